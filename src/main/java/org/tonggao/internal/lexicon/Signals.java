package org.tonggao.internal.lexicon;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.tonggao.LexiconException;

/**
 * Weighted signals for or against one kind of decision (加权信号), from a rule file with a column {@code where} and a column {@code weight}: words that
 * stand at a place ({@code opens}, {@code holds}, {@code said}), and shapes ({@code shape}) that the code sees. The sum of the weights of those that
 * hold, one row named {@code base} always among them, is the log of the odds. The signals that hold are a set of bits. Immutable, thread-safe.
 *
 * @param <E> the shapes; each is a row, its name in kebab-case the id
 */
public final class Signals<E extends Enum<E>> {

    private static final int STRONGEST = 3;
    private static final String BASE = "base";

    private final List<String> ids = new ArrayList<>();
    private final double[] weights;
    private final long[] shapes;
    private final long base;
    private final WordTrie<Long> opening;
    private final WordTrie<Long> held;
    private final WordTrie<Long> said;

    private Signals(String file, Class<E> shape) {
        List<RuleTable.Row> rows = RuleTable.load(file, "where", "weight").rows();
        E[] constants = shape.getEnumConstants();
        weights = new double[rows.size()];
        shapes = new long[constants.length];
        Map<String, Long> openingWords = new HashMap<>();
        Map<String, Long> heldWords = new HashMap<>();
        Map<String, Long> saidWords = new HashMap<>();
        if (rows.size() > Long.SIZE) {
            throw rows.get(Long.SIZE).error("more than " + Long.SIZE + " signals");
        }
        for (int i = 0; i < rows.size(); i++) {
            RuleTable.Row row = rows.get(i);
            ids.add(row.id());
            weights[i] = weight(row);
            switch (row.get("where")) {
                case "opens" -> add(openingWords, row, 1L << i);
                case "holds" -> add(heldWords, row, 1L << i);
                case "said" -> add(saidWords, row, 1L << i);
                case "shape" -> {
                    if (!row.id().equals(BASE)) {
                        shapes[constant(row, constants).ordinal()] = 1L << i;
                    }
                }
                default -> throw row.error("where must be opens, holds, said or shape: " + row.get("where"));
            }
        }
        for (E constant : constants) {
            if (shapes[constant.ordinal()] == 0) {
                throw new LexiconException(file, 0, "no row for " + constant);
            }
        }
        base = ids.contains(BASE) ? 1L << ids.indexOf(BASE) : 0;
        opening = trie(openingWords);
        held = trie(heldWords);
        said = trie(saidWords);
    }

    public static <E extends Enum<E>> Signals<E> load(String file, Class<E> shape) {
        return new Signals<>(file, shape);
    }

    private static double weight(RuleTable.Row row) {
        try {
            return Double.parseDouble(row.get("weight"));
        } catch (NumberFormatException e) {
            throw row.error("weight must be a number: " + row.get("weight"));
        }
    }

    private static <E extends Enum<E>> E constant(RuleTable.Row row, E[] constants) {
        for (E constant : constants) {
            if (constant.name().toLowerCase(Locale.ROOT).replace('_', '-').equals(row.id())) {
                return constant;
            }
        }
        throw row.error("no such shape: " + row.id());
    }

    private static void add(Map<String, Long> words, RuleTable.Row row, long bit) {
        for (String word : row.pattern().split("\\|")) {
            words.merge(word, bit, (a, b) -> a | b);
        }
    }

    /** A longer word has the signals of those it begins with too, so that one look-up finds all. */
    private static WordTrie<Long> trie(Map<String, Long> words) {
        Map<String, Long> all = new HashMap<>();
        words.forEach((word, bits) -> {
            long sum = bits;
            for (int i = 1; i < word.length(); i++) {
                sum |= words.getOrDefault(word.substring(0, i), 0L);
            }
            all.put(word, sum);
        });
        return new WordTrie<>(all);
    }

    /** The signal that always holds. */
    public long base() {
        return base;
    }

    /** The signal of a shape where it holds, else none. */
    public long when(boolean holds, E shape) {
        return holds ? shapes[shape.ordinal()] : 0;
    }

    /** The signal of a row. */
    public long of(String id) {
        return 1L << ids.indexOf(id);
    }

    /** Signals of the words that a sentence opens with. */
    public long opening(String text, int at) {
        return bits(opening, text, at);
    }

    /** Signals of the words at a place of a sentence. */
    public long held(String text, int at) {
        return bits(held, text, at);
    }

    /** Signals of the words at a place of what was said before. */
    public long said(String text, int at) {
        return bits(said, text, at);
    }

    private static long bits(WordTrie<Long> words, String text, int at) {
        WordTrie.Hit<Long> hit = words.longest(text, at);
        return hit == null ? 0 : hit.value();
    }

    /** The log of the odds. */
    public double sum(long signals) {
        double sum = 0;
        for (long rest = signals; rest != 0; rest &= rest - 1) {
            sum += weights[Long.numberOfTrailingZeros(rest)];
        }
        return sum;
    }

    /** How probably the decision that the weights make is right: from one half upwards. */
    public double certainty(long signals) {
        return 1 / (1 + Math.exp(-Math.abs(sum(signals))));
    }

    /** The ids of signals, in the order of the file. */
    public List<String> names(long signals) {
        List<String> names = new ArrayList<>();
        for (long rest = signals; rest != 0; rest &= rest - 1) {
            names.add(ids.get(Long.numberOfTrailingZeros(rest)));
        }
        return names;
    }

    /** The ids of the signals that weigh most for (or against), the heaviest first, joined by spaces. */
    public String strongest(long signals, boolean yes) {
        List<Integer> rows = new ArrayList<>();
        for (long rest = signals & ~base; rest != 0; rest &= rest - 1) {
            int row = Long.numberOfTrailingZeros(rest);
            if (weights[row] > 0 == yes) {
                rows.add(row);
            }
        }
        rows.sort(Comparator.comparingDouble(row -> -Math.abs(weights[row])));
        return rows.stream().limit(STRONGEST).map(ids::get).collect(Collectors.joining(" "));
    }

    /** All ids, in the order of the file. */
    public List<String> ids() {
        return List.copyOf(ids);
    }
}
