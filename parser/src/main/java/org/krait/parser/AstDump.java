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
    tree.accept(dump.new Modules());
    return dump.out.toString();
  }

  private void open(String name) {
    out.append(name).append('(');
    first = true;
  }

  private Void close(Node node) {
    Span span = node.span();
    if (attributes && span != Span.NONE) {
      attribute("lineno", span.lineno());
      attribute("col_offset", span.colOffset());
      attribute("end_lineno", span.endLineno());
      attribute("end_col_offset", span.endColOffset());
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

  private void attribute(String field, int value) {
    name(field);
    out.append(value);
  }

  private void node(String field, @Nullable Object value) {
    if (value != null) {
      name(field);
      any(value);
    }
  }

  private void text(String field, @Nullable String value) {
    if (value != null) {
      name(field);
      PythonRepr.appendUtf16(out, value);
    }
  }

  private void list(String field, List<?> values) {
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
      case Stmt s -> s.accept(new Statements());
      case Expr e -> e.accept(new Expressions());
      case Pattern p -> p.accept(new PatternsDump());
      case TypeParam t -> t.accept(new TypeParams());
      case Enum<?> e -> out.append(e.name()).append("()");
      case String s -> PythonRepr.appendUtf16(out, s);
      case Node n -> other(n);
      case TypeIgnore t -> typeIgnore(t);
      default -> throw new IllegalArgumentException(value.toString());
    }
  }

  private void typeIgnore(TypeIgnore ignore) {
    open("TypeIgnore");
    attribute("lineno", ignore.lineno());
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
        attribute("is_async", c.isAsync() ? 1 : 0);
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

  private void constant(String field, Object value) {
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

  private final class Modules implements Mod.Visitor<Void> {
    @Override
    public Void visitModule(Mod.Module node) {
      open("Module");
      list("body", node.body());
      list("type_ignores", node.typeIgnores());
      return close(node);
    }

    @Override
    public Void visitInteractive(Mod.Interactive node) {
      open("Interactive");
      list("body", node.body());
      return close(node);
    }

    @Override
    public Void visitExpression(Mod.Expression node) {
      open("Expression");
      node("body", node.body());
      return close(node);
    }

    @Override
    public Void visitFunctionType(Mod.FunctionType node) {
      open("FunctionType");
      list("argtypes", node.argtypes());
      node("returns", node.returns());
      return close(node);
    }
  }

  private final class Statements implements Stmt.Visitor<Void> {
    @Override
    public Void visitFunctionDef(Stmt.FunctionDef node) {
      open("FunctionDef");
      text("name", node.name());
      node("args", node.args());
      list("body", node.body());
      list("decorator_list", node.decoratorList());
      node("returns", node.returns());
      text("type_comment", node.typeComment());
      list("type_params", node.typeParams());
      return close(node);
    }

    @Override
    public Void visitAsyncFunctionDef(Stmt.AsyncFunctionDef node) {
      open("AsyncFunctionDef");
      text("name", node.name());
      node("args", node.args());
      list("body", node.body());
      list("decorator_list", node.decoratorList());
      node("returns", node.returns());
      text("type_comment", node.typeComment());
      list("type_params", node.typeParams());
      return close(node);
    }

    @Override
    public Void visitClassDef(Stmt.ClassDef node) {
      open("ClassDef");
      text("name", node.name());
      list("bases", node.bases());
      list("keywords", node.keywords());
      list("body", node.body());
      list("decorator_list", node.decoratorList());
      list("type_params", node.typeParams());
      return close(node);
    }

    @Override
    public Void visitReturn(Stmt.Return node) {
      open("Return");
      node("value", node.value());
      return close(node);
    }

    @Override
    public Void visitDelete(Stmt.Delete node) {
      open("Delete");
      list("targets", node.targets());
      return close(node);
    }

    @Override
    public Void visitAssign(Stmt.Assign node) {
      open("Assign");
      list("targets", node.targets());
      node("value", node.value());
      text("type_comment", node.typeComment());
      return close(node);
    }

    @Override
    public Void visitTypeAlias(Stmt.TypeAlias node) {
      open("TypeAlias");
      node("name", node.name());
      list("type_params", node.typeParams());
      node("value", node.value());
      return close(node);
    }

    @Override
    public Void visitAugAssign(Stmt.AugAssign node) {
      open("AugAssign");
      node("target", node.target());
      node("op", node.op());
      node("value", node.value());
      return close(node);
    }

    @Override
    public Void visitAnnAssign(Stmt.AnnAssign node) {
      open("AnnAssign");
      node("target", node.target());
      node("annotation", node.annotation());
      node("value", node.value());
      attribute("simple", node.simple() ? 1 : 0);
      return close(node);
    }

    @Override
    public Void visitFor(Stmt.For node) {
      open("For");
      node("target", node.target());
      node("iter", node.iter());
      list("body", node.body());
      list("orelse", node.orelse());
      text("type_comment", node.typeComment());
      return close(node);
    }

    @Override
    public Void visitAsyncFor(Stmt.AsyncFor node) {
      open("AsyncFor");
      node("target", node.target());
      node("iter", node.iter());
      list("body", node.body());
      list("orelse", node.orelse());
      text("type_comment", node.typeComment());
      return close(node);
    }

    @Override
    public Void visitWhile(Stmt.While node) {
      open("While");
      node("test", node.test());
      list("body", node.body());
      list("orelse", node.orelse());
      return close(node);
    }

    @Override
    public Void visitIf(Stmt.If node) {
      open("If");
      node("test", node.test());
      list("body", node.body());
      list("orelse", node.orelse());
      return close(node);
    }

    @Override
    public Void visitWith(Stmt.With node) {
      open("With");
      list("items", node.items());
      list("body", node.body());
      text("type_comment", node.typeComment());
      return close(node);
    }

    @Override
    public Void visitAsyncWith(Stmt.AsyncWith node) {
      open("AsyncWith");
      list("items", node.items());
      list("body", node.body());
      text("type_comment", node.typeComment());
      return close(node);
    }

    @Override
    public Void visitMatch(Stmt.Match node) {
      open("Match");
      node("subject", node.subject());
      list("cases", node.cases());
      return close(node);
    }

    @Override
    public Void visitRaise(Stmt.Raise node) {
      open("Raise");
      node("exc", node.exc());
      node("cause", node.cause());
      return close(node);
    }

    @Override
    public Void visitTry(Stmt.Try node) {
      open("Try");
      list("body", node.body());
      list("handlers", node.handlers());
      list("orelse", node.orelse());
      list("finalbody", node.finalbody());
      return close(node);
    }

    @Override
    public Void visitTryStar(Stmt.TryStar node) {
      open("TryStar");
      list("body", node.body());
      list("handlers", node.handlers());
      list("orelse", node.orelse());
      list("finalbody", node.finalbody());
      return close(node);
    }

    @Override
    public Void visitAssert(Stmt.Assert node) {
      open("Assert");
      node("test", node.test());
      node("msg", node.msg());
      return close(node);
    }

    @Override
    public Void visitImport(Stmt.Import node) {
      open("Import");
      list("names", node.names());
      return close(node);
    }

    @Override
    public Void visitImportFrom(Stmt.ImportFrom node) {
      open("ImportFrom");
      text("module", node.module());
      list("names", node.names());
      attribute("level", node.level());
      return close(node);
    }

    @Override
    public Void visitGlobal(Stmt.Global node) {
      open("Global");
      list("names", node.names());
      return close(node);
    }

    @Override
    public Void visitNonlocal(Stmt.Nonlocal node) {
      open("Nonlocal");
      list("names", node.names());
      return close(node);
    }

    @Override
    public Void visitExpr(Stmt.Expr node) {
      open("Expr");
      node("value", node.value());
      return close(node);
    }

    @Override
    public Void visitPass(Stmt.Pass node) {
      open("Pass");
      return close(node);
    }

    @Override
    public Void visitBreak(Stmt.Break node) {
      open("Break");
      return close(node);
    }

    @Override
    public Void visitContinue(Stmt.Continue node) {
      open("Continue");
      return close(node);
    }
  }

  private final class Expressions implements Expr.Visitor<Void> {
    @Override
    public Void visitBoolOp(Expr.BoolOp node) {
      open("BoolOp");
      node("op", node.op());
      list("values", node.values());
      return close(node);
    }

    @Override
    public Void visitNamedExpr(Expr.NamedExpr node) {
      open("NamedExpr");
      node("target", node.target());
      node("value", node.value());
      return close(node);
    }

    @Override
    public Void visitBinOp(Expr.BinOp node) {
      open("BinOp");
      node("left", node.left());
      node("op", node.op());
      node("right", node.right());
      return close(node);
    }

    @Override
    public Void visitUnaryOp(Expr.UnaryOp node) {
      open("UnaryOp");
      node("op", node.op());
      node("operand", node.operand());
      return close(node);
    }

    @Override
    public Void visitLambda(Expr.Lambda node) {
      open("Lambda");
      node("args", node.args());
      node("body", node.body());
      return close(node);
    }

    @Override
    public Void visitIfExp(Expr.IfExp node) {
      open("IfExp");
      node("test", node.test());
      node("body", node.body());
      node("orelse", node.orelse());
      return close(node);
    }

    @Override
    public Void visitDict(Expr.Dict node) {
      open("Dict");
      list("keys", node.keys());
      list("values", node.values());
      return close(node);
    }

    @Override
    public Void visitSet(Expr.Set node) {
      open("Set");
      list("elts", node.elts());
      return close(node);
    }

    @Override
    public Void visitListComp(Expr.ListComp node) {
      open("ListComp");
      node("elt", node.elt());
      list("generators", node.generators());
      return close(node);
    }

    @Override
    public Void visitSetComp(Expr.SetComp node) {
      open("SetComp");
      node("elt", node.elt());
      list("generators", node.generators());
      return close(node);
    }

    @Override
    public Void visitDictComp(Expr.DictComp node) {
      open("DictComp");
      node("key", node.key());
      node("value", node.value());
      list("generators", node.generators());
      return close(node);
    }

    @Override
    public Void visitGeneratorExp(Expr.GeneratorExp node) {
      open("GeneratorExp");
      node("elt", node.elt());
      list("generators", node.generators());
      return close(node);
    }

    @Override
    public Void visitAwait(Expr.Await node) {
      open("Await");
      node("value", node.value());
      return close(node);
    }

    @Override
    public Void visitYield(Expr.Yield node) {
      open("Yield");
      node("value", node.value());
      return close(node);
    }

    @Override
    public Void visitYieldFrom(Expr.YieldFrom node) {
      open("YieldFrom");
      node("value", node.value());
      return close(node);
    }

    @Override
    public Void visitCompare(Expr.Compare node) {
      open("Compare");
      node("left", node.left());
      list("ops", node.ops());
      list("comparators", node.comparators());
      return close(node);
    }

    @Override
    public Void visitCall(Expr.Call node) {
      open("Call");
      node("func", node.func());
      list("args", node.args());
      list("keywords", node.keywords());
      return close(node);
    }

    @Override
    public Void visitFormattedValue(Expr.FormattedValue node) {
      open("FormattedValue");
      node("value", node.value());
      attribute("conversion", node.conversion());
      node("format_spec", node.formatSpec());
      return close(node);
    }

    @Override
    public Void visitInterpolation(Expr.Interpolation node) {
      open("Interpolation");
      node("value", node.value());
      text("str", node.str());
      attribute("conversion", node.conversion());
      node("format_spec", node.formatSpec());
      return close(node);
    }

    @Override
    public Void visitJoinedStr(Expr.JoinedStr node) {
      open("JoinedStr");
      list("values", node.values());
      return close(node);
    }

    @Override
    public Void visitTemplateStr(Expr.TemplateStr node) {
      open("TemplateStr");
      list("values", node.values());
      return close(node);
    }

    @Override
    public Void visitConstant(Expr.Constant node) {
      open("Constant");
      constant("value", node.value());
      text("kind", node.kind());
      return close(node);
    }

    @Override
    public Void visitAttribute(Expr.Attribute node) {
      open("Attribute");
      node("value", node.value());
      text("attr", node.attr());
      node("ctx", node.ctx());
      return close(node);
    }

    @Override
    public Void visitSubscript(Expr.Subscript node) {
      open("Subscript");
      node("value", node.value());
      node("slice", node.slice());
      node("ctx", node.ctx());
      return close(node);
    }

    @Override
    public Void visitStarred(Expr.Starred node) {
      open("Starred");
      node("value", node.value());
      node("ctx", node.ctx());
      return close(node);
    }

    @Override
    public Void visitName(Expr.Name node) {
      open("Name");
      text("id", node.id());
      node("ctx", node.ctx());
      return close(node);
    }

    @Override
    public Void visitList(Expr.List node) {
      open("List");
      list("elts", node.elts());
      node("ctx", node.ctx());
      return close(node);
    }

    @Override
    public Void visitTuple(Expr.Tuple node) {
      open("Tuple");
      list("elts", node.elts());
      node("ctx", node.ctx());
      return close(node);
    }

    @Override
    public Void visitSlice(Expr.Slice node) {
      open("Slice");
      node("lower", node.lower());
      node("upper", node.upper());
      node("step", node.step());
      return close(node);
    }
  }

  private final class PatternsDump implements Pattern.Visitor<Void> {
    @Override
    public Void visitMatchValue(Pattern.MatchValue node) {
      open("MatchValue");
      node("value", node.value());
      return close(node);
    }

    @Override
    public Void visitMatchSingleton(Pattern.MatchSingleton node) {
      open("MatchSingleton");
      constant("value", node.value());
      return close(node);
    }

    @Override
    public Void visitMatchSequence(Pattern.MatchSequence node) {
      open("MatchSequence");
      list("patterns", node.patterns());
      return close(node);
    }

    @Override
    public Void visitMatchMapping(Pattern.MatchMapping node) {
      open("MatchMapping");
      list("keys", node.keys());
      list("patterns", node.patterns());
      text("rest", node.rest());
      return close(node);
    }

    @Override
    public Void visitMatchClass(Pattern.MatchClass node) {
      open("MatchClass");
      node("cls", node.cls());
      list("patterns", node.patterns());
      list("kwd_attrs", node.kwdAttrs());
      list("kwd_patterns", node.kwdPatterns());
      return close(node);
    }

    @Override
    public Void visitMatchStar(Pattern.MatchStar node) {
      open("MatchStar");
      text("name", node.name());
      return close(node);
    }

    @Override
    public Void visitMatchAs(Pattern.MatchAs node) {
      open("MatchAs");
      node("pattern", node.pattern());
      text("name", node.name());
      return close(node);
    }

    @Override
    public Void visitMatchOr(Pattern.MatchOr node) {
      open("MatchOr");
      list("patterns", node.patterns());
      return close(node);
    }
  }

  private final class TypeParams implements TypeParam.Visitor<Void> {
    @Override
    public Void visitTypeVar(TypeParam.TypeVar node) {
      open("TypeVar");
      text("name", node.name());
      node("bound", node.bound());
      node("default_value", node.defaultValue());
      return close(node);
    }

    @Override
    public Void visitParamSpec(TypeParam.ParamSpec node) {
      open("ParamSpec");
      text("name", node.name());
      node("default_value", node.defaultValue());
      return close(node);
    }

    @Override
    public Void visitTypeVarTuple(TypeParam.TypeVarTuple node) {
      open("TypeVarTuple");
      text("name", node.name());
      node("default_value", node.defaultValue());
      return close(node);
    }
  }
}
