package org.tonggao.write;

import java.io.IOException;
import java.time.Month;
import java.time.Year;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
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
        Set<Integer> written = new HashSet<>();
        int number = 0;
        for (Section section : article.sections()) {
            if (section.heading().isPresent() || section.topic().isPresent()) {
                String topic = section.topic().map(t -> "（" + t + "）").orElse("");
                line(out, "", "§ " + section.heading().map(Passage::text).orElse("") + topic);
            }
            for (Paragraph paragraph : section.paragraphs()) {
                line(out, "", "¶" + ++number + " " + paragraph.text());
                List<Statement> top = article.statements().stream()
                        .filter(s -> s.parent().isEmpty() && begins(s, paragraph.passage()))
                        .toList();
                tree(out, article, top, "   ", written);
            }
        }
        List<Statement> elsewhere = article.statements().stream()
                .filter(s -> s.parent().isEmpty() && !written.contains(s.id()))
                .toList();
        tree(out, article, elsewhere, "   ", written);
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

    private static boolean begins(Statement statement, Passage paragraph) {
        int at = statement.content().isEmpty() ? statement.cue().map(Passage::start).orElse(-1) : statement.content().start();
        return paragraph.spans().stream().anyMatch(span -> at >= span.start() && at < span.end());
    }

    private void tree(Appendable out, Article article, List<Statement> siblings, String indent, Set<Integer> written) throws IOException {
        for (int i = 0; i < siblings.size(); i++) {
            Statement statement = siblings.get(i);
            if (!written.add(statement.id())) {
                continue;
            }
            boolean last = i == siblings.size() - 1;
            line(out, indent + (last ? "└ " : "├ "), said(statement));
            String deeper = indent + (last ? "  " : "│ ");
            if (explain) {
                explain(out, statement, deeper);
            }
            List<Statement> children = article.statements().stream()
                    .filter(s -> s.parent().isPresent() && s.parent().get() == statement.id())
                    .toList();
            tree(out, article, children, deeper, written);
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
