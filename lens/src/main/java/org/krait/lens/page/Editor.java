package org.krait.lens.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The part of a served page where a program is written and run.
 *
 * @param name what the program is called
 * @param source the program
 * @param input what it may read
 * @param token what a request to run must bring
 * @param examples the programs to choose from
 * @param chosen the example that is shown, or null
 * @param status how the last run ended
 * @param limits what programs are kept from, in words
 * @param longest the most characters of a program
 * @param longestInput the most characters of its input
 */
public record Editor(
    String name,
    String source,
    String input,
    String token,
    List<Example> examples,
    @Nullable String chosen,
    String status,
    String limits,
    int longest,
    int longestInput) {
  private static final int MOST_ROWS = 16;
  private static final int LEAST_ROWS = 10;

  /** A program to choose: what it is called, and what it is about. */
  public record Example(String name, String title) {}

  String html() {
    return Template.of("editor.html")
        .fill(
            "options",
            options(),
            "token",
            Html.escape(token),
            "name",
            Html.escape(name),
            "rows",
            String.valueOf(rows()),
            "longest",
            String.valueOf(longest),
            "longest-input",
            String.valueOf(longestInput),
            "input",
            Html.escape(input),
            "input-state",
            input.isEmpty() ? "" : " open",
            "code",
            Html.escape(source),
            "status",
            Html.escape(status),
            "limits",
            Html.escape(limits));
  }

  private long rows() {
    return Math.clamp(source.lines().count() + 1, LEAST_ROWS, MOST_ROWS);
  }

  private String options() {
    StringBuilder out = new StringBuilder();
    for (Example example : examples) {
      out.append("<option value=\"").append(Html.escape(example.name())).append('"');
      out.append(example.name().equals(chosen) ? " selected>" : ">");
      out.append(Html.escape(example.title())).append("</option>\n");
    }
    return out.toString();
  }
}
