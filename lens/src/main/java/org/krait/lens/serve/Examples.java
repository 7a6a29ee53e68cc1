package org.krait.lens.serve;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.krait.lens.page.Editor.Example;

/** The programs on closures that the page offers, in the order to read them in. */
final class Examples {
  private final List<Example> all = new ArrayList<>();

  Examples() {
    for (String line : resource("examples.txt").lines().toList()) {
      int space = line.indexOf(' ');
      all.add(new Example(line.substring(0, space), line.substring(space).strip()));
    }
  }

  List<Example> all() {
    return all;
  }

  /** The source of an example; null if there is none of this name. */
  @Nullable String source(String name) {
    for (Example example : all) {
      if (example.name().equals(name)) {
        return resource("examples/" + name + ".py");
      }
    }
    return null;
  }

  private static String resource(String name) {
    try (InputStream in = Examples.class.getResourceAsStream(name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new IllegalStateException(name, e);
    }
  }
}
