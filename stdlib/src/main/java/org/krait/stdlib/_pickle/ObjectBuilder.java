package org.krait.stdlib._pickle;

import java.util.Arrays;
import org.krait.runtime.codec.Utf8;
import org.krait.runtime.error.Errors;
import org.krait.runtime.object.BuiltinTypes;
import org.krait.runtime.object.Dispatch;
import org.krait.runtime.object.PyDict;
import org.krait.runtime.object.PyList;
import org.krait.runtime.object.PySet;
import org.krait.runtime.object.PySingleton;
import org.krait.runtime.object.PyStr;
import org.krait.runtime.object.PyTuple;
import org.krait.runtime.object.PyType;
import org.krait.runtime.object.Truth;
import org.krait.runtime.object.Types;
import org.krait.runtime.ops.Attributes;
import org.krait.runtime.ops.Items;
import org.krait.runtime.ops.Iteration;

/** Makes objects of any class, and fills them. */
// CPython: _pickle.c load_global … load_reduce
final class ObjectBuilder {
  private final PyUnpickler unpickler;
  private final PickleReader in;
  private final LoadStack stack;

  ObjectBuilder(PyUnpickler unpickler, PickleReader in, LoadStack stack) {
    this.unpickler = unpickler;
    this.in = in;
    this.stack = stack;
  }

  /** Runs an instruction that finds a global, makes or fills an object; false for any other. */
  boolean load(int opcode) {
    switch (opcode) {
      case Opcodes.GLOBAL -> {
        Object module = line();
        stack.push(unpickler.findGlobal(module, line()));
      }
      case Opcodes.STACK_GLOBAL -> stackGlobal();
      case Opcodes.EXT1 -> stack.push(unpickler.extension(in.next()));
      case Opcodes.EXT2 -> stack.push(unpickler.extension(in.little(2)));
      case Opcodes.EXT4 -> stack.push(unpickler.extension((int) in.little(4)));
      case Opcodes.INST -> {
        Object module = line();
        Object type = unpickler.findGlobal(module, line());
        stack.push(instantiate(type, stack.popMark()));
      }
      case Opcodes.OBJ -> {
        Object[] all = stack.popMark();
        if (all.length == 0) {
          throw PickleErrors.unpickling("unpickling stack underflow");
        }
        stack.push(instantiate(all[0], Arrays.copyOfRange(all, 1, all.length)));
      }
      case Opcodes.NEWOBJ -> newObject("NEWOBJ", new PyDict());
      case Opcodes.NEWOBJ_EX -> newObject("NEWOBJ_EX", stack.pop());
      case Opcodes.REDUCE -> reduce();
      default -> {
        return fill(opcode);
      }
    }
    return true;
  }

  private boolean fill(int opcode) {
    switch (opcode) {
      case Opcodes.APPEND -> {
        Object item = stack.pop();
        append(stack.top(), item);
      }
      case Opcodes.APPENDS -> {
        Object[] items = stack.popMark();
        append(stack.top(), items);
      }
      case Opcodes.SETITEM -> {
        Object value = stack.pop();
        Object key = stack.pop();
        Items.set(stack.top(), key, value);
      }
      case Opcodes.SETITEMS -> setItems(stack.popMark());
      case Opcodes.ADDITEMS -> addItems(stack.popMark());
      case Opcodes.BUILD -> build();
      default -> {
        return false;
      }
    }
    return true;
  }

  private Object line() {
    return Utf8.decode(in.line(), "strict", true).text();
  }

  private void stackGlobal() {
    Object name = stack.pop();
    Object module = stack.pop();
    if (Types.of(name) != BuiltinTypes.STR || Types.of(module) != BuiltinTypes.STR) {
      throw PickleErrors.unpickling("STACK_GLOBAL requires str");
    }
    stack.push(unpickler.findGlobal(module, name));
  }

  /** The way that protocols 0 and 1 make instances. */
  private static Object instantiate(Object type, Object[] args) {
    boolean plain =
        args.length == 0
            && type instanceof PyType
            && Attributes.find(type, "__getinitargs__") == null;
    return plain
        ? Attributes.callMethod(type, "__new__", type)
        : Dispatch.call(type, args, new PyDict());
  }

  private void newObject(String instruction, Object kwargs) {
    Object args = stack.pop();
    Object type = stack.pop();
    if (!(type instanceof PyType made)) {
      throw PickleErrors.unpickling(
          instruction + " class argument must be a type, not " + Types.of(type).fullName());
    }
    if (!(args instanceof PyTuple tuple)) {
      throw PickleErrors.unpickling(
          instruction + " args argument must be a tuple, not " + Types.of(args).fullName());
    }
    if (!(kwargs instanceof PyDict dict)) {
      throw PickleErrors.unpickling(
          instruction + " kwargs argument must be a dict, not " + Types.of(kwargs).fullName());
    }
    Object[] all = new Object[tuple.size() + 1];
    all[0] = made;
    System.arraycopy(tuple.items(), 0, all, 1, tuple.size());
    stack.push(Dispatch.call(Attributes.get(made, "__new__"), all, dict));
  }

  private void reduce() {
    Object args = stack.pop();
    Object function = stack.pop();
    if (!(args instanceof PyTuple tuple)) {
      throw Errors.typeError("argument list must be a tuple");
    }
    stack.push(Dispatch.call(function, tuple.items().clone(), new PyDict()));
  }

  private static void append(Object list, Object... items) {
    if (Types.of(list) == BuiltinTypes.LIST) {
      ((PyList) list).addAll(items);
      return;
    }
    Object extend = items.length == 1 ? null : Attributes.find(list, "extend");
    if (extend != null) {
      Dispatch.call(extend, PyList.of(items));
      return;
    }
    Object append = Attributes.get(list, "append");
    for (Object item : items) {
      Dispatch.call(append, item);
    }
  }

  private void setItems(Object[] items) {
    if (items.length % 2 != 0) {
      throw PickleErrors.unpickling("odd number of items for SETITEMS");
    }
    Object dict = stack.top();
    for (int i = 0; i < items.length; i += 2) {
      Items.set(dict, items[i], items[i + 1]);
    }
  }

  private void addItems(Object[] items) {
    Object set = stack.top();
    if (set instanceof PySet) {
      Attributes.callMethod(set, "update", PyList.of(items));
      return;
    }
    Object add = Attributes.get(set, "add");
    for (Object item : items) {
      Dispatch.call(add, item);
    }
  }

  private void build() {
    Object state = stack.pop();
    Object o = stack.top();
    Object setState = Attributes.find(o, "__setstate__");
    if (setState != null) {
      Dispatch.call(setState, state);
      return;
    }
    Object slots = PySingleton.NONE;
    if (state instanceof PyTuple pair && pair.size() == 2) {
      state = pair.get(0);
      slots = pair.get(1);
    }
    if (state != PySingleton.NONE) {
      attributes(o, state);
    }
    if (slots != PySingleton.NONE && Truth.of(slots)) {
      slots(o, slots);
    }
  }

  private static void attributes(Object o, Object state) {
    if (!(state instanceof PyDict)) {
      throw PickleErrors.unpickling("state is not a dictionary");
    }
    Object namespace = Attributes.get(o, "__dict__");
    Iteration.forEach(
        Attributes.callMethod(state, "items"),
        item -> {
          PyTuple pair = (PyTuple) item;
          Object key = pair.get(0);
          Items.set(namespace, key instanceof String s ? s.intern() : key, pair.get(1));
        });
  }

  private static void slots(Object o, Object slots) {
    if (!(slots instanceof PyDict)) {
      throw PickleErrors.unpickling("slot state is not a dictionary");
    }
    Iteration.forEach(
        Attributes.callMethod(slots, "items"),
        item -> {
          PyTuple pair = (PyTuple) item;
          Attributes.set(o, PyStr.toJava(pair.get(0)), pair.get(1));
        });
  }
}
