package org.krait.stdlib._ssl;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.krait.runtime.object.PyTuple;

/**
 * An ASN.1 object identifier with the number and the names that OpenSSL has for it.
 *
 * <p>The resource {@code objects.txt} lists those that certificates use: number, short name, long
 * name and identifier, between tabs.
 */
record ObjectIdentifier(int number, String shortName, String longName, String dotted) {
  private static final String RESOURCE = "objects.txt";

  /** The list, read when the first one is looked up. */
  private static final class Known {
    static final Map<String, ObjectIdentifier> BY_TEXT = new HashMap<>();
    static final Map<String, ObjectIdentifier> BY_NAME = new HashMap<>();
    static final Map<Integer, ObjectIdentifier> BY_NUMBER = new HashMap<>();

    static {
      try (BufferedReader reader =
          new BufferedReader(
              new InputStreamReader(
                  Objects.requireNonNull(ObjectIdentifier.class.getResourceAsStream(RESOURCE)),
                  StandardCharsets.US_ASCII))) {
        for (String line = reader.readLine(); line != null; line = reader.readLine()) {
          String[] parts = line.split("\t");
          add(new ObjectIdentifier(Integer.parseInt(parts[0]), parts[1], parts[2], parts[3]));
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    private static void add(ObjectIdentifier known) {
      BY_NUMBER.put(known.number, known);
      BY_TEXT.put(known.dotted, known);
      BY_NAME.putIfAbsent(known.shortName, known);
      BY_NAME.putIfAbsent(known.longName, known);
    }
  }

  static @Nullable ObjectIdentifier ofNumber(int number) {
    return Known.BY_NUMBER.get(number);
  }

  /** The identifier that a text with dots stands for. */
  static @Nullable ObjectIdentifier ofDotted(String text) {
    return Known.BY_TEXT.get(text);
  }

  static @Nullable ObjectIdentifier ofName(String name) {
    return Known.BY_NAME.get(name);
  }

  /** The long name of an identifier, or the text itself. */
  static String longName(String dotted) {
    ObjectIdentifier known = ofDotted(dotted);
    return known == null ? dotted : known.longName;
  }

  PyTuple toPython() {
    return PyTuple.of((long) number, shortName, longName, dotted);
  }
}
