package org.krait.runtime.types;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.krait.runtime.error.Errors;
import org.krait.runtime.function.PyFunction;
import org.krait.runtime.object.BuiltinTypes;
import org.krait.runtime.object.Dispatch;
import org.krait.runtime.object.PyCell;
import org.krait.runtime.object.PyDict;
import org.krait.runtime.object.PyTuple;
import org.krait.runtime.object.PyType;
import org.krait.runtime.object.Special;
import org.krait.runtime.object.Types;
import org.krait.runtime.ops.Attributes;
import org.krait.runtime.ops.Items;
import org.krait.runtime.ops.Representation;

/** What a class statement does: {@code __build_class__}. */
// CPython: bltinmodule.c builtin___build_class__
public final class ClassDefinition {
  private ClassDefinition() {}

  /** Makes the class whose body is a function. */
  public static Object define(
      PyFunction body, Object name, PyTuple originalBases, PyDict keywords) {
    PyTuple bases = updateBases(originalBases);
    PyDict rest = keywords.copy();
    Object given = rest.remove("metaclass");
    Object metaclass = metaclass(given, bases);
    Object namespace = prepare(metaclass, name, bases, rest);
    Object cell = body.code().executable().runIn(body, namespace);
    if (bases != originalBases) {
      Items.set(namespace, "__orig_bases__", originalBases);
    }
    Object made = Dispatch.call(metaclass, new Object[] {name, bases, namespace}, rest);
    if (made instanceof PyType && cell instanceof PyCell c) {
      checkCell(c, made, name);
    }
    return made;
  }

  // CPython: bltinmodule.c update_bases
  private static PyTuple updateBases(PyTuple bases) {
    List<Object> updated = new ArrayList<>();
    boolean changed = false;
    for (Object base : bases.items()) {
      Object entries = base instanceof PyType ? null : Attributes.find(base, "__mro_entries__");
      if (entries == null) {
        updated.add(base);
        continue;
      }
      if (!(Dispatch.call(entries, bases) instanceof PyTuple replaced)) {
        throw Errors.typeError("__mro_entries__ must return a tuple");
      }
      changed = true;
      updated.addAll(List.of(replaced.items()));
    }
    return changed ? PyTuple.of(updated.toArray()) : bases;
  }

  private static Object metaclass(@Nullable Object given, PyTuple bases) {
    Object metaclass = given;
    if (metaclass == null) {
      metaclass = bases.size() == 0 ? BuiltinTypes.TYPE : Types.of(bases.get(0));
    }
    return metaclass instanceof PyType t ? TypeConstruction.winner(t, bases) : metaclass;
  }

  private static Object prepare(Object metaclass, Object name, PyTuple bases, PyDict keywords) {
    Object prepare = Attributes.find(metaclass, "__prepare__");
    if (prepare == null) {
      return new PyDict();
    }
    Object namespace = Dispatch.call(prepare, new Object[] {name, bases}, keywords);
    if (Types.special(namespace, Special.GETITEM) == null) {
      throw Errors.typeError(
          (metaclass instanceof PyType t ? t.name() : "<metaclass>")
              + ".__prepare__() must return a mapping, not "
              + Types.of(namespace).fullName());
    }
    return namespace;
  }

  private static void checkCell(PyCell cell, Object made, Object name) {
    Object contents = cell.get();
    if (contents == null) {
      throw Errors.runtimeError(
          "__class__ not set defining "
              + Representation.javaRepr(name)
              + " as "
              + Representation.javaRepr(made)
              + ". Was __classcell__ propagated to type.__new__?");
    }
    if (contents != made) {
      throw Errors.typeError(
          "__class__ set to "
              + Representation.javaRepr(contents)
              + " defining "
              + Representation.javaRepr(name)
              + " as "
              + Representation.javaRepr(made));
    }
  }
}
