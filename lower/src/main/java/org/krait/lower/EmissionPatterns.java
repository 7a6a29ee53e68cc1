package org.krait.lower;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.krait.lower.core.TupleConstant;
import org.krait.syntax.MatchCase;
import org.krait.syntax.Operator;
import org.krait.syntax.Pattern;
import org.krait.syntax.Stmt;

/** The part of {@link Emission} that follows match statements. */
// CPython: codegen.c codegen_match
final class EmissionPatterns implements Pattern.Visitor<@Nullable Void> {
  private final Emission e;
  private Set<String> captures = new LinkedHashSet<>();
  private int failed;

  EmissionPatterns(Emission emission) {
    this.e = emission;
  }

  void match(Stmt.Match node) {
    e.expressions.emit(node.subject());
    int end = e.label();
    List<MatchCase> cases = node.cases();
    int last = cases.size() - 1;
    boolean hasDefault = last > 0 && isWildcard(cases.get(last).pattern());
    for (int i = 0; i <= last; i++) {
      MatchCase matchCase = cases.get(i);
      failed = e.label();
      if (i < last || !hasDefault) {
        e.other();
        pattern(matchCase);
      } else {
        failed = end;
      }
      if (matchCase.guard() != null) {
        e.expressions.jumpIf(matchCase.guard(), failed, false);
      }
      e.statements.emitAll(matchCase.body());
      if (failed != end) {
        e.add(Instructions.JUMP, end);
        e.place(failed);
      }
    }
    e.place(end);
  }

  private void pattern(MatchCase matchCase) {
    captures = new LinkedHashSet<>();
    matchCase.pattern().accept(this);
    for (String name : captures) {
      e.nameOperation(name);
    }
  }

  private static boolean isWildcard(Pattern pattern) {
    return pattern instanceof Pattern.MatchAs as && as.name() == null && as.pattern() == null;
  }

  private static boolean isWildcardStar(Pattern pattern) {
    return pattern instanceof Pattern.MatchStar star && star.name() == null;
  }

  private void fail() {
    e.add(Instructions.BRANCH, failed);
  }

  private void capture(@Nullable String name) {
    if (name != null) {
      captures.add(name);
    }
    e.other();
  }

  @Override
  public @Nullable Void visitMatchValue(Pattern.MatchValue node) {
    e.expressions.emit(PatternConstants.folded(node.value()));
    e.other();
    fail();
    return null;
  }

  @Override
  public @Nullable Void visitMatchSingleton(Pattern.MatchSingleton node) {
    e.constant(node.value());
    e.add(Instructions.IS);
    e.add(Instructions.POP_JUMP_IF_FALSE, failed);
    return null;
  }

  @Override
  public @Nullable Void visitMatchSequence(Pattern.MatchSequence node) {
    List<Pattern> patterns = node.patterns();
    int size = patterns.size();
    int star = -1;
    boolean wildcards = true;
    for (int i = 0; i < size; i++) {
      Pattern pattern = patterns.get(i);
      star = pattern instanceof Pattern.MatchStar ? i : star;
      wildcards &= isWildcard(pattern) || isWildcardStar(pattern);
    }
    fail();
    if (star < 0 || size > 1) {
      e.other();
      e.constant((long) (star < 0 ? size : size - 1));
      e.other();
      fail();
    }
    if (wildcards) {
      e.other();
    } else if (star >= 0 && isWildcardStar(patterns.get(star))) {
      items(patterns, star);
    } else {
      e.other();
      subpatterns(patterns);
    }
    return null;
  }

  private void subpatterns(List<Pattern> patterns) {
    for (Pattern pattern : patterns) {
      pattern.accept(this);
    }
  }

  private void items(List<Pattern> patterns, int star) {
    for (int i = 0; i < patterns.size(); i++) {
      Pattern pattern = patterns.get(i);
      if (i == star || isWildcard(pattern)) {
        continue;
      }
      e.other();
      if (i < star) {
        e.constant((long) i);
      } else {
        e.constant((long) (patterns.size() - i));
        e.binary(Operator.Sub);
      }
      e.other();
      pattern.accept(this);
    }
  }

  @Override
  public @Nullable Void visitMatchMapping(Pattern.MatchMapping node) {
    int size = node.keys().size();
    fail();
    if (size == 0 && node.rest() == null) {
      e.other();
      return null;
    }
    if (size > 0) {
      e.other();
      e.constant((long) size);
      e.other();
      fail();
    }
    for (int i = 0; i < size; i++) {
      e.expressions.emit(PatternConstants.folded(node.keys().get(i)));
    }
    e.add(Instructions.BUILD_TUPLE, size);
    e.other();
    noneCheck();
    subpatterns(node.patterns());
    e.other();
    if (node.rest() != null) {
      capture(node.rest());
    }
    return null;
  }

  private void noneCheck() {
    e.none();
    e.add(Instructions.IS);
    e.add(Instructions.POP_JUMP_IF_FALSE, failed);
    e.other();
  }

  @Override
  public @Nullable Void visitMatchClass(Pattern.MatchClass node) {
    e.expressions.emit(node.cls());
    e.constant(new TupleConstant(node.kwdAttrs().toArray()));
    e.other();
    noneCheck();
    List<Pattern> patterns = new ArrayList<>(node.patterns());
    patterns.addAll(node.kwdPatterns());
    for (Pattern pattern : patterns) {
      if (!isWildcard(pattern)) {
        pattern.accept(this);
      }
    }
    return null;
  }

  @Override
  public @Nullable Void visitMatchStar(Pattern.MatchStar node) {
    capture(node.name());
    return null;
  }

  @Override
  public @Nullable Void visitMatchAs(Pattern.MatchAs node) {
    if (node.pattern() != null) {
      node.pattern().accept(this);
    }
    capture(node.name());
    return null;
  }

  @Override
  public @Nullable Void visitMatchOr(Pattern.MatchOr node) {
    Set<String> outer = captures;
    Set<String> control = null;
    int outerFailed = failed;
    int end = e.label();
    for (Pattern alternative : node.patterns()) {
      captures = new LinkedHashSet<>();
      failed = e.label();
      e.other();
      alternative.accept(this);
      control = control == null ? captures : control;
      e.add(Instructions.JUMP, end);
      e.place(failed);
    }
    failed = outerFailed;
    e.add(Instructions.JUMP, failed);
    e.place(end);
    captures = outer;
    captures.addAll(control == null ? Set.of() : control);
    return null;
  }
}
