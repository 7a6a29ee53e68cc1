package org.krait.interpreter;

import org.jspecify.annotations.Nullable;
import org.krait.lower.core.Code;
import org.krait.lower.core.CoreStmt;

/** From the core tree to JVM class files: the second executor, as the interpreter sees it. */
public interface CodeCompiler {
  /**
   * A generated class, whose instance is a {@code CompiledExecutable}, {@code CompiledLoop} or
   * {@code CompiledStep}.
   *
   * @param name its binary name
   * @param constants what it takes from the loader by number: constants of the core tree, codes
   *     inside, common constants
   * @param codeSize the bytes of the longest method
   * @param numbers where variables stand that it keeps as JVM numbers: by slot, twice the number of
   *     the JVM local, plus one for a double; -1 for an object
   */
  record GeneratedClass(
      String name, byte[] bytes, Object[] constants, int codeSize, int[] numbers) {}

  /**
   * The class of a function; GivesUp if it has to stay interpreted.
   *
   * @param seen by slot Long or Double if it held such, Object for anything else, null for nothing
   */
  GeneratedClass function(Code code, @Nullable Class<?>[] seen) throws GivesUp;

  /** The class of a loop inside a code, as {@link #function}. */
  GeneratedClass loop(Code code, CoreStmt loop, @Nullable Class<?>[] seen) throws GivesUp;

  /** The class of a generator's or coroutine's body; GivesUp if it has to stay interpreted. */
  GeneratedClass generator(Code code) throws GivesUp;

  /** Says why something is not compiled. */
  final class GivesUp extends Exception {
    public GivesUp(String reason) {
      super(reason, null, false, false);
    }
  }
}
