/** Benchmark programs of {@code programs/closures}, written by hand in Java. */
package org.krait.benchmarks.twins;
