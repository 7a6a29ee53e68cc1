package org.krait.parser;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.krait.syntax.Span;
import org.krait.syntax.SyntaxException;
import org.krait.syntax.TypeIgnore;

/** The tokens of a source, read on demand and kept, with a position that can be put back. */
final class TokenStream {
  /** The index of the token to be consumed next. */
  int pos;

  private final Tokenizer tokenizer;
  final ErrorReporter errors;
  private final ParserOptions options;
  private final NameTable names = new NameTable();
  private final List<TypeIgnore> typeIgnores = new ArrayList<>();
  private boolean parsingStarted;
  private boolean tokenizerFailed;
  private int fill;

  private int[] kinds = new int[256];
  private int[] starts = new int[256];
  private int[] ends = new int[256];
  private int[] lines = new int[256];
  private int[] columns = new int[256];
  private int[] endLines = new int[256];
  private int[] endColumns = new int[256];
  private boolean[] bracketed = new boolean[256];
  private @Nullable String[] texts = new String[256];

  TokenStream(Tokenizer tokenizer, ParserOptions options) {
    this.tokenizer = tokenizer;
    this.errors = new ErrorReporter(tokenizer, this);
    this.options = options;
  }

  /** The kind of the next token. */
  int kind() {
    if (pos == fill) {
      fetch();
    }
    return kinds[pos];
  }

  /** The kind of the token behind the next one. */
  int secondKind() {
    return kindAhead(1);
  }

  int kindAhead(int distance) {
    while (pos + distance >= fill) {
      fetch();
    }
    return kinds[pos + distance];
  }

  boolean at(int kind) {
    return kind() == kind;
  }

  /** Consumes the next token if it is of a kind. */
  boolean accept(int kind) {
    if (kind() == kind) {
      pos++;
      return true;
    }
    return false;
  }

  /** Consumes the next token, which must be of a kind, and returns its index. */
  int expect(int kind) {
    if (kind() != kind) {
      throw Mismatch.INSTANCE;
    }
    return pos++;
  }

  /** Consumes a name and returns it. */
  String expectName() {
    return name(expect(TokenKind.NAME));
  }

  /** Whether the next token is this soft keyword. */
  boolean atSoft(String keyword) {
    return kind() == TokenKind.NAME && keyword.equals(texts[pos]);
  }

  /** How many tokens were read so far. */
  int fill() {
    return fill;
  }

  int kindOf(int index) {
    return kinds[index];
  }

  int start(int index) {
    return starts[index];
  }

  int end(int index) {
    return ends[index];
  }

  int line(int index) {
    return lines[index];
  }

  int column(int index) {
    return columns[index];
  }

  int endLine(int index) {
    return endLines[index];
  }

  int endColumn(int index) {
    return endColumns[index];
  }

  /** Whether the token stands inside brackets. */
  boolean isBracketed(int index) {
    return bracketed[index];
  }

  /** The name that a token of kind NAME is. */
  String name(int index) {
    return Objects.requireNonNull(texts[index]);
  }

  /** The characters of a token. */
  String text(int index) {
    return tokenizer.source.substring(starts[index], ends[index]);
  }

  List<TypeIgnore> typeIgnores() {
    return List.copyOf(typeIgnores);
  }

  /** The span of one token. */
  Span span(int index) {
    return new Span(lines[index], columns[index], endLines[index], endColumns[index]);
  }

  /** The span from a token to the last consumed one that is more than layout. */
  Span spanFrom(int first) {
    int last = pos - 1;
    while (isLayout(kinds[last]) && last > first) {
      last--;
    }
    return new Span(lines[first], columns[first], endLines[last], endColumns[last]);
  }

  private static boolean isLayout(int kind) {
    return kind == TokenKind.ENDMARKER || kind >= TokenKind.NEWLINE && kind <= TokenKind.DEDENT;
  }

  /** Whether the tokenizer, not the parser, met the error. */
  boolean isTokenizerFailed() {
    return tokenizerFailed;
  }

  private void fetch() {
    tokenizerFailed = true;
    try {
      store(endSingleInput(nextKind()));
    } catch (SyntaxException e) {
      store(tokenizer.errorToken());
      throw e;
    }
    if (kinds[fill - 1] == TokenKind.ERRORTOKEN) {
      throw errors.tokenizerFailure();
    }
    tokenizerFailed = false;
  }

  /** Reads a token that the grammar knows. */
  private int nextKind() {
    int kind = tokenizer.next();
    while (kind == TokenKind.TYPE_IGNORE) {
      typeIgnores.add(
          new TypeIgnore(
              tokenizer.startLine, tokenizer.source.substring(tokenizer.start, tokenizer.end)));
      kind = tokenizer.next();
    }
    return kind;
  }

  private void store(int kind) {
    if (fill == kinds.length) {
      grow();
    }
    kinds[fill] = kind;
    starts[fill] = tokenizer.start;
    ends[fill] = tokenizer.end;
    lines[fill] = tokenizer.startLine;
    columns[fill] = tokenizer.startColumn;
    endLines[fill] = tokenizer.endLine;
    endColumns[fill] = tokenizer.endColumn;
    bracketed[fill] = tokenizer.brackets.depth() > 0;
    if (kind == TokenKind.NAME) {
      fetchName();
    }
    fill++;
  }

  private void fetchName() {
    int index = names.indexOf(tokenizer.source.chars, tokenizer.start, tokenizer.end);
    kinds[fill] = names.kind(index);
    texts[fill] = names.name(index);
  }

  /** Before the end of a single statement comes a newline, and the end of its blocks. */
  private int endSingleInput(int kind) {
    if (options.mode() != Parser.Mode.SINGLE || kind != TokenKind.ENDMARKER || !parsingStarted) {
      parsingStarted = true;
      return kind;
    }
    parsingStarted = false;
    if (!options.has(ParserOptions.DONT_IMPLY_DEDENT)) {
      tokenizer.indentation.closeAll();
    }
    return TokenKind.NEWLINE;
  }

  private void grow() {
    int size = fill * 2;
    kinds = Arrays.copyOf(kinds, size);
    starts = Arrays.copyOf(starts, size);
    ends = Arrays.copyOf(ends, size);
    lines = Arrays.copyOf(lines, size);
    columns = Arrays.copyOf(columns, size);
    endLines = Arrays.copyOf(endLines, size);
    endColumns = Arrays.copyOf(endColumns, size);
    bracketed = Arrays.copyOf(bracketed, size);
    texts = Arrays.copyOf(texts, size);
  }
}
