package org.tonggao.internal.lexicon;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** What sets reporting words apart from others of their kind: a row of {@code cue-traits.tsv} each, which names the rows of {@code cues.tsv} that have it. */
public enum Trait {
    /** The neutral verbs: 的 before them may stand for 地. */
    NEUTRAL,
    /** Asks a question. */
    ASKING,
    /** Asks for an answer: who is named before a colon in the same sentence gives it. */
    ANSWERED,
    /** A full stop may stand between it and the points it leads to (提出三点建议。一是…). */
    LISTING,
    /** Whom it is said to may stand before the comma (告诉记者，…). */
    ADDRESSED,
    /** What is shouted may be a slogan, which is a noun. */
    SHOUTED,
    /** 在X看来. */
    VIEW,
    /** Done by data, but by persons too. */
    PERSONAL,
    /** Done by data, but by bodies too. */
    SURVEYING,
    /** Thought and felt, and reported only beside what is said. */
    INWARD,
    /** Gives somebody a task or heart for it. */
    ENTRUSTING,
    /** Of the verdicts, but done rather than said. */
    ANNOUNCING,
    /** Points at what is meant as well as saying something. */
    POINTING,
    /** A noun after 按照. */
    ORDERING,
    /** Reported even within a reason. */
    REASONED,
    /** Its object may stand before it (将情况向上级通报). */
    HANDED_ON,
    /** Reports only after 正如 or 按照. */
    SO_SAID,
    /** What follows is the whole text of it, over paragraphs. */
    WHOLE,
    /** Done by several together. */
    AGREED,
    /** Said of bodies; what a person decides he does. */
    DECIDING,
    /** Takes a noun as well as a clause. */
    MENTIONING;

    private static final String FILE = "cue-traits.tsv";

    /** The traits of every row of cues that has any, by its id; {@code cues} are the rows there are. */
    static Map<String, Set<Trait>> load(Set<String> cues) {
        Map<String, Set<Trait>> traits = new HashMap<>();
        for (RuleTable.Row row : RuleTable.load(FILE).rows()) {
            Trait trait = valueOf(row.id().substring("trait-".length()).toUpperCase(Locale.ROOT).replace('-', '_'));
            for (String cue : row.pattern().split("\\|")) {
                if (!cues.contains(cue)) {
                    throw row.error("no such row of cues: " + cue);
                }
                traits.computeIfAbsent(cue, id -> EnumSet.noneOf(Trait.class)).add(trait);
            }
        }
        return traits;
    }
}
