package org.krait.processor;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Which Java types stand for Python values, and whether a method's Java parameters fit. */
final class Conversions {
  static final String INTERPRETER = "org.krait.runtime.object.Interpreter";
  static final String THREAD_STATE = "org.krait.runtime.object.ThreadState";
  static final String DICT = "org.krait.runtime.object.PyDict";
  static final String TYPE = "org.krait.runtime.object.PyType";
  private static final String OBJECT = "org.krait.runtime.object.PyObject";

  /** The C types that Java types stand for where the parameter says so. */
  private static final Map<String, Set<String>> C_TYPES =
      Map.of(
          "int", Set.of("int"),
          "long", Set.of("Py_ssize_t"),
          "java.lang.String", Set.of("char *"),
          "java.lang.Object", Set.of("Py_buffer", "str"));

  private final Elements elements;
  private final Types types;

  Conversions(ProcessingEnvironment environment) {
    elements = environment.getElementUtils();
    types = environment.getTypeUtils();
  }

  /** Throws an IllegalArgumentException, with words for the author, if a callable does not fit. */
  void check(MemberModel member) {
    ExecutableElement method = member.method();
    String problem = resultProblem(method);
    if (problem != null) {
      throw new IllegalArgumentException(problem);
    }
    boolean isStatic = method.getModifiers().contains(Modifier.STATIC);
    String kind = member.kind();
    if ((kind.equals("NEW") || kind.equals("CLASS_METHOD") || kind.equals("STATIC_METHOD"))
        && !isStatic) {
      throw new IllegalArgumentException("the Java method must be static");
    }
    if (takesReceiver(member) && method.getParameters().isEmpty()) {
      throw new IllegalArgumentException("the first Java parameter is the instance or type");
    }
    if ((kind.equals("NEW") || kind.equals("CLASS_METHOD"))
        && !name(method.getParameters().get(0).asType()).equals(TYPE)) {
      throw new IllegalArgumentException("the first Java parameter must be a PyType");
    }
    checkParameters(member);
  }

  private void checkParameters(MemberModel member) {
    List<VariableElement> java = passed(member);
    List<ClinicParameter> python = member.signature().parameters();
    if (java.size() != python.size()) {
      throw new IllegalArgumentException(
          "the signature has "
              + python.size()
              + " parameters and the Java method takes "
              + java.size());
    }
    for (int i = 0; i < java.size(); i++) {
      checkParameter(python.get(i), java.get(i));
    }
  }

  private void checkParameter(ClinicParameter parameter, VariableElement java) {
    TypeMirror type = java.asType();
    String name = name(type);
    boolean isRest = parameter.kind() == ClinicParameter.Kind.VAR_POSITIONAL;
    if (isRest != name.equals("java.lang.Object[]")) {
      throw new IllegalArgumentException("*args, and nothing else, is an Object[]");
    }
    if (parameter.kind() == ClinicParameter.Kind.VAR_KEYWORD && !name.equals(DICT)) {
      throw new IllegalArgumentException("**kwargs is a PyDict");
    }
    String problem = isRest ? null : parameterProblem(type);
    if (problem != null) {
      throw new IllegalArgumentException(problem);
    }
    String cType = cType(java, elements);
    if (cType != null && !C_TYPES.getOrDefault(name, Set.of()).contains(cType)) {
      throw new IllegalArgumentException("a Java " + name + " is no C " + cType);
    }
    if (parameter.defaultText() != null) {
      Defaults.check(parameter, name);
    }
  }

  /** Whether the Java method's first parameter is the instance or type. */
  static boolean takesReceiver(MemberModel member) {
    boolean isStatic = member.element().getModifiers().contains(Modifier.STATIC);
    return switch (member.kind()) {
      case "NEW", "CLASS_METHOD" -> true;
      case "STATIC_METHOD", "FUNCTION" -> false;
      default -> isStatic;
    };
  }

  /** The Java parameters that take the Python ones: without receiver and injected state. */
  static List<VariableElement> passed(MemberModel member) {
    List<VariableElement> out = new ArrayList<>();
    List<? extends VariableElement> all = member.method().getParameters();
    for (int i = takesReceiver(member) ? 1 : 0; i < all.size(); i++) {
      if (!isInjected(all.get(i).asType())) {
        out.add(all.get(i));
      }
    }
    return out;
  }

  /** The C type that the Java parameter states, or null. */
  static String cType(VariableElement java, Elements elements) {
    AnnotationValues values = AnnotationValues.of(java, "CType", elements);
    return values == null ? null : values.text("value");
  }

  static boolean isInjected(TypeMirror type) {
    String name = name(type);
    return name.equals(THREAD_STATE) || name.equals(INTERPRETER);
  }

  /** The type as source names it, without annotations and type arguments. */
  static String name(TypeMirror type) {
    if (type instanceof DeclaredType d) {
      return ((TypeElement) d.asElement()).getQualifiedName().toString();
    }
    String text = type.toString();
    if (type.getKind() == TypeKind.ARRAY) {
      return name(((javax.lang.model.type.ArrayType) type).getComponentType()) + "[]";
    }
    return text.substring(text.lastIndexOf(' ') + 1);
  }

  /** Why the type cannot take a Python value, or null. */
  String parameterProblem(TypeMirror type) {
    return switch (name(type)) {
      case "int", "long", "double", "boolean", "java.lang.Object", "java.lang.String" -> null;
      default -> isObject(type) ? null : "no Python value is converted to " + name(type);
    };
  }

  /** Why the method's result is no Python value, or null. */
  String resultProblem(ExecutableElement method) {
    TypeMirror type = method.getReturnType();
    return switch (name(type)) {
      case "void",
          "int",
          "long",
          "double",
          "boolean",
          "java.lang.Object",
          "java.lang.String",
          "java.lang.Long",
          "java.lang.Double",
          "java.lang.Boolean" ->
          null;
      default -> isObject(type) ? null : name(type) + " is not a Python value";
    };
  }

  private boolean isObject(TypeMirror type) {
    TypeElement object = elements.getTypeElement(OBJECT);
    return object != null
        && type.getKind() == TypeKind.DECLARED
        && types.isAssignable(types.erasure(type), object.asType());
  }

  /** The Python name of the instances of an own class: declared, or by its Java name. */
  static String pythonName(TypeMirror type, Elements elements) {
    Element element = ((DeclaredType) type).asElement();
    AnnotationValues declared = AnnotationValues.of(element, "PyTypeSpec", elements);
    if (declared != null) {
      return declared.text("name");
    }
    String simple = element.getSimpleName().toString();
    return simple.startsWith("Py")
        ? simple.substring(2).toLowerCase(java.util.Locale.ROOT)
        : simple;
  }
}
