/**
 * Writers (输出): an {@link org.tonggao.Article} goes in, text comes out. Open {@link org.tonggao.write.ArticleWriter} first.
 */
package org.tonggao.write;
