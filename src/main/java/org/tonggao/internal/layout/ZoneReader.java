package org.tonggao.internal.layout;

import java.util.Arrays;
import java.util.List;
import org.tonggao.internal.input.CleanText;
import org.tonggao.internal.lexicon.Letters;

/** Which part of a page each line belongs to: the best path through heading, body and captions. */
final class ZoneReader {

    enum Zone {
        HEADING,
        BODY,
        CAPTION
    }

    /** States. The headline stands above the body (states 0 to 2) or below it (3 to 5). */
    private static final int TOP_HEADING = 0;
    private static final int BODY = 1;
    private static final int CAPTION = 2;
    private static final int BODY_BEFORE = 3;
    private static final int CAPTION_BEFORE = 4;
    private static final int LATE_HEADING = 5;
    private static final int STATES = 6;
    /** By state: 0 heading, 1 body, 2 caption. */
    private static final int[] PART = {0, 1, 2, 1, 2, 0};
    private static final int PARTS = 3;
    /** Scores of a line: as heading, body, caption; and what is added where the headline is still to come. */
    private static final int EMISSIONS = 4;
    /** A caption is over behind its credit. */
    private static final double BEHIND_CREDIT = -2;
    private static final double GAP_BEFORE_CREDIT = 4;

    private static final double NO = -1000;
    private static final double[] START = {-0.5, NO, NO, -1.0, -4, NO};
    /** From row to column. */
    private static final double[][] STEP = {
        {0, 0, -2, NO, NO, NO},
        {NO, 0, -3, NO, NO, -9},
        {NO, -1.0, 0.3, NO, NO, -8},
        {NO, NO, NO, 0, -3, -1.5},
        {NO, NO, NO, -1.0, 0.3, -1},
        {NO, -6, -1, NO, NO, 0},
    };

    private static final int OVER = 15;
    /** A line that misses less of its column than an indent is not a paragraph's first. */
    private static final int NO_INDENT = 8;
    private static final double NOT_FIRST = -2.5;
    /** A caption's column is at most this share of the body's. */
    private static final double NARROW = 0.75;
    private static final double VERY_NARROW = 0.45;
    private static final int MOST_AT_FOOT = 24;
    private static final int TOP = 14;
    private static final int EARLY = 12;
    private static final int DATELINE_REACH = 24;
    private static final int LONGEST_SIGNATURE = 30;
    private static final int FEWEST_FIGURES = 6;
    private static final int LONGEST_HEADING = 60;
    private static final int LONGEST_DECK = 110;

    /** Body that begins flush on a page that indents its paragraphs. */
    private static final double FLUSH_START = -3.25;
    /** A page has a headline somewhere. */
    private static final double HEADLESS = -3.9;
    /** A flush line below a finished one, where paragraphs are indented. */
    private static final double FLUSH = -1;
    /** How much what begins may say for the body's beginning, when that can be seen, and when not. */
    private static final double MOST_SET_APART = 1.5;
    private static final double MOST_BEGIN = 0.3;
    /** Body that begins with a short, unfinished line; and below a heading that fills the column. */
    private static final double SHORT_FIRST = -1.5;
    private static final double FULL_BEFORE = -1;
    /** Of a line as heading: any, one too long for the column, one short of it, one that fills it. */
    private static final double HEADING_LINE = -0.5;
    private static final double OVER_BODY = -4;
    private static final double SHORT_FINISHED = -2.5;
    private static final double SHORT_OPEN = 0.3;
    private static final double SHORT_OPEN_BODY = -2;
    private static final double FULL_FINISHED = -3;
    private static final double FULL_OWN = -1.5;
    private static final double FULL = -3.25;
    /** Of an item of a list, or of what a text is signed with, as anything else. */
    private static final double ITEM = -3;
    private static final double INDENTED_HEADING = -2.6;
    private static final double DASH = 1.5;
    /** Of a line as caption: any, one narrower than the column, one that is not. */
    private static final double CAPTION_LINE = -1.5;
    private static final double NARROW_FINISHED = 1;
    private static final double NARROW_RUN = 0.7;
    private static final double NARROW_ALONE = -0.5;
    private static final double VERY_NARROW_CAPTION = 1;
    private static final double VERY_NARROW_HEADING = -1;
    private static final double WIDE_CAPTION = -3;
    private static final double UNDECIDED = -0.3;

    private ZoneReader() {}

    /** @param belowFurniture by line: whether a running head or folio stands between it and the line before */
    static Zone[] read(List<Line> lines, List<LineShape> shapes, ColumnModel column, boolean[] belowFurniture, Junction junction) {
        int n = lines.size();
        Zone[] zones = new Zone[n];
        if (n == 0) {
            return zones;
        }
        if (LineShape.breaksAnywhere(shapes)) {
            // a page of several articles and advertisements: no zone is the headline's
            Arrays.fill(zones, Zone.BODY);
            return zones;
        }
        boolean listStops = LineShape.stopsAreListCommas(shapes);
        int dateline = firstDateline(lines, shapes);
        byte[] back = new byte[n * STATES];
        double[] before = START.clone();
        double[] now = new double[STATES];
        double[] emit = new double[EMISSIONS];
        double[][] leave = new double[PARTS][PARTS];
        TypeSize sizes = TypeSize.of(lines);
        TextBegins begins = new TextBegins(lines, shapes, column, belowFurniture, junction);
        boolean[] items = ListItems.of(lines);
        int foot = foot(shapes, column);
        boolean credit = false;
        for (int i = 0; i < n; i++) {
            if (column.wrapped()) {
                emitWrapped(lines, shapes, column, begins, listStops, i, i >= foot, emit);
            } else {
                emitPlain(lines, shapes, listStops, i, emit);
            }
            if (items[i] || i >= TOP && isSignature(lines.get(i))) {
                emit[0] += ITEM;
                emit[2] += ITEM;
                emit[1] = Math.max(emit[1], 0);
            }
            sizes.weigh(i, emit);
            if (i < dateline && emit[3] == 0) {
                emit[0] += 1;
                emit[1] -= 2.5;
            }
            if (i > 0) {
                leave(shapes, column, begins, listStops, i, leave);
                leave[2][2] += credit ? BEHIND_CREDIT : 0;
            }
            for (int to = 0; to < STATES; to++) {
                int from = i == 0 ? to : bestBefore(to, before, leave);
                if (i > 0 && PART[from] == 0 && PART[to] == 1 && column.wrapped()) { // would be the best at the most; what is it really?
                    leave[0][1] = toBody(shapes, column, begins, listStops, i, begins.odds(i));
                    from = bestBefore(to, before, leave);
                }
                double best = i == 0 ? START[to] + (PART[to] == 1 && begins.isFlush(i) ? FLUSH_START : 0) : before[from] + step(from, to, leave);
                now[to] = best + emit[PART[to]] + (to == BODY_BEFORE ? emit[3] : 0);
                back[i * STATES + to] = (byte) from;
            }
            double[] swap = before;
            before = now;
            now = swap;
            credit = column.wrapped() && emit[2] > 0 && CaptionLines.endsCredit(lines, shapes, i);
        }
        int state = 0;
        for (int s = 1; s < STATES; s++) {
            if (before[s] + end(s, shapes.get(n - 1), listStops) > before[state] + end(state, shapes.get(n - 1), listStops)) {
                state = s;
            }
        }
        int[] path = new int[n];
        for (int i = n - 1; i >= 0; i--) {
            path[i] = state;
            state = back[i * STATES + state];
        }
        int lastBody = -1;
        for (int i = 0; i < n; i++) {
            if (path[i] == BODY || path[i] == BODY_BEFORE) {
                lastBody = i;
            }
        }
        for (int i = 0; i < n; i++) {
            boolean tail = path[i] == CAPTION_BEFORE && i > lastBody;
            zones[i] = tail ? Zone.HEADING : switch (path[i]) {
                case TOP_HEADING -> Zone.HEADING;
                case LATE_HEADING -> i < lastBody ? Zone.BODY : Zone.HEADING;
                case CAPTION, CAPTION_BEFORE -> Zone.CAPTION;
                default -> Zone.BODY;
            };
        }
        return zones;
    }

    /** The line that begins with a dateline, when it stands near the top: what is printed above it is heading. */
    private static int firstDateline(List<Line> lines, List<LineShape> shapes) {
        for (int i = 0; i < Math.min(lines.size(), TOP); i++) {
            if (isDateline(lines.get(i))) {
                return i;
            }
            if (shapes.get(i).end == LineShape.END_TERMINAL && shapes.get(i).periods > 0) {
                return 0;
            }
        }
        return 0;
    }

    /** What a text is signed with, a date or a wire in brackets on a line of its own: 2031年6月2日, （新华社青原6月2日电）. */
    private static boolean isSignature(Line line) {
        LineShape shape = line.shape();
        String text = line.text().text();
        return shape.letters <= LONGEST_SIGNATURE && (shape.isBracketed
                ? isDateline(LineWords.of(text.substring(1), shape.letters), text) : isDate(text));
    }

    /** A day of a year and nothing else, 2031年6月2日 or 2031.6.2. */
    private static boolean isDate(String text) {
        int figures = 0;
        int parts = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean figure = Glyphs.of(c) == Glyphs.DIGIT || Letters.NUMERAL.contains(c);
            figures += figure ? 1 : 0;
            parts += c == '年' || c == '月' || c == '.' || c == '-' ? 1 : 0;
            if (!figure && c != '年' && c != '月' && c != '日' && c != '.' && c != '-') {
                return false;
            }
        }
        return figures >= FEWEST_FIGURES && parts == 2;
    }

    /** 新华社北京12月9日电: an agency at the beginning, 电 or 讯 behind figures. */
    static boolean isDateline(Line line) {
        return isDateline(line.words(), line.text().text());
    }

    private static boolean isDateline(LineWords words, String text) {
        if (!words.has(LineWords.Kind.DATELINE)) {
            return false;
        }
        boolean figure = false;
        for (int i = 0; i < Math.min(text.length(), DATELINE_REACH); i++) {
            char c = text.charAt(i);
            figure |= Glyphs.of(c) == Glyphs.DIGIT || c == '日';
            if (figure && (c == '电' || c == '電' || c == '讯' || c == '訊')) {
                return true;
            }
        }
        return false;
    }

    /** What the last line's zone says: a page has a headline somewhere, and a story does not end in the middle of a sentence. */
    private static double end(int state, LineShape last, boolean listStops) {
        double headless = state == BODY_BEFORE || state == CAPTION_BEFORE ? HEADLESS : 0;
        double open = PART[state] == 1 && !finished(last, listStops) ? last.end == LineShape.END_CLOSED ? -1.5 : -2.5 : 0;
        return (state == TOP_HEADING ? -1 : 0) + headless + open;
    }

    private static boolean finished(LineShape shape, boolean listStops) {
        return shape.isFinished() || listStops && shape.end == LineShape.END_LIST_COMMA;
    }

    private static int bestBefore(int to, double[] before, double[][] leave) {
        double best = Double.NEGATIVE_INFINITY;
        int bestFrom = to;
        for (int from = 0; from < STATES; from++) {
            if (STEP[from][to] > NO && before[from] + step(from, to, leave) > best) {
                best = before[from] + step(from, to, leave);
                bestFrom = from;
            }
        }
        return bestFrom;
    }

    private static double step(int from, int to, double[][] leave) {
        return STEP[from][to] + (from != to || PART[to] == 2 ? leave[PART[from]][PART[to]] : 0);
    }

    /**
     * What changing from part to part at a line costs, and staying in a caption. Parts change where a paragraph ends: not behind a full line in
     * the middle of a sentence. From heading to body it is the most that it may be: what it is takes longer to find out.
     */
    private static void leave(List<LineShape> shapes, ColumnModel column, TextBegins begins, boolean listStops, int at, double[][] leave) {
        LineShape before = shapes.get(at - 1);
        LineShape here = shapes.get(at);
        boolean finished = finished(before, listStops);
        boolean closed = before.end == LineShape.END_CLOSED;
        boolean full = column.wrapped() && column.isFull(before);
        boolean bracketed = here.start == LineShape.START_OPEN && here.end == LineShape.END_CLOSED && here.isBracketed;
        double lateHeading = bracketed && (finished || closed) ? -3 : 0;
        double unfinished = full && !before.isBracketed ? -2.5 : -0.3;
        leave[0][1] = column.wrapped() ? toBody(shapes, column, begins, listStops, at, begins.mostOdds(at)) : 0;
        // a caption may stand between the lines of a sentence, a heading may not
        leave[1][0] = lateHeading + (finished ? 0 : closed ? unfinished : full ? -4 : -1.5);
        leave[1][2] = finished ? 0 : closed ? unfinished : full ? -0.5 : -2;
        leave[2][0] = finished ? lateHeading : -3;
        leave[2][2] = sameMeasure(shapes, at);
    }

    /** A heading ends where a text begins that is set as running text is. */
    private static double toBody(List<LineShape> shapes, ColumnModel column, TextBegins begins, boolean listStops, int at, double odds) {
        LineShape here = shapes.get(at);
        LineShape before = shapes.get(at - 1);
        double score = Math.max(-4, Math.min(begins.isSetApart(at) ? MOST_SET_APART : MOST_BEGIN, odds));
        if (!column.isFull(here) && !finished(here, listStops)) {
            score += SHORT_FIRST;
        } else if (column.widths().length == 1 && column.width() - here.width(column.kaiming()) < NO_INDENT && !here.isFinished()
                && !begins.isSure(at)) {
            score += NOT_FIRST;
        } else if (!finished(before, listStops) && column.isFull(before)) {
            score += FULL_BEFORE;
        }
        return score;
    }

    /** Lines of a caption have one measure: an unfinished one is not much shorter than the next, nor much longer unless that ends it. */
    private static double sameMeasure(List<LineShape> shapes, int at) {
        LineShape before = shapes.get(at - 1);
        LineShape here = shapes.get(at);
        if (before.isFinished()) {
            return -1;
        }
        int longer = before.kaiming - here.kaiming;
        return longer < -38 || longer > 25 && !here.isFinished() && here.end != LineShape.END_CLOSED ? -2.5 : 0;
    }

    /** Where the narrow lines begin that a page ends with: a caption's, though its measure may be taken for a column's. */
    private static int foot(List<LineShape> shapes, ColumnModel column) {
        int from = shapes.size();
        while (from > 0 && shapes.get(from - 1).width(column.kaiming()) <= column.width() * NARROW) {
            from--;
        }
        return shapes.size() - from <= MOST_AT_FOOT ? from : shapes.size();
    }

    private static void emitWrapped(
            List<Line> lines, List<LineShape> shapes, ColumnModel column, TextBegins begins, boolean listStops, int i, boolean atFoot, double[] emit) {
        LineShape shape = shapes.get(i);
        int width = shape.width(column.kaiming());
        boolean over = width > column.widest() + OVER;
        boolean finished = finished(shape, listStops);
        boolean near = i < EARLY || i >= shapes.size() - EARLY;
        boolean shortLine = !over && (atFoot || !column.isFull(shape)
                && !(i + 1 < shapes.size() && column.fits(shape, shapes.get(i + 1)))
                || i < EARLY && !finished && begins.isSure(i + 1));
        boolean interesting = over || shortLine || near;
        Arrays.fill(emit, 0);
        if (!interesting) {
            emit[0] = -4;
            emit[2] = -5;
            return;
        }
        boolean late = i >= shapes.size() - 14;
        boolean question = asks(shape);
        LineWords words = lines.get(i).words();
        double heading = HEADING_LINE;
        if (over) {
            emit[1] = OVER_BODY;
        } else if (shortLine) {
            heading += finished ? question ? late ? 1 : -1 : SHORT_FINISHED : shape.end == LineShape.END_CLOSED ? 0 : SHORT_OPEN;
            emit[1] = finished ? 0 : shape.end == LineShape.END_CLOSED ? -1 : SHORT_OPEN_BODY;
        } else {
            boolean own = late && !goesOn(shapes, column, listStops, i);
            heading += finished ? question ? own ? 1 : -1.5 : FULL_FINISHED : own ? FULL_OWN : FULL;
        }
        if (i > 0 && finished(shapes.get(i - 1), listStops) && begins.isFlush(i)) {
            emit[1] += column.isFull(shapes.get(i - 1)) ? FLUSH : NOT_FIRST;
        }
        heading += headingWords(shape, words);
        if (opensBracket(lines.get(i).text())) {
            heading -= 3;
        }
        if (begins.isIndentedAsParagraph(i)) {
            heading += INDENTED_HEADING;
        }
        if (shape.start == LineShape.START_DASH && !finished) {
            heading += DASH;
        }
        if (i + 1 < shapes.size() && shape.start == LineShape.START_FORBIDDEN) {
            heading -= 3;
        }
        double caption = CAPTION_LINE;
        boolean narrow = width <= column.width() * NARROW;
        if (narrow) {
            boolean nextNarrow = i + 1 < shapes.size() && shapes.get(i + 1).width(column.kaiming()) <= column.width() * NARROW;
            caption += finished ? NARROW_FINISHED : nextNarrow ? NARROW_RUN : NARROW_ALONE;
            if (width <= column.width() * VERY_NARROW) {
                caption += VERY_NARROW_CAPTION;
                heading += nextNarrow ? VERY_NARROW_HEADING : 0;
            }
        } else {
            caption += WIDE_CAPTION;
        }
        if (i < 2 && shortLine && !finished && isByline(shape, words)) {
            emit[3] = 3;
            heading -= i == 0 ? 4 : 0;
        }
        caption += captionWords(lines.get(i), shape, words);
        // whether a narrow line below the body is a heading or a caption is decided when the zone is divided
        boolean run = i > 0 && !finished(shapes.get(i - 1), listStops) && !column.isFull(shapes.get(i - 1));
        emit[0] = late && narrow && (!finished || run) ? Math.max(heading, caption + UNDECIDED) : heading;
        emit[2] = caption;
    }

    /** Ends in ？ or ！, as headlines do that end in a mark at all. */
    private static boolean asks(LineShape shape) {
        return shape.last == '？' || shape.last == '！' || shape.last == '?' || shape.last == '!';
    }

    /** （ at the beginning whose partner is not on this line: a signature broken over lines. */
    private static boolean opensBracket(CharSequence text) {
        if (text.charAt(0) != '（' && text.charAt(0) != '(') {
            return false;
        }
        for (int i = 1; i < text.length(); i++) {
            if (text.charAt(i) == '）' || text.charAt(i) == ')') {
                return false;
            }
        }
        return true;
    }

    /** A byline by its words, or a personal name alone. */
    private static boolean isByline(LineShape shape, LineWords words) {
        if (shape.letters > 6 && words.has(LineWords.Kind.DATELINE)) {
            return false;
        }
        return words.has(LineWords.Kind.BYLINE) || words.has(LineWords.Kind.ORGAN) || shape.han <= 4 && shape.han >= 2 && shape.ink == shape.han;
    }

    /** Line after line fills the column: running text. */
    private static boolean goesOn(List<LineShape> shapes, ColumnModel column, boolean listStops, int i) {
        return i + 2 < shapes.size() && column.isFull(shapes.get(i + 1)) && shapes.get(i + 1).start != LineShape.START_DASH
                && (column.isFull(shapes.get(i + 2)) || finished(shapes.get(i + 2), listStops));
    }

    private static double headingWords(LineShape shape, LineWords words) {
        double score = 0;
        if (words.has(LineWords.Kind.DATELINE)) {
            score -= 4;
        }
        if (words.has(LineWords.Kind.BYLINE) || words.has(LineWords.Kind.ORGAN)) {
            score += 0.8;
        }
        if (shape.end == LineShape.END_COMMA) {
            score -= 0.7;
        }
        if (words.has(LineWords.Kind.CREDIT) || words.has(LineWords.Kind.CAPTION)) {
            score -= 2;
        }
        return score;
    }

    private static double captionWords(Line line, LineShape shape, LineWords words) {
        double score = 0;
        if (words.has(LineWords.Kind.CAPTION)) {
            score += 3;
        }
        if (words.has(LineWords.Kind.CREDIT)) {
            score += shape.letters <= 24 ? 3 : 1.5;
            score += CaptionLines.isParted(line.text()) ? GAP_BEFORE_CREDIT : 0;
        } else if (words.has(LineWords.Kind.BYLINE) && shape.letters <= 14) {
            score += 1.5;
        }
        return score + (thinGaps(line) ? 1.5 : 0);
    }

    /** 11 月 16 日: captions are often set with gaps round figures. */
    static boolean thinGaps(Line line) {
        CleanText clean = line.text();
        String text = clean.text();
        int seam = clean.nextSeam(0);
        for (int i = 1; i < text.length(); i++) {
            boolean cut = i == seam && clean.rawStart(i) > clean.rawEnd(i);
            seam = i == seam ? clean.nextSeam(i) : seam;
            byte here = Glyphs.of(text.charAt(i));
            if (here != Glyphs.DIGIT && here != Glyphs.HAN) {
                continue;
            }
            byte there = Glyphs.of(text.charAt(i - 1));
            boolean spaced = there == Glyphs.SPACE;
            if (spaced && i > 1) {
                there = Glyphs.of(text.charAt(i - 2));
            }
            if ((here == Glyphs.DIGIT ? there == Glyphs.HAN : there == Glyphs.DIGIT) && (spaced || cut)) {
                return true;
            }
        }
        return false;
    }

    private static void emitPlain(List<Line> lines, List<LineShape> shapes, boolean listStops, int i, double[] emit) {
        LineShape shape = shapes.get(i);
        Arrays.fill(emit, 0);
        boolean early = i < 8;
        boolean late = i >= shapes.size() - 6;
        if (!early && !late) {
            emit[0] = -6;
            emit[2] = -6;
            return;
        }
        LineWords words = lines.get(i).words();
        double heading = i == 0 ? 1 : -0.4;
        if (finished(shape, listStops)) {
            heading += asks(shape) ? -0.8 : -3;
        } else if (shape.end == LineShape.END_COLON) {
            heading += -0.3;
        } else {
            heading += shape.letters <= LONGEST_HEADING ? 1.5 : i <= 2 && shape.letters <= LONGEST_DECK ? 0.9 : 0.2;
        }
        heading -= Math.max(0, shape.periods - 1) * 1.5;
        heading += headingWords(shape, words);
        emit[0] = heading;
        double caption = -3 + captionWords(lines.get(i), shape, words);
        emit[2] = shape.letters > 80 ? caption - 3 : caption;
    }
}
