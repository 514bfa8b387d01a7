package org.tonggao.internal.quotation;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tonggao.Diagnostic;
import org.tonggao.Metadata;
import org.tonggao.Passage;
import org.tonggao.Source;
import org.tonggao.Span;
import org.tonggao.Statement;
import org.tonggao.internal.input.CleanText;
import org.tonggao.internal.layout.Block;
import org.tonggao.internal.layout.Element;
import org.tonggao.internal.lexicon.Lexicon;
import org.tonggao.internal.lexicon.WordBoundaries;
import org.tonggao.internal.lexicon.WordTrie;

/**
 * Body to statements. Paragraph by paragraph: cues ({@link CueFinder}), frames and sources ({@link ParagraphReader}, {@link SourceFinder},
 * {@link Resolver}), then how far content runs ({@link ContentFinder}), then quotations without a cue, nesting and order.
 */
public final class Attributor {

    /** What was found, and what a reader of it should know. */
    public record Attribution(List<Statement> statements, List<Diagnostic> diagnostics) {}

    /** Measured like the rules' confidence: statements with an elided source, and nested ones, are right so much less often. */
    private static final double ELIDED = 0.7;
    private static final double NESTED = 0.6;

    private final Lexicon lexicon;
    private final List<ParagraphText> paragraphs;
    private final List<Draft> drafts = new ArrayList<>();
    private final SourceFinder finder;
    private final Resolver resolver;
    private final ContentFinder contents;
    private final ParagraphReader reader;

    private Attributor(List<Element> body, boolean wire, Lexicon lexicon, List<WordBoundaries> words, Judge judge) {
        this.lexicon = lexicon;
        boolean oldStyle = isOldStyle(body);
        paragraphs = new ArrayList<>(body.size());
        for (int i = 0; i < body.size(); i++) {
            if (body.get(i).kind() == Block.Kind.BODY) {
                paragraphs.add(new ParagraphText(body.get(i).text(), paragraphs.size(), oldStyle, words.get(i)));
            }
        }
        People people = new People(lexicon);
        paragraphs.forEach(people::collect);
        finder = new SourceFinder(lexicon, people);
        resolver = new Resolver(paragraphs, finder, people, lexicon, drafts);
        contents = new ContentFinder(lexicon, paragraphs, wire, judge);
        reader = new ParagraphReader(lexicon, finder, resolver, wire);
    }

    /** @param words for each element of the body */
    public static Attribution attribute(List<Element> body, Metadata metadata, Lexicon lexicon, List<WordBoundaries> words) {
        return attribute(body, metadata.dateline().isPresent(), lexicon, words, Judge.BY_WEIGHT);
    }

    static Attribution attribute(List<Element> body, boolean wire, Lexicon lexicon, List<WordBoundaries> words, Judge judge) {
        Attributor attributor = new Attributor(body, wire, lexicon, words, judge);
        return new Attribution(attributor.run(), attributor.diagnostics());
    }

    /** Quotation marks without a partner, in their paragraph or a later one: where speech ends is a guess there. */
    private List<Diagnostic> diagnostics() {
        List<Span> spans = new ArrayList<>();
        boolean open = false;
        for (ParagraphText p : paragraphs) {
            for (int mark : p.unpaired(p.number + 1 < paragraphs.size() ? paragraphs.get(p.number + 1) : null)) {
                boolean closes = p.at(mark) == '”';
                if (closes && open) {
                    spans.remove(spans.size() - 1);
                } else {
                    spans.add(p.clean.spans(mark, mark + 1).get(0));
                }
                open = !closes;
            }
        }
        return spans.isEmpty() ? List.of() : List.of(new Diagnostic(Diagnostic.Code.UNBALANCED_QUOTATION, Diagnostic.Severity.WARNING,
                spans.size() + (spans.size() == 1 ? " quotation mark has no partner" : " quotation marks have no partner"), spans));
    }

    /** Republican-era punctuation: 、 stands for comma and full stop. */
    private static boolean isOldStyle(List<Element> body) {
        int pauses = 0;
        int others = 0;
        for (Element element : body) {
            String text = element.text().text();
            for (int i = 0; i < text.length(); i++) {
                char c = text.charAt(i);
                if (c == '、') {
                    pauses++;
                } else if (c == '，' || c == '。' || c == ',') {
                    others++;
                }
            }
        }
        return pauses >= 4 && pauses > others * 3;
    }

    private List<Statement> run() {
        int[] turns = TranscriptReader.turns(paragraphs, finder);
        int turn = -1;
        Source principal = TranscriptReader.principal(paragraphs, turns, finder, resolver);
        Draft running = null;
        for (ParagraphText p : paragraphs) {
            int first = drafts.size();
            if (running != null && turns[p.number] == 0 && contents.absorb(p, paragraphs.get(p.number - 1), running)) {
                citedInQuotations(p, List.of(running));
                continue;
            }
            if (turns[p.number] > 0) {
                turn = drafts.size();
                drafts.add(TranscriptReader.turn(paragraphs, turns, p.number, principal, finder, resolver));
            }
            if (turn >= 0 && drafts.get(turn).reaches(p.number)) {
                cited(p, turn);
                continue;
            }
            reader.read(p, drafts);
            extend(p, first);
            quotationsWithoutCue(p, first);
            citedInQuotations(p, List.copyOf(drafts.subList(first, drafts.size())));
            running = running(p, first);
        }
        drafts.removeIf(d -> d.source == null || d.rule == null || d.content.isEmpty() && !d.act);
        return statements();
    }

    /** What is cited in a paragraph of a turn. */
    private void cited(ParagraphText p, int turn) {
        int first = drafts.size();
        reader.readTurn(p, drafts, drafts.get(turn));
        drafts.subList(first, drafts.size()).removeIf(d -> d.parent == null);
        for (Draft d : drafts.subList(first, drafts.size())) {
            contents.nest(p, d);
        }
    }

    /** What those quoted in a paragraph cite. */
    private void citedInQuotations(ParagraphText p, List<Draft> spoken) {
        if (p.quotations.isEmpty()) {
            return;
        }
        Draft[] speakers = new Draft[p.quotations.size()];
        for (Draft d : spoken) {
            if (d.parent == null && d.source != null) {
                d.speaks(p, speakers);
            }
        }
        int top = drafts.size();
        reader.readCited(p, drafts, speakers);
        for (Draft d : drafts.subList(top, drafts.size())) {
            contents.nest(p, d);
        }
    }

    /** Content of the statements of one paragraph, top level first. */
    private void extend(ParagraphText p, int first) {
        List<Draft> top = new ArrayList<>();
        for (Draft d : drafts.subList(first, drafts.size())) {
            if (d.parent == null) {
                top.add(d);
            }
        }
        for (int i = 0; i < top.size(); i++) {
            Draft d = top.get(i);
            Draft next = i + 1 < top.size() ? top.get(i + 1) : null;
            int limit = next == null ? p.length() : Math.max(next.before == null ? next.lead : Math.min(next.lead, next.before.open()), d.cueEnd);
            d.runsOn = d.frame != null && !d.asSaid;
            contents.extend(p, d, limit);
        }
        for (Draft d : drafts.subList(first, drafts.size())) {
            if (d.parent != null) {
                contents.nest(p, d);
            }
        }
    }

    /** The statement of the paragraph that may run on over its end, or null. */
    private Draft running(ParagraphText p, int first) {
        Draft last = null;
        for (Draft d : drafts.subList(first, drafts.size())) {
            if (d.parent == null && !d.act && d.source != null) {
                last = d;
            }
        }
        return last != null && ContentFinder.reachesEnd(p, last) ? last : null;
    }

    /** “…。”某某正在…: speech that no cue claims belongs to the subject of what follows, or of what stands before, or to whoever spoke before. */
    private void quotationsWithoutCue(ParagraphText p, int first) {
        BitSet claimed = claimed(p, first);
        for (ParagraphText.Quotation q : p.quotations) {
            if (!q.speech() || !p.endsSentence(q)) {
                continue;
            }
            if (claimed.get(q.open() + 1)) {
                continue;
            }
            int start = p.sentenceStart(q.open());
            if (p.at(q.open() - 1) == '：' || p.at(q.open() - 1) == '，') {
                Draft said = afterMark(p, q, start);
                if (said != null) {
                    said.content.forEach(segment -> claimed.set(segment.from(), segment.to()));
                    drafts.add(said);
                }
                continue;
            }
            if (start != q.open() || p.at(q.open() - 1) == '”') {
                continue;
            }
            int after = p.skipSpace(q.end());
            Draft d = new Draft(p, q.open());
            d.frame = lexicon.saying();
            if (after < p.length()) {
                Mention m = firstPerson(p, after);
                if (m == null) {
                    continue;
                }
                d.mention = m;
                d.source = resolver.resolve(p, m);
                d.rule = "quote-then-subject";
            } else if (!belongsToBefore(p, q, d)) {
                continue;
            }
            d.form = Statement.Form.DIRECT;
            d.content.add(new Draft.Segment(p.number, q.open(), q.end()));
            claimed.set(q.open(), q.end());
            d.because(d.rule, "");
            within(d, q, first);
            drafts.add(d);
        }
    }

    /** What is cited in a quotation belongs to whoever says it. */
    private void within(Draft quoted, ParagraphText.Quotation q, int first) {
        for (Draft other : drafts.subList(first, drafts.size())) {
            if (other.parent == null && isIn(other, q)) {
                other.parent = quoted;
            }
        }
    }

    /** 某某连连叩头：“…。” and 某某一脸喜色，“…。”: the words of the person whom the sentence is about; null when it is about nobody. */
    private Draft afterMark(ParagraphText p, ParagraphText.Quotation q, int sentence) {
        int clause = p.clauseStart(q.open() - 1);
        WordTrie.Hit<Lexicon.Word> word = lexicon.words().longestBackwards(p.s, clause, q.open() - 1);
        if (word != null && word.value().hidesDao()) { // 知道：
            return null;
        }
        Mention m = finder.subject(p, clause, q.open() - 1);
        m = m != null ? m : resolver.sentenceSubject(p, sentence, q.open() - 1);
        if (m == null || !m.isHuman() && !m.isPronoun() || m.head() == Lexicon.Head.SELF) {
            return null;
        }
        Draft d = new Draft(p, sentence);
        d.frame = lexicon.saying();
        d.mention = m;
        d.source = resolver.resolve(p, m);
        d.rule = p.at(q.open() - 1) == '：' ? "quote-after-colon" : "quote-after-comma";
        d.form = Statement.Form.DIRECT;
        d.content.add(new Draft.Segment(p.number, q.open(), contents.joinedEnd(p, q, p.length())));
        d.because(d.rule, "");
        return d;
    }

    /** The first person whom a clause of the sentence is about; after the first clause only one who is named. */
    private Mention firstPerson(ParagraphText p, int sentence) {
        int to = p.sentenceEnd(sentence);
        for (int from = sentence; from < to; from = p.clauseEnd(from) + 1) {
            Mention m = finder.subject(p, p.skipSpace(from), p.clauseEnd(from));
            if (m != null && isSomebody(p, m) && (from == sentence || m.hasName() && finder.isSure(p, m))) {
                return m;
            }
        }
        return null;
    }

    private static boolean isSomebody(ParagraphText p, Mention m) {
        return m.isHuman() || m.isPronoun() && "他她".indexOf(p.at(m.start())) >= 0;
    }

    /** 某某修起了菜园。“…。” and a paragraph that is a quotation: whose words they are, if anybody's. */
    private boolean belongsToBefore(ParagraphText p, ParagraphText.Quotation q, Draft d) {
        if (q.open() > 0) {
            d.mention = personBefore(p, q.open());
            d.source = d.mention == null ? null : resolver.resolve(p, d.mention);
            d.rule = "subject-then-quote";
            return d.source != null;
        }
        Draft before = lastTop(p, q);
        if (before == null || before.paragraph.number < p.number - 1) {
            return false;
        }
        d.source = new Source(before.source.canonical(), Optional.empty(), before.source.title(), before.source.kind(), before.source.members());
        d.rule = "quote-continued";
        return true;
    }

    /** The last person whom a clause of the sentence before this place is about; null when the sentence is a quotation or about nobody. */
    private Mention personBefore(ParagraphText p, int at) {
        int start = p.sentenceStart(at - 1);
        if (p.quotation(at - 1) != null || p.quotation(start) != null && p.quotation(start).open() == start) {
            return null;
        }
        Mention last = null;
        for (int from = start; from < at; from = p.clauseEnd(from) + 1) {
            Mention m = finder.subject(p, p.skipSpace(from), p.clauseEnd(from));
            last = m != null && isSomebody(p, m) && (last == null || m.hasName() && finder.isSure(p, m)) ? m : last;
        }
        return last;
    }

    /** The last statement that is not in this quotation, or null. */
    private Draft lastTop(ParagraphText p, ParagraphText.Quotation q) {
        for (int i = drafts.size() - 1; i >= 0; i--) {
            Draft d = drafts.get(i);
            if (d.parent == null && d.source != null && !(d.paragraph == p && isIn(d, q))) {
                return d;
            }
        }
        return null;
    }

    private static boolean isIn(Draft d, ParagraphText.Quotation q) {
        return d.cueStart > q.open() && d.cueStart < q.close();
    }

    /** The units of a paragraph that are somebody's words already. */
    private BitSet claimed(ParagraphText p, int first) {
        BitSet claimed = new BitSet(p.length());
        for (Draft d : drafts.subList(first, drafts.size())) {
            for (Draft.Segment segment : d.content) {
                if (segment.paragraph() == p.number) {
                    claimed.set(segment.from(), segment.to());
                }
            }
        }
        return claimed;
    }

    private List<Statement> statements() {
        List<Draft> top = new ArrayList<>();
        Map<Draft, List<Draft>> children = new IdentityHashMap<>();
        for (Draft d : drafts) {
            if (d.parent == null) {
                top.add(d);
            } else {
                children.computeIfAbsent(d.parent, parent -> new ArrayList<>()).add(d);
            }
        }
        top.sort(Comparator.comparingInt((Draft d) -> d.paragraph.number).thenComparingInt(d -> d.before == null ? d.lead : d.before.open()));
        Map<Draft, Integer> ids = new IdentityHashMap<>();
        List<Statement> statements = new ArrayList<>(drafts.size());
        for (Draft d : top) {
            addAll(d, children, ids, statements);
        }
        return statements;
    }

    private void addAll(Draft d, Map<Draft, List<Draft>> children, Map<Draft, Integer> ids, List<Statement> statements) {
        add(d, ids, statements);
        for (Draft child : children.getOrDefault(d, List.of())) {
            addAll(child, children, ids, statements);
        }
    }

    private void add(Draft d, Map<Draft, Integer> ids, List<Statement> statements) {
        int id = statements.size() + 1;
        ids.put(d, id);
        Optional<Passage> cue = d.cueStart < 0 ? Optional.empty() : Optional.of(d.paragraph.clean.passage(d.cueStart, d.cueEnd));
        statements.add(new Statement(id, Optional.ofNullable(d.parent).map(ids::get), d.form, d.source, cue, content(d), Optional.ofNullable(d.topic),
                d.rule, confidence(d), d.evidence));
    }

    /** How often the rule is right, by how sure it is where the content ends; less for a carried-over source and for a statement within another. */
    private double confidence(Draft d) {
        double confidence = lexicon.confidence(d.rule) * d.certainty;
        if (d.mention == null && d.cueStart >= 0) {
            confidence *= ELIDED;
        }
        return d.parent == null ? confidence : confidence * NESTED;
    }

    private Passage content(Draft d) {
        if (d.content.size() == 1) {
            Draft.Segment only = d.content.get(0);
            return paragraphs.get(only.paragraph()).clean.passage(only.from(), only.to());
        }
        StringBuilder text = new StringBuilder();
        List<Span> spans = new ArrayList<>();
        int paragraph = -1;
        for (Draft.Segment segment : d.content) {
            CleanText clean = paragraphs.get(segment.paragraph()).clean;
            if (paragraph >= 0 && paragraph != segment.paragraph()) {
                text.append('\n');
            }
            paragraph = segment.paragraph();
            text.append(clean.text(), segment.from(), segment.to());
            spans.addAll(clean.spans(segment.from(), segment.to()));
        }
        return new Passage(text.toString(), spans);
    }
}
