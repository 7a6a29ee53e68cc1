package org.krait.compiler;

import java.lang.classfile.CodeBuilder;
import java.lang.constant.ClassDesc;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.krait.compiler.abi.DisplayAbi;
import org.krait.compiler.abi.OperationAbi;
import org.krait.compiler.abi.RuntimeAbi;
import org.krait.compiler.abi.RuntimeMethod;
import org.krait.lower.core.CoreExpr;

/** Tuples, lists, sets, dicts and slices written out. */
final class DisplayEmitter {
  private static final int MOST_TEXTS = 16;

  private final Emitter e;
  private final CodeBuilder code;

  DisplayEmitter(Emitter e) {
    this.e = e;
    this.code = e.code;
  }

  Kind tuple(CoreExpr.BuildTuple node) {
    if (node.starred()) {
      collect(node.items());
      DisplayAbi.LIST_ITEMS.call(code);
    } else {
      e.pushArray(node.items());
    }
    DisplayAbi.TUPLE.call(code);
    return Kind.OBJECT;
  }

  Kind list(CoreExpr.BuildList node) {
    if (node.starred()) {
      collect(node.items());
    } else {
      e.pushArray(node.items());
      DisplayAbi.LIST.call(code);
    }
    return Kind.OBJECT;
  }

  /** Pushes a list of the items, stars spread out. */
  private void collect(CoreExpr[] items) {
    int mark = e.layout.mark();
    int list = make(RuntimeAbi.PY_LIST, DisplayAbi.NEW_LIST);
    for (CoreExpr item : items) {
      if (item instanceof CoreExpr.Starred s) {
        int[] value = e.store(s.value());
        e.at(s.position());
        code.aload(list).aload(value[0]);
        DisplayAbi.STAR_ITEMS.call(code);
        DisplayAbi.LIST_ADD_ALL.call(code);
      } else {
        int[] value = e.store(item);
        code.aload(list).aload(value[0]);
        DisplayAbi.LIST_ADD.call(code);
      }
    }
    code.aload(list);
    e.layout.release(mark);
  }

  private int make(ClassDesc type, RuntimeMethod constructor) {
    int made = e.layout.scratch();
    code.new_(type).dup();
    constructor.call(code);
    code.astore(made);
    return made;
  }

  Kind set(CoreExpr.BuildSet node) {
    int mark = e.layout.mark();
    if (node.starred()) {
      spread(node);
    } else {
      int[] values = e.store(node.items());
      int set = make(RuntimeAbi.PY_SET, DisplayAbi.NEW_SET);
      e.at(node.position());
      for (int value : values) {
        addTo(set, value);
      }
      code.aload(set);
    }
    e.layout.release(mark);
    return Kind.OBJECT;
  }

  private void spread(CoreExpr.BuildSet node) {
    int set = make(RuntimeAbi.PY_SET, DisplayAbi.NEW_SET);
    for (CoreExpr item : node.items()) {
      if (item instanceof CoreExpr.Starred s) {
        int[] value = e.store(s.value());
        e.at(s.position());
        code.aload(set).aload(value[0]);
        DisplayAbi.SET_UPDATE.call(code);
      } else {
        int[] value = e.store(item);
        e.at(node.position());
        addTo(set, value[0]);
      }
    }
    code.aload(set);
  }

  private void addTo(int set, int value) {
    code.aload(set).aload(value);
    DisplayAbi.SET_ADD.call(code);
    code.pop();
  }

  Kind dict(CoreExpr.BuildDict node) {
    int mark = e.layout.mark();
    String[] texts = texts(node.keys());
    if (texts != null) {
      int[] values = e.store(node.values());
      e.fields.pushNames(code, texts);
      e.pushArrayOf(values);
      DisplayAbi.DICT_OF.call(code);
      e.layout.release(mark);
      return Kind.OBJECT;
    }
    int dict = make(RuntimeAbi.PY_DICT, DisplayAbi.NEW_DICT);
    for (int i = 0; i < node.values().length; i++) {
      int inner = e.layout.mark();
      int[] pair = e.store(node.keys()[i], node.values()[i]);
      e.at(node.position());
      code.aload(dict);
      if (node.keys()[i] == null) {
        code.aload(pair[1]);
        DisplayAbi.DICT_UPDATE.call(code);
      } else {
        code.aload(pair[0]).aload(pair[1]);
        DisplayAbi.DICT_PUT.call(code);
        code.pop();
      }
      e.layout.release(inner);
    }
    code.aload(dict);
    e.layout.release(mark);
    return Kind.OBJECT;
  }

  /** The keys of a dict display if they are few and all of them different strs, else null. */
  private static String @Nullable [] texts(CoreExpr[] keys) {
    if (keys.length == 0 || keys.length > MOST_TEXTS) {
      return null;
    }
    Set<String> texts = new LinkedHashSet<>();
    for (CoreExpr key : keys) {
      if (!(key instanceof CoreExpr.Const c && c.value() instanceof String text)
          || text.chars().anyMatch(ch -> Character.isSurrogate((char) ch))
          || !texts.add(text)) {
        return null;
      }
    }
    return texts.toArray(String[]::new);
  }

  Kind slice(CoreExpr lower, CoreExpr upper, CoreExpr step) {
    int mark = e.layout.mark();
    int[] parts = e.store(lower, upper, step);
    code.new_(RuntimeAbi.PY_SLICE).dup().aload(parts[0]).aload(parts[1]).aload(parts[2]);
    DisplayAbi.NEW_SLICE.call(code);
    e.layout.release(mark);
    return Kind.OBJECT;
  }

  Kind sliceGet(CoreExpr.SliceGet node) {
    if (e.texts.isRead(node.value())
        && !e.runsStatements(node.lower())
        && !e.runsStatements(node.upper())) {
      return textSlice(node, (CoreExpr.LocalGet) node.value());
    }
    int mark = e.layout.mark();
    int[] parts = e.store(node.value(), node.lower(), node.upper());
    e.at(node.position());
    code.aload(parts[0]);
    pushSlice(parts[1], parts[2]);
    OperationAbi.GET_ITEM.call(code);
    e.layout.release(mark);
    return Kind.OBJECT;
  }

  private Kind textSlice(CoreExpr.SliceGet node, CoreExpr.LocalGet variable) {
    e.keptLocal(variable.slot(), variable.position());
    e.object(node.lower());
    e.object(node.upper());
    e.at(node.position());
    OperationAbi.TEXT_SLICE.call(code);
    return Kind.OBJECT;
  }

  private void pushSlice(int lower, int upper) {
    code.new_(RuntimeAbi.PY_SLICE).dup().aload(lower).aload(upper);
    e.pushNone();
    DisplayAbi.NEW_SLICE.call(code);
  }
}
