package org.krait.pylib;

import java.lang.classfile.ClassFile;
import java.lang.classfile.CodeBuilder;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDescs;
import java.lang.constant.MethodTypeDesc;
import java.lang.reflect.AccessFlag;
import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;

/**
 * A class that holds a module's code in string constants and hands them out as a {@link Supplier}
 * of a string array. So the code comes with the classes, out of the JVM's own cache of them.
 */
// CPython: Python/frozen_modules
final class FrozenClass {
  static final String PACKAGE = "org.krait.pylib.frozen";

  /** A constant has at most 65,535 bytes, a character of ours at most two. */
  private static final int PIECE = 30_000;

  private static final ClassDesc STRINGS = ConstantDescs.CD_String.arrayType();

  private FrozenClass() {}

  /** The name of the class for a module. */
  static String name(String module) {
    return module.replace('.', '$');
  }

  /** The class file. */
  static byte[] of(String module, byte[] code) {
    String text = new String(code, StandardCharsets.ISO_8859_1);
    return ClassFile.of()
        .build(
            ClassDesc.of(PACKAGE, name(module)),
            builder ->
                builder
                    .withFlags(AccessFlag.PUBLIC, AccessFlag.FINAL, AccessFlag.SUPER)
                    .withInterfaceSymbols(Supplier.class.describeConstable().orElseThrow())
                    .withMethodBody(
                        ConstantDescs.INIT_NAME,
                        ConstantDescs.MTD_void,
                        ClassFile.ACC_PUBLIC,
                        FrozenClass::writeConstructor)
                    .withMethodBody(
                        "get",
                        MethodTypeDesc.of(ConstantDescs.CD_Object),
                        ClassFile.ACC_PUBLIC,
                        body -> writePieces(body, text)));
  }

  private static void writeConstructor(CodeBuilder body) {
    body.aload(0)
        .invokespecial(ConstantDescs.CD_Object, ConstantDescs.INIT_NAME, ConstantDescs.MTD_void)
        .return_();
  }

  private static void writePieces(CodeBuilder body, String text) {
    int pieces = (text.length() + PIECE - 1) / PIECE;
    body.loadConstant(pieces).anewarray(ConstantDescs.CD_String);
    for (int i = 0; i < pieces; i++) {
      int end = Math.min(text.length(), (i + 1) * PIECE);
      body.dup().loadConstant(i).loadConstant(text.substring(i * PIECE, end)).aastore();
    }
    body.checkcast(STRINGS).areturn();
  }
}
