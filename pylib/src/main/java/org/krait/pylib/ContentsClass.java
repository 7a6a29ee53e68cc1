package org.krait.pylib;

import java.lang.classfile.ClassBuilder;
import java.lang.classfile.ClassFile;
import java.lang.classfile.CodeBuilder;
import java.lang.classfile.Label;
import java.lang.classfile.instruction.SwitchCase;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDescs;
import java.lang.constant.MethodTypeDesc;
import java.lang.reflect.AccessFlag;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Writes the class that knows the library's contents, a {@link Function}: for the path of a source,
 * the strings that hold its code, or an empty string where the code is in a file of its own, or
 * null if there is no such source; for an empty path, the mark of the compiler. So the code of
 * common modules comes with the classes, out of the JVM's own cache of them, and no file has to be
 * opened to learn what there is.
 */
// CPython: Python/frozen_modules
final class ContentsClass {
  static final ClassDesc NAME = ClassDesc.of("org.krait.pylib.LibraryContents");

  /** A constant has at most 65,535 bytes, a character of ours at most two. */
  private static final int PIECE = 30_000;

  private static final ClassDesc STRINGS = ConstantDescs.CD_String.arrayType();
  private static final MethodTypeDesc APPLY =
      MethodTypeDesc.of(ConstantDescs.CD_Object, ConstantDescs.CD_Object);
  private static final MethodTypeDesc PIECES = MethodTypeDesc.of(STRINGS);

  /** The sources, by their path; by the hash code of that. */
  private final TreeMap<Integer, TreeMap<String, @Nullable String>> sources = new TreeMap<>();

  private final String mark;
  private int held;

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
        .put(path, code == null ? null : new String(code, StandardCharsets.ISO_8859_1));
  }

  /** The class file. */
  byte[] write() {
    return ClassFile.of()
        .build(
            NAME,
            builder -> {
              builder
                  .withFlags(AccessFlag.PUBLIC, AccessFlag.FINAL, AccessFlag.SUPER)
                  .withInterfaceSymbols(Function.class.describeConstable().orElseThrow())
                  .withMethodBody(
                      ConstantDescs.INIT_NAME,
                      ConstantDescs.MTD_void,
                      ClassFile.ACC_PUBLIC,
                      ContentsClass::writeConstructor)
                  .withMethodBody("apply", APPLY, ClassFile.ACC_PUBLIC, this::writeApply);
              held = 0;
              for (Map<String, @Nullable String> sameHash : sources.values()) {
                for (String code : sameHash.values()) {
                  if (code != null) {
                    writeCode(builder, code);
                  }
                }
              }
            });
  }

  private static void writeConstructor(CodeBuilder body) {
    body.aload(0)
        .invokespecial(ConstantDescs.CD_Object, ConstantDescs.INIT_NAME, ConstantDescs.MTD_void)
        .return_();
  }

  private void writeApply(CodeBuilder body) {
    held = 0;
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
      sources.get(one.caseValue()).forEach((path, code) -> writeAnswer(body, path, code));
      body.goto_w(unknown);
    }
    body.labelBinding(unknown).aconst_null().areturn();
  }

  private void writeAnswer(CodeBuilder body, String path, @Nullable String code) {
    Label other = body.newLabel();
    body.loadConstant(path);
    writeTest(body, other);
    if (code == null) {
      body.loadConstant("");
    } else {
      body.invokestatic(NAME, nextName(), PIECES);
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

  /** The methods that hold code are numbered in the order of the sources. */
  private String nextName() {
    return "code" + held++;
  }

  private void writeCode(ClassBuilder builder, String code) {
    builder.withMethodBody(
        nextName(),
        PIECES,
        ClassFile.ACC_PRIVATE | ClassFile.ACC_STATIC,
        body -> writePieces(body, code));
  }

  private static void writePieces(CodeBuilder body, String text) {
    int pieces = (text.length() + PIECE - 1) / PIECE;
    body.loadConstant(pieces).anewarray(ConstantDescs.CD_String);
    for (int i = 0; i < pieces; i++) {
      int end = Math.min(text.length(), (i + 1) * PIECE);
      body.dup().loadConstant(i).loadConstant(text.substring(i * PIECE, end)).aastore();
    }
    body.areturn();
  }
}
