package org.tonggao.internal.lexicon;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tonggao.LexiconException;

/**
 * A rule file: UTF-8, tab-separated, {@code #} comments, a header line that is checked. The first columns are {@code id} and
 * {@code pattern}, the last {@code example}, {@code counter} and {@code note}. Ids are kebab-case and unique in the file; every row has an
 * example. Anything else is a {@link LexiconException} with file and line.
 */
public final class RuleTable {

    private static final List<String> FIRST = List.of("id", "pattern");
    private static final List<String> LAST = List.of("example", "counter", "note");

    /**
     * One rule.
     *
     * @param file the file's name
     * @param line 1-based
     */
    public record Row(String file, int line, String id, String pattern, Map<String, String> more, String example, String counter) {

        /** The value of a column between {@code pattern} and {@code example}; empty when the cell is. */
        public String get(String column) {
            return more.get(column);
        }

        public LexiconException error(String problem) {
            return new LexiconException(file, line, problem);
        }
    }

    private final List<Row> rows;

    private RuleTable(List<Row> rows) {
        this.rows = List.copyOf(rows);
    }

    /** Reads a file of this package's resource folder; {@code columns} are those between pattern and example. */
    public static RuleTable load(String file, String... columns) {
        try (InputStream in = RuleTable.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new LexiconException(file, 0, "file is missing");
            }
            return read(file, new InputStreamReader(in, StandardCharsets.UTF_8), columns);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static RuleTable read(String file, Reader in, String... columns) throws IOException {
        List<String> header = new ArrayList<>(FIRST);
        header.addAll(List.of(columns));
        header.addAll(LAST);
        List<Row> rows = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        BufferedReader lines = new BufferedReader(in);
        boolean headerSeen = false;
        int number = 0;
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            number++;
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            List<String> cells = List.of(line.split("\t", -1));
            if (!headerSeen) {
                if (!cells.equals(header)) {
                    throw new LexiconException(file, number, "header must be " + String.join(" ", header) + ", tab-separated");
                }
                headerSeen = true;
                continue;
            }
            if (cells.size() != header.size()) {
                throw new LexiconException(file, number, "must have " + header.size() + " columns, has " + cells.size());
            }
            rows.add(row(file, number, cells, List.of(columns), ids));
        }
        if (!headerSeen) {
            throw new LexiconException(file, number, "header is missing");
        }
        return new RuleTable(rows);
    }

    private static Row row(String file, int number, List<String> cells, List<String> columns, Set<String> ids) {
        String id = cells.get(0);
        if (!isKebab(id)) {
            throw new LexiconException(file, number, "id must be kebab-case: " + id);
        }
        if (!ids.add(id)) {
            throw new LexiconException(file, number, "id stands twice: " + id);
        }
        if (cells.get(1).isBlank()) {
            throw new LexiconException(file, number, "pattern is empty");
        }
        int afterColumns = FIRST.size() + columns.size();
        if (cells.get(afterColumns).isBlank()) {
            throw new LexiconException(file, number, "example is empty");
        }
        Map<String, String> more = new HashMap<>();
        for (int i = 0; i < columns.size(); i++) {
            more.put(columns.get(i), cells.get(FIRST.size() + i));
        }
        return new Row(file, number, id, cells.get(1), Map.copyOf(more), cells.get(afterColumns), cells.get(afterColumns + 1));
    }

    private static boolean isKebab(String id) {
        boolean hyphenAllowed = false;
        for (int i = 0; i < id.length(); i++) {
            char c = id.charAt(i);
            boolean word = c >= 'a' && c <= 'z' || c >= '0' && c <= '9';
            if (!word && !(c == '-' && hyphenAllowed && i + 1 < id.length())) {
                return false;
            }
            hyphenAllowed = word;
        }
        return !id.isEmpty();
    }

    public List<Row> rows() {
        return rows;
    }
}
