package org.tonggao.ocr;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * Puts a line together from an engine's words. Engines make a word of every Chinese character or two, with boxes that overlap or are wrong
 * now and then, so Chinese words are set without a space, unless a gap is much wider than the line's usual one; Latin words are set apart.
 */
final class LineBuilder {

    /** A gap between Chinese words counts as printed when it is so many line heights wider than the usual one. */
    private static final double PRINTED_GAP = 0.8;

    /** A gap of so many line heights parts a line. */
    private static final double PARTING_GAP = 4;

    /** A number is not larger than this: a box of a billion is an error, not a page. */
    private static final double LARGEST = 1e9;

    private record Word(String text, Box box) {}

    /** A box as the engine gave it. */
    record Box(double left, double top, double right, double bottom) {

        /** Absent when it is no box at all. */
        static Optional<Box> of(double left, double top, double right, double bottom) {
            boolean sane = Math.abs(left) <= LARGEST && Math.abs(top) <= LARGEST && Math.abs(right) <= LARGEST && Math.abs(bottom) <= LARGEST;
            return sane && right >= left && bottom >= top ? Optional.of(new Box(left, top, right, bottom)) : Optional.empty();
        }
    }

    private final Optional<Box> box;
    private final OptionalDouble size;
    private final List<Word> words = new ArrayList<>();
    private double confidences;
    private int confidenceCount;

    LineBuilder(Optional<Box> box, OptionalDouble size) {
        this.box = box;
        this.size = size.stream().filter(s -> s > 0 && Double.isFinite(s)).findFirst();
    }

    void word(String text, Optional<Box> box, OptionalDouble confidence) {
        String stripped = text.strip();
        if (stripped.isEmpty()) {
            return;
        }
        words.add(new Word(stripped, box.orElse(null)));
        if (confidence.isPresent()) {
            confidences += Math.max(0, Math.min(1, confidence.getAsDouble()));
            confidenceCount++;
        }
    }

    /**
     * The line, or its parts: where engines run pieces of a row together that stand far apart (a caption's end and the credit at the other edge, the
     * pieces of a running head), the gap parts them. Empty when nothing is printed on it. A line that is nowhere stands below the line before.
     */
    List<OcrLine> build(List<OcrLine> before) {
        if (words.isEmpty()) {
            return List.of();
        }
        Box b = box.or(this::aroundWords).orElseGet(() -> below(before));
        List<OcrLine> parts = new ArrayList<>(1);
        int from = 0;
        double left = b.left;
        double reached = Double.NEGATIVE_INFINITY;
        for (int i = 1; i < words.size(); i++) {
            Word last = words.get(i - 1);
            Word word = words.get(i);
            if (last.box == null || word.box == null) {
                continue;
            }
            reached = Math.max(reached, last.box.right);
            if (word.box.left - reached > PARTING_GAP * (b.bottom - b.top) && reached > left && word.box.left < b.right) {
                parts.add(part(from, i, new Box(left, b.top, reached, b.bottom)));
                from = i;
                left = word.box.left;
            }
        }
        parts.add(part(from, words.size(), new Box(left, b.top, b.right, b.bottom)));
        return parts;
    }

    private OcrLine part(int from, int to, Box b) {
        double printedGap = usualGap() + PRINTED_GAP * (b.bottom - b.top);
        StringBuilder text = new StringBuilder();
        Word last = null;
        for (Word word : words.subList(from, to)) {
            if (last != null && (isApart(last, word) || gap(last, word) > printedGap && isHan(last, true) && isHan(word, false))) {
                text.append(' ');
            }
            text.append(word.text);
            last = word;
        }
        OptionalDouble confidence = confidenceCount == 0 ? OptionalDouble.empty() : OptionalDouble.of(confidences / confidenceCount);
        return new OcrLine(text.toString(), b.left, b.top, b.right, b.bottom, size, confidence);
    }

    private static Box below(List<OcrLine> lines) {
        if (lines.isEmpty()) {
            return new Box(0, 0, 1, 1);
        }
        OcrLine last = lines.get(lines.size() - 1);
        return new Box(last.left(), last.bottom(), last.right(), last.bottom() + Math.max(1, last.height()));
    }

    private Optional<Box> aroundWords() {
        Box around = null;
        for (Word word : words) {
            if (word.box != null) {
                around = around == null ? word.box
                        : new Box(Math.min(around.left, word.box.left), Math.min(around.top, word.box.top),
                                Math.max(around.right, word.box.right), Math.max(around.bottom, word.box.bottom));
            }
        }
        return Optional.ofNullable(around);
    }

    private static boolean isApart(Word before, Word word) {
        return !isWide(before.text.charAt(before.text.length() - 1)) && !isWide(word.text.charAt(0));
    }

    private static boolean isWide(char c) {
        return c >= '\u2E80' || "“”‘’…—·".indexOf(c) >= 0;
    }

    private static boolean isHan(Word word, boolean last) {
        return Character.isIdeographic(last ? word.text.codePointBefore(word.text.length()) : word.text.codePointAt(0));
    }

    private static double gap(Word before, Word word) {
        return before.box == null || word.box == null ? 0 : word.box.left - before.box.right;
    }

    private double usualGap() {
        List<Double> gaps = new ArrayList<>();
        for (int i = 1; i < words.size(); i++) {
            gaps.add(gap(words.get(i - 1), words.get(i)));
        }
        gaps.sort(null);
        return gaps.isEmpty() ? 0 : Math.max(0, gaps.get(gaps.size() / 2));
    }
}
