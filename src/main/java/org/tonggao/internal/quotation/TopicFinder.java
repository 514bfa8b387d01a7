package org.tonggao.internal.quotation;

import org.tonggao.internal.lexicon.Lexicon;
import org.tonggao.internal.lexicon.TopicPhrase;
import org.tonggao.internal.lexicon.WordTrie;

/** Topic preambles (话题引语): 关于X，S指出，… and S就X表示，… */
final class TopicFinder {

    private static final int LONGEST = 120;

    private TopicFinder() {}

    /** The topic of the statement whose sentence and clause begin there, or null. */
    static String find(ParagraphText p, Lexicon lexicon, int sentence, int clause, Draft draft) {
        if (clause > sentence) {
            WordTrie.Hit<String> hit = lexicon.topics().longest(p.s, sentence);
            if (hit != null && "topic-about".equals(hit.value()) && clause - sentence < LONGEST) {
                int end = clause;
                while (end > sentence && (p.at(end - 1) == '，' || p.at(end - 1) == ' ')) {
                    end--;
                }
                return topic(p, lexicon, sentence + hit.length(), end);
            }
        }
        if (draft.mention != null && draft.mention.end() < draft.cueStart) {
            int from = draft.mention.end();
            int time = SourceFinder.timeEnd(p, from, draft.cueStart);
            WordTrie.Hit<String> hit = lexicon.topics().longest(p.s, time);
            if (hit != null && "topic-about".equals(hit.value()) && hit.length() == 1 && p.at(time) != '对') {
                int end = draft.cueStart;
                return topic(p, lexicon, time + hit.length(), beforeAdverbials(p, lexicon, time + hit.length(), end));
            }
        }
        return null;
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
