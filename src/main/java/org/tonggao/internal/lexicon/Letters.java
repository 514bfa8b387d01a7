package org.tonggao.internal.lexicon;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** Characters that tell what stands beside them, or what they begin or end (字类): a row of {@code letters.tsv} each. */
public enum Letters {
    /** No unknown name or noun phrase holds them. */
    FUNCTION,
    /** Function words that end given names: right before a cue they do (荒井克之|说). */
    GIVEN,
    /** Stand before a surname among acquaintances (老吴, 小章). */
    FAMILIAR,
    /** Join two phrases that speak together. */
    JOINT,
    /** End words for people of a trade (救生员, 设计师). */
    TRADE,
    /** End words for bodies. */
    OFFICE,
    /** End words for places and bodies that look like names (周家村). */
    UNIT,
    /** A name may begin right after them. */
    NAME_OPENER,
    /** A name that opens two clauses ends before one of them. */
    AFTER_NAME,
    /** A name before a title begins after one of them. */
    BEFORE_NAME,
    /** Make a clause of a stretch, unless 的 follows. */
    VERBAL,
    /** The same, as words by themselves. */
    PREVERBAL,
    /** Verbs that begin no noun phrase when they are words by themselves. */
    LEADING_VERB,
    /** Prepositions that may begin a noun phrase whose head follows 的 (与他一同长大的家属). */
    RELATIVE,
    /** Stand before any word, whatever word the dictionary makes of them and what follows. */
    FREE,
    /** So plain that no name or title holds them. */
    PLAIN,
    /** After a body: whom it speaks to or with follows, no modifier. */
    ADDRESSED,
    /** Make a noun of a pronoun before them (他人, 我市). */
    NOUN_AFTER_PRONOUN,
    /** How many people there are, before what counts them. */
    QUANTITY,
    /** Count people (一名, 两位). */
    PEOPLE_MEASURE,
    /** Count people after 有 (有个教授). */
    UNNAMED_MEASURE,
    /** End a place, time or occasion that stands before the subject without a comma. */
    OCCASION,
    /** Figures of dates and times of day. */
    NUMERAL,
    /** Among, within: before 的 the phrase goes on (理事中的几位). */
    INSIDE,
    /** After a document, where in it something stands (名单上显示). */
    WITHIN,
    /** Figures of any number. */
    FIGURE,
    /** Stand after a figure of a date. */
    TIME_UNIT,
    /** Are numbered, not dated (三年级, 1号楼). */
    NUMBERED,
    /** Begin the addressee between an elided subject and its cue. */
    ADDRESSING,
    /** Point to a noun after the cue (批评这种…). */
    POINTING,
    /** Count that noun. */
    COUNTING,
    /** Begin a phrase that points back (该负责人). */
    POINTER,
    /** Begin a phrase for one unnamed person. */
    SINGLE,
    /** Begin a phrase that names nobody (不少公司, 其他公司). */
    VAGUE,
    /** Begin a phrase for several. */
    MANY,
    /** The speaker himself. */
    FIRST_PERSON;

    private static final class Table {
        static final Map<String, String> PATTERNS = new HashMap<>();

        static {
            RuleTable.load("letters.tsv").rows().forEach(row -> PATTERNS.put(row.id(), row.pattern()));
        }
    }

    private final CharSet letters = CharSet.of(Table.PATTERNS.get("letter-" + name().toLowerCase(Locale.ROOT).replace('_', '-')));

    public boolean contains(char c) {
        return letters.contains(c);
    }
}
