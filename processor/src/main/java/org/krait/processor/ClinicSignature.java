package org.krait.processor;

import java.util.ArrayList;
import java.util.List;
import org.krait.processor.ClinicParameter.Kind;

/**
 * A signature in Argument Clinic's notation: {@code (self, index=-1, /)}. A receiver ({@code self}
 * or {@code cls}) is not one of the parameters. A function of a module whose signature CPython
 * makes up shows {@code $self} in place of {@code $module}: it is then written as the first item.
 */
final class ClinicSignature {
  private final List<ClinicParameter> parameters;
  private final String text;

  private ClinicSignature(List<ClinicParameter> parameters, String text) {
    this.parameters = parameters;
    this.text = text;
  }

  List<ClinicParameter> parameters() {
    return parameters;
  }

  /** The text after the receiver, without parentheses; it always tells where {@code /} is. */
  String text() {
    return text;
  }

  /** How many positional arguments a call must have. */
  int leastPositional() {
    int n = 0;
    for (ClinicParameter p : parameters) {
      if (p.isPositional() && !p.isOptional()) {
        n++;
      }
    }
    return n;
  }

  /** How many positional arguments a call may have. */
  int mostPositional() {
    int n = 0;
    for (ClinicParameter p : parameters) {
      if (p.kind() == Kind.VAR_POSITIONAL) {
        return Integer.MAX_VALUE;
      }
      if (p.isPositional()) {
        n++;
      }
    }
    return n;
  }

  /** Whether a call needs an argument by keyword. */
  boolean needsKeyword() {
    for (ClinicParameter p : parameters) {
      if (p.kind() == Kind.KEYWORD_ONLY && !p.isOptional()) {
        return true;
      }
    }
    return false;
  }

  /** Whether this is CPython's METH_O: one argument, always given by position. */
  boolean takesExactlyOne() {
    return parameters.size() == 1
        && parameters.get(0).kind() == Kind.POSITIONAL_ONLY
        && !parameters.get(0).isOptional();
  }

  /**
   * Parses a signature.
   *
   * @param receiver the name that the first parameter must have, or null if there is none
   * @param isBound whether users see {@code $self}, {@code $type} or {@code $module} first
   * @throws IllegalArgumentException with words for the author
   */
  static ClinicSignature parse(String signature, String receiver, boolean isBound) {
    String s = signature.strip();
    if (!s.startsWith("(") || !s.endsWith(")")) {
      throw new IllegalArgumentException("a signature stands in parentheses");
    }
    List<String> items = split(s.substring(1, s.length() - 1));
    if (receiver != null) {
      if (items.isEmpty() || !items.get(0).equals(receiver)) {
        throw new IllegalArgumentException("the first parameter must be " + receiver);
      }
      items.remove(0);
    }
    String text = text(items, items.indexOf("/"), isBound);
    if (receiver == null && !items.isEmpty() && items.get(0).equals("$self")) {
      items.remove(0);
    }
    List<String> single = ungrouped(items);
    return new ClinicSignature(parameters(single, single.indexOf("/")), text);
  }

  /** The parameters with those in brackets, {@code a[, b[, c]]}, each on its own. */
  private static List<String> ungrouped(List<String> items) {
    List<String> out = new ArrayList<>();
    for (String item : items) {
      if (!item.endsWith("]") || !item.contains("[, ")) {
        out.add(item);
        continue;
      }
      String[] group = item.replace("]", "").split("\\[, ");
      out.add(group[0]);
      for (int i = 1; i < group.length; i++) {
        out.add(group[i] + "=<unrepresentable>");
      }
    }
    return out;
  }

  private static String text(List<String> items, int slash, boolean isBound) {
    List<String> shown = new ArrayList<>(items);
    if (slash < 0 && isBound) {
      shown.add(0, "/");
    }
    return String.join(", ", shown);
  }

  private static List<ClinicParameter> parameters(List<String> items, int slash) {
    List<ClinicParameter> out = new ArrayList<>();
    boolean keywordOnly = false;
    boolean optional = false;
    for (int i = 0; i < items.size(); i++) {
      String item = items.get(i);
      if (item.equals("/")) {
        if (i != slash || keywordOnly) {
          throw new IllegalArgumentException("/ stands once, before *");
        }
      } else if (item.equals("*")) {
        if (keywordOnly || i == items.size() - 1 || items.get(i + 1).startsWith("*")) {
          throw new IllegalArgumentException("* stands once, before a keyword-only parameter");
        }
        keywordOnly = true;
      } else {
        ClinicParameter p = parameter(item, i < slash, keywordOnly);
        if (!out.isEmpty() && out.get(out.size() - 1).kind() == Kind.VAR_KEYWORD) {
          throw new IllegalArgumentException("nothing follows **" + out.get(out.size() - 1).name());
        }
        if (p.isPositional() && optional && !p.isOptional()) {
          throw new IllegalArgumentException(p.name() + " needs a default as the one before it");
        }
        optional |= p.isOptional();
        keywordOnly |= p.kind() == Kind.VAR_POSITIONAL;
        check(out, p);
        out.add(p);
      }
    }
    return out;
  }

  private static void check(List<ClinicParameter> before, ClinicParameter p) {
    for (ClinicParameter b : before) {
      if (b.name().equals(p.name())) {
        throw new IllegalArgumentException("duplicate parameter " + p.name());
      }
    }
  }

  private static ClinicParameter parameter(String item, boolean beforeSlash, boolean keywordOnly) {
    if (item.startsWith("**")) {
      return new ClinicParameter(name(item.substring(2)), Kind.VAR_KEYWORD, null);
    }
    if (item.startsWith("*")) {
      if (keywordOnly || beforeSlash) {
        throw new IllegalArgumentException(item + " stands once, after /");
      }
      return new ClinicParameter(name(item.substring(1)), Kind.VAR_POSITIONAL, null);
    }
    int equals = item.indexOf('=');
    String name = name(equals < 0 ? item : item.substring(0, equals));
    String defaultText = equals < 0 ? null : item.substring(equals + 1).strip();
    if (defaultText != null && defaultText.isEmpty()) {
      throw new IllegalArgumentException(name + " has an empty default");
    }
    Kind kind =
        beforeSlash
            ? Kind.POSITIONAL_ONLY
            : keywordOnly ? Kind.KEYWORD_ONLY : Kind.POSITIONAL_OR_KEYWORD;
    return new ClinicParameter(name, kind, defaultText);
  }

  private static String name(String text) {
    String name = text.strip();
    boolean good = !name.isEmpty() && Character.isJavaIdentifierStart(name.charAt(0));
    for (int i = 1; i < name.length() && good; i++) {
      good = Character.isJavaIdentifierPart(name.charAt(i));
    }
    if (!good) {
      throw new IllegalArgumentException("'" + name + "' is not a parameter name");
    }
    return name;
  }

  /** Splits at commas outside quotes and brackets. */
  private static List<String> split(String inside) {
    List<String> items = new ArrayList<>();
    if (inside.isBlank()) {
      return items;
    }
    int start = 0;
    int depth = 0;
    char quote = 0;
    for (int i = 0; i < inside.length(); i++) {
      char c = inside.charAt(i);
      if (quote != 0) {
        if (c == '\\') {
          i++;
        } else if (c == quote) {
          quote = 0;
        }
      } else if (c == '\'' || c == '"') {
        quote = c;
      } else if (c == '(' || c == '[' || c == '{') {
        depth++;
      } else if (c == ')' || c == ']' || c == '}') {
        depth--;
      } else if (c == ',' && depth == 0) {
        items.add(inside.substring(start, i).strip());
        start = i + 1;
      }
    }
    if (quote != 0 || depth != 0) {
      throw new IllegalArgumentException("a quote or bracket is not closed");
    }
    items.add(inside.substring(start).strip());
    for (String item : items) {
      if (item.isEmpty()) {
        throw new IllegalArgumentException("a parameter is missing between commas");
      }
    }
    return items;
  }
}
