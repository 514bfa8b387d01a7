package org.tonggao.internal.layout;

import java.util.List;
import org.tonggao.internal.input.CleanText;
import org.tonggao.internal.lexicon.Letters;

/** Lines that belong to the page and not to the story: folios, running heads, jump lines, editors, copyright, dirt. */
final class FurnitureLines {

    /** How many lines from a page's edge a running head may stand. */
    private static final int EDGE = 3;
    private static final int LONGEST_HEAD = 40;
    private static final int LONGEST_LATIN = 80;
    private static final int LONGEST_FOLIO = 8;
    private static final int LONGEST_NUMBER = 2;
    /** Letters of a line of running text. */
    private static final int FEWEST_AROUND = 8;
    /** Raw characters between two printed ones that make a gap nobody sets inside a sentence. */
    private static final int GAP = 4;

    private FurnitureLines() {}

    /** The kind of each line, null for what may be story. */
    static Block.Kind[] find(List<Line> lines, List<LineShape> shapes) {
        int n = lines.size();
        Block.Kind[] kinds = new Block.Kind[n];
        int[] fromTop = new int[n];
        for (int i = 0; i < n; i++) {
            fromTop[i] = i == 0 || lines.get(i).pageStart() ? 0 : fromTop[i - 1] + 1;
        }
        int toBottom = 0;
        for (int i = n - 1; i >= 0; i--) {
            toBottom = i == n - 1 || lines.get(i + 1).pageStart() ? 0 : toBottom + 1;
            kinds[i] = kind(lines.get(i), fromTop[i] < EDGE || toBottom < EDGE);
        }
        orphans(lines, shapes, kinds);
        folios(lines, shapes, kinds);
        return kinds;
    }

    private static Block.Kind kind(Line line, boolean edge) {
        CleanText text = line.text();
        LineShape shape = line.shape();
        if (shape.letters > (shape.han > 0 ? LONGEST_HEAD : LONGEST_LATIN)) {
            return null;
        }
        if (isFolio(text, shape, edge)) {
            return Block.Kind.PAGE_NUMBER;
        }
        if (isDirt(text, shape) && !(shape.letters > 0 && Openings.isEnumeration(text))) {
            return Block.Kind.GARBAGE;
        }
        if (shape.periods > 1) {
            return null;
        }
        LineWords words = line.words();
        if (words.has(LineWords.Kind.EDITOR_LINE)) {
            return Block.Kind.EDITOR_LINE;
        }
        if (words.has(LineWords.Kind.COPYRIGHT) && !shape.isFinished()) {
            return Block.Kind.COPYRIGHT;
        }
        if (words.has(LineWords.Kind.ORIGIN) && !shape.isFinished()) {
            return Block.Kind.CAPTION;
        }
        if (words.has(LineWords.Kind.JUMP_LINE) && isJump(text)) {
            return Block.Kind.JUMP_LINE;
        }
        return shape.periods <= 1 && shape.pauses == 0 && !shape.isFinished() && isRunningHead(text, shape, words, edge) ? Block.Kind.RUNNING_HEAD : null;
    }

    /** A number with dashes or dots round it, 第3版, A02; a bare number only at the page's edge. */
    private static boolean isFolio(CharSequence text, LineShape shape, boolean edge) {
        if (shape.ink > LONGEST_FOLIO || shape.periods > 0 || shape.pauses > 0) {
            return false;
        }
        int numerals = 0;
        int dashes = 0;
        int letters = 0;
        int pages = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            byte k = Glyphs.of(c);
            if (c == '一' && hasDigit(text)) {
                dashes++;
            } else if (k == Glyphs.DIGIT || k == Glyphs.HAN && Letters.NUMERAL.contains(c)) {
                numerals++;
            } else if (k == Glyphs.DASH || c == '-' || c == '.' || c == '_' || c == '~') {
                dashes++;
            } else if (c == '第' || c == '版' || c == '页' || c == '頁') {
                pages++;
            } else if (k == Glyphs.LATIN && i == 0) {
                letters++;
            } else if (k != Glyphs.SPACE) {
                return false;
            }
        }
        if (numerals == 0 || numerals > 4) {
            return false;
        }
        return pages >= 2 || dashes >= 2 && letters == 0 || edge && (dashes > 0 || letters == 1 || shape.han == 0 && numerals <= 3);
    }

    private static boolean hasDigit(CharSequence text) {
        for (int i = 0; i < text.length(); i++) {
            if (Glyphs.of(text.charAt(i)) == Glyphs.DIGIT) {
                return true;
            }
        }
        return false;
    }

    /** Characters that are no text: marks, lone Latin letters, strokes that a rule or a stain was read as. */
    private static boolean isDirt(CharSequence text, LineShape shape) {
        if (shape.letters == 0) {
            return true;
        }
        if (shape.ink > 24) {
            return false;
        }
        int good = 0;
        int bad = 0;
        int run = 0;
        for (int i = 0; i <= text.length(); i++) {
            char c = i < text.length() ? text.charAt(i) : ' ';
            byte k = Glyphs.of(c);
            if (k == Glyphs.LATIN) {
                run++;
                continue;
            }
            if (run > 0) {
                if (run >= 3) {
                    good += run;
                } else {
                    bad += run;
                }
                run = 0;
            }
            switch (k) {
                case Glyphs.HAN -> {
                    if (c == '一' && isBeside(text, i)) {
                        bad++;
                    } else {
                        good++;
                    }
                }
                case Glyphs.SURROGATE -> good++;
                case Glyphs.DIGIT -> good++;
                case Glyphs.PERIOD, Glyphs.PAUSE -> good++;
                case Glyphs.OPEN, Glyphs.CLOSE, Glyphs.SPACE -> { }
                case Glyphs.ASCII_MARK -> bad += c == '%' || c == ',' || c == '.' ? 0 : 1;
                case Glyphs.DASH -> bad += good > 0 && bad == 0 ? 0 : 1;
                default -> bad++;
            }
        }
        return bad > good && !(shape.end == LineShape.END_TERMINAL && shape.han > 0);
    }

    /** A stroke that stands alone between spaces or marks. */
    private static boolean isBeside(CharSequence text, int at) {
        boolean before = at == 0 || Glyphs.of(text.charAt(at - 1)) != Glyphs.HAN;
        boolean after = at + 1 >= text.length() || Glyphs.of(text.charAt(at + 1)) != Glyphs.HAN;
        return before && after;
    }

    private static boolean isJump(CharSequence text) {
        for (int i = 1; i < text.length(); i++) {
            char c = text.charAt(i);
            if ((c == '版' || c == '页' || c == '頁') && i + 3 >= text.length()) {
                return true;
            }
        }
        return false;
    }

    private static boolean isRunningHead(CleanText text, LineShape shape, LineWords words, boolean edge) {
        int digits = 0;
        boolean year = false;
        boolean month = false;
        boolean gap = false;
        int other = 0;
        int seam = text.nextSeam(0);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean atSeam = i == seam;
            if (atSeam) {
                seam = text.nextSeam(i);
            }
            if (Glyphs.of(c) == Glyphs.DIGIT) {
                digits++;
            } else if (c == '年') {
                year = true;
            } else if (c == '月') {
                month = true;
            }
            if (atSeam && text.rawStart(i) - text.rawEnd(i) >= GAP || Glyphs.of(c) == Glyphs.SPACE && i + 3 < text.length()
                    && Glyphs.of(text.charAt(i + 1)) == Glyphs.SPACE && Glyphs.of(text.charAt(i + 2)) == Glyphs.SPACE) {
                gap = true;
            }
        }
        int parts = 0;
        boolean date = year && month && digits >= 3;
        boolean paper = words.has(LineWords.Kind.PAPER);
        boolean named = paper || words.holdPaper();
        boolean weekday = words.has(LineWords.Kind.WEEKDAY);
        parts += date ? 2 : 0;
        parts += named ? 2 : 0;
        parts += weekday ? 2 : 0;
        parts += gap ? 1 : 0;
        boolean page = words.has(LineWords.Kind.PAGE_WORD) || digits > 0 && endsInDigit(text);
        parts += words.has(LineWords.Kind.SECTION) && page ? 1 : 0;
        if (shape.letters > 34) {
            return false;
        }
        if (edge) {
            boolean alone = date && weekday || paper && shape.letters <= 8 && shape.ink == shape.letters
                    || words.has(LineWords.Kind.SECTION) && page && shape.letters <= 7 && digits <= 3;
            return alone || parts >= 3;
        }
        return shape.periods == 0 && parts >= 4 && (gap || weekday && date || named && date && page);
    }

    private static boolean endsInDigit(CharSequence text) {
        return text.length() > 0 && Glyphs.of(text.charAt(text.length() - 1)) == Glyphs.DIGIT;
    }

    /** A line without a letter that carries on a sentence belongs to it: the last mark alone on a line. */
    private static void orphans(List<Line> lines, List<LineShape> shapes, Block.Kind[] kinds) {
        for (int i = 1; i < kinds.length; i++) {
            if (kinds[i] == Block.Kind.GARBAGE && shapes.get(i).ink <= 2 && shapes.get(i).start == LineShape.START_FORBIDDEN
                    && kinds[i - 1] == null && !shapes.get(i - 1).isFinished() && Glyphs.of(lines.get(i).text().charAt(0)) != Glyphs.ASCII_MARK) {
                kinds[i] = null;
            }
        }
    }

    /** A number alone between two lines of a sentence is the folio below a column. */
    private static void folios(List<Line> lines, List<LineShape> shapes, Block.Kind[] kinds) {
        for (int i = 1; i + 1 < kinds.length; i++) {
            LineShape shape = shapes.get(i);
            LineShape before = shapes.get(i - 1);
            LineShape after = shapes.get(i + 1);
            boolean inside = kinds[i] == null && kinds[i - 1] == null && kinds[i + 1] == null && before.end == LineShape.END_HAN
                    && before.letters >= FEWEST_AROUND && after.letters >= FEWEST_AROUND && after.start == LineShape.START_HAN;
            if (inside && shape.han == 0 && shape.letters == shape.ink && shape.ink <= LONGEST_NUMBER && endsInDigit(lines.get(i).text())) {
                kinds[i] = Block.Kind.PAGE_NUMBER;
            }
        }
    }
}
