package org.krait.lower;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.krait.syntax.Problem;
import org.krait.syntax.SyntaxException;

/** What the code generator rejects and warns about. */
final class LoweringErrorTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '!',
      quoteCharacter = '`',
      textBlock =
          """
          return 1!1:1!'return' outside function
          break!1:1!'break' outside loop
          continue!1:1!'continue' not properly in loop
          for x in y:\\n def f(): break!2:11!'break' outside loop
          *a, *b = c!1:1!multiple starred expressions in assignment
          *a = c!1:1!starred assignment target must be in a list or tuple
          f(a=1, a=2)!1:8!keyword argument repeated: a
          try: pass\\nexcept: pass\\nexcept A: pass!2:1!default 'except:' must be last
          match x:\\n case a: pass\\n case b: pass!2:7!name capture 'a' makes remaining patterns unreachable
          match x:\\n case _: pass\\n case b: pass!2:7!wildcard makes remaining patterns unreachable
          match x:\\n case [a, a]: pass!2:11!multiple assignments to name 'a' in pattern
          match x:\\n case [a] | [b]: pass!2:7!alternative patterns bind different names
          match x:\\n case {1: _, 1: _}: pass!2:7!mapping pattern checks duplicate key (1)
          match x:\\n case A(b=1, b=2): pass!2:16!attribute name repeated in class pattern: b
          async def f():\\n yield\\n return 1!3:2!'return' with value in async generator
          async def f(): yield from x!1:16!'yield from' inside async function
          class C: yield!1:10!'yield' outside function
          """)
  void rejects(String source, String place, String message) {
    SyntaxException e =
        assertThrows(SyntaxException.class, () -> Lowered.of(source.translateEscapes()));
    Problem problem = e.problem();
    assertEquals(message, problem.message());
    assertEquals(place, problem.lineno() + ":" + problem.offset());
  }

  @Test
  void warnsOfWhatCanNeverWork() {
    List<String> warnings = new ArrayList<>();
    String source =
        """
        x is 1
        x is not "a"
        "a" (1)
        (1, 2) [a, b]
        1[0]
        assert (x, "message")
        def f():
            try: pass
            finally: return
        """;
    Lowered.of(source, 0, problem -> warnings.add(problem.lineno() + " " + problem.message()));
    assertEquals(
        List.of(
            "1 \"is\" with 'int' literal. Did you mean \"==\"?",
            "2 \"is not\" with 'str' literal. Did you mean \"!=\"?",
            "3 'str' object is not callable; perhaps you missed a comma?",
            "4 tuple indices must be integers or slices, not tuple; perhaps you missed a comma?",
            "5 'int' object is not subscriptable; perhaps you missed a comma?",
            "6 assertion is always true, perhaps remove parentheses?",
            "9 'return' in a 'finally' block"),
        warnings);
  }
}
