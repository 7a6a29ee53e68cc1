package org.krait.lens.page;

/** Text as HTML or XML. */
public final class Html {
  private Html() {}

  /** Text with the characters replaced that mean something in markup. */
  public static String escape(String text) {
    StringBuilder out = new StringBuilder(text.length() + 16);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '&' -> out.append("&amp;");
        case '<' -> out.append("&lt;");
        case '>' -> out.append("&gt;");
        case '"' -> out.append("&quot;");
        case '\f' -> out.append(' ');
        default -> out.append(c);
      }
    }
    return out.toString();
  }

  /** Words in which code stands between backquotes; what is between them becomes code. */
  static String prose(String words) {
    StringBuilder out = new StringBuilder();
    String[] parts = words.split("`", -1);
    for (int i = 0; i < parts.length; i++) {
      boolean code = i % 2 == 1 && i < parts.length - 1;
      out.append(code ? "<code>" : "").append(escape(parts[i])).append(code ? "</code>" : "");
    }
    return out.toString();
  }
}
