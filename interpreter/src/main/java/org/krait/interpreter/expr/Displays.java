package org.krait.interpreter.expr;

import org.jspecify.annotations.Nullable;
import org.krait.interpreter.node.ExprNode;
import org.krait.interpreter.node.Frame;
import org.krait.runtime.call.Stars;
import org.krait.runtime.object.PyDict;
import org.krait.runtime.object.PyList;
import org.krait.runtime.object.PySet;
import org.krait.runtime.object.PySlice;
import org.krait.runtime.object.PyTuple;
import org.krait.runtime.ops.Mappings;
import org.krait.runtime.ops.Sets;

/** Tuples, lists, sets, dicts and slices written out. */
public final class Displays {
  private Displays() {}

  /** {@code *value}, an item of a display. */
  public static final class Starred extends ExprNode {
    private final ExprNode value;
    private final int position;

    public Starred(ExprNode value, int position) {
      this.value = value;
      this.position = position;
    }

    @Override
    public Object evaluate(Frame f) {
      throw new IllegalStateException("a star is not a value");
    }

    void addTo(PyList list, Frame f) {
      Object items = value.value(f);
      f.position = position;
      list.addAll(Stars.items(items));
    }

    void addTo(PySet set, Frame f) {
      Object items = value.value(f);
      f.position = position;
      Sets.update(set, items);
    }
  }

  /** The items of a display in a list, stars spread out. */
  private static PyList collect(ExprNode[] items, Frame f) {
    PyList list = new PyList();
    for (ExprNode item : items) {
      if (item instanceof Starred s) {
        s.addTo(list, f);
      } else {
        list.add(item.value(f));
      }
    }
    return list;
  }

  /** A tuple. */
  public static final class BuildTuple extends ExprNode {
    private final ExprNode[] items;
    private final boolean starred;

    public BuildTuple(ExprNode[] items, boolean starred) {
      this.items = items;
      this.starred = starred;
    }

    @Override
    public Object evaluate(Frame f) {
      return PyTuple.of(starred ? collect(items, f).toArray() : evaluate(items, f));
    }
  }

  /** A list. */
  public static final class BuildList extends ExprNode {
    private final ExprNode[] items;
    private final boolean starred;

    public BuildList(ExprNode[] items, boolean starred) {
      this.items = items;
      this.starred = starred;
    }

    @Override
    public Object evaluate(Frame f) {
      return starred ? collect(items, f) : PyList.of(evaluate(items, f));
    }
  }

  /** A set. */
  public static final class BuildSet extends ExprNode {
    private final ExprNode[] items;
    private final boolean starred;
    private final int position;

    public BuildSet(ExprNode[] items, boolean starred, int position) {
      this.items = items;
      this.starred = starred;
      this.position = position;
    }

    @Override
    public Object evaluate(Frame f) {
      PySet set = new PySet();
      if (starred) {
        spread(set, f);
        return set;
      }
      Object[] values = evaluate(items, f);
      f.position = position;
      for (Object value : values) {
        set.add(value);
      }
      return set;
    }

    private void spread(PySet set, Frame f) {
      for (ExprNode item : items) {
        if (item instanceof Starred s) {
          s.addTo(set, f);
        } else {
          Object value = item.value(f);
          f.position = position;
          set.add(value);
        }
      }
    }
  }

  /** A dict; a null key marks a mapping to merge. */
  public static final class BuildDict extends ExprNode {
    private final @Nullable ExprNode[] keys;
    private final ExprNode[] values;
    private final int position;

    public BuildDict(@Nullable ExprNode[] keys, ExprNode[] values, int position) {
      this.keys = keys;
      this.values = values;
      this.position = position;
    }

    @Override
    public Object evaluate(Frame f) {
      PyDict dict = new PyDict();
      for (int i = 0; i < values.length; i++) {
        ExprNode keyNode = keys[i];
        Object key = keyNode == null ? null : keyNode.value(f);
        Object value = values[i].value(f);
        f.position = position;
        if (key != null) {
          dict.put(key, value);
        } else {
          Mappings.update(dict, value);
        }
      }
      return dict;
    }
  }

  /** A slice object. */
  public static final class BuildSlice extends ExprNode {
    private final ExprNode lower;
    private final ExprNode upper;
    private final ExprNode step;

    public BuildSlice(ExprNode lower, ExprNode upper, ExprNode step) {
      this.lower = lower;
      this.upper = upper;
      this.step = step;
    }

    @Override
    public Object evaluate(Frame f) {
      return new PySlice(lower.value(f), upper.value(f), step.value(f));
    }
  }
}
