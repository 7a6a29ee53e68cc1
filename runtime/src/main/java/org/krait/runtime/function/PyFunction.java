package org.krait.runtime.function;

import org.jspecify.annotations.Nullable;
import org.krait.runtime.object.BuiltinTypes;
import org.krait.runtime.object.PyCallable;
import org.krait.runtime.object.PyCell;
import org.krait.runtime.object.PyDict;
import org.krait.runtime.object.PyInstance;
import org.krait.runtime.object.PySingleton;
import org.krait.runtime.object.PyTuple;

/** A function made by Python code: code, the globals it runs in, and the cells it closes over. */
public final class PyFunction extends PyInstance implements PyCallable {
  /** The closure of a function that captures nothing. */
  public static final PyCell[] NO_CELLS = {};

  private PyCode code;
  private final PyDict globals;
  private final PyDict builtins;
  private final PyCell[] closure;
  private @Nullable PyTuple closureTuple;
  private @Nullable PyTuple defaults;
  private @Nullable PyDict keywordDefaults;
  private Object name;
  private Object qualname;
  private Object module;
  private @Nullable Object doc;
  private @Nullable Object annotate;
  private @Nullable Object annotations;
  private PyTuple typeParameters = PyTuple.EMPTY;

  public PyFunction(PyCode code, PyDict globals, PyDict builtins, PyCell[] closure) {
    super(BuiltinTypes.FUNCTION);
    this.code = code;
    this.globals = globals;
    this.builtins = builtins;
    this.closure = closure;
    this.name = code.name();
    this.qualname = code.qualname();
    Object moduleName = globals.get("__name__");
    this.module = moduleName == null ? PySingleton.NONE : moduleName;
  }

  /** A function of the same code that keeps nothing alive of what this one captures. */
  public PyFunction model() {
    return new PyFunction(code, globals, builtins, NO_CELLS);
  }

  public PyCode code() {
    return code;
  }

  public void setCode(PyCode code) {
    this.code = code;
  }

  public PyDict globals() {
    return globals;
  }

  /** The namespace of builtins that the function looks into after its globals. */
  public PyDict builtins() {
    return builtins;
  }

  /** The cells that the function was given, in the order of {@code co_freevars}. */
  public PyCell[] closure() {
    return closure;
  }

  /** {@code __closure__}: the same tuple at each request, or null if nothing is captured. */
  public @Nullable PyTuple closureTuple() {
    PyTuple tuple = closureTuple;
    if (tuple == null && closure.length > 0) {
      Object[] cells = new Object[closure.length];
      System.arraycopy(closure, 0, cells, 0, cells.length);
      tuple = new PyTuple(cells);
      closureTuple = tuple;
    }
    return tuple;
  }

  public @Nullable PyTuple defaults() {
    return defaults;
  }

  public void setDefaults(@Nullable PyTuple defaults) {
    this.defaults = defaults;
  }

  public @Nullable PyDict keywordDefaults() {
    return keywordDefaults;
  }

  /** The default of a keyword-only parameter, most often at that place among them, or null. */
  public @Nullable Object keywordDefault(String parameter, int place) {
    PyDict all = keywordDefaults;
    if (all == null) {
      return null;
    }
    Object found = all.table().valueAt(place, parameter);
    return found != null ? found : all.get(parameter);
  }

  public void setKeywordDefaults(@Nullable PyDict keywordDefaults) {
    this.keywordDefaults = keywordDefaults;
  }

  /** {@code __name__}: a str. */
  public Object name() {
    return name;
  }

  public void setName(Object name) {
    this.name = name;
  }

  /** {@code __qualname__}: a str. */
  public Object qualname() {
    return qualname;
  }

  public void setQualname(Object qualname) {
    this.qualname = qualname;
  }

  public Object module() {
    return module;
  }

  public void setModule(Object module) {
    this.module = module;
  }

  /** {@code __doc__}: what was set, else the code's docstring, else None. */
  public Object doc() {
    Object d = doc;
    if (d == null) {
      d = code.has(CodeHeading.HAS_DOCSTRING) ? code.executable().constants()[0] : PySingleton.NONE;
      doc = d;
    }
    return d;
  }

  public void setDoc(Object doc) {
    this.doc = doc;
  }

  /** The function that computes the annotations; None or null if there is none. */
  public @Nullable Object annotate() {
    return annotate;
  }

  public void setAnnotate(@Nullable Object annotate) {
    this.annotate = annotate;
  }

  /** The annotations if they were computed or set, else null. */
  public @Nullable Object annotations() {
    return annotations;
  }

  public void setAnnotations(@Nullable Object annotations) {
    this.annotations = annotations;
  }

  public PyTuple typeParameters() {
    return typeParameters;
  }

  public void setTypeParameters(PyTuple typeParameters) {
    this.typeParameters = typeParameters;
  }

  /** What a call runs. */
  public CallTarget target() {
    return code.executable();
  }

  @Override
  public boolean bindsInstance() {
    return true;
  }

  @Override
  public Object call(Object[] args, String[] names) {
    return code.executable().call(this, args, names);
  }

  @Override
  public Object call() {
    return code.executable().call(this);
  }

  @Override
  public Object call(Object a) {
    return code.executable().call(this, a);
  }

  @Override
  public Object call(Object a, Object b) {
    return code.executable().call(this, a, b);
  }

  @Override
  public Object call(Object a, Object b, Object c) {
    return code.executable().call(this, a, b, c);
  }

  @Override
  public Object call(Object a, Object b, Object c, Object d) {
    return code.executable().call(this, a, b, c, d);
  }
}
