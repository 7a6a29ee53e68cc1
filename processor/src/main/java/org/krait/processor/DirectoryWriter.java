package org.krait.processor;

import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** Writes the {@code Bindings} of each part of Krait: which binding belongs to which class. */
final class DirectoryWriter {
  private static final String ROOT = "org.krait.";
  private static final String SUFFIX = "Binding";

  /** The names of the bindings of each part, a package below the root. */
  private final SortedMap<String, SortedSet<String>> parts = new TreeMap<>();

  /** Notes a binding, whose name is that of the declaring class and a suffix. */
  void add(String binding) {
    int end = binding.startsWith(ROOT) ? binding.indexOf('.', ROOT.length()) : -1;
    if (end > 0) {
      parts.computeIfAbsent(binding.substring(0, end), _ -> new TreeSet<>()).add(binding);
    }
  }

  /** The sources by the names of the classes. */
  Map<String, String> sources() {
    Map<String, String> sources = new TreeMap<>();
    for (String part : parts.keySet()) {
      sources.put(part + ".Bindings", source(part));
    }
    return sources;
  }

  private String source(String part) {
    StringBuilder s = new StringBuilder();
    s.append("package ").append(part).append(";\n\n");
    s.append("import org.krait.runtime.object.Binding;\n");
    s.append("import org.krait.runtime.object.BindingDirectory;\n\n");
    s.append("/** The bindings of this part. */\n");
    s.append("public final class Bindings extends BindingDirectory {\n");
    s.append("  @Override\n  protected Binding make(String declaration) {\n");
    s.append("    switch (declaration) {\n");
    for (String binding : parts.get(part)) {
      String declaration = binding.substring(0, binding.length() - SUFFIX.length());
      s.append("      case ").append(JavaText.quote(declaration)).append(":\n");
      s.append("        return new ").append(binding).append("();\n");
    }
    s.append("      default:\n        return null;\n    }\n  }\n}\n");
    return s.toString();
  }
}
