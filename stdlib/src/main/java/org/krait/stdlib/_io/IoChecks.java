package org.krait.stdlib._io;

import org.krait.runtime.ops.Attributes;

/** What a buffer asks of the raw stream that it is given. */
final class IoChecks {
  private IoChecks() {}

  static void require(Object stream, String question, String otherwise) {
    if (Attributes.callMethod(stream, question) != Boolean.TRUE) {
      throw IoErrors.unsupported(otherwise);
    }
  }
}
