/**
 * The module {@code pyexpat}: a parser of XML that is given its input in pieces and calls handlers.
 *
 * <p>{@link org.krait.stdlib.pyexpat.InputDecoder} turns bytes into text, {@link
 * org.krait.stdlib.pyexpat.DocumentScanner} text into events, {@link
 * org.krait.stdlib.pyexpat.XmlParser} events into calls of Python's handlers.
 */
@NullMarked
package org.krait.stdlib.pyexpat;

import org.jspecify.annotations.NullMarked;
