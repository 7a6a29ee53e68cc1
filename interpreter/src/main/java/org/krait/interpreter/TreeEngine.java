package org.krait.interpreter;

import org.jspecify.annotations.Nullable;
import org.krait.lower.binary.CodeReader;
import org.krait.lower.binary.CodeWriter;
import org.krait.lower.binary.CorruptCodeException;
import org.krait.lower.core.Code;
import org.krait.runtime.error.Errors;
import org.krait.runtime.function.CodeHeading;
import org.krait.runtime.function.Engine;
import org.krait.runtime.function.PyCode;

/** The tree interpreter as the runtime sees it. */
public final class TreeEngine implements Engine {
  private final @Nullable Promotion promotion;

  /** An engine that has hot code compiled as {@code promotion} says; null: it never does. */
  public TreeEngine(@Nullable Promotion promotion) {
    this.promotion = promotion;
  }

  @Override
  public PyCode load(Object lowered) {
    return codeOf((Code) lowered, promotion);
  }

  @Override
  public byte[] write(PyCode code) {
    if (!(code.executable().interpreted() instanceof TreeExecutable tree) || !tree.isOf(code)) {
      throw Errors.valueError("unmarshallable object");
    }
    return CodeWriter.write(tree.code());
  }

  @Override
  public PyCode read(byte[] bytes, @Nullable String filename) {
    try {
      return codeOf(CodeReader.read(bytes, filename), promotion);
    } catch (CorruptCodeException e) {
      throw Errors.valueError("bad marshal data (" + e.getMessage() + ")");
    }
  }

  static PyCode codeOf(Code code, @Nullable Promotion promotion) {
    CodeHeading heading =
        new CodeHeading(
            code.name(),
            code.qualname(),
            code.filename(),
            code.firstLine(),
            code.argCount(),
            code.positionalOnlyCount(),
            code.keywordOnlyCount(),
            code.flags(),
            interned(code.varNames()),
            interned(code.cellNames()),
            interned(code.freeNames()));
    return new PyCode(heading, new TreeExecutable(code, promotion));
  }

  private static String[] interned(String[] names) {
    String[] same = new String[names.length];
    for (int i = 0; i < same.length; i++) {
      same[i] = names[i].intern();
    }
    return same;
  }
}
