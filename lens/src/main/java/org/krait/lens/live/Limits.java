package org.krait.lens.live;

/**
 * How much of a run is recorded.
 *
 * @param steps the most steps
 * @param depth the most frames that a step shows, innermost first
 * @param variables the most variables of a frame
 * @param objects the most cells, and the most closures
 * @param seconds how long the recording goes on
 * @param characters the most characters of input and output
 * @param weighed how many closures are weighed: what they keep alive
 * @param reach the most objects that are looked at to weigh one
 */
public record Limits(
    int steps,
    int depth,
    int variables,
    int objects,
    int seconds,
    int characters,
    int weighed,
    int reach) {
  public static final Limits STANDARD = new Limits(20_000, 12, 40, 500, 10, 65_536, 100, 2_000);

  public Limits withSeconds(int most) {
    return new Limits(steps, depth, variables, objects, most, characters, weighed, reach);
  }

  public Limits withSteps(int most) {
    return new Limits(most, depth, variables, objects, seconds, characters, weighed, reach);
  }
}
