/** The {@code _tokenize} module: the tokenizer as Python code sees it. */
@NullMarked
package org.krait.stdlib._tokenize;

import org.jspecify.annotations.NullMarked;
