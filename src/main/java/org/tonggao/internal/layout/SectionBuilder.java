package org.tonggao.internal.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tonggao.Paragraph;
import org.tonggao.Passage;
import org.tonggao.Section;
import org.tonggao.internal.input.CleanText;
import org.tonggao.internal.lexicon.CharSet;
import org.tonggao.internal.lexicon.Folding;
import org.tonggao.internal.lexicon.HeadWords;
import org.tonggao.internal.lexicon.Lexicon;
import org.tonggao.internal.lexicon.TopicPhrase;
import org.tonggao.internal.lexicon.WordTrie;

/**
 * Body elements to sections: by subheads where there are any, else by the turns of an interview, else by the topic preambles and the principal
 * speakers of a readout, else all in one.
 */
public final class SectionBuilder {

    /** An interview has so many questions. */
    private static final int FEWEST_TURNS = 2;
    /** Paragraphs that one speaker opens before speakers make sections. */
    private static final int FEWEST_LED = 3;
    /** How far into a paragraph its first words are looked at. */
    private static final int OPENING = 60;
    private static final CharSet CLAUSE_ENDS = CharSet.of("，。；：！？,;:“");
    private static final char COMMA = '，';

    private final List<Section> sections = new ArrayList<>();
    private Section.Kind kind = Section.Kind.TEXT;
    private Optional<Passage> heading = Optional.empty();
    private Optional<String> topic = Optional.empty();
    private List<Paragraph> paragraphs = new ArrayList<>();

    private final Lexicon lexicon;

    private SectionBuilder(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    public static List<Section> build(List<Element> body, Lexicon lexicon) {
        SectionBuilder builder = new SectionBuilder(lexicon);
        boolean subheads = false;
        int turns = 0;
        for (Element element : body) {
            subheads |= element.kind() == Block.Kind.SUBHEAD;
            turns += HeadWords.turn(element.text()) > 0 ? 1 : 0;
        }
        if (subheads) {
            builder.bySubheads(body);
        } else if (turns >= FEWEST_TURNS) {
            builder.byTurns(body);
        } else {
            builder.byTopics(body);
        }
        builder.close();
        return builder.sections;
    }

    private void bySubheads(List<Element> body) {
        for (Element element : body) {
            if (element.kind() == Block.Kind.SUBHEAD) {
                open(HeadWords.isBox(element.text()) ? Section.Kind.BOX : Section.Kind.PART, Optional.empty());
                heading = Optional.of(element.text().passage());
            } else {
                paragraphs.add(paragraph(element));
            }
        }
    }

    /** A question opens a turn; its answer, labelled or not, belongs to it. */
    private void byTurns(List<Element> body) {
        for (Element element : body) {
            int question = HeadWords.turn(element.text());
            boolean answered = question > 0 && HeadWords.isAnswer(element.text());
            if (question > 0 && !answered) {
                open(Section.Kind.TURN, Optional.empty());
            }
            paragraphs.add(paragraph(element));
        }
    }

    private void byTopics(List<Element> body) {
        int n = body.size();
        String[] topics = new String[n];
        String[] leads = new String[n];
        Map<String, Integer> led = new HashMap<>();
        boolean anyTopic = false;
        for (int i = 0; i < n; i++) {
            Opening opening = Opening.of(body.get(i).text().text(), lexicon);
            topics[i] = opening.topic();
            leads[i] = opening.speaker();
            anyTopic |= topics[i] != null;
            if (leads[i] != null) {
                led.merge(leads[i], 1, Integer::sum);
            }
        }
        boolean readout = anyTopic || led.values().stream().anyMatch(count -> count >= FEWEST_LED);
        String speaker = null;
        for (int i = 0; i < n; i++) {
            if (readout && topics[i] != null) {
                open(Section.Kind.TOPIC, Optional.of(topics[i]));
                speaker = leads[i];
            } else if (readout && leads[i] != null && (!leads[i].equals(speaker) || kind == Section.Kind.TOPIC)) {
                open(Section.Kind.SPEAKER, Optional.empty());
                speaker = leads[i];
            }
            paragraphs.add(paragraph(body.get(i)));
        }
    }

    /** What a paragraph's first clauses say: 关于X，S指出 has both, S强调 a speaker only; null for what they do not say. */
    private record Opening(String topic, String speaker) {

        static Opening of(String text, Lexicon lexicon) {
            String head = Folding.fold(text.substring(0, Math.min(text.length(), OPENING)));
            WordTrie.Hit<String> preamble = lexicon.topics().longest(head, 0);
            int clause = 0;
            String topic = null;
            if (preamble != null && preamble.length() > 1) {
                int comma = head.indexOf(COMMA);
                if (comma < 0) {
                    return new Opening(null, null);
                }
                TopicPhrase phrase = TopicPhrase.within(head, lexicon, preamble.length(), comma);
                topic = phrase == null ? null : text.substring(phrase.from(), phrase.to()).strip();
                clause = comma + 1;
            }
            String speaker = speaker(text, head, clause, lexicon);
            return new Opening(speaker == null ? null : topic, speaker);
        }

        private static String speaker(String text, String head, int clause, Lexicon lexicon) {
            for (int i = clause + 1; i < head.length(); i++) {
                if (CLAUSE_ENDS.contains(head.charAt(i))) {
                    return null;
                }
                WordTrie.Hit<Lexicon.Word> cue = lexicon.words().longest(head, i);
                if (cue != null && !cue.value().isVeto()) {
                    int after = i + cue.length();
                    boolean opens = after < head.length() && CLAUSE_ENDS.contains(head.charAt(after));
                    return opens && i - clause >= 2 ? text.substring(clause, i) : null;
                }
                if (cue != null) {
                    i += cue.length() - 1;
                }
            }
            return null;
        }
    }

    private void open(Section.Kind kind, Optional<String> topic) {
        close();
        this.kind = kind;
        this.topic = topic;
    }

    private void close() {
        if (heading.isPresent() || !paragraphs.isEmpty()) {
            sections.add(new Section(kind, heading, topic, paragraphs));
        }
        heading = Optional.empty();
        topic = Optional.empty();
        paragraphs = new ArrayList<>();
    }

    private static Paragraph paragraph(Element element) {
        List<Passage> sentences = new ArrayList<>();
        CleanText text = element.text();
        int from = 0;
        for (int end : SentenceSplitter.ends(text.text())) {
            int begin = from;
            int last = end;
            while (begin < last && CleanText.isSpace(text.charAt(begin))) {
                begin++;
            }
            while (last > begin && CleanText.isSpace(text.charAt(last - 1))) {
                last--;
            }
            sentences.add(text.passage(begin, last));
            from = end;
        }
        return new Paragraph(element.text().passage(), sentences, element.confidence(), element.signals());
    }
}
