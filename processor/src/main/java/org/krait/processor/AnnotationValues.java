package org.krait.processor;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;

/** The values of one annotation on an element, classes among them. */
final class AnnotationValues {
  private final AnnotationMirror annotation;
  private final Map<? extends ExecutableElement, ? extends AnnotationValue> values;

  private AnnotationValues(AnnotationMirror annotation, Elements elements) {
    this.annotation = annotation;
    this.values = elements.getElementValuesWithDefaults(annotation);
  }

  /** The values of the annotation of this simple name, or null. */
  static AnnotationValues of(Element element, String simpleName, Elements elements) {
    for (AnnotationMirror a : element.getAnnotationMirrors()) {
      String name = a.getAnnotationType().toString();
      if (name.equals("org.krait.annotations." + simpleName)) {
        return new AnnotationValues(a, elements);
      }
    }
    return null;
  }

  private Object value(String name) {
    for (var e : values.entrySet()) {
      if (e.getKey().getSimpleName().contentEquals(name)) {
        return e.getValue().getValue();
      }
    }
    return null;
  }

  String text(String name) {
    return (String) value(name);
  }

  /** Whether the annotation has the element and it is true. */
  boolean isTrue(String name) {
    return Boolean.TRUE.equals(value(name));
  }

  /** Whether the value is written out and not the default. */
  boolean states(String name) {
    return annotation.getElementValues().keySet().stream()
        .anyMatch(e -> e.getSimpleName().contentEquals(name));
  }

  /** The names of enum constants. */
  List<String> constants(String name) {
    List<String> out = new ArrayList<>();
    for (Object v : (List<?>) value(name)) {
      VariableElement constant = (VariableElement) ((AnnotationValue) v).getValue();
      out.add(constant.getSimpleName().toString());
    }
    return out;
  }

  /** The class, or null for void. */
  TypeMirror type(String name) {
    TypeMirror t = (TypeMirror) value(name);
    return t.getKind() == TypeKind.VOID ? null : t;
  }

  List<String> texts(String name) {
    List<String> out = new ArrayList<>();
    for (Object v : (List<?>) value(name)) {
      out.add((String) ((AnnotationValue) v).getValue());
    }
    return out;
  }

  List<String> types(String name) {
    List<String> out = new ArrayList<>();
    for (Object v : (List<?>) value(name)) {
      out.add(((AnnotationValue) v).getValue().toString());
    }
    return out;
  }
}
