package org.krait.conformance;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.krait.parser.AstDump;
import org.krait.parser.Parser;
import org.krait.parser.ParserOptions;
import org.krait.parser.SourceDecoder;
import org.krait.syntax.Problem;
import org.krait.syntax.SyntaxException;

/** What Krait's parser makes of a source, in the words of {@code ast_dump.py}. */
final class AstOutcome {
  private AstOutcome() {}

  static String ofFile(byte[] bytes, String filename) {
    String text;
    try {
      text = SourceDecoder.decode(bytes, filename);
    } catch (SyntaxException e) {
      return error(e.problem());
    }
    return of(text, ParserOptions.exec(filename));
  }

  /** The outcome in a mode of {@code ast.parse}, or with type comments for {@code "types"}. */
  static String ofSnippet(String mode, String source) {
    ParserOptions options = ParserOptions.exec("<source>");
    return of(
        source,
        switch (mode) {
          case "exec" -> options;
          case "eval" -> options.withMode(Parser.Mode.EVAL);
          case "single" -> options.withMode(Parser.Mode.SINGLE);
          case "func_type" -> options.withMode(Parser.Mode.FUNC_TYPE);
          default -> options.withTypeComments();
        });
  }

  private static String of(String text, ParserOptions options) {
    List<Problem> warnings = new ArrayList<>();
    String result;
    try {
      result = digest(AstDump.dump(Parser.parse(text, options.withWarnings(warnings::add)), true));
    } catch (SyntaxException e) {
      result = error(e.problem());
    }
    for (Problem warning : warnings) {
      result += "|" + warning.kind() + "|" + warning.message() + "|" + warning.lineno();
    }
    return result;
  }

  private static String error(Problem p) {
    if (p.text() == null && p.lineno() == 0 && p.offset() == 0) {
      return p.kind() + "|" + p.message();
    }
    return String.join(
        "|",
        p.kind(),
        p.message(),
        Integer.toString(p.lineno()),
        Integer.toString(p.offset()),
        Integer.toString(p.endLineno()),
        Integer.toString(p.endOffset()),
        p.text() == null ? "None" : p.text());
  }

  private static String digest(String dump) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(dump.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash);
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError(e);
    }
  }
}
