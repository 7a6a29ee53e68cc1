package org.krait.runtime.object;

import org.jspecify.annotations.Nullable;

/** A super object: attribute lookup that starts after a class in an object's resolution order. */
public final class PySuper extends PyInstance {
  private @Nullable PyType thisClass;
  private @Nullable Object self;
  private @Nullable PyType selfClass;

  public PySuper(PyType type) {
    super(type);
  }

  /** A super object bound to an instance or class, checked by the caller. */
  public PySuper(PyType type, PyType thisClass, Object self, PyType selfClass) {
    super(type);
    set(thisClass, self, selfClass);
  }

  public void set(PyType thisClass, @Nullable Object self, @Nullable PyType selfClass) {
    this.thisClass = thisClass;
    this.self = self;
    this.selfClass = selfClass;
  }

  /** The class after which lookup starts. */
  public @Nullable PyType thisClass() {
    return thisClass;
  }

  /** The object that found attributes are bound to, or null. */
  public @Nullable Object self() {
    return self;
  }

  /** The type whose resolution order is searched, or null while unbound. */
  public @Nullable PyType selfClass() {
    return selfClass;
  }
}
