package org.krait.stdlib._bz2;

import org.krait.annotations.PyModule;

/** The module under {@code bz2}. */
@PyModule(
    value = "_bz2",
    types = {PyBz2Compressor.class, PyBz2Decompressor.class})
public final class Bz2Module {}
