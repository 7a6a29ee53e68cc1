package org.krait.embedding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.DoubleUnaryOperator;
import java.util.function.Function;
import java.util.function.IntPredicate;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.krait.embed.Krait;
import org.krait.embed.PythonException;

/** Python objects as instances of Java interfaces. */
final class CallbackTest {
  private static Krait python;

  @BeforeAll
  static void start() {
    python = Krait.create();
  }

  @AfterAll
  static void end() {
    python.close();
  }

  /** An interface of the user's own that nobody else sees. */
  interface Everything {
    String all(
        boolean z, byte b, short s, char c, int i, long l, float f, double d, String t, Object o);
  }

  /** An interface with several methods. */
  public interface Shape {
    double area();

    String name() throws IOException;

    default String described() throws IOException {
      return name() + " of " + area();
    }
  }

  @Test
  void implementsTheUsualInterfaces() throws Exception {
    Function<Long, Long> increment = python.eval("lambda x: x + 1").asFunction(Function.class);
    assertEquals(42L, increment.apply(41L));
    assertEquals(43L, increment.andThen(increment).apply(41L));
    Comparator<String> byLength =
        python.eval("lambda a, b: len(a) - len(b)").asFunction(Comparator.class);
    List<String> words = new ArrayList<>(List.of("ccc", "a", "bb"));
    words.sort(byLength.reversed());
    assertEquals(List.of("ccc", "bb", "a"), words);
    assertEquals(
        0.25, python.eval("lambda x: x * x").as(DoubleUnaryOperator.class).applyAsDouble(.5));
    assertTrue(python.eval("lambda n: n % 2 == 0").as(IntPredicate.class).test(4));
    Callable<String> callable = python.eval("lambda: 'done'").asFunction(Callable.class);
    assertEquals("done", callable.call());
    Supplier<String> bound = python.eval("'x'.upper").asFunction(Supplier.class);
    assertEquals("X", bound.get());
    python.exec("hits = []");
    python.eval("lambda: hits.append(1)").as(Runnable.class).run();
    assertEquals(1, python.get("hits").length());
  }

  @Test
  void convertsEachParameterByItsType() {
    python.exec("def show(*args): return ' '.join(map(repr, args))");
    String shown =
        python
            .get("show")
            .as(Everything.class)
            .all(true, (byte) 1, (short) 2, 'c', 3, 4L, 0.5f, 0.25, "text", null);
    assertEquals("True 1 2 'c' 3 4 0.5 0.25 'text' None", shown);
  }

  @Test
  void closuresKeepTheirCells() {
    python.exec(
        """
        def counter():
          n = 0
          def step():
            nonlocal n
            n += 1
            return n
          return step
        """);
    Supplier<Long> one = python.get("counter").call().asFunction(Supplier.class);
    Supplier<Long> other = python.get("counter").call().asFunction(Supplier.class);
    assertEquals(1L, one.get());
    assertEquals(2L, one.get());
    assertEquals(1L, other.get());
    assertEquals(one.getClass(), other.getClass());
  }

  @Test
  void objectsImplementInterfacesByTheirMethods() throws IOException {
    python.exec(
        """
        class Square:
          def __init__(self, side): self.side = side
          def area(self): return self.side ** 2
          def name(self): return 'square'
        """);
    Shape square = python.eval("Square(3)").as(Shape.class);
    assertEquals("square of 9.0", square.described());
    python.set("square", square);
    assertEquals(3, python.eval("square.side").asInt());
    assertFalse(square.equals(python.eval("Square(3)").as(Shape.class)));
  }

  @Test
  void resultsThatDoNotFitAreClassCastExceptions() {
    Comparator<String> bad = python.eval("lambda a, b: 'x'").asFunction(Comparator.class);
    assertThrows(ClassCastException.class, () -> bad.compare("a", "b"));
    assertThrows(ClassCastException.class, () -> python.eval("5").as(Runnable.class));
  }

  @Test
  void exceptionsPass() {
    Runnable failing = python.eval("lambda: 1 // 0").as(Runnable.class);
    assertTrue(assertThrows(PythonException.class, failing::run).is("ZeroDivisionError"));
    IOException thrown = new IOException("disk full");
    python.set(
        "write",
        (Callable<Object>)
            () -> {
              throw thrown;
            });
    Callable<Object> declares = python.eval("lambda: write()").asFunction(Callable.class);
    assertEquals(thrown, assertThrows(IOException.class, declares::call));
    Supplier<Object> declaresNot = python.eval("lambda: write()").asFunction(Supplier.class);
    PythonException told = assertThrows(PythonException.class, declaresNot::get);
    assertEquals(thrown, told.getCause());
    assertTrue(told.is("OSError"));
  }
}
