package org.krait.runtime.ops;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.krait.runtime.error.Errors;
import org.krait.runtime.function.CodeActivation;
import org.krait.runtime.function.PyTraceback;
import org.krait.runtime.object.BuiltinExceptions;
import org.krait.runtime.object.Dispatch;
import org.krait.runtime.object.PyBaseException;
import org.krait.runtime.object.PyList;
import org.krait.runtime.object.PySingleton;
import org.krait.runtime.object.PyTuple;
import org.krait.runtime.object.PyType;
import org.krait.runtime.object.Types;

/** What {@code except*} does with exception groups. */
public final class ExceptStar {
  private ExceptStar() {}

  /** The pair (rest, match) of the clause that a call stands at, both possibly None. */
  // CPython: ceval.c _PyEval_ExceptionGroupMatch
  public static PyTuple match(Object raised, Object expected, CodeActivation clause) {
    checkTypes(expected);
    if (raised == PySingleton.NONE) {
      return PyTuple.of(raised, raised);
    }
    PyBaseException exception = (PyBaseException) raised;
    if (ExceptionMatching.matches(exception, expected)) {
      return PyTuple.of(
          PySingleton.NONE,
          ExceptionGroups.isGroup(exception) ? exception : wrapped(exception, clause));
    }
    if (!ExceptionGroups.isGroup(exception)) {
      return PyTuple.of(exception, PySingleton.NONE);
    }
    Object pair = Attributes.callMethod(exception, "split", expected);
    if (!(pair instanceof PyTuple t)) {
      throw Errors.typeError(
          Types.of(exception).fullName()
              + ".split must return a tuple, not "
              + Types.of(pair).fullName());
    }
    if (t.size() < 2) {
      throw Errors.typeError(
          Types.of(exception).fullName()
              + ".split must return a 2-tuple, got tuple of size "
              + t.size());
    }
    return PyTuple.of(t.get(1), t.get(0));
  }

  /** A group around one exception, made at the clause. */
  private static PyBaseException wrapped(PyBaseException exception, CodeActivation clause) {
    PyBaseException group = group(PyTuple.of(exception));
    group.setTraceback(new PyTraceback(null, clause));
    return group;
  }

  /** An ExceptionGroup, or a BaseExceptionGroup where the exceptions ask for one. */
  // CPython: exceptions.c _PyExc_CreateExceptionGroup
  private static PyBaseException group(Object exceptions) {
    return (PyBaseException) Dispatch.call(BuiltinExceptions.BASE_EXCEPTION_GROUP, "", exceptions);
  }

  // CPython: ceval.c _PyEval_CheckExceptStarTypeValid
  private static void checkTypes(Object expected) {
    Object[] types = expected instanceof PyTuple t ? t.items() : new Object[] {expected};
    for (Object type : types) {
      if (!(type instanceof PyType t && ExceptionMatching.isException(t))) {
        throw ExceptionMatching.notException();
      }
    }
    for (Object type : types) {
      if (((PyType) type).isSubtypeOf(BuiltinExceptions.BASE_EXCEPTION_GROUP)) {
        throw Errors.typeError(
            "catching ExceptionGroup with except* is not allowed. Use except instead.");
      }
    }
  }

  /** What an {@code except*} statement raises in the end, or null. */
  // CPython: exceptions.c _PyExc_PrepReraiseStar
  public static @Nullable Object prepareReraise(Object original, Object exceptions) {
    List<PyBaseException> all = new ArrayList<>();
    for (Object e : ((PyList) exceptions).toArray()) {
      if (e != PySingleton.NONE) {
        all.add((PyBaseException) e);
      }
    }
    if (all.isEmpty()) {
      return null;
    }
    if (!ExceptionGroups.isGroup(original)) {
      return all.get(0);
    }
    List<PyBaseException> raised = new ArrayList<>();
    List<PyBaseException> reraised = new ArrayList<>();
    for (PyBaseException e : all) {
      (isSameMetadata(e, (PyBaseException) original) ? reraised : raised).add(e);
    }
    Object projection = reraised.isEmpty() ? null : project((PyBaseException) original, reraised);
    if (raised.isEmpty()) {
      return projection;
    }
    if (projection != null) {
      raised.add((PyBaseException) projection);
    }
    return raised.size() > 1 ? group(PyList.of(raised.toArray())) : raised.get(0);
  }

  private static boolean isSameMetadata(PyBaseException a, PyBaseException b) {
    return ExceptionGroups.isGroup(a)
        && a.traceback() == b.traceback()
        && a.cause() == b.cause()
        && a.context() == b.context()
        && Attributes.find(a, "__notes__") == Attributes.find(b, "__notes__");
  }

  /** The part of a group whose leaves are those of the given parts of it. */
  // CPython: exceptions.c exception_group_projection
  private static Object project(PyBaseException group, List<PyBaseException> parts) {
    Set<Object> leaves = Collections.newSetFromMap(new IdentityHashMap<>());
    for (PyBaseException part : parts) {
      collectLeaves(part, leaves);
    }
    return ExceptionGroups.split(group, leaves::contains).matched();
  }

  private static void collectLeaves(PyBaseException exception, Set<Object> leaves) {
    if (!ExceptionGroups.isGroup(exception)) {
      leaves.add(exception);
      return;
    }
    for (Object inner : ExceptionGroups.exceptions(exception).items()) {
      collectLeaves((PyBaseException) inner, leaves);
    }
  }
}
