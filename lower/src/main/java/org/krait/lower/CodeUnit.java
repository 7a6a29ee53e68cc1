package org.krait.lower;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.krait.lower.core.Code;
import org.krait.lower.core.CodeBody;
import org.krait.lower.core.CodeFlags;
import org.krait.lower.core.CodeKind;
import org.krait.lower.core.CoreExpr;
import org.krait.lower.core.CoreStmt;
import org.krait.scope.Resolution;
import org.krait.scope.Scope;
import org.krait.scope.Symbol;
import org.krait.syntax.Arg;
import org.krait.syntax.Arguments;
import org.krait.syntax.Expr;
import org.krait.syntax.Mod;
import org.krait.syntax.Span;

/** One code object in the making, and the lowerings of the constructs inside it. */
// CPython: compile.c struct compiler_unit
final class CodeUnit {
  private static final CoreStmt[] NONE = {};

  final LoweringContext context;
  final @Nullable CodeUnit parent;
  final Scope scope;
  final CodeKind kind;
  final String name;
  final String qualname;
  final int firstLine;
  final PositionTable positions = new PositionTable();
  final FrameLayout layout;
  final BlockStack blocks;

  final NameLowering names;
  final ExpressionLowering expressions;
  final TestLowering tests;
  final YieldSpiller spiller;
  final AssignmentLowering assignments;
  final StatementLowering statements;

  final AnnotationLowering annotations;

  private final Emission emission;
  private final Object node;
  private boolean showsFormat;
  private final SortedSet<String> staticAttributes = new TreeSet<>();
  private @Nullable String firstParameter;
  private List<CoreStmt> out = new ArrayList<>();
  private int pendingLine;
  private int statementLine;

  private CodeUnit(
      LoweringContext context,
      @Nullable CodeUnit parent,
      Scope scope,
      Object node,
      CodeKind kind,
      String name,
      int firstLine,
      CodeContent content) {
    this.context = context;
    this.parent = parent;
    this.scope = scope;
    this.node = node;
    this.kind = kind;
    this.name = name;
    this.qualname = qualname(parent, kind, name);
    this.firstLine = firstLine;
    this.emission = Emission.of(context, scope, qualname, firstLine, content);
    this.layout = new FrameLayout(scope, emission.varNames());
    this.blocks = new BlockStack(context);
    this.names = new NameLowering(this);
    this.expressions = new ExpressionLowering(this);
    this.tests = new TestLowering(this);
    this.spiller = new YieldSpiller(this);
    this.assignments = new AssignmentLowering(this);
    this.statements = new StatementLowering(this);
    this.annotations = new AnnotationLowering(this);
    List<String> parameters = scope.parameters();
    if (!parameters.isEmpty() && parameters.get(0).startsWith(".")) {
      firstParameter = parameters.get(0);
    }
  }

  /** The unit of a whole module or expression. */
  static CodeUnit top(LoweringContext context, Mod module) {
    Scope scope = context.symbols.top();
    CodeContent content = new CodeContent.OfModule(module);
    return new CodeUnit(context, null, scope, module, CodeKind.MODULE, "<module>", 1, content);
  }

  /** A unit inside this one; node is what it is the code of. */
  CodeUnit inner(
      Scope innerScope,
      Object innerNode,
      CodeKind innerKind,
      String innerName,
      int line,
      CodeContent content) {
    return new CodeUnit(context, this, innerScope, innerNode, innerKind, innerName, line, content);
  }

  /** Tells the parameters of a function or lambda. */
  void setParameters(Arguments args) {
    List<Arg> first = args.posonlyargs().isEmpty() ? args.args() : args.posonlyargs();
    firstParameter = first.isEmpty() ? null : first.get(0).arg();
  }

  /** The first positional parameter, or null. */
  @Nullable String firstParameter() {
    return firstParameter;
  }

  /** Whether the body begins with a docstring that is kept. */
  boolean hasDocstring() {
    return scope.hasDocstring() && context.options.optimize() < 2;
  }

  /** The scope of the annotations of this module's or class's variables. */
  Scope annotationScope() {
    return Objects.requireNonNull(context.symbols.annotationScopeOf(node));
  }

  /** Notes that {@code self.name} is assigned in a method of the class around. */
  // CPython: compile.c _PyCompile_MaybeAddStaticAttributeToClass
  void noteStaticAttribute(Expr.Attribute target) {
    if (!(target.value() instanceof Expr.Name object) || !object.id().equals("self")) {
      return;
    }
    CodeUnit outer = parent;
    while (outer != null && outer.kind != CodeKind.CLASS) {
      outer = outer.parent;
    }
    if (outer != null) {
      outer.staticAttributes.add(target.attr());
    }
  }

  /** The names given to {@link #noteStaticAttribute}, in order. */
  Object[] staticAttributes() {
    return staticAttributes.toArray();
  }

  CoreExpr makeFunction(Code code, Span where) {
    return makeFunction(code, null, null, null, where);
  }

  /** A function made of a code that was lowered inside this one. */
  // CPython: codegen.c codegen_make_closure
  CoreExpr makeFunction(
      Code code,
      @Nullable CoreExpr defaults,
      @Nullable CoreExpr keywordDefaults,
      @Nullable CoreExpr annotate,
      Span where) {
    int[] closure = new int[code.freeNames().length];
    for (int i = 0; i < closure.length; i++) {
      closure[i] = names.captured(code.freeNames()[i]);
    }
    return new CoreExpr.MakeFunction(code, defaults, keywordDefaults, annotate, closure, at(where));
  }

  // CPython: compile.c compiler_set_qualname
  private static String qualname(@Nullable CodeUnit parent, CodeKind kind, String name) {
    if (parent == null || parent.kind == CodeKind.MODULE) {
      return name;
    }
    CodeUnit outer = parent;
    if (isAnnotationScope(outer.kind)) {
      outer = outer.parent;
      if (outer == null || outer.kind == CodeKind.MODULE) {
        return name;
      }
    }
    if ((kind == CodeKind.FUNCTION || kind == CodeKind.CLASS) && isGlobal(outer, name)) {
      return name;
    }
    boolean locals = outer.kind == CodeKind.FUNCTION || outer.kind == CodeKind.LAMBDA;
    return outer.qualname + (locals ? ".<locals>." : ".") + name;
  }

  private static boolean isGlobal(CodeUnit outer, String name) {
    Symbol symbol = outer.scope.symbol(outer.scope.mangle(name));
    return symbol != null && symbol.resolution() == Resolution.GLOBAL_EXPLICIT;
  }

  private static boolean isAnnotationScope(CodeKind kind) {
    return kind == CodeKind.ANNOTATION || kind == CodeKind.TYPE_PARAMETERS;
  }

  /** The index of a position in this code. */
  int at(Span span) {
    return positions.at(span);
  }

  /** Whether this code can be suspended, so that its yields have to be statements. */
  boolean isResumable() {
    return scope.isGenerator() || scope.isCoroutine();
  }

  /** From here on, the first statement that is made gets a line. */
  void startLine(int line) {
    pendingLine = line;
  }

  /** A new source statement begins, and with it a line. */
  void startStatement(int line) {
    statementLine = line;
    pendingLine = line;
  }

  /** The line for an expression without a position: 0 on the first line of its statement. */
  int lineOf(Span where) {
    return where.lineno() == statementLine ? 0 : where.lineno();
  }

  /** The line for a statement: that of the source statement for the first, 0 for the rest. */
  int takeLine() {
    int line = pendingLine;
    pendingLine = 0;
    return line;
  }

  /** Appends a statement to those being collected. */
  void emit(CoreStmt statement) {
    out.add(statement);
  }

  /**
   * Starts to collect the statements of an inner block; what it returns belongs to {@link #end}.
   */
  List<CoreStmt> begin() {
    List<CoreStmt> outer = out;
    out = new ArrayList<>();
    return outer;
  }

  /** Ends the collection: the statements since {@link #begin} as one. */
  CoreStmt end(List<CoreStmt> outer) {
    CoreStmt block = block(out);
    out = outer;
    return block;
  }

  /** {@link #end}, or null if there are no statements. */
  @Nullable CoreStmt endOrNull(List<CoreStmt> outer) {
    if (out.isEmpty()) {
      out = outer;
      return null;
    }
    return end(outer);
  }

  private CoreStmt block(List<CoreStmt> body) {
    if (body.size() == 1) {
      return body.get(0);
    }
    boolean yields = false;
    for (int i = 0; i < body.size() && !yields; i++) {
      yields = body.get(i).resume() >= 0;
    }
    return new CoreStmt.Block(body.toArray(NONE), yields ? layout.newResume() : -1);
  }

  /** A resume register if one of the parts yields, else -1. */
  int resumeFor(@Nullable CoreStmt... parts) {
    for (CoreStmt part : parts) {
      if (part != null && part.resume() >= 0) {
        return layout.newResume();
      }
    }
    return -1;
  }

  /** Emits a store into a new temporary and returns it. */
  int spill(CoreExpr value) {
    int temporary = layout.newTemporary();
    emit(new CoreStmt.LocalSet(temporary, value, takeLine()));
    return temporary;
  }

  /** Emits the store of what a def or class statement makes, on its line below the decorators. */
  void storeDefinition(String name, CoreExpr value, int firstLine, Span where) {
    if (where.lineno() == firstLine) {
      names.store(name, value, where);
      return;
    }
    CoreExpr made = new CoreExpr.TempTake(spill(value));
    startLine(where.lineno());
    names.store(name, made, where);
  }

  /** The finished code, whose body is what was emitted. */
  Code finish(Parameters parameters) {
    CoreStmt statement = block(out);
    CodeBody body =
        new CodeBody(
            statement,
            layout.temporaryCount(),
            layout.resumeCount(),
            positions.toArray(),
            emission.names(),
            emission.constants(staticAttributes()));
    Code code =
        new Code(
            kind,
            name,
            qualname,
            context.options.filename(),
            firstLine,
            parameters.argCount(),
            parameters.positionalOnlyCount(),
            parameters.keywordOnlyCount(),
            flags(parameters),
            varNames(),
            layout.cellNames,
            layout.freeNames,
            layout.cellParameters(parameters.total(scope)),
            body);
    if (parent != null) {
      parent.emission.resolve(node, kind, code);
    }
    return code;
  }

  /** The parameter of an annotation function is shown without its dot. */
  // CPython: codegen.c codegen_leave_annotations_scope
  private String[] varNames() {
    String[] shown = layout.varNames.clone();
    if (showsFormat && shown.length > 0 && shown[0].equals(".format")) {
      shown[0] = "format";
    }
    return shown;
  }

  /** Makes the parameter {@code .format} appear as {@code format}. */
  void showFormat() {
    showsFormat = true;
  }

  // CPython: compile.c compute_code_flags
  private int flags(Parameters parameters) {
    int flags = context.symbols.future().flags() & CodeFlags.FUTURE_MASK;
    flags |= context.options.flags() & CodeFlags.FUTURE_MASK;
    if (scope.kind().isFunctionLike()) {
      flags |= CodeFlags.CO_NEWLOCALS | CodeFlags.CO_OPTIMIZED;
      flags |= scope.isNested() ? CodeFlags.CO_NESTED : 0;
      flags |= scope.hasVarargs() ? CodeFlags.CO_VARARGS : 0;
      flags |= scope.hasVarkeywords() ? CodeFlags.CO_VARKEYWORDS : 0;
      flags |= parameters.docstring() ? CodeFlags.CO_HAS_DOCSTRING : 0;
      flags |= scope.isMethod() ? CodeFlags.CO_METHOD : 0;
      if (scope.isGenerator()) {
        flags |= scope.isCoroutine() ? CodeFlags.CO_ASYNC_GENERATOR : CodeFlags.CO_GENERATOR;
      }
    }
    if (scope.isCoroutine() && !scope.isGenerator()) {
      flags |= CodeFlags.CO_COROUTINE;
    }
    return flags;
  }
}
