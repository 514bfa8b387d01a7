package org.tonggao.write;

import java.io.IOException;
import java.time.Month;
import java.time.Year;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tonggao.Article;
import org.tonggao.Byline;
import org.tonggao.Dateline;
import org.tonggao.Diagnostic;
import org.tonggao.Figure;
import org.tonggao.Furniture;
import org.tonggao.Metadata;
import org.tonggao.Paragraph;
import org.tonggao.Passage;
import org.tonggao.PrintedDate;
import org.tonggao.Section;
import org.tonggao.Source;
import org.tonggao.Span;
import org.tonggao.Statement;

/**
 * The article as an indented tree for people (大纲输出): metadata, then every paragraph with the statements that begin in it, then figures,
 * furniture, warnings and errors. For reading, diffs and bug reports; not a format to parse. Immutable and thread-safe.
 *
 * <pre>{@code
 * System.out.println(new OutlineWriter().toString(article));
 * // headline  江城与临海签署合作协议
 * // ¶1 周岚指出，两市合作前景广阔。
 * //    ├ 周岚 · 指出 · 两市合作前景广阔。
 * }</pre>
 */
public final class OutlineWriter implements ArticleWriter {

    /** Longer texts of statements are shown by their beginning and end: the paragraph above has them in full. */
    private static final int FULL = 48;

    private final boolean explain;

    /** Without derivations. */
    public OutlineWriter() {
        this(false);
    }

    /**
     * Chooses.
     *
     * @param explain whether each statement is followed by the rules that made it, with what they matched
     */
    public OutlineWriter(boolean explain) {
        this.explain = explain;
    }

    @Override
    public void write(Article article, Appendable out) throws IOException {
        metadata(article.metadata(), out);
        Tree tree = new Tree(article, out);
        int number = 0;
        for (Section section : article.sections()) {
            if (section.heading().isPresent() || section.topic().isPresent()) {
                String topic = section.topic().map(t -> "（" + t + "）").orElse("");
                line(out, "", "§ " + section.heading().map(Passage::text).orElse("") + topic);
            }
            for (Paragraph paragraph : section.paragraphs()) {
                line(out, "", "¶" + (number + 1) + " " + paragraph.text());
                tree.below(number++);
            }
        }
        tree.below(Tree.ELSEWHERE);
        for (Figure figure : article.figures()) {
            figure(figure, out);
        }
        for (Furniture furniture : article.furniture()) {
            field(out, words(furniture.kind()), furniture.passage().text());
        }
        for (Diagnostic diagnostic : article.diagnostics()) {
            if (diagnostic.severity() != Diagnostic.Severity.INFO) {
                line(out, "! ", diagnostic.toString());
            }
        }
    }

    private static void metadata(Metadata metadata, Appendable out) throws IOException {
        for (Passage kicker : metadata.kicker().stream().toList()) {
            field(out, "kicker", kicker.text());
        }
        for (Passage headline : metadata.headline().stream().toList()) {
            field(out, "headline", headline.text());
        }
        for (Passage deck : metadata.decks()) {
            field(out, "deck", deck.text());
        }
        for (Dateline dateline : metadata.dateline().stream().toList()) {
            List<String> parts = new ArrayList<>(dateline.agencies());
            parts.addAll(dateline.places());
            dateline.date().map(OutlineWriter::date).ifPresent(parts::add);
            field(out, "dateline", printed(String.join(" · ", parts), dateline.printed()));
        }
        for (Byline byline : metadata.bylines()) {
            field(out, words(byline.role()), named(byline.names(), byline.organization().stream()));
        }
        for (PrintedDate date : metadata.eventDate().stream().toList()) {
            field(out, "event date", date(date));
        }
        if (metadata.publicationDate().isPresent()) {
            field(out, "published", metadata.publicationDate().get().toString());
        }
        if (!metadata.participants().isEmpty()) {
            field(out, "present", String.join("、", metadata.participants()));
        }
    }

    /** A relative day that nothing resolves stays as printed (昨天). */
    private static String date(PrintedDate date) {
        if (date.year().isEmpty() && date.month().isEmpty() && date.dayOfMonth().isEmpty()) {
            return date.printed().text();
        }
        return date.year().map(Year::toString).orElse("????") + "-"
                + date.month().map(Month::getValue).map(OutlineWriter::twoDigits).orElse("??") + "-"
                + date.dayOfMonth().map(OutlineWriter::twoDigits).orElse("??");
    }

    private static String twoDigits(int number) {
        return number < 10 ? "0" + number : String.valueOf(number);
    }

    private static String named(List<String> names, Stream<String> organization) {
        return Stream.concat(organization, names.stream()).collect(Collectors.joining(" "));
    }

    private static String printed(String read, Passage words) {
        return read + (read.isEmpty() ? "" : "  ") + "〈" + words.text() + "〉";
    }

    /** The statements of an article, by the paragraph they begin in and by the statement they are cited in. */
    private final class Tree {

        /** Stands for the number of the paragraph where a statement begins in none. */
        static final int ELSEWHERE = -1;
        private static final String INDENT = "   ";

        private final Appendable out;
        private final Map<Integer, List<Statement>> byParagraph = new HashMap<>();
        private final Map<Integer, List<Statement>> byParent = new HashMap<>();

        Tree(Article article, Appendable out) {
            this.out = out;
            NavigableMap<Integer, Integer> paragraphs = new TreeMap<>();
            int number = 0;
            for (Paragraph paragraph : article.paragraphs()) {
                for (Span span : paragraph.passage().spans()) {
                    paragraphs.put(span.start(), number);
                    paragraphs.putIfAbsent(span.end(), ELSEWHERE);
                }
                number++;
            }
            for (Statement statement : article.statements()) {
                Map.Entry<Integer, Integer> paragraph = paragraphs.floorEntry(start(statement));
                if (statement.parent().isPresent()) {
                    byParent.computeIfAbsent(statement.parent().get(), k -> new ArrayList<>()).add(statement);
                } else {
                    byParagraph.computeIfAbsent(paragraph == null ? ELSEWHERE : paragraph.getValue(), k -> new ArrayList<>()).add(statement);
                }
            }
        }

        private static int start(Statement statement) {
            return statement.content().isEmpty() ? statement.cue().map(Passage::start).orElse(-1) : statement.content().start();
        }

        void below(int paragraph) throws IOException {
            statements(byParagraph.getOrDefault(paragraph, List.of()), INDENT);
        }

        private void statements(List<Statement> siblings, String indent) throws IOException {
            for (int i = 0; i < siblings.size(); i++) {
                Statement statement = siblings.get(i);
                boolean last = i == siblings.size() - 1;
                line(out, indent + (last ? "└ " : "├ "), said(statement));
                String deeper = indent + (last ? "  " : "│ ");
                if (explain) {
                    explain(out, statement, deeper);
                }
                List<Statement> cited = byParent.remove(statement.id());
                if (cited != null) {
                    statements(cited, deeper);
                }
            }
        }
    }

    private static String said(Statement statement) {
        Source source = statement.source();
        StringBuilder said = new StringBuilder(source.canonical());
        if (!source.members().isEmpty()) {
            said.append("（").append(String.join("、", source.members())).append("）");
        }
        statement.topic().ifPresent(t -> said.append(" · 关于").append(t));
        statement.cue().ifPresent(c -> said.append(" · ").append(c.text()));
        if (!statement.content().isEmpty()) {
            said.append(" · ").append(shortened(statement.content().text()));
        }
        return said.toString();
    }

    private static String shortened(String text) {
        if (text.length() <= FULL) {
            return text;
        }
        int head = FULL * 2 / 3;
        int tail = text.length() - (FULL - head);
        head -= Character.isHighSurrogate(text.charAt(head - 1)) ? 1 : 0;
        tail += Character.isLowSurrogate(text.charAt(tail)) ? 1 : 0;
        return text.substring(0, head) + " … " + text.substring(tail);
    }

    private static void explain(Appendable out, Statement statement, String indent) throws IOException {
        line(out, indent, String.format(Locale.ROOT, "%s [%s] %.2f", statement.rule(), words(statement.form()), statement.confidence()));
        for (Statement.Evidence evidence : statement.evidence()) {
            line(out, indent, "-- " + evidence);
        }
    }

    private static void figure(Figure figure, Appendable out) throws IOException {
        for (Passage title : figure.title().stream().toList()) {
            field(out, "figure", title.text());
        }
        for (Passage caption : figure.caption().stream().toList()) {
            field(out, "caption", caption.text());
        }
        for (Figure.Credit credit : figure.credit().stream().toList()) {
            field(out, "credit", printed(named(credit.names(), credit.organization().stream()), credit.printed()));
        }
    }

    private static String words(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private static void field(Appendable out, String name, String value) throws IOException {
        line(out, name + " ".repeat(Math.max(1, 14 - name.length())), value);
    }

    private static void line(Appendable out, String lead, String text) throws IOException {
        out.append(lead).append(text).append('\n');
    }
}
