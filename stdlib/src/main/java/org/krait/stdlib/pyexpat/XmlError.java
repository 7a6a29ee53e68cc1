package org.krait.stdlib.pyexpat;

/** A document that is not well-formed; where is for the scanner to say. */
final class XmlError extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final transient ErrorCode code;
  private final int position;

  /** An error at a position of the text that is being scanned. */
  XmlError(ErrorCode code, int position) {
    super(null, null, false, false);
    this.code = code;
    this.position = position;
  }

  ErrorCode code() {
    return code;
  }

  int position() {
    return position;
  }
}
