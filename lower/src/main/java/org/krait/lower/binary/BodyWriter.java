package org.krait.lower.binary;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.krait.lower.core.Argument;
import org.krait.lower.core.Clause;
import org.krait.lower.core.Code;
import org.krait.lower.core.CodeBody;
import org.krait.lower.core.ComplexConstant;
import org.krait.lower.core.CoreExpr;
import org.krait.lower.core.CoreStmt;
import org.krait.lower.core.FrozenSetConstant;
import org.krait.lower.core.Handler;
import org.krait.lower.core.SliceConstant;
import org.krait.lower.core.SuperCall;
import org.krait.lower.core.TupleConstant;
import org.krait.syntax.AstralString;
import org.krait.syntax.BytesLiteral;
import org.krait.syntax.Imaginary;
import org.krait.syntax.Singleton;

/** Writes what a body is made of. */
final class BodyWriter {
  private final StringPoolWriter strings;
  private final ByteSink out;
  private final ExpressionWriter expressions = new ExpressionWriter(this);
  private final StatementWriter statements = new StatementWriter(this);
  private final Map<Code, Integer> codes = new IdentityHashMap<>();
  private final List<Code> codesInOrder = new ArrayList<>();

  BodyWriter(StringPoolWriter strings, ByteSink out) {
    this.strings = strings;
    this.out = out;
  }

  /** The code objects inside, then the tables, then the tree. */
  static ByteSink write(CodeBody body, StringPoolWriter strings) {
    ByteSink tree = new ByteSink();
    BodyWriter writer = new BodyWriter(strings, tree);
    writer.number(body.temporaries());
    writer.number(body.resumes());
    writer.positions(body.positions());
    writer.texts(body.names());
    writer.constants(body.constants());
    writer.statement(body.statement());
    ByteSink all = new ByteSink();
    all.number(writer.codesInOrder.size());
    for (Code inner : writer.codesInOrder) {
      CodeWriter.write(inner, strings, all);
    }
    all.append(tree);
    return all;
  }

  /** Lines as differences to the line before, ends as differences to starts. */
  private void positions(int[] positions) {
    number(positions.length / 4);
    int line = 0;
    for (int i = 0; i < positions.length; i += 4) {
      signed(positions[i] - line);
      line = positions[i];
      signed(positions[i + 1] - line);
      number(positions[i + 2]);
      signed(positions[i + 3] - positions[i + 2]);
    }
  }

  private void signed(int value) {
    number(value << 1 ^ value >> 31);
  }

  void tag(int tag) {
    out.put(tag);
  }

  void number(int value) {
    out.number(value);
  }

  void numbers(int[] values) {
    number(values.length);
    for (int value : values) {
      number(value);
    }
  }

  void flag(boolean value) {
    out.put(value ? 1 : 0);
  }

  void text(String text) {
    number(strings.index(text));
  }

  void texts(String[] texts) {
    number(texts.length);
    for (String text : texts) {
      text(text);
    }
  }

  void expression(@Nullable CoreExpr node) {
    if (node == null) {
      tag(0);
    } else {
      node.accept(expressions);
    }
  }

  void expressions(@Nullable CoreExpr[] nodes) {
    number(nodes.length);
    for (CoreExpr node : nodes) {
      expression(node);
    }
  }

  void statement(@Nullable CoreStmt node) {
    if (node == null) {
      tag(0);
    } else {
      node.accept(statements);
    }
  }

  void statements(CoreStmt[] nodes) {
    number(nodes.length);
    for (CoreStmt node : nodes) {
      statement(node);
    }
  }

  void arguments(Argument[] arguments) {
    number(arguments.length);
    for (Argument argument : arguments) {
      number(argument.kind().ordinal());
      if (argument.name() != null) {
        text(argument.name());
      }
      expression(argument.value());
    }
  }

  void superCall(SuperCall call) {
    expression(call.function());
    expression(call.type());
    expression(call.self());
    flag(call.implicit());
    number(call.position());
  }

  void clauses(Clause[] clauses) {
    number(clauses.length);
    for (Clause clause : clauses) {
      statement(clause.prelude());
      expression(clause.test());
      statement(clause.body());
      number(clause.line());
    }
  }

  void handlers(Handler[] handlers) {
    number(handlers.length);
    for (Handler handler : handlers) {
      statement(handler.prelude());
      expression(handler.type());
      statement(handler.body());
      number(handler.line());
      number(handler.position());
    }
  }

  void code(Code code) {
    Integer index = codes.get(code);
    if (index == null) {
      index = codesInOrder.size();
      codes.put(code, index);
      codesInOrder.add(code);
    }
    number(index);
  }

  void constants(Object[] values) {
    number(values.length);
    for (Object value : values) {
      constant(value);
    }
  }

  void constant(Object value) {
    if (value instanceof String s) {
      tag(ConstantTags.STRING);
      text(s);
    } else if (value instanceof Long n) {
      integer(n);
    } else if (value instanceof Singleton s) {
      tag(s == Singleton.NONE ? ConstantTags.NONE : ConstantTags.ELLIPSIS);
    } else if (value instanceof Boolean b) {
      tag(b ? ConstantTags.TRUE : ConstantTags.FALSE);
    } else if (value instanceof Code code) {
      tag(ConstantTags.CODE);
      code(code);
    } else if (value instanceof BytesLiteral b) {
      tag(ConstantTags.BYTES);
      bytes(b.value());
    } else if (value instanceof AstralString s) {
      tag(ConstantTags.ASTRAL_STRING);
      numbers(s.codePoints());
    } else if (!numeric(value)) {
      collection(value);
    }
  }

  private boolean numeric(Object value) {
    if (value instanceof Double d) {
      tag(ConstantTags.FLOAT);
      out.eightBytes(Double.doubleToRawLongBits(d));
    } else if (value instanceof BigInteger n) {
      tag(ConstantTags.BIG_INTEGER);
      bytes(n.toByteArray());
    } else if (value instanceof Imaginary i) {
      tag(ConstantTags.IMAGINARY);
      out.eightBytes(Double.doubleToRawLongBits(i.value()));
    } else if (value instanceof ComplexConstant c) {
      tag(ConstantTags.COMPLEX);
      out.eightBytes(Double.doubleToRawLongBits(c.real()));
      out.eightBytes(Double.doubleToRawLongBits(c.imaginary()));
    } else {
      return false;
    }
    return true;
  }

  private void collection(Object value) {
    if (value instanceof TupleConstant t) {
      tag(ConstantTags.TUPLE);
      constants(t.items());
    } else if (value instanceof FrozenSetConstant s) {
      tag(ConstantTags.FROZENSET);
      constants(s.items());
    } else if (value instanceof SliceConstant s) {
      tag(ConstantTags.SLICE);
      constant(s.lower());
      constant(s.upper());
      constant(s.step());
    } else {
      throw new IllegalArgumentException("no constant: " + value);
    }
  }

  private void integer(long value) {
    if (value >= -1 && value < Integer.MAX_VALUE) {
      tag(ConstantTags.SMALL_INTEGER);
      number((int) value);
    } else {
      tag(ConstantTags.INTEGER);
      out.eightBytes(value);
    }
  }

  private void bytes(byte[] bytes) {
    number(bytes.length);
    out.raw(bytes);
  }
}
