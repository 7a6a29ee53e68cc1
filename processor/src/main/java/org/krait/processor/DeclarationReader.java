package org.krait.processor;

import java.util.ArrayList;
import java.util.List;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;

/** Checks an annotated class and makes a {@link Declaration} of it. */
final class DeclarationReader {
  private final Elements elements;
  private final MemberReader members;
  private final Problems problems = new Problems();

  DeclarationReader(ProcessingEnvironment environment) {
    this.elements = environment.getElementUtils();
    this.members = new MemberReader(environment, problems);
  }

  List<Problem> problems() {
    return problems.all();
  }

  Declaration read(TypeElement declared) {
    AnnotationValues type = AnnotationValues.of(declared, "PyTypeSpec", elements);
    return type != null
        ? readType(declared, type)
        : readModule(declared, AnnotationValues.of(declared, "PyModule", elements));
  }

  private Declaration readType(TypeElement declared, AnnotationValues type) {
    TypeMirror instances = type.type("instances");
    TypeMirror base = type.type("base");
    String signature = type.text("signature");
    return new Declaration(
        declared,
        elements.getPackageOf(declared),
        className(declared),
        bindingName(declared),
        false,
        type.text("name"),
        type.text("module"),
        DocComments.of(declared, elements),
        signature.isEmpty() ? null : signature,
        flags(type),
        type.texts("objectSlots"),
        allocator(declared),
        instances == null ? declared.getQualifiedName().toString() : instances.toString(),
        baseExpression(base, type.text("baseException")),
        List.of(),
        List.of(),
        false,
        members.read(declared, false),
        elements);
  }

  private String allocator(TypeElement declared) {
    for (ExecutableElement m : ElementFilter.methodsIn(declared.getEnclosedElements())) {
      if (AnnotationValues.of(m, "PyAllocator", elements) != null) {
        if (!m.getModifiers().contains(Modifier.STATIC)
            || m.getParameters().size() != 1
            || !m.getParameters().get(0).asType().toString().equals(Conversions.TYPE)) {
          problems.add(m, "an allocator is static and takes the PyType");
        }
        return m.getSimpleName().toString();
      }
    }
    return null;
  }

  private static String baseExpression(TypeMirror base, String exception) {
    if (!exception.isEmpty()) {
      return "BuiltinExceptions.of(" + JavaText.quote(exception) + ")";
    }
    return base == null ? "BuiltinTypes.OBJECT" : "PyType.builtin(" + base + ".class)";
  }

  private Declaration readModule(TypeElement declared, AnnotationValues module) {
    return new Declaration(
        declared,
        elements.getPackageOf(declared),
        className(declared),
        bindingName(declared),
        true,
        module.text("value"),
        module.text("value"),
        DocComments.of(declared, elements),
        null,
        List.of(),
        List.of(),
        null,
        declared.getQualifiedName().toString(),
        "BuiltinTypes.MODULE",
        module.types("types"),
        module.types("parts"),
        takesInterpreter(declared),
        members.read(declared, true),
        elements);
  }

  private static List<String> flags(AnnotationValues type) {
    List<String> flags = new ArrayList<>();
    if (type.isTrue("subclassable")) {
      flags.add("SUBCLASSABLE");
    }
    if (!type.isTrue("instantiable")) {
      flags.add("NOT_INSTANTIABLE");
    }
    if (type.isTrue("mutable")) {
      flags.add("MUTABLE");
    }
    if (type.isTrue("dict")) {
      flags.add("DICT");
    }
    if (type.isTrue("weakref")) {
      flags.add("WEAKREF");
    }
    for (String pattern : type.constants("pattern")) {
      flags.add(pattern.equals("SELF") ? "MATCH_SELF" : pattern);
    }
    return flags;
  }

  private boolean takesInterpreter(TypeElement declared) {
    for (ExecutableElement c : ElementFilter.constructorsIn(declared.getEnclosedElements())) {
      if (!c.getModifiers().contains(Modifier.PRIVATE)) {
        if (c.getParameters().isEmpty()) {
          return false;
        }
        if (c.getParameters().size() == 1
            && c.getParameters().get(0).asType().toString().equals(Conversions.INTERPRETER)) {
          return true;
        }
      }
    }
    problems.add(declared, "a module needs a constructor without parameters or with Interpreter");
    return false;
  }

  private static String className(TypeElement declared) {
    String name = declared.getSimpleName().toString();
    Element outer = declared.getEnclosingElement();
    return outer.getKind() == ElementKind.PACKAGE
        ? name
        : className((TypeElement) outer) + "." + name;
  }

  private String bindingName(TypeElement declared) {
    String binary = elements.getBinaryName(declared).toString();
    PackageElement p = elements.getPackageOf(declared);
    int prefix = p.isUnnamed() ? 0 : p.getQualifiedName().length() + 1;
    return binary.substring(prefix) + "Binding";
  }
}
