package org.krait.benchmarks.twins;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Runs one twin again and again, as {@code harness/measure.py} does with a Python program: {@code
 * Twins NAME SIZE SECONDS}.
 */
public final class Twins {
  private static final int FEWEST = 9;

  private Twins() {}

  public static void main(String[] args) {
    Twin twin = find(args[0]);
    int size = Integer.parseInt(args[1]);
    double seconds = Double.parseDouble(args[2]);
    Set<String> results = new TreeSet<>();
    List<String> times = new ArrayList<>();
    long begin = System.nanoTime();
    while (times.size() < FEWEST || System.nanoTime() - begin < seconds * 1e9) {
      long start = System.nanoTime();
      Object result = twin.run(size);
      times.add(Double.toString((System.nanoTime() - start) / 1e9));
      results.add(result.toString());
    }
    System.out.println(
        "{\"size\": %d, \"results\": [\"%s\"], \"times\": [%s]}"
            .formatted(size, String.join("\", \"", results), String.join(", ", times)));
  }

  private static Twin find(String name) {
    return switch (name) {
      case "Accumulate" -> new Accumulate();
      case "BankAccount" -> new BankAccount();
      case "Callbacks" -> new Callbacks();
      case "ClosureOrClass" -> new ClosureOrClass();
      case "Compose" -> new Compose();
      case "Counter" -> new Counter();
      case "Currying" -> new Currying();
      case "DecoratorArguments" -> new DecoratorArguments();
      case "LateBinding" -> new LateBinding();
      case "Memoize" -> new Memoize();
      case "ThreeLevels" -> new ThreeLevels();
      default -> throw new IllegalArgumentException(name);
    };
  }
}
