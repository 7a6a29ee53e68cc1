package org.krait.lens.serve;

/**
 * What a served program may use.
 *
 * @param seconds how long it may run
 * @param grace how many seconds more its process has to start and to report
 * @param megabytes the heap of its process
 * @param output the most bytes it may print
 * @param threads how many threads it may have beside its first
 * @param steps the most steps that are recorded
 */
public record RunLimits(int seconds, int grace, int megabytes, int output, int threads, int steps) {
  public static final RunLimits STANDARD = new RunLimits(5, 15, 256, 64 << 10, 16, 20_000);

  public RunLimits withSeconds(int most) {
    return new RunLimits(most, grace, megabytes, output, threads, steps);
  }

  /** What a reader of the page has to know. */
  String words() {
    return "A program runs for up to "
        + seconds
        + " seconds with "
        + megabytes
        + " MB, prints up to "
        + (output >> 10)
        + " KB, reads what stands under Input, and has no access to files, network, processes or Java.";
  }
}
