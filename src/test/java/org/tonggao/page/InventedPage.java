package org.tonggao.page;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * An invented newspaper page: what it says, how it is set, and what is to be read from it. Read from {@code pages/NAME.page}:
 *
 * <pre>
 * # what the page shows
 * column 24 blank strip       width in em; blank (a blank line after each line) or solid; indent (printed) or strip
 * gap                         two blank lines
 * headline: …                 also kicker, deck, byline, subhead, caption, credit, furniture; a paragraph is
 * p: dateline‖text            the dateline and its bar left out where there is none
 * s: source | cue | content | topic      a statement that begins in the paragraph above; - for no cue; the content in full, or beginning…end
 * s>: …                       a statement inside the one above
 * </pre>
 */
public final class InventedPage {

    private static final String DATELINE_END = "‖";

    /** How a page is set. */
    public record Setting(int em, boolean blankLines, boolean printedIndent) {}

    /** Something printed, with the setting of its place. */
    public record Item(String kind, String dateline, String text, Setting setting) {}

    /** What a reader should find: who said what. The content is given by its beginning and end, or, without end, in full. */
    public record Said(String source, String cue, String begin, String end, String topic, boolean nested) {
        @Override
        public String toString() {
            return source + " | " + cue + " | " + begin + (end.isEmpty() ? "" : "…" + end) + (topic.isEmpty() ? "" : " | " + topic) + (nested ? " (nested)" : "");
        }
    }

    private final String name;
    private final List<Item> items;
    private final List<Said> statements;

    private InventedPage(String name, List<Item> items, List<Said> statements) {
        this.name = name;
        this.items = List.copyOf(items);
        this.statements = List.copyOf(statements);
    }

    /** All of them, by name. */
    public static List<InventedPage> all() {
        try (Stream<Path> files = Files.list(resources("pages"))) {
            return files.sorted().map(InventedPage::read).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A folder of src/test/resources, in the source tree. */
    public static Path resources(String folder) {
        return Path.of(System.getProperty("project.basedir", "."), "src", "test", "resources").resolve(folder);
    }

    private static InventedPage read(Path file) {
        List<Item> items = new ArrayList<>();
        List<Said> statements = new ArrayList<>();
        Setting setting = new Setting(24, false, true);
        List<String> lines;
        try {
            lines = Files.readAllLines(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        for (String line : lines) {
            int colon = line.indexOf(": ");
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            } else if (line.equals("gap")) {
                items.add(new Item("gap", "", "", setting));
            } else if (line.startsWith("column ")) {
                String[] words = line.split(" ");
                setting = new Setting(Integer.parseInt(words[1]), words[2].equals("blank"), words[3].equals("indent"));
            } else if (line.startsWith("s: ") || line.startsWith("s>: ")) {
                statements.add(said(line.substring(colon + 2), line.startsWith("s>")));
            } else if (colon > 0) {
                String text = line.substring(colon + 2);
                int bar = text.indexOf(DATELINE_END);
                items.add(new Item(line.substring(0, colon), bar < 0 ? "" : text.substring(0, bar), text.substring(bar + 1), setting));
            } else {
                throw new IllegalArgumentException(file + ": cannot read: " + line);
            }
        }
        String name = file.getFileName().toString();
        return new InventedPage(name.substring(0, name.lastIndexOf('.')), items, statements);
    }

    private static Said said(String line, boolean nested) {
        String[] cells = line.split(" \\| ");
        int gap = cells[2].indexOf('…');
        String begin = gap < 0 ? cells[2] : cells[2].substring(0, gap);
        String end = gap < 0 ? "" : cells[2].substring(gap + 1);
        return new Said(cells[0], cells[1].equals("-") ? "" : cells[1], begin, end, cells.length > 3 ? cells[3] : "", nested);
    }

    public String name() {
        return name;
    }

    public List<Item> items() {
        return items;
    }

    public List<Said> statements() {
        return statements;
    }

    /** The texts of one kind, in order: {@code p}, {@code headline}, … */
    public List<String> texts(String kind) {
        return items.stream().filter(i -> i.kind().equals(kind)).map(Item::text).toList();
    }

    /** The page as its own setting prints it. */
    public String raw() {
        return items.stream().map(i -> print(i, i.setting())).collect(Collectors.joining());
    }

    /** The same words in another setting; captions keep their share of the column. */
    public String raw(Setting setting) {
        int body = items.stream().filter(i -> i.kind().equals("p")).findFirst().orElseThrow().setting().em();
        StringBuilder raw = new StringBuilder();
        for (Item item : items) {
            int em = Math.max(6, setting.em() * item.setting().em() / body);
            raw.append(print(item, new Setting(em, setting.blankLines(), setting.printedIndent())));
        }
        return raw.toString();
    }

    private static String print(Item item, Setting setting) {
        if (item.kind().equals("gap")) {
            return "\n\n";
        }
        List<String> lines = switch (item.kind()) {
            case "p" -> Typesetter.paragraph(item.dateline() + (item.dateline().isEmpty() ? "" : " ") + item.text(), setting.em());
            case "caption" -> Typesetter.flush(item.text(), setting.em());
            default -> List.of(item.text());
        };
        String lineEnd = setting.blankLines() ? "\n\n" : "\n";
        String indent = setting.printedIndent() && item.kind().equals("p") ? "　　" : "";
        return lines.stream().collect(Collectors.joining(lineEnd, indent, lineEnd));
    }

    @Override
    public String toString() {
        return name;
    }
}
