package org.krait.benchmarks.operations;

import java.util.Arrays;
import java.util.Comparator;
import java.util.concurrent.TimeUnit;
import java.util.function.LongUnaryOperator;
import org.krait.embed.Krait;
import org.krait.embed.PythonValue;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/** What a Python function costs that Java calls as a lambda, beside a lambda of Java's. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class CallbackCosts {
  private static final int WORDS = 1000;

  /** Who wrote the lambda. */
  @Param({"java", "python"})
  public String language;

  private Krait python;
  private LongUnaryOperator operator;
  private Comparator<String> comparator;
  private String[] words;
  private long number;

  /** Makes the lambdas. */
  @Setup
  public void start() {
    python = Krait.create();
    words = new String[WORDS];
    for (int i = 0; i < WORDS; i++) {
      words[i] = "word".repeat(i * 7919 % WORDS % 50);
    }
    if (language.equals("java")) {
      long step = 3;
      operator = x -> x + step;
      comparator = (a, b) -> a.length() - b.length();
    } else {
      PythonValue adder = python.eval("(lambda step: lambda x: x + step)(3)");
      operator = adder.as(LongUnaryOperator.class);
      comparator = python.eval("lambda a, b: len(a) - len(b)").asFunction(Comparator.class);
    }
  }

  /** Ends the interpreter. */
  @TearDown
  public void end() {
    python.close();
  }

  /** One call of {@code x + step}. */
  @Benchmark
  public long add() {
    number = operator.applyAsLong(number) & 0xFFFF;
    return number;
  }

  /** Sorts a thousand words by length. */
  @Benchmark
  public String[] sort() {
    String[] sorted = words.clone();
    Arrays.sort(sorted, comparator);
    return sorted;
  }
}
