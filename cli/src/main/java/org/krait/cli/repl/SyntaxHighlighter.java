package org.krait.cli.repl;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jline.reader.Highlighter;
import org.jline.reader.LineReader;
import org.jline.utils.AttributedString;
import org.krait.runtime.object.Interpreter;
import org.krait.runtime.object.PyDict;
import org.krait.runtime.ops.Imports;
import org.krait.runtime.ops.Iteration;

/** Colours what is being typed. */
final class SyntaxHighlighter implements Highlighter {
  private final Colors colors;
  private final TokenColors tokens;

  SyntaxHighlighter(Interpreter interpreter, Colors colors) {
    this.colors = colors;
    this.tokens =
        new TokenColors(
            names(Imports.attribute(interpreter, "keyword", "kwlist")),
            builtins(interpreter.builtins()));
  }

  private static Set<String> names(Object strings) {
    Set<String> names = new TreeSet<>();
    Iteration.forEach(strings, name -> names.add(name.toString()));
    return names;
  }

  private static Set<String> builtins(PyDict namespace) {
    Set<String> names = names(namespace);
    names.removeIf(name -> name.startsWith("_"));
    return names;
  }

  @Override
  public AttributedString highlight(LineReader reader, String buffer) {
    if (colors.of("reset").isEmpty()) {
      return new AttributedString(buffer);
    }
    return AttributedString.fromAnsi(colored(buffer, tokens.of(buffer)));
  }

  private String colored(String text, List<TokenColors.Span> spans) {
    StringBuilder colored = new StringBuilder();
    int done = 0;
    for (TokenColors.Span span : spans) {
      colored.append(text, done, span.start()).append(colors.of(span.color()));
      colored.append(text, span.start(), span.end()).append(colors.of("reset"));
      done = span.end();
    }
    return colored.append(text, done, text.length()).toString();
  }
}
