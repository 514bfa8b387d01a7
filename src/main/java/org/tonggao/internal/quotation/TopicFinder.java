package org.tonggao.internal.quotation;

import org.tonggao.internal.lexicon.Lexicon;
import org.tonggao.internal.lexicon.TopicPhrase;
import org.tonggao.internal.lexicon.WordTrie;

/** Topic preambles (话题引语): 关于X，S指出，… and S就X表示，… */
final class TopicFinder {

    private static final int LONGEST = 120;
    /** Letters of 一方面. */
    private static final int SIDE = 3;
    private static final String ABOUT = "topic-about";

    private TopicFinder() {}

    /** The topic of the statement whose sentence and clause begin there, or null. */
    static String find(ParagraphText p, Lexicon lexicon, int sentence, int clause, Draft draft) {
        if (clause > sentence && clause - sentence < LONGEST) {
            String topic = preamble(p, lexicon, Math.max(sentence, p.clauseStart(clause - 1)), clause, draft);
            topic = topic == null ? preamble(p, lexicon, sentence, clause, draft) : topic;
            if (topic != null) {
                return topic;
            }
        }
        int subject = draft.mention == null || draft.mention.end() < clause ? clause : draft.mention.end();
        if (subject >= draft.cueStart) {
            return null;
        }
        int time = TimePhrase.end(p, subject, draft.cueStart);
        WordTrie.Hit<String> hit = lexicon.topics().longest(p.s, time);
        if (hit == null || !ABOUT.equals(hit.value()) || p.at(time) == '对') {
            return null;
        }
        return topic(p, lexicon, time + hit.length(), beforeAdverbials(p, lexicon, time + hit.length(), draft.cueStart));
    }

    /** 关于X，S指出 and X方面，S指出: the topic in what stands from here to the clause of the cue, or null. */
    private static String preamble(ParagraphText p, Lexicon lexicon, int from, int clause, Draft draft) {
        int end = clause;
        while (end > from && (p.at(end - 1) == '，' || p.at(end - 1) == ' ')) {
            end--;
        }
        if (p.first('；', from, end) >= 0 || p.quotationAt[from] >= 0) {
            return null;
        }
        WordTrie.Hit<String> hit = lexicon.topics().longest(p.s, from);
        WordTrie.Hit<String> last = lexicon.topicEnds().longestBackwards(p.s, from, end);
        boolean endsSide = last != null && "topic-side".equals(last.value());
        if (hit != null && ABOUT.equals(hit.value()) && p.at(from + hit.length()) != '在') {
            return topic(p, lexicon, from + hit.length(), endsSide ? end - last.length() : end);
        }
        if (p.at(from) == '在' && last != null && "topic-on".equals(last.value())) {
            WordTrie.Hit<String> about = lexicon.topics().longest(p.s, from + 1);
            return topic(p, lexicon, from + 1 + (about == null ? 0 : about.length()), end - last.length());
        }
        if (end - from <= SIDE) {
            return null;
        }
        boolean side = endsSide && lexicon.adverbials().longest(p.s, end - SIDE) == null
                && p.clauseStart(clause - 1) == from && draft.mention != null && draft.mention.start() >= clause;
        return side ? topic(p, lexicon, p.at(from) == '在' ? from + 1 : from, end - 2) : null;
    }

    /** 就X坦诚、深入地交换意见: where the adverbials between topic and verb begin. */
    private static int beforeAdverbials(ParagraphText p, Lexicon lexicon, int from, int to) {
        int end = to;
        while (end > from) {
            int word = p.at(end - 1) == '地' || p.at(end - 1) == '、' ? end - 1 : end;
            WordTrie.Hit<Lexicon.Adverbial> adverbial = lexicon.adverbials().longestBackwards(p.s, from, word);
            if (adverbial == null || adverbial.value() != Lexicon.Adverbial.TIME) {
                break;
            }
            end = word - adverbial.length();
        }
        return end;
    }

    private static String topic(ParagraphText p, Lexicon lexicon, int begin, int end) {
        TopicPhrase phrase = TopicPhrase.within(p.s, lexicon, begin, end);
        return phrase == null ? null : p.clean.text().substring(phrase.from(), phrase.to());
    }
}
