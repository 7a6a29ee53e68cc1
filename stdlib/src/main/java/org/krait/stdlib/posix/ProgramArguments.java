package org.krait.stdlib.posix;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.krait.runtime.error.Errors;
import org.krait.runtime.host.FileNames;
import org.krait.runtime.module.FileSystemPath;
import org.krait.runtime.object.PyBytes;
import org.krait.runtime.object.PyList;
import org.krait.runtime.object.PyStr;
import org.krait.runtime.object.PyTuple;
import org.krait.runtime.object.Special;
import org.krait.runtime.object.Types;
import org.krait.runtime.ops.Attributes;
import org.krait.runtime.ops.Items;
import org.krait.runtime.ops.Iteration;

/** The arguments and variables that a new program gets. */
// CPython: posixmodule.c parse_arglist, parse_envlist
final class ProgramArguments {
  private ProgramArguments() {}

  /**
   * The texts of {@code argv}.
   *
   * @param place how errors begin
   */
  static byte[][] arguments(Object argv, String place) {
    if (!isSequence(argv)) {
      throw Errors.typeError(place + " must be a tuple or list");
    }
    byte[][] texts = texts(argv);
    if (texts.length == 0) {
      throw Errors.valueError(place + " must not be empty");
    }
    if (texts[0].length == 0) {
      throw Errors.valueError(place + " first element cannot be empty");
    }
    return texts;
  }

  /** The texts of the arguments of {@code os.spawnv} and its like. */
  // CPython: os.py _spawnvef
  static byte[][] spawned(Object args) {
    if (!isSequence(args)) {
      throw Errors.typeError("argv must be a tuple or a list");
    }
    byte[][] texts = texts(args);
    if (texts.length == 0 || texts[0].length == 0) {
      throw Errors.valueError("argv first element cannot be empty");
    }
    return texts;
  }

  private static boolean isSequence(Object argv) {
    return argv instanceof PyTuple || argv instanceof PyList;
  }

  private static byte[][] texts(Object argv) {
    Object[] items = Iteration.toArray(argv);
    byte[][] texts = new byte[items.length][];
    for (int i = 0; i < items.length; i++) {
      texts[i] = bytes(items[i]);
    }
    return texts;
  }

  /** The texts {@code NAME=value} of a mapping. */
  static byte[][] environment(Object env) {
    List<byte[]> texts = new ArrayList<>();
    for (Object key : Iteration.toArray(Attributes.callMethod(env, "keys"))) {
      byte[] name = bytes(key);
      byte[] value = bytes(Items.get(env, key));
      checkName(name);
      byte[] text = Arrays.copyOf(name, name.length + 1 + value.length);
      text[name.length] = '=';
      System.arraycopy(value, 0, text, name.length + 1, value.length);
      texts.add(text);
    }
    return texts.toArray(new byte[0][]);
  }

  private static void checkName(byte[] name) {
    boolean good = name.length > 0;
    for (byte b : name) {
      good &= b != '=';
    }
    if (!good) {
      throw Errors.valueError("illegal environment variable name");
    }
  }

  /** Whether the object can stand for the variables. */
  static boolean isMapping(Object env) {
    return Types.special(env, Special.GETITEM) != null;
  }

  /** The bytes of one text. */
  // CPython: unicodeobject.c PyUnicode_FSConverter
  static byte[] bytes(Object text) {
    Object plain = FileSystemPath.of(text);
    byte[] bytes = plain instanceof PyBytes b ? b.array() : FileNames.encode(PyStr.toJava(plain));
    for (byte b : bytes) {
      if (b == 0) {
        throw Errors.valueError("embedded null byte");
      }
    }
    return bytes;
  }
}
