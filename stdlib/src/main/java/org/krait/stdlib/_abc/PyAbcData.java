package org.krait.stdlib._abc;

import java.util.Collections;
import java.util.Set;
import java.util.WeakHashMap;
import org.krait.annotations.PyNew;
import org.krait.annotations.PyTypeSpec;
import org.krait.runtime.object.PyDict;
import org.krait.runtime.object.PyObject;
import org.krait.runtime.object.PyType;

/// Internal state held by ABC machinery.
@PyTypeSpec(name = "_abc_data", module = "_abc", subclassable = false)
final class PyAbcData implements PyObject {
  static final PyType TYPE = PyType.builtin(PyAbcData.class);

  /** Classes registered as virtual subclasses. */
  final Set<Object> registry = weakSet();

  /** Classes known to be subclasses. */
  final Set<Object> cache = weakSet();

  /** Classes known not to be subclasses, as of {@link #negativeVersion}. */
  final Set<Object> negativeCache = weakSet();

  /** The invalidation counter that the negative cache was filled under. */
  long negativeVersion;

  @PyNew("(cls, *args, **kwargs)")
  static Object __new__(PyType cls, Object[] args, PyDict kwargs) {
    return new PyAbcData();
  }

  private static Set<Object> weakSet() {
    return Collections.synchronizedSet(Collections.newSetFromMap(new WeakHashMap<>()));
  }

  @Override
  public PyType type() {
    return TYPE;
  }
}
