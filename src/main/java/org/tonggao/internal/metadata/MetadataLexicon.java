package org.tonggao.internal.metadata;

import java.util.BitSet;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tonggao.Byline;
import org.tonggao.internal.lexicon.CharSet;
import org.tonggao.internal.lexicon.RuleTable;
import org.tonggao.internal.lexicon.WordTrie;

/** The rule tables of metadata, as look-ups (词典). Loaded once; immutable, thread-safe. */
final class MetadataLexicon {

    /** What an agency's name is known by. */
    enum AgencyKind {
        OWN,
        NAME,
        SHORT,
        ENDING
    }

    /** What a word does in a dateline. */
    enum DatelineWord {
        RELAY,
        OPEN,
        WIRE,
        NEWS,
        REPORT,
        STATION,
        AGAIN,
        PROGRAM,
        VETO
    }

    /** What a word at the head of an organisation says of it. */
    enum NamedBy {
        /** By itself it is any such organisation. */
        COMMON,
        /** It opens a phrase that names none. */
        VAGUE,
        /** It stands before the name. */
        BEFORE
    }

    /** Where a role stands to its names. */
    enum Where {
        BEFORE,
        COLON,
        BOTH,
        SOURCE,
        AFTER,
        NOTE,
        POST,
        IS,
        ISSUED
    }

    /** A word that says what the named did. */
    record RoleWord(Byline.Role role, Where where) {

        /** Whether the names follow it after a mark or space only. */
        boolean needsSeparator() {
            return where == Where.COLON || where == Where.BOTH || where == Where.SOURCE;
        }
    }

    /** A word that names a day, month or year by its distance. */
    record RelativeDate(DateReader.Anchor anchor, int offset) {}

    static final WordTrie<AgencyKind> AGENCIES;
    static final WordTrie<Boolean> AGENCY_ENDINGS;
    static final WordTrie<DatelineWord> DATELINE_WORDS;
    /** First characters of the words that end a dateline. */
    static final BitSet DATELINE_ENDS = new BitSet(1 << 16);
    static final WordTrie<RoleWord> ROLES_BEFORE;
    static final WordTrie<RoleWord> ROLES_AFTER;
    /** 作者为, after which comes what the author is. */
    static final WordTrie<RoleWord> AUTHOR_NOTES;
    /** Words that end what an author is. */
    static final WordTrie<RoleWord> AUTHOR_POSTS;
    static final WordTrie<RoleWord> AUTHOR_IS;
    static final WordTrie<RoleWord> ISSUED;
    static final WordTrie<RelativeDate> RELATIVE_DATES;
    /** Words that hold one of those and name no day. */
    static final WordTrie<Boolean> DATE_VETOES;
    /** 昨 of 昨（29）日. */
    static final Set<Character> BRACKETED_DATES;
    /** Words that say that those before them were there. */
    static final WordTrie<String> ATTENDING;
    static final List<String> ATTENDING_WORDS;
    /** What may stand between a list of names and such a word. */
    static final WordTrie<String> LIST_ENDS;
    static final WordTrie<String> LIST_OPENERS;
    static final WordTrie<NamedBy> ORGANIZATION_WORDS;
    /** Words that end phrases which name no organisation. */
    static final WordTrie<Boolean> NO_ORGANIZATIONS;
    /** Names of organisations, wherever they stand. */
    static final WordTrie<Boolean> PROPER_ORGANIZATIONS;
    private static final int COMPANY_NAME = 4;

    /** Words that end the name of an organisation which begins with a place, and how many letters stand between at least. */
    static final WordTrie<Integer> FORMAL_ENDS;
    /** Words that begin such a name as places do. */
    static final WordTrie<Boolean> OPENINGS;
    /** Words for many people, which alone do not introduce a foreign name: whether they are titles too, and not kin. */
    static final WordTrie<Boolean> WEAK_TITLES;
    /** Characters that end a title to its left. */
    static final CharSet TITLE_STOPS;
    /** Characters that seldom end a name and often follow one. */
    static final CharSet NAME_BOUNDARIES;
    /** Surnames that are mostly something else. */
    static final CharSet RARE_SURNAMES;
    /** Characters whose pairs say nothing of what a text is about. */
    static final CharSet COMMON_CHARACTERS;
    /** Pairs of characters that say nothing of what a text is about, each as one number. */
    static final Set<Integer> COMMON_PAIRS;
    /** Countries and great cities, which tell a reporter's name from the place after it. */
    static final WordTrie<Boolean> PLACES;

    static {
        Map<String, AgencyKind> agencies = new HashMap<>();
        Map<String, Boolean> endings = new HashMap<>();
        for (RuleTable.Row row : RuleTable.load("agencies.tsv", "kind").rows()) {
            AgencyKind kind = constant(row, AgencyKind.class, row.get("kind"));
            for (String word : alternatives(row)) {
                if (kind == AgencyKind.ENDING) {
                    endings.put(word, true);
                } else {
                    agencies.put(word, kind);
                }
            }
        }
        AGENCIES = new WordTrie<>(agencies);
        AGENCY_ENDINGS = new WordTrie<>(endings);
        Map<String, DatelineWord> dateline = new HashMap<>();
        for (RuleTable.Row row : RuleTable.load("datelines.tsv", "kind").rows()) {
            for (String word : alternatives(row)) {
                DatelineWord kind = constant(row, DatelineWord.class, row.get("kind"));
                dateline.put(word, kind);
                if (kind == DatelineWord.WIRE || kind == DatelineWord.NEWS || kind == DatelineWord.REPORT) {
                    DATELINE_ENDS.set(word.charAt(0));
                }
            }
        }
        DATELINE_WORDS = new WordTrie<>(dateline);
        Map<Where, Map<String, RoleWord>> roles = new EnumMap<>(Where.class);
        for (Where where : Where.values()) {
            roles.put(where, new HashMap<>());
        }
        for (RuleTable.Row row : RuleTable.load("bylines.tsv", "role", "where").rows()) {
            RoleWord role = new RoleWord(constant(row, Byline.Role.class, row.get("role")), constant(row, Where.class, row.get("where")));
            for (String word : alternatives(row)) {
                roles.get(role.needsSeparator() ? Where.BEFORE : role.where()).put(word, role);
            }
        }
        ROLES_BEFORE = new WordTrie<>(roles.get(Where.BEFORE));
        ROLES_AFTER = new WordTrie<>(roles.get(Where.AFTER));
        AUTHOR_NOTES = new WordTrie<>(roles.get(Where.NOTE));
        AUTHOR_POSTS = new WordTrie<>(roles.get(Where.POST));
        AUTHOR_IS = new WordTrie<>(roles.get(Where.IS));
        ISSUED = new WordTrie<>(roles.get(Where.ISSUED));
        Map<String, RelativeDate> dates = new HashMap<>();
        Map<String, Boolean> dateVetoes = new HashMap<>();
        Set<Character> bracketed = new HashSet<>();
        for (RuleTable.Row row : RuleTable.load("dates.tsv", "counts", "offset").rows()) {
            for (String word : alternatives(row)) {
                switch (row.get("counts")) {
                    case "bracketed" -> bracketed.add(word.charAt(0));
                    case "veto" -> dateVetoes.put(word, true);
                    default -> dates.put(word, new RelativeDate(constant(row, DateReader.Anchor.class, row.get("counts")), offset(row)));
                }
            }
        }
        RELATIVE_DATES = new WordTrie<>(dates);
        DATE_VETOES = new WordTrie<>(dateVetoes);
        BRACKETED_DATES = Set.copyOf(bracketed);
        Map<String, Boolean> places = new HashMap<>();
        for (RuleTable.Row row : RuleTable.load("places.tsv").rows()) {
            for (String word : alternatives(row)) {
                places.put(word, true);
            }
        }
        PLACES = new WordTrie<>(places);
        Map<String, NamedBy> namedBy = new HashMap<>();
        Map<String, Boolean> none = new HashMap<>();
        Map<String, Boolean> proper = new HashMap<>();
        Map<String, Integer> formal = new HashMap<>();
        Map<String, Boolean> openings = new HashMap<>();
        Map<String, Boolean> weak = new HashMap<>();
        Set<String> stops = new HashSet<>();
        Set<String> boundaries = new HashSet<>();
        Set<String> rare = new HashSet<>();
        for (RuleTable.Row row : RuleTable.load("entities.tsv", "kind").rows()) {
            for (String word : alternatives(row)) {
                switch (row.get("kind")) {
                    case "weak" -> weak.put(word, true);
                    case "kin" -> weak.put(word, false);
                    case "stop" -> stops.add(word);
                    case "common", "vague", "before" -> namedBy.put(word, constant(row, NamedBy.class, row.get("kind")));
                    case "none" -> none.put(word, true);
                    case "proper" -> proper.put(word, true);
                    case "formal" -> formal.put(word, 0);
                    case "company" -> formal.put(word, COMPANY_NAME);
                    case "opening" -> openings.put(word, true);
                    case "boundary" -> boundaries.add(word);
                    case "rare" -> rare.add(word);
                    default -> throw row.error("unknown value: " + row.get("kind"));
                }
            }
        }
        ORGANIZATION_WORDS = new WordTrie<>(namedBy);
        NO_ORGANIZATIONS = new WordTrie<>(none);
        PROPER_ORGANIZATIONS = new WordTrie<>(proper);
        FORMAL_ENDS = new WordTrie<>(formal);
        OPENINGS = new WordTrie<>(openings);
        WEAK_TITLES = new WordTrie<>(weak);
        TITLE_STOPS = CharSet.of(stops.toArray(String[]::new));
        NAME_BOUNDARIES = CharSet.of(boundaries.toArray(String[]::new));
        RARE_SURNAMES = CharSet.of(rare.toArray(String[]::new));
        Set<String> characters = new HashSet<>();
        Set<Integer> pairs = new HashSet<>();
        for (RuleTable.Row row : RuleTable.load("common-pairs.tsv", "kind").rows()) {
            for (String word : alternatives(row)) {
                switch (row.get("kind")) {
                    case "character" -> characters.add(word);
                    case "pair" -> pairs.add(word.charAt(0) << 16 | word.charAt(1));
                    default -> throw row.error("unknown value: " + row.get("kind"));
                }
            }
        }
        COMMON_CHARACTERS = CharSet.of(characters.toArray(String[]::new));
        COMMON_PAIRS = Set.copyOf(pairs);
        Map<String, String> attending = new HashMap<>();
        Map<String, String> listEnds = new HashMap<>();
        Map<String, String> listOpeners = new HashMap<>();
        for (RuleTable.Row row : RuleTable.load("participants.tsv", "kind").rows()) {
            for (String word : alternatives(row)) {
                switch (row.get("kind")) {
                    case "attend" -> attending.put(word, row.id());
                    case "list-end" -> listEnds.put(word, row.id());
                    case "list-opener" -> listOpeners.put(word, row.id());
                    default -> throw row.error("unknown value: " + row.get("kind"));
                }
            }
        }
        ATTENDING = new WordTrie<>(attending);
        ATTENDING_WORDS = List.copyOf(attending.keySet());
        LIST_ENDS = new WordTrie<>(listEnds);
        LIST_OPENERS = new WordTrie<>(listOpeners);
    }

    private MetadataLexicon() {}

    private static int offset(RuleTable.Row row) {
        try {
            return Integer.parseInt(row.get("offset"));
        } catch (NumberFormatException e) {
            throw row.error("offset must be a whole number: " + row.get("offset"));
        }
    }

    static String[] alternatives(RuleTable.Row row) {
        return row.pattern().split("\\|");
    }

    static <E extends Enum<E>> E constant(RuleTable.Row row, Class<E> type, String name) {
        for (E constant : type.getEnumConstants()) {
            if (constant.name().toLowerCase(Locale.ROOT).equals(name)) {
                return constant;
            }
        }
        throw row.error("unknown value: " + name);
    }
}
