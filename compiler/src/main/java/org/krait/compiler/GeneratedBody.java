package org.krait.compiler;

import java.lang.classfile.ClassBuilder;
import java.lang.classfile.ClassFile;
import java.lang.classfile.CodeBuilder;
import java.lang.classfile.Label;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDescs;
import java.lang.constant.MethodTypeDesc;
import java.util.BitSet;
import org.jspecify.annotations.Nullable;
import org.krait.compiler.abi.FrameAbi;
import org.krait.compiler.abi.RuntimeMethod;
import org.krait.lower.core.Code;
import org.krait.lower.core.CoreExpr;
import org.krait.lower.core.CoreStmt;

/** The class of one piece of code: a static method with its body, and what leads there. */
abstract class GeneratedBody {
  static final int STATIC = ClassFile.ACC_PUBLIC | ClassFile.ACC_STATIC;

  final Code source;
  final CoreStmt statement;
  final ClassDesc name;
  final Layout layout;
  final BodyForm form;
  private final int failingGuard;
  private final FrameCapture frames;
  private final TextVariables texts;
  private final CellSums sums;
  private final BitSet unbindable;
  private @Nullable StaticFields fields;
  private int guards;

  GeneratedBody(
      Code source,
      CoreStmt statement,
      ClassDesc name,
      Layout layout,
      BodyForm form,
      int failingGuard) {
    this.source = source;
    this.statement = statement;
    this.name = name;
    this.layout = layout;
    this.form = form;
    this.failingGuard = failingGuard;
    this.unbindable = unbindable(statement);
    this.texts = new TextVariables(source, statement, unbindable);
    this.sums = new CellSums(statement);
    this.frames = new FrameCapture(name, layout, form, texts);
  }

  abstract ClassDesc superclass();

  abstract RuntimeMethod superConstructor();

  abstract MethodTypeDesc type();

  /** Writes what stands before the body, up to where its exceptions are caught. */
  abstract void prologue(Emitter e);

  /** Writes the body; the result is in its local at {@link Exits#end}. */
  abstract void body(Emitter e);

  /** Writes the way out with the result. */
  abstract void epilogue(Emitter e);

  /** Writes what an exception does before it leaves. */
  abstract void unwind(Emitter e);

  /** Writes the methods that lead to the body. */
  abstract void entries(ClassBuilder builder);

  /** The most arguments of a method. */
  int width() {
    return Math.max(frames.width(), type().parameterCount());
  }

  Object[] constants() {
    return fields.constants();
  }

  final void build(ClassBuilder builder) {
    builder.withSuperclass(superclass());
    builder.withMethodBody(
        ConstantDescs.INIT_NAME,
        MethodTypeDesc.of(ConstantDescs.CD_void),
        ClassFile.ACC_PUBLIC,
        code -> {
          code.aload(0);
          superConstructor().call(code);
          code.return_();
        });
    write(builder, new StaticFields(name));
    entries(builder);
    frames.build(builder);
    fields.build(builder);
  }

  /** Writes the body into a class with these fields. */
  final void write(ClassBuilder builder, StaticFields shared) {
    fields = shared;
    builder.withMethodBody(GeneratedNames.methodName(source), type(), STATIC, this::emit);
  }

  /** Writes another form of the body beside this one. */
  final void writeBeside(GeneratedBody other, ClassBuilder builder) {
    other.write(builder, fields);
  }

  private void emit(CodeBuilder code) {
    Emitter e =
        new Emitter(
            code,
            source,
            layout.copy(),
            form,
            fields,
            frames,
            texts,
            sums,
            unbindable,
            failingGuard);
    code.lineNumber(source.firstLine());
    prologue(e);
    Label from = code.newBoundLabel();
    body(e);
    Label caught = code.newLabel();
    code.labelBinding(e.exits.end());
    epilogue(e);
    code.exceptionCatchAll(from, e.exits.end(), caught);
    code.labelBinding(caught);
    int thrown = e.layout.scratch();
    code.astore(thrown);
    unwind(e);
    frames.push(code);
    code.astore(layout.frame).aload(thrown).aload(layout.frame).aload(layout.thread);
    FrameAbi.LEFT.call(code);
    code.athrow();
    guards = e.operands.guards.count();
  }

  /** How many guards of numbers there are. */
  final int guards() {
    return guards;
  }

  /** The slots that may become unbound again. */
  private static BitSet unbindable(CoreStmt statement) {
    BitSet slots = new BitSet();
    new CoreSearch(
            node -> {
              switch (node) {
                case CoreStmt.LocalDelete n -> slots.set(n.slot());
                case CoreStmt.LocalClear n -> slots.set(n.slot());
                case CoreStmt.Isolate n -> {
                  for (int slot : n.slots()) {
                    slots.set(slot);
                  }
                }
                case CoreExpr.TempTake n -> slots.set(n.slot());
                default -> {}
              }
              return false;
            })
        .finds(statement);
    return slots;
  }

  /** Writes the call of the body; the arguments are on the stack. */
  final void callBody(CodeBuilder code) {
    code.invokestatic(name, GeneratedNames.methodName(source), type());
    code.areturn();
  }

  /** Pushes item {@code i} of an array in a local. */
  static void pushItem(CodeBuilder code, int array, int i) {
    code.aload(array).loadConstant(i).aaload();
  }

  final boolean hasFrame() {
    return frames.isUsed();
  }

  final void pushFrame(CodeBuilder code) {
    frames.push(code);
  }
}
