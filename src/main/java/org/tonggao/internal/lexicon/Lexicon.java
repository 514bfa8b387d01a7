package org.tonggao.internal.lexicon;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The rule tables of attribution, as look-ups (词典). Loaded once; immutable, thread-safe. */
public final class Lexicon {

    /** What a reporting word may be followed by, and how far its content runs: one row of {@code cues.tsv}. */
    public record Frame(String id, When comma, Bare bare, boolean runsOn, Kind kind, Set<Trait> traits) {

        /** The frame of words that are a reported act by themselves. */
        public static final Frame ACT = new Frame("act", When.NO, Bare.NO, false, Kind.SAY, Set.of());

        /** A turn of a transcript, all of which is speech. */
        public static final Frame TURN = new Frame("turn", When.COLON, Bare.NO, true, Kind.SAY, Set.of());

        /** A reporting word that is a noun where it stands: never a cue. */
        public static final Frame NOUN = new Frame("noun", When.NO, Bare.NO, false, Kind.RULE, Set.of());

        /** A noun for a document at the end of what 据 opens (根据某部昨日发表的公报，): only whoever made it is told. */
        public static final Frame DOCUMENT = new Frame("document", When.YES, Bare.NO, false, Kind.WORDING, Set.of());

        /** Whether it is a verdict, a commissive or a directive: verbs that take a plain object as well as a clause. */
        public boolean takesObject() {
            return kind == Kind.VERDICT || kind == Kind.URGE;
        }

        /** Whether it is said of persons and bodies alone, so that what stands before it names one. */
        public boolean names() {
            return kind == Kind.SAY || thinks() || kind == Kind.VERDICT;
        }

        /** Whether it says what somebody thinks. */
        public boolean thinks() {
            return kind == Kind.THINK || kind == Kind.GUESS;
        }

        /** Whether it merely says that something is said, in the language of any time. */
        public boolean says() {
            return kind == Kind.SAY || kind == Kind.CLASSICAL || kind == Kind.OLD;
        }

        public boolean has(Trait trait) {
            return traits.contains(trait);
        }

        /** Before which punctuation the word is a cue. */
        public enum When {
            YES,
            COLON,
            NO
        }

        /** What may follow without punctuation. */
        public enum Bare {
            CLAUSE,
            /** A clause that begins with a modal. */
            MODAL,
            QUOTE,
            NO
        }

        /** What kind of reporting it is. */
        public enum Kind {
            SAY,
            THINK,
            /** Thinks of what is or will be; without a printed source nobody's guess (预计). */
            GUESS,
            /** Says yes or no, good or bad to something (否认, 批评). */
            VERDICT,
            URGE,
            RULE,
            DATA,
            MEDIA,
            LEARN,
            /** Words about somebody's words, with whoever speaks before them (按照X的说法). */
            WORDING,
            /** A classical word (云, 曰): without punctuation a cue only in text of the old punctuation. */
            CLASSICAL,
            /** A cue only in text of the old punctuation (谈, 谕). */
            OLD
        }
    }

    /** A word of the scan for cues: a cue with its frame, or a veto without. */
    public record Word(String id, Frame frame) {

        private static final String QUANTIFIER = "veto-quantifier";
        private static final String DAO = "veto-dao";

        public boolean isVeto() {
            return frame == null;
        }

        /** Whether it says how many people there are (许多, 几位). */
        public boolean isQuantifier() {
            return id.equals(QUANTIFIER);
        }

        /** Whether it has 道 in it and no speech (知道). */
        public boolean hidesDao() {
            return id.equals(DAO);
        }
    }

    /** What the head of a noun phrase is. */
    public enum Head {
        TITLE,
        GROUP,
        ORG,
        PLACE,
        DOCUMENT,
        KIN,
        SELF,
        PRONOUN
    }

    /** What may stand between source and cue. */
    public enum Adverbial {
        TIME,
        PREPOSITION,
        VERB,
        /** Only after a person and at the beginning of a clause; within other noun phrases it may be part of them (监管部门). */
        LOOSE
    }

    /** A reported act: the objects that make it one; none when the words do by themselves. */
    public record Act(String id, Set<String> objects) {}

    private static final class Holder {
        static final Lexicon STANDARD = new Lexicon(null);
    }

    private final WordTrie<Word> words;
    private final WordTrie<Head> heads;
    private final WordEndings<Head> headEndings;
    private final WordTrie<Adverbial> adverbials;
    private final WordTrie<Boolean> connectives;
    private final WordTrie<String> topics;
    private final WordTrie<String> topicEnds;
    private final WordTrie<Act> acts;
    private final WordTrie<String> stops;
    private final WordTrie<String> oldStops;
    private final WordTrie<String> enumerators;
    private final Contexts contexts = new Contexts();
    private final Particles particles = new Particles();
    private final Frame saying;

    private final List<String> persons;
    private final Map<String, Double> confidences;

    /** @param more a user's rows, or null */
    private Lexicon(RuleTable more) {
        Map<String, Frame> frames = new HashMap<>();
        Map<String, Word> scan = new HashMap<>();
        for (RuleTable.Row row : RuleTable.load("vetoes.tsv").rows()) {
            for (String word : alternatives(row)) {
                scan.put(word, new Word(row.id(), null));
            }
        }
        List<RuleTable.Row> cues = RuleTable.load("cues.tsv", "comma", "bare", "extent", "kind").rows();
        Map<String, Set<Trait>> traits = Trait.load(cues.stream().map(RuleTable.Row::id).collect(Collectors.toSet()));
        for (RuleTable.Row row : cues) {
            Frame frame = frame(row, traits.getOrDefault(row.id(), Set.of()));
            frames.put(row.id(), frame);
            for (String word : alternatives(row)) {
                scan.put(word, new Word(row.id(), frame));
            }
        }
        saying = frames.get("cue-say");
        Map<String, Head> headWords = new HashMap<>();
        for (RuleTable.Row row : RuleTable.load("heads.tsv").rows()) {
            Head head = constant(row, Head.class, row.id().substring("head-".length()));
            for (String word : alternatives(row)) {
                headWords.putIfAbsent(word, head);
            }
        }
        persons = more == null ? List.of() : add(more, frames, scan, headWords);
        words = new WordTrie<>(scan);
        heads = new WordTrie<>(headWords);
        headEndings = new WordEndings<>(heads);
        Map<String, Adverbial> adverbialWords = new HashMap<>();
        for (RuleTable.Row row : RuleTable.load("adverbials.tsv").rows()) {
            Adverbial kind = constant(row, Adverbial.class, row.id().substring("adv-".length()));
            for (String word : alternatives(row)) {
                adverbialWords.putIfAbsent(word, kind);
            }
        }
        adverbials = new WordTrie<>(adverbialWords);
        Map<String, Boolean> connectiveWords = new HashMap<>();
        for (RuleTable.Row row : RuleTable.load("connectives.tsv").rows()) {
            for (String word : alternatives(row)) {
                connectiveWords.put(word, true);
            }
        }
        connectives = new WordTrie<>(connectiveWords);
        topics = ids("topics.tsv");
        topicEnds = ids("topic-ends.tsv");
        stops = ids("stops.tsv");
        oldStops = ids("old-stops.tsv");
        enumerators = ids("enumerators.tsv");
        Map<String, Act> actWords = new HashMap<>();
        for (RuleTable.Row row : RuleTable.load("acts.tsv", "object").rows()) {
            Set<String> objects = new LinkedHashSet<>();
            for (String object : row.get("object").split("\\|")) {
                if (!object.isEmpty()) {
                    objects.add(object);
                }
            }
            for (String word : alternatives(row)) {
                actWords.put(word, new Act(row.id(), Set.copyOf(objects)));
            }
        }
        acts = new WordTrie<>(actWords);
        Map<String, Double> rates = new HashMap<>();
        for (RuleTable.Row row : RuleTable.load("statements.tsv", "confidence").rows()) {
            rates.put(row.id(), Double.valueOf(row.get("confidence")));
        }
        confidences = Map.copyOf(rates);
    }

    /** Adds a user's rows to the words and heads; returns the names of persons among them. */
    private static List<String> add(RuleTable more, Map<String, Frame> frames, Map<String, Word> scan, Map<String, Head> headWords) {
        List<String> persons = new ArrayList<>();
        for (RuleTable.Row row : more.rows()) {
            String table = row.get("table");
            for (String printed : alternatives(row)) {
                String word = Folding.fold(printed);
                if (table.equals("person")) {
                    persons.add(printed);
                } else if (table.equals("veto")) {
                    scan.put(word, new Word(row.id(), null));
                } else if (frames.containsKey(table)) {
                    scan.put(word, new Word(row.id(), frames.get(table)));
                } else {
                    headWords.put(word, constant(row, Head.class, table));
                }
            }
        }
        return List.copyOf(persons);
    }

    /** The standard lexicon with a user's rows; a row's table is {@code person}, {@code veto}, the id of a cue row, or the name of a head. */
    static Lexicon with(RuleTable more) {
        return new Lexicon(more);
    }

    public static Lexicon standard() {
        return Holder.STANDARD;
    }

    private static WordTrie<String> ids(String file) {
        Map<String, String> map = new HashMap<>();
        for (RuleTable.Row row : RuleTable.load(file).rows()) {
            for (String word : alternatives(row)) {
                map.put(word, row.id());
            }
        }
        return new WordTrie<>(map);
    }

    private static String[] alternatives(RuleTable.Row row) {
        return row.pattern().split("\\|");
    }

    private static Frame frame(RuleTable.Row row, Set<Trait> traits) {
        return new Frame(row.id(), constant(row, Frame.When.class, row.get("comma")), constant(row, Frame.Bare.class, row.get("bare")),
                switch (row.get("extent")) {
                    case "paragraph" -> true;
                    case "sentence" -> false;
                    default -> throw row.error("extent must be paragraph or sentence: " + row.get("extent"));
                },
                constant(row, Frame.Kind.class, row.get("kind")), Set.copyOf(traits));
    }

    private static <E extends Enum<E>> E constant(RuleTable.Row row, Class<E> type, String name) {
        for (E constant : type.getEnumConstants()) {
            if (constant.name().toLowerCase(java.util.Locale.ROOT).equals(name)) {
                return constant;
            }
        }
        throw row.error("unknown value: " + name);
    }

    /** Cues and vetoes. */
    public WordTrie<Word> words() {
        return words;
    }

    public WordTrie<Head> heads() {
        return heads;
    }

    public WordEndings<Head> headEndings() {
        return headEndings;
    }

    public WordTrie<Adverbial> adverbials() {
        return adverbials;
    }

    public WordTrie<Boolean> connectives() {
        return connectives;
    }

    /** How often statements of this rule were right on the open gold. */
    public double confidence(String rule) {
        return confidences.getOrDefault(rule, 0.5);
    }

    /** Names a user added. */
    public List<String> persons() {
        return persons;
    }

    /** Openers of topic preambles. */
    public WordTrie<String> topics() {
        return topics;
    }

    /** Words at the end of topic preambles. */
    public WordTrie<String> topicEnds() {
        return topicEnds;
    }

    public WordTrie<Act> acts() {
        return acts;
    }

    /** Openers of sentences with which the reporter speaks again. */
    public WordTrie<String> stops() {
        return stops;
    }

    /** Words that end reported speech in text of the old punctuation: at the end of a clause (old-closing) or at its beginning (old-reporter). */
    public WordTrie<String> oldStops() {
        return oldStops;
    }

    /** Openers of the second and later items of a list. */
    public WordTrie<String> enumerators() {
        return enumerators;
    }

    /** The frame of 说. */
    public Frame saying() {
        return saying;
    }

    /** Short grammatical words. */
    public Particles particles() {
        return particles;
    }

    /** Words beside a cue that make it report nothing. */
    public Contexts contexts() {
        return contexts;
    }
}
