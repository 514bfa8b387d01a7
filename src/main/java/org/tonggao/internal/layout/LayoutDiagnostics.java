package org.tonggao.internal.layout;

import java.util.ArrayList;
import java.util.List;
import org.tonggao.Diagnostic;
import org.tonggao.internal.input.CleanText;

/** What a reader should know about a page's layout. */
public final class LayoutDiagnostics {

    /** Raw characters that stand between two columns printed on one row; a column rule may be among them. */
    private static final int GUTTER = 4;
    /** Letters on either side of a gutter, below which it is a running head's gap or a table's. */
    private static final int FEWEST_LETTERS = 6;
    private static final int FEWEST_LINES = 8;
    private static final double SHARE = 0.4;

    private LayoutDiagnostics() {}

    public static List<Diagnostic> of(List<Line> lines, List<Block> blocks) {
        List<Diagnostic> found = new ArrayList<>(2);
        int rows = 0;
        for (Line line : lines) {
            rows += hasGutter(line.text()) ? 1 : 0;
        }
        if (rows >= FEWEST_LINES && rows >= SHARE * lines.size()) {
            found.add(new Diagnostic(Diagnostic.Code.INTERLEAVED_COLUMNS, Diagnostic.Severity.WARNING,
                    rows + " of " + lines.size() + " lines hold text of two columns side by side; their sentences are mixed", List.of()));
        }
        if (isUntangled(lines)) {
            found.add(new Diagnostic(Diagnostic.Code.INTERLEAVED_COLUMNS, Diagnostic.Severity.INFO,
                    "two columns printed side by side were read one after the other", List.of()));
        }
        boolean body = false;
        for (Block block : blocks) {
            body |= block.kind() == Block.Kind.BODY;
            if (body && block.kind() == Block.Kind.HEADLINE) {
                found.add(new Diagnostic(Diagnostic.Code.HEADLINE_AFTER_BODY, Diagnostic.Severity.INFO, "the headline is printed after the body",
                        CleanText.join(block.lines().stream().map(Line::text).toList()).passage().spans()));
                break;
            }
        }
        return found;
    }

    /** Whether the lines go back in the raw text, as where one column was read before the other. */
    private static boolean isUntangled(List<Line> lines) {
        for (int i = 1; i < lines.size(); i++) {
            if (lines.get(i).text().rawStart(0) < lines.get(i - 1).text().rawStart(0)) {
                return true;
            }
        }
        return false;
    }

    private static boolean hasGutter(CleanText line) {
        String text = line.text();
        int seam = line.nextSeam(0);
        int letters = 0;
        int spaces = 0;
        boolean left = false;
        for (int i = 0; i < text.length(); i++) {
            boolean space = Glyphs.of(text.charAt(i)) == Glyphs.SPACE;
            spaces = space ? spaces + 1 : spaces;
            boolean cut = i == seam && line.rawStart(i) - line.rawEnd(i) >= GUTTER;
            seam = i == seam ? line.nextSeam(i) : seam;
            boolean gap = !space && (spaces >= GUTTER || cut);
            if (gap && letters >= FEWEST_LETTERS) {
                left = true;
                letters = 0;
            }
            if (!space) {
                spaces = 0;
                letters += Glyphs.isLetter(text.charAt(i)) ? 1 : 0;
            }
        }
        return left && letters >= FEWEST_LETTERS;
    }
}
