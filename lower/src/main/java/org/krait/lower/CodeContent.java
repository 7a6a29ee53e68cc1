package org.krait.lower;

import java.util.List;
import org.krait.syntax.Expr;
import org.krait.syntax.Mod;
import org.krait.syntax.Stmt;

/** What a code object is the code of. */
sealed interface CodeContent {
  /** Follows CPython's code generator through it. */
  void emit(EmissionDefinitions definitions);

  /** A whole module or expression. */
  record OfModule(Mod node) implements CodeContent {
    @Override
    public void emit(EmissionDefinitions definitions) {
      definitions.module(node);
    }
  }

  record OfClass(Stmt.ClassDef node) implements CodeContent {
    @Override
    public void emit(EmissionDefinitions definitions) {
      definitions.classBody(node);
    }
  }

  record OfFunction(FunctionLowering.Definition definition) implements CodeContent {
    @Override
    public void emit(EmissionDefinitions definitions) {
      definitions.functionBody(definition);
    }
  }

  record OfLambda(Expr.Lambda node) implements CodeContent {
    @Override
    public void emit(EmissionDefinitions definitions) {
      definitions.lambda(node);
    }
  }

  /** A generator expression, or a comprehension that is not inlined. */
  record OfComprehension(ComprehensionParts parts) implements CodeContent {
    @Override
    public void emit(EmissionDefinitions definitions) {
      definitions.comprehension(parts);
    }
  }

  /** The annotations of a function's parameters and result. */
  record OfSignature(FunctionLowering.Definition definition) implements CodeContent {
    @Override
    public void emit(EmissionDefinitions definitions) {
      definitions.signature(definition);
    }
  }

  /** The annotations of a module's or class's variables. */
  record OfVariables(List<AnnotationLowering.Deferred> annotations, boolean inClass)
      implements CodeContent {
    @Override
    public void emit(EmissionDefinitions definitions) {
      definitions.variables(this);
    }
  }

  /** The lazily evaluated value of a type alias, bound or default; CPython ends some with None. */
  record OfValue(Expr value, boolean addsNone) implements CodeContent {
    @Override
    public void emit(EmissionDefinitions definitions) {
      definitions.value(this);
    }
  }

  /** The type parameters of a function, and the function. */
  record OfGenericFunction(FunctionLowering.Definition definition) implements CodeContent {
    @Override
    public void emit(EmissionDefinitions definitions) {
      definitions.genericFunction(definition);
    }
  }

  /** The type parameters of a class, and the class. */
  record OfGenericClass(Stmt.ClassDef node) implements CodeContent {
    @Override
    public void emit(EmissionDefinitions definitions) {
      definitions.genericClass(node);
    }
  }

  /** The type parameters of an alias, and the alias. */
  record OfGenericAlias(Stmt.TypeAlias node) implements CodeContent {
    @Override
    public void emit(EmissionDefinitions definitions) {
      definitions.genericAlias(node);
    }
  }
}
