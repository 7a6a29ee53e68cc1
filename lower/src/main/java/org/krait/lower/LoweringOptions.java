package org.krait.lower;

import java.util.function.Consumer;
import org.krait.syntax.Problem;

/**
 * How a tree is to be lowered.
 *
 * @param filename the file as errors and {@code co_filename} name it
 * @param optimize {@code -O}'s level: 1 leaves assert statements out, 2 docstrings too
 * @param flags {@code co_flags} bits that the caller passes on, see {@link
 *     org.krait.lower.core.CodeFlags}
 * @param mode what the tree was parsed as
 * @param warnings receives what CPython warns about; it may throw to turn a warning into an error
 */
public record LoweringOptions(
    String filename, int optimize, int flags, Mode mode, Consumer<Problem> warnings) {

  /** What the tree is: a file, an expression, or one interactive statement. */
  public enum Mode {
    EXEC,
    EVAL,
    SINGLE
  }

  private static final Consumer<Problem> SILENT =
      new Consumer<>() {
        @Override
        public void accept(Problem problem) {}
      };

  /** Options for a file, with warnings discarded. */
  public static LoweringOptions exec(String filename) {
    return new LoweringOptions(filename, 0, 0, Mode.EXEC, SILENT);
  }
}
