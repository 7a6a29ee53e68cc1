package org.krait.lens.facts;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.krait.lens.facts.Occurrence.Role;
import org.krait.scope.Scope;
import org.krait.scope.Scope.Kind;
import org.krait.scope.Symbol;
import org.krait.scope.SymbolTable;
import org.krait.syntax.Alias;
import org.krait.syntax.Arg;
import org.krait.syntax.Arguments;
import org.krait.syntax.Comprehension;
import org.krait.syntax.ExceptHandler;
import org.krait.syntax.Expr;
import org.krait.syntax.ExprContext;
import org.krait.syntax.Mod;
import org.krait.syntax.Node;
import org.krait.syntax.Pattern;
import org.krait.syntax.Span;
import org.krait.syntax.Stmt;
import org.krait.syntax.TypeParam;

/** Walks a tree once and notes, block by block, where each name is mentioned and how. */
final class FactCollector extends TreeWalker {
  final List<Block> blocks = new ArrayList<>();
  final List<Occurrence> occurrences = new ArrayList<>();
  final Map<Node, Node> parents = new IdentityHashMap<>();
  final Map<Node, Occurrence> mentions = new IdentityHashMap<>();
  boolean importsEverything;

  private final Source source;
  private final SymbolTable table;
  private final Map<Scope, Block> annotationBlocks = new IdentityHashMap<>();
  private @Nullable Block current;
  private @Nullable Node open;
  private Role storeRole = Role.ASSIGNED;

  FactCollector(Source source, SymbolTable table) {
    this.source = source;
    this.table = table;
  }

  void collect(Mod.Module tree) {
    enter(table.top(), tree);
    walkBody(tree.body());
    exit();
  }

  Block top() {
    return blocks.get(0);
  }

  private Block enter(Scope scope, Node node) {
    Block block = new Block(scope, current, node);
    blocks.add(block);
    current = block;
    return block;
  }

  /** Leaves a block, after noting the names that it only hands on to the blocks inside. */
  private void exit() {
    Block block = current;
    for (String free : block.scope().freeVariables()) {
      Symbol symbol = block.scope().symbol(free);
      if (symbol != null) {
        block.intern(free, symbol);
      }
    }
    current = block.parent();
  }

  /** Notes a mention; names that the symbol table does not keep mean nothing. */
  private void mention(Role role, String identifier, Node node, int start) {
    Symbol symbol = current.scope().symbol(current.scope().mangle(identifier));
    if (symbol == null) {
      return;
    }
    Name name = current.intern(identifier, symbol);
    Occurrence occurrence = new Occurrence(role, name, node, start, source.lineAt(start));
    name.add(occurrence);
    occurrences.add(occurrence);
    mentions.put(node, occurrence);
    if (node != open && open != null) {
      parents.putIfAbsent(node, open);
    }
  }

  /** Notes a name that has no node of its own: the first such word in the node's text. */
  private void mentionFirst(Role role, String identifier, Node node) {
    Span span = node.span();
    mention(
        role, identifier, node, source.firstWord(identifier, source.start(span), source.end(span)));
  }

  private void mentionLast(Role role, String identifier, Node node) {
    Span span = node.span();
    mention(
        role, identifier, node, source.lastWord(identifier, source.start(span), source.end(span)));
  }

  @Override
  public void walk(@Nullable Expr node) {
    if (node != null) {
      Node outer = open;
      if (outer != null) {
        parents.put(node, outer);
      }
      open = node;
      super.walk(node);
      open = outer;
    }
  }

  @Override
  public void walk(Stmt node) {
    Node outer = open;
    if (outer != null) {
      parents.put(node, outer);
    }
    open = node;
    super.walk(node);
    open = outer;
  }

  @Override
  protected void walkTarget(@Nullable Expr target, Role role) {
    Role before = storeRole;
    storeRole = role;
    walk(target);
    storeRole = before;
  }

  @Override
  public @Nullable Void visitName(Expr.Name node) {
    Role role =
        switch (node.ctx()) {
          case Load -> Role.READ;
          case Store -> storeRole;
          case Del -> Role.DELETED;
        };
    mention(role, node.id(), node, source.start(node.span()));
    return null;
  }

  /** What a target is made of is read: only the name itself has the statement's role. */
  @Override
  public @Nullable Void visitSubscript(Expr.Subscript node) {
    if (node.ctx() == ExprContext.Load) {
      return super.visitSubscript(node);
    }
    Role before = storeRole;
    storeRole = Role.ASSIGNED;
    super.visitSubscript(node);
    storeRole = before;
    return null;
  }

  // Definitions

  @Override
  public @Nullable Void visitFunctionDef(Stmt.FunctionDef node) {
    walkAll(node.decoratorList());
    walkDefaults(node.args());
    boolean generic = enterTypeParams(node, node.typeParams());
    walkSignature(node, node.args(), node.returns());
    enter(table.scopeOf(node), node);
    walkParameters(node.args());
    walkBody(node.body());
    exit();
    exitTypeParams(generic);
    mentionFirst(Role.FUNCTION, node.name(), node);
    return null;
  }

  @Override
  public @Nullable Void visitAsyncFunctionDef(Stmt.AsyncFunctionDef node) {
    walkAll(node.decoratorList());
    walkDefaults(node.args());
    boolean generic = enterTypeParams(node, node.typeParams());
    walkSignature(node, node.args(), node.returns());
    enter(table.scopeOf(node), node);
    walkParameters(node.args());
    walkBody(node.body());
    exit();
    exitTypeParams(generic);
    mentionFirst(Role.FUNCTION, node.name(), node);
    return null;
  }

  @Override
  public @Nullable Void visitClassDef(Stmt.ClassDef node) {
    walkAll(node.decoratorList());
    boolean generic = enterTypeParams(node, node.typeParams());
    walkAll(node.bases());
    walkKeywords(node.keywords());
    enter(table.scopeOf(node), node);
    walkBody(node.body());
    exit();
    exitTypeParams(generic);
    mentionFirst(Role.CLASS, node.name(), node);
    return null;
  }

  @Override
  public @Nullable Void visitLambda(Expr.Lambda node) {
    walkDefaults(node.args());
    enter(table.scopeOf(node), node);
    walkParameters(node.args());
    walk(node.body());
    exit();
    return null;
  }

  @Override
  public @Nullable Void visitTypeAlias(Stmt.TypeAlias node) {
    walk(node.name());
    boolean generic = enterTypeParams(node, node.typeParams());
    enter(table.scopeOf(node), node);
    walk(node.value());
    exit();
    exitTypeParams(generic);
    return null;
  }

  @Override
  protected void walkParameter(Arg arg) {
    mention(Role.PARAMETER, arg.arg(), arg, source.start(arg.span()));
  }

  @Override
  protected void walkComprehension(
      Expr node, List<Comprehension> generators, Expr first, @Nullable Expr second) {
    walk(generators.get(0).iter());
    enter(table.scopeOf(node), node);
    walkInside(generators, first, second);
    exit();
  }

  // Annotations and type parameters

  private void walkSignature(Stmt node, Arguments args, @Nullable Expr returns) {
    Scope scope = table.annotationScopeOf(node);
    if (scope == null || table.future().annotations() || !isAnnotated(args, returns)) {
      return;
    }
    enter(scope, node);
    Parameters.forEach(args, arg -> walk(arg.annotation()));
    walk(returns);
    exit();
  }

  private static boolean isAnnotated(Arguments args, @Nullable Expr returns) {
    boolean[] found = {returns != null};
    Parameters.forEach(args, arg -> found[0] |= arg.annotation() != null);
    return found[0];
  }

  @Override
  public @Nullable Void visitAnnAssign(Stmt.AnnAssign node) {
    super.visitAnnAssign(node);
    Block body = current;
    Scope scope = table.annotationScopeOf(body.node());
    boolean evaluated = body.kind() == Kind.MODULE || body.kind() == Kind.CLASS;
    if (scope != null && evaluated) {
      Block known = annotationBlocks.get(scope);
      current = known;
      if (known == null) {
        current = body;
        annotationBlocks.put(scope, enter(scope, body.node()));
      }
      walk(node.annotation());
      exit();
    }
    return null;
  }

  private boolean enterTypeParams(Node node, List<TypeParam> typeParams) {
    Scope scope = table.typeParametersScopeOf(node);
    if (scope == null) {
      return false;
    }
    enter(scope, node);
    for (TypeParam each : typeParams) {
      each.accept(this);
    }
    return true;
  }

  private void exitTypeParams(boolean generic) {
    if (generic) {
      exit();
    }
  }

  @Override
  public @Nullable Void visitTypeVar(TypeParam.TypeVar node) {
    mentionFirst(Role.TYPE_PARAMETER, node.name(), node);
    walkIn(table.typeParameterBoundScopeOf(node), node, node.bound());
    walkIn(table.typeParameterDefaultScopeOf(node), node, node.defaultValue());
    return null;
  }

  @Override
  public @Nullable Void visitParamSpec(TypeParam.ParamSpec node) {
    mentionFirst(Role.TYPE_PARAMETER, node.name(), node);
    walkIn(table.typeParameterDefaultScopeOf(node), node, node.defaultValue());
    return null;
  }

  @Override
  public @Nullable Void visitTypeVarTuple(TypeParam.TypeVarTuple node) {
    mentionFirst(Role.TYPE_PARAMETER, node.name(), node);
    walkIn(table.typeParameterDefaultScopeOf(node), node, node.defaultValue());
    return null;
  }

  private void walkIn(@Nullable Scope scope, Node node, @Nullable Expr value) {
    if (scope != null) {
      enter(scope, node);
      walk(value);
      exit();
    }
  }

  // Statements that bind names without Name nodes

  @Override
  protected void walkHandler(ExceptHandler handler) {
    walk(handler.type());
    if (handler.name() != null) {
      int from =
          handler.type() == null ? source.start(handler.span()) : source.end(handler.type().span());
      int end = source.end(handler.span());
      mention(Role.EXCEPTION, handler.name(), handler, source.firstWord(handler.name(), from, end));
    }
    walkBody(handler.body());
  }

  @Override
  public @Nullable Void visitImport(Stmt.Import node) {
    node.names().forEach(this::mentionAlias);
    return null;
  }

  @Override
  public @Nullable Void visitImportFrom(Stmt.ImportFrom node) {
    node.names().forEach(this::mentionAlias);
    return null;
  }

  private void mentionAlias(Alias alias) {
    if (alias.name().equals("*")) {
      importsEverything = true;
    } else if (alias.asname() != null) {
      mentionLast(Role.IMPORTED, alias.asname(), alias);
    } else {
      int dot = alias.name().indexOf('.');
      String bound = dot < 0 ? alias.name() : alias.name().substring(0, dot);
      mentionFirst(Role.IMPORTED, bound, alias);
    }
  }

  @Override
  public @Nullable Void visitGlobal(Stmt.Global node) {
    for (String name : node.names()) {
      mentionLast(Role.DECLARED, name, node);
    }
    return null;
  }

  @Override
  public @Nullable Void visitNonlocal(Stmt.Nonlocal node) {
    for (String name : node.names()) {
      mentionLast(Role.DECLARED, name, node);
    }
    return null;
  }

  @Override
  public @Nullable Void visitMatchStar(Pattern.MatchStar node) {
    if (node.name() != null) {
      mentionLast(Role.MATCHED, node.name(), node);
    }
    return null;
  }

  @Override
  public @Nullable Void visitMatchAs(Pattern.MatchAs node) {
    walk(node.pattern());
    if (node.name() != null) {
      mentionLast(Role.MATCHED, node.name(), node);
    }
    return null;
  }

  @Override
  public @Nullable Void visitMatchMapping(Pattern.MatchMapping node) {
    super.visitMatchMapping(node);
    if (node.rest() != null) {
      mentionLast(Role.MATCHED, node.rest(), node);
    }
    return null;
  }
}
