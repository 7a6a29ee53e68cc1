package org.krait.interpreter.expr;

import org.krait.interpreter.node.ExprNode;
import org.krait.interpreter.node.Frame;
import org.krait.runtime.object.Lengths;
import org.krait.runtime.object.PyTuple;
import org.krait.runtime.object.PyType;
import org.krait.runtime.object.Types;
import org.krait.runtime.ops.PatternMatching;

/** What the patterns of match statements ask. */
public final class Patterns {
  private Patterns() {}

  /** Whether the subject's type has a flag: sequence or mapping. */
  public static final class IsKind extends ExprNode {
    private final ExprNode subject;
    private final int flag;

    private IsKind(ExprNode subject, int flag) {
      this.subject = subject;
      this.flag = flag;
    }

    public static IsKind sequence(ExprNode subject) {
      return new IsKind(subject, PyType.Flags.SEQUENCE);
    }

    public static IsKind mapping(ExprNode subject) {
      return new IsKind(subject, PyType.Flags.MAPPING);
    }

    @Override
    public Object evaluate(Frame f) {
      return test(f);
    }

    @Override
    public boolean test(Frame f) {
      return Types.of(subject.value(f)).has(flag);
    }
  }

  /** {@code len(subject)}. */
  public static final class Length extends ExprNode {
    private final ExprNode subject;
    private final int position;

    public Length(ExprNode subject, int position) {
      this.subject = subject;
      this.position = position;
    }

    @Override
    public Object evaluate(Frame f) {
      Object o = subject.value(f);
      f.position = position;
      return (long) Lengths.of(o);
    }
  }

  /** The values of keys, or None if one is missing. */
  public static final class Keys extends ExprNode {
    private final ExprNode subject;
    private final ExprNode keys;
    private final int position;

    public Keys(ExprNode subject, ExprNode keys, int position) {
      this.subject = subject;
      this.keys = keys;
      this.position = position;
    }

    @Override
    public Object evaluate(Frame f) {
      Object o = subject.value(f);
      PyTuple wanted = (PyTuple) keys.value(f);
      f.position = position;
      return PatternMatching.keys(o, wanted);
    }
  }

  /** A new dict of the subject's items without some keys. */
  public static final class Rest extends ExprNode {
    private final ExprNode subject;
    private final ExprNode keys;
    private final int position;

    public Rest(ExprNode subject, ExprNode keys, int position) {
      this.subject = subject;
      this.keys = keys;
      this.position = position;
    }

    @Override
    public Object evaluate(Frame f) {
      Object o = subject.value(f);
      PyTuple taken = (PyTuple) keys.value(f);
      f.position = position;
      return PatternMatching.rest(o, taken);
    }
  }

  /** The attributes that a class pattern looks at, or None if it does not match. */
  public static final class Class extends ExprNode {
    private final ExprNode subject;
    private final ExprNode type;
    private final int positional;
    private final String[] names;
    private final int position;

    public Class(ExprNode subject, ExprNode type, int positional, String[] names, int position) {
      this.subject = subject;
      this.type = type;
      this.positional = positional;
      this.names = names;
      this.position = position;
    }

    @Override
    public Object evaluate(Frame f) {
      Object o = subject.value(f);
      Object pattern = type.value(f);
      f.position = position;
      return PatternMatching.attributes(o, pattern, positional, names);
    }
  }
}
