package org.krait.lens.live;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * What an object keeps alive: all that is reached from it, as far as a bound allows, without
 * running code of the program. Classes, modules, code and globals are not counted: they live
 * anyway.
 */
public final class Reach {
  /** The most objects that are looked at. */
  public static final int STANDARD_LIMIT = 10_000;

  private static final int MOST_PARTS = 3;
  private static final int NOTABLE = 256;

  /**
   * One of the objects reached.
   *
   * @param path how to get to it, as an expression; {@code →} leads from a closure into a cell
   * @param text its value, shortened
   * @param bytes what it takes itself
   */
  public record Part(String path, String text, long bytes) {
    public String words() {
      return path + ": " + text + ", about " + grouped(bytes) + " bytes itself";
    }
  }

  private record Waiting(String path, Object object) {}

  private final List<Part> parts = new ArrayList<>();
  private final Set<Object> seen = Collections.newSetFromMap(new IdentityHashMap<>());
  private final ArrayDeque<Waiting> waiting = new ArrayDeque<>();
  private final int limit;
  private int objects;
  private long bytes;
  private boolean complete = true;

  private Reach(int limit) {
    this.limit = limit;
  }

  /** All that is reached from an object, itself counted. */
  public static Reach of(String path, Object root) {
    return of(path, root, STANDARD_LIMIT);
  }

  /**
   * All that is reached from an object, itself counted.
   *
   * @param path how reports call the object
   * @param limit the most objects to look at
   */
  public static Reach of(String path, Object root, int limit) {
    Reach reach = new Reach(limit);
    reach.meet(path, root);
    while (!reach.waiting.isEmpty()) {
      Waiting next = reach.waiting.poll();
      Referents.of(
          next.object,
          (step, object) -> reach.meet(next.path + step, object),
          limit - reach.objects);
    }
    return reach;
  }

  /** Counts an object when it is first met, the nearest first. */
  private void meet(String path, Object object) {
    if (!Referents.counts(object) || !seen.add(object)) {
      return;
    }
    if (objects == limit) {
      complete = false;
      return;
    }
    objects++;
    long own = Referents.bytes(object);
    bytes += own;
    if (own >= NOTABLE && objects > 1) {
      parts.add(new Part(path, SafeText.of(object), own));
      if (parts.size() > 2 * MOST_PARTS) {
        keepLargest();
      }
    }
    waiting.add(new Waiting(path, object));
  }

  private void keepLargest() {
    parts.sort(Comparator.comparingLong(Part::bytes).reversed());
    parts.subList(Math.min(parts.size(), MOST_PARTS), parts.size()).clear();
  }

  public int objects() {
    return objects;
  }

  /** About how many bytes the objects take on a JVM with compact object headers. */
  public long bytes() {
    return bytes;
  }

  /** Whether everything was looked at; else there is more than was counted. */
  public boolean isComplete() {
    return complete;
  }

  /** The objects that take most themselves, the largest first. */
  public List<Part> largest() {
    keepLargest();
    return List.copyOf(parts);
  }

  /** Number and size in a few words. */
  public String words() {
    String count = grouped(objects) + (objects == 1 ? " object" : " objects");
    return (complete ? "" : "at least ") + count + ", about " + grouped(bytes) + " bytes";
  }

  private static String grouped(long number) {
    return String.format(Locale.ROOT, "%,d", number);
  }
}
