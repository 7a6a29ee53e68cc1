package org.krait.runtime.types;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.krait.runtime.error.Errors;
import org.krait.runtime.error.PyException;
import org.krait.runtime.object.Binding;
import org.krait.runtime.object.BuiltinTypes;
import org.krait.runtime.object.Exceptions;
import org.krait.runtime.object.Member;
import org.krait.runtime.object.PyDict;
import org.krait.runtime.object.PySingleton;
import org.krait.runtime.object.PyTuple;
import org.krait.runtime.object.PyType;
import org.krait.runtime.ops.Iteration;
import org.krait.runtime.ops.Representation;

/**
 * The declaration of a type of tuples with named fields, such as {@code os.stat_result}. A field
 * whose name is null is in the tuple alone.
 */
// CPython: structseq.c
public class StructSequence extends Binding {
  private static final String REPLACE_DOC =
      "Return a copy of the structure with new values for the specified fields.";

  private final String module;
  private final String name;
  private final @Nullable String doc;
  private final boolean instantiable;
  private final int visible;
  private final @Nullable String[] names;
  private final @Nullable String[] docs;
  private final PyType type;
  private final int methods;

  /**
   * Declares a type.
   *
   * @param visible how many of the fields are in the tuple
   * @param namesAndDocs name and docstring of each field, null where it has none
   */
  public StructSequence(
      String module,
      String name,
      @Nullable String doc,
      boolean instantiable,
      int visible,
      @Nullable String... namesAndDocs) {
    this.module = module;
    this.name = name;
    this.doc = doc;
    this.instantiable = instantiable;
    this.visible = visible;
    this.names = new String[namesAndDocs.length / 2];
    this.docs = new String[names.length];
    for (int i = 0; i < names.length; i++) {
      names[i] = namesAndDocs[2 * i];
      docs[i] = namesAndDocs[2 * i + 1];
    }
    this.methods = instantiable ? 4 : 3;
    this.type = PyType.builtin(this);
  }

  /** The Python type. */
  public PyType type() {
    return type;
  }

  /** An instance with these fields, those outside of the tuple last. */
  public PyStructSequence of(Object... fields) {
    return new PyStructSequence(type, visible, fields);
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public String module() {
    return module;
  }

  @Override
  public @Nullable String doc() {
    return doc;
  }

  @Override
  public @Nullable String textSignature() {
    return null;
  }

  @Override
  public int flags() {
    return instantiable ? 0 : PyType.Flags.NOT_INSTANTIABLE;
  }

  @Override
  public Class<?> instanceClass() {
    return PyStructSequence.class;
  }

  @Override
  public PyType base() {
    return BuiltinTypes.TUPLE;
  }

  @Override
  protected Member[] listMembers() {
    List<Member> all = new ArrayList<>();
    all.add(new Member(Member.Kind.SLOT, "__repr__", "/", true, "Return repr(self)."));
    all.add(new Member(Member.Kind.METHOD, "__reduce__", "/", true, null));
    all.add(new Member(Member.Kind.METHOD, "__replace__", "/, **changes", true, REPLACE_DOC));
    if (instantiable) {
      all.add(
          new Member(Member.Kind.NEW, "__new__", newSignature(), false, null, parsedAs(), false));
    }
    for (int i = 0; i < names.length; i++) {
      if (names[i] != null) {
        all.add(new Member(Member.Kind.MEMBER, names[i], null, false, docs[i]));
      }
    }
    for (String constant : List.of("n_sequence_fields", "n_fields", "n_unnamed_fields")) {
      all.add(new Member(Member.Kind.CONSTANT, constant, null, false, null));
    }
    all.add(new Member(Member.Kind.CONSTANT, "__match_args__", null, false, null));
    return all.toArray(new Member[0]);
  }

  /** The parameters that {@link #make} takes. */
  protected String newSignature() {
    return "sequence, dict={}";
  }

  /** The name that complaints about the arguments use; null where it is the type's. */
  protected @Nullable String parsedAs() {
    return "structseq()";
  }

  @Override
  protected Object invoke(int id, Object self, Object[] bound) {
    return switch (id) {
      case 0 -> repr((PyStructSequence) self);
      case 1 -> reduce((PyStructSequence) self);
      case 2 -> replace((PyStructSequence) self, (PyDict) bound[0]);
      default -> make(bound);
    };
  }

  @Override
  public Object get(int id, Object self) {
    int named = id - methods;
    for (int i = 0; ; i++) {
      if (names[i] != null && named-- == 0) {
        return ((PyStructSequence) self).field(i);
      }
    }
  }

  @Override
  public Object constant(int id, @Nullable Object self) {
    return switch (member(id).name()) {
      case "n_sequence_fields" -> (long) visible;
      case "n_fields" -> (long) names.length;
      case "n_unnamed_fields" -> (long) unnamed();
      default -> matchArguments();
    };
  }

  private int unnamed() {
    int count = 0;
    for (String n : names) {
      count += n == null ? 1 : 0;
    }
    return count;
  }

  private PyTuple matchArguments() {
    List<Object> named = new ArrayList<>();
    for (int i = 0; i < visible; i++) {
      if (names[i] != null) {
        named.add(names[i]);
      }
    }
    return PyTuple.of(named.toArray());
  }

  // CPython: structseq.c structseq_repr
  private String repr(PyStructSequence self) {
    StringBuilder out = new StringBuilder(type.fullName()).append('(');
    for (int i = 0, shown = 0; shown < visible; i++) {
      if (names[i] != null) {
        out.append(shown == 0 ? "" : ", ").append(names[i]).append('=');
        out.append(Representation.javaRepr(self.get(shown++)));
      }
    }
    return out.append(')').toString();
  }

  protected PyTuple reduce(PyStructSequence self) {
    PyDict rest = new PyDict();
    for (int i = visible; i < names.length; i++) {
      rest.put(names[i], self.field(i));
    }
    return PyTuple.of(type, PyTuple.of(PyTuple.of(self.items().clone()), rest));
  }

  // CPython: structseq.c structseq_replace
  private Object replace(PyStructSequence self, PyDict changes) {
    if (unnamed() > 0) {
      throw Errors.typeError(
          "__replace__() is not supported for "
              + type.fullName()
              + " because it has unnamed field(s)");
    }
    PyDict left = changes.copy();
    Object[] fields = new Object[names.length];
    for (int i = 0; i < fields.length; i++) {
      Object changed = left.remove(names[i]);
      fields[i] = changed == null ? self.field(i) : changed;
    }
    if (left.size() > 0) {
      throw Errors.typeError(
          "Got unexpected field name(s): " + Representation.javaRepr(Iteration.toList(left)));
    }
    return of(fields);
  }

  /** Makes an instance from the arguments of a call. */
  // CPython: structseq.c structseq_new_impl
  protected Object make(Object[] bound) {
    Object dict = bound[1];
    if (dict != null && !(dict instanceof PyDict)) {
      throw Errors.typeError(type.fullName() + "() takes a dict as second arg, if any");
    }
    Object[] given = items(bound[0]);
    checkLength(given.length);
    PyDict rest = dict == null ? new PyDict() : ((PyDict) dict).copy();
    Object[] fields = java.util.Arrays.copyOf(given, names.length);
    for (int i = given.length; i < fields.length; i++) {
      Object value = names[i] == null ? null : rest.remove(names[i]);
      fields[i] = value == null ? PySingleton.NONE : value;
    }
    if (rest.size() > 0) {
      throw Errors.typeError(type.fullName() + "() got duplicate or unexpected field name(s)");
    }
    return of(fields);
  }

  private Object[] items(Object sequence) {
    try {
      return Iteration.toArray(sequence);
    } catch (PyException e) {
      if (Exceptions.matches(e, "TypeError")) {
        throw Errors.typeError("constructor requires a sequence");
      }
      throw e;
    }
  }

  private void checkLength(int length) {
    boolean exact = visible == names.length;
    if (length < visible || length > names.length) {
      String bound = exact ? "a " : length < visible ? "an at least " : "an at most ";
      int wanted = length < visible ? visible : names.length;
      throw Errors.typeError(
          type.fullName()
              + "() takes "
              + bound
              + wanted
              + "-sequence ("
              + length
              + "-sequence given)");
    }
  }
}
