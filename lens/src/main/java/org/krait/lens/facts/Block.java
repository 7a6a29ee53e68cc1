package org.krait.lens.facts;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.krait.scope.Scope;
import org.krait.scope.Scope.Kind;
import org.krait.scope.Symbol;
import org.krait.syntax.Arguments;
import org.krait.syntax.Node;
import org.krait.syntax.Stmt;

/** A piece of a program with names of its own, as written; comprehensions count, inlined or not. */
public final class Block {
  private final Scope scope;
  private final @Nullable Block parent;
  private final Node node;
  private final List<Block> children = new ArrayList<>();
  private final Map<String, Name> names = new LinkedHashMap<>();

  Block(Scope scope, @Nullable Block parent, Node node) {
    this.scope = scope;
    this.parent = parent;
    this.node = node;
    if (parent != null) {
      parent.children.add(this);
    }
  }

  public Scope scope() {
    return scope;
  }

  public @Nullable Block parent() {
    return parent;
  }

  /** The node that opens the block: a definition, lambda, comprehension or module. */
  public Node node() {
    return node;
  }

  public List<Block> children() {
    return Collections.unmodifiableList(children);
  }

  /** The names that the block mentions or hands on, in the order in which they are met. */
  public Collection<Name> names() {
    return Collections.unmodifiableCollection(names.values());
  }

  /** The name as the symbol table keeps it, or null where the block does not mention it. */
  public @Nullable Name name(String mangledName) {
    return names.get(mangledName);
  }

  public Kind kind() {
    return scope.kind();
  }

  public int line() {
    return scope.kind() == Kind.MODULE ? 1 : scope.lineno();
  }

  /** What the block is, in a few words: {@code function make}, {@code lambda}… */
  public String title() {
    return switch (scope.kind()) {
      case MODULE -> "module";
      case CLASS -> "class " + scope.name();
      case FUNCTION -> (scope.isCoroutine() ? "async function " : "function ") + scope.name();
      case LAMBDA -> "lambda";
      case LIST_COMPREHENSION -> "list comprehension";
      case SET_COMPREHENSION -> "set comprehension";
      case DICT_COMPREHENSION -> "dict comprehension";
      case GENERATOR_EXPRESSION -> "generator expression";
      case ANNOTATION -> "annotations of " + annotated();
      case TYPE_ALIAS -> "type alias " + scope.name();
      case TYPE_PARAMETERS -> "type parameters of " + scope.name();
      case TYPE_VARIABLE -> "type variable " + scope.name();
    };
  }

  /** The qualified name, as {@code co_qualname} has it. */
  public String qualname() {
    Block around = parent;
    while (around != null && !around.isNameSpace()) {
      around = around.parent;
    }
    String own = kind() == Kind.LAMBDA ? "<lambda>" : scope.name();
    if (around == null || around.kind() == Kind.MODULE) {
      return own;
    }
    return around.qualname() + (around.kind() == Kind.CLASS ? "." : ".<locals>.") + own;
  }

  /** Whether qualified names of what is inside begin with this block's. */
  private boolean isNameSpace() {
    return kind() == Kind.MODULE || kind() == Kind.CLASS || kind().isFunction();
  }

  private String annotated() {
    return node instanceof Stmt.FunctionDef || node instanceof Stmt.AsyncFunctionDef
        ? nameOf(node)
        : parent == null ? "module" : parent.title();
  }

  private static String nameOf(Node node) {
    return node instanceof Stmt.FunctionDef f ? f.name() : ((Stmt.AsyncFunctionDef) node).name();
  }

  /** Whether a value is made of the block that can be kept and called or run later. */
  public boolean isDeferred() {
    return switch (scope.kind()) {
      case FUNCTION, LAMBDA, GENERATOR_EXPRESSION -> true;
      default -> false;
    };
  }

  /** The names that the block reaches through cells of the functions around it. */
  public List<Name> captures() {
    List<Name> captured = new ArrayList<>();
    for (String free : scope.freeVariables()) {
      Name name = names.get(free);
      if (name != null && (name.symbol().isFree() || name.symbol().isFreeThroughClass())) {
        captured.add(name);
      }
    }
    return captured;
  }

  /** Whether a function value of this block carries cells. */
  public boolean isClosure() {
    return isDeferred() && !captures().isEmpty();
  }

  /** The nearest block at or around this one that is no comprehension, annotation or the like. */
  public Block body() {
    Block block = this;
    while (block.parent != null
        && (block.kind().isComprehension()
            || block.kind() != Kind.CLASS && !block.kind().isFunction())) {
      block = block.parent;
    }
    return block;
  }

  /** The outermost function value inside {@code owner} that this block is part of, or null. */
  public @Nullable Block outermostDeferredIn(Block owner) {
    Block outermost = null;
    for (Block block = this; block != null && block != owner; block = block.parent) {
      if (block.isDeferred()) {
        outermost = block;
      }
    }
    return outermost;
  }

  /** Whether this block stands somewhere inside {@code other}, or is it. */
  public boolean isWithin(Block other) {
    for (Block block = this; block != null; block = block.parent) {
      if (block == other) {
        return true;
      }
    }
    return false;
  }

  /** The statements of a module, class or function; of others, none. */
  public List<Stmt> statements() {
    return switch (node) {
      case org.krait.syntax.Mod.Module m when kind() == Kind.MODULE -> m.body();
      case Stmt.FunctionDef f when kind() == Kind.FUNCTION -> f.body();
      case Stmt.AsyncFunctionDef f when kind() == Kind.FUNCTION -> f.body();
      case Stmt.ClassDef c when kind() == Kind.CLASS -> c.body();
      default -> List.of();
    };
  }

  /** The parameters of a function or lambda, or null. */
  public @Nullable Arguments arguments() {
    return switch (node) {
      case Stmt.FunctionDef f when kind() == Kind.FUNCTION -> f.args();
      case Stmt.AsyncFunctionDef f when kind() == Kind.FUNCTION -> f.args();
      case org.krait.syntax.Expr.Lambda l -> l.args();
      default -> null;
    };
  }

  Name intern(String identifier, Symbol symbol) {
    Name name = names.get(symbol.name());
    if (name == null) {
      name = new Name(this, identifier, symbol);
      names.put(symbol.name(), name);
    }
    return name;
  }

  @Override
  public String toString() {
    return title() + ", line " + line();
  }
}
