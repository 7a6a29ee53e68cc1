package org.krait.runtime.object;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.krait.runtime.error.PyException;

class ParametersTest {
  private static final Binding LIST = BuiltinTypes.LIST.binding();

  private static Parameters parameters(String signature) {
    return Parameters.parse(LIST, new Member(Member.Kind.METHOD, "f", signature, true, null));
  }

  private static Object[] bind(String signature, Object[] args, String... names) {
    return parameters(signature).bind(new PyList(), args, names);
  }

  private static void fails(String message, String signature, Object[] args, String... names) {
    PyException e = assertThrows(PyException.class, () -> bind(signature, args, names));
    assertEquals("TypeError: " + message, e.getMessage());
  }

  private static Object[] args(Object... args) {
    return args;
  }

  @Test
  void argumentsComeInTheOrderOfTheSignature() {
    assertArrayEquals(args(1L, null), bind("a, b=2, /", args(1L)));
    assertArrayEquals(args(1L, 3L), bind("/, a, b=2", args(3L, 1L), "b", "a"));
    Object[] bound = bind("a, /, *rest, key=None, **others", args(1L, 2L, 3L, 4L), "x");
    assertEquals(1L, bound[0]);
    assertArrayEquals(args(2L, 3L), (Object[]) bound[1]);
    assertEquals(4L, ((PyDict) bound[3]).get("x"));
  }

  @Test
  void eachKindOfCallHasItsWords() {
    fails("list.f() takes no arguments (1 given)", "/", args(1L));
    fails("list.f() takes exactly one argument (0 given)", "a, /", args());
    fails("f expected at most 1 argument, got 2", "a=1, /", args(1L, 2L));
    fails("f expected 2 arguments, got 1", "a, b, /", args(1L));
    fails("list.f() takes no keyword arguments", "a, /", args(1L), "a");
    fails("f() takes no positional arguments", "/, *, a=1", args(1L));
    fails("f() got an unexpected keyword argument 'b'", "/, *, a=1", args(1L), "b");
    fails("f() missing required argument 'b' (pos 2)", "/, a, b", args(1L));
    fails("f() takes at most 2 arguments (3 given)", "/, a, b=1", args(1L, 2L, 3L));
    fails("argument for f() given by name ('a') and position (1)", "/, a, b=1", args(1L, 2L), "a");
  }
}
