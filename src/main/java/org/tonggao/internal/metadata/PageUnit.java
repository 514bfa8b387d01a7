package org.tonggao.internal.metadata;

import java.util.ArrayList;
import java.util.List;
import org.tonggao.internal.input.CleanText;
import org.tonggao.internal.layout.Block;
import org.tonggao.internal.layout.Element;
import org.tonggao.internal.layout.Line;
import org.tonggao.internal.layout.PageParagraphs;
import org.tonggao.internal.lexicon.HeadWords;
import org.tonggao.internal.lexicon.Names;

/**
 * A paragraph of a page that may hold several articles (版面单元), with what it looks like by itself. Furniture is left out.
 *
 * @param line the index of its first line
 * @param kind what it looks like
 * @param ended whether it ends as a sentence does
 * @param setOff whether a page begins with it, or more than the usual white space stands before it
 */
record PageUnit(int line, CleanText text, Kind kind, boolean ended, boolean setOff) {

    /** What a unit looks like. */
    enum Kind {
        TEXT,
        /** Text that opens with a dateline. */
        DATELINE,
        HEADING,
        /** A byline, a note in brackets, a credit or a caption: no text of the story. */
        ASIDE
    }

    private static final int LONGEST_HEADING = 75;
    private static final int LONGEST_LABEL = 14;
    private static final int LONGEST_ASIDE = 80;
    private static final int LONGEST_NOTE = 40;
    private static final String SENTENCE_ENDS = "。！？!?…";
    private static final String ENDS_OF_OLD_PRESS = "、";
    private static final String CLOSING = "”’」』》■□◆●";
    private static final String OPEN_BRACKETS = "（(〔【";
    private static final String CLOSE_BRACKETS = "）)〕】";

    int letters() {
        return text.length();
    }

    boolean is(Kind kind) {
        return this.kind == kind;
    }

    /** The units of a page, in order. */
    static List<PageUnit> read(List<Line> lines) {
        double blanks = lines.stream().mapToInt(Line::blanksBefore).average().orElse(0);
        List<Element> elements = PageParagraphs.read(lines);
        List<PageUnit> units = new ArrayList<>();
        int line = 0;
        boolean pageStart = false;
        for (int i = 0; i < elements.size(); i++) {
            Element element = elements.get(i);
            while (lines.get(line).text().rawStart(0) < element.text().rawStart(0)) {
                line++;
            }
            Line first = lines.get(line);
            pageStart |= first.pageStart() && line > 0;
            if (!isFurniture(element.kind())) {
                boolean last = i + 1 == elements.size();
                boolean setOff = pageStart || first.blanksBefore() > blanks + 1;
                units.add(of(line, element, last, setOff, units.isEmpty() ? null : units.get(units.size() - 1)));
                pageStart = false;
            }
        }
        return units;
    }

    /** What may stand in the middle of an article. An editor's line ends one. */
    private static boolean isFurniture(Block.Kind kind) {
        return switch (kind) {
            case PAGE_NUMBER, RUNNING_HEAD, JUMP_LINE, COPYRIGHT, GARBAGE -> true;
            default -> false;
        };
    }

    private static PageUnit of(int line, Element element, boolean last, boolean setOff, PageUnit before) {
        CleanText text = element.text();
        boolean ended = endsSentence(text);
        boolean afterEnd = before == null || before.ended || !before.is(Kind.TEXT) && !before.is(Kind.DATELINE)
                || before.letters() > LONGEST_HEADING; // its last mark was not printed
        boolean aside = element.kind() == Block.Kind.EDITOR_LINE || element.kind() == Block.Kind.CAPTION;
        Kind kind = aside ? Kind.ASIDE : kind(element, ended, afterEnd, last, before == null);
        return new PageUnit(line, text, kind, ended, setOff);
    }

    private static Kind kind(Element element, boolean ended, boolean afterEnd, boolean last, boolean first) {
        CleanText text = element.text();
        DatelineReader.Found dateline = DatelineReader.read(Glance.of(text, 0, Math.min(text.length(), DatelineReader.LONGEST)));
        if (dateline != null && !dateline.isAgain() && (afterEnd || isStrong(dateline))) {
            boolean signature = isBracketed(text) && dateline.end() >= text.length() - 1 && !first; // （本报澄江5月14日电） ends an article
            return signature ? Kind.ASIDE : Kind.DATELINE;
        }
        if (afterEnd && isAside(text)) {
            return Kind.ASIDE;
        }
        boolean heading = element.kind() == Block.Kind.SUBHEAD || text.length() <= LONGEST_HEADING && isUnended(text, ended, last);
        return afterEnd && heading && isWords(text) ? Kind.HEADING : Kind.TEXT;
    }

    /** Without a sentence's end, or with one that headlines have. */
    private static boolean isUnended(CleanText text, boolean ended, boolean last) {
        char end = text.charAt(text.length() - 1);
        boolean introduces = (end == '：' || end == ':') && text.length() > LONGEST_LABEL;
        return !introduces && (!ended || !last && "？?—".indexOf(end) >= 0);
    }

    private static boolean isWords(CleanText text) {
        return hasWords(text) && HeadWords.turn(text) == 0 && !HeadWords.isBox(text);
    }

    private static boolean hasWords(CleanText text) {
        int han = 0;
        for (int i = 0; i < text.length() && han < 2; i++) {
            han += Names.isHan(text.charAt(i)) ? 1 : 0;
        }
        return han >= 2 && text.charAt(0) != '>';
    }

    private static boolean isAside(CleanText text) {
        if (text.length() >= LONGEST_ASIDE) {
            return false;
        }
        if (HeadWords.isTail(text) || isBracketed(text) && text.length() > 5) {
            return true;
        }
        Glance glance = Glance.of(text);
        DateReader.Found date = DateReader.at(glance.folded(), 0, glance.length());
        return date != null && date.end() == glance.length() || !BylineReader.read(glance).isEmpty()
                || !BylineReader.readBracketed(glance).isEmpty() || DatelineReader.readPlaced(glance) != null;
    }

    private static boolean isBracketed(CleanText text) {
        return text.length() > 1 && OPEN_BRACKETS.indexOf(text.charAt(0)) >= 0 && CLOSE_BRACKETS.indexOf(text.charAt(text.length() - 1)) >= 0;
    }

    /** Agency with place or date, which even the middle of a caption does not have by chance. */
    private static boolean isStrong(DatelineReader.Found found) {
        return !found.agencies().isEmpty() && (found.date() != null || !found.people().isEmpty() || !found.places().isEmpty());
    }

    /** Closing marks, and a note in brackets, may stand behind the mark that ends the sentence. */
    private static boolean endsSentence(CleanText text) {
        int last = text.length() - 1;
        if (CLOSE_BRACKETS.indexOf(text.charAt(last)) >= 0) {
            int open = last;
            while (open > 0 && last - open < LONGEST_NOTE && OPEN_BRACKETS.indexOf(text.charAt(open)) < 0) {
                open--;
            }
            if (open > 0 && SENTENCE_ENDS.indexOf(text.charAt(open - 1)) >= 0) {
                return true;
            }
            if (text.length() > LONGEST_HEADING) {
                return true;
            }
        }
        while (last > 0 && (CLOSING.indexOf(text.charAt(last)) >= 0 || CLOSE_BRACKETS.indexOf(text.charAt(last)) >= 0)) {
            last--;
        }
        char end = text.charAt(last);
        return SENTENCE_ENDS.indexOf(end) >= 0 || ENDS_OF_OLD_PRESS.indexOf(end) >= 0;
    }
}
