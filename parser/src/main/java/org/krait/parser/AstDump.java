package org.krait.parser;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.krait.syntax.Alias;
import org.krait.syntax.Arg;
import org.krait.syntax.Arguments;
import org.krait.syntax.AstralString;
import org.krait.syntax.BytesLiteral;
import org.krait.syntax.Comprehension;
import org.krait.syntax.ExceptHandler;
import org.krait.syntax.Expr;
import org.krait.syntax.Imaginary;
import org.krait.syntax.Keyword;
import org.krait.syntax.MatchCase;
import org.krait.syntax.Mod;
import org.krait.syntax.Node;
import org.krait.syntax.Pattern;
import org.krait.syntax.Singleton;
import org.krait.syntax.Span;
import org.krait.syntax.Stmt;
import org.krait.syntax.TypeIgnore;
import org.krait.syntax.TypeParam;
import org.krait.syntax.WithItem;

/** Prints a syntax tree as Python's {@code ast.dump} does. */
public final class AstDump {
  private final StringBuilder out = new StringBuilder();
  private final boolean attributes;
  private final StatementDump statements = new StatementDump(this);
  private final ExpressionDump expressions = new ExpressionDump(this);
  private final PatternDump patterns = new PatternDump(this);
  private final TypeParamDump typeParams = new TypeParamDump(this);
  private boolean first;

  private AstDump(boolean attributes) {
    this.attributes = attributes;
  }

  /**
   * The tree as one line of text.
   *
   * @param attributes whether lines and columns are printed: {@code include_attributes}
   */
  public static String dump(Mod tree, boolean attributes) {
    AstDump dump = new AstDump(attributes);
    tree.accept(new ModuleDump(dump));
    return dump.out.toString();
  }

  void open(String name) {
    out.append(name).append('(');
    first = true;
  }

  Void close(Node node) {
    Span span = node.span();
    if (attributes && span != Span.NONE) {
      number("lineno", span.lineno());
      number("col_offset", span.colOffset());
      number("end_lineno", span.endLineno());
      number("end_col_offset", span.endColOffset());
    }
    return closePlain();
  }

  private Void closePlain() {
    out.append(')');
    first = false;
    return null;
  }

  private void name(String field) {
    if (!first) {
      out.append(", ");
    }
    first = false;
    out.append(field).append('=');
  }

  void number(String field, int value) {
    name(field);
    out.append(value);
  }

  void node(String field, @Nullable Object value) {
    if (value != null) {
      name(field);
      any(value);
    }
  }

  void text(String field, @Nullable String value) {
    if (value != null) {
      name(field);
      PythonRepr.appendUtf16(out, value);
    }
  }

  void list(String field, List<?> values) {
    if (values.isEmpty()) {
      return;
    }
    name(field);
    out.append('[');
    boolean comma = false;
    for (Object value : values) {
      if (comma) {
        out.append(", ");
      }
      comma = true;
      any(value);
    }
    out.append(']');
    first = false;
  }

  private void any(@Nullable Object value) {
    switch (value) {
      case null -> out.append("None");
      case Stmt s -> s.accept(statements);
      case Expr e -> e.accept(expressions);
      case Pattern p -> p.accept(patterns);
      case TypeParam t -> t.accept(typeParams);
      case Enum<?> e -> out.append(e.name()).append("()");
      case String s -> PythonRepr.appendUtf16(out, s);
      case Node n -> other(n);
      case TypeIgnore t -> typeIgnore(t);
      default -> throw new IllegalArgumentException(value.toString());
    }
  }

  private void typeIgnore(TypeIgnore ignore) {
    open("TypeIgnore");
    number("lineno", ignore.lineno());
    text("tag", ignore.tag());
    closePlain();
  }

  private void other(Node node) {
    switch (node) {
      case Arguments a -> arguments(a);
      case Arg a -> {
        open("arg");
        text("arg", a.arg());
        node("annotation", a.annotation());
        text("type_comment", a.typeComment());
        close(a);
      }
      case Keyword k -> {
        open("keyword");
        text("arg", k.arg());
        node("value", k.value());
        close(k);
      }
      case Alias a -> {
        open("alias");
        text("name", a.name());
        text("asname", a.asname());
        close(a);
      }
      case WithItem w -> {
        open("withitem");
        node("context_expr", w.contextExpr());
        node("optional_vars", w.optionalVars());
        close(w);
      }
      case MatchCase m -> {
        open("match_case");
        node("pattern", m.pattern());
        node("guard", m.guard());
        list("body", m.body());
        close(m);
      }
      case ExceptHandler h -> {
        open("ExceptHandler");
        node("type", h.type());
        text("name", h.name());
        list("body", h.body());
        close(h);
      }
      case Comprehension c -> {
        open("comprehension");
        node("target", c.target());
        node("iter", c.iter());
        list("ifs", c.ifs());
        number("is_async", c.isAsync() ? 1 : 0);
        close(c);
      }
      default -> throw new IllegalArgumentException(node.toString());
    }
  }

  private void arguments(Arguments a) {
    open("arguments");
    list("posonlyargs", a.posonlyargs());
    list("args", a.args());
    node("vararg", a.vararg());
    list("kwonlyargs", a.kwonlyargs());
    list("kw_defaults", a.kwDefaults());
    node("kwarg", a.kwarg());
    list("defaults", a.defaults());
    close(a);
  }

  void constant(String field, Object value) {
    name(field);
    switch (value) {
      case Boolean b -> out.append(b ? "True" : "False");
      case Double d -> PythonRepr.appendFloat(out, d);
      case Imaginary i -> PythonRepr.appendImaginary(out, i.value());
      case String s -> PythonRepr.appendString(out, s);
      case AstralString s -> PythonRepr.appendString(out, s.codePoints());
      case BytesLiteral b -> PythonRepr.appendBytes(out, b.value());
      case Singleton s -> out.append(s == Singleton.NONE ? "None" : "Ellipsis");
      default -> out.append(value);
    }
  }
}
