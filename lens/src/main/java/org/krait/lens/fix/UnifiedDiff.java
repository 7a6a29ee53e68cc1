package org.krait.lens.fix;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/** The difference of two texts in the unified format. */
public final class UnifiedDiff {
  private static final int CONTEXT = 3;

  private final List<String> before;
  private final List<String> after;

  private UnifiedDiff(String before, String after) {
    this.before = lines(before);
    this.after = lines(after);
  }

  /**
   * A line of the script that turns one text into the other: {@code ' '}, {@code '-'}, {@code '+'}.
   */
  private record Step(char kind, String line, int beforeLine, int afterLine) {}

  /** The lines of the diff, without ends; none where the texts are equal. */
  public static List<String> of(String name, String before, String after) {
    List<String> out = new ArrayList<>();
    List<List<Step>> hunks = hunks(new UnifiedDiff(before, after).script());
    if (!hunks.isEmpty()) {
      out.add("--- " + name);
      out.add("+++ " + name);
    }
    for (List<Step> hunk : hunks) {
      out.add(header(hunk));
      for (Step step : hunk) {
        out.add(step.kind() + step.line());
      }
    }
    return out;
  }

  private static List<String> lines(String text) {
    return text.isEmpty() ? List.of() : Arrays.asList(text.split("\\R"));
  }

  /** The shortest script, by Myers' greedy search. */
  private List<Step> script() {
    int most = before.size() + after.size();
    int[] furthest = new int[2 * most + 2];
    List<int[]> trace = new ArrayList<>();
    for (int d = 0; d <= most; d++) {
      trace.add(Arrays.copyOfRange(furthest, most - d, most + d + 2));
      for (int k = -d; k <= d; k += 2) {
        boolean down = k == -d || k != d && furthest[most + k - 1] < furthest[most + k + 1];
        int x = down ? furthest[most + k + 1] : furthest[most + k - 1] + 1;
        int y = x - k;
        while (x < before.size() && y < after.size() && before.get(x).equals(after.get(y))) {
          x++;
          y++;
        }
        furthest[most + k] = x;
        if (x >= before.size() && y >= after.size()) {
          return backtrack(trace, d);
        }
      }
    }
    return List.of();
  }

  private List<Step> backtrack(List<int[]> trace, int distance) {
    List<Step> steps = new ArrayList<>();
    int x = before.size();
    int y = after.size();
    for (int d = distance; d >= 0; d--) {
      int[] furthest = trace.get(d);
      int k = x - y;
      boolean down = k == -d || k != d && furthest[d + k - 1] < furthest[d + k + 1];
      int previousK = down ? k + 1 : k - 1;
      int previousX = d == 0 ? 0 : furthest[d + previousK];
      int previousY = d == 0 ? 0 : previousX - previousK;
      while (x > previousX && y > previousY) {
        steps.add(new Step(' ', before.get(--x), x, --y));
      }
      if (d > 0) {
        steps.add(
            down ? new Step('+', after.get(--y), x, y) : new Step('-', before.get(--x), x, y));
      }
    }
    Collections.reverse(steps);
    return steps;
  }

  private static List<List<Step>> hunks(List<Step> script) {
    List<List<Step>> hunks = new ArrayList<>();
    int covered = 0;
    for (int i = 0; i < script.size(); i++) {
      if (script.get(i).kind() != ' ') {
        int from = Math.max(covered, i - CONTEXT);
        int to = Math.min(script.size(), i + CONTEXT + 1);
        if (from == covered && !hunks.isEmpty()) {
          hunks.getLast().addAll(script.subList(covered, to));
        } else {
          hunks.add(new ArrayList<>(script.subList(from, to)));
        }
        covered = to;
        while (i + 1 < covered && script.get(i + 1).kind() == ' ') {
          i++;
        }
      }
    }
    return hunks;
  }

  private static String header(List<Step> hunk) {
    int removed = 0;
    int added = 0;
    for (Step step : hunk) {
      removed += step.kind() != '+' ? 1 : 0;
      added += step.kind() != '-' ? 1 : 0;
    }
    Step first = hunk.get(0);
    return "@@ -"
        + range(first.beforeLine(), removed)
        + " +"
        + range(first.afterLine(), added)
        + " @@";
  }

  private static String range(int start, int count) {
    int line = count == 0 ? start : start + 1;
    return count == 1 ? String.valueOf(line) : line + "," + count;
  }
}
