package org.tonggao.internal.layout;

import static org.tonggao.internal.layout.EdgeFeature.*;

import java.util.List;

/** Some lines of a story where its heading meets its body and captions, and what can be said of each. */
final class ZoneEdge {

    private static final int EM = 10;
    private static final int FIRST_LINES = 12;
    private static final int FEWEST_PAIRS = 3;

    /** From..to of its lines in the story. */
    final int from;
    final int to;
    private final List<Line> story;
    private final ZoneReader.Zone[] zones;
    private final ColumnModel column;
    private final Junction junction;
    private final Spacing spacing;
    private final StoryWords words;
    private final StoryWords firstWords;
    private final int best;
    private double[] features;

    ZoneEdge(List<Line> story, ZoneReader.Zone[] zones, ColumnModel column, Junction junction, Spacing spacing, int from, int to) {
        this.story = story;
        this.zones = zones;
        this.column = column;
        this.junction = junction;
        this.spacing = spacing;
        this.from = from;
        this.to = to;
        words = new StoryWords(story.subList(0, from));
        firstWords = new StoryWords(story.subList(0, Math.min(FIRST_LINES, from)));
        best = best();
    }

    /** The line, none of the body's, that has most of its words in the story's first lines. */
    private int best() {
        int line = from;
        double most = 0;
        for (int i = from; i < to; i++) {
            double share = firstWords.share(text(i), FEWEST_PAIRS);
            if (share > most && !(zones[i] == ZoneReader.Zone.BODY && isFull(i))) {
                line = i;
                most = share;
            }
        }
        return line;
    }

    private LineShape shape(int at) {
        return story.get(at).shape();
    }

    private String text(int at) {
        return story.get(at).text().text();
    }

    private int width(int at) {
        return shape(at).width(column.kaiming());
    }

    /** Ends as a sentence does, or in a bracket. */
    private boolean isFinished(int at) {
        return shape(at).isFinished() || shape(at).end == LineShape.END_CLOSED;
    }

    private boolean isFull(int at) {
        return column.isFull(shape(at));
    }

    /** What the line before is; null at the edge's beginning. */
    EdgeFeature after(EdgeState before, int at) {
        if (before == null) {
            return AFTER_START;
        }
        return switch (before) {
            case BODY -> isFinished(at - 1) ? AFTER_FINISHED_BODY : isFull(at - 1) ? AFTER_FULL_BODY : AFTER_OPEN_BODY;
            case CAPTION_ABOVE -> AFTER_CAPTION_ABOVE;
            case HEADING -> AFTER_HEADING;
            case CAPTION_BELOW -> isFinished(at - 1) ? AFTER_CAPTION : AFTER_OPEN_CAPTION;
        };
    }

    private void set(EdgeFeature feature, boolean value) {
        features[feature.ordinal()] = value ? 1 : 0;
    }

    /** What is said of a line, whatever the one before it is. */
    double[] features(int at) {
        features = new double[COUNT];
        LineShape shape = shape(at);
        set(switch (zones[at]) {
            case HEADING -> ZONE_HEADING;
            case BODY -> ZONE_BODY;
            case CAPTION -> ZONE_CAPTION;
        }, true);
        int letters = shape.letters;
        set(letters <= 4 ? LETTERS_4 : letters <= 8 ? LETTERS_8 : letters <= 12 ? LETTERS_12 : letters <= 18 ? LETTERS_18 : letters <= 25 ? LETTERS_25
                : letters <= 35 ? LETTERS_35 : letters <= 50 ? LETTERS_50 : letters <= 80 ? LETTERS_80 : LETTERS_MORE, true);
        set(ends(shape), true);
        set(begins(shape), true);
        set(BRACKETED, shape.isBracketed);
        set(INDENTED, spacing.useIndent() && spacing.indented()[at] && Math.abs(story.get(at).indent() - spacing.paragraphIndent()) < 1);
        set(GAP, spacing.useGap() && spacing.gap()[at]);
        set(NO_GAP, spacing.useGap() && !spacing.gap()[at]);
        set(ENUMERATED, Openings.isEnumeration(text(at)));
        double opening = Openings.of(text(at)).weight();
        set(OPENS, opening > 0.5);
        set(NEVER_OPENS, opening < 0);
        set(PAUSED, shape.pauses == 1);
        set(PAUSED_OFTEN, shape.pauses > 1);
        set(STOPS_INSIDE, shape.periods > (shape.isFinished() ? 1 : 0));
        set(THIN_GAPS, ZoneReader.thinGaps(story.get(at)));
        int colon = Math.max(text(at).indexOf('：'), text(at).indexOf(':'));
        set(COLON_EARLY, colon > 0 && colon <= 5);
        set(COLON_LATE, colon > 5);
        words(at);
        column(at);
        if (at > 0) {
            beside(at);
        }
        set(IS_LAST, at + 1 == story.size());
        return features;
    }

    private static EdgeFeature ends(LineShape shape) {
        return switch (shape.end) {
            case LineShape.END_TERMINAL -> shape.last == '？' || shape.last == '！' || shape.last == '?' || shape.last == '!' ? ENDS_ASKING : ENDS_STOP;
            case LineShape.END_CLOSED -> ENDS_CLOSED;
            case LineShape.END_COLON -> ENDS_COLON;
            case LineShape.END_SEMICOLON -> ENDS_SEMICOLON;
            case LineShape.END_COMMA -> ENDS_COMMA;
            case LineShape.END_LIST_COMMA -> ENDS_LIST_COMMA;
            case LineShape.END_FIGURE -> ENDS_FIGURE;
            case LineShape.END_DASH -> ENDS_DASH;
            case LineShape.END_OPEN -> ENDS_OPEN;
            case LineShape.END_DOT -> ENDS_DOT;
            default -> ENDS_HAN;
        };
    }

    private static EdgeFeature begins(LineShape shape) {
        return switch (shape.start) {
            case LineShape.START_HAN -> BEGINS_HAN;
            case LineShape.START_OPEN -> BEGINS_OPEN;
            case LineShape.START_FIGURE -> BEGINS_FIGURE;
            case LineShape.START_FORBIDDEN -> BEGINS_FORBIDDEN;
            case LineShape.START_DASH -> BEGINS_DASH;
            default -> BEGINS_OTHER;
        };
    }

    private void words(int at) {
        LineWords said = story.get(at).words();
        set(SAYS_KICKER, said.has(LineWords.Kind.KICKER));
        set(SAYS_OFFICE, said.has(LineWords.Kind.OFFICE));
        set(SAYS_PREDICATE, said.has(LineWords.Kind.PREDICATE));
        set(SAYS_ATTENDANCE, said.has(LineWords.Kind.ATTENDANCE));
        set(SAYS_OPINION, said.has(LineWords.Kind.OPINION));
        set(SAYS_BYLINE, said.has(LineWords.Kind.BYLINE) || said.has(LineWords.Kind.ORGAN));
        set(SAYS_NAME, BylineLines.isName(text(at)));
        set(SAYS_CAPTION, said.has(LineWords.Kind.CAPTION));
        set(SAYS_CREDIT, said.has(LineWords.Kind.CREDIT));
        set(SAYS_DATELINE, said.has(LineWords.Kind.DATELINE));
        set(SAYS_WEEKDAY, said.has(LineWords.Kind.WEEKDAY));
        set(SAYS_DATE, ZoneReader.isSignature(story.get(at)));
        set(SAYS_ORIGIN, said.has(LineWords.Kind.ORIGIN));
        double share = words.share(text(at), 1);
        features[KNOWN.ordinal()] = share;
        features[KNOWN_FIRST.ordinal()] = firstWords.share(text(at), 1);
        set(UNKNOWN, share < 0.1);
        set(KNOWN_WELL, share >= 0.7);
        set(KNOWN_BEST, at == best);
    }

    private void column(int at) {
        set(FULL, isFull(at));
        set(OVER, width(at) > column.widest() + EM * 3 / 2);
        set(NARROW, width(at) * 4 <= column.width() * 3);
        set(VERY_NARROW, width(at) * 20 <= column.width() * 9);
    }

    private void beside(int at) {
        LineShape before = shape(at - 1);
        int wider = width(at) - width(at - 1);
        set(WIDER, wider > EM * 3 / 2);
        set(NARROWER, wider < -EM * 3 / 2);
        set(AS_WIDE, Math.abs(wider) <= EM * 3 / 2);
        set(BEHIND_FULL, isFull(at - 1));
        set(BEHIND_STOP, before.isFinished());
        set(BEHIND_OPEN, before.end >= LineShape.END_COLON);
        set(BEHIND_CREDIT, story.get(at - 1).words().has(LineWords.Kind.CREDIT));
        set(BEHIND_BRACKETS, before.isBracketed);
        int unit = Math.max(EM, shape(at).unit(column.kaiming()));
        set(BEHIND_ROOM, width(at - 1) + unit + EM / 2 <= Math.min(column.width(), width(at)));
        features[GOES_ON.ordinal()] = Math.max(-1, Math.min(4, junction.odds(at)));
    }
}
