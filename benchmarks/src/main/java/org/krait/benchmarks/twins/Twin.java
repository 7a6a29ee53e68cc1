package org.krait.benchmarks.twins;

/**
 * A benchmark program written by hand in Java, with lambdas where the program has closures and
 * primitive types where Java has them: what the JVM can do at best.
 */
interface Twin {
  /** The result; its text is that of the Python program's. */
  Object run(int size);
}
