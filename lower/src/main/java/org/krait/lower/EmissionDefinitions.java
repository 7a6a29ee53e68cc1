package org.krait.lower;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.krait.lower.core.CodeKind;
import org.krait.lower.core.TupleConstant;
import org.krait.scope.Scope;
import org.krait.syntax.Arg;
import org.krait.syntax.Arguments;
import org.krait.syntax.Expr;
import org.krait.syntax.Mod;
import org.krait.syntax.Stmt;
import org.krait.syntax.TypeParam;

/** The part of {@link Emission} that follows definitions, and whole code objects. */
final class EmissionDefinitions {
  private static final TupleConstant VALUE_FORMAT = new TupleConstant(1L);

  private final Emission e;
  private boolean firstParameter;

  EmissionDefinitions(Emission emission) {
    this.e = emission;
  }

  /** Whether this code has a positional parameter. */
  boolean hasFirstParameter() {
    return firstParameter;
  }

  /** Falling off the end returns None. */
  // CPython: codegen.c _PyCodegen_AddReturnAtEnd
  private void end() {
    e.none();
    e.add(Instructions.EXIT);
  }

  private void returnValue() {
    e.add(Instructions.EXIT);
  }

  void module(Mod node) {
    if (node instanceof Mod.Module module) {
      moduleBody(module.body(), true);
    } else if (node instanceof Mod.Interactive interactive) {
      moduleBody(interactive.body(), false);
    } else {
      e.expressions.emit(((Mod.Expression) node).body());
      returnValue();
    }
  }

  private void moduleBody(List<Stmt> body, boolean docstring) {
    if (e.scope.hasConditionalAnnotations()) {
      e.name("__conditional_annotations__");
    }
    int after = e.label();
    int annotations = e.label();
    e.add(Instructions.BRANCH, annotations);
    body(body, docstring);
    e.add(Instructions.JUMP, after);
    // What sets up a module's annotations runs first: it is always reachable.
    e.place(annotations);
    deferredAnnotations("__annotate__");
    e.add(Instructions.EXIT);
    e.place(after);
    end();
  }

  /** A module's or class's statements. */
  // CPython: codegen.c codegen_body
  private void body(List<Stmt> body, boolean allowDocstring) {
    Expr.Constant docstring = allowDocstring ? Docstring.of(body) : null;
    List<Stmt> rest = docstring == null ? body : body.subList(1, body.size());
    if (docstring != null && e.context.options.optimize() < 2) {
      e.constant(Docstring.clean(docstring.value()));
      e.nameOperation("__doc__");
    }
    e.statements.emitAll(rest);
  }

  // CPython: codegen.c codegen_process_deferred_annotations
  private void deferredAnnotations(String name) {
    if (!e.deferred.isEmpty()) {
      e.function(e.deferred.get(0), CodeKind.ANNOTATION);
      e.nameOperation(name);
    }
  }

  void classBody(Stmt.ClassDef node) {
    e.nameOperation("__name__");
    e.nameOperation("__module__");
    e.constant(e.qualname);
    e.nameOperation("__qualname__");
    e.constant((long) e.firstLine);
    e.nameOperation("__firstlineno__");
    if (!node.typeParams().isEmpty()) {
      e.nameOperation(".type_params");
      e.nameOperation("__type_params__");
    }
    body(node.body(), true);
    deferredAnnotations("__annotate_func__");
    e.staticAttributes();
    e.nameOperation("__static_attributes__");
    if (e.scope.needsClassDict()) {
      e.nameOperation("__classdictcell__");
    }
    if (e.scope.needsClassClosure()) {
      e.nameOperation("__classcell__");
    } else {
      e.none();
    }
    returnValue();
    end();
  }

  void functionBody(FunctionLowering.Definition definition) {
    setParameters(definition.args());
    List<Stmt> body = definition.body();
    Expr.Constant docstring = Docstring.of(body);
    if (docstring != null) {
      if (e.context.options.optimize() < 2) {
        e.unusedConstant(Docstring.clean(docstring.value()));
      }
      body = body.subList(1, body.size());
    }
    e.statements.emitAll(body);
    if (e.scope.isGenerator() || e.scope.isCoroutine()) {
      end();
    }
    end();
  }

  private void setParameters(Arguments args) {
    firstParameter = !args.posonlyargs().isEmpty() || !args.args().isEmpty();
  }

  void lambda(Expr.Lambda node) {
    setParameters(node.args());
    e.expressions.emit(node.body());
    returnValue();
    if (!e.scope.isGenerator()) {
      end();
    }
  }

  void comprehension(ComprehensionParts parts) {
    firstParameter = true;
    e.expressions.comprehensions.comprehensionBody(parts);
    if (parts.isGenerator()) {
      end();
    } else {
      returnValue();
    }
    end();
  }

  // CPython: codegen.c codegen_setup_annotations_scope
  private void annotationStart() {
    firstParameter = true;
    int body = e.label();
    e.other();
    e.constant(2L);
    e.other();
    e.add(Instructions.POP_JUMP_IF_FALSE, body);
    e.add(Instructions.EXIT);
    e.place(body);
  }

  void signature(FunctionLowering.Definition definition) {
    annotationStart();
    Arguments args = definition.args();
    for (Arg arg : args.args()) {
      annotation(arg);
    }
    for (Arg arg : args.posonlyargs()) {
      annotation(arg);
    }
    annotation(args.vararg());
    for (Arg arg : args.kwonlyargs()) {
      annotation(arg);
    }
    annotation(args.kwarg());
    if (definition.returns() != null) {
      e.constant("return");
      annotation(definition.returns());
    }
    e.other();
    returnValue();
    end();
  }

  private void annotation(@Nullable Arg arg) {
    if (arg != null && arg.annotation() != null) {
      e.constant(e.scope.mangle(arg.arg()));
      annotation(arg.annotation());
    }
  }

  private void annotation(Expr node) {
    if (e.context.futureAnnotations()) {
      e.constant(ExprUnparser.unparse(node));
    } else {
      e.expressions.emit(node);
      e.add(node instanceof Expr.Starred ? Instructions.OTHER : Instructions.NOP);
    }
  }

  // CPython: codegen.c codegen_deferred_annotations_body
  void variables(CodeContent.OfVariables content) {
    annotationStart();
    e.other();
    for (AnnotationLowering.Deferred item : content.annotations()) {
      int skip = e.label();
      if (item.index() >= 0) {
        e.constant((long) item.index());
        if (!content.inClass()) {
          e.name("__conditional_annotations__");
        }
        e.other();
        e.add(Instructions.BRANCH, skip);
      }
      e.expressions.emit(item.node().annotation());
      e.other();
      e.constant(item.name());
      e.other();
      e.place(skip);
    }
    returnValue();
    end();
  }

  void value(CodeContent.OfValue content) {
    annotationStart();
    e.expressions.emit(content.value());
    e.add(content.value() instanceof Expr.Starred ? Instructions.OTHER : Instructions.NOP);
    returnValue();
    if (content.addsNone()) {
      end();
    }
  }

  void defaults(Arguments args) {
    if (!args.defaults().isEmpty()) {
      e.expressions.emitAll(args.defaults());
      e.add(Instructions.BUILD_TUPLE, args.defaults().size());
    }
    for (int i = 0; i < args.kwonlyargs().size(); i++) {
      Expr value = args.kwDefaults().get(i);
      if (value != null) {
        e.constant(e.scope.mangle(args.kwonlyargs().get(i).arg()));
        e.expressions.emit(value);
        e.other();
      }
    }
  }

  void function(FunctionLowering.Definition definition) {
    e.expressions.emitAll(definition.decorators());
    defaults(definition.args());
    if (definition.typeParams().isEmpty()) {
      functionObject(definition);
    } else {
      e.function(definition.node(), CodeKind.TYPE_PARAMETERS);
    }
    e.other();
    e.nameOperation(definition.name());
  }

  private void functionObject(FunctionLowering.Definition definition) {
    if (AnnotationLowering.hasAnnotations(definition)) {
      e.function(definition.node(), CodeKind.ANNOTATION);
    }
    e.function(definition.node(), CodeKind.FUNCTION);
  }

  void genericFunction(FunctionLowering.Definition definition) {
    typeParams(definition.typeParams());
    functionObject(definition);
    e.other();
    returnValue();
  }

  // CPython: codegen.c codegen_type_params
  private void typeParams(List<TypeParam> typeParams) {
    for (TypeParam node : typeParams) {
      String name = TypeParameterLowering.name(node);
      e.constant(name);
      if (node instanceof TypeParam.TypeVar variable && variable.bound() != null) {
        lazily(variable.bound());
      }
      e.other();
      Expr value = TypeParameterLowering.defaultOf(node);
      if (value != null) {
        lazily(value);
        e.other();
      }
      e.nameOperation(name);
    }
    e.other();
  }

  private void lazily(Expr value) {
    e.constant(VALUE_FORMAT);
    e.function(value, CodeKind.ANNOTATION);
  }

  void classDef(Stmt.ClassDef node) {
    e.expressions.emitAll(node.decoratorList());
    if (node.typeParams().isEmpty()) {
      e.function(node, CodeKind.CLASS);
      e.constant(node.name());
      e.expressions.calls.arguments(node.bases(), node.keywords(), 2, null);
    } else {
      e.function(node, CodeKind.TYPE_PARAMETERS);
    }
    e.other();
    e.nameOperation(node.name());
  }

  void genericClass(Stmt.ClassDef node) {
    typeParams(node.typeParams());
    e.nameOperation(".type_params");
    e.function(node, CodeKind.CLASS);
    e.constant(node.name());
    e.nameOperation(".type_params");
    e.nameOperation(".generic_base");
    e.expressions.calls.arguments(node.bases(), node.keywords(), 2, ".generic_base");
    returnValue();
  }

  void typeAlias(Stmt.TypeAlias node) {
    String name = ((Expr.Name) node.name()).id();
    if (node.typeParams().isEmpty()) {
      e.constant(name);
      e.none();
      lazily(node.value());
    } else {
      e.function(node, CodeKind.TYPE_PARAMETERS);
    }
    e.other();
    e.nameOperation(name);
  }

  void genericAlias(Stmt.TypeAlias node) {
    e.constant(((Expr.Name) node.name()).id());
    typeParams(node.typeParams());
    lazily(node.value());
    e.other();
    returnValue();
  }

  // CPython: codegen.c codegen_annassign
  void annAssign(Stmt.AnnAssign node) {
    if (node.value() != null) {
      e.expressions.emit(node.value());
      e.expressions.emit(node.target());
    }
    if (node.target() instanceof Expr.Name name) {
      annotatedName(node, name);
    } else if (node.target() instanceof Expr.Attribute attribute) {
      evaluated(node, attribute.value());
    } else if (node.target() instanceof Expr.Subscript subscript) {
      evaluated(node, subscript.value());
      evaluated(node, subscript.slice());
    }
  }

  private void evaluated(Stmt.AnnAssign node, Expr part) {
    if (node.value() == null) {
      e.expressions.emit(part);
      e.add(Instructions.POP_TOP);
    }
  }

  private void annotatedName(Stmt.AnnAssign node, Expr.Name target) {
    if (!node.simple() || e.scope.kind().isFunctionLike()) {
      return;
    }
    if (e.context.futureAnnotations()) {
      e.constant(ExprUnparser.unparse(node.annotation()));
      e.name("__annotations__");
      e.constant(e.scope.mangle(target.id()));
      e.other();
      return;
    }
    e.deferred.add(node);
    if (e.scope.kind() == Scope.Kind.MODULE || e.conditionalBlocks > 0) {
      e.other();
      e.constant((long) e.nextConditional++);
      e.other();
    }
  }
}
