package org.krait.stdlib.unicodedata;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The runs of characters that the resource lists for each property. */
final class CharacterTable {
  private static final String RESOURCE = "characters.txt";

  private final Map<String, TreeMap<Integer, Run>> properties = new HashMap<>();
  private final Map<String, int[]> sequences = new HashMap<>();

  private record Run(int last, String value) {}

  /** The one table, read when first needed. */
  private static final class Holder {
    static final CharacterTable TABLE = new CharacterTable();
  }

  static CharacterTable get() {
    return Holder.TABLE;
  }

  private CharacterTable() {
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                CharacterTable.class.getResourceAsStream(RESOURCE), StandardCharsets.US_ASCII))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        read(line.split(" ", 4));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void read(String[] fields) {
    if (fields[0].equals("sequence")) {
      int semicolon = fields[3].indexOf(';');
      sequences.put(
          fields[3].substring(semicolon + 1), codePoints(fields[3].substring(0, semicolon)));
      return;
    }
    int first = Integer.parseInt(fields[1], 16);
    Run run = new Run(Integer.parseInt(fields[2], 16), fields[3]);
    properties.computeIfAbsent(fields[0], p -> new TreeMap<>()).put(first, run);
  }

  private static int[] codePoints(String text) {
    String[] parts = text.split(" ");
    int[] all = new int[parts.length];
    for (int i = 0; i < all.length; i++) {
      all[i] = Integer.parseInt(parts[i], 16);
    }
    return all;
  }

  /** The value of a property for a character, or null. */
  @Nullable String value(String property, int c) {
    Map.Entry<Integer, Run> run = properties.get(property).floorEntry(c);
    return run != null && c <= run.getValue().last ? run.getValue().value : null;
  }

  /** The characters of a named sequence, or null. */
  int @Nullable [] sequence(String name) {
    return sequences.get(name);
  }
}
