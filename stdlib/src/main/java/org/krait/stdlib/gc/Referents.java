package org.krait.stdlib.gc;

import java.math.BigInteger;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.krait.runtime.error.PyException;
import org.krait.runtime.function.CodeActivation;
import org.krait.runtime.function.CompiledFrame;
import org.krait.runtime.function.PyFrame;
import org.krait.runtime.function.PyFunction;
import org.krait.runtime.function.PyResumable;
import org.krait.runtime.function.PyTraceback;
import org.krait.runtime.function.Resumption;
import org.krait.runtime.object.HashTable;
import org.krait.runtime.object.Holder;
import org.krait.runtime.object.PyCell;
import org.krait.runtime.object.PyDict;
import org.krait.runtime.object.PyInstance;
import org.krait.runtime.object.PyList;
import org.krait.runtime.object.PyModule;
import org.krait.runtime.object.PyObject;
import org.krait.runtime.object.PySet;
import org.krait.runtime.object.PyTuple;
import org.krait.runtime.object.PyType;
import org.krait.runtime.object.Shape;

/** The objects that an object directly refers to, as CPython's collector visits them. */
// CPython: the tp_traverse functions
final class Referents {
  private final JavaFields fields = new JavaFields();

  /** Tells the referents of an object; those of one that is not tracked are none. */
  void tell(Object object, Consumer<Object> to) {
    if (!Tracking.isTracked(object)) {
      return;
    }
    switch (object) {
      case PyDict dict -> tellEntries(dict, to);
      case PyList list -> {
        for (int i = 0; i < list.size(); i++) {
          tellIfAny(list.at(i), to);
        }
      }
      case PyTuple tuple -> {
        for (int i = 0; i < tuple.size(); i++) {
          to.accept(tuple.get(i));
        }
      }
      case PySet set -> {
        for (int i = 0; i < set.limit(); i++) {
          tellIfAny(set.key(i), to);
        }
      }
      case PyCell cell -> tellIfAny(cell.get(), to);
      case PyFunction function -> tellFunction(function, to);
      case PyType type -> tellType(type, to);
      case PyResumable resumable -> tellBody(resumable, to);
      case PyFrame frame -> tellFrame(frame, to);
      case PyTraceback entry -> to.accept(entry.frame());
      default -> {}
    }
    tellHeld(object, to);
    tellAttributes(object, to);
  }

  /** Whether a Java object is one of Python's. */
  static boolean isPython(@Nullable Object o) {
    return o instanceof PyObject
        || o instanceof String
        || o instanceof Long
        || o instanceof Double
        || o instanceof Boolean
        || o instanceof BigInteger;
  }

  private static void tellIfAny(@Nullable Object o, Consumer<Object> to) {
    if (isPython(o)) {
      to.accept(o);
    }
  }

  /** What no other case shows: what the object says of itself, else what its Java fields hold. */
  private void tellHeld(Object object, Consumer<Object> to) {
    if (object instanceof Holder holder) {
      holder.tellHeld((step, held) -> to.accept(held));
    } else {
      tellFields(object, to);
    }
  }

  /** The Python objects in the Java fields of any object. */
  void tellFields(Object owner, Consumer<Object> to) {
    fields.tell(owner, held -> tellIfAny(held, to));
  }

  /** Everything in the Java fields of any object. */
  void tellAllFields(Object owner, Consumer<Object> to) {
    fields.tell(owner, to);
  }

  private static void tellEntries(PyDict dict, Consumer<Object> to) {
    HashTable table = dict.table();
    for (int i = 0; i < table.limit(); i++) {
      Object key = table.key(i);
      Object value = table.value(i);
      if (key != null && value != null) {
        to.accept(key);
        to.accept(value);
      }
    }
  }

  // CPython: funcobject.c func_traverse
  private static void tellFunction(PyFunction f, Consumer<Object> to) {
    to.accept(f.code());
    to.accept(f.globals());
    to.accept(f.module());
    tellIfAny(f.defaults(), to);
    tellIfAny(f.keywordDefaults(), to);
    to.accept(f.doc());
    to.accept(f.name());
    tellIfAny(f.closureTuple(), to);
    tellIfAny(f.annotations(), to);
    tellIfAny(f.annotate(), to);
    to.accept(f.builtins());
    to.accept(f.qualname());
    if (f.typeParameters().size() > 0) {
      to.accept(f.typeParameters());
    }
  }

  // CPython: typeobject.c type_traverse
  private static void tellType(PyType type, Consumer<Object> to) {
    to.accept(type.attributes());
    to.accept(PyTuple.of((Object[]) type.mro()));
    to.accept(PyTuple.of((Object[]) type.bases()));
    tellIfAny(type.base(), to);
  }

  // CPython: genobject.c gen_traverse
  private void tellBody(PyResumable owner, Consumer<Object> to) {
    Resumption resumption = owner.resumption();
    to.accept(resumption.name());
    to.accept(resumption.qualname());
    CodeActivation call = resumption.body().activation();
    if (call.isFinished()) {
      to.accept(call.code);
    } else {
      tellVariables(call, held -> tellOther(held, owner, to));
    }
  }

  /** The body knows its generator, which is no reference of Python's. */
  private static void tellOther(Object held, Object owner, Consumer<Object> to) {
    if (held != owner) {
      to.accept(held);
    }
  }

  // CPython: frameobject.c frame_traverse
  private void tellFrame(PyFrame frame, Consumer<Object> to) {
    CodeActivation call = frame.activation();
    if (call.isFinished() && call.resumable() == null) {
      tellVariables(call, to);
    }
  }

  /** The function, code, variables and temporaries of a call. */
  void tellVariables(CodeActivation call, Consumer<Object> to) {
    if (call instanceof CompiledFrame && !call.isFinished()) {
      to.accept(call.function);
      tellCompiled(call, to);
    } else {
      tellFields(call, to);
    }
  }

  /** The variables of compiled code under way, as far as the JVM shows them. */
  private static void tellCompiled(CodeActivation call, Consumer<Object> to) {
    int variables = call.code.heading().varNames().length;
    int cells = call.code.heading().cellNames().length + call.code.heading().freeNames().length;
    try {
      for (int i = 0; i < variables; i++) {
        tellIfAny(call.local(i), to);
      }
      for (int i = 0; i < cells; i++) {
        tellIfAny(call.cell(i), to);
      }
    } catch (PyException _) {
      // they are in registers of the JVM
    }
  }

  private static void tellAttributes(Object object, Consumer<Object> to) {
    if (object instanceof PyModule module) {
      if (!module.isPending()) {
        to.accept(module.dict());
      }
    } else if (object instanceof PyInstance instance) {
      tellSlots(instance, to);
    }
    PyType type = ((PyObject) object).type();
    if (!type.isBuiltin()) {
      to.accept(type);
    }
  }

  /** {@code __slots__}, and the attributes or the dict that has them. */
  private static void tellSlots(PyInstance instance, Consumer<Object> to) {
    Shape shape = instance.shape();
    int used = shape.reserved() + (shape.isDictionary() ? 0 : shape.size());
    for (int i = 0; i < used; i++) {
      tellIfAny(instance.slot(i), to);
    }
    if (shape.isDictionary()) {
      tellIfAny(instance.dict(), to);
    }
  }
}
