package org.krait.lens.page;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** A text among the resources with marks such as {@code {{title}}} in it. */
final class Template {
  private final String text;

  private Template(String text) {
    this.text = text;
  }

  static Template of(String resource) {
    return new Template(read(resource));
  }

  static String read(String resource) {
    try (InputStream in = Template.class.getResourceAsStream(resource)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new IllegalStateException(resource, e);
    }
  }

  /** Replaces the marks, in one pass, so that no value is taken for a mark. */
  String fill(String... marksAndValues) {
    StringBuilder out = new StringBuilder();
    int at = 0;
    for (int open = text.indexOf("{{"); open >= 0; open = text.indexOf("{{", at)) {
      int close = text.indexOf("}}", open);
      String mark = text.substring(open + 2, close);
      out.append(text, at, open).append(value(mark, marksAndValues));
      at = close + 2;
    }
    return out.append(text.substring(at)).toString();
  }

  private static String value(String mark, String... marksAndValues) {
    for (int i = 0; i < marksAndValues.length; i += 2) {
      if (marksAndValues[i].equals(mark)) {
        return marksAndValues[i + 1];
      }
    }
    throw new IllegalArgumentException(mark);
  }
}
