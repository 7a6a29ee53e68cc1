package org.krait.runtime.object;

/** {@code __text_signature__} in lines, broken where Argument Clinic breaks them. */
// CPython: Tools/clinic/libclinic/clanguage.py format_docstring_signature
final class SignatureText {
  private static final int WIDTH = 72;

  private SignatureText() {}

  /** The parameters in parentheses; lines after the first stand under the first parameter. */
  static String wrapped(String name, String parameters) {
    int indent = name.length() + 1;
    if (indent + parameters.length() < WIDTH) {
      return "(" + parameters + ")";
    }
    StringBuilder text = new StringBuilder("(");
    int column = indent;
    for (int start = 0; start < parameters.length(); ) {
      int end = endOfParameter(parameters, start);
      int blank = start == 0 ? 0 : 1;
      if (start > 0 && column + blank + end - start >= WIDTH) {
        text.append('\n').append(" ".repeat(indent));
        column = indent;
      } else if (blank > 0) {
        text.append(' ');
        column++;
      }
      text.append(parameters, start, end);
      column += end - start;
      start = end + 1;
    }
    return text.append(')').toString();
  }

  /** Behind the comma that ends a parameter; commas in brackets and quotes end none. */
  private static int endOfParameter(String parameters, int start) {
    int depth = 0;
    char quote = 0;
    for (int i = start; i < parameters.length(); i++) {
      char c = parameters.charAt(i);
      if (quote != 0) {
        quote = c == quote ? 0 : quote;
      } else if (c == '\'' || c == '"') {
        quote = c;
      } else if (c == '(' || c == '[' || c == '{') {
        depth++;
      } else if (c == ')' || c == ']' || c == '}') {
        depth--;
      } else if (c == ',' && depth == 0) {
        return i + 1;
      }
    }
    return parameters.length();
  }
}
