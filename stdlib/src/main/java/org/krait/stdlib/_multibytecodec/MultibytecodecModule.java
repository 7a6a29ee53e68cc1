package org.krait.stdlib._multibytecodec;

import org.krait.annotations.PyModule;

/** The classes that the codecs of {@code encodings} derive from. */
@PyModule(
    value = "_multibytecodec",
    types = {
      MultibyteIncrementalEncoder.class,
      MultibyteIncrementalDecoder.class,
      MultibyteStreamReader.class,
      MultibyteStreamWriter.class
    })
public final class MultibytecodecModule {}
