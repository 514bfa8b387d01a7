package org.tonggao.internal.layout;

import java.util.List;

/** What each text of a heading zone is: byline, kicker, headline, deck, caption, or the first point of an opinion, which belongs to the body. */
final class HeadingNames {

    private static final int LONGEST_HEADLINE = 38;
    private static final int LONGEST_KICKER = 400;
    private static final int FEWEST_OF_POINT = 24;
    private static final int LONGEST_SPEAKER = 10;
    private static final int LONGEST_COLUMN_NAME = 6;

    private final HeadingZone zone;

    HeadingNames(HeadingZone zone) {
        this.zone = zone;
    }

    /** What each text is. */
    Block.Kind[] name(List<HeadingZone.Unit> units) {
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
    private int headline(List<HeadingZone.Unit> units) {
        if (units.size() < 2) {
            return 0;
        }
        HeadingZone.Unit first = units.get(0);
        HeadingZone.Unit second = units.get(1);
        if (units.size() == 2) {
            return isKicker(first) && !isKicker(second) || speaks(first, second) ? 1 : 0;
        }
        boolean attendance = isKicker(first) && attends(second) && !attends(units.get(2));
        return attendance ? 2 : isHeadline(first, second) || speaks(first, second) ? 1 : 0;
    }

    /** 某部发言人 / 就某事答问: who speaks stands above what is said. */
    private boolean speaks(HeadingZone.Unit who, HeadingZone.Unit what) {
        return zone.words[who.to() - 1].has(LineWords.Kind.OFFICE) && zone.words[what.from()].has(LineWords.Kind.PREDICATE);
    }

    private boolean attends(HeadingZone.Unit unit) {
        for (int i = unit.from(); i < unit.to(); i++) {
            if (zone.words[i].has(LineWords.Kind.ATTENDANCE)) {
                return true;
            }
        }
        return false;
    }

    /** Whether of three and more the second is the headline, under a kicker: not when the first bears the column's name or the second is a summary. */
    private boolean isHeadline(HeadingZone.Unit first, HeadingZone.Unit second) {
        boolean summary = letters(second) > LONGEST_HEADLINE && letters(second) > letters(first);
        return !summary && !startsWithDash(second) && !isFinished(second) && !isKicker(second) && !isTagged(first);
    }

    private int letters(HeadingZone.Unit unit) {
        int letters = 0;
        for (int i = unit.from(); i < unit.to(); i++) {
            letters += zone.shapes.get(i).letters;
        }
        return letters;
    }

    /** 返乡创业正当时（某某时评）: the column's name stands in brackets behind the headline. */
    private boolean isTagged(HeadingZone.Unit unit) {
        CharSequence text = zone.lines.get(unit.to() - 1).text();
        if (Glyphs.of(text.charAt(text.length() - 1)) != Glyphs.CLOSE || zone.shapes.get(unit.to() - 1).isBracketed) {
            return false;
        }
        int open = text.length() - 2;
        while (open > 0 && Glyphs.of(text.charAt(open)) != Glyphs.OPEN) {
            open--;
        }
        return open > 1 && (text.charAt(open) == '（' || text.charAt(open) == '(');
    }

    private boolean isOpinion(HeadingZone.Unit headline) {
        LineWords last = zone.words[headline.to() - 1];
        return last.has(LineWords.Kind.OPINION) && isTagged(headline) || zone.words[headline.from()].has(LineWords.Kind.OPINION)
                && zone.lines.get(headline.from()).text().text().indexOf('：') > 0;
    }

    /** What an opinion comes to, printed between its headline and its text: a sentence or more, which belongs to the text. */
    private boolean isPoint(HeadingZone.Unit unit) {
        int pauses = 0;
        for (int i = unit.from(); i < unit.to(); i++) {
            pauses += zone.shapes.get(i).pauses;
        }
        return letters(unit) >= FEWEST_OF_POINT && pauses > 0 && !startsWithDash(unit) && zone.shapes.get(unit.to() - 1).end != LineShape.END_DASH;
    }

    private boolean startsWithDash(HeadingZone.Unit unit) {
        return zone.shapes.get(unit.from()).start == LineShape.START_DASH;
    }

    private boolean isFinished(HeadingZone.Unit unit) {
        return zone.shapes.get(unit.to() - 1).isFinished();
    }

    private boolean isKicker(HeadingZone.Unit unit) {
        LineShape last = zone.shapes.get(unit.to() - 1);
        int width = 0;
        for (int i = unit.from(); i < unit.to(); i++) {
            width += zone.shapes.get(i).kaiming;
        }
        return width <= LONGEST_KICKER && !last.isFinished()
                && (last.end == LineShape.END_DASH || zone.words[unit.to() - 1].has(LineWords.Kind.KICKER)
                || last.end == LineShape.END_COLON && letters(unit) <= LONGEST_SPEAKER
                || zone.words[unit.to() - 1].has(LineWords.Kind.OPINION) && letters(unit) <= LONGEST_COLUMN_NAME);
    }

    private boolean isByline(HeadingZone.Unit unit) {
        return !isTagged(unit) && BylineLines.isByline(zone.lines, zone.shapes, unit.from(), unit.to());
    }
}
