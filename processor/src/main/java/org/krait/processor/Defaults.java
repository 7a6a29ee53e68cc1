package org.krait.processor;

import java.util.Map;

/** A parameter's default, as Python writes it, in Java. */
final class Defaults {
  private static final String NOT_NT = "(os.name != 'nt')";

  /** What names that Argument Clinic shows as defaults stand for. */
  private static final Map<String, String> SYMBOLS =
      Map.of(
          "os.SEEK_SET", "0",
          "signal.SIGINT", "2",
          "version", "5",
          "EFD_CLOEXEC", "0x80000",
          "MFD_CLOEXEC", "1");

  private Defaults() {}

  /**
   * Throws an IllegalArgumentException if a default of the parameter cannot be of the Java type.
   */
  static void check(ClinicParameter parameter, String javaType) {
    String text = parameter.defaultText();
    boolean fits =
        switch (javaType) {
          case "boolean" -> text.equals("True") || text.equals("False") || text.equals(NOT_NT);
          case "int" -> isInt(text) || SYMBOLS.containsKey(text) || text.equals("sys.maxsize");
          case "long" -> isInt(text) || text.equals("sys.maxsize");
          case "double" -> isNumber(text);
          case "java.lang.String" -> isString(text) || isNull(text);
          case "java.lang.Object" -> true;
          default -> isNull(text) || text.equals("()");
        };
    if (!fits) {
      throw new IllegalArgumentException(
          "the default of " + parameter.name() + " cannot be a Java " + javaType + ": " + text);
    }
  }

  /** The Java expression of the default for a parameter of the Java type. */
  static String expression(ClinicParameter parameter, String javaType) {
    String text = parameter.defaultText();
    return switch (javaType) {
      case "boolean" -> text.equals("False") ? "false" : "true";
      case "int" ->
          text.equals("sys.maxsize") ? "Integer.MAX_VALUE" : SYMBOLS.getOrDefault(text, text);
      case "long" -> text.equals("sys.maxsize") ? "Long.MAX_VALUE" : text + "L";
      case "double" -> isInt(text) ? text + ".0" : text;
      case "java.lang.String" -> isNull(text) ? "null" : JavaText.quote(content(text));
      case "java.lang.Object" -> object(text);
      default -> text.equals("()") ? "PyTuple.EMPTY" : "null";
    };
  }

  private static String object(String text) {
    if (isInt(text)) {
      return "(Object) (" + text + "L)";
    }
    if (isNumber(text)) {
      return "(Object) (" + text + ")";
    }
    if (isString(text)) {
      return "(Object) " + JavaText.quote(content(text));
    }
    return switch (text) {
      case "None" -> "(Object) PySingleton.NONE";
      case "True" -> "(Object) true";
      case "False" -> "(Object) false";
      case "()" -> "(Object) PyTuple.EMPTY";
      case "sys.maxsize" -> "(Object) Long.MAX_VALUE";
      default -> "null";
    };
  }

  /** Whether the parameter also takes None, as null. */
  static boolean takesNone(ClinicParameter parameter) {
    return "None".equals(parameter.defaultText());
  }

  private static boolean isNull(String text) {
    return text.equals("None") || text.equals("<unrepresentable>");
  }

  private static boolean isInt(String text) {
    return text.matches("-?[0-9]+");
  }

  private static boolean isNumber(String text) {
    return text.matches("-?[0-9]+(\\.[0-9]*)?([eE][-+]?[0-9]+)?");
  }

  private static boolean isString(String text) {
    return text.length() >= 2
        && (text.charAt(0) == '\'' || text.charAt(0) == '"')
        && text.charAt(text.length() - 1) == text.charAt(0);
  }

  private static String content(String literal) {
    String inside = literal.substring(1, literal.length() - 1);
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < inside.length(); i++) {
      char c = inside.charAt(i);
      if (c == '\\' && i + 1 < inside.length()) {
        c =
            switch (inside.charAt(++i)) {
              case 'n' -> '\n';
              case 't' -> '\t';
              case 'r' -> '\r';
              case '0' -> '\0';
              default -> inside.charAt(i);
            };
      }
      out.append(c);
    }
    return out.toString();
  }
}
