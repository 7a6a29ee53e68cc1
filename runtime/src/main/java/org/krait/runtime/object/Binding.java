package org.krait.runtime.object;

import org.jspecify.annotations.Nullable;
import org.krait.runtime.error.Errors;

/**
 * What the annotation processor writes for a declared type or module: its members, and a {@code
 * switch} over their numbers that calls the Java methods directly.
 *
 * <p>{@code self} is the instance; the type for {@code __new__} and class methods; the module's
 * Java object for functions; null for static methods. Its class has been checked.
 */
public abstract class Binding {
  private static final String[] NO_SLOTS = {};
  private static final String[] COMPARISONS = {
    "__lt__", "__le__", "__eq__", "__ne__", "__gt__", "__ge__"
  };

  private Member @Nullable [] members;
  private Parameters @Nullable [] parameters;

  /** Makes the binding written for the class of this name. */
  static Binding load(String declaration) {
    Binding found = BindingDirectory.find(declaration);
    if (found == null) {
      throw new IllegalStateException("no binding was generated for " + declaration);
    }
    return found;
  }

  /** The Python name of the type or module. */
  public abstract String name();

  /** The value of {@code __module__}. */
  public abstract String module();

  /** The name as errors print it: with the module, unless that is builtins. */
  final String fullName() {
    return module().equals("builtins") ? name() : module() + "." + name();
  }

  /** The docstring, or null. */
  public abstract @Nullable String doc();

  /** The signature users see in {@code __text_signature__} of the type, or null. */
  public abstract @Nullable String textSignature();

  /** {@link PyType.Flags} of the type. */
  public abstract int flags();

  /** Special methods of {@code object} that the type has as its own. */
  protected String[] objectSlots() {
    return NO_SLOTS;
  }

  /** An instance for an inherited {@code __new__}; null where the type needs none of its own. */
  public @Nullable Object allocate(PyType type) {
    return null;
  }

  /** The Java class of the type's instances. */
  public abstract Class<?> instanceClass();

  /** The base of the type. */
  public abstract PyType base();

  /** The bases of the type; more than one for ExceptionGroup. */
  public PyType[] bases() {
    return new PyType[] {base()};
  }

  /** All members; the index of each is its number. */
  protected abstract Member[] listMembers();

  /** Calls member {@code id} with every parameter in its place; null where none was given. */
  protected abstract Object invoke(int id, Object self, Object[] bound);

  /** Calls with exactly these positional arguments; overridden where a member takes them. */
  public Object call(int id, Object self) {
    return call(id, self, PyCallable.NO_ARGS, PyCallable.NO_NAMES);
  }

  public Object call(int id, Object self, Object a) {
    return call(id, self, new Object[] {a}, PyCallable.NO_NAMES);
  }

  public Object call(int id, Object self, Object a, Object b) {
    return call(id, self, new Object[] {a, b}, PyCallable.NO_NAMES);
  }

  public Object call(int id, Object self, Object a, Object b, Object c) {
    return call(id, self, new Object[] {a, b, c}, PyCallable.NO_NAMES);
  }

  /** Calls with any arguments, the last of them by keyword. */
  public final Object call(int id, Object self, Object[] args, String[] names) {
    return invoke(id, self, parameters(id).bind(self, args, names));
  }

  /** Reads attribute {@code id} of an instance; null means unset. */
  public @Nullable Object get(int id, Object self) {
    throw Errors.systemError("no getter " + member(id).name());
  }

  /** Writes attribute {@code id} of an instance, or deletes it if the value is null. */
  public void set(int id, Object self, @Nullable Object value) {
    Member member = member(id);
    throw Errors.attributeError(
        member.kind() == Member.Kind.MEMBER
            ? "readonly attribute"
            : "attribute '" + member.name() + "' of '" + fullName() + "' objects is not writable",
        self,
        member.name());
  }

  /** The value of constant {@code id}; {@code self} is the module's Java object. */
  public Object constant(int id, @Nullable Object self) {
    throw Errors.systemError("no constant " + member(id).name());
  }

  /** The types that are attributes of the module. */
  public PyType[] types() {
    return new PyType[0];
  }

  /** The bindings of the other classes that the module is declared by. */
  public Binding[] parts() {
    return new Binding[0];
  }

  /** Makes the module's Java object. */
  public Object newModule(Interpreter interpreter) {
    throw Errors.systemError(name() + " is not a module");
  }

  /** All members; the index of each is its number. */
  public final Member[] members() {
    Member[] all = members;
    if (all == null) {
      all = listMembers();
      members = all;
    }
    return all;
  }

  public final Member member(int id) {
    return members()[id];
  }

  /** The parameters of a member, parsed from its signature when first needed. */
  public final Parameters parameters(int id) {
    Parameters[] table = parameters;
    if (table == null) {
      table = new Parameters[members().length];
      parameters = table;
    }
    Parameters p = table[id];
    if (p == null) {
      p = Parameters.parse(this, member(id));
      table[id] = p;
    }
    return p;
  }

  /** Puts the descriptors of all members into a new type's attributes. */
  final void fill(PyType type, PyDict attributes) {
    Member[] all = members();
    for (int id = 0; id < all.length; id++) {
      attributes.put(all[id].name(), descriptor(type, all[id], id));
    }
    addObjectSlots(type, attributes, objectSlots());
    if (type != BuiltinTypes.OBJECT && attributes.containsKey("__eq__")) {
      addObjectSlots(type, attributes, COMPARISONS);
    }
    if (!StaticTypes.has(type, module())) {
      attributes.getOrPut("__module__", module());
    }
    String doc = doc();
    attributes.getOrPut("__doc__", doc == null ? PySingleton.NONE : doc);
  }

  private static void addObjectSlots(PyType type, PyDict attributes, String[] names) {
    for (String name : names) {
      if (!attributes.containsKey(name)) {
        PyBuiltinMethod general = (PyBuiltinMethod) BuiltinTypes.OBJECT.ownAttribute(name);
        attributes.put(name, new PyBuiltinMethod(type, general.binding(), general.id()));
      }
    }
  }

  private Object descriptor(PyType type, Member member, int id) {
    return switch (member.kind()) {
      case METHOD, SLOT -> new PyBuiltinMethod(type, this, id);
      case CLASS_METHOD -> new PyClassmethodDescriptor(type, this, id);
      case STATIC_METHOD -> new PyStaticmethod(new PyBuiltinFunction(this, id, type, null));
      case NEW -> new PyBuiltinFunction(this, id, type, null);
      case ATTRIBUTE, MEMBER -> new PyGetset(type, this, id);
      case CONSTANT -> constant(id, null);
      case FUNCTION -> throw Errors.systemError("a type has no functions");
    };
  }
}
