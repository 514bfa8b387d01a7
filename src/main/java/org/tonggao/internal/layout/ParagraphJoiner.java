package org.tonggao.internal.layout;

import java.util.ArrayList;
import java.util.List;
import org.tonggao.internal.input.CleanText;

/** Blocks to elements: undoes the hard wraps of the body by the typesetter model, joins the lines of everything else. */
public final class ParagraphJoiner {

    /** Tenths of an em that a line must fall short of its column to be called short. */
    private static final int SHORT = 15;
    /** Letters of a title over a pen name. */
    private static final int LONGEST_TITLE = 12;
    private static final int NARROW = 4;

    private static final double SIGN = 2;
    private static final double IN_BRACKETS = 4.5;
    private static final double BELOW_BRACKETS = 2;
    private static final double TITLE = 3;

    private ParagraphJoiner() {}

    public static List<Element> join(List<Block> blocks) {
        List<Element> elements = new ArrayList<>();
        int from = 0;
        while (from < blocks.size()) {
            int to = from;
            while (to < blocks.size() && !isDivision(blocks.get(to).kind())) {
                to++;
            }
            joinStretch(blocks.subList(from, to), elements);
            if (to < blocks.size()) {
                elements.add(whole(blocks.get(to)));
                to++;
            }
            from = to;
        }
        return List.copyOf(elements);
    }

    /** What no paragraph runs across. Furniture and figures may stand in the middle of one. */
    private static boolean isDivision(Block.Kind kind) {
        return switch (kind) {
            case HEADLINE, KICKER, DECK, BYLINE, SUBHEAD -> true;
            default -> false;
        };
    }

    private static Element whole(Block block) {
        return new Element(block.kind(), joinLines(block.lines()), 1, List.of());
    }

    /** A paragraph and how many lines it took. */
    private record Piece(Element element, int lines) {}

    private static void joinStretch(List<Block> blocks, List<Element> elements) {
        List<Line> body = new ArrayList<>();
        for (Block block : blocks) {
            if (block.kind() == Block.Kind.BODY) {
                body.addAll(block.lines());
            }
        }
        List<Piece> pieces = pieces(body, new boolean[body.size()]);
        int next = 0;
        int seen = 0;
        int emitted = 0;
        for (Block block : blocks) {
            if (block.kind() == Block.Kind.BODY) {
                seen += block.lines().size();
                while (emitted < seen) {
                    Piece piece = pieces.get(next++);
                    elements.add(piece.element());
                    emitted += piece.lines();
                }
            } else {
                elements.add(whole(block));
            }
        }
    }

    /** The paragraphs of running text; one must begin where it is forced to. */
    static List<Element> paragraphs(List<Line> lines, boolean[] forced) {
        return pieces(lines, forced).stream().map(Piece::element).toList();
    }

    private static List<Piece> pieces(List<Line> lines, boolean[] forced) {
        List<Piece> pieces = new ArrayList<>();
        if (lines.isEmpty()) {
            return pieces;
        }
        List<LineShape> shapes = new ArrayList<>(lines.size());
        for (Line line : lines) {
            shapes.add(line.shape());
        }
        ColumnModel column = ColumnModel.of(shapes);
        if (!column.wrapped()) {
            for (Line line : lines) {
                pieces.add(new Piece(new Element(Block.Kind.BODY, line.text(), 1, List.of("unwrapped")), 1));
            }
            return pieces;
        }
        ParagraphDecoder.Evidence evidence = evidence(lines, forced);
        if (LineShape.breaksAnywhere(shapes)) {
            addTitles(lines, shapes, evidence.opening);
        }
        ParagraphDecoder.Division division = ParagraphDecoder.decode(shapes, column, evidence);
        int from = 0;
        for (int i = 1; i <= lines.size(); i++) {
            if (i == lines.size() || division.first()[i]) {
                List<String> signals = from == 0 ? List.of("first-line") : signals(from, lines, shapes, evidence, division);
                pieces.add(new Piece(
                        new Element(Block.Kind.BODY, joinLines(lines.subList(from, i)), division.confidence()[from], signals), i - from));
                from = i;
            }
        }
        return pieces;
    }

    private static ParagraphDecoder.Evidence evidence(List<Line> lines, boolean[] forced) {
        int n = lines.size();
        ParagraphDecoder.Evidence evidence = new ParagraphDecoder.Evidence(n, Spacing.of(lines));
        for (int i = 0; i < n; i++) {
            evidence.forced[i] = forced[i];
            evidence.pageStart[i] = lines.get(i).pageStart();
            evidence.opening[i] = Openings.of(lines.get(i).text()).weight();
        }
        return evidence;
    }

    /** A page of several articles: a title, the pen name or number in brackets below it and the text are each a paragraph; so is what a sign opens. */
    private static void addTitles(List<Line> lines, List<LineShape> shapes, double[] opening) {
        for (int i = 0; i < lines.size(); i++) {
            CleanText text = lines.get(i).text();
            opening[i] += Openings.isSign(text.charAt(0)) ? SIGN : 0;
            int end = i == 0 || Openings.isInBrackets(lines.get(i - 1).text()) ? i : bracketed(lines, i);
            if (end == i) {
                continue;
            }
            opening[i] += IN_BRACKETS;
            if (end < lines.size() && !Openings.isInBrackets(lines.get(end).text())) {
                opening[end] += BELOW_BRACKETS;
            }
            LineShape title = shapes.get(i - 1);
            if (title.letters <= LONGEST_TITLE && title.periods + title.pauses == 0) {
                opening[i - 1] += TITLE;
            }
        }
    }

    /** The end of the line, or two narrow ones, that stand in one pair of brackets; {@code at} if they do not. */
    private static int bracketed(List<Line> lines, int at) {
        CleanText text = lines.get(at).text();
        if (Openings.isInBrackets(text)) {
            return at + 1;
        }
        boolean two = at + 1 < lines.size() && text.length() <= NARROW && lines.get(at + 1).text().length() <= NARROW
                && Openings.isInBrackets(text.text() + lines.get(at + 1).text().text());
        return two ? at + 2 : at;
    }

    private static List<String> signals(
            int at, List<Line> lines, List<LineShape> shapes, ParagraphDecoder.Evidence evidence, ParagraphDecoder.Division division) {
        List<String> signals = new ArrayList<>(4);
        LineShape before = shapes.get(at - 1);
        if (before.isFinished()) {
            signals.add("sentence-end");
        }
        if (division.missing()[at - 1] >= SHORT) {
            signals.add("short-line");
        }
        if (evidence.useIndent && evidence.indented[at]) {
            signals.add("indent");
        } else if (division.indent() > 0 && division.missing()[at] >= SHORT && (at + 1 == lines.size() || !division.first()[at + 1])) {
            signals.add("narrow-first-line");
        }
        if (evidence.useGap && evidence.gap[at]) {
            signals.add("blank-line");
        }
        if (evidence.opening[at] > 0) {
            signals.add("opening:" + Openings.of(lines.get(at).text()).id());
        }
        return signals;
    }

    /** One text: nothing between Han, figures and Latin words; a space between two Latin words. */
    static CleanText joinLines(List<Line> lines) {
        if (lines.size() == 1) {
            return lines.get(0).text();
        }
        List<CleanText> parts = new ArrayList<>(lines.size());
        for (int i = 0; i < lines.size(); i++) {
            CleanText text = lines.get(i).text();
            if (i + 1 < lines.size() && needsSpace(text, lines.get(i + 1).text())) {
                text = text.edit().replace(text.length(), text.length(), " ").build();
            }
            parts.add(text);
        }
        return CleanText.join(parts);
    }

    private static boolean needsSpace(CleanText before, CleanText after) {
        if (before.length() == 0 || after.length() == 0) {
            return false;
        }
        char last = before.charAt(before.length() - 1);
        char first = after.charAt(0);
        boolean word = Glyphs.of(last) == Glyphs.LATIN || last == '.' || last == ',' || last == ';' || last == ')';
        return word && Glyphs.of(first) == Glyphs.LATIN;
    }
}
