/**
 * The module {@code _lzma}. LZMA codes bytes and matches with adaptive probabilities ({@code
 * Lzma…}); LZMA2 cuts its output into chunks; filters prepare data; containers ({@code Xz…}, {@code
 * Plain…}) hold it.
 */
@NullMarked
package org.krait.stdlib._lzma;

import org.jspecify.annotations.NullMarked;
