package org.krait.runtime.types;

import org.krait.annotations.PyClassMethod;
import org.krait.annotations.PyMethod;
import org.krait.annotations.PyNew;
import org.krait.annotations.PyTypeSpec;
import org.krait.runtime.error.Errors;
import org.krait.runtime.object.Keys;
import org.krait.runtime.object.Lengths;
import org.krait.runtime.object.PyGenericAlias;
import org.krait.runtime.object.PyList;
import org.krait.runtime.object.PyMappingProxy;
import org.krait.runtime.object.PyStr;
import org.krait.runtime.object.PyTuple;
import org.krait.runtime.object.PyType;
import org.krait.runtime.object.Special;
import org.krait.runtime.object.Types;
import org.krait.runtime.ops.Arithmetic;
import org.krait.runtime.ops.Attributes;
import org.krait.runtime.ops.Comparison;
import org.krait.runtime.ops.Containment;
import org.krait.runtime.ops.Items;
import org.krait.runtime.ops.Iteration;
import org.krait.runtime.ops.Representation;

/// Read-only proxy of a mapping.
@PyTypeSpec(
    name = "mappingproxy",
    instances = PyMappingProxy.class,
    subclassable = false,
    signature = "(mapping)",
    pattern = PyTypeSpec.Pattern.MAPPING)
final class MappingproxyType {
  private MappingproxyType() {}

  // CPython: descrobject.c mappingproxy_check_mapping
  @PyNew("(cls, mapping)")
  static Object __new__(PyType cls, Object mapping) {
    if (Types.special(mapping, Special.GETITEM) == null
        || mapping instanceof PyList
        || mapping instanceof PyTuple) {
      throw Errors.typeError(
          "mappingproxy() argument must be a mapping, not " + Types.of(mapping).fullName());
    }
    return new PyMappingProxy(mapping);
  }

  @PyMethod("(self, /)")
  static Object __repr__(PyMappingProxy self) {
    return PyStr.ofJava("mappingproxy(" + Representation.javaRepr(self.mapping()) + ")");
  }

  @PyMethod("(self, /)")
  static long __hash__(PyMappingProxy self) {
    return Keys.hash(self.mapping());
  }

  @PyMethod("(self, /)")
  static Object __str__(PyMappingProxy self) {
    return Representation.str(self.mapping());
  }

  @PyMethod("(self, value, /)")
  static Object __lt__(PyMappingProxy self, Object value) {
    return Comparison.less(self.mapping(), value);
  }

  @PyMethod("(self, value, /)")
  static Object __le__(PyMappingProxy self, Object value) {
    return Comparison.lessOrEqual(self.mapping(), value);
  }

  @PyMethod("(self, value, /)")
  static Object __eq__(PyMappingProxy self, Object value) {
    return Comparison.equal(self.mapping(), value);
  }

  @PyMethod("(self, value, /)")
  static Object __ne__(PyMappingProxy self, Object value) {
    return Comparison.notEqual(self.mapping(), value);
  }

  @PyMethod("(self, value, /)")
  static Object __gt__(PyMappingProxy self, Object value) {
    return Comparison.greater(self.mapping(), value);
  }

  @PyMethod("(self, value, /)")
  static Object __ge__(PyMappingProxy self, Object value) {
    return Comparison.greaterOrEqual(self.mapping(), value);
  }

  @PyMethod("(self, /)")
  static Object __iter__(PyMappingProxy self) {
    return Iteration.iterator(self.mapping());
  }

  @PyMethod("(self, value, /)")
  static Object __or__(PyMappingProxy self, Object value) {
    return Arithmetic.or(self.mapping(), mapping(value));
  }

  @PyMethod("(self, value, /)")
  static Object __ror__(PyMappingProxy self, Object value) {
    return Arithmetic.or(mapping(value), self.mapping());
  }

  private static Object mapping(Object o) {
    return o instanceof PyMappingProxy p ? p.mapping() : o;
  }

  @PyMethod("(self, value, /)")
  static Object __ior__(PyMappingProxy self, Object value) {
    throw Errors.typeError(
        "'|=' is not supported by " + self.type().fullName() + "; use '|' instead");
  }

  @PyMethod("(self, /)")
  static int __len__(PyMappingProxy self) {
    return Lengths.of(self.mapping());
  }

  @PyMethod("(self, key, /)")
  static Object __getitem__(PyMappingProxy self, Object key) {
    return Items.get(self.mapping(), key);
  }

  @PyMethod("(self, key, /)")
  static boolean __contains__(PyMappingProxy self, Object key) {
    return Containment.contains(self.mapping(), key);
  }

  /// Return the value for key if key is in the mapping, else default.
  @PyMethod("(self, key, default=None, /)")
  static Object get(PyMappingProxy self, Object key, Object defaultValue) {
    return Attributes.callMethod(self.mapping(), "get", key, defaultValue);
  }

  /// D.keys() -> a set-like object providing a view on D's keys
  @PyMethod("(self, /)")
  static Object keys(PyMappingProxy self) {
    return Attributes.callMethod(self.mapping(), "keys");
  }

  /// D.values() -> an object providing a view on D's values
  @PyMethod("(self, /)")
  static Object values(PyMappingProxy self) {
    return Attributes.callMethod(self.mapping(), "values");
  }

  /// D.items() -> a set-like object providing a view on D's items
  @PyMethod("(self, /)")
  static Object items(PyMappingProxy self) {
    return Attributes.callMethod(self.mapping(), "items");
  }

  /// D.copy() -> a shallow copy of D
  @PyMethod("(self, /)")
  static Object copy(PyMappingProxy self) {
    return Attributes.callMethod(self.mapping(), "copy");
  }

  /// See PEP 585
  @PyClassMethod("(cls, object, /)")
  static Object __class_getitem__(PyType cls, Object object) {
    return PyGenericAlias.of(cls, object);
  }

  /// D.__reversed__() -> reverse iterator
  @PyMethod("(self, /)")
  static Object __reversed__(PyMappingProxy self) {
    return Attributes.callMethod(self.mapping(), "__reversed__");
  }
}
