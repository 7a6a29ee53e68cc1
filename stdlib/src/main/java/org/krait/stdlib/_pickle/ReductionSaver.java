package org.krait.stdlib._pickle;

import org.jspecify.annotations.Nullable;
import org.krait.runtime.object.Dispatch;
import org.krait.runtime.object.PyDict;
import org.krait.runtime.object.PySingleton;
import org.krait.runtime.object.PyTuple;
import org.krait.runtime.object.PyType;
import org.krait.runtime.object.Special;
import org.krait.runtime.object.ThreadState;
import org.krait.runtime.object.Types;
import org.krait.runtime.ops.Attributes;
import org.krait.runtime.ops.Imports;
import org.krait.runtime.ops.Iteration;
import org.krait.runtime.ops.Representation;

/** Writes what {@code __reduce__} gave: how to make an object, and what to put into it. */
// CPython: _pickle.c save_reduce
final class ReductionSaver {
  private static final int LEAST = 2;
  private static final int MOST = 6;

  private final ObjectSaver saver;
  private final PickleWriter out;

  ReductionSaver(ObjectSaver saver) {
    this.saver = saver;
    this.out = saver.out;
  }

  void save(PyTuple parts, Object o) {
    if (parts.size() < LEAST || parts.size() > MOST) {
      throw PickleErrors.pickling("tuple returned by __reduce__ must contain 2 through 6 elements");
    }
    Object function = parts.get(0);
    if (Types.special(function, Special.CALL) == null) {
      throw PickleErrors.pickling(
          "first item of the tuple returned by __reduce__ must be callable, not "
              + PickleErrors.typeName(function));
    }
    if (!(parts.get(1) instanceof PyTuple args)) {
      throw PickleErrors.pickling(
          "second item of the tuple returned by __reduce__ must be a tuple, not "
              + PickleErrors.typeName(parts.get(1)));
    }
    Object items = iterator(part(parts, 3), "fourth");
    Object pairs = iterator(part(parts, 4), "fifth");
    Object setter = part(parts, 5);
    if (setter != null && Types.special(setter, Special.CALL) == null) {
      throw PickleErrors.pickling(
          "sixth item of the tuple returned by __reduce__ must be callable, not "
              + PickleErrors.typeName(setter));
    }
    making(function, args, o);
    if (!saver.recall(o, 1)) {
      saver.memoize(o);
    }
    if (items != null) {
      new ContainerSaver(saver).append(items, o);
    }
    if (pairs != null) {
      new ContainerSaver(saver).setItems(pairs, o);
    }
    Object state = part(parts, 2);
    if (state != null) {
      state(state, setter, o);
    }
  }

  private static @Nullable Object part(PyTuple parts, int i) {
    Object part = i < parts.size() ? parts.get(i) : PySingleton.NONE;
    return part == PySingleton.NONE ? null : part;
  }

  private static @Nullable Object iterator(@Nullable Object part, String which) {
    if (part != null && !Iteration.isIterator(part)) {
      throw PickleErrors.pickling(
          which
              + " item of the tuple returned by __reduce__ must be an iterator, not "
              + PickleErrors.typeName(part));
    }
    return part;
  }

  private void making(Object function, PyTuple args, Object o) {
    Object name = saver.protocol >= 2 ? Attributes.find(function, "__name__") : null;
    if ("__newobj_ex__".equals(name)) {
      newObjectEx(args, o);
    } else if ("__newobj__".equals(name)) {
      newObject(args, o);
    } else {
      saver.save(function, o, "reconstructor");
      saver.save(args, o, "reconstructor arguments");
      out.put(Opcodes.REDUCE);
    }
  }

  private void newObject(PyTuple args, Object o) {
    if (args.size() < 1) {
      throw PickleErrors.pickling("__newobj__ expected at least 1 argument, got 0");
    }
    Object type = args.get(0);
    checkClass(type, "__newobj__");
    Object own = Attributes.get(o, "__class__");
    if (own != type) {
      throw PickleErrors.pickling(
          "first argument to __newobj__() must be "
              + Representation.javaRepr(own)
              + ", not "
              + Representation.javaRepr(type));
    }
    Object[] rest = new Object[args.size() - 1];
    System.arraycopy(args.items(), 1, rest, 0, rest.length);
    saver.save(type, o, "class");
    saver.save(PyTuple.of(rest), o, "__new__ arguments");
    out.put(Opcodes.NEWOBJ);
  }

  private void newObjectEx(PyTuple all, Object o) {
    if (all.size() != 3) {
      throw PickleErrors.pickling("__newobj_ex__ expected 3 arguments, got " + all.size());
    }
    Object type = all.get(0);
    checkClass(type, "__newobj_ex__");
    if (!(all.get(1) instanceof PyTuple args)) {
      throw PickleErrors.pickling(
          "second argument to __newobj_ex__() must be a tuple, not "
              + PickleErrors.typeName(all.get(1)));
    }
    if (!(all.get(2) instanceof PyDict kwargs)) {
      throw PickleErrors.pickling(
          "third argument to __newobj_ex__() must be a dict, not "
              + PickleErrors.typeName(all.get(2)));
    }
    if (saver.protocol >= 4) {
      saver.save(type, o, "class");
      saver.save(args, o, "__new__ arguments");
      saver.save(kwargs, o, "__new__ arguments");
      out.put(Opcodes.NEWOBJ_EX);
    } else {
      saver.save(partial(type, args, kwargs), o, "reconstructor");
      out.put(Opcodes.EMPTY_TUPLE);
      out.put(Opcodes.REDUCE);
    }
  }

  /** {@code functools.partial(cls.__new__, cls, *args, **kwargs)}. */
  private static Object partial(Object type, PyTuple args, PyDict kwargs) {
    Object partial = Imports.attribute(ThreadState.current().interpreter(), "functools", "partial");
    Object[] all = new Object[args.size() + 2];
    all[0] = Attributes.get(type, "__new__");
    all[1] = type;
    System.arraycopy(args.items(), 0, all, 2, args.size());
    return Dispatch.call(partial, all, kwargs);
  }

  private static void checkClass(Object type, String function) {
    if (!(type instanceof PyType)) {
      throw PickleErrors.pickling(
          "first argument to "
              + function
              + "() must be a class, not "
              + PickleErrors.typeName(type));
    }
  }

  private void state(Object state, @Nullable Object setter, Object o) {
    if (setter == null) {
      saver.save(state, o, "state");
      out.put(Opcodes.BUILD);
      return;
    }
    saver.save(setter, o, "state setter");
    saver.save(o);
    saver.save(state, o, "state");
    out.put(Opcodes.TUPLE2);
    out.put(Opcodes.REDUCE);
    out.put(Opcodes.POP);
  }
}
