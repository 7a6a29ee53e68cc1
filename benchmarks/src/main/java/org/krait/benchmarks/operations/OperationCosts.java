package org.krait.benchmarks.operations;

import java.util.concurrent.TimeUnit;
import org.krait.embed.Krait;
import org.krait.embed.PythonValue;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/**
 * What one operation of a Python program costs, the loop around it included; {@code loop} is the
 * loop alone. {@code PYTHON} has one function for each.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class OperationCosts {
  private static final int LOOPS = 10_000;

  private static final String PYTHON =
      """
      def loop(n):
          for i in range(n):
              pass

      def call(n):
          def identity(x):
              return x
          for i in range(n):
              identity(i)

      def call_with_keyword(n):
          def identity(x, y=0):
              return x
          for i in range(n):
              identity(i, y=i)

      def call_with_stars(n):
          def identity(*args, **kwargs):
              return args
          def wrapper(*args, **kwargs):
              return identity(*args, **kwargs)
          for i in range(n):
              wrapper(i)

      def make_closure(n):
          for i in range(n):
              lambda: n

      def cell_read(n):
          value = 1
          def read(n):
              for i in range(n):
                  value
          read(n)

      def cell_write(n):
          count = 0
          def increment():
              nonlocal count
              count += 1
          for i in range(n):
              increment()

      class Point:
          def __init__(self, x):
              self.x = x
          def get(self):
              return self.x

      def attribute_read(n):
          point = Point(1)
          for i in range(n):
              point.x

      def attribute_write(n):
          point = Point(1)
          for i in range(n):
              point.x = i

      def method(n):
          point = Point(1)
          for i in range(n):
              point.get()

      def construct(n):
          for i in range(n):
              Point(i)

      def dict_read(n):
          table = {'a': 1, 'b': 2}
          for i in range(n):
              table['b']

      def dict_write(n):
          table = {}
          for i in range(n):
              table[i & 255] = i

      def list_append(n):
          items = []
          for i in range(n):
              items.append(i)

      def generator_next(n):
          def count():
              for i in range(n):
                  yield i
          for i in count():
              pass

      def raise_and_catch(n):
          error = KeyError()
          for i in range(n):
              try:
                  raise error
              except KeyError:
                  pass
      """;

  @Param({
    "loop",
    "call",
    "call_with_keyword",
    "call_with_stars",
    "make_closure",
    "cell_read",
    "cell_write",
    "attribute_read",
    "attribute_write",
    "method",
    "construct",
    "dict_read",
    "dict_write",
    "list_append",
    "generator_next",
    "raise_and_catch"
  })
  private String operation;

  private Krait python;
  private PythonValue function;

  @Setup
  public void start() {
    python = Krait.create();
    python.exec(PYTHON);
    function = python.get(operation);
  }

  @TearDown
  public void stop() {
    python.close();
  }

  @Benchmark
  @OperationsPerInvocation(LOOPS)
  public PythonValue nanoseconds() {
    return function.call(LOOPS);
  }
}
