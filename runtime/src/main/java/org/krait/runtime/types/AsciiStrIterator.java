package org.krait.runtime.types;

import org.krait.annotations.PyMethod;
import org.krait.annotations.PyTypeSpec;

/** The iterator over a str of ASCII characters, which CPython gives a type of its own. */
@PyTypeSpec(name = "str_ascii_iterator", instantiable = false, subclassable = false)
final class AsciiStrIterator extends StrIterator {
  private static final org.krait.runtime.object.PyType TYPE =
      org.krait.runtime.object.PyType.builtin(AsciiStrIterator.class);

  AsciiStrIterator(Object text) {
    super(TYPE, text);
  }

  @Override
  @PyMethod("(self, /)")
  Object __iter__() {
    return super.__iter__();
  }

  @Override
  @PyMethod("(self, /)")
  Object __next__() {
    return super.__next__();
  }

  /// Private method returning an estimate of len(list(it)).
  @Override
  @PyMethod("(self, /)")
  Object __length_hint__() {
    return super.__length_hint__();
  }

  /// Return state information for pickling.
  @Override
  @PyMethod("(self, /)")
  Object __reduce__() {
    return super.__reduce__();
  }

  /// Set state information for unpickling.
  @Override
  @PyMethod("(self, object, /)")
  Object __setstate__(Object state) {
    return super.__setstate__(state);
  }
}
