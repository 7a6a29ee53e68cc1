package org.krait.runtime.object;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.krait.runtime.error.Errors;

/** The {@code __weakref__} that a class made by Python code gives its instances. */
public final class PyWeakrefDescriptor implements AttributeDescriptor {
  private final PyType owner;

  public PyWeakrefDescriptor(PyType owner) {
    this.owner = owner;
  }

  @Override
  public PyType type() {
    return BuiltinTypes.GETSET_DESCRIPTOR;
  }

  @Override
  public String name() {
    return "__weakref__";
  }

  @Override
  public PyType owner() {
    return owner;
  }

  @Override
  public String doc() {
    return "list of weak references to the object";
  }

  /** The first reference; the one without callback, which is shared, comes before all others. */
  @Override
  public Object get(Object self) {
    WeakReferences all = WeakReferences.of(ThreadState.current().interpreter());
    PyWeakReference plain = all.findPlain(self, BuiltinTypes.WEAK_REFERENCE);
    List<PyWeakReference> references = plain != null ? List.of(plain) : all.list(self);
    return references.isEmpty() ? PySingleton.NONE : references.get(0);
  }

  @Override
  public void set(Object self, @Nullable Object value) {
    throw Errors.attributeError(
        "attribute '__weakref__' of '" + owner.name() + "' objects is not writable",
        self,
        "__weakref__");
  }
}
