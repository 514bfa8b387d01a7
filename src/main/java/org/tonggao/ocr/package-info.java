/**
 * Pages with geometry (带坐标的版面): lines and their boxes, as hOCR, ALTO or an engine's own output give them.
 *
 * <p>Open {@link org.tonggao.ocr.OcrPage} first.
 */
package org.tonggao.ocr;
