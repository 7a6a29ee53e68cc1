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
    if (grammar.isExplaining()) {
      grammar.invalidStatements.importNames();
    }
    int start = tokens.expect(TokenKind.KW_IMPORT);
    List<Alias> names = new ArrayList<>(2);
    do {
      names.add(dottedAlias());
    } while (tokens.accept(TokenKind.COMMA));
    return new Stmt.Import(List.copyOf(names), span(start));
  }

  private Alias dottedAlias() {
    if (grammar.isExplaining()) {
      grammar.invalidStatements.importTarget(true);
    }
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

  /** import_from_as_names */
  List<Alias> aliases() {
    List<Alias> names = new ArrayList<>();
    names.add(alias());
    while (tokens.at(TokenKind.COMMA) && tokens.secondKind() == TokenKind.NAME) {
      tokens.pos++;
      names.add(alias());
    }
    return List.copyOf(names);
  }

  private List<Alias> targets() {
    if (!grammar.isExplaining()) {
      return plainTargets();
    }
    List<Alias> names = attempt(this::plainTargets);
    if (names == null) {
      grammar.invalidStatements.importTargets();
      throw mismatch();
    }
    return names;
  }

  private List<Alias> plainTargets() {
    if (tokens.at(TokenKind.STAR)) {
      int star = tokens.pos++;
      return List.of(new Alias("*", null, tokens.span(star)));
    }
    boolean parenthesized = tokens.accept(TokenKind.LPAR);
    List<Alias> names = aliases();
    if (parenthesized) {
      tokens.accept(TokenKind.COMMA);
      tokens.expect(TokenKind.RPAR);
    } else {
      require(!tokens.at(TokenKind.COMMA));
    }
    return names;
  }

  private Alias alias() {
    if (grammar.isExplaining()) {
      grammar.invalidStatements.importTarget(false);
    }
    int start = tokens.pos;
    String name = tokens.expectName();
    String asname = tokens.accept(TokenKind.KW_AS) ? tokens.expectName() : null;
    return new Alias(name, asname, span(start));
  }
}
