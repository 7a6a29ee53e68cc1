package org.krait.lower;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.krait.lower.core.ConstantRepr;
import org.krait.syntax.Arg;
import org.krait.syntax.Arguments;
import org.krait.syntax.Boolop;
import org.krait.syntax.Cmpop;
import org.krait.syntax.Comprehension;
import org.krait.syntax.Expr;
import org.krait.syntax.Keyword;
import org.krait.syntax.Operator;
import org.krait.syntax.Singleton;
import org.krait.syntax.Unaryop;

/** Writes an expression as text again: what annotations are under PEP 563. */
// CPython: ast_unparse.c
final class ExprUnparser implements Expr.Visitor<@Nullable Void> {
  private static final int TUPLE = 0;
  private static final int TEST = 1;
  private static final int OR = 2;
  private static final int AND = 3;
  private static final int NOT = 4;
  private static final int COMPARE = 5;
  private static final int BIT_OR = 6;
  private static final int BIT_XOR = 7;
  private static final int BIT_AND = 8;
  private static final int SHIFT = 9;
  private static final int ARITHMETIC = 10;
  private static final int TERM = 11;
  private static final int FACTOR = 12;
  private static final int POWER = 13;
  private static final int AWAIT = 14;
  private static final int ATOM = 15;

  private final StringBuilder out = new StringBuilder();
  private int level;

  private ExprUnparser() {}

  static String unparse(Expr node) {
    ExprUnparser unparser = new ExprUnparser();
    unparser.write(node, TEST);
    return unparser.out.toString();
  }

  /** Writes a node where operators that bind less than the level need parentheses. */
  private void write(Expr node, int newLevel) {
    int outer = level;
    level = newLevel;
    node.accept(this);
    level = outer;
  }

  private boolean open(int ownLevel) {
    boolean needed = level > ownLevel;
    out.append(needed ? "(" : "");
    return needed;
  }

  private void close(boolean needed) {
    out.append(needed ? ")" : "");
  }

  private void separated(List<? extends Expr> nodes, int itemLevel) {
    for (int i = 0; i < nodes.size(); i++) {
      out.append(i == 0 ? "" : ", ");
      write(nodes.get(i), itemLevel);
    }
  }

  @Override
  public @Nullable Void visitBoolOp(Expr.BoolOp node) {
    int own = node.op() == Boolop.And ? AND : OR;
    boolean parentheses = open(own);
    for (int i = 0; i < node.values().size(); i++) {
      out.append(i == 0 ? "" : own == AND ? " and " : " or ");
      write(node.values().get(i), own + 1);
    }
    close(parentheses);
    return null;
  }

  @Override
  public @Nullable Void visitNamedExpr(Expr.NamedExpr node) {
    boolean parentheses = open(TUPLE);
    write(node.target(), ATOM);
    out.append(" := ");
    write(node.value(), ATOM);
    close(parentheses);
    return null;
  }

  @Override
  public @Nullable Void visitBinOp(Expr.BinOp node) {
    int own = level(node.op());
    boolean rightAssociative = node.op() == Operator.Pow;
    boolean parentheses = open(own);
    write(node.left(), own + (rightAssociative ? 1 : 0));
    out.append(' ').append(symbol(node.op())).append(' ');
    write(node.right(), own + (rightAssociative ? 0 : 1));
    close(parentheses);
    return null;
  }

  private static int level(Operator op) {
    return switch (op) {
      case Add, Sub -> ARITHMETIC;
      case Mult, MatMult, Div, Mod, FloorDiv -> TERM;
      case LShift, RShift -> SHIFT;
      case BitOr -> BIT_OR;
      case BitXor -> BIT_XOR;
      case BitAnd -> BIT_AND;
      case Pow -> POWER;
    };
  }

  private static String symbol(Operator op) {
    return switch (op) {
      case Add -> "+";
      case Sub -> "-";
      case Mult -> "*";
      case MatMult -> "@";
      case Div -> "/";
      case Mod -> "%";
      case Pow -> "**";
      case LShift -> "<<";
      case RShift -> ">>";
      case BitOr -> "|";
      case BitXor -> "^";
      case BitAnd -> "&";
      case FloorDiv -> "//";
    };
  }

  @Override
  public @Nullable Void visitUnaryOp(Expr.UnaryOp node) {
    int own = node.op() == Unaryop.Not ? NOT : FACTOR;
    boolean parentheses = open(own);
    out.append(
        switch (node.op()) {
          case Invert -> "~";
          case Not -> "not ";
          case UAdd -> "+";
          case USub -> "-";
        });
    write(node.operand(), own);
    close(parentheses);
    return null;
  }

  @Override
  public @Nullable Void visitLambda(Expr.Lambda node) {
    boolean parentheses = open(TEST);
    Arguments args = node.args();
    boolean any =
        !args.posonlyargs().isEmpty()
            || !args.args().isEmpty()
            || args.vararg() != null
            || !args.kwonlyargs().isEmpty()
            || args.kwarg() != null;
    out.append(any ? "lambda " : "lambda");
    parameters(args);
    out.append(": ");
    write(node.body(), TEST);
    close(parentheses);
    return null;
  }

  private void parameters(Arguments args) {
    List<Arg> positional = new ArrayList<>(args.posonlyargs());
    positional.addAll(args.args());
    int firstDefault = positional.size() - args.defaults().size();
    String separator = "";
    for (int i = 0; i < positional.size(); i++) {
      out.append(separator).append(positional.get(i).arg());
      separator = ", ";
      if (i >= firstDefault) {
        defaultValue(args.defaults().get(i - firstDefault));
      }
      out.append(i + 1 == args.posonlyargs().size() ? ", /" : "");
    }
    if (args.vararg() != null || !args.kwonlyargs().isEmpty()) {
      out.append(separator).append('*');
      out.append(args.vararg() == null ? "" : args.vararg().arg());
      separator = ", ";
    }
    for (int i = 0; i < args.kwonlyargs().size(); i++) {
      out.append(separator).append(args.kwonlyargs().get(i).arg());
      separator = ", ";
      defaultValue(args.kwDefaults().get(i));
    }
    if (args.kwarg() != null) {
      out.append(separator).append("**").append(args.kwarg().arg());
    }
  }

  private void defaultValue(@Nullable Expr value) {
    if (value != null) {
      out.append('=');
      write(value, TEST);
    }
  }

  @Override
  public @Nullable Void visitIfExp(Expr.IfExp node) {
    boolean parentheses = open(TEST);
    write(node.body(), TEST + 1);
    out.append(" if ");
    write(node.test(), TEST + 1);
    out.append(" else ");
    write(node.orelse(), TEST);
    close(parentheses);
    return null;
  }

  @Override
  public @Nullable Void visitDict(Expr.Dict node) {
    out.append('{');
    for (int i = 0; i < node.values().size(); i++) {
      out.append(i == 0 ? "" : ", ");
      Expr key = node.keys().get(i);
      if (key == null) {
        out.append("**");
        write(node.values().get(i), BIT_OR);
      } else {
        write(key, TEST);
        out.append(": ");
        write(node.values().get(i), TEST);
      }
    }
    out.append('}');
    return null;
  }

  @Override
  public @Nullable Void visitSet(Expr.Set node) {
    out.append('{');
    separated(node.elts(), TEST);
    out.append('}');
    return null;
  }

  @Override
  public @Nullable Void visitListComp(Expr.ListComp node) {
    comprehension('[', node.elt(), null, node.generators(), ']');
    return null;
  }

  @Override
  public @Nullable Void visitSetComp(Expr.SetComp node) {
    comprehension('{', node.elt(), null, node.generators(), '}');
    return null;
  }

  @Override
  public @Nullable Void visitDictComp(Expr.DictComp node) {
    comprehension('{', node.key(), node.value(), node.generators(), '}');
    return null;
  }

  @Override
  public @Nullable Void visitGeneratorExp(Expr.GeneratorExp node) {
    comprehension('(', node.elt(), null, node.generators(), ')');
    return null;
  }

  private void comprehension(
      char open, Expr element, @Nullable Expr value, List<Comprehension> generators, char close) {
    out.append(open);
    write(element, TEST);
    if (value != null) {
      out.append(": ");
      write(value, TEST);
    }
    for (Comprehension generator : generators) {
      out.append(generator.isAsync() ? " async for " : " for ");
      write(generator.target(), TUPLE);
      out.append(" in ");
      write(generator.iter(), TEST + 1);
      for (Expr condition : generator.ifs()) {
        out.append(" if ");
        write(condition, TEST + 1);
      }
    }
    out.append(close);
  }

  @Override
  public @Nullable Void visitAwait(Expr.Await node) {
    boolean parentheses = open(AWAIT);
    out.append("await ");
    write(node.value(), ATOM);
    close(parentheses);
    return null;
  }

  @Override
  public @Nullable Void visitYield(Expr.Yield node) {
    if (node.value() == null) {
      out.append("(yield)");
      return null;
    }
    out.append("(yield ");
    write(node.value(), TEST);
    out.append(')');
    return null;
  }

  @Override
  public @Nullable Void visitYieldFrom(Expr.YieldFrom node) {
    out.append("(yield from ");
    write(node.value(), TEST);
    out.append(')');
    return null;
  }

  @Override
  public @Nullable Void visitCompare(Expr.Compare node) {
    boolean parentheses = open(COMPARE);
    write(node.left(), COMPARE + 1);
    for (int i = 0; i < node.ops().size(); i++) {
      out.append(' ').append(symbol(node.ops().get(i))).append(' ');
      write(node.comparators().get(i), COMPARE + 1);
    }
    close(parentheses);
    return null;
  }

  private static String symbol(Cmpop op) {
    return switch (op) {
      case Eq -> "==";
      case NotEq -> "!=";
      case Lt -> "<";
      case LtE -> "<=";
      case Gt -> ">";
      case GtE -> ">=";
      case Is -> "is";
      case IsNot -> "is not";
      case In -> "in";
      case NotIn -> "not in";
    };
  }

  @Override
  public @Nullable Void visitCall(Expr.Call node) {
    write(node.func(), ATOM);
    if (node.keywords().isEmpty()
        && node.args().size() == 1
        && node.args().get(0) instanceof Expr.GeneratorExp generator) {
      write(generator, TEST);
      return null;
    }
    out.append('(');
    separated(node.args(), TEST);
    String separator = node.args().isEmpty() ? "" : ", ";
    for (Keyword keyword : node.keywords()) {
      out.append(separator);
      out.append(keyword.arg() == null ? "**" : keyword.arg() + "=");
      write(keyword.value(), TEST);
      separator = ", ";
    }
    out.append(')');
    return null;
  }

  @Override
  public @Nullable Void visitFormattedValue(Expr.FormattedValue node) {
    string('f', List.of(node));
    return null;
  }

  @Override
  public @Nullable Void visitInterpolation(Expr.Interpolation node) {
    string('t', List.of(node));
    return null;
  }

  @Override
  public @Nullable Void visitJoinedStr(Expr.JoinedStr node) {
    string('f', node.values());
    return null;
  }

  @Override
  public @Nullable Void visitTemplateStr(Expr.TemplateStr node) {
    string('t', node.values());
    return null;
  }

  /** The whole body is written first and then quoted as one string. */
  // CPython: ast_unparse.c append_ftstr
  private void string(char prefix, List<Expr> values) {
    out.append(prefix).append(ConstantRepr.of(body(values)));
  }

  private static String body(List<Expr> values) {
    StringBuilder body = new StringBuilder();
    for (Expr value : values) {
      part(body, value);
    }
    return body.toString();
  }

  private static void part(StringBuilder body, Expr value) {
    switch (value) {
      case Expr.Constant constant -> {
        String text = String.valueOf(constant.value());
        body.append(text.replace("{", "{{").replace("}", "}}"));
      }
      case Expr.JoinedStr joined -> body.append(body(joined.values()));
      case Expr.FormattedValue field -> {
        String text = field(field.value());
        replacement(body, text, field.conversion(), field.formatSpec());
      }
      case Expr.Interpolation field ->
          replacement(body, field.str(), field.conversion(), field.formatSpec());
      default -> throw new IllegalArgumentException("not a part of a string: " + value);
    }
  }

  private static String field(Expr value) {
    ExprUnparser unparser = new ExprUnparser();
    unparser.write(value, TEST + 1);
    return unparser.out.toString();
  }

  private static void replacement(
      StringBuilder body, String text, int conversion, @Nullable Expr spec) {
    body.append(text.startsWith("{") ? "{ " : "{").append(text);
    if (conversion > 0) {
      body.append('!').append((char) conversion);
    }
    if (spec != null) {
      body.append(':');
      part(body, spec);
    }
    body.append('}');
  }

  @Override
  public @Nullable Void visitConstant(Expr.Constant node) {
    Object value = node.value();
    if (value == Singleton.ELLIPSIS) {
      out.append("...");
      return null;
    }
    if ("u".equals(node.kind())) {
      out.append('u');
    }
    // An infinite literal is written as one that overflows.
    out.append(ConstantRepr.of(value).replace("inf", isText(value) ? "inf" : "1e309"));
    return null;
  }

  private static boolean isText(Object value) {
    return !(value instanceof Double) && !(value instanceof org.krait.syntax.Imaginary);
  }

  @Override
  public @Nullable Void visitAttribute(Expr.Attribute node) {
    write(node.value(), ATOM);
    boolean integer =
        node.value() instanceof Expr.Constant constant
            && (constant.value() instanceof Long
                || constant.value() instanceof java.math.BigInteger);
    out.append(integer ? " ." : ".").append(node.attr());
    return null;
  }

  @Override
  public @Nullable Void visitSubscript(Expr.Subscript node) {
    write(node.value(), ATOM);
    out.append('[');
    write(node.slice(), TUPLE);
    out.append(']');
    return null;
  }

  @Override
  public @Nullable Void visitStarred(Expr.Starred node) {
    out.append('*');
    write(node.value(), BIT_OR);
    return null;
  }

  @Override
  public @Nullable Void visitName(Expr.Name node) {
    out.append(node.id());
    return null;
  }

  @Override
  public @Nullable Void visitList(Expr.List node) {
    out.append('[');
    separated(node.elts(), TEST);
    out.append(']');
    return null;
  }

  @Override
  public @Nullable Void visitTuple(Expr.Tuple node) {
    if (node.elts().isEmpty()) {
      out.append("()");
      return null;
    }
    boolean parentheses = open(TUPLE);
    separated(node.elts(), TEST);
    out.append(node.elts().size() == 1 ? "," : "");
    close(parentheses);
    return null;
  }

  @Override
  public @Nullable Void visitSlice(Expr.Slice node) {
    if (node.lower() != null) {
      write(node.lower(), TEST);
    }
    out.append(':');
    if (node.upper() != null) {
      write(node.upper(), TEST);
    }
    if (node.step() != null) {
      out.append(':');
      write(node.step(), TEST);
    }
    return null;
  }
}
