package org.krait.lower;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.krait.lower.core.Code;
import org.krait.lower.core.CodeKind;
import org.krait.lower.core.TupleConstant;
import org.krait.scope.Scope;
import org.krait.syntax.Operator;
import org.krait.syntax.Singleton;
import org.krait.syntax.Stmt;
import org.krait.syntax.Unaryop;

/**
 * Follows CPython's code generator through one code object and notes, in its order, what {@code
 * co_names}, {@code co_varnames} and {@code co_consts} will show. Nothing here executes.
 */
final class Emission {
  /** Stands for the code object of a node inside, until that is lowered. */
  private record Nested(Object node, CodeKind kind) {
    @Override
    public boolean equals(Object other) {
      return other instanceof Nested n && node == n.node && kind == n.kind;
    }

    @Override
    public int hashCode() {
      return System.identityHashCode(node) * 31 + kind.ordinal();
    }
  }

  /** Stands for {@code __static_attributes__}, which is known when the class is lowered. */
  private static final Object STATIC_ATTRIBUTES = new Object();

  /** A construct that a {@code return}, {@code break} or {@code continue} leaves. */
  // CPython: codegen.c codegen_unwind_fblock
  record Block(Kind kind, @Nullable List<Stmt> finalbody, @Nullable String name, int exit) {
    /** The kinds that make a difference. */
    enum Kind {
      LOOP,
      FINALLY,
      HANDLER,
      WITH,
      ASYNC_WITH
    }
  }

  final LoweringContext context;
  final Scope scope;
  final NameResolver resolver;
  final String qualname;
  final int firstLine;
  final EmissionExpressions expressions;
  final EmissionStatements statements;
  final EmissionDefinitions definitions;
  final Deque<Block> blocks = new ArrayDeque<>();
  final List<Stmt.AnnAssign> deferred = new ArrayList<>();
  int conditionalBlocks;
  int nextConditional;

  private final Instructions code = new Instructions();
  private final Set<String> names = new LinkedHashSet<>();
  private final Set<String> varNames = new LinkedHashSet<>();
  private final Map<Nested, Code> nested = new HashMap<>();

  private Emission(LoweringContext context, Scope scope, String qualname, int firstLine) {
    this.context = context;
    this.scope = scope;
    this.resolver = new NameResolver(scope);
    this.qualname = qualname;
    this.firstLine = firstLine;
    this.expressions = new EmissionExpressions(this);
    this.statements = new EmissionStatements(this);
    this.definitions = new EmissionDefinitions(this);
    this.varNames.addAll(scope.parameters());
  }

  static Emission of(
      LoweringContext context, Scope scope, String qualname, int firstLine, CodeContent content) {
    Emission emission = new Emission(context, scope, qualname, firstLine);
    content.emit(emission.definitions);
    return emission;
  }

  List<String> varNames() {
    return new ArrayList<>(varNames);
  }

  String[] names() {
    return names.toArray(new String[0]);
  }

  /** Tells the code object of a node inside. */
  void resolve(Object node, CodeKind kind, Code inner) {
    nested.put(new Nested(node, kind), inner);
  }

  /** The visible constants, once all code objects inside are known. */
  Object[] constants(Object[] staticAttributes) {
    List<Object> resolved = new ArrayList<>();
    for (Object constant : code.constants()) {
      if (constant == STATIC_ATTRIBUTES) {
        resolved.add(new TupleConstant(staticAttributes));
      } else if (constant instanceof Nested placeholder && nested.containsKey(placeholder)) {
        resolved.add(nested.get(placeholder));
      } else {
        resolved.add(constant);
      }
    }
    return ConstantTable.of(code, resolved);
  }

  void other() {
    code.add(Instructions.OTHER, 0);
  }

  void add(int operation) {
    code.add(operation, 0);
  }

  void add(int operation, int argument) {
    code.add(operation, argument);
  }

  void unary(Unaryop op) {
    code.add(Instructions.UNARY, op.ordinal());
  }

  void binary(Operator op) {
    code.add(Instructions.BINARY, op.ordinal());
  }

  int label() {
    return code.newLabel();
  }

  void place(int label) {
    code.add(Instructions.LABEL, label);
  }

  void constant(Object value) {
    code.constant(value);
  }

  void none() {
    code.constant(Singleton.NONE);
  }

  /** The code of a node inside, and the function made of it. */
  void function(Object node, CodeKind kind) {
    code.constant(new Nested(node, kind));
    other();
  }

  /** A constant that nothing loads: the docstring of a function. */
  void unusedConstant(Object value) {
    code.unusedConstant(value);
  }

  void staticAttributes() {
    code.constant(STATIC_ATTRIBUTES);
  }

  /** Notes a name of {@code co_names}. */
  void name(String identifier) {
    names.add(scope.mangle(identifier));
    other();
  }

  /** Reads, binds or deletes a name. */
  // CPython: codegen.c codegen_nameop
  void nameOperation(String identifier) {
    String mangled = scope.mangle(identifier);
    switch (resolver.place(mangled)) {
      case SLOT -> varNames.add(mangled);
      case GLOBAL, NAMESPACE -> names.add(mangled);
      case CELL -> {}
    }
    other();
  }

  /** Notes a local variable. */
  void local(String mangled) {
    varNames.add(mangled);
    other();
  }

  /** Delegation to an iterator until it ends. */
  // CPython: codegen.c codegen_add_yield_from
  void yieldFrom() {
    none();
    other();
  }

  /** Unwinds all blocks, or those inside the innermost loop; its exit is the result, or -1. */
  // CPython: codegen.c codegen_unwind_fblock_stack
  int unwind(boolean keepsValue, boolean toLoop) {
    Block top = blocks.peek();
    if (top == null) {
      return -1;
    }
    if (toLoop && top.kind() == Block.Kind.LOOP) {
      return top.exit();
    }
    blocks.pop();
    unwind(top, keepsValue);
    int exit = unwind(keepsValue, toLoop);
    blocks.push(top);
    return exit;
  }

  private void unwind(Block block, boolean keepsValue) {
    switch (block.kind()) {
      case LOOP -> add(keepsValue ? Instructions.OTHER : Instructions.NOP);
      case FINALLY -> {
        if (block.finalbody() != null) {
          statements.emitAll(block.finalbody());
        }
        other();
      }
      case WITH, ASYNC_WITH -> {
        exitWithNones();
        if (block.kind() == Block.Kind.ASYNC_WITH) {
          yieldFrom();
        }
        other();
      }
      case HANDLER -> {
        other();
        if (block.name() != null) {
          clearName(block.name());
        }
      }
    }
  }

  void exitWithNones() {
    none();
    none();
    none();
    other();
  }

  /** {@code name = None; del name}. */
  void clearName(String name) {
    none();
    nameOperation(name);
    nameOperation(name);
  }
}
