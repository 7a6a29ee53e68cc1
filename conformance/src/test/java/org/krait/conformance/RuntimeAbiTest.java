package org.krait.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.constant.ClassDesc;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.krait.compiler.abi.CallAbi;
import org.krait.compiler.abi.DisplayAbi;
import org.krait.compiler.abi.FrameAbi;
import org.krait.compiler.abi.GeneratorAbi;
import org.krait.compiler.abi.NameAbi;
import org.krait.compiler.abi.NumberAbi;
import org.krait.compiler.abi.OperationAbi;
import org.krait.compiler.abi.RuntimeAbi;
import org.krait.compiler.abi.RuntimeMethod;

/** Every class and method of the runtime that generated code names is there. */
class RuntimeAbiTest {
  private static final List<Class<?>> SUBJECTS =
      List.of(
          CallAbi.class,
          DisplayAbi.class,
          FrameAbi.class,
          GeneratorAbi.class,
          NameAbi.class,
          NumberAbi.class,
          OperationAbi.class);
  private static final MethodHandles.Lookup LOOKUP = MethodHandles.lookup();

  @Test
  void methodsAreThere() throws ReflectiveOperationException {
    List<RuntimeMethod> methods = constants(RuntimeMethod.class, SUBJECTS);
    for (int args = 0; args <= 4; args++) {
      methods.add(CallAbi.call(args));
    }
    for (String operator :
        List.of(
            "add",
            "subtract",
            "multiply",
            "matrixMultiply",
            "trueDivide",
            "remainder",
            "power",
            "leftShift",
            "rightShift",
            "or",
            "xor",
            "and",
            "floorDivide")) {
      methods.add(OperationAbi.binary(operator));
      methods.add(OperationAbi.inPlace(operator));
    }
    for (String comparison :
        List.of("equal", "notEqual", "less", "lessOrEqual", "greater", "greaterOrEqual")) {
      methods.add(OperationAbi.comparison(comparison));
      methods.add(OperationAbi.comparisonTest(comparison));
    }
    assertTrue(methods.size() > 80, "the constants were found");
    for (RuntimeMethod method : methods) {
      check(method);
    }
  }

  @Test
  void classesAreThereAndPublic() throws ReflectiveOperationException {
    List<ClassDesc> classes = constants(ClassDesc.class, List.of(RuntimeAbi.class));
    assertFalse(classes.isEmpty());
    for (ClassDesc desc : classes) {
      Class<?> type = desc.resolveConstantDesc(LOOKUP);
      assertTrue(Modifier.isPublic(type.getModifiers()), type.getName());
    }
  }

  private static <T> List<T> constants(Class<T> kind, List<Class<?>> owners)
      throws IllegalAccessException {
    List<T> found = new ArrayList<>();
    for (Class<?> owner : owners) {
      for (Field field : owner.getDeclaredFields()) {
        if (field.getType() == kind && Modifier.isPublic(field.getModifiers())) {
          found.add(kind.cast(field.get(null)));
        }
      }
    }
    return found;
  }

  private static void check(RuntimeMethod method) throws ReflectiveOperationException {
    Class<?> owner = (Class<?>) method.owner().resolveConstantDesc(LOOKUP);
    MethodType type = method.type().resolveConstantDesc(LOOKUP);
    assertTrue(Modifier.isPublic(owner.getModifiers()), owner.getName());
    if (method.kind() == RuntimeMethod.Kind.CONSTRUCTOR) {
      Constructor<?> found = owner.getDeclaredConstructor(type.parameterArray());
      assertFalse(Modifier.isPrivate(found.getModifiers()), method.toString());
      return;
    }
    Method found = find(owner, method.name(), type);
    assertTrue(Modifier.isPublic(found.getModifiers()), method.toString());
    assertEquals(type.returnType(), found.getReturnType(), method.toString());
    assertEquals(
        method.kind() == RuntimeMethod.Kind.STATIC,
        Modifier.isStatic(found.getModifiers()),
        method.toString());
    assertEquals(
        method.kind() == RuntimeMethod.Kind.INTERFACE, owner.isInterface(), method.toString());
  }

  private static Method find(Class<?> owner, String name, MethodType type)
      throws NoSuchMethodException {
    return owner.getMethod(name, type.parameterArray());
  }
}
