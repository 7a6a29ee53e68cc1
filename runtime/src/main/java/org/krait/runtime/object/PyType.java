package org.krait.runtime.object;

import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.krait.runtime.error.Errors;

/**
 * A type. Attributes are looked up along the method resolution order and remembered until the type
 * or a base of it changes; then {@link #version} changes too.
 *
 * <p>A built-in type takes its attributes from its {@link Binding} when it is first touched.
 */
public final class PyType extends PyInstance implements PyCallable {
  private static final Object ABSENT = new Object();
  private static final int NO_SLOT = -1;

  /** With how many subtypes those that are gone are first looked for. */
  private static final int FIRST_PURGE = 256;

  /** The built-in types made so far, by the name of the class that declares each. */
  private static final ConcurrentHashMap<String, PyType> DECLARED = new ConcurrentHashMap<>();

  private final @Nullable String declaration;
  private volatile @Nullable Binding binding;
  private volatile boolean ready;

  private String name = "";
  private String qualname = "";
  private PyType[] bases = {};
  private PyType[] mro = {};
  private @Nullable PyType base;
  private int flags;
  private int reservedSlots;
  private int watchSlot = NO_SLOT;
  private Class<?> instanceClass = PyPlainObject.class;

  private @Nullable PyDict attributes;
  private final List<WeakReference<PyType>> subtypes = new ArrayList<>();
  private int purgeSize = FIRST_PURGE;
  private volatile ConcurrentHashMap<String, Object> lookups = new ConcurrentHashMap<>();
  private volatile @Nullable ConcurrentHashMap<String, ClassVariable> variables;
  private volatile @Nullable Object[] specials = new Object[Special.COUNT];
  private volatile TypeVersion version = new TypeVersion();
  private @Nullable Shape rootShape;
  private @Nullable Shape dictionaryShape;

  private PyType(String declaration, @Nullable Shape shape) {
    super(shape);
    this.declaration = declaration;
  }

  /** Makes a type from its parts; the caller has checked bases and layout. */
  public PyType(
      PyType metatype,
      String name,
      PyType[] bases,
      PyType base,
      PyDict attributes,
      int flags,
      int reservedSlots) {
    super(metatype.rootShape());
    this.declaration = null;
    this.name = name;
    this.qualname = name;
    this.bases = bases;
    this.base = base;
    this.flags = flags;
    this.reservedSlots = reservedSlots;
    this.instanceClass = base.instanceClass();
    this.attributes = attributes;
    this.ready = true;
    for (PyType b : bases) {
      b.addSubtype(this);
    }
  }

  /** The built-in type whose methods the class of this name declares: always the same one. */
  public static PyType builtin(String declaration) {
    PyType known = DECLARED.get(declaration);
    if (known != null) {
      return known;
    }
    PyType made = new PyType(declaration, BuiltinTypes.TYPE.rootShape());
    PyType before = DECLARED.putIfAbsent(declaration, made);
    return before == null ? made : before;
  }

  /** A built-in type with a binding written by hand. */
  public static PyType builtin(Binding binding) {
    PyType type = new PyType(binding.name(), BuiltinTypes.TYPE.rootShape());
    type.name = binding.name();
    type.qualname = binding.name();
    type.binding = binding;
    return type;
  }

  /** The built-in type that a class declares. */
  public static PyType builtin(Class<?> declaration) {
    return builtin(declaration.getName());
  }

  /** The type of types, which is its own type. */
  static PyType metatype(String declaration) {
    PyType type = new PyType(declaration, null);
    type.becomeOwnMetatype(type.rootShape());
    DECLARED.put(declaration, type);
    return type;
  }

  /** The binding of a built-in type, loaded at first touch; null for a type made by Python code. */
  private void ensureReady() {
    if (!ready) {
      bind();
    }
  }

  private synchronized void bind() {
    if (ready) {
      return;
    }
    Binding b = ensureBound();
    flags = b.flags();
    instanceClass = b.instanceClass();
    PyType parent = this == BuiltinTypes.OBJECT ? null : b.base();
    base = parent;
    bases = parent == null ? new PyType[0] : b.bases();
    mro = MethodResolution.of(this, bases);
    if (parent != null) {
      flags |= parent.flags() & (Flags.DICT | Flags.WEAKREF | Flags.INHERITED);
      reservedSlots = parent.reservedSlots();
    }
    for (PyType above : bases) {
      above.addSubtype(this);
    }
    PyDict filled = new PyDict();
    b.fill(this, filled);
    if (filled.containsKey("__eq__")) {
      filled.getOrPut("__hash__", PySingleton.NONE);
    }
    attributes = filled;
    ready = true;
  }

  /** The binding, which knows the name; the attributes may still be missing. */
  private Binding ensureBound() {
    Binding known = binding;
    return known == null ? load() : known;
  }

  private synchronized Binding load() {
    Binding b = binding;
    if (b == null) {
      b = Binding.load(declaration);
      name = b.name();
      qualname = b.name();
      binding = b;
    }
    return b;
  }

  public String name() {
    if (!ready) {
      ensureBound();
    }
    return name;
  }

  public void setName(String name) {
    this.name = name;
  }

  public String qualname() {
    if (!ready) {
      ensureBound();
    }
    return qualname;
  }

  public void setQualname(String qualname) {
    this.qualname = qualname;
  }

  /** The type as CPython's error messages print it: a built-in one with its module. */
  // CPython: tp_name
  public String fullName() {
    if (!isBuiltin() || ensureBound().module().equals("builtins")) {
      return name();
    }
    return binding.module() + "." + name;
  }

  /** Module and qualified name, as {@code repr} prints them. */
  public String qualifiedName() {
    Object module = isBuiltin() ? ensureBound().module() : ownAttribute("__module__");
    return "builtins".equals(module) || !(module instanceof String m)
        ? name()
        : m + "." + qualname();
  }

  /** {@link #qualifiedName} as messages have it: without the module where that is the script. */
  // CPython: typeobject.c PyType_GetFullyQualifiedName
  public String messageName() {
    Object module = isBuiltin() ? ensureBound().module() : ownAttribute("__module__");
    return "__main__".equals(module) || "builtins".equals(module) || !(module instanceof String m)
        ? qualname()
        : m + "." + qualname();
  }

  /** Whether Java code declares the type. */
  public boolean isBuiltin() {
    return declaration != null;
  }

  /** The declaration's binding; null for a type made by Python code. */
  public @Nullable Binding binding() {
    ensureReady();
    return binding;
  }

  public PyType[] bases() {
    ensureReady();
    return bases;
  }

  /** The base whose layout the instances extend, or null for {@code object}. */
  public @Nullable PyType base() {
    ensureReady();
    return base;
  }

  public PyType[] mro() {
    ensureReady();
    return mro;
  }

  /** Sets the resolution order, at creation or when bases change. */
  public void setMro(PyType[] mro) {
    this.mro = mro;
    changed();
  }

  /** Replaces the bases; the caller has checked them and sets the order anew. */
  public void setBases(PyType[] bases, PyType base) {
    this.bases = bases;
    this.base = base;
    for (PyType b : bases) {
      b.removeSubtype(this);
      b.addSubtype(this);
    }
    changed();
  }

  /** The {@link Flags} of the type. */
  public boolean has(int flag) {
    ensureReady();
    return (flags & flag) != 0;
  }

  public int flags() {
    ensureReady();
    return flags;
  }

  public void setFlag(int flag, boolean on) {
    ensureReady();
    flags = on ? flags | flag : flags & ~flag;
  }

  /** Whether instances have attributes of their own. */
  public boolean hasDict() {
    return has(Flags.DICT);
  }

  /** Whether instances can be weakly referenced. */
  public boolean hasWeakref() {
    return has(Flags.WEAKREF);
  }

  /** The slots that {@code __slots__} of this type and its bases take, and that of a watch. */
  public int reservedSlots() {
    ensureReady();
    return reservedSlots;
  }

  /** The slots that {@code __slots__} of this type and its bases take. */
  public int declaredSlots() {
    return reservedSlots() - (watchSlot >= 0 ? 1 : 0);
  }

  /** The slot where instances keep what watches them for {@code __del__}, or -1. */
  int watchSlot() {
    return watchSlot;
  }

  /**
   * Keeps a slot for what watches the instances, if the type has {@code __del__} and they are more
   * than plain objects, which watch themselves. To be called once the order of bases is set.
   */
  public void reserveWatchSlot() {
    PyType above = base;
    if (above.watchSlot >= 0) {
      watchSlot = above.watchSlot;
    } else if (special(Special.DEL) != null
        && instanceClass != PyPlainObject.class
        && !SelfFinalizing.class.isAssignableFrom(instanceClass)) {
      watchSlot = reservedSlots++;
    }
  }

  /** The Java class of the instances. */
  public Class<?> instanceClass() {
    ensureReady();
    return instanceClass;
  }

  /** Whether {@code other} is in the resolution order. */
  public boolean isSubtypeOf(PyType other) {
    if (this == other) {
      return true;
    }
    for (PyType t : mro()) {
      if (t == other) {
        return true;
      }
    }
    return false;
  }

  /** The attribute found along the resolution order, unbound, or null. */
  public @Nullable Object lookup(String name) {
    Object found = remembered(name);
    if (found instanceof ClassVariable v) {
      return v.value();
    }
    return found == ABSENT ? null : found;
  }

  /** The variable that an attribute is along the resolution order, or null. */
  public @Nullable ClassVariable lookupVariable(String name) {
    return remembered(name) instanceof ClassVariable v ? v : null;
  }

  private Object remembered(String name) {
    ConcurrentHashMap<String, Object> cache = lookups;
    Object found = cache.get(name);
    if (found == null) {
      found = ABSENT;
      for (PyType t : mro()) {
        ClassVariable variable = t.ownVariable(name);
        Object own = variable == null ? t.ownAttribute(name) : variable;
        if (own != null) {
          found = own;
          break;
        }
      }
      cache.put(name, found);
    }
    return found;
  }

  private @Nullable ClassVariable ownVariable(String name) {
    ConcurrentHashMap<String, ClassVariable> all = variables;
    return all == null ? null : all.get(name);
  }

  /** The special method (see {@link Special}) along the resolution order, unbound, or null. */
  public @Nullable Object special(int id) {
    Object[] table = specials;
    Object found = table[id];
    if (found == null) {
      found = lookup(Special.NAMES[id]);
      if (found == null) {
        found = ABSENT;
      }
      table[id] = found;
    }
    return found == ABSENT ? null : found;
  }

  /** The type's own attribute, unbound, or null. */
  public @Nullable Object ownAttribute(String name) {
    ensureReady();
    return attributes.get(name);
  }

  /** The type's own attributes: to read, or to change through {@link #setOwnAttribute}. */
  public PyDict attributes() {
    ensureReady();
    return attributes;
  }

  /**
   * Sets the type's own attribute; {@link #version} stays where only a variable's value changes.
   */
  public void setOwnAttribute(String name, Object value) {
    ensureReady();
    ClassVariable variable = ownVariable(name);
    if (variable != null && ClassVariable.accepts(value)) {
      attributes.put(name, value);
      variable.set(value);
      return;
    }
    Object before = attributes.get(name);
    attributes.put(name, value);
    noteVariable(name, before, value);
    changed();
  }

  /** Makes an attribute that was given another value a variable, if all goes without hooks. */
  private synchronized void noteVariable(
      String name, @Nullable Object before, @Nullable Object value) {
    ConcurrentHashMap<String, ClassVariable> all = variables;
    if (before == null
        || value == null
        || name.startsWith("__")
        || !ClassVariable.accepts(before)
        || !ClassVariable.accepts(value)) {
      if (all != null) {
        all.remove(name);
      }
      return;
    }
    if (all == null) {
      all = new ConcurrentHashMap<>(4);
      variables = all;
    }
    all.put(name, new ClassVariable(value));
  }

  /** Deletes the type's own attribute; false if there was none. */
  public boolean deleteOwnAttribute(String name) {
    ensureReady();
    Object old = attributes.remove(name);
    noteVariable(name, old, null);
    changed();
    return old != null;
  }

  /**
   * Another one whenever an attribute (but a variable's value) or base of it or of a base changes.
   */
  public TypeVersion version() {
    return version;
  }

  private void changed() {
    lookups = new ConcurrentHashMap<>();
    specials = new Object[Special.COUNT];
    version.end();
    version = new TypeVersion();
    for (PyType t : subtypes()) {
      t.changed();
    }
  }

  private void addSubtype(PyType type) {
    synchronized (subtypes) {
      if (subtypes.size() >= purgeSize) {
        subtypes.removeIf(r -> r.get() == null);
        purgeSize = 2 * subtypes.size() + FIRST_PURGE;
      }
      subtypes.add(new WeakReference<>(type));
    }
  }

  private void removeSubtype(PyType type) {
    synchronized (subtypes) {
      subtypes.removeIf(r -> r.get() == type);
    }
  }

  /** The types alive that have this one among their bases and an order of their own. */
  public List<PyType> subtypes() {
    List<PyType> alive = new ArrayList<>();
    synchronized (subtypes) {
      for (WeakReference<PyType> r : subtypes) {
        PyType t = r.get();
        if (t != null && t.mro.length > 0 && List.of(t.bases).contains(this)) {
          alive.add(t);
        }
      }
    }
    return alive;
  }

  /** The shape of a new instance. */
  public Shape rootShape() {
    Shape s = rootShape;
    if (s == null) {
      synchronized (this) {
        s = rootShape;
        if (s == null) {
          s = Shape.root(this, declaration == null ? reservedSlots : 0);
          rootShape = s;
        }
      }
    }
    return s;
  }

  /** The shape of an instance whose attributes live in a dict, kept in slot {@code slot}. */
  Shape dictionaryShape(int slot) {
    Shape s = dictionaryShape;
    if (s == null || s.dictionarySlot() != slot) {
      s = Shape.dictionary(this, rootShape().reserved(), slot);
      dictionaryShape = s;
    }
    return s;
  }

  @Override
  public Object call(Object[] args, String[] names) {
    PyType metatype = type();
    if (metatype != BuiltinTypes.TYPE) {
      Object call = metatype.special(Special.CALL);
      if (!(call instanceof PyBuiltinMethod m && m.owner() == BuiltinTypes.TYPE)) {
        return Dispatch.callSpecial(call, this, args, names);
      }
    }
    return construct(args, names);
  }

  /** The nearest built-in type among the type and its bases: it decides what instances hold. */
  // CPython: typeobject.c solid_base
  public PyType solid() {
    PyType solid = this;
    while (!solid.isBuiltin()) {
      solid = solid.base();
    }
    return solid;
  }

  /** An empty instance by the solid type's allocator, or null if it has none. */
  public @Nullable Object allocate() {
    return solid().ensureBound().allocate(this);
  }

  /** Makes an instance with keyword arguments in a dict. */
  public Object construct(Object[] args, PyDict kwargs) {
    return kwargs.size() == 0
        ? construct(args, NO_NAMES)
        : Dispatch.call(new Constructor(this), args, kwargs);
  }

  /** The making of instances as a callable, past the metatype's {@code __call__}. */
  private record Constructor(PyType made) implements PyCallable {
    @Override
    public PyType type() {
      return BuiltinTypes.METHOD_WRAPPER;
    }

    @Override
    public Object call(Object[] args, String[] names) {
      return made.construct(args, names);
    }
  }

  /** Makes an instance: {@code __new__}, then {@code __init__} if that gave an instance. */
  // CPython: typeobject.c type_call
  public Object construct(Object[] args, String[] names) {
    if (this == BuiltinTypes.TYPE && args.length - names.length != 3) {
      if (args.length == 1 && names.length == 0) {
        return Types.of(args[0]);
      }
      throw Errors.typeError("type() takes 1 or 3 arguments");
    }
    Object make = special(Special.NEW);
    if (make == null || has(Flags.NOT_INSTANTIABLE)) {
      throw Errors.typeError("cannot create '" + fullName() + "' instances");
    }
    Object made =
        make instanceof PyBuiltinFunction f && f.isNew()
            ? f.make(this, args, names)
            : Dispatch.callUnbound(make, this, args, names);
    PyType type = Types.of(made);
    if (type.isSubtypeOf(this)) {
      Object init = type.special(Special.INIT);
      if (init != null) {
        Object result = Dispatch.callSpecial(init, made, args, names);
        if (result != PySingleton.NONE) {
          throw Errors.typeError(
              "__init__() should return None, not '" + Types.of(result).fullName() + "'");
        }
      }
    }
    return made;
  }

  @Override
  public String toString() {
    return "<class '" + fullName() + "'>";
  }

  /** What a type is like. */
  public static final class Flags {
    public static final int SUBCLASSABLE = 1;
    public static final int MUTABLE = 1 << 1;
    public static final int DICT = 1 << 2;
    public static final int WEAKREF = 1 << 3;
    public static final int NOT_INSTANTIABLE = 1 << 4;
    public static final int SEQUENCE = 1 << 5;
    public static final int MAPPING = 1 << 6;
    public static final int MATCH_SELF = 1 << 7;
    public static final int ABSTRACT = 1 << 8;

    /** The type was made by Python code. */
    public static final int HEAP = 1 << 9;

    /** Flags that a type takes from its base. */
    public static final int INHERITED = SEQUENCE | MAPPING | MATCH_SELF;

    private Flags() {}
  }
}
