package org.krait.pylib;

import java.io.ByteArrayOutputStream;
import java.lang.classfile.ClassFile;
import java.lang.classfile.CodeBuilder;
import java.lang.classfile.Label;
import java.lang.classfile.instruction.SwitchCase;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDescs;
import java.lang.constant.MethodTypeDesc;
import java.lang.reflect.AccessFlag;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Writes the class that knows the library's contents, a {@link Function}: for the path of a source,
 * where the code held in one piece has that of the source, or an empty string where it does not, or
 * null if there is no such source; for an empty path, the mark of the compiler. So no start has to
 * look through the jar.
 */
// CPython: Python/frozen_modules
final class ContentsClass {
  static final ClassDesc NAME = ClassDesc.of("org.krait.pylib.LibraryContents");

  /** What a place says: where the code begins, and in the lower 24 bits its length. */
  private static final int LENGTH_BITS = 24;

  private static final MethodTypeDesc APPLY =
      MethodTypeDesc.of(ConstantDescs.CD_Object, ConstantDescs.CD_Object);
  private static final MethodTypeDesc BOX =
      MethodTypeDesc.of(ConstantDescs.CD_Long, ConstantDescs.CD_long);

  /** The sources, by their path; by the hash code of that. */
  private final TreeMap<Integer, TreeMap<String, @Nullable Long>> sources = new TreeMap<>();

  private final String mark;
  private final ByteArrayOutputStream held = new ByteArrayOutputStream();

  /**
   * @param mark tells what was compiled by this build's compiler from what others made
   */
  ContentsClass(String mark) {
    this.mark = mark;
  }

  /** Adds a source; its code if that is to be held. */
  void add(String path, byte @Nullable [] code) {
    sources
        .computeIfAbsent(path.hashCode(), hash -> new TreeMap<>())
        .put(path, code == null ? null : (long) held.size() << LENGTH_BITS | code.length);
    if (code != null) {
      held.writeBytes(code);
    }
  }

  /** The code that is held, in one piece. */
  byte[] held() {
    return held.toByteArray();
  }

  /** The class file. */
  byte[] write() {
    return ClassFile.of()
        .build(
            NAME,
            builder ->
                builder
                    .withFlags(AccessFlag.PUBLIC, AccessFlag.FINAL, AccessFlag.SUPER)
                    .withInterfaceSymbols(Function.class.describeConstable().orElseThrow())
                    .withMethodBody(
                        ConstantDescs.INIT_NAME,
                        ConstantDescs.MTD_void,
                        ClassFile.ACC_PUBLIC,
                        ContentsClass::writeConstructor)
                    .withMethodBody("apply", APPLY, ClassFile.ACC_PUBLIC, this::writeApply));
  }

  private static void writeConstructor(CodeBuilder body) {
    body.aload(0)
        .invokespecial(ConstantDescs.CD_Object, ConstantDescs.INIT_NAME, ConstantDescs.MTD_void)
        .return_();
  }

  private void writeApply(CodeBuilder body) {
    List<SwitchCase> cases = new ArrayList<>();
    for (int hash : sources.keySet()) {
      cases.add(SwitchCase.of(hash, body.newLabel()));
    }
    Label unknown = body.newLabel();
    Label noMark = body.newLabel();
    body.loadConstant("");
    writeTest(body, noMark);
    body.loadConstant(mark).areturn().labelBinding(noMark);
    body.aload(1)
        .invokevirtual(ConstantDescs.CD_Object, "hashCode", MethodTypeDesc.of(ConstantDescs.CD_int))
        .lookupswitch(unknown, cases);
    for (SwitchCase one : cases) {
      body.labelBinding(one.target());
      sources.get(one.caseValue()).forEach((path, place) -> writeAnswer(body, path, place));
      body.goto_w(unknown);
    }
    body.labelBinding(unknown).aconst_null().areturn();
  }

  private static void writeAnswer(CodeBuilder body, String path, @Nullable Long place) {
    Label other = body.newLabel();
    body.loadConstant(path);
    writeTest(body, other);
    if (place == null) {
      body.loadConstant("");
    } else {
      body.loadConstant(place).invokestatic(ConstantDescs.CD_Long, "valueOf", BOX);
    }
    body.areturn().labelBinding(other);
  }

  /** Goes on if the argument equals the constant on the stack. */
  private static void writeTest(CodeBuilder body, Label otherwise) {
    body.aload(1)
        .invokevirtual(
            ConstantDescs.CD_Object,
            "equals",
            MethodTypeDesc.of(ConstantDescs.CD_boolean, ConstantDescs.CD_Object))
        .ifeq(otherwise);
  }
}
