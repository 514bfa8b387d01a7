package org.tonggao.ocr;

import java.util.Objects;
import java.util.OptionalDouble;

/**
 * A printed line and its box (带坐标的文本行), as an OCR engine gives it. Any unit of length does, as long as a page uses one; x grows to the
 * right, y downwards. Immutable and thread-safe.
 *
 * <pre>{@code
 * new OcrLine("双方就两国关系交换了意见。", 120, 200, 540, 224)
 * }</pre>
 *
 * @param text the line's characters; a line break among them counts as a space
 * @param left left edge
 * @param top upper edge
 * @param right right edge, not before {@code left}
 * @param bottom lower edge, not above {@code top}
 * @param size height of the type; empty when the engine does not say
 * @param confidence 0 to 1 (engines that count to 100 divide by it); empty when the engine does not say
 */
public record OcrLine(
        String text, double left, double top, double right, double bottom, OptionalDouble size, OptionalDouble confidence) {

    /**
     * Checks the box.
     *
     * @throws NullPointerException when a component is null
     * @throws IllegalArgumentException when an edge is not a finite number, edges are in the wrong order, the size is not positive or the confidence not 0 to 1
     */
    public OcrLine {
        Objects.requireNonNull(text, "text must not be null");
        Objects.requireNonNull(size, "size must not be null");
        Objects.requireNonNull(confidence, "confidence must not be null");
        if (!Double.isFinite(left + top + right + bottom) || right < left || bottom < top) {
            throw new IllegalArgumentException("not a box: " + left + " " + top + " " + right + " " + bottom);
        }
        if (size.isPresent() && !(size.getAsDouble() > 0 && Double.isFinite(size.getAsDouble()))) {
            throw new IllegalArgumentException("size must be positive: " + size.getAsDouble());
        }
        if (confidence.isPresent() && !(confidence.getAsDouble() >= 0 && confidence.getAsDouble() <= 1)) {
            throw new IllegalArgumentException("confidence must be 0 to 1, not per cent: " + confidence.getAsDouble());
        }
    }

    /**
     * A line without size and confidence.
     *
     * @param text the line's characters
     * @param left left edge
     * @param top upper edge
     * @param right right edge
     * @param bottom lower edge
     */
    public OcrLine(String text, double left, double top, double right, double bottom) {
        this(text, left, top, right, bottom, OptionalDouble.empty(), OptionalDouble.empty());
    }

    /**
     * Height of the box.
     *
     * @return {@code bottom - top}
     */
    public double height() {
        return bottom - top;
    }

    /**
     * Width of the box.
     *
     * @return {@code right - left}
     */
    public double width() {
        return right - left;
    }
}
