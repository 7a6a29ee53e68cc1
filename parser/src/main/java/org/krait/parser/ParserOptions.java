package org.krait.parser;

import java.util.function.Consumer;
import org.krait.syntax.Problem;

/**
 * How a source is to be parsed.
 *
 * @param filename the file as errors name it
 * @param mode which start rule of the grammar applies
 * @param typeComments whether {@code # type:} comments become part of the tree
 * @param featureVersion the minor version of Python 3 whose syntax is accepted, 14 for everything
 * @param flags a union of the constants of this class
 * @param warnings receives what CPython warns about; it may throw to turn a warning into an error
 */
public record ParserOptions(
    String filename,
    Parser.Mode mode,
    boolean typeComments,
    int featureVersion,
    int flags,
    Consumer<Problem> warnings) {

  /** Only what ends a block explicitly ends it: the rule of the interactive prompt. */
  public static final int DONT_IMPLY_DEDENT = 0x200;

  /** {@code await} is a keyword outside of functions too. */
  public static final int ALLOW_TOP_LEVEL_AWAIT = 0x2000;

  /** An input that only lacks its end raises {@code _IncompleteInputError}. */
  public static final int ALLOW_INCOMPLETE_INPUT = 0x4000;

  /** {@code <>} in place of {@code !=}: PEP 401. */
  public static final int BARRY_AS_BDFL = 0x400000;

  /** The current minor version. */
  public static final int CURRENT_VERSION = 14;

  private static final Consumer<Problem> SILENT =
      new Consumer<>() {
        @Override
        public void accept(Problem problem) {}
      };

  /** Options for a module, with warnings discarded. */
  public static ParserOptions exec(String filename) {
    return new ParserOptions(filename, Parser.Mode.EXEC, false, CURRENT_VERSION, 0, SILENT);
  }

  /** These options with another start rule. */
  public ParserOptions withMode(Parser.Mode newMode) {
    return new ParserOptions(filename, newMode, typeComments, featureVersion, flags, warnings);
  }

  /** These options with type comments in the tree. */
  public ParserOptions withTypeComments() {
    return new ParserOptions(filename, mode, true, featureVersion, flags, warnings);
  }

  /** These options for an older minor version of the language. */
  public ParserOptions withFeatureVersion(int minor) {
    return new ParserOptions(filename, mode, typeComments, minor, flags, warnings);
  }

  /** These options with other flags. */
  public ParserOptions withFlags(int newFlags) {
    return new ParserOptions(filename, mode, typeComments, featureVersion, newFlags, warnings);
  }

  /** These options with another receiver of warnings. */
  public ParserOptions withWarnings(Consumer<Problem> newWarnings) {
    return new ParserOptions(filename, mode, typeComments, featureVersion, flags, newWarnings);
  }

  boolean has(int flag) {
    return (flags & flag) != 0;
  }
}
