package org.krait.runtime.call;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.krait.runtime.error.Errors;
import org.krait.runtime.object.Dispatch;
import org.krait.runtime.object.HashTable;
import org.krait.runtime.object.PyCallable;
import org.krait.runtime.object.PyDict;
import org.krait.runtime.object.PyStr;

/** The arguments of a call with stars, while they are evaluated. */
public final class ArgumentList {
  private final Object callee;
  private Object[] positional = new Object[8];
  private int count;
  private @Nullable PyDict keywords;

  public ArgumentList(Object callee) {
    this.callee = callee;
  }

  public void add(Object value) {
    reserve(1);
    positional[count++] = value;
  }

  /** Adds {@code *value}, all positional arguments if it is alone. */
  public void addStar(Object value, boolean alone) {
    Object[] items = alone ? Stars.arguments(callee, value) : Stars.items(value);
    reserve(items.length);
    System.arraycopy(items, 0, positional, count, items.length);
    count += items.length;
  }

  /** Adds {@code name=value}. */
  public void addKeyword(String name, Object value) {
    Keywords.add(keywords(), callee, PyStr.ofJava(name), value);
  }

  /** Adds {@code **value}. */
  public void addDoubleStar(Object value) {
    Keywords.merge(keywords(), callee, value);
  }

  private PyDict keywords() {
    PyDict dict = keywords;
    if (dict == null) {
      dict = new PyDict();
      keywords = dict;
    }
    return dict;
  }

  private void reserve(int more) {
    if (count + more > positional.length) {
      positional = Arrays.copyOf(positional, Math.max(count + more, count * 2));
    }
  }

  /** Makes the call. */
  public Object call() {
    PyDict named = keywords;
    if (named == null || named.size() == 0) {
      return Dispatch.call(callee, Arrays.copyOf(positional, count), PyCallable.NO_NAMES);
    }
    Object[] args = Arrays.copyOf(positional, count + named.size());
    String[] names = new String[named.size()];
    HashTable table = named.table();
    int n = 0;
    for (int i = 0; i < table.limit(); i++) {
      Object key = table.key(i);
      if (key != null) {
        if (!PyStr.isStr(key)) {
          throw Errors.typeError("keywords must be strings");
        }
        names[n] = PyStr.toJava(key);
        args[count + n++] = table.value(i);
      }
    }
    return Dispatch.call(callee, args, names);
  }
}
