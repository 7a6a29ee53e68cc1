package org.krait.runtime.object;

import org.jspecify.annotations.Nullable;

/** Finds the name that somebody probably meant: "Did you mean". */
// CPython: suggestions.c
public final class Suggestions {
  private static final int MOST_CANDIDATES = 750;
  private static final int LONGEST_NAME = 40;
  private static final int MOVE_COST = 2;
  private static final int CASE_COST = 1;

  private Suggestions() {}

  /** The candidate closest to a wrong name, or null if none is close enough. */
  // CPython: suggestions.c _Py_CalculateSuggestions
  public static @Nullable String closest(Iterable<String> candidates, String wrong) {
    int seen = 0;
    int best = Integer.MAX_VALUE;
    String found = null;
    for (String candidate : candidates) {
      if (++seen > MOST_CANDIDATES) {
        return null;
      }
      if (candidate.equals(wrong)) {
        continue;
      }
      int most = (wrong.length() + candidate.length() + 3) * MOVE_COST / 6;
      most = Math.min(most, best - 1);
      int distance = distance(wrong, candidate, most);
      if (distance <= most) {
        found = candidate;
        best = distance;
      }
    }
    return found;
  }

  /** The Levenshtein distance, or something above {@code most} if it is more than that. */
  // CPython: suggestions.c levenshtein_distance
  private static int distance(String left, String right, int most) {
    int start = 0;
    int leftEnd = left.length();
    int rightEnd = right.length();
    while (start < leftEnd && start < rightEnd && left.charAt(start) == right.charAt(start)) {
      start++;
    }
    while (leftEnd > start
        && rightEnd > start
        && left.charAt(leftEnd - 1) == right.charAt(rightEnd - 1)) {
      leftEnd--;
      rightEnd--;
    }
    String a = left.substring(start, leftEnd);
    String b = right.substring(start, rightEnd);
    if (a.isEmpty() || b.isEmpty()) {
      return (a.length() + b.length()) * MOVE_COST;
    }
    if (a.length() > LONGEST_NAME || b.length() > LONGEST_NAME) {
      return most + 1;
    }
    if (Math.abs(a.length() - b.length()) * MOVE_COST > most) {
      return most + 1;
    }
    return a.length() <= b.length() ? rows(a, b, most) : rows(b, a, most);
  }

  private static int rows(String shorter, String longer, int most) {
    int[] row = new int[shorter.length()];
    for (int i = 0; i < row.length; i++) {
      row[i] = (i + 1) * MOVE_COST;
    }
    int result = 0;
    for (int j = 0; j < longer.length(); j++) {
      int distance = j * MOVE_COST;
      result = distance;
      int least = Integer.MAX_VALUE;
      for (int i = 0; i < row.length; i++) {
        int substitute = distance + substitution(longer.charAt(j), shorter.charAt(i));
        distance = row[i];
        result = Math.min(Math.min(result, distance) + MOVE_COST, substitute);
        row[i] = result;
        least = Math.min(least, result);
      }
      if (least > most) {
        return most + 1;
      }
    }
    return result;
  }

  private static int substitution(char a, char b) {
    if (a == b) {
      return 0;
    }
    return lower(a) == lower(b) ? CASE_COST : MOVE_COST;
  }

  private static int lower(char c) {
    return c >= 'A' && c <= 'Z' ? c + ('a' - 'A') : c;
  }
}
