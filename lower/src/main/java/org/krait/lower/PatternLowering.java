package org.krait.lower;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.krait.lower.core.ConstantRepr;
import org.krait.lower.core.CoreExpr;
import org.krait.lower.core.CoreStmt;
import org.krait.syntax.Cmpop;
import org.krait.syntax.Expr;
import org.krait.syntax.Operator;
import org.krait.syntax.Pattern;
import org.krait.syntax.Span;

/**
 * Lowers one case's pattern to a test. What the pattern captures is in temporaries when the test is
 * true; {@link #captures} tells which.
 */
// CPython: codegen.c codegen_pattern
final class PatternLowering implements Pattern.Visitor<CoreExpr> {
  private final CodeUnit unit;
  private final Map<String, Integer> temporaries = new HashMap<>();
  private Map<String, Integer> captures = new LinkedHashMap<>();
  private boolean allowIrrefutable;
  private int subject;

  PatternLowering(CodeUnit unit) {
    this.unit = unit;
  }

  /** The test of whether the pattern matches the value of a temporary. */
  CoreExpr lower(Pattern pattern, int subjectSlot, boolean irrefutableAllowed) {
    int outerSubject = subject;
    boolean outerAllow = allowIrrefutable;
    subject = subjectSlot;
    allowIrrefutable = irrefutableAllowed;
    CoreExpr test = pattern.accept(this);
    subject = outerSubject;
    allowIrrefutable = outerAllow;
    return test;
  }

  /** The captured names, in the order of their stores, with the temporaries of their values. */
  Map<String, Integer> captures() {
    return captures;
  }

  private CoreExpr value() {
    return new CoreExpr.TempGet(subject);
  }

  private CoreExpr conjunction(List<CoreExpr> tests, Span where) {
    while (tests.remove(TestLowering.TRUE)) {}
    return switch (tests.size()) {
      case 0 -> TestLowering.TRUE;
      case 1 -> tests.get(0);
      default -> new CoreExpr.And(tests.toArray(new CoreExpr[0]), unit.at(where));
    };
  }

  private static CoreExpr doing(CoreStmt statement) {
    return new CoreExpr.Do(statement, TestLowering.TRUE);
  }

  private CoreExpr capture(@Nullable String name, Span where) {
    if (name == null) {
      return TestLowering.TRUE;
    }
    if (captures.containsKey(name)) {
      throw duplicate(name, where);
    }
    Integer temporary = temporaries.get(name);
    if (temporary == null) {
      temporary = unit.layout.newTemporary();
      temporaries.put(name, temporary);
    }
    captures.put(name, temporary);
    return doing(new CoreStmt.LocalSet(temporary, value(), 0));
  }

  private RuntimeException duplicate(String name, Span where) {
    return unit.context.error("multiple assignments to name '" + name + "' in pattern", where);
  }

  @Override
  public CoreExpr visitMatchValue(Pattern.MatchValue node) {
    Expr value = PatternConstants.folded(node.value());
    if (!(value instanceof Expr.Constant) && !(value instanceof Expr.Attribute)) {
      throw unit.context.error(
          "patterns may only match literals and attribute lookups", node.span());
    }
    CoreExpr expected = unit.expressions.lower(value);
    int position = unit.at(node.span());
    CoreExpr equal = new CoreExpr.Compare(Cmpop.Eq, value(), expected, position);
    return new CoreExpr.Truth(equal, position);
  }

  @Override
  public CoreExpr visitMatchSingleton(Pattern.MatchSingleton node) {
    CoreExpr expected = new CoreExpr.Const(node.value());
    return new CoreExpr.Compare(Cmpop.Is, value(), expected, unit.at(node.span()));
  }

  @Override
  public CoreExpr visitMatchStar(Pattern.MatchStar node) {
    return capture(node.name(), node.span());
  }

  @Override
  public CoreExpr visitMatchAs(Pattern.MatchAs node) {
    if (node.pattern() == null) {
      if (!allowIrrefutable) {
        String what = node.name() == null ? "wildcard" : "name capture '" + node.name() + "'";
        throw unit.context.error(what + " makes remaining patterns unreachable", node.span());
      }
      return capture(node.name(), node.span());
    }
    List<CoreExpr> tests = new ArrayList<>();
    tests.add(lower(node.pattern(), subject, allowIrrefutable));
    tests.add(capture(node.name(), node.span()));
    return conjunction(tests, node.span());
  }

  // CPython: codegen.c codegen_pattern_or
  @Override
  public CoreExpr visitMatchOr(Pattern.MatchOr node) {
    Map<String, Integer> before = captures;
    Map<String, Integer> control = Map.of();
    int size = node.patterns().size();
    CoreExpr[] alternatives = new CoreExpr[size];
    for (int i = 0; i < size; i++) {
      captures = new LinkedHashMap<>();
      boolean allow = i == size - 1 && allowIrrefutable;
      alternatives[i] = lower(node.patterns().get(i), subject, allow);
      if (i == 0) {
        control = captures;
      } else if (!control.keySet().equals(captures.keySet())) {
        throw unit.context.error("alternative patterns bind different names", node.span());
      }
    }
    captures = before;
    for (Map.Entry<String, Integer> capture : control.entrySet()) {
      if (captures.containsKey(capture.getKey())) {
        throw duplicate(capture.getKey(), node.span());
      }
      captures.put(capture.getKey(), capture.getValue());
    }
    return new CoreExpr.Or(alternatives, unit.at(node.span()));
  }

  // CPython: codegen.c codegen_pattern_sequence
  @Override
  public CoreExpr visitMatchSequence(Pattern.MatchSequence node) {
    List<Pattern> patterns = node.patterns();
    int star = star(node);
    List<CoreExpr> tests = new ArrayList<>();
    tests.add(new CoreExpr.IsSequence(value()));
    if (star < 0) {
      tests.add(length(Cmpop.Eq, patterns.size(), node.span()));
    } else if (patterns.size() > 1) {
      tests.add(length(Cmpop.GtE, patterns.size() - 1, node.span()));
    }
    if (!onlyWildcards(patterns)) {
      if (star >= 0 && isWildcardStar(patterns.get(star))) {
        addItems(tests, patterns, star, node.span());
      } else {
        addUnpacked(tests, value(), patterns, star, node.span());
      }
    }
    return conjunction(tests, node.span());
  }

  private int star(Pattern.MatchSequence node) {
    int star = -1;
    for (int i = 0; i < node.patterns().size(); i++) {
      if (node.patterns().get(i) instanceof Pattern.MatchStar) {
        if (star >= 0) {
          throw unit.context.error("multiple starred names in sequence pattern", node.span());
        }
        star = i;
      }
    }
    return star;
  }

  private static boolean isWildcard(Pattern pattern) {
    return pattern instanceof Pattern.MatchAs as && as.name() == null && as.pattern() == null;
  }

  private static boolean isWildcardStar(Pattern pattern) {
    return pattern instanceof Pattern.MatchStar star && star.name() == null;
  }

  private static boolean onlyWildcards(List<Pattern> patterns) {
    for (Pattern pattern : patterns) {
      if (!isWildcard(pattern) && !isWildcardStar(pattern)) {
        return false;
      }
    }
    return true;
  }

  private CoreExpr length(Cmpop op, int size, Span where) {
    int position = unit.at(where);
    CoreExpr length = new CoreExpr.Length(value(), position);
    CoreExpr expected = new CoreExpr.Const((long) size);
    return new CoreExpr.Truth(new CoreExpr.Compare(op, length, expected, position), position);
  }

  /** Unpacks a value and tests each part. */
  // CPython: codegen.c pattern_helper_sequence_unpack
  private void addUnpacked(
      List<CoreExpr> tests, CoreExpr whole, List<Pattern> patterns, int star, Span where) {
    if (star >= 1 << 8) {
      throw unit.context.error("too many expressions in star-unpacking sequence pattern", where);
    }
    int[] slots = new int[patterns.size()];
    for (int i = 0; i < slots.length; i++) {
      slots[i] = unit.layout.newTemporary();
    }
    tests.add(doing(new CoreStmt.Unpack(whole, slots, star, 0, unit.at(where))));
    for (int i = 0; i < slots.length; i++) {
      tests.add(lower(patterns.get(i), slots[i], true));
    }
  }

  /** Fetches items by index around a {@code *_}. */
  // CPython: codegen.c pattern_helper_sequence_subscr
  private void addItems(List<CoreExpr> tests, List<Pattern> patterns, int star, Span where) {
    int position = unit.at(where);
    int size = patterns.size();
    for (int i = 0; i < size; i++) {
      Pattern pattern = patterns.get(i);
      if (i == star || isWildcard(pattern)) {
        continue;
      }
      CoreExpr index = new CoreExpr.Const((long) i);
      if (i > star) {
        CoreExpr length = new CoreExpr.Length(value(), position);
        CoreExpr fromEnd = new CoreExpr.Const((long) (size - i));
        index = new CoreExpr.Binary(Operator.Sub, length, fromEnd, position);
      }
      int item = unit.layout.newTemporary();
      CoreExpr subscript = new CoreExpr.Subscript(value(), index, position);
      tests.add(doing(new CoreStmt.LocalSet(item, subscript, 0)));
      tests.add(lower(pattern, item, true));
    }
  }

  // CPython: codegen.c codegen_pattern_mapping
  @Override
  public CoreExpr visitMatchMapping(Pattern.MatchMapping node) {
    int size = node.keys().size();
    int position = unit.at(node.span());
    List<CoreExpr> tests = new ArrayList<>();
    tests.add(new CoreExpr.IsMapping(value()));
    if (size > 0) {
      tests.add(length(Cmpop.GtE, size, node.span()));
    }
    if (size == 0 && node.rest() == null) {
      return conjunction(tests, node.span());
    }
    int keys = unit.layout.newTemporary();
    int values = unit.layout.newTemporary();
    CoreExpr keyTuple = new CoreExpr.Keep(keys, keys(node));
    CoreExpr found = new CoreExpr.MatchKeys(value(), keyTuple, position);
    tests.add(isNotNone(new CoreExpr.Keep(values, found), position));
    addUnpacked(tests, new CoreExpr.TempTake(values), node.patterns(), -1, node.span());
    if (node.rest() != null) {
      int rest = unit.layout.newTemporary();
      CoreExpr remaining = new CoreExpr.MappingRest(value(), new CoreExpr.TempGet(keys), position);
      tests.add(doing(new CoreStmt.LocalSet(rest, remaining, 0)));
      int outer = subject;
      subject = rest;
      tests.add(capture(node.rest(), node.span()));
      subject = outer;
    }
    return conjunction(tests, node.span());
  }

  // CPython: codegen.c codegen_pattern_mapping_key
  private CoreExpr keys(Pattern.MatchMapping node) {
    Set<Object> seen = new HashSet<>();
    CoreExpr[] keys = new CoreExpr[node.keys().size()];
    for (int i = 0; i < keys.length; i++) {
      Expr key = PatternConstants.folded(node.keys().get(i));
      if (key instanceof Expr.Constant constant) {
        if (!seen.add(ConstantFolder.equalityKey(constant.value()))) {
          String shown = ConstantRepr.of(constant.value());
          throw unit.context.error(
              "mapping pattern checks duplicate key (" + shown + ")", node.span());
        }
      } else if (!(key instanceof Expr.Attribute)) {
        throw unit.context.error(
            "mapping pattern keys may only match literals and attribute lookups", node.span());
      }
      keys[i] = unit.expressions.lower(key);
    }
    return DisplayLowering.allConstant(keys)
        ? new CoreExpr.Const(DisplayLowering.constantTuple(keys))
        : new CoreExpr.BuildTuple(keys, false);
  }

  private static CoreExpr isNotNone(CoreExpr value, int position) {
    return new CoreExpr.Compare(Cmpop.IsNot, value, ExpressionLowering.NONE, position);
  }

  // CPython: codegen.c codegen_pattern_class
  @Override
  public CoreExpr visitMatchClass(Pattern.MatchClass node) {
    checkAttributes(node);
    int position = unit.at(node.span());
    int attributes = unit.layout.newTemporary();
    CoreExpr type = unit.expressions.lower(node.cls());
    String[] names = node.kwdAttrs().toArray(new String[0]);
    CoreExpr match =
        new CoreExpr.MatchClass(value(), type, node.patterns().size(), names, position);
    List<CoreExpr> tests = new ArrayList<>();
    tests.add(isNotNone(new CoreExpr.Keep(attributes, match), position));
    List<Pattern> patterns = new ArrayList<>(node.patterns());
    patterns.addAll(node.kwdPatterns());
    if (!patterns.isEmpty()) {
      addUnpacked(tests, new CoreExpr.TempTake(attributes), patterns, -1, node.span());
    }
    return conjunction(tests, node.span());
  }

  // CPython: codegen.c validate_kwd_attrs
  private void checkAttributes(Pattern.MatchClass node) {
    List<String> names = node.kwdAttrs();
    for (int i = 0; i < names.size(); i++) {
      for (int j = i + 1; j < names.size(); j++) {
        if (names.get(i).equals(names.get(j))) {
          throw unit.context.error(
              "attribute name repeated in class pattern: " + names.get(i),
              node.kwdPatterns().get(j).span());
        }
      }
    }
  }
}
