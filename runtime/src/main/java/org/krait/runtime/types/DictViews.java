package org.krait.runtime.types;

import org.krait.runtime.object.BuiltinTypes;
import org.krait.runtime.object.Equality;
import org.krait.runtime.object.PyDict;
import org.krait.runtime.object.PyDictIterator;
import org.krait.runtime.object.PyDictView;
import org.krait.runtime.object.PySet;
import org.krait.runtime.object.PySingleton;
import org.krait.runtime.object.PyTuple;
import org.krait.runtime.object.Special;
import org.krait.runtime.ops.Containment;
import org.krait.runtime.ops.Iteration;
import org.krait.runtime.ops.Sets;

/** What dict_keys and dict_items do as sets. */
// CPython: dictobject.c dictviews_as_number
final class DictViews {
  private DictViews() {}

  static Object repr(PyDictView view) {
    Object[] items = Iteration.toArray(view);
    return ContainerText.items(view, view.type().name() + "([", items, "])", "...");
  }

  static boolean contains(PyDictView view, Object item) {
    PyDict dict = view.dict();
    if (view.kind() == PyDictIterator.Kind.KEYS) {
      return dict.containsKey(item);
    }
    if (!(item instanceof PyTuple pair) || pair.size() != 2) {
      return false;
    }
    Object value = dict.get(pair.get(0));
    return value != null && Equality.same(value, pair.get(1));
  }

  private static boolean isSetLike(Object o) {
    return o instanceof PySet || o instanceof PyDictView v && v.isSetLike();
  }

  private static int size(Object setLike) {
    return setLike instanceof PySet s ? s.size() : ((PyDictView) setLike).dict().size();
  }

  // CPython: dictobject.c dictview_richcompare
  static Object compare(PyDictView self, Object other, int special) {
    if (!isSetLike(other)) {
      return PySingleton.NOT_IMPLEMENTED;
    }
    int mine = size(self);
    int others = size(other);
    return switch (special) {
      case Special.NE -> mine != others || !isSubset(self, other);
      case Special.EQ -> mine == others && isSubset(self, other);
      case Special.LT -> mine < others && isSubset(self, other);
      case Special.LE -> mine <= others && isSubset(self, other);
      case Special.GT -> mine > others && isSubset(other, self);
      default -> mine >= others && isSubset(other, self);
    };
  }

  private static boolean isSubset(Object small, Object large) {
    Object iterator = Iteration.iterator(small);
    for (Object x = Iteration.next(iterator); x != null; x = Iteration.next(iterator)) {
      if (!Containment.contains(large, x)) {
        return false;
      }
    }
    return true;
  }

  static Object subtract(Object left, Object right) {
    PySet result = Sets.of(left);
    Sets.remove(result, right);
    return result;
  }

  static Object union(Object left, Object right) {
    PySet result = Sets.of(left);
    Sets.update(result, right);
    return result;
  }

  static Object toggle(Object left, Object right) {
    PySet result = Sets.of(left);
    Sets.toggle(result, right);
    return result;
  }

  // CPython: dictobject.c _PyDictView_Intersect
  static Object intersect(PyDictView view, Object other) {
    if (other instanceof PySet set && set.type() == BuiltinTypes.SET && size(view) <= set.size()) {
      return Sets.intersection(set, view);
    }
    PyDictView large = view;
    Object small = other;
    if (other instanceof PyDictView v && v.isSetLike() && size(v) > size(view)) {
      large = v;
      small = view;
    }
    PySet result = new PySet();
    Object iterator = Iteration.iterator(small);
    for (Object x = Iteration.next(iterator); x != null; x = Iteration.next(iterator)) {
      if (contains(large, x)) {
        result.add(x);
      }
    }
    return result;
  }

  // CPython: dictobject.c dictviews_isdisjoint
  static boolean isDisjoint(PyDictView view, Object other) {
    if (other == view) {
      return size(view) == 0;
    }
    boolean swap = isSetLike(other) && size(other) > size(view);
    Object iterator = Iteration.iterator(swap ? view : other);
    for (Object x = Iteration.next(iterator); x != null; x = Iteration.next(iterator)) {
      if (Containment.contains(swap ? other : view, x)) {
        return false;
      }
    }
    return true;
  }
}
