package org.krait.embedding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.StringReader;
import java.io.StringWriter;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import javax.script.Bindings;
import javax.script.Compilable;
import javax.script.CompiledScript;
import javax.script.Invocable;
import javax.script.ScriptContext;
import javax.script.ScriptEngine;
import javax.script.ScriptEngineManager;
import javax.script.ScriptException;
import javax.script.SimpleBindings;
import org.junit.jupiter.api.Test;
import org.krait.embed.PythonException;

/** Krait through {@code javax.script}. */
final class ScriptEngineTest {
  private final ScriptEngineManager manager = new ScriptEngineManager();
  private final ScriptEngine engine = manager.getEngineByName("python");

  /** What scripts implement. */
  public interface Calculator {
    int add(int a, int b);

    String name();
  }

  @Test
  void isFoundByNameExtensionAndType() {
    assertEquals("Krait", engine.getFactory().getEngineName());
    assertEquals("3.14", manager.getEngineByExtension("py").getFactory().getLanguageVersion());
    assertEquals(
        "Krait", manager.getEngineByMimeType("text/x-python").getFactory().getEngineName());
    assertEquals("print('it\\'s')", engine.getFactory().getOutputStatement("it's"));
  }

  @Test
  void evaluatesExpressionsAndStatements() throws ScriptException {
    assertEquals(3L, engine.eval("1 + 2"));
    assertNull(engine.eval("x = 5\ny = x * 2"));
    assertEquals(10L, engine.get("y"));
    assertEquals(List.of(1L, 2L), engine.eval(new StringReader("[1, 2]")));
  }

  @Test
  void bindingsAreLiveGlobals() throws ScriptException {
    engine.put("name", "Java");
    engine.eval("def greet(): return 'Hello, ' + name");
    engine.put("name", "you");
    assertEquals("Hello, you", engine.eval("greet()"));
    Bindings bindings = engine.getBindings(ScriptContext.ENGINE_SCOPE);
    engine.eval("counter = 1");
    bindings.entrySet().removeIf(e -> !e.getKey().equals("counter"));
    assertEquals(Map.of("counter", 1L), Map.copyOf(bindings));
    assertEquals(1L, bindings.remove("counter"));
    assertThrows(ScriptException.class, () -> engine.eval("counter"));
  }

  @Test
  void enginesKeepTheirNamesApart() throws ScriptException {
    engine.eval("x = 1");
    ScriptEngine other = manager.getEngineByName("python");
    assertNull(other.get("x"));
    manager.put("shared", 7);
    assertEquals(7L, other.eval("shared"));
    other.put("shared", 8);
    assertEquals(8L, other.eval("shared"));
  }

  @Test
  void takesBindingsOfOtherKinds() throws ScriptException {
    Bindings bindings = new SimpleBindings();
    bindings.put("n", 20);
    assertEquals(42L, engine.eval("n * 2 + 2", bindings));
    engine.eval("m = n + 1", bindings);
    assertEquals(21L, bindings.get("m"));
  }

  @Test
  void usesTheContextsStreams() throws ScriptException {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    engine.getContext().setWriter(out);
    engine.getContext().setErrorWriter(err);
    engine.getContext().setReader(new StringReader("Ann\nBob\n"));
    engine.eval("import sys\nprint('hi', input(), 'ä')\nprint('oops', file=sys.stderr)");
    assertEquals("hi Ann ä\n", out.toString());
    assertEquals("oops\n", err.toString());
    assertEquals("Bob", engine.eval("input()"));
  }

  @Test
  void compilesAndInvokes() throws Exception {
    CompiledScript script = ((Compilable) engine).compile("n = n + 1");
    engine.put("n", 0);
    script.eval();
    script.eval();
    assertEquals(2L, engine.get("n"));
    engine.eval(
        "def add(a, b): return a + b\ndef name(): return 'sum'\ndef compare(a, b): return b - a");
    Invocable invocable = (Invocable) engine;
    assertEquals(5L, invocable.invokeFunction("add", 2, 3));
    assertThrows(NoSuchMethodException.class, () -> invocable.invokeFunction("subtract", 2, 3));
    assertEquals("A", invocable.invokeMethod("a", "upper"));
    Calculator calculator = invocable.getInterface(Calculator.class);
    assertEquals(9, calculator.add(4, 5));
    assertEquals("sum", calculator.name());
    assertEquals(1, invocable.getInterface(Comparator.class) == null ? 0 : 1);
    assertNull(invocable.getInterface(Appendable.class));
  }

  @Test
  void tellsWhereAScriptFailed() {
    engine.getContext().setAttribute(ScriptEngine.FILENAME, "rule.py", ScriptContext.ENGINE_SCOPE);
    ScriptException syntax =
        assertThrows(ScriptException.class, () -> engine.eval("x = 1\ny = = 2"));
    assertEquals("rule.py", syntax.getFileName());
    assertEquals(2, syntax.getLineNumber());
    assertEquals(5, syntax.getColumnNumber());
    ScriptException raised =
        assertThrows(ScriptException.class, () -> engine.eval("x = 1\n\nx / 0"));
    assertEquals(3, raised.getLineNumber());
    assertTrue(raised.getMessage().startsWith("ZeroDivisionError: division by zero in rule.py"));
    assertTrue(((PythonException) raised.getCause()).is("ZeroDivisionError"));
  }
}
