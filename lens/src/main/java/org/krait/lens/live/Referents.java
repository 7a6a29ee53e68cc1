package org.krait.lens.live;

import java.math.BigInteger;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.krait.runtime.function.CodeActivation;
import org.krait.runtime.function.CodeHeading;
import org.krait.runtime.function.PyCode;
import org.krait.runtime.function.PyFunction;
import org.krait.runtime.function.PyMethod;
import org.krait.runtime.function.PyResumable;
import org.krait.runtime.object.HashTable;
import org.krait.runtime.object.Holder;
import org.krait.runtime.object.PyBuiltinFunction;
import org.krait.runtime.object.PyByteArray;
import org.krait.runtime.object.PyBytes;
import org.krait.runtime.object.PyCell;
import org.krait.runtime.object.PyDict;
import org.krait.runtime.object.PyInstance;
import org.krait.runtime.object.PyList;
import org.krait.runtime.object.PyModule;
import org.krait.runtime.object.PySet;
import org.krait.runtime.object.PySingleton;
import org.krait.runtime.object.PySlotDescriptor;
import org.krait.runtime.object.PyStr;
import org.krait.runtime.object.PyTuple;
import org.krait.runtime.object.PyType;
import org.krait.runtime.object.Shape;

/** The objects that an object refers to, each with the step that leads there, and its own size. */
// CPython: the tp_traverse functions
final class Referents {
  private static final int HEADER = 16;
  private static final int REFERENCE = 4;
  private static final int ENTRY = 20;

  private final BiConsumer<String, Object> found;
  private final int most;

  private Referents(BiConsumer<String, Object> found, int most) {
    this.found = found;
    this.most = most;
  }

  /**
   * Tells the objects that an object refers to.
   *
   * @param most how many items of a container are wanted; one more shows that there are more
   */
  static void of(Object object, BiConsumer<String, Object> found, int most) {
    new Referents(found, Math.max(most, 0) + 1).tell(object);
  }

  /** Whether an object is kept by who refers to it: not one that lives as long as the program. */
  static boolean counts(@Nullable Object object) {
    return switch (object) {
      case null -> false;
      case PyType t -> false;
      case PyModule m -> false;
      case PyCode c -> false;
      case PySingleton s -> false;
      case Boolean b -> false;
      case PyBuiltinFunction f -> false;
      default -> true;
    };
  }

  private void tell(Object object) {
    switch (object) {
      case PyCell cell -> tell("", cell.get());
      case PyFunction function -> tellFunction(function);
      case PyMethod method -> {
        tell(".__self__", method.self());
        tell(".__func__", method.function());
      }
      case PyList list -> {
        for (int i = 0; i < list.size() && i < most; i++) {
          tell("[" + i + "]", list.at(i));
        }
      }
      case PyTuple tuple -> {
        for (int i = 0; i < tuple.size() && i < most; i++) {
          tell("[" + i + "]", tuple.get(i));
        }
      }
      case PyDict dict -> tellEntries(dict);
      case PySet set -> {
        for (int i = 0; i < set.limit() && i < most; i++) {
          tell(" member", set.key(i));
        }
      }
      case PyResumable resumable -> {
        CodeActivation call = resumable.resumption().body().activation();
        if (!call.isFinished()) {
          tellVariables(call);
        }
      }
      default -> {}
    }
    if (object instanceof Holder holder) {
      holder.tellHeld(found);
    }
    if (object instanceof PyInstance instance) {
      tellAttributes(instance);
    }
  }

  private void tell(String step, @Nullable Object object) {
    if (object != null) {
      found.accept(step, object);
    }
  }

  private void tellFunction(PyFunction function) {
    String[] names = function.code().heading().freeNames();
    for (int i = 0; i < names.length; i++) {
      tell(" → " + names[i], function.closure()[i]);
    }
    tell(".__defaults__", function.defaults());
    tell(".__kwdefaults__", function.keywordDefaults());
  }

  private void tellEntries(PyDict dict) {
    HashTable table = dict.table();
    for (int i = 0; i < table.limit() && i < most; i++) {
      Object key = table.key(i);
      if (key != null) {
        tell(" key", key);
        tell("[" + SafeText.of(key) + "]", table.value(i));
      }
    }
  }

  private void tellAttributes(PyInstance instance) {
    Shape shape = instance.shape();
    if (shape.reserved() > 0) {
      tellSlots(instance);
    }
    if (shape.isDictionary() && instance.slot(shape.reserved()) instanceof PyDict names) {
      HashTable table = names.table();
      for (int i = 0; i < table.limit() && i < most; i++) {
        tell("." + table.key(i), table.value(i));
      }
    } else if (!shape.isDictionary()) {
      for (int i = 0; i < shape.size(); i++) {
        tell("." + shape.name(i), instance.slot(shape.reserved() + i));
      }
    }
  }

  /** What stands in {@code __slots__}; what watches an object for {@code __del__} is no object. */
  private void tellSlots(PyInstance instance) {
    for (PyType type : instance.type().mro()) {
      HashTable attributes = type.attributes().table();
      for (int i = 0; i < attributes.limit(); i++) {
        if (attributes.value(i) instanceof PySlotDescriptor slot) {
          tell("." + slot.name(), instance.slot(slot.index()));
        }
      }
    }
  }

  /** A suspended generator holds its variables and the cells of its function. */
  private void tellVariables(CodeActivation call) {
    CodeHeading heading = call.code.heading();
    for (int i = 0; i < heading.varNames().length; i++) {
      tell(" → " + heading.varNames()[i], call.local(i));
    }
    int index = 0;
    for (String name : heading.cellNames()) {
      tell(" → " + name, call.cell(index++));
    }
    for (String name : heading.freeNames()) {
      tell(" → " + name, call.cell(index++));
    }
  }

  /** About how many bytes an object takes itself. */
  static long bytes(Object object) {
    long own =
        switch (object) {
          case Long n -> HEADER;
          case Double d -> HEADER;
          case BigInteger n -> 2 * HEADER + n.bitLength() / 8;
          case String s -> 2 * HEADER + 8 + characters(s);
          case PyStr s -> 3 * HEADER + 4L * s.length();
          case PyBytes b -> 2 * HEADER + 8 + b.size();
          case PyByteArray b -> 2 * HEADER + 8 + b.capacity();
          case PyList list -> 2 * HEADER + 8 + (long) REFERENCE * list.capacity();
          case PyTuple tuple -> 2 * HEADER + 8 + (long) REFERENCE * tuple.size();
          case PyDict dict -> 4 * HEADER + (long) ENTRY * dict.table().limit();
          case PySet set -> 4 * HEADER + (long) ENTRY * set.limit();
          case PyFunction f -> 5 * HEADER;
          case PyResumable r -> 5 * HEADER;
          default -> HEADER;
        };
    if (object instanceof PyInstance instance) {
      own += attributeBytes(instance.shape());
    }
    return (own + 7) / 8 * 8;
  }

  private static long attributeBytes(Shape shape) {
    int slots = shape.reserved() + shape.size() + (shape.isDictionary() ? 1 : 0);
    return slots == 0 ? 0 : HEADER + (long) REFERENCE * slots;
  }

  private static long characters(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) > 0xFF) {
        return 2L * text.length();
      }
    }
    return text.length();
  }
}
