package org.krait.parser;

import java.util.ArrayList;
import java.util.List;
import org.krait.syntax.Alias;
import org.krait.syntax.Stmt;

/** Import statements. */
final class Imports extends Rules {
  Imports(Grammar grammar) {
    super(grammar);
  }

  Stmt importStatement() {
    int start = tokens.expect(TokenKind.KW_IMPORT);
    List<Alias> names = new ArrayList<>(2);
    do {
      names.add(dottedAlias());
    } while (tokens.accept(TokenKind.COMMA));
    return new Stmt.Import(List.copyOf(names), span(start));
  }

  private Alias dottedAlias() {
    int start = tokens.pos;
    String name = dottedName();
    String asname = tokens.accept(TokenKind.KW_AS) ? tokens.expectName() : null;
    return new Alias(name, asname, span(start));
  }

  String dottedName() {
    String name = tokens.expectName();
    if (!tokens.at(TokenKind.DOT)) {
      return name;
    }
    StringBuilder dotted = new StringBuilder(name);
    while (tokens.accept(TokenKind.DOT)) {
      dotted.append('.').append(tokens.expectName());
    }
    return dotted.toString();
  }

  Stmt fromStatement() {
    int start = tokens.expect(TokenKind.KW_FROM);
    int level = 0;
    while (tokens.at(TokenKind.DOT) || tokens.at(TokenKind.ELLIPSIS)) {
      level += tokens.at(TokenKind.DOT) ? 1 : 3;
      tokens.pos++;
    }
    String module = level > 0 && tokens.at(TokenKind.KW_IMPORT) ? null : dottedName();
    tokens.expect(TokenKind.KW_IMPORT);
    List<Alias> names = targets();
    if ("__future__".equals(module) && level == 0) {
      noteFuture(names);
    }
    return new Stmt.ImportFrom(module, names, level, span(start));
  }

  private void noteFuture(List<Alias> names) {
    for (Alias alias : names) {
      if (alias.name().equals("barry_as_FLUFL")) {
        grammar.setBarryAsBdfl();
      }
    }
  }

  private List<Alias> targets() {
    if (tokens.at(TokenKind.STAR)) {
      int star = tokens.pos++;
      return List.of(new Alias("*", null, tokens.span(star)));
    }
    boolean parenthesized = tokens.accept(TokenKind.LPAR);
    List<Alias> names = new ArrayList<>();
    do {
      names.add(alias());
    } while (tokens.accept(TokenKind.COMMA) && !(parenthesized && tokens.at(TokenKind.RPAR)));
    if (parenthesized) {
      tokens.expect(TokenKind.RPAR);
    }
    return List.copyOf(names);
  }

  private Alias alias() {
    int start = tokens.pos;
    String name = tokens.expectName();
    String asname = tokens.accept(TokenKind.KW_AS) ? tokens.expectName() : null;
    return new Alias(name, asname, span(start));
  }
}
