package org.krait.runtime.types;

import org.krait.annotations.PyGetter;
import org.krait.annotations.PyMethod;
import org.krait.runtime.object.PyDictView;
import org.krait.runtime.object.PyMappingProxy;
import org.krait.runtime.object.Special;

/** What the views of a dict's keys and of its items share: they compare and combine like sets. */
abstract class DictSetViewType {
  @PyMethod("(self, /)")
  static Object __repr__(PyDictView self) {
    return DictViews.repr(self);
  }

  @PyMethod("(self, value, /)")
  static Object __lt__(PyDictView self, Object value) {
    return DictViews.compare(self, value, Special.LT);
  }

  @PyMethod("(self, value, /)")
  static Object __le__(PyDictView self, Object value) {
    return DictViews.compare(self, value, Special.LE);
  }

  @PyMethod("(self, value, /)")
  static Object __eq__(PyDictView self, Object value) {
    return DictViews.compare(self, value, Special.EQ);
  }

  @PyMethod("(self, value, /)")
  static Object __ne__(PyDictView self, Object value) {
    return DictViews.compare(self, value, Special.NE);
  }

  @PyMethod("(self, value, /)")
  static Object __gt__(PyDictView self, Object value) {
    return DictViews.compare(self, value, Special.GT);
  }

  @PyMethod("(self, value, /)")
  static Object __ge__(PyDictView self, Object value) {
    return DictViews.compare(self, value, Special.GE);
  }

  @PyMethod("(self, value, /)")
  static Object __sub__(PyDictView self, Object value) {
    return DictViews.subtract(self, value);
  }

  @PyMethod("(self, value, /)")
  static Object __rsub__(PyDictView self, Object value) {
    return DictViews.subtract(value, self);
  }

  @PyMethod("(self, value, /)")
  static Object __and__(PyDictView self, Object value) {
    return DictViews.intersect(self, value);
  }

  @PyMethod("(self, value, /)")
  static Object __rand__(PyDictView self, Object value) {
    return DictViews.intersect(self, value);
  }

  @PyMethod("(self, value, /)")
  static Object __xor__(PyDictView self, Object value) {
    return DictViews.toggle(self, value);
  }

  @PyMethod("(self, value, /)")
  static Object __rxor__(PyDictView self, Object value) {
    return DictViews.toggle(value, self);
  }

  @PyMethod("(self, value, /)")
  static Object __or__(PyDictView self, Object value) {
    return DictViews.union(self, value);
  }

  @PyMethod("(self, value, /)")
  static Object __ror__(PyDictView self, Object value) {
    return DictViews.union(value, self);
  }

  @PyMethod("(self, /)")
  static int __len__(PyDictView self) {
    return self.dict().size();
  }

  @PyMethod("(self, key, /)")
  static boolean __contains__(PyDictView self, Object key) {
    return DictViews.contains(self, key);
  }

  /// Return True if the view and the given iterable have a null intersection.
  @PyMethod("(self, object, /)")
  static boolean isdisjoint(PyDictView self, Object object) {
    return DictViews.isDisjoint(self, object);
  }

  /// dictionary that this view refers to
  @PyGetter
  static Object mapping(PyDictView self) {
    return new PyMappingProxy(self.dict());
  }
}
