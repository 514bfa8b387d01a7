package org.tonggao.internal.layout;

import java.util.ArrayList;
import java.util.List;
import org.tonggao.internal.lexicon.Folding;
import org.tonggao.internal.lexicon.Names;

/**
 * A heading zone, with the captions printed after it, to kicker, headline, decks, byline and captions. The same question as for
 * paragraphs, on a dozen lines: at which measure was the heading set, and which lines go together under it? Every measure that occurs is
 * tried, the one under which the zone is most likely wins.
 */
final class HeadingReader {

    /** Lines from..to (exclusive) that are one text. */
    record Unit(int from, int to, boolean caption) {}

    /** Tenths of an em: no measure is narrower. */
    private static final int NARROWEST = 70;
    private static final int MOST_LINES = 40;
    /** A heading of more lines is rare. */
    private static final int MOST_HEADING_LINES = 4;
    private static final int LONGEST_UNIT = 14;
    /** A measure that no line reaches: every line is a text of its own. */
    private static final int UNBROKEN = 0;
    private static final double LOG_UNBROKEN = -3.7;
    /** A measure of its own must be worth its while: any first line fits the measure that is taken from it. */
    private static final double BROKEN = -4.2;
    private static final double BROKEN_WIDE = -7.0;
    private static final double CAPTION_MEASURE = -2.5;
    private static final double NEXT_UNIT = -1.0;
    /** A heading may be broken where its sense allows, short of any measure; only where the words leave no doubt. */
    private static final double BROKEN_BY_SENSE = -5.2;
    private static final double SURE_TO_GO_ON = 3.25;
    private static final double KICKER_INSIDE = -2;
    private static final double OWN_LINE = -3.5;
    private static final double CAPTION = -2.6;
    private static final double LEFT_OPEN = 3;
    private static final double MISFIT = 0.5;
    private static final double WORST = -6;
    private static final double OVER = -12;
    private static final int LONGEST_HEADLINE = 38;
    private static final int LONGEST_KICKER = 400;
    private static final int LONGEST_BYLINE = 50;
    private static final int FEWEST_OF_POINT = 24;
    private static final int LONGEST_SPEAKER = 10;
    private static final int LONGEST_COLUMN_NAME = 6;
    /** Letters of a column's name in brackets, which ends a headline. */
    private static final int FEWEST_OF_TAG = 2;
    private static final int LONGEST_TAG = 9;
    private static final int FEWEST_OF_CLAUSE = 4;
    private static final int USUAL_LETTERS = 30;
    private static final int FEWEST_OF_NAME = 3;
    private static final int LONGEST_NAME = 4;
    private static final int CAPTION_INDENT = 10;

    /** By a tenth of an em that a measure is narrower than headings are as a rule. */
    private static final double NARROW_MEASURE = 0.05;
    private static final int USUAL_MEASURE = 120;
    private static final double WIDE_CAPTION = -2.6;
    private static final double TERMINAL_INSIDE = -0.7;
    private static final double CLOSED_INSIDE = -2.5;
    /** A line in brackets: the column's name belongs to the headline, anything else stands for itself. */
    private static final double TAG = 1;
    private static final double BRACKETED = -2.5;
    private static final double FINISHED = -0.7;
    private static final double SPOKEN_CAPTION = 3;
    private static final double FINISHED_CAPTION = 2;
    private static final double ONE_LINE_CAPTION = -2.6;
    /** A zone begins with a heading. */
    private static final double CAPTION_FIRST = -8;
    /** The next unit would just have fitted. */
    private static final double EXACT_FIT = -0.8;
    private static final double SQUEEZED = -0.3;
    private static final double SHORT_CLAUSE = 1;
    private static final double OPENS = -0.3;
    /** By a letter of a text longer than headings are as a rule. */
    private static final double LONG = -0.01;
    private static final double OPEN_END = 1;
    private static final double NEVER_OPENS = 1;

    private final List<Line> lines;
    private final List<LineShape> shapes;
    private final List<Line> story;
    private final ColumnModel column;
    private final int n;
    private final boolean selective;
    private final boolean atTop;
    private final boolean listStops;
    private final Junction junction;
    /** Where the zone begins in the story. */
    private final int offset;
    private final double[] between;
    private final LineWords[] words;
    private final boolean[] thinGaps;
    /** What begins a text by its form: a dash, a byline, a line in brackets. */
    private final boolean[] isOwn;
    /** Of the line and the first unit of the next: the logarithm of the box they make. */
    private final double[] logBox;

    private HeadingReader(List<Line> lines, List<LineShape> shapes, List<Line> story, Junction junction, int offset, boolean listStops, ColumnModel column) {
        this.lines = lines;
        this.shapes = shapes;
        this.story = story;
        this.column = column;
        this.n = lines.size();
        this.selective = isSelective(story);
        this.listStops = listStops;
        this.atTop = n > 0 && n < story.size() && lines.get(0) == story.get(0);
        this.junction = junction;
        this.offset = offset;
        this.between = new double[n];
        this.words = new LineWords[n];
        this.thinGaps = new boolean[n];
        this.isOwn = new boolean[n];
        this.logBox = new double[n];
        for (int i = 0; i < n; i++) {
            between[i] = Double.NaN;
            thinGaps[i] = ZoneReader.thinGaps(lines.get(i));
            logBox[i] = i + 1 < n ? -Math.log((slack(shapes.get(i)) + unit(i) + 8) / 10.0) : 0;
            words[i] = lines.get(i).words();
            isOwn[i] = shapes.get(i).start == LineShape.START_DASH || isByline(lines, shapes, i, i + 1)
                    || isName(lines.get(i).text());
        }
    }

    /** A personal name alone. */
    private static boolean isName(CharSequence text) {
        return text.length() >= FEWEST_OF_NAME && text.length() <= LONGEST_NAME && Names.isChinese(Folding.fold(text.toString()), 0, text.length());
    }

    /** Sets the kinds of the zone's lines and numbers the units, so that each becomes a block. */
    static void read(
            List<Line> lines, List<LineShape> shapes, List<Line> story, Junction junction, boolean listStops, ColumnModel column, Block.Kind[] kinds,
            int[] unit, int[] index, int offset) {
        HeadingReader reader = new HeadingReader(lines, shapes, story, junction, offset, listStops, column);
        List<Unit> units = reader.units();
        Block.Kind[] found = reader.name(units);
        for (int u = 0; u < units.size(); u++) {
            for (int i = units.get(u).from(); i < units.get(u).to(); i++) {
                kinds[index[offset + i]] = found[u];
                unit[index[offset + i]] = index[offset] * MOST_LINES + u + 1;
            }
        }
    }

    private List<Unit> units() {
        List<Unit> units = new ArrayList<>();
        if (n > MOST_LINES || !column.wrapped()) {
            for (int i = 0; i < n; i++) {
                units.add(new Unit(i, i + 1, false));
            }
            return units;
        }
        double best = Double.NEGATIVE_INFINITY;
        int[] bestPath = new int[n + 1];
        double[][] captionUnits = new double[n][];
        for (int heading = -1; heading < n; heading++) {
            int measure = heading < 0 ? UNBROKEN : shapes.get(heading).kaiming;
            if (heading >= 0 && repeats(heading)) {
                continue;
            }
            double[] asHeading = new double[n + 1];
            int[] fromHeading = new int[n + 1];
            headings(measure, asHeading, fromHeading);
            for (int caption = 0; caption < n; caption++) {
                if (repeats(caption)) {
                    continue;
                }
                if (captionUnits[caption] == null) {
                    captionUnits[caption] = captionUnits(shapes.get(caption).kaiming);
                }
                int[] path = new int[n + 1];
                double score = segment(measure, shapes.get(caption).kaiming, asHeading, fromHeading, captionUnits[caption], path);
                if (score > best) {
                    best = score;
                    bestPath = path;
                }
            }
        }
        int to = n;
        while (to > 0) {
            int step = bestPath[to];
            int from = Math.abs(step) - 1;
            units.add(0, new Unit(from, to, step < 0));
            to = from;
        }
        return units;
    }

    private boolean repeats(int at) {
        for (int i = 0; i < at; i++) {
            if (shapes.get(i).kaiming == shapes.get(at).kaiming) {
                return true;
            }
        }
        return false;
    }

    /** Best division of the first lines into headings alone, under one measure: captions stand behind them, so theirs does not matter yet. */
    private void headings(int measure, double[] asHeading, int[] fromHeading) {
        java.util.Arrays.fill(asHeading, Double.NEGATIVE_INFINITY);
        asHeading[0] = measure == UNBROKEN ? 0 : measure * 5 > column.width() * 4 ? BROKEN_WIDE
                : BROKEN - Math.max(0, USUAL_MEASURE - measure) * NARROW_MEASURE;
        double[] unit = new double[n + 1];
        for (int from = 0; from < n; from++) {
            int most = headingUnits(from, measure, unit);
            for (int to = from + 1; to <= most; to++) {
                if (asHeading[from] + unit[to] > asHeading[to]) {
                    asHeading[to] = asHeading[from] + unit[to];
                    fromHeading[to] = from;
                }
            }
        }
    }

    /** Best division under two measures; {@code path[to]} is the first line of the text that ends there plus 1, negative for a caption. */
    private double segment(int heading, int caption, double[] asHeading, int[] fromHeading, double[] captionUnit, int[] path) {
        double[] asCaption = new double[n + 1];
        int[] fromCaption = new int[n + 1];
        java.util.Arrays.fill(asCaption, Double.NEGATIVE_INFINITY);
        boolean narrow = caption >= NARROWEST && caption * 20 <= column.width() * 11 || heading != UNBROKEN && caption <= heading - 15;
        double wide = narrow ? 0 : WIDE_CAPTION;
        for (int from = 0; from < n; from++) {
            double start = Math.max(asHeading[from], asCaption[from]);
            if (start == Double.NEGATIVE_INFINITY) {
                continue;
            }
            int origin = asCaption[from] > asHeading[from] ? -from - 1 : from;
            for (int to = from + 1; to <= n; to++) {
                double unit = captionUnit[from * (n + 1) + to] + wide;
                if (start + unit > asCaption[to]) {
                    asCaption[to] = start + unit;
                    fromCaption[to] = origin;
                }
            }
        }
        int to = n;
        boolean inCaption = asCaption[n] > asHeading[n];
        double total = Math.max(asCaption[n], asHeading[n]);
        while (to > 0) {
            if (inCaption) {
                int from = fromCaption[to];
                inCaption = from < 0;
                from = from < 0 ? -from - 1 : from;
                path[to] = -from - 1;
                to = from;
            } else {
                path[to] = fromHeading[to] + 1;
                to = fromHeading[to];
            }
        }
        return total;
    }

    /** Scores of the texts from a line on, by the line after their last; returns the longest's. Grown line by line, so that all of them cost what one does. */
    private int headingUnits(int from, int measure, double[] unit) {
        double sum = NEXT_UNIT;
        if (from > 0 && selective) {
            sum += lines.get(from).blanksBefore() > 0 ? 0.7 : -0.7;
        }
        double logMeasure = measure == UNBROKEN ? LOG_UNBROKEN : logMeasure(measure);
        int credits = 0;
        int open = 0;
        int letters = 0;
        int most = Math.min(n, from + LONGEST_UNIT);
        for (int to = from + 1; to <= most; to++) {
            LineShape last = shapes.get(to - 1);
            if (to - from > 1) {
                open = leavesOpen(lines.get(to - 2).text(), open);
                double between = between(to - 1) + (open > 0 ? LEFT_OPEN : 0);
                if (measure == UNBROKEN && between < SURE_TO_GO_ON) {
                    return to - 1;
                }
                LineShape here = shapes.get(to - 2);
                sum += (measure == UNBROKEN ? BROKEN_BY_SENSE : fit(to - 2, measure, 0)) + between;
                sum += switch (here.end) {
                    case LineShape.END_TERMINAL -> TERMINAL_INSIDE;
                    case LineShape.END_CLOSED -> here.isBracketed ? -3 : CLOSED_INSIDE;
                    case LineShape.END_DASH, LineShape.END_COLON -> -1;
                    case LineShape.END_COMMA, LineShape.END_LIST_COMMA, LineShape.END_OPEN -> 1;
                    default -> 0;
                };
                if (words[to - 2].has(LineWords.Kind.KICKER)
                        || words[to - 2].has(LineWords.Kind.OFFICE) && words[to - 1].has(LineWords.Kind.PREDICATE)) {
                    sum += KICKER_INSIDE;
                }
                if (last.isBracketed) {
                    sum += last.letters >= FEWEST_OF_TAG && last.letters <= LONGEST_TAG && !listStops ? TAG : BRACKETED;
                }
                if (isOwn[to - 1]) {
                    sum += OWN_LINE;
                }
                if (to - from == 2 && thinGaps[from]) {
                    sum -= 1;
                }
                if (to - from > MOST_HEADING_LINES) {
                    sum -= 1.5;
                }
            }
            letters += last.letters;
            double score = sum + Math.max(0, letters - USUAL_LETTERS) * LONG;
            score += measure == UNBROKEN ? LOG_UNBROKEN : logMeasure - over(last, measure);
            score += last.end == LineShape.END_COMMA || last.end == LineShape.END_LIST_COMMA || last.end == LineShape.END_OPEN ? -2.5 : 0;
            score += last.isFinished() ? FINISHED : 0;
            score += to - from == 1 ? brief(last) : last.end == LineShape.END_COLON || last.end == LineShape.END_DASH ? -2 : 0;
            if (shapes.get(from).start == LineShape.START_FORBIDDEN) {
                score -= 4;
            }
            credits += words[to - 1].has(LineWords.Kind.CREDIT) ? 2 : 0;
            unit[to] = score - credits - (words[from].has(LineWords.Kind.CAPTION) ? 1.5 : 0);
        }
        return most;
    }

    private static double logMeasure(int measure) {
        return -Math.log(Math.max(measure, NARROWEST) / 10.0);
    }

    /** How many brackets and quotation marks are open behind the line, of those open before it. */
    private static int leavesOpen(CharSequence text, int before) {
        int open = before;
        for (int i = 0; i < text.length(); i++) {
            byte k = Glyphs.of(text.charAt(i));
            if (k == Glyphs.OPEN) {
                open++;
            } else if (k == Glyphs.CLOSE && open > 0) {
                open--;
            }
        }
        return open;
    }

    /** A text of its own is seldom a word long. */
    private static double brief(LineShape only) {
        return only.end == LineShape.END_COLON || only.isBracketed ? 0 : only.kaiming < 45 ? -2 : only.kaiming < 65 ? -1 : 0;
    }

    /** Scores of all texts as captions of one measure, at first line * (n + 1) + line after the last. */
    private double[] captionUnits(int measure) {
        double[] units = new double[n * (n + 1)];
        double logMeasure = logMeasure(measure);
        double[] next = new double[n];
        for (int i = 0; i + 1 < n; i++) {
            next[i] = fit(i, measure, 0);
        }
        for (int from = 0; from < n; from++) {
            double sum = CAPTION + CAPTION_MEASURE;
            boolean spoken = false;
            int open = 0;
            for (int to = from + 1; to <= n; to++) {
                spoken |= words[to - 1].has(LineWords.Kind.CAPTION) || words[to - 1].has(LineWords.Kind.CREDIT);
                if (to - from > 1) {
                    sum += to - from == 2 ? Math.max(next[from], fit(from, measure, CAPTION_INDENT)) : next[to - 2];
                    open = leavesOpen(lines.get(to - 2).text(), open);
                    sum += Math.max(-1, (between(to - 1) + (open > 0 ? LEFT_OPEN : 0)) * 0.5);
                }
                LineShape last = shapes.get(to - 1);
                double score = to - from > 1 ? sum : CAPTION;
                score += logMeasure - over(last, measure);
                score += spoken ? SPOKEN_CAPTION : 0;
                score += last.isFinished() ? FINISHED_CAPTION : last.end == LineShape.END_CLOSED ? 0.5 : 0;
                score += thinGaps[from] ? 1 : 0;
                if (to - from == 1 && !spoken) {
                    score += ONE_LINE_CAPTION;
                }
                if (shapes.get(from).start == LineShape.START_FORBIDDEN) {
                    score -= 4;
                }
                if (from == 0) {
                    score += CAPTION_FIRST;
                }
                if (atTop && !spoken) {
                    score -= 6;
                }
                units[from * (n + 1) + to] = score;
            }
        }
        return units;
    }

    /** How well a line that its text goes on after fills the measure. */
    private double fit(int at, int measure, int indent) {
        LineShape here = shapes.get(at);
        int missing = measure - here.kaiming - indent;
        int unit = unit(at);
        int slack = slack(here);
        int off = missing < -slack ? -slack - missing : missing > unit ? missing - unit : 0;
        double exact = missing == unit ? EXACT_FIT : 0;
        double squeezed = missing < 0 && here.end > LineShape.END_LIST_COMMA ? SQUEEZED : 0;
        return missing < -slack - 10 ? OVER : Math.max(logBox[at] - off * MISFIT + exact + squeezed, WORST);
    }

    private int unit(int at) {
        return Math.max(10, shapes.get(at + 1).unitKaiming);
    }

    private static int slack(LineShape line) {
        return 5 + line.slackOver;
    }

    private static double over(LineShape last, int measure) {
        return Math.min(-OVER, Math.max(0, last.kaiming - measure - 5 - last.slackOver) * MISFIT);
    }

    /** Evidence that line {@code at} goes on where the one before ends. */
    private double between(int at) {
        if (Double.isNaN(between[at])) {
            double odds = junction.odds(offset + at);
            odds += words[at - 1].has(LineWords.Kind.OPEN_END) ? OPEN_END : 0;
            odds += endsInShortClause(lines.get(at - 1).text()) ? SHORT_CLAUSE : 0;
            double opening = Openings.of(lines.get(at).text()).weight();
            odds += opening < 0 ? NEVER_OPENS : opening * OPENS;
            between[at] = Math.min(odds, 4);
            if (selective && lines.get(at).blanksBefore() > 0) {
                between[at] -= 0.7;
            }
        }
        return between[at];
    }

    /** 渡口今晨复航 两岸居: clauses of a headline, parted by spaces, are about as long as each other. */
    private static boolean endsInShortClause(CharSequence text) {
        int last = 0;
        int letters = 0;
        boolean parted = false;
        for (int i = 0; i < text.length(); i++) {
            if (Glyphs.of(text.charAt(i)) == Glyphs.SPACE) {
                parted |= last >= FEWEST_OF_CLAUSE;
                last = 0;
            } else {
                last++;
                letters++;
            }
        }
        return parted && last * 5 <= (letters - last) * 3;
    }

    private static boolean isSelective(List<Line> story) {
        int blanks = 0;
        for (Line line : story) {
            blanks += line.blanksBefore() > 0 ? 1 : 0;
        }
        return blanks > 0 && blanks * 2 < story.size();
    }

    private Block.Kind[] name(List<Unit> units) {
        int n = units.size();
        Block.Kind[] kinds = new Block.Kind[n];
        int end = n;
        while (end > 0 && units.get(end - 1).caption()) {
            end--;
            kinds[end] = Block.Kind.CAPTION;
        }
        int begin = 0;
        while (begin + 1 < end && isByline(units.get(begin)) && !isByline(units.get(begin + 1))) {
            kinds[begin++] = Block.Kind.BYLINE;
        }
        while (end > begin + 1 && isByline(units.get(end - 1))) {
            kinds[--end] = Block.Kind.BYLINE;
        }
        int headline = begin + headline(units.subList(begin, end));
        boolean opinion = isOpinion(units.get(headline));
        for (int u = begin; u < end; u++) {
            kinds[u] = u < headline ? Block.Kind.KICKER : u == headline ? Block.Kind.HEADLINE
                    : opinion && isPoint(units.get(u)) ? Block.Kind.BODY : Block.Kind.DECK;
        }
        return kinds;
    }

    /** Which of the texts is the headline: the first, or the one below a kicker. */
    private int headline(List<Unit> units) {
        if (units.size() < 2) {
            return 0;
        }
        Unit first = units.get(0);
        Unit second = units.get(1);
        if (units.size() == 2) {
            return isKicker(first) && !isKicker(second) || speaks(first, second) ? 1 : 0;
        }
        boolean attendance = isKicker(first) && attends(second) && !attends(units.get(2));
        return attendance ? 2 : isHeadline(first, second) || speaks(first, second) ? 1 : 0;
    }

    /** 某部发言人 / 就某事答问: who speaks stands above what is said. */
    private boolean speaks(Unit who, Unit what) {
        return words[who.to() - 1].has(LineWords.Kind.OFFICE) && words[what.from()].has(LineWords.Kind.PREDICATE);
    }

    private boolean attends(Unit unit) {
        for (int i = unit.from(); i < unit.to(); i++) {
            if (words[i].has(LineWords.Kind.ATTENDANCE)) {
                return true;
            }
        }
        return false;
    }

    /** Whether of three and more the second is the headline, under a kicker: not when the first bears the column's name or the second is a summary. */
    private boolean isHeadline(Unit first, Unit second) {
        boolean summary = letters(second) > LONGEST_HEADLINE && letters(second) > letters(first);
        return !summary && !startsWithDash(second) && !isFinished(second) && !isKicker(second) && !isTagged(first);
    }

    private int letters(Unit unit) {
        int letters = 0;
        for (int i = unit.from(); i < unit.to(); i++) {
            letters += shapes.get(i).letters;
        }
        return letters;
    }

    /** 返乡创业正当时（某某时评）: the column's name stands in brackets behind the headline. */
    private boolean isTagged(Unit unit) {
        CharSequence text = lines.get(unit.to() - 1).text();
        if (Glyphs.of(text.charAt(text.length() - 1)) != Glyphs.CLOSE || shapes.get(unit.to() - 1).isBracketed) {
            return false;
        }
        int open = text.length() - 2;
        while (open > 0 && Glyphs.of(text.charAt(open)) != Glyphs.OPEN) {
            open--;
        }
        return open > 1 && (text.charAt(open) == '（' || text.charAt(open) == '(');
    }

    private boolean isOpinion(Unit headline) {
        LineWords last = words[headline.to() - 1];
        return last.has(LineWords.Kind.OPINION) && isTagged(headline) || words[headline.from()].has(LineWords.Kind.OPINION)
                && lines.get(headline.from()).text().text().indexOf('：') > 0;
    }

    /** What an opinion comes to, printed between its headline and its text: a sentence or more, which belongs to the text. */
    private boolean isPoint(Unit unit) {
        int pauses = 0;
        for (int i = unit.from(); i < unit.to(); i++) {
            pauses += shapes.get(i).pauses;
        }
        return letters(unit) >= FEWEST_OF_POINT && pauses > 0 && !startsWithDash(unit) && shapes.get(unit.to() - 1).end != LineShape.END_DASH;
    }

    private boolean startsWithDash(Unit unit) {
        return shapes.get(unit.from()).start == LineShape.START_DASH;
    }

    private boolean isFinished(Unit unit) {
        return shapes.get(unit.to() - 1).isFinished();
    }

    private boolean isKicker(Unit unit) {
        LineShape last = shapes.get(unit.to() - 1);
        int width = 0;
        for (int i = unit.from(); i < unit.to(); i++) {
            width += shapes.get(i).kaiming;
        }
        return width <= LONGEST_KICKER && !last.isFinished()
                && (last.end == LineShape.END_DASH || words[unit.to() - 1].has(LineWords.Kind.KICKER)
                || last.end == LineShape.END_COLON && letters(unit) <= LONGEST_SPEAKER
                || words[unit.to() - 1].has(LineWords.Kind.OPINION) && letters(unit) <= LONGEST_COLUMN_NAME);
    }

    private boolean isByline(Unit unit) {
        return !isTagged(unit) && isByline(lines, shapes, unit.from(), unit.to());
    }

    static boolean isByline(List<Line> lines, List<LineShape> shapes, int from, int to) {
        int letters = 0;
        for (int i = from; i < to; i++) {
            letters += shapes.get(i).letters;
        }
        if (letters > LONGEST_BYLINE || shapes.get(to - 1).isFinished()) {
            return false;
        }
        LineWords first = LineWords.of(lines.get(from).text().text(), letters);
        LineWords last = LineWords.of(lines.get(to - 1).text().text(), letters);
        return letters <= 6 && first.has(LineWords.Kind.DATELINE) || !first.has(LineWords.Kind.DATELINE) && (first.has(LineWords.Kind.BYLINE)
                || last.has(LineWords.Kind.ORGAN));
    }
}
