package org.krait.lower;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.krait.lower.core.Code;
import org.krait.lower.core.CodeFlags;

/** The headings of code objects. */
final class CodeTest {
  @Test
  void parametersComeFirstAmongTheVariables() {
    Code f = Lowered.inner(Lowered.of("def f(a, /, b, *args, c, **kw):\n x = a"));
    assertArrayEquals(new String[] {"a", "b", "c", "args", "kw", "x"}, f.varNames());
    assertEquals(2, f.argCount());
    assertEquals(1, f.positionalOnlyCount());
    assertEquals(1, f.keywordOnlyCount());
    assertEquals(5, f.parameterCount());
  }

  @Test
  void capturedParametersFillTheirCells() {
    Code f = Lowered.inner(Lowered.of("def f(a, b):\n c = 1\n return lambda: (a, c)"));
    assertArrayEquals(new String[] {"a", "c"}, f.cellNames());
    assertArrayEquals(new int[] {0, -1}, f.cellParameters());
    assertArrayEquals(new String[] {"a", "c"}, Lowered.inner(f).freeNames());
    assertEquals("f.<locals>.<lambda>", Lowered.inner(f).qualname());
  }

  @Test
  void docstringsAreTheFirstConstant() {
    String source = "def f():\n    'a\\n\\tb'\n";
    Code f = Lowered.inner(Lowered.of(source));
    assertTrue(f.has(CodeFlags.CO_HAS_DOCSTRING));
    assertEquals("a\nb", f.body().constants()[0]);
    Code stripped = Lowered.inner(Lowered.of(source, 2, problem -> {}));
    assertFalse(stripped.has(CodeFlags.CO_HAS_DOCSTRING));
  }

  @Test
  void generatorsHaveResumeRegisters() {
    Code f = Lowered.inner(Lowered.of("def f():\n while x:\n  yield"));
    assertTrue(f.has(CodeFlags.CO_GENERATOR));
    assertEquals(2, f.body().resumes());
  }
}
