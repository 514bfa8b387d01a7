package org.tonggao.internal.lexicon;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.tonggao.internal.lexicon.Lexicon.Frame;

/** Words beside a reporting word that make it report nothing (否定语境), by where they stand and for which kinds of reporting. Immutable, thread-safe. */
public final class Contexts {

    private final WordTrie<Set<Frame.Kind>> before;
    private final WordTrie<Set<Frame.Kind>> after;
    private final WordTrie<Set<Frame.Kind>> objects;
    private final WordTrie<Set<Frame.Kind>> issuing;
    private final WordTrie<Set<Frame.Kind>> modals;
    private final String functional;

    Contexts() {
        RuleTable table = RuleTable.load("contexts.tsv", "where", "kinds");
        before = words(table, "before");
        after = words(table, "after");
        objects = words(table, "object");
        issuing = words(table, "noun");
        modals = words(table, "clause");
        functional = table.rows().stream().filter(row -> row.get("where").equals("subject")).map(RuleTable.Row::pattern).findFirst().orElse("").replace("|", "");
    }

    private static WordTrie<Set<Frame.Kind>> words(RuleTable table, String where) {
        Map<String, Set<Frame.Kind>> words = new HashMap<>();
        for (RuleTable.Row row : table.rows()) {
            if (row.get("where").equals(where)) {
                for (String word : row.pattern().split("\\|")) {
                    words.computeIfAbsent(word, w -> EnumSet.noneOf(Frame.Kind.class)).addAll(kinds(row));
                }
            }
        }
        return new WordTrie<>(words);
    }

    private static Set<Frame.Kind> kinds(RuleTable.Row row) {
        if (row.get("kinds").equals("all")) {
            return EnumSet.allOf(Frame.Kind.class);
        }
        Set<Frame.Kind> kinds = EnumSet.noneOf(Frame.Kind.class);
        for (String kind : row.get("kinds").split("\\|")) {
            kinds.add(Frame.Kind.valueOf(kind.toUpperCase(Locale.ROOT)));
        }
        return kinds;
    }

    /** Whether no plain noun phrase holds this character. */
    public boolean isFunctional(char c) {
        return functional.indexOf(c) >= 0;
    }

    /** Whether such a word ends right before {@code at}. */
    public boolean endsBefore(String text, int from, int at, Frame.Kind kind) {
        WordTrie.Hit<Set<Frame.Kind>> hit = before.longestBackwards(text, from, at);
        return hit != null && hit.value().contains(kind);
    }

    /** Whether a verb ends right before {@code at} that makes a noun of the cue (发布通告，). */
    public boolean issues(String text, int from, int at) {
        return issuing.longestBackwards(text, from, at) != null;
    }

    /** Whether a clause begins at {@code at} with a modal (要, 将). */
    public boolean opensClause(String text, int at) {
        return modals.longest(text, at) != null;
    }

    /** Whether such a word begins at {@code at}. */
    public boolean beginsAt(String text, int at, Frame.Kind kind) {
        WordTrie.Hit<Set<Frame.Kind>> hit = after.longest(text, at);
        return hit != null && hit.value().contains(kind);
    }

    /** Where the noun begins that such an object ends with at {@code to}, or -1. */
    public int objectNoun(String text, int from, int to, Frame.Kind kind) {
        WordTrie.Hit<Set<Frame.Kind>> hit = objects.longestBackwards(text, from, to);
        return hit != null && hit.value().contains(kind) ? to - hit.length() : -1;
    }
}
