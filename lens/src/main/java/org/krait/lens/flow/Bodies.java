package org.krait.lens.flow;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.krait.syntax.Node;
import org.krait.syntax.Stmt;

/** The lists of statements that a compound statement holds and that run in its own scope. */
final class Bodies {
  private Bodies() {}

  static List<List<Stmt>> of(@Nullable Node node) {
    return switch (node) {
      case Stmt.If s -> List.of(s.body(), s.orelse());
      case Stmt.With s -> List.of(s.body());
      case Stmt.AsyncWith s -> List.of(s.body());
      case Stmt.For s -> List.of(s.body(), s.orelse());
      case Stmt.AsyncFor s -> List.of(s.body(), s.orelse());
      case Stmt.While s -> List.of(s.body(), s.orelse());
      case Stmt.Try s -> {
        List<List<Stmt>> all = new ArrayList<>(List.of(s.body(), s.orelse(), s.finalbody()));
        s.handlers().forEach(handler -> all.add(handler.body()));
        yield all;
      }
      case Stmt.TryStar s -> {
        List<List<Stmt>> all = new ArrayList<>(List.of(s.body(), s.orelse(), s.finalbody()));
        s.handlers().forEach(handler -> all.add(handler.body()));
        yield all;
      }
      case Stmt.Match s -> {
        List<List<Stmt>> all = new ArrayList<>();
        s.cases().forEach(each -> all.add(each.body()));
        yield all;
      }
      case null, default -> List.of();
    };
  }

  /** The index of this very statement, or -1. */
  static int indexOf(List<Stmt> body, @Nullable Node statement) {
    for (int i = 0; i < body.size(); i++) {
      if (body.get(i) == statement) {
        return i;
      }
    }
    return -1;
  }
}
