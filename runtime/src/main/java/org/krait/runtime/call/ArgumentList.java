package org.krait.runtime.call;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.krait.runtime.function.CallTarget;
import org.krait.runtime.object.BuiltinTypes;
import org.krait.runtime.object.PyCallable;
import org.krait.runtime.object.PyDict;
import org.krait.runtime.object.PyStr;

/** The arguments of a call with stars, while they are evaluated. */
public final class ArgumentList {
  private final Object callee;
  private Object[] positional = PyCallable.NO_ARGS;
  private int count;
  private @Nullable PyDict keywords;

  /** {@code *value} that is all positional arguments: walked when the keywords are evaluated. */
  private @Nullable Object lone;

  public ArgumentList(Object callee) {
    this.callee = callee;
  }

  public void add(Object value) {
    reserve(1);
    positional[count++] = value;
  }

  /** Adds {@code *value}, all positional arguments if it is alone. */
  public void addStar(Object value, boolean alone) {
    if (alone) {
      lone = value;
      return;
    }
    Object[] items = Stars.items(value);
    if (count == 0) {
      positional = items;
      count = items.length;
      return;
    }
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
    if (value instanceof PyDict dict && dict.type() == BuiltinTypes.DICT) {
      if (dict.size() == 0) {
        return;
      }
      if (keywords == null) {
        keywords = dict.copy();
        return;
      }
    }
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
      positional = Arrays.copyOf(positional, Math.max(count + more, count * 2 + 2));
    }
  }

  public Object callee() {
    return callee;
  }

  private void walkLone() {
    if (lone != null) {
      positional = Stars.arguments(callee, lone);
      count = positional.length;
      lone = null;
    }
  }

  /** The first positional argument, or null if there is none. */
  public @Nullable Object first() {
    walkLone();
    return count == 0 ? null : positional[0];
  }

  /** Makes the call. */
  public Object call() {
    walkLone();
    PyDict named = keywords;
    return named == null || named.size() == 0
        ? callPositional()
        : StarCall.call(callee, Arrays.copyOf(positional, count), named);
  }

  /** Makes the call, {@code **value} being the last argument. */
  public Object callWith(Object value) {
    if (keywords == null
        && value instanceof PyDict dict
        && dict.type() == BuiltinTypes.DICT
        && dict.size() > 0) {
      walkLone();
      return StarCall.call(callee, Arrays.copyOf(positional, count), dict);
    }
    addDoubleStar(value);
    return call();
  }

  private Object callPositional() {
    CallTarget target = CallTarget.of(callee);
    Object[] p = positional;
    return switch (count) {
      case 0 -> target.call(callee);
      case 1 -> target.call(callee, p[0]);
      case 2 -> target.call(callee, p[0], p[1]);
      case 3 -> target.call(callee, p[0], p[1], p[2]);
      case 4 -> target.call(callee, p[0], p[1], p[2], p[3]);
      default -> target.call(callee, Arrays.copyOf(p, count), PyCallable.NO_NAMES);
    };
  }
}
