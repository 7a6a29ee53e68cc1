package org.krait.embed.interop;

import org.jspecify.annotations.Nullable;
import org.krait.annotations.PyMethod;
import org.krait.annotations.PyTypeSpec;
import org.krait.runtime.error.Errors;
import org.krait.runtime.object.PyInstance;
import org.krait.runtime.object.PyList;
import org.krait.runtime.object.PySingleton;
import org.krait.runtime.object.PyStr;
import org.krait.runtime.object.PyType;
import org.krait.runtime.ops.Attributes;

/// A Java object. Its public methods and fields are attributes.
@PyTypeSpec(name = "JavaObject", module = "java", subclassable = false, instantiable = false)
public class PyJavaObject extends PyInstance {
  private final Object object;

  PyJavaObject(Object object) {
    this(PyType.builtin(PyJavaObject.class), object);
  }

  PyJavaObject(PyType type, Object object) {
    super(type);
    this.object = object;
  }

  /** The Java object. */
  public final Object object() {
    return object;
  }

  /** Runs Java code; what it throws goes on as a Python exception. */
  static <T extends @Nullable Object> T java(JavaCode<T> code) {
    try {
      return code.run();
    } catch (Throwable t) {
      throw Interop.current().incoming(t);
    }
  }

  /** Code that may throw anything. */
  interface JavaCode<T extends @Nullable Object> {
    T run() throws Throwable;
  }

  /** The Python object for a result. */
  static Object python(@Nullable Object java) {
    return Interop.current().toPython(java);
  }

  /** The Java object for an argument. */
  static @Nullable Object plain(Object python) {
    return Interop.current().toJava(python);
  }

  @PyMethod(value = "(self, name, /)", doc = "")
  public Object __getattr__(String name) {
    JavaMembers members = members();
    if (members.hasMethod(name)) {
      return new PyJavaMethod(this, name);
    }
    if (members.hasField(name)) {
      return python(java(() -> members.field(name).get(object)));
    }
    throw Errors.attributeError(
        "'" + object.getClass().getName() + "' object has no attribute '" + name + "'", this, name);
  }

  @PyMethod("(self, name, value, /)")
  public void __setattr__(String name, Object value) {
    JavaMembers members = members();
    if (!members.hasField(name)) {
      throw Errors.attributeError(
          "'" + object.getClass().getName() + "' object has no field '" + name + "'", this, name);
    }
    java(
        () -> {
          Class<?> type = members.field(name).getType();
          members.field(name).set(object, Interop.current().toJava(value, type));
          return null;
        });
  }

  /** What Python code may use of the object. */
  private JavaMembers members() {
    Class<?> type = object.getClass();
    return Interop.current().allows(type) ? JavaMembers.of(type) : JavaMembers.NONE;
  }

  /// Default dir() implementation.
  @PyMethod("(self, /)")
  public Object __dir__() {
    PyList names = new PyList();
    names.addAll(members().names());
    return names;
  }

  @PyMethod("(self, other, /)")
  public Object __eq__(Object other) {
    return other instanceof PyJavaObject o
        ? (Object) java(() -> object.equals(o.object))
        : PySingleton.NOT_IMPLEMENTED;
  }

  @PyMethod("(self, /)")
  public long __hash__() {
    return java(object::hashCode);
  }

  @PyMethod("(self, /)")
  public Object __str__() {
    return PyStr.ofJava(java(() -> String.valueOf(object.toString())));
  }

  @PyMethod("(self, /)")
  public Object __repr__() {
    return PyStr.ofJava("<" + object.getClass().getName() + " " + Attributes.name(__str__()) + ">");
  }

  @PyMethod("(self, other, /)")
  public Object __lt__(Object other) {
    Integer order = compare(other);
    return order == null ? PySingleton.NOT_IMPLEMENTED : (Object) (order < 0);
  }

  @PyMethod("(self, other, /)")
  public Object __gt__(Object other) {
    Integer order = compare(other);
    return order == null ? PySingleton.NOT_IMPLEMENTED : (Object) (order > 0);
  }

  @PyMethod("(self, other, /)")
  public Object __le__(Object other) {
    Integer order = compare(other);
    return order == null ? PySingleton.NOT_IMPLEMENTED : (Object) (order <= 0);
  }

  @PyMethod("(self, other, /)")
  public Object __ge__(Object other) {
    Integer order = compare(other);
    return order == null ? PySingleton.NOT_IMPLEMENTED : (Object) (order >= 0);
  }

  @SuppressWarnings("unchecked")
  private @Nullable Integer compare(Object other) {
    return object instanceof Comparable<?> c && other instanceof PyJavaObject o
        ? java(() -> ((Comparable<Object>) c).compareTo(o.object))
        : null;
  }

  /// Enter the context of an AutoCloseable.
  @PyMethod("(self, /)")
  public Object __enter__() {
    if (!(object instanceof AutoCloseable)) {
      throw Errors.typeError(
          "'" + object.getClass().getName() + "' object is not java.lang.AutoCloseable");
    }
    return this;
  }

  /// Close an AutoCloseable.
  @PyMethod("(self, /, *exc_info)")
  public void __exit__(Object[] excInfo) {
    java(
        () -> {
          ((AutoCloseable) object).close();
          return null;
        });
  }
}
