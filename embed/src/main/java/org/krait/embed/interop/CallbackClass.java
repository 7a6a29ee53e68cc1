package org.krait.embed.interop;

import static java.lang.classfile.ClassFile.ACC_FINAL;
import static java.lang.classfile.ClassFile.ACC_PUBLIC;
import static java.lang.constant.ConstantDescs.CD_Class;
import static java.lang.constant.ConstantDescs.CD_Object;
import static java.lang.constant.ConstantDescs.CD_String;
import static java.lang.constant.ConstantDescs.CD_Throwable;
import static java.lang.constant.ConstantDescs.CD_void;
import static java.lang.constant.ConstantDescs.INIT_NAME;

import java.lang.classfile.ClassBuilder;
import java.lang.classfile.ClassFile;
import java.lang.classfile.CodeBuilder;
import java.lang.classfile.TypeKind;
import java.lang.constant.ClassDesc;
import java.lang.constant.MethodTypeDesc;
import java.lang.invoke.MethodType;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import org.krait.runtime.function.CallTarget;
import org.krait.runtime.object.ThreadState;

/**
 * Writes a class that extends {@link Callback} and implements an interface: each abstract method
 * enters the interpreter, converts the arguments as its signature says, calls, and converts back.
 */
final class CallbackClass {
  private static final ClassDesc CALLBACK = desc(Callback.class);
  private static final ClassDesc CALL_TARGET = desc(CallTarget.class);
  private static final ClassDesc THREAD_STATE = desc(ThreadState.class);
  private static final MethodTypeDesc CONSTRUCTOR =
      MethodTypeDesc.of(CD_void, CD_Object, desc(Interop.class));
  private static final int MOST_DIRECT = 4;

  private final ClassDesc own;
  private final Class<?> type;
  private final List<Method> methods;

  private CallbackClass(String packageName, Class<?> type) {
    this.own = ClassDesc.of(packageName, type.getSimpleName() + "$Python");
    this.type = type;
    this.methods = Functional.methods(type);
  }

  /** The class file of an implementation of {@code type} that lives in a package. */
  static byte[] write(String packageName, Class<?> type) {
    CallbackClass c = new CallbackClass(packageName, type);
    return ClassFile.of().build(c.own, c::build);
  }

  private static ClassDesc desc(Class<?> c) {
    return c.describeConstable().orElseThrow();
  }

  static MethodType typeOf(Method m) {
    return MethodType.methodType(m.getReturnType(), m.getParameterTypes());
  }

  private void build(ClassBuilder b) {
    b.withFlags(ACC_PUBLIC | ACC_FINAL).withSuperclass(CALLBACK).withInterfaceSymbols(desc(type));
    b.withMethodBody(
        INIT_NAME,
        CONSTRUCTOR,
        ACC_PUBLIC,
        code ->
            code.aload(0)
                .aload(1)
                .aload(2)
                .invokespecial(CALLBACK, INIT_NAME, CONSTRUCTOR)
                .return_());
    for (Method m : methods) {
      MethodTypeDesc signature = typeOf(m).describeConstable().orElseThrow();
      b.withMethodBody(
          m.getName(), signature, ACC_PUBLIC | ACC_FINAL, code -> body(code, m, signature));
    }
  }

  private void body(CodeBuilder code, Method m, MethodTypeDesc signature) {
    int before = code.allocateLocal(TypeKind.REFERENCE);
    code.aload(0).invokevirtual(CALLBACK, "enter", MethodTypeDesc.of(THREAD_STATE)).astore(before);
    code.trying(
        inside -> call(inside, m, signature, before),
        handlers -> handlers.catchingAll(failed -> fail(failed, m, signature, before)));
  }

  private void call(CodeBuilder code, Method m, MethodTypeDesc signature, int before) {
    code.aload(0).aload(0);
    if (methods.size() == 1) {
      code.getfield(CALLBACK, "callee", CD_Object);
    } else {
      code.loadConstant(m.getName());
      code.invokevirtual(CALLBACK, "method", MethodTypeDesc.of(CD_Object, CD_String));
    }
    dispatch(code, signature);
    ClassDesc result = signature.returnType();
    toJava(code, result);
    TypeKind kind = TypeKind.from(result);
    int kept = kind == TypeKind.VOID ? 0 : code.allocateLocal(kind);
    if (kind != TypeKind.VOID) {
      code.storeLocal(kind, kept);
    }
    code.aload(0).aload(before);
    code.invokevirtual(CALLBACK, "leave", MethodTypeDesc.of(CD_void, THREAD_STATE));
    if (kind != TypeKind.VOID) {
      code.loadLocal(kind, kept);
    }
    code.return_(kind);
  }

  /**
   * Calls the object on the stack with the parameters, here rather than in a shared method, so that
   * the JVM can inline the Python function that it sees called.
   */
  private static void dispatch(CodeBuilder code, MethodTypeDesc signature) {
    int count = signature.parameterCount();
    code.dup().invokestatic(CALL_TARGET, "of", MethodTypeDesc.of(CALL_TARGET, CD_Object)).swap();
    if (count <= MOST_DIRECT) {
      for (int i = 0; i < count; i++) {
        toPython(code, signature, i);
      }
      ClassDesc[] objects = new ClassDesc[count + 1];
      Arrays.fill(objects, CD_Object);
      code.invokevirtual(CALL_TARGET, "call", MethodTypeDesc.of(CD_Object, objects));
      return;
    }
    code.loadConstant(count).anewarray(CD_Object);
    for (int i = 0; i < count; i++) {
      code.dup().loadConstant(i);
      toPython(code, signature, i);
      code.aastore();
    }
    code.iconst_0().anewarray(CD_String);
    code.invokevirtual(
        CALL_TARGET,
        "call",
        MethodTypeDesc.of(CD_Object, CD_Object, CD_Object.arrayType(), CD_String.arrayType()));
  }

  private static void toPython(CodeBuilder code, MethodTypeDesc signature, int parameter) {
    ClassDesc type = signature.parameterType(parameter);
    TypeKind kind = TypeKind.from(type);
    code.aload(0).loadLocal(kind, code.parameterSlot(parameter));
    boolean isInt = kind == TypeKind.SHORT || kind == TypeKind.BYTE;
    ClassDesc taken = isInt ? TypeKind.INT.upperBound() : kind.upperBound();
    code.invokevirtual(CALLBACK, "python", MethodTypeDesc.of(CD_Object, taken));
  }

  /** Converts the Python object on the stack, which lies on {@code this}. */
  private static void toJava(CodeBuilder code, ClassDesc type) {
    TypeKind kind = TypeKind.from(type);
    if (kind == TypeKind.VOID) {
      code.pop2();
    } else if (kind != TypeKind.REFERENCE) {
      String name = type.displayName();
      String method = "to" + Character.toUpperCase(name.charAt(0)) + name.substring(1);
      code.invokevirtual(CALLBACK, method, MethodTypeDesc.of(type, CD_Object));
    } else {
      code.loadConstant(type);
      code.invokevirtual(CALLBACK, "toObject", MethodTypeDesc.of(CD_Object, CD_Object, CD_Class));
      code.checkcast(type);
    }
  }

  private static void fail(CodeBuilder code, Method m, MethodTypeDesc signature, int before) {
    int thrown = code.allocateLocal(TypeKind.REFERENCE);
    code.astore(thrown).aload(0).aload(thrown).aload(before);
    code.loadConstant(m.getName()).loadConstant(signature.descriptorString());
    code.invokevirtual(
        CALLBACK,
        "failure",
        MethodTypeDesc.of(CD_Throwable, CD_Throwable, THREAD_STATE, CD_String, CD_String));
    code.athrow();
  }
}
