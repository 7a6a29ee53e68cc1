package org.krait.embedding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.krait.embed.Krait;
import org.krait.embed.PythonException;

/** Exceptions in both directions. */
final class PythonExceptionTest {
  private static Krait python;

  @BeforeAll
  static void start() {
    python = Krait.create();
  }

  @AfterAll
  static void end() {
    python.close();
  }

  @Test
  void pythonsFramesStandAboveJavas() {
    python.exec("def inner(n):\n  return 1 // n\ndef outer(n):\n  return inner(n)\n", "calc.py");
    PythonException e = assertThrows(PythonException.class, () -> python.get("outer").call(0));
    StackTraceElement[] stack = e.getStackTrace();
    assertEquals("__main__.inner(calc.py:2)", stack[0].toString());
    assertEquals("__main__.outer(calc.py:4)", stack[1].toString());
    assertEquals("call", stack[2].getMethodName());
    assertEquals(PythonExceptionTest.class.getName(), stack[3].getClassName());
    assertEquals("ZeroDivisionError: division by zero", e.getMessage());
  }

  @Test
  void tracebackShowsTheSource() {
    PythonException e =
        assertThrows(PythonException.class, () -> python.exec("x = 1\nx.upper()", "some.py"));
    assertEquals(
        """
        Traceback (most recent call last):
          File "some.py", line 2, in <module>
            x.upper()
            ^^^^^^^
        AttributeError: 'int' object has no attribute 'upper'
        """,
        e.pythonTraceback());
    assertTrue(e.is("Exception"));
    assertFalse(e.is("KeyError"));
    assertFalse(e.is("NoSuchError"));
    assertEquals("upper", e.value().get("name").asString());
  }

  @Test
  void syntaxErrorsTellWhere() {
    PythonException e =
        assertThrows(PythonException.class, () -> python.exec("x = (1,\n", "some.py"));
    assertEquals("SyntaxError", e.typeName());
    assertEquals(1, e.value().get("lineno").asInt());
    assertTrue(e.getMessage().contains("'(' was never closed"));
  }

  @Test
  void javasExceptionsCanBeCaught() {
    python.set("call", (Runnable) () -> throwIt(new IllegalArgumentException("bad")));
    python.exec(
        """
        try:
          call()
        except ValueError as e:
          caught = e
        """);
    assertEquals("java.lang.IllegalArgumentException: bad", python.get("caught").toString());
    assertEquals("bad", python.eval("caught.java_exception.getMessage()").asString());
  }

  @Test
  void javasExceptionsComeOutTheSame() {
    RuntimeException thrown = new UnsupportedOperationException("never");
    python.set("call", (Runnable) () -> throwIt(thrown));
    assertSame(thrown, assertThrows(RuntimeException.class, () -> python.exec("call()")));
    Error error = new AssertionError("wrong");
    python.set(
        "fail",
        (Runnable)
            () -> {
              throw error;
            });
    assertSame(error, assertThrows(AssertionError.class, () -> python.exec("fail()")));
  }

  @Test
  void pythonsExceptionsPassThroughJava() {
    python.set("again", (Runnable) () -> python.exec("raise KeyError('k')"));
    python.exec(
        """
        try:
          again()
        except KeyError as e:
          caught = e.args
        """);
    assertEquals("('k',)", python.get("caught").repr());
  }

  private static void throwIt(RuntimeException e) {
    throw e;
  }
}
