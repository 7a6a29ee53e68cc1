package org.krait.compiler;

import org.krait.lower.core.Code;

/** What generated classes and methods are called: as near to the Python names as the JVM allows. */
final class GeneratedNames {
  private static final String PACKAGE = "python.";

  private GeneratedNames() {}

  /** {@code python.<file>.<qualified name>}. */
  static String className(Code code) {
    String file = sourceFile(code);
    int dot = file.lastIndexOf('.');
    String module = clean(dot > 0 ? file.substring(0, dot) : file);
    return PACKAGE
        + module
        + "."
        + clean(code.qualname().replace(".<locals>.", "$").replace('.', '$'));
  }

  static String methodName(Code code) {
    String name = clean(code.name());
    return name.equals("run") || name.equals("call") ? name + "_" : name;
  }

  /** The name of the file without its folders. */
  static String sourceFile(Code code) {
    String file = code.filename();
    String name = file.substring(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1);
    return name.isEmpty() ? "source" : name;
  }

  private static String clean(String name) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if (c == '<' || c == '>') {
        continue;
      }
      text.append(Character.isJavaIdentifierPart(c) ? c : '_');
    }
    return text.isEmpty() ? "_" : text.toString();
  }
}
