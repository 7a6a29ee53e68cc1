package org.krait.lower;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.krait.lower.core.Code;
import org.krait.lower.core.ConstantRepr;

/** {@code co_consts} of modules, as CPython shows them. */
final class ConstantsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '!',
      quoteCharacter = '`',
      textBlock =
          """
          x = 1.5 and y!1.5 None
          x = 0.5 or 'a'!0.5 None
          x = not 1.5!1.5 None False
          x = [1.5, 2.5]!1.5 2.5 None
          x = [1.5, 2.5, 3.5]!1.5 None (1.5, 2.5, 3.5)
          x in {'a'}!'a' None frozenset({'a'})
          'a'; -1.5; ()!'a' None
          while 1.5: x!1.5
          raise x\\n'a' + x!'a'
          if 0:\\n 'a' + x!0 None
          x = 1000 + 2000!1000 None 3000
          x = 1 << 130!1 None
          x = 'a' * 5000!'a' 5000 None
          '%s' % (x,)!None
          '%5s:%-3.2r' % (a, b)!'>5' ':' '3.2' None
          x = 'abc'[1]!'abc' None 'b'
          x[1:2, 3]!slice(1, 2, None) None (slice(1, 2, None), 3)
          f(*a, k=1.5)!'k' 1.5 None
          f(1.5, k=2.5)!1.5 2.5 ('k',) None
          x = 1j - 1!1j None (-1+1j)
          if x is None: y!None
          import a.b as c!0 None
          """)
  void areThoseOfCPython(String source, String expected) {
    assertEquals(expected, constants(Lowered.of(source.translateEscapes())));
  }

  private static String constants(Code code) {
    List<String> shown = new ArrayList<>();
    for (Object constant : code.body().constants()) {
      shown.add(ConstantRepr.of(constant));
    }
    return String.join(" ", shown);
  }
}
