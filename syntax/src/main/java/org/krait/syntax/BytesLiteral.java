package org.krait.syntax;

import java.util.Arrays;

/** The value of a bytes literal. */
public record BytesLiteral(byte[] value) {
  @Override
  public boolean equals(Object other) {
    return other instanceof BytesLiteral b && Arrays.equals(value, b.value);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(value);
  }
}
