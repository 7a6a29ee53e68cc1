package org.krait.processor;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.util.Elements;
import org.krait.processor.SlotMethods.SlotMethod;

/** Reads the annotated members of a declared class, and checks them. */
final class MemberReader {
  private static final String[][] CALLABLES = {
    {"PyMethod", "METHOD", "self"},
    {"PyClassMethod", "CLASS_METHOD", "cls"},
    {"PyStaticMethod", "STATIC_METHOD", null},
    {"PyNew", "NEW", "cls"},
    {"PyFunction", "FUNCTION", null},
  };

  private final Elements elements;
  private final Problems problems;
  private final Conversions conversions;
  private final Map<String, MemberModel> found = new LinkedHashMap<>();

  MemberReader(ProcessingEnvironment environment, Problems problems) {
    this.elements = environment.getElementUtils();
    this.problems = problems;
    this.conversions = new Conversions(environment);
  }

  List<MemberModel> read(TypeElement declared, boolean isModule) {
    List<Element> accessors = new ArrayList<>();
    for (Element e : members(declared)) {
      readCallable(e, isModule);
      readAttribute(e);
      readConstant(e);
      if (AnnotationValues.of(e, "PySetter", elements) != null
          || AnnotationValues.of(e, "PyDeleter", elements) != null) {
        accessors.add(e);
      }
    }
    for (Element e : accessors) {
      pair((ExecutableElement) e);
    }
    return List.copyOf(found.values());
  }

  /** The class's elements, after those of superclasses that declare no type and are not hidden. */
  private List<Element> members(TypeElement declared) {
    List<? extends Element> own = declared.getEnclosedElements();
    List<Element> all = new ArrayList<>();
    TypeElement above = superclass(declared);
    if (above != null && AnnotationValues.of(above, "PyTypeSpec", elements) == null) {
      for (Element e : members(above)) {
        if (own.stream().noneMatch(o -> hides(o, e))) {
          all.add(e);
        }
      }
    }
    all.addAll(own);
    return all;
  }

  /** Whether an element of a class is a member declared anew. */
  private static boolean hides(Element own, Element inherited) {
    return own.getSimpleName().equals(inherited.getSimpleName())
        && own.getAnnotationMirrors().stream()
            .anyMatch(a -> a.getAnnotationType().toString().startsWith("org.krait.annotations."));
  }

  private static TypeElement superclass(TypeElement declared) {
    return declared.getSuperclass() instanceof DeclaredType t ? (TypeElement) t.asElement() : null;
  }

  private void readCallable(Element e, boolean isModule) {
    for (String[] callable : CALLABLES) {
      AnnotationValues values = AnnotationValues.of(e, callable[0], elements);
      if (values == null) {
        continue;
      }
      if (isModule != callable[1].equals("FUNCTION")) {
        problems.add(e, "a " + (isModule ? "module" : "type") + " has no @" + callable[0]);
        continue;
      }
      try {
        add(callable((ExecutableElement) e, callable, values));
      } catch (IllegalArgumentException problem) {
        problems.add(e, problem.getMessage());
      }
    }
  }

  private MemberModel callable(
      ExecutableElement method, String[] callable, AnnotationValues values) {
    String kind = callable[1];
    String name = values.text("name");
    if (name.isEmpty()) {
      name = kind.equals("NEW") ? "__new__" : method.getSimpleName().toString();
    }
    ClinicSignature signature =
        ClinicSignature.parse(values.text("value"), callable[2], !kind.equals("STATIC_METHOD"));
    SlotMethod slot = SlotMethods.find(name);
    if (kind.equals("METHOD") && slot != null && !values.isTrue("coexist")) {
      kind = "SLOT";
      signature = slotSignature(signature, slot);
    } else if (values.isTrue("coexist") && slot == null) {
      throw new IllegalArgumentException(name + " fills no slot: coexist says nothing");
    }
    String doc = doc(method, values, kind, slot);
    String parsedAs = values.states("parsedAs") ? values.text("parsedAs") : null;
    MemberModel member =
        new MemberModel(
            kind,
            name,
            method,
            signature,
            values.isTrue("text"),
            doc,
            parsedAs,
            values.isTrue("definingClass"),
            null,
            null);
    conversions.check(member);
    return member;
  }

  private static ClinicSignature slotSignature(ClinicSignature own, SlotMethod slot) {
    if (slot.signature() == null) {
      return own;
    }
    String text = slot.signature().equals("/") ? "(self, /)" : "(self, " + slot.signature() + ")";
    ClinicSignature wanted = ClinicSignature.parse(text, "self", true);
    if (own.mostPositional() != wanted.mostPositional()
        || own.leastPositional() != wanted.leastPositional()) {
      throw new IllegalArgumentException("the slot's signature is " + text);
    }
    return wanted;
  }

  private String doc(Element e, AnnotationValues values, String kind, SlotMethod slot) {
    String comment = DocComments.of(e, elements);
    if (values.states("doc")) {
      String doc = values.text("doc");
      return doc.isEmpty() ? null : doc;
    }
    if (comment != null) {
      return comment;
    }
    if (kind.equals("SLOT")) {
      return slot.doc();
    }
    if (kind.equals("NEW")) {
      return "Create and return a new object.  See help(type) for accurate signature.";
    }
    throw new IllegalArgumentException(
        "a docstring is missing: write a /// comment, or doc = \"\" where CPython has none");
  }

  private void readAttribute(Element e) {
    AnnotationValues values = AnnotationValues.of(e, "PyGetter", elements);
    if (values == null) {
      return;
    }
    ExecutableElement getter = (ExecutableElement) e;
    int parameters = getter.getModifiers().contains(Modifier.STATIC) ? 1 : 0;
    if (getter.getParameters().size() != parameters) {
      problems.add(e, "a getter takes the instance alone");
      return;
    }
    String problem = conversions.resultProblem(getter);
    if (problem != null) {
      problems.add(e, problem);
      return;
    }
    String kind = values.isTrue("member") ? "MEMBER" : "ATTRIBUTE";
    String doc = DocComments.of(e, elements);
    add(new MemberModel(kind, nameOf(e, values), e, null, false, doc, null, false, null, null));
  }

  private void readConstant(Element e) {
    AnnotationValues values = AnnotationValues.of(e, "PyConstant", elements);
    if (values == null) {
      return;
    }
    if (e.getKind() == ElementKind.FIELD
        && !(e.getModifiers().contains(Modifier.FINAL)
            && e.getModifiers().contains(Modifier.STATIC))) {
      problems.add(e, "a constant is a static final field or a method");
      return;
    }
    if (e instanceof ExecutableElement m && !m.getParameters().isEmpty()) {
      problems.add(e, "a method that makes a constant takes nothing");
      return;
    }
    add(
        new MemberModel(
            "CONSTANT", nameOf(e, values), e, null, false, null, null, false, null, null));
  }

  /** Gives a setter or deleter to the attribute of its name. */
  private void pair(ExecutableElement e) {
    AnnotationValues setter = AnnotationValues.of(e, "PySetter", elements);
    AnnotationValues values =
        setter != null ? setter : AnnotationValues.of(e, "PyDeleter", elements);
    String name = nameOf(e, values);
    MemberModel attribute = found.get(name);
    if (attribute == null || !attribute.isAttribute()) {
      problems.add(e, "no getter for " + name);
      return;
    }
    int parameters =
        (e.getModifiers().contains(Modifier.STATIC) ? 1 : 0) + (setter != null ? 1 : 0);
    if (e.getParameters().size() != parameters) {
      problems.add(e, "a setter takes the instance and the value, a deleter the instance");
      return;
    }
    if (setter != null) {
      String problem = conversions.parameterProblem(e.getParameters().get(parameters - 1).asType());
      if (problem != null) {
        problems.add(e, problem);
        return;
      }
      found.put(name, attribute.with(e, attribute.deleter()));
    } else {
      found.put(name, attribute.with(attribute.setter(), e));
    }
  }

  private static String nameOf(Element e, AnnotationValues values) {
    String given = values.text("value");
    return given.isEmpty() ? e.getSimpleName().toString() : given;
  }

  private void add(MemberModel member) {
    if (member.element().getModifiers().contains(Modifier.PRIVATE)) {
      problems.add(member.element(), "a declared member is not private");
    } else if (found.putIfAbsent(member.name(), member) != null) {
      problems.add(member.element(), "duplicate member " + member.name());
    }
  }
}
