/**
 * The model and the door in (模型与入口): raw Chinese news text goes into {@link org.tonggao.Article#parse(CharSequence)} or an
 * {@link org.tonggao.ArticleParser}, an immutable {@link org.tonggao.Article} comes out.
 *
 * <p>Offsets are 0-based UTF-16 units of the raw text, end exclusive. Nothing returns or takes null; what may be absent is an
 * {@link java.util.Optional}.
 */
package org.tonggao;
