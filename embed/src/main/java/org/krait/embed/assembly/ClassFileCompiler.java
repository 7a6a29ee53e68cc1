package org.krait.embed.assembly;

import org.jspecify.annotations.Nullable;
import org.krait.compiler.ClassCompiler;
import org.krait.compiler.UncompilableException;
import org.krait.interpreter.CodeCompiler;
import org.krait.lower.core.Code;
import org.krait.lower.core.CoreStmt;

/** Joins the compiler to the interpreter, which know nothing of each other. */
final class ClassFileCompiler implements CodeCompiler {
  @Override
  public GeneratedClass function(Code code, @Nullable Class<?>[] seen) throws GivesUp {
    try {
      return of(new ClassCompiler().function(code, seen));
    } catch (UncompilableException e) {
      throw new GivesUp(e.getMessage());
    }
  }

  @Override
  public GeneratedClass loop(Code code, CoreStmt loop, @Nullable Class<?>[] seen) throws GivesUp {
    try {
      return of(new ClassCompiler().loop(code, loop, seen));
    } catch (UncompilableException e) {
      throw new GivesUp(e.getMessage());
    }
  }

  @Override
  public GeneratedClass generator(Code code) throws GivesUp {
    try {
      return of(new ClassCompiler().generator(code));
    } catch (UncompilableException e) {
      throw new GivesUp(e.getMessage());
    }
  }

  private static GeneratedClass of(ClassCompiler.GeneratedClass made) {
    return new GeneratedClass(
        made.name(), made.bytes(), made.constants(), made.codeSize(), made.numbers());
  }
}
