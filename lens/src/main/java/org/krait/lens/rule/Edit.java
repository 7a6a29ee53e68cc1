package org.krait.lens.rule;

/**
 * A change of a source: the text of {@code [start, end)} gives way to another.
 *
 * @param start offset in the source
 * @param end offset in the source
 */
public record Edit(int start, int end, String replacement) {
  public static Edit insert(int at, String text) {
    return new Edit(at, at, text);
  }
}
