package org.krait.compiler;

import java.lang.classfile.ClassBuilder;
import java.lang.classfile.ClassFile;
import java.lang.classfile.CodeBuilder;
import java.lang.classfile.Label;
import java.lang.classfile.instruction.SwitchCase;
import java.lang.constant.ClassDesc;
import java.lang.constant.MethodTypeDesc;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.krait.compiler.abi.GeneratorAbi;
import org.krait.compiler.abi.RuntimeAbi;
import org.krait.compiler.abi.RuntimeMethod;
import org.krait.lower.core.Code;
import org.krait.lower.core.CoreStmt;

/**
 * The class of a generator's or coroutine's body. It begins with a switch over the yields it can be
 * waiting in; while it waits, its variables are in the slots of the interpreter's activation.
 */
final class GeneratorBody extends ActivationBody {
  private static final MethodTypeDesc TYPE =
      MethodTypeDesc.of(
          RuntimeAbi.OBJECT,
          RuntimeAbi.CODE_ACTIVATION,
          RuntimeAbi.OBJECTS,
          RuntimeAbi.PY_CELLS,
          RuntimeAbi.GENERATOR_STATE,
          RuntimeAbi.THREAD_STATE);

  private @Nullable Label dispatch;
  private @Nullable Label begin;

  GeneratorBody(Code source, ClassDesc name, Layout layout, int failingGuard) {
    super(source, source.body().statement(), name, layout, TYPE, failingGuard);
  }

  @Override
  ClassDesc superclass() {
    return RuntimeAbi.COMPILED_STEP;
  }

  @Override
  RuntimeMethod superConstructor() {
    return GeneratorAbi.STEP_INIT;
  }

  @Override
  void prologue(Emitter e) {
    CodeBuilder code = e.code;
    dispatch = code.newLabel();
    takeOver(e);
    code.goto_(dispatch);
    begin = code.newBoundLabel();
  }

  @Override
  void body(Emitter e) {
    e.statement(statement);
    e.pushNone();
    e.code.astore(layout.result);
  }

  @Override
  void epilogue(Emitter e) {
    CodeBuilder code = e.code;
    e.frames.save(code);
    code.aload(Layout.GENERATOR_STATE).aload(layout.result);
    GeneratorAbi.NOTE_RESULT.call(code);
    code.aconst_null().areturn();
    code.labelBinding(dispatch);
    e.layout.keptObjects().forEach(local -> code.aconst_null().astore(local));
    e.layout.keptInts().forEach(local -> code.iconst_0().istore(local));
    code.aload(Layout.GENERATOR_STATE);
    GeneratorAbi.STATE.call(code);
    List<SwitchCase> states = e.yields().states();
    code.lookupswitch(begin, states);
  }

  @Override
  void entries(ClassBuilder builder) {
    super.entries(builder);
    next(builder);
    BitSet yields = new BitSet();
    BitSet finals = new BitSet();
    findRegisters(yields, finals);
    membership(builder, "isYield", yields);
    membership(builder, "isFinal", finals);
  }

  /** Lets HotSpot know in each class alone whose body goes on. */
  private static void next(ClassBuilder builder) {
    builder.withMethodBody(
        GeneratorAbi.NEXT.name(),
        GeneratorAbi.NEXT.type(),
        ClassFile.ACC_PUBLIC,
        code -> {
          code.aload(1).aload(0).aload(2);
          GeneratorAbi.ADVANCE.call(code);
          code.areturn();
        });
  }

  private void findRegisters(BitSet yields, BitSet finals) {
    new CoreSearch(
            node -> {
              switch (node) {
                case CoreStmt.Yield n -> yields.set(n.resume());
                case CoreStmt.YieldFrom n -> yields.set(n.resume());
                case CoreStmt.TryFinally n when n.resume() >= 0 -> finals.set(n.resume());
                case CoreStmt.With n when n.resume() >= 0 -> finals.set(n.resume());
                default -> {}
              }
              return false;
            })
        .finds(statement);
  }

  private static void membership(ClassBuilder builder, String name, BitSet members) {
    builder.withMethodBody(
        name,
        MethodTypeDesc.of(RuntimeAbi.BOOLEAN, RuntimeAbi.INT),
        ClassFile.ACC_PUBLIC,
        code -> {
          Label yes = code.newLabel();
          Label no = code.newLabel();
          List<SwitchCase> cases =
              members.stream().mapToObj(member -> SwitchCase.of(member, yes)).toList();
          code.iload(1).lookupswitch(no, cases);
          code.labelBinding(yes).iconst_1().ireturn().labelBinding(no).iconst_0().ireturn();
        });
  }
}
