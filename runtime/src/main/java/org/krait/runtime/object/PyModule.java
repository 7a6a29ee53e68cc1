package org.krait.runtime.object;

import org.jspecify.annotations.Nullable;

/** A module: a namespace. Its attributes live in a dict that functions use as their globals. */
public class PyModule extends PyInstance {
  /** What makes a module's namespace when somebody first looks at it. */
  public interface Body {
    /** Makes the namespace, gives it to the module, and returns it. */
    PyDict namespace(PyModule module);
  }

  private @Nullable Object state;
  private @Nullable Body body;

  /** An instance of module or of a subclass, whose namespace is still empty. */
  public PyModule(PyType type) {
    super(type);
    setDict(new PyDict());
  }

  /** A module with the attributes that every module has. */
  public PyModule(String name, Object doc) {
    this(BuiltinTypes.MODULE);
    initialize(PyStr.ofJava(name), doc);
  }

  /** A module whose namespace is made when somebody looks at it. */
  public PyModule(Body body) {
    super(BuiltinTypes.MODULE);
    this.body = body;
    awaitDict();
  }

  /** Whether nobody has looked at the namespace yet, or it is just being made. */
  public final boolean isPending() {
    return awaitsDict();
  }

  @Override
  final PyDict pendingDict() {
    return body == null ? super.pendingDict() : body.namespace(this);
  }

  /** Sets the attributes that every module has. */
  // CPython: moduleobject.c module_init_dict
  public final void initialize(Object name, Object doc) {
    PyDict namespace = dict();
    namespace.put("__name__", name);
    namespace.put("__doc__", doc);
    namespace.put("__package__", PySingleton.NONE);
    namespace.put("__loader__", PySingleton.NONE);
    namespace.put("__spec__", PySingleton.NONE);
  }

  /** The Java object behind a module that is written in Java, or null. */
  public final @Nullable Object state() {
    return state;
  }

  public final void setState(Object state) {
    this.state = state;
  }
}
