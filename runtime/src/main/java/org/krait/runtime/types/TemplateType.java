package org.krait.runtime.types;

import java.util.ArrayList;
import java.util.List;
import org.krait.annotations.PyClassMethod;
import org.krait.annotations.PyGetter;
import org.krait.annotations.PyMethod;
import org.krait.annotations.PyNew;
import org.krait.annotations.PyTypeSpec;
import org.krait.runtime.error.Errors;
import org.krait.runtime.object.PyDict;
import org.krait.runtime.object.PyGenericAlias;
import org.krait.runtime.object.PyInterpolation;
import org.krait.runtime.object.PyStr;
import org.krait.runtime.object.PyTemplate;
import org.krait.runtime.object.PyTemplateIterator;
import org.krait.runtime.object.PyTuple;
import org.krait.runtime.object.PyType;
import org.krait.runtime.object.Types;
import org.krait.runtime.ops.Arithmetic;
import org.krait.runtime.ops.Attributes;
import org.krait.runtime.ops.Imports;
import org.krait.runtime.ops.Representation;

/// Template object
@PyTypeSpec(
    name = "Template",
    module = "string.templatelib",
    instances = PyTemplate.class,
    subclassable = false)
final class TemplateType {
  private TemplateType() {}

  // CPython: templateobject.c template_new
  @PyNew("(cls, *args, **kwargs)")
  static Object __new__(PyType cls, Object[] args, PyDict kwargs) {
    if (kwargs.size() > 0) {
      throw Errors.typeError("Template.__new__ only accepts *args arguments");
    }
    return join(args);
  }

  /** A template of strings and interpolations: strings that meet become one. */
  private static PyTemplate join(Object[] parts) {
    List<Object> strings = new ArrayList<>();
    List<Object> interpolations = new ArrayList<>();
    Object text = "";
    for (Object part : parts) {
      if (PyStr.isStr(part)) {
        text = "".equals(text) ? part : Arithmetic.add(text, part);
      } else if (part instanceof PyInterpolation) {
        strings.add(text);
        interpolations.add(part);
        text = "";
      } else {
        throw Errors.typeError(
            "Template.__new__ *args need to be of type 'str' or 'Interpolation', got "
                + Types.of(part).fullName());
      }
    }
    strings.add(text);
    return new PyTemplate(strings.toArray(), interpolations.toArray());
  }

  @PyMethod("(self, /)")
  static Object __repr__(PyTemplate self) {
    return PyStr.ofJava(
        "Template(strings="
            + Representation.javaRepr(self.strings())
            + ", interpolations="
            + Representation.javaRepr(self.interpolations())
            + ")");
  }

  @PyMethod("(self, /)")
  static Object __iter__(PyTemplate self) {
    return new PyTemplateIterator(self);
  }

  // CPython: templateobject.c template_concat_templates
  @PyMethod("(self, value, /)")
  static Object __add__(PyTemplate self, Object value) {
    if (!(value instanceof PyTemplate other)) {
      throw Errors.typeError(
          "can only concatenate string.templatelib.Template (not \""
              + Types.of(value).fullName()
              + "\") to string.templatelib.Template");
    }
    List<Object> parts = new ArrayList<>();
    collect(self, parts);
    collect(other, parts);
    return join(parts.toArray());
  }

  private static void collect(PyTemplate template, List<Object> parts) {
    PyTuple strings = template.strings();
    for (int i = 0; i < strings.size(); i++) {
      parts.add(strings.get(i));
      if (i < template.interpolations().size()) {
        parts.add(template.interpolations().get(i));
      }
    }
  }

  @PyMethod(value = "(self, /)", doc = "")
  static Object __reduce__(PyTemplate self) {
    Object unpickle = Attributes.get(Imports.module("string.templatelib"), "_template_unpickle");
    return PyTuple.of(unpickle, PyTuple.of(self.strings(), self.interpolations()));
  }

  /// See PEP 585
  @PyClassMethod("(cls, object, /)")
  static Object __class_getitem__(PyType cls, Object object) {
    return PyGenericAlias.of(cls, object);
  }

  /// Strings
  @PyGetter(member = true)
  static Object strings(PyTemplate self) {
    return self.strings();
  }

  /// Interpolations
  @PyGetter(member = true)
  static Object interpolations(PyTemplate self) {
    return self.interpolations();
  }

  /// Values of interpolations
  @PyGetter
  static Object values(PyTemplate self) {
    Object[] values = self.interpolations().items().clone();
    for (int i = 0; i < values.length; i++) {
      values[i] = ((PyInterpolation) values[i]).value();
    }
    return PyTuple.of(values);
  }
}
