package org.krait.runtime.object;

import org.jspecify.annotations.Nullable;

/** A property: a data descriptor that calls its getter, setter and deleter. */
public final class PyProperty extends PyInstance {
  private @Nullable Object getter;
  private @Nullable Object setter;
  private @Nullable Object deleter;
  private @Nullable Object doc;
  private @Nullable Object name;
  private boolean docFromGetter;

  public PyProperty(PyType type) {
    super(type);
  }

  public @Nullable Object getter() {
    return getter;
  }

  public @Nullable Object setter() {
    return setter;
  }

  public @Nullable Object deleter() {
    return deleter;
  }

  public void setFunctions(
      @Nullable Object getter, @Nullable Object setter, @Nullable Object deleter) {
    this.getter = getter;
    this.setter = setter;
    this.deleter = deleter;
  }

  public @Nullable Object doc() {
    return doc;
  }

  public void setDoc(@Nullable Object doc) {
    this.doc = doc;
  }

  /** The name given by {@code __set_name__} or assignment, or null. */
  public @Nullable Object name() {
    return name;
  }

  public void setName(@Nullable Object name) {
    this.name = name;
  }

  /** Whether the docstring was taken from the getter, so that a copy takes its own getter's. */
  public boolean isDocFromGetter() {
    return docFromGetter;
  }

  public void setDocFromGetter(boolean docFromGetter) {
    this.docFromGetter = docFromGetter;
  }
}
