package org.krait.scope;

import java.util.List;
import org.krait.scope.Scope.Kind;
import org.krait.scope.Symbol.Fact;
import org.krait.syntax.Arg;
import org.krait.syntax.Arguments;
import org.krait.syntax.Expr;
import org.krait.syntax.Span;
import org.krait.syntax.Stmt;
import org.krait.syntax.TypeParam;

/** Opens the scopes of functions, classes and type aliases. */
final class DefinitionCollector {
  private final SymbolCollector collector;
  private final ScopeStack scopes;

  DefinitionCollector(SymbolCollector collector) {
    this.collector = collector;
    this.scopes = collector.scopes;
  }

  void visitFunction(Stmt.FunctionDef node) {
    visitFunctionHead(node.name(), node.args(), node.decoratorList(), node.span());
    boolean generic = !node.typeParams().isEmpty();
    if (generic) {
      enterFunctionTypeParams(node, node.name(), node.args(), node.typeParams());
    }
    Scope scope = scopes.create(node.name(), Kind.FUNCTION, node.span());
    collector.annotationScopes.visitSignature(node, node.args(), node.returns());
    visitFunctionBody(node, scope, node.args(), node.body());
    if (generic) {
      scopes.exit();
    }
  }

  void visitAsyncFunction(Stmt.AsyncFunctionDef node) {
    visitFunctionHead(node.name(), node.args(), node.decoratorList(), node.span());
    boolean generic = !node.typeParams().isEmpty();
    if (generic) {
      enterFunctionTypeParams(node, node.name(), node.args(), node.typeParams());
    }
    Scope scope = scopes.create(node.name(), Kind.FUNCTION, node.span());
    scope.coroutine = true;
    collector.annotationScopes.visitSignature(node, node.args(), node.returns());
    visitFunctionBody(node, scope, node.args(), node.body());
    if (generic) {
      scopes.exit();
    }
  }

  /** What a function statement does in the scope around it. */
  private void visitFunctionHead(String name, Arguments args, List<Expr> decorators, Span span) {
    scopes.bind(name, Fact.ASSIGNED, span);
    collector.visitAll(args.defaults());
    collector.visitAll(args.kwDefaults());
    collector.visitAll(decorators);
  }

  private void enterFunctionTypeParams(
      Stmt node, String name, Arguments args, List<TypeParam> typeParams) {
    collector.typeParams.enter(node, name);
    scopes.bind(".defaults", Fact.PARAMETER, node.span());
    for (Expr keywordDefault : args.kwDefaults()) {
      if (keywordDefault != null) {
        scopes.bind(".kwdefaults", Fact.PARAMETER, node.span());
        break;
      }
    }
    collector.typeParams.visitAll(typeParams);
  }

  private void visitFunctionBody(Stmt node, Scope scope, Arguments args, List<Stmt> body) {
    collector.byNode.put(node, scope);
    scope.docstring = Docstring.isIn(body);
    scopes.enterCreated(scope);
    visitParameters(args);
    collector.visitBody(body);
    scopes.exit();
  }

  /** Binds the parameters in the current scope. */
  // CPython: symtable.c symtable_visit_arguments
  void visitParameters(Arguments args) {
    bindParameters(args.posonlyargs());
    bindParameters(args.args());
    bindParameters(args.kwonlyargs());
    if (args.vararg() != null) {
      bindParameter(args.vararg());
      scopes.current().varargs = true;
    }
    if (args.kwarg() != null) {
      bindParameter(args.kwarg());
      scopes.current().varkeywords = true;
    }
  }

  private void bindParameters(List<Arg> args) {
    for (int i = 0; i < args.size(); i++) {
      bindParameter(args.get(i));
    }
  }

  private void bindParameter(Arg arg) {
    scopes.bind(arg.arg(), Fact.PARAMETER, arg.span());
  }

  void visitClass(Stmt.ClassDef node) {
    scopes.bind(node.name(), Fact.ASSIGNED, node.span());
    collector.visitAll(node.decoratorList());
    boolean generic = !node.typeParams().isEmpty();
    String outerPrivate = scopes.privateName();
    if (generic) {
      enterClassTypeParams(node);
    }
    collector.visitAll(node.bases());
    collector.expressions.visitKeywords(node.keywords());
    Scope scope = scopes.enter(node.name(), Kind.CLASS, node.span());
    scope.privateName = node.name();
    scopes.setPrivateName(node.name());
    collector.byNode.put(node, scope);
    if (generic) {
      scopes.bind("__type_params__", Fact.ASSIGNED, node.span());
      scopes.reference(".type_params", node.span());
    }
    scope.docstring = Docstring.isIn(node.body());
    collector.visitBody(node.body());
    collector.recordAnnotationScope(node);
    scopes.exit();
    if (generic) {
      scopes.exit();
    }
    scopes.setPrivateName(outerPrivate);
  }

  private void enterClassTypeParams(Stmt.ClassDef node) {
    Scope scope = collector.typeParams.enter(node, node.name());
    scopes.bind(".type_params", Fact.ASSIGNED, node.span());
    scopes.reference(".type_params", node.span());
    scopes.bind(".generic_base", Fact.ASSIGNED, node.span());
    scopes.reference(".generic_base", node.span());
    scopes.setPrivateName(node.name());
    scope.mangleOnlyTypeParameters(node.name());
    collector.typeParams.visitAll(node.typeParams());
  }

  void visitTypeAlias(Stmt.TypeAlias node) {
    collector.visit(node.name());
    String name = ((Expr.Name) node.name()).id();
    boolean inClass = scopes.current().kind() == Kind.CLASS;
    boolean generic = !node.typeParams().isEmpty();
    if (generic) {
      collector.typeParams.enter(node, name);
      collector.typeParams.visitAll(node.typeParams());
    }
    Scope scope = scopes.enter(name, Kind.TYPE_ALIAS, node.span());
    collector.byNode.put(node, scope);
    if (inClass) {
      scope.canSeeClassScope = true;
      scopes.reference("__classdict__", node.value().span());
    }
    collector.visit(node.value());
    scopes.exit();
    if (generic) {
      scopes.exit();
    }
  }
}
