package org.krait.lens.facts;

import org.jspecify.annotations.Nullable;
import org.krait.scope.Decision;
import org.krait.scope.Scope;
import org.krait.scope.Scope.Kind;
import org.krait.scope.Symbol;
import org.krait.syntax.Span;

/** Says in words which rule decided what a name means, and which line it looked at. */
public final class Explanation {
  private static final int QUOTE_LIMIT = 48;
  private static final int QUOTE_LEAD = 8;

  private final Facts facts;

  public Explanation(Facts facts) {
    this.facts = facts;
  }

  public String of(Name name) {
    Decision decision = name.decision();
    String quoted = "`" + name.identifier() + "`";
    return switch (decision.rule()) {
      case PARAMETER -> quoted + " is a parameter of " + name.block().title() + hidden(name);
      case BOUND_HERE -> boundHere(name, quoted);
      case DECLARED_GLOBAL ->
          "`global` on line " + decision.where().lineno() + " sends it to the module" + bound(name);
      case DECLARED_NONLOCAL ->
          "`nonlocal` on line "
              + decision.where().lineno()
              + " sends it to "
              + owner(decision.variable())
              + bound(name);
      case BOUND_OUTSIDE_COMPREHENSION ->
          "`:=` in a comprehension binds in the scope around it, on line "
              + decision.where().lineno();
      case VISIBLE_CLASS_BINDS ->
          "annotations and type parameters see the names of "
              + owner(decision.variable())
              + bound(name);
      case ENCLOSING_FUNCTION_BINDS -> enclosing(name, quoted);
      case CLASS_PROVIDES -> provided(name, quoted);
      case DECLARED_GLOBAL_AROUND ->
          "a function around says `global` on line "
              + decision.where().lineno()
              + ", so the module's is meant"
              + bound(name);
      case MODULE_BINDS ->
          name.block().kind() == Kind.MODULE
              ? boundHere(name, quoted)
              : "no function around binds " + quoted + ", the module does" + bound(name);
      case BOUND_NOWHERE -> nowhere(name, quoted);
    };
  }

  private String boundHere(Name name, String quoted) {
    String how = binding(name);
    return switch (name.block().kind()) {
      case MODULE -> how + " " + quoted + " in the module, so it is global";
      case CLASS -> how + " " + quoted + " in the class body; functions inside do not see it";
      case TYPE_PARAMETERS ->
          quoted + " is a type parameter of `" + name.block().scope().name() + "`";
      default -> how + " " + quoted + " here, so it is local" + hidden(name);
    };
  }

  /** The first binding and its verb; a bare annotation claims the name without a value. */
  private String binding(Name name) {
    Variable variable = facts.variable(name);
    Occurrence first = name.firstBinding();
    if (first == null && variable != null) {
      first = variable.firstBinding();
    }
    if (first != null) {
      String within = first.block() == name.block() ? "" : " in " + first.block().title();
      return quote(first) + " on line " + first.line() + within + " binds";
    }
    for (Occurrence each : name.occurrences()) {
      if (each.role() == Occurrence.Role.ANNOTATED) {
        return quote(each) + " on line " + each.line() + " annotates";
      }
    }
    Span where = name.decision().where();
    return (where == null ? "the scope" : "line " + where.lineno()) + " binds";
  }

  /** The cells that classes make by themselves, and the one that carries type parameters. */
  private static String provided(Name name, String quoted) {
    return name.identifier().equals("__classdict__")
        ? "the class around keeps its names in the cell " + quoted + ", for annotations to look in"
        : "the class around makes the cell " + quoted + " for its methods";
  }

  /** The line of a mention in quotation marks of code; of a long line, the part around it. */
  public String quote(Occurrence place) {
    Source source = facts.source();
    String line = source.line(place.line());
    int at = place.start() - source.lineStart(place.line());
    int from = at > QUOTE_LIMIT / 2 ? line.lastIndexOf(' ', at - QUOTE_LEAD) + 1 : 0;
    String rest = line.substring(from).strip();
    boolean cut = rest.length() > QUOTE_LIMIT;
    String shown = cut ? rest.substring(0, QUOTE_LIMIT - 1).stripTrailing() + "…" : rest;
    return "`" + (from > 0 && !line.substring(0, from).isBlank() ? "…" : "") + shown + "`";
  }

  /** What the name would have meant, had this scope not bound it. */
  private String hidden(Name name) {
    Symbol hidden = name.decision().hidden();
    Variable variable = facts.variable(hidden);
    Occurrence first = variable == null ? null : variable.firstBinding();
    if (first == null || name.block().isDeferred() && name.has(Occurrence.Role.PARAMETER)) {
      return "";
    }
    if (!name.block().kind().isFunction() || name.block().kind().isComprehension()) {
      return "";
    }
    String word = hidden.scope().kind() == Kind.MODULE ? "global" : "nonlocal";
    return "; `" + word + " " + name.identifier() + "` would reach line " + first.line();
  }

  private String enclosing(Name name, String quoted) {
    Variable variable = facts.variable(name);
    String owner = owner(name.decision().variable());
    if (variable != null && name.block().scope().isInlined() && isParent(variable, name)) {
      return "the comprehension runs inside "
          + owner
          + ", whose "
          + quoted
          + " it is"
          + bound(name);
    }
    if (name.identifier().equals(".type_params")) {
      return "a hidden variable in which Python hands the type parameters to the class";
    }
    if (variable != null && variable.owner().kind() == Kind.TYPE_PARAMETERS) {
      return "nothing here binds " + quoted + "; it is a type parameter of " + owner + bound(name);
    }
    boolean named = owner.startsWith("`");
    return "nothing here binds "
        + quoted
        + (named ? "; the nearest function around that does is " + owner : "; " + owner + " does")
        + bound(name);
  }

  private static boolean isParent(Variable variable, Name name) {
    return name.block().parent() == variable.owner();
  }

  private static String owner(@Nullable Symbol variable) {
    if (variable == null) {
      return "the function around";
    }
    Scope scope = variable.scope();
    return scope.kind() == Kind.LAMBDA || scope.kind().isComprehension()
        ? "the " + words(scope.kind()) + " around"
        : "`" + scope.name() + "`";
  }

  private static String words(Kind kind) {
    return kind == Kind.LAMBDA
        ? "lambda"
        : kind == Kind.GENERATOR_EXPRESSION ? "generator expression" : "comprehension";
  }

  private String bound(Name name) {
    Variable variable = facts.variable(name);
    Occurrence first = variable == null ? null : variable.firstBinding();
    return first == null ? "" : ", on line " + first.line() + " (" + quote(first) + ")";
  }

  private String nowhere(Name name, String quoted) {
    return switch (name.meaning()) {
      case BUILTIN -> "nothing in the file binds " + quoted + ", so the built-in is meant";
      case GLOBAL -> "every module has " + quoted;
      default ->
          facts.importsEverything()
              ? "nothing in the file binds " + quoted + " unless an `import *` does"
              : "nothing in the file binds " + quoted + ", and no built-in has that name";
    };
  }
}
