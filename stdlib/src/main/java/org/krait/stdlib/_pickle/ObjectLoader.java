package org.krait.stdlib._pickle;

import org.krait.runtime.error.Errors;
import org.krait.runtime.error.PyException;
import org.krait.runtime.object.BuiltinTypes;
import org.krait.runtime.object.Dispatch;
import org.krait.runtime.object.PyByteArray;
import org.krait.runtime.object.PyDict;
import org.krait.runtime.object.PyList;
import org.krait.runtime.object.PySet;
import org.krait.runtime.object.PyTuple;

/** Runs a pickle: one instruction after the other, until the one that stops. */
// CPython: _pickle.c load
final class ObjectLoader {
  private final PyUnpickler unpickler;
  private final PickleReader in;
  private final UnpicklerMemo memo;
  private final LoadStack stack = new LoadStack();
  private final AtomLoader atoms;
  private final ObjectBuilder builder;

  ObjectLoader(PyUnpickler unpickler) {
    this.unpickler = unpickler;
    this.in = unpickler.reader();
    this.memo = unpickler.memory();
    this.atoms = new AtomLoader(unpickler, in, stack);
    this.builder = new ObjectBuilder(unpickler, in, stack);
  }

  Object load() {
    while (true) {
      int opcode = in.opcode();
      if (opcode == Opcodes.STOP) {
        return stack.pop();
      }
      if (!atoms.load(opcode) && !container(opcode) && !builder.load(opcode) && !machine(opcode)) {
        throw invalid(opcode);
      }
    }
  }

  private static PyException invalid(int opcode) {
    String shown =
        opcode >= 0x20 && opcode <= 0x7e && opcode != '\'' && opcode != '\\'
            ? "'" + (char) opcode + "'"
            : "'\\x"
                + Character.forDigit(opcode >> 4, 16)
                + Character.forDigit(opcode & 15, 16)
                + "'";
    return PickleErrors.unpickling("invalid load key, " + shown + ".");
  }

  private boolean container(int opcode) {
    switch (opcode) {
      case Opcodes.EMPTY_TUPLE -> stack.push(PyTuple.EMPTY);
      case Opcodes.TUPLE -> stack.push(PyTuple.of(stack.popMark()));
      case Opcodes.TUPLE1 -> stack.push(PyTuple.of(stack.pop()));
      case Opcodes.TUPLE2 -> {
        Object second = stack.pop();
        stack.push(PyTuple.of(stack.pop(), second));
      }
      case Opcodes.TUPLE3 -> {
        Object third = stack.pop();
        Object second = stack.pop();
        stack.push(PyTuple.of(stack.pop(), second, third));
      }
      case Opcodes.EMPTY_LIST -> stack.push(new PyList());
      case Opcodes.LIST -> stack.push(PyList.of(stack.popMark()));
      case Opcodes.EMPTY_DICT -> stack.push(new PyDict());
      case Opcodes.DICT -> stack.push(dict(stack.popMark()));
      case Opcodes.EMPTY_SET -> stack.push(new PySet());
      case Opcodes.FROZENSET -> {
        PyList items = PyList.of(stack.popMark());
        stack.push(Dispatch.call(BuiltinTypes.FROZENSET, items));
      }
      default -> {
        return false;
      }
    }
    return true;
  }

  private static PyDict dict(Object[] items) {
    if (items.length % 2 != 0) {
      throw PickleErrors.unpickling("odd number of items for DICT");
    }
    PyDict dict = new PyDict();
    for (int i = 0; i < items.length; i += 2) {
      dict.put(items[i], items[i + 1]);
    }
    return dict;
  }

  /** What moves values about, and what says how to read on. */
  private boolean machine(int opcode) {
    switch (opcode) {
      case Opcodes.PROTO -> {
        int protocol = in.next();
        if (protocol > Opcodes.HIGHEST_PROTOCOL) {
          throw Errors.valueError("unsupported pickle protocol: " + protocol);
        }
        unpickler.setProtocol(protocol);
      }
      case Opcodes.FRAME -> in.frame(atoms.size(8, "FRAME length"));
      case Opcodes.MARK -> stack.mark();
      case Opcodes.POP -> stack.drop();
      case Opcodes.POP_MARK -> stack.popMark();
      case Opcodes.DUP -> stack.push(stack.top());
      case Opcodes.GET -> stack.push(memo.get(atoms.lineNumber()));
      case Opcodes.BINGET -> stack.push(memo.get(in.next()));
      case Opcodes.LONG_BINGET -> stack.push(memo.get(in.little(4)));
      case Opcodes.PUT -> {
        long number = atoms.lineNumber();
        Object top = stack.top();
        if (number < 0) {
          throw Errors.valueError("negative PUT argument");
        }
        memo.put(number, top);
      }
      case Opcodes.BINPUT -> memo.put(in.next(), stack.top());
      case Opcodes.LONG_BINPUT -> memo.put(in.little(4), stack.top());
      case Opcodes.MEMOIZE -> memo.add(stack.top());
      case Opcodes.PERSID -> stack.push(unpickler.persistent(atoms.asciiLine()));
      case Opcodes.BINPERSID -> stack.push(unpickler.persistent(stack.pop()));
      case Opcodes.NEXT_BUFFER -> stack.push(unpickler.nextBuffer());
      case Opcodes.READONLY_BUFFER -> stack.replaceTop(unpickler.readOnly(stack.top()));
      case Opcodes.BYTEARRAY8 -> stack.push(PyByteArray.of(in.take(atoms.size(8, "BYTEARRAY"))));
      default -> {
        return false;
      }
    }
    return true;
  }
}
