package org.tonggao.internal;

import java.time.Month;
import java.time.Year;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.tonggao.Byline;
import org.tonggao.Dateline;
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
import org.tonggao.internal.input.CleanText;
import org.tonggao.internal.layout.Block;
import org.tonggao.internal.layout.Element;
import org.tonggao.internal.layout.Line;

/**
 * Prints what stages give, one item a line: {@code (line:column-line:column) Kind text}. Lines and columns are 1-based places of the raw
 * text, columns in UTF-16 units, the end exclusive; {@code (-)} stands for what is printed nowhere by itself.
 */
public final class StagePrinter implements Trace {

    private final Map<Stage, List<String>> printed = new EnumMap<>(Stage.class);

    @Override
    public void record(Stage stage, String raw, List<?> items) {
        Places places = new Places(raw);
        List<String> out = printed.computeIfAbsent(stage, s -> new ArrayList<>());
        for (Object item : items) {
            print(item, places, out);
        }
    }

    /** What the stage gave, one item a line, each line ended by {@code \n}; empty when it gave nothing. */
    public String text(Stage stage) {
        return printed.getOrDefault(stage, List.of()).stream().map(line -> line + "\n").collect(Collectors.joining());
    }

    private static void print(Object item, Places places, List<String> out) {
        if (item instanceof Line line) {
            out.add(places.of(line.text()) + " Line " + marks(line) + line.text());
        } else if (item instanceof Block block) {
            for (Line line : block.lines()) {
                String name = line == block.lines().get(0) ? name(block.kind()) : "+";
                out.add(places.of(line.text()) + " " + name + " " + line.text());
            }
        } else if (item instanceof Element element) {
            String why = element.signals().isEmpty() ? "" : "[" + String.join(" ", element.signals()) + "] ";
            out.add(places.of(element.text()) + " " + name(element.kind()) + " " + why + element.text());
        } else if (item instanceof Section section) {
            section(section, places, out);
        } else if (item instanceof Statement statement) {
            out.add(statement(statement, places));
        } else if (item instanceof Metadata metadata) {
            metadata(metadata, places, out);
        } else if (item instanceof Figure figure) {
            figure.title().ifPresent(p -> out.add(places.line("FigureTitle", p)));
            figure.caption().ifPresent(p -> out.add(places.line("Caption", p)));
            figure.credit().ifPresent(c -> out.add(places.of(c.printed()) + " Credit " + named(c.names(), c.organization()) + c.printed().text()));
        } else if (item instanceof Furniture furniture) {
            out.add(places.line(name(furniture.kind()), furniture.passage()));
        } else {
            throw new IllegalArgumentException("cannot print a " + item.getClass().getName());
        }
    }

    /** What layout goes by: indent, blank lines before, a page's beginning. */
    private static String marks(Line line) {
        StringBuilder marks = new StringBuilder();
        if (line.pageStart()) {
            marks.append("[page] ");
        }
        if (line.indent() > 0) {
            marks.append("[indent ").append(line.indent()).append("] ");
        }
        if (line.blanksBefore() > 0) {
            marks.append("[blank ").append(line.blanksBefore()).append("] ");
        }
        return marks.toString();
    }

    private static void section(Section section, Places places, List<String> out) {
        String kind = " Section [" + name(section.kind()) + "]";
        String topic = section.topic().map(t -> " topic=" + t).orElse("");
        out.add(section.heading().map(h -> places.of(h) + kind + " " + h.text() + topic).orElse("(-)" + kind + topic));
        for (Paragraph paragraph : section.paragraphs()) {
            for (Passage sentence : paragraph.sentences()) {
                String name = sentence == paragraph.sentences().get(0) ? "Paragraph" : "+";
                out.add(places.line(name, sentence));
            }
        }
    }

    private static String statement(Statement statement, Places places) {
        Source source = statement.source();
        StringBuilder out = new StringBuilder();
        out.append(places.of(statement.content().isEmpty() ? statement.cue().orElse(Passage.EMPTY) : statement.content()));
        out.append(' ').append(name(statement.form())).append(' ').append(statement.id());
        statement.parent().ifPresent(p -> out.append(" in ").append(p));
        out.append(" [").append(statement.rule()).append("] ");
        out.append(name(source.kind())).append(' ').append(source.canonical());
        if (!source.members().isEmpty()) {
            out.append('=').append(String.join("+", source.members()));
        }
        source.title().ifPresent(t -> out.append(" title=").append(t));
        source.mention().ifPresent(m -> out.append(" mention=").append(m.text()).append(places.of(m)));
        statement.topic().ifPresent(t -> out.append(" topic=").append(t));
        statement.cue().ifPresent(c -> out.append(" cue=").append(c.text()).append(places.of(c)));
        if (!statement.content().isEmpty()) {
            out.append(" content=").append(statement.content().text());
        }
        return out.toString();
    }

    private static void metadata(Metadata metadata, Places places, List<String> out) {
        metadata.kicker().ifPresent(p -> out.add(places.line("Kicker", p)));
        metadata.headline().ifPresent(p -> out.add(places.line("Headline", p)));
        metadata.decks().forEach(p -> out.add(places.line("Deck", p)));
        metadata.dateline().ifPresent(d -> out.add(places.of(d.printed()) + " Dateline " + dateline(d) + d.printed().text()));
        for (Byline byline : metadata.bylines()) {
            String names = named(byline.names(), byline.organization());
            out.add(places.of(byline.printed()) + " Byline " + name(byline.role()) + " " + names + byline.printed().text());
        }
        metadata.eventDate().ifPresent(d -> out.add(places.of(d.printed()) + " EventDate " + date(d) + " " + d.printed().text()));
        metadata.publicationDate().ifPresent(d -> out.add("(-) PublicationDate " + d));
        if (!metadata.participants().isEmpty()) {
            out.add("(-) Participants " + String.join(" ", metadata.participants()));
        }
    }

    private static String dateline(Dateline dateline) {
        String date = dateline.date().map(d -> " date=" + date(d)).orElse("");
        return (dateline.relayed() ? "relayed " : "") + "agencies=" + String.join("+", dateline.agencies()) + " places="
                + String.join("+", dateline.places()) + date + " ";
    }

    private static String date(PrintedDate date) {
        String completed = date.completed().stream().map(f -> " +" + f.name()).collect(Collectors.joining());
        return date.year().map(Year::toString).orElse("?") + "-" + date.month().map(Month::getValue).map(String::valueOf).orElse("?") + "-"
                + date.dayOfMonth().map(String::valueOf).orElse("?") + completed;
    }

    private static String named(List<String> names, Optional<String> organization) {
        return "names=" + String.join("+", names) + organization.map(o -> " organization=" + o).orElse("") + " ";
    }

    /** RUNNING_HEAD as RunningHead. */
    private static String name(Enum<?> kind) {
        return Arrays.stream(kind.name().split("_"))
                .map(word -> word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT))
                .collect(Collectors.joining());
    }

    /** Offsets of a text as lines and columns. */
    private static final class Places {

        private final int[] lineStarts;

        Places(String raw) {
            int[] starts = new int[16];
            int count = 1;
            for (int i = 0; i < raw.length(); i++) {
                if (endsLine(raw, i)) {
                    if (count == starts.length) {
                        starts = Arrays.copyOf(starts, count * 2);
                    }
                    starts[count++] = i + 1;
                }
            }
            lineStarts = Arrays.copyOf(starts, count);
        }

        /** As editors count lines: LF, CRLF and CR. */
        private static boolean endsLine(String raw, int at) {
            char c = raw.charAt(at);
            return c == '\n' || c == '\r' && (at + 1 == raw.length() || raw.charAt(at + 1) != '\n');
        }

        String line(String kind, Passage passage) {
            return of(passage) + " " + kind + " " + passage.text();
        }

        String of(CleanText text) {
            return of(text.passage());
        }

        String of(Passage passage) {
            if (passage.spans().isEmpty()) {
                return "(-)";
            }
            Span last = passage.spans().get(passage.spans().size() - 1);
            return "(" + place(passage.spans().get(0).start()) + "-" + place(last.end()) + ")";
        }

        private String place(int offset) {
            int found = Arrays.binarySearch(lineStarts, offset);
            int line = found >= 0 ? found : -found - 2;
            return line + 1 + ":" + (offset - lineStarts[line] + 1);
        }
    }
}
