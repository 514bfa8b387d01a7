package org.tonggao.internal.lexicon;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** Short grammatical words that the reading of statements asks for (虚词), by what they do there. Immutable, thread-safe. */
public final class Particles {

    /** What the words do: a row of {@code particles.tsv} each. */
    public enum Use {
        /** A verb of saying fused to the reporting word before it (警告称). */
        FUSING,
        /** Counts a document before its noun (六点声明). */
        MEASURE,
        /** Joins two reporting words (指出并强调). */
        JOINING,
        /** Begins a clause whose subject is that of the clause before. */
        COORDINATING,
        /** The same before a demand or a verdict: it adds another of them. */
        ADDING,
        /** Before a reporting word: another source says so too. */
        ALSO,
        /** Before 指: it means. */
        DEFINING,
        /** Ends a clause of time. */
        SUBORDINATING,
        /** Ends a clause that only sets time, place or occasion. */
        PREAMBLE,
        /** Makes a clause of a stretch. */
        PREDICATE,
        /** Ends like that, but is a noun or stands before one (主要, 社会). */
        NOMINAL,
        /** A document that tells how things are, rather than how they shall be. */
        INFORMING,
        /** Verbs that have a reporting word for their object, or end so (受到批评, 看了回复). */
        TAKING,
        /** After whom somebody learns from (从X处). */
        PLACE,
        /** Tells that somebody speaks (接受采访). */
        SPEAKING,
        /** After the name of a leader whom others cite (某某总书记). */
        LEADING,
        /** People of a trade: alone any of them, nobody named before. */
        TRADE,
        /** After a verb. */
        ASPECT,
        /** Makes an object of the noun after it (对县长). */
        GOVERNING,
        /** Groups that nothing modifies without 的: what stands before is a verb (教育|大家). */
        UNMODIFIED,
        /** Make a clause of what would be a noun phrase, unless 的 follows. */
        CLAUSAL,
        /** The same whether 的 follows or not: adverbs between a subject and its verb. */
        LINKING,
        /** Words for men. */
        MALE,
        /** Words for women. */
        FEMALE,
        /** In brackets after the name of a person (化名, 音). */
        ALIASED,
        /** Titles after the name of a body, not of the person (某公司|发言人). */
        BELONGING,
        /** What an outlet prints, whose words it is. */
        PRINTED,
        /** The side that a spokesman speaks for. */
        OURS,
        /** Makes a question of a clause. */
        ASKING,
        /** Labels a question in a transcript. */
        QUESTION,
        /** Labels an answer in a transcript. */
        ANSWER
    }

    private final Map<Use, WordTrie<Boolean>> words = new EnumMap<>(Use.class);

    Particles() {
        for (RuleTable.Row row : RuleTable.load("particles.tsv").rows()) {
            Map<String, Boolean> alternatives = new HashMap<>();
            for (String word : row.pattern().split("\\|")) {
                alternatives.put(word, true);
            }
            words.put(Use.valueOf(row.id().substring("particle-".length()).toUpperCase(Locale.ROOT)), new WordTrie<>(alternatives));
        }
    }

    /** Whether such a word begins at {@code at}. */
    public boolean begins(Use use, String text, int at) {
        return length(use, text, at) > 0;
    }

    /** Length of the longest such word that begins at {@code at}; 0 when none does. */
    public int length(Use use, String text, int at) {
        WordTrie.Hit<Boolean> hit = at >= 0 && at < text.length() ? words.get(use).longest(text, at) : null;
        return hit == null ? 0 : hit.length();
    }

    /** Whether such a word ends right before {@code at}, not beginning before {@code from}. */
    public boolean ends(Use use, String text, int from, int at) {
        return at > from && words.get(use).longestBackwards(text, from, at) != null;
    }

    /** Whether the text is such a word. */
    public boolean is(Use use, String text) {
        return words.get(use).contains(text);
    }
}
