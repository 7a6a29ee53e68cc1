package org.krait.cli.repl;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.krait.parser.TokenReader;
import org.krait.parser.TokenReader.Token;
import org.krait.syntax.Problem;
import org.krait.syntax.SyntaxException;

/** Which part of a text has which colour, by its tokens; a text that is not complete has some. */
// CPython: _pyrepl/utils.py gen_colors
final class TokenColors {
  private static final int NAME = 1;
  private static final int NUMBER = 2;
  private static final int STRING = 3;
  private static final int NEWLINE = 4;
  private static final int INDENT = 5;
  private static final int DEDENT = 6;
  private static final int OP = 55;
  private static final int FSTRING_START = 59;
  private static final int TSTRING_END = 64;
  private static final int COMMENT = 65;
  private static final Set<String> CONSTANTS = Set.of("True", "False", "None");
  private static final Set<String> OPENING_AFTER_MATCH = Set.of("(", "*", "[", "{", "~", "...");
  private static final Set<String> OPENING_AFTER_CASE = Set.of("(", "*", "-", "[", "{");
  private static final Set<String> KEYWORDS_AFTER_MATCH =
      Set.of("False", "None", "True", "await", "lambda", "not");

  private final Set<String> keywords;
  private final Set<String> builtins;

  TokenColors(Set<String> keywords, Set<String> builtins) {
    this.keywords = keywords;
    this.builtins = builtins;
  }

  /**
   * A part of the text with one colour.
   *
   * @param color its name in the theme
   */
  record Span(int start, int end, String color) {}

  List<Span> of(String text) {
    List<Span> spans = new ArrayList<>();
    List<Token> tokens = new ArrayList<>();
    Problem problem = readAll(text, tokens);
    int[] lineStarts = lineStarts(text);
    int brackets = 0;
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      brackets += bracket(token);
      String color = color(tokens, i, brackets);
      if (color != null && !token.text().isEmpty()) {
        int start = offset(text, lineStarts, token.line(), token.column());
        int end = offset(text, lineStarts, token.endLine(), token.endColumn());
        spans.add(new Span(start, Math.min(end, text.length()), color));
      }
    }
    if (problem != null && isUnterminated(problem.message())) {
      int start = offset(text, lineStarts, problem.lineno(), problem.offset() - 1);
      int known = spans.isEmpty() ? 0 : spans.getLast().end();
      spans.add(new Span(Math.min(Math.max(start, known), text.length()), text.length(), "string"));
    }
    return spans;
  }

  private static @Nullable Problem readAll(String text, List<Token> tokens) {
    TokenReader reader = new TokenReader(text, "<stdin>", true);
    try {
      for (Token token = reader.next(); token != null; token = reader.next()) {
        tokens.add(token);
      }
      return null;
    } catch (SyntaxException e) {
      return e.problem();
    }
  }

  private static boolean isUnterminated(String message) {
    return message.startsWith("unterminated ") && message.contains("string literal");
  }

  private static int[] lineStarts(String text) {
    List<Integer> starts = new ArrayList<>(List.of(0));
    for (int i = text.indexOf('\n'); i >= 0; i = text.indexOf('\n', i + 1)) {
      starts.add(i + 1);
    }
    return starts.stream().mapToInt(Integer::intValue).toArray();
  }

  private static int offset(String text, int[] lineStarts, int line, int column) {
    if (line > lineStarts.length) {
      return text.length();
    }
    int start = lineStarts[line - 1];
    int left = text.codePointCount(start, text.length());
    return text.offsetByCodePoints(start, Math.min(Math.max(column, 0), left));
  }

  private static int bracket(Token token) {
    if (token.type() != OP) {
      return 0;
    }
    return switch (token.text()) {
      case "(", "[", "{" -> 1;
      case ")", "]", "}" -> -1;
      default -> 0;
    };
  }

  private @Nullable String color(List<Token> tokens, int i, int brackets) {
    Token token = tokens.get(i);
    return switch (token.type()) {
      case NUMBER -> "number";
      case COMMENT -> "comment";
      case OP -> "op";
      case NAME -> nameColor(tokens, i, brackets);
      default -> isString(token) ? "string" : null;
    };
  }

  private static boolean isString(Token token) {
    return token.type() == STRING || token.type() >= FSTRING_START && token.type() <= TSTRING_END;
  }

  private @Nullable String nameColor(List<Token> tokens, int i, int brackets) {
    Token before = i == 0 ? null : tokens.get(i - 1);
    String name = tokens.get(i).text();
    if (before != null && (before.text().equals("def") || before.text().equals("class"))) {
      return "definition";
    }
    if (keywords.contains(name)) {
      return CONSTANTS.contains(name) ? "keyword_constant" : "keyword";
    }
    if (brackets == 0 && i + 1 < tokens.size() && isSoftKeyword(before, name, tokens.get(i + 1))) {
      return "soft_keyword";
    }
    boolean isAttribute = before != null && before.text().equals(".");
    return builtins.contains(name) && !isAttribute ? "builtin" : null;
  }

  // CPython: _pyrepl/utils.py is_soft_keyword_used
  private boolean isSoftKeyword(@Nullable Token before, String name, Token next) {
    if (name.equals("_")) {
      return before != null && before.text().equals("case") && next.text().equals(":");
    }
    boolean begins = before == null || isBeginning(before);
    boolean isName = next.type() == NAME;
    boolean isKeyword = isName && keywords.contains(next.text());
    return begins
        && switch (name) {
          case "type" -> isName && !isKeyword;
          case "match" ->
              isName
                  ? !isKeyword || KEYWORDS_AFTER_MATCH.contains(next.text())
                  : opens(next, OPENING_AFTER_MATCH);
          case "case" ->
              isName
                  ? !isKeyword || CONSTANTS.contains(next.text())
                  : opens(next, OPENING_AFTER_CASE);
          default -> false;
        };
  }

  private static boolean isBeginning(Token before) {
    return before.type() == NEWLINE
        || before.type() == INDENT
        || before.type() == DEDENT
        || before.text().equals(":");
  }

  private static boolean opens(Token next, Set<String> operators) {
    return next.type() == NUMBER
        || isString(next)
        || next.type() == OP && operators.contains(next.text());
  }
}
