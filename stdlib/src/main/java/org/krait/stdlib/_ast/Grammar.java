package org.krait.stdlib._ast;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The abstract grammar (ASDL): the kinds of nodes, their fields and their docstrings. */
// CPython: Parser/Python.asdl
final class Grammar {
  private static final String TEXT =
      """
      mod = Module(stmt* body, type_ignore* type_ignores)
          | Interactive(stmt* body)
          | Expression(expr body)
          | FunctionType(expr* argtypes, expr returns)
      stmt = FunctionDef(identifier name, arguments args, stmt* body, expr* decorator_list, expr? returns, string? type_comment, type_param* type_params)
          | AsyncFunctionDef(identifier name, arguments args, stmt* body, expr* decorator_list, expr? returns, string? type_comment, type_param* type_params)
          | ClassDef(identifier name, expr* bases, keyword* keywords, stmt* body, expr* decorator_list, type_param* type_params)
          | Return(expr? value)
          | Delete(expr* targets)
          | Assign(expr* targets, expr value, string? type_comment)
          | TypeAlias(expr name, type_param* type_params, expr value)
          | AugAssign(expr target, operator op, expr value)
          | AnnAssign(expr target, expr annotation, expr? value, int simple)
          | For(expr target, expr iter, stmt* body, stmt* orelse, string? type_comment)
          | AsyncFor(expr target, expr iter, stmt* body, stmt* orelse, string? type_comment)
          | While(expr test, stmt* body, stmt* orelse)
          | If(expr test, stmt* body, stmt* orelse)
          | With(withitem* items, stmt* body, string? type_comment)
          | AsyncWith(withitem* items, stmt* body, string? type_comment)
          | Match(expr subject, match_case* cases)
          | Raise(expr? exc, expr? cause)
          | Try(stmt* body, excepthandler* handlers, stmt* orelse, stmt* finalbody)
          | TryStar(stmt* body, excepthandler* handlers, stmt* orelse, stmt* finalbody)
          | Assert(expr test, expr? msg)
          | Import(alias* names)
          | ImportFrom(identifier? module, alias* names, int? level)
          | Global(identifier* names)
          | Nonlocal(identifier* names)
          | Expr(expr value)
          | Pass
          | Break
          | Continue
      expr = BoolOp(boolop op, expr* values)
          | NamedExpr(expr target, expr value)
          | BinOp(expr left, operator op, expr right)
          | UnaryOp(unaryop op, expr operand)
          | Lambda(arguments args, expr body)
          | IfExp(expr test, expr body, expr orelse)
          | Dict(expr?* keys, expr* values)
          | Set(expr* elts)
          | ListComp(expr elt, comprehension* generators)
          | SetComp(expr elt, comprehension* generators)
          | DictComp(expr key, expr value, comprehension* generators)
          | GeneratorExp(expr elt, comprehension* generators)
          | Await(expr value)
          | Yield(expr? value)
          | YieldFrom(expr value)
          | Compare(expr left, cmpop* ops, expr* comparators)
          | Call(expr func, expr* args, keyword* keywords)
          | FormattedValue(expr value, int conversion, expr? format_spec)
          | Interpolation(expr value, constant str, int conversion, expr? format_spec)
          | JoinedStr(expr* values)
          | TemplateStr(expr* values)
          | Constant(constant value, string? kind)
          | Attribute(expr value, identifier attr, expr_context ctx)
          | Subscript(expr value, expr slice, expr_context ctx)
          | Starred(expr value, expr_context ctx)
          | Name(identifier id, expr_context ctx)
          | List(expr* elts, expr_context ctx)
          | Tuple(expr* elts, expr_context ctx)
          | Slice(expr? lower, expr? upper, expr? step)
      expr_context = Load | Store | Del
      boolop = And | Or
      operator = Add | Sub | Mult | MatMult | Div | Mod | Pow | LShift | RShift | BitOr | BitXor | BitAnd | FloorDiv
      unaryop = Invert | Not | UAdd | USub
      cmpop = Eq | NotEq | Lt | LtE | Gt | GtE | Is | IsNot | In | NotIn
      comprehension(expr target, expr iter, expr* ifs, int is_async)
      excepthandler = ExceptHandler(expr? type, identifier? name, stmt* body)
      arguments(arg* posonlyargs, arg* args, arg? vararg, arg* kwonlyargs, expr?* kw_defaults, arg? kwarg, expr* defaults)
      arg(identifier arg, expr? annotation, string? type_comment)
      keyword(identifier? arg, expr value)
      alias(identifier name, identifier? asname)
      withitem(expr context_expr, expr? optional_vars)
      match_case(pattern pattern, expr? guard, stmt* body)
      pattern = MatchValue(expr value)
          | MatchSingleton(constant value)
          | MatchSequence(pattern* patterns)
          | MatchMapping(expr* keys, pattern* patterns, identifier? rest)
          | MatchClass(expr cls, pattern* patterns, identifier* kwd_attrs, pattern* kwd_patterns)
          | MatchStar(identifier? name)
          | MatchAs(pattern? pattern, identifier? name)
          | MatchOr(pattern* patterns)
      type_ignore = TypeIgnore(int lineno, string tag)
      type_param = TypeVar(identifier name, expr? bound, expr? default_value)
          | ParamSpec(identifier name, expr? default_value)
          | TypeVarTuple(identifier name, expr? default_value)
      """;

  /** Sums whose nodes have a place; of those in the second set, no part of it may be missing. */
  private static final List<String> PLACED =
      List.of("stmt", "expr", "excepthandler", "arg", "keyword", "alias", "pattern", "type_param");

  private static final List<String> FULLY_PLACED = List.of("pattern", "type_param");

  private static final Map<String, NodeKind> KINDS = read();

  private Grammar() {}

  /** All kinds, each after its base, in the order of the grammar. */
  static Iterable<NodeKind> kinds() {
    return KINDS.values();
  }

  /** The kind of this name, or null. */
  static @Nullable NodeKind kind(String name) {
    return KINDS.get(name);
  }

  private static Map<String, NodeKind> read() {
    Map<String, NodeKind> kinds = new LinkedHashMap<>();
    for (String rule : TEXT.split("\n(?! )")) {
      if (rule.contains(" = ")) {
        readSum(kinds, rule.strip());
      } else {
        NodeKind product = constructor(rule.strip(), "AST");
        kinds.put(product.name(), product);
      }
    }
    return kinds;
  }

  private static void readSum(Map<String, NodeKind> kinds, String rule) {
    String name = rule.substring(0, rule.indexOf(" = "));
    String indent = "\n" + " ".repeat(name.length() + 1) + "| ";
    String doc = rule.replaceAll("\n +\\| ", indent);
    kinds.put(name, new NodeKind(name, doc, "AST", List.of(), false, place(name)));
    for (String alternative : rule.substring(name.length() + 3).split("\\s+\\| ")) {
      NodeKind kind = constructor(alternative, name);
      kinds.put(kind.name(), kind);
    }
  }

  private static NodeKind constructor(String text, String base) {
    int open = text.indexOf('(');
    String name = open < 0 ? text : text.substring(0, open);
    List<NodeField> fields = new ArrayList<>();
    if (open >= 0) {
      for (String field : text.substring(open + 1, text.length() - 1).split(", ")) {
        fields.add(field(field));
      }
    }
    return new NodeKind(name, text, base, List.copyOf(fields), true, place(name));
  }

  private static NodeField field(String text) {
    int space = text.indexOf(' ');
    String type = text.substring(0, space);
    String name = text.substring(space + 1);
    boolean many = type.endsWith("*");
    String one = many ? type.substring(0, type.length() - 1) : type;
    boolean optional = one.endsWith("?");
    return new NodeField(optional ? one.substring(0, one.length() - 1) : one, name, optional, many);
  }

  private static NodeKind.Place place(String name) {
    if (!PLACED.contains(name)) {
      return NodeKind.Place.NONE;
    }
    return FULLY_PLACED.contains(name) ? NodeKind.Place.FULL : NodeKind.Place.OPTIONAL_END;
  }
}
