package org.krait.runtime.ops;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.krait.runtime.error.Errors;
import org.krait.runtime.object.BuiltinExceptions;
import org.krait.runtime.object.Dispatch;
import org.krait.runtime.object.PyBaseException;
import org.krait.runtime.object.PyList;
import org.krait.runtime.object.PySingleton;
import org.krait.runtime.object.PyTuple;
import org.krait.runtime.object.PyType;
import org.krait.runtime.object.Special;
import org.krait.runtime.object.Truth;
import org.krait.runtime.object.Types;

/** Splitting of exception groups, for {@code except*} and the methods of the groups (PEP 654). */
// CPython: exceptions.c exceptiongroup_split_recursive
public final class ExceptionGroups {
  /** The field of a group's message. */
  public static final int MESSAGE = 0;

  /** The field of a group's exceptions, a tuple. */
  public static final int EXCEPTIONS = 1;

  private ExceptionGroups() {}

  /**
   * The two halves of a group.
   *
   * @param matched what matched, with the group's structure, or null
   * @param rest the others, or null
   */
  public record Split(@Nullable Object matched, @Nullable Object rest) {
    public Object matchedOrNone() {
      return matched == null ? PySingleton.NONE : matched;
    }

    public Object restOrNone() {
      return rest == null ? PySingleton.NONE : rest;
    }
  }

  /** Which exceptions go to the matched half. */
  interface Matcher {
    boolean matches(Object exception);
  }

  public static boolean isGroup(Object o) {
    return Types.isInstance(o, BuiltinExceptions.BASE_EXCEPTION_GROUP);
  }

  /** The exceptions directly in a group. */
  public static PyTuple exceptions(PyBaseException group) {
    return (PyTuple) group.field(EXCEPTIONS);
  }

  /** Splits by an exception type, a tuple of them, or a predicate. */
  public static Split split(PyBaseException group, Object matcher) {
    return split(group, matcherOf(matcher));
  }

  private static Matcher matcherOf(Object matcher) {
    if (matcher instanceof PyType type && type.isSubtypeOf(BuiltinExceptions.of("BaseException"))) {
      return e -> ClassChecks.isInstance(e, type);
    }
    if (matcher instanceof PyTuple types && areExceptionTypes(types)) {
      return e -> ClassChecks.isInstance(e, types);
    }
    if (!(matcher instanceof PyType) && Types.special(matcher, Special.CALL) != null) {
      return e -> Truth.of(Dispatch.call(matcher, e));
    }
    throw Errors.typeError(
        "expected an exception type, a tuple of exception types, or a callable (other than a"
            + " class)");
  }

  private static boolean areExceptionTypes(PyTuple types) {
    for (Object o : types.items()) {
      if (!(o instanceof PyType t) || !t.isSubtypeOf(BuiltinExceptions.of("BaseException"))) {
        return false;
      }
    }
    return true;
  }

  static Split split(PyBaseException exception, Matcher matcher) {
    if (matcher.matches(exception)) {
      return new Split(exception, null);
    }
    if (!isGroup(exception)) {
      return new Split(null, exception);
    }
    List<Object> matched = new ArrayList<>();
    List<Object> rest = new ArrayList<>();
    for (Object each : exceptions(exception).items()) {
      Split inner = split((PyBaseException) each, matcher);
      if (inner.matched() != null) {
        matched.add(inner.matched());
      }
      if (inner.rest() != null) {
        rest.add(inner.rest());
      }
    }
    return new Split(derive(exception, matched), derive(exception, rest));
  }

  /** A group like this one around other exceptions, or null for none. */
  private static @Nullable Object derive(PyBaseException group, List<Object> exceptions) {
    if (exceptions.isEmpty()) {
      return null;
    }
    Object made = Attributes.callMethod(group, "derive", PyList.of(exceptions.toArray()));
    if (!(made instanceof PyBaseException derived) || !isGroup(made)) {
      throw Errors.typeError("derive must return an instance of BaseExceptionGroup");
    }
    derived.setTraceback(group.traceback());
    derived.setContext(group.context());
    derived.setCause(group.cause());
    Object notes = Attributes.find(group, "__notes__");
    if (notes != null && Types.special(notes, Special.GETITEM) != null) {
      Attributes.set(derived, "__notes__", PyList.of(Iteration.toArray(notes)));
    }
    return derived;
  }
}
