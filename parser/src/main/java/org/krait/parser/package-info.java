/**
 * From source bytes to a syntax tree: {@link org.krait.parser.SourceDecoder} decodes, {@link
 * org.krait.parser.Tokenizer} cuts into tokens, {@link org.krait.parser.Parser} builds the tree.
 *
 * <p>A source is parsed once by the plain grammar. Only when that fails is it parsed again with the
 * rules that explain what is wrong.
 */
@NullMarked
package org.krait.parser;

import org.jspecify.annotations.NullMarked;
