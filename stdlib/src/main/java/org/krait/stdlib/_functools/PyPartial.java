package org.krait.stdlib._functools;

import java.util.Arrays;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.krait.annotations.PyClassMethod;
import org.krait.annotations.PyDeleter;
import org.krait.annotations.PyGetter;
import org.krait.annotations.PyMethod;
import org.krait.annotations.PyNew;
import org.krait.annotations.PySetter;
import org.krait.annotations.PyTypeSpec;
import org.krait.runtime.call.StarCall;
import org.krait.runtime.error.Errors;
import org.krait.runtime.error.PyException;
import org.krait.runtime.function.CallTarget;
import org.krait.runtime.object.Dispatch;
import org.krait.runtime.object.HashTable;
import org.krait.runtime.object.Holder;
import org.krait.runtime.object.PyBuiltinMethod;
import org.krait.runtime.object.PyCallable;
import org.krait.runtime.object.PyDict;
import org.krait.runtime.object.PyGenericAlias;
import org.krait.runtime.object.PyInstance;
import org.krait.runtime.object.PySingleton;
import org.krait.runtime.object.PyStr;
import org.krait.runtime.object.PyTuple;
import org.krait.runtime.object.PyType;
import org.krait.runtime.object.Special;
import org.krait.runtime.object.Types;
import org.krait.runtime.ops.Iteration;
import org.krait.runtime.ops.Representation;
import org.krait.runtime.site.KeywordSite;

/// Create a new function with partial application of the given arguments
/// and keywords.
@PyTypeSpec(
    name = "partial",
    module = "functools",
    signature = "(func, /, *args, **keywords)",
    dict = true,
    weakref = true,
    objectSlots = {"__getattribute__", "__setattr__", "__delattr__"})
public final class PyPartial extends PyInstance implements PyCallable, Holder {
  private Object function;
  private PyTuple args;
  private PyDict keywords;
  private boolean isFilled;
  private @Nullable PartialKeywords named;
  private final KeywordSite site = new KeywordSite();

  private PyPartial(PyType type, Object function, PyTuple args, PyDict keywords) {
    super(type);
    this.function = function;
    this.args = args;
    this.keywords = keywords;
    this.isFilled = PartialArguments.countPlaceholders(args.items()) == 0;
  }

  @Override
  public void tellHeld(BiConsumer<String, Object> found) {
    found.accept(".func", function);
    found.accept(".args", args);
    found.accept(".keywords", keywords);
  }

  // CPython: _functoolsmodule.c partial_new
  @PyNew("(cls, *args, **keywords)")
  static Object __new__(PyType cls, Object[] args, PyDict keywords) {
    if (args.length == 0) {
      throw Errors.typeError("type 'partial' takes at least one argument");
    }
    if (Types.special(args[0], Special.CALL) == null) {
      throw Errors.typeError("the first argument must be callable");
    }
    Object[] rest = Arrays.copyOfRange(args, 1, args.length);
    checkTrailing(rest);
    checkKeywords(keywords.table());
    if (args[0] instanceof PyPartial inner && inner.isPlain()) {
      PyDict all = inner.keywords.copy();
      all.putAll(keywords);
      Object[] merged = PartialArguments.merge(inner.args.items(), rest);
      return new PyPartial(cls, inner.function, PyTuple.of(merged), all);
    }
    return new PyPartial(cls, args[0], PyTuple.of(rest), keywords);
  }

  private static void checkTrailing(Object[] args) {
    if (args.length > 0 && args[args.length - 1] == PyPlaceholder.INSTANCE) {
      throw Errors.typeError("trailing Placeholders are not allowed");
    }
  }

  private static void checkKeywords(HashTable keywords) {
    for (int i = 0; i < keywords.limit(); i++) {
      if (keywords.value(i) == PyPlaceholder.INSTANCE) {
        throw Errors.typeError("Placeholder cannot be passed as a keyword argument");
      }
    }
  }

  /** Whether nothing is lost when a partial of this one calls the function itself. */
  private boolean isPlain() {
    return shape().size() == 0 && !shape().isDictionary();
  }

  /** Whether no subclass has a {@code __call__} of its own. */
  private boolean isCalledHere() {
    return type().isBuiltin() || type().special(Special.CALL) instanceof PyBuiltinMethod;
  }

  @Override
  public Object call(Object[] more, String[] names) {
    if (!isCalledHere()) {
      return Dispatch.callSpecial(type().special(Special.CALL), this, more, names);
    }
    PartialKeywords own = names.length == 0 && isFilled ? knownKeywords() : null;
    Object[] whole = own == null ? null : whole(more, own);
    if (whole != null) {
      return site.call(function, whole, own.names());
    }
    int positional = more.length - names.length;
    Object[] all = PartialArguments.fill(args.items(), Arrays.copyOf(more, positional));
    if (keywords.size() == 0) {
      Object[] passed = Arrays.copyOf(all, all.length + names.length);
      System.arraycopy(more, positional, passed, all.length, names.length);
      return Dispatch.call(function, passed, names);
    }
    PyDict merged = names.length == 0 ? keywords : keywords.copy();
    for (int i = 0; i < names.length; i++) {
      merged.put(PyStr.ofJava(names[i]), more[positional + i]);
    }
    return StarCall.call(function, all, merged);
  }

  /** The keywords as they are now, or null if not all are plain strs. */
  private @Nullable PartialKeywords knownKeywords() {
    PartialKeywords known = named;
    if (known == null || !known.areOf(keywords)) {
      known = PartialKeywords.of(keywords);
      named = known;
    }
    return known;
  }

  /** All arguments of a call, the keywords last; null if these change meanwhile. */
  private Object @Nullable [] whole(Object[] more, PartialKeywords last) {
    Object[] own = args.items();
    Object[] all = Arrays.copyOf(own, own.length + more.length + last.names().length);
    System.arraycopy(more, 0, all, own.length, more.length);
    return last.putValues(all) ? all : null;
  }

  /** Whether a call is one of the function with the positional arguments before its own. */
  private boolean isPositional() {
    return isFilled && keywords.size() == 0 && type().isBuiltin();
  }

  @Override
  public Object call() {
    if (!isPositional() || args.size() > 2) {
      return call(NO_ARGS, NO_NAMES);
    }
    Object f = function;
    CallTarget target = CallTarget.of(f);
    return switch (args.size()) {
      case 0 -> target.call(f);
      case 1 -> target.call(f, args.get(0));
      default -> target.call(f, args.get(0), args.get(1));
    };
  }

  @Override
  public Object call(Object a) {
    if (!isPositional() || args.size() > 2) {
      return call(new Object[] {a}, NO_NAMES);
    }
    Object f = function;
    CallTarget target = CallTarget.of(f);
    return switch (args.size()) {
      case 0 -> target.call(f, a);
      case 1 -> target.call(f, args.get(0), a);
      default -> target.call(f, args.get(0), args.get(1), a);
    };
  }

  @Override
  public Object call(Object a, Object b) {
    if (!isPositional() || args.size() > 2) {
      return call(new Object[] {a, b}, NO_NAMES);
    }
    Object f = function;
    CallTarget target = CallTarget.of(f);
    return switch (args.size()) {
      case 0 -> target.call(f, a, b);
      case 1 -> target.call(f, args.get(0), a, b);
      default -> target.call(f, args.get(0), args.get(1), a, b);
    };
  }

  @PyMethod("(self, *args, **kwargs)")
  Object __call__(Object[] args, PyDict kwargs) {
    PyDict merged = keywords.copy();
    merged.putAll(kwargs);
    return Dispatch.call(function, PartialArguments.fill(this.args.items(), args), merged);
  }

  @PyMethod("(self, instance, owner=None, /)")
  Object __get__(Object instance, Object owner) {
    return instance == PySingleton.NONE
        ? this
        : new org.krait.runtime.function.PyMethod(this, instance);
  }

  // CPython: _functoolsmodule.c partial_repr
  @PyMethod("(self, /)")
  Object __repr__() {
    String name = type().isBuiltin() ? "functools.partial" : qualifiedName();
    if (!Representation.enter(this)) {
      return "...";
    }
    try {
      StringBuilder text = new StringBuilder(name).append('(');
      text.append(Representation.javaRepr(function));
      for (Object arg : args.items()) {
        text.append(", ").append(Representation.javaRepr(arg));
      }
      appendKeywords(text, keywords.table());
      return PyStr.ofJava(text.append(')').toString());
    } finally {
      Representation.leave(this);
    }
  }

  private String qualifiedName() {
    Object module = type().ownAttribute("__module__");
    return PyStr.isStr(module) ? module + "." + type().qualname() : type().qualname();
  }

  private static void appendKeywords(StringBuilder text, HashTable keywords) {
    for (int i = 0; i < keywords.limit(); i++) {
      Object key = keywords.key(i);
      Object value = keywords.value(i);
      if (key != null && value != null) {
        text.append(", ").append(Representation.javaStr(key));
        text.append('=').append(Representation.javaRepr(value));
      }
    }
  }

  @PyMethod(value = "(self, /)", doc = "")
  Object __reduce__() {
    Object attributes = hasAttributes() ? dict() : PySingleton.NONE;
    return PyTuple.of(
        type(), PyTuple.of(function), PyTuple.of(function, args, keywords, attributes));
  }

  // CPython: _functoolsmodule.c partial_setstate
  @PyMethod(value = "(self, object, /)", doc = "")
  void __setstate__(Object object) {
    if (!(object instanceof PyTuple state)
        || state.size() != 4
        || Types.special(state.get(0), Special.CALL) == null
        || !(state.get(1) instanceof PyTuple newArgs)
        || !(state.get(2) instanceof PyDict || state.get(2) == PySingleton.NONE)) {
      throw invalidState();
    }
    checkTrailing(newArgs.items());
    function = state.get(0);
    args = Iteration.toTuple(newArgs);
    isFilled = PartialArguments.countPlaceholders(args.items()) == 0;
    keywords = new PyDict();
    if (state.get(2) instanceof PyDict given) {
      keywords.putAll(given);
    }
    if (state.get(3) instanceof PyDict attributes) {
      setDict(attributes);
    } else if (hasAttributes()) {
      setDict(new PyDict());
    }
  }

  private boolean hasAttributes() {
    return shape().isDictionary() || shape().size() > 0;
  }

  private static PyException invalidState() {
    return Errors.typeError("invalid partial state");
  }

  /// See PEP 585
  @PyClassMethod("(cls, object, /)")
  static Object __class_getitem__(PyType cls, Object object) {
    return PyGenericAlias.of(cls, object);
  }

  /// function object to use in future partial calls
  @PyGetter(member = true)
  Object func() {
    return function;
  }

  /// tuple of arguments to future partial calls
  @PyGetter(member = true)
  Object args() {
    return args;
  }

  /// dictionary of keyword arguments to future partial calls
  @PyGetter(member = true)
  Object keywords() {
    return keywords;
  }

  @PyGetter
  Object __dict__() {
    return dict();
  }

  @PySetter("__dict__")
  void set__dict__(PyDict value) {
    setDict(value);
  }

  @PyDeleter("__dict__")
  void delete__dict__() {
    throw Errors.typeError("cannot delete __dict__");
  }
}
