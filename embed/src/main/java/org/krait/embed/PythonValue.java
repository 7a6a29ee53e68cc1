package org.krait.embed;

import java.math.BigInteger;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.krait.embed.interop.Interop;
import org.krait.runtime.object.Dispatch;
import org.krait.runtime.object.Lengths;
import org.krait.runtime.object.PySingleton;
import org.krait.runtime.object.Special;
import org.krait.runtime.object.Truth;
import org.krait.runtime.object.Types;
import org.krait.runtime.ops.Attributes;
import org.krait.runtime.ops.Containment;
import org.krait.runtime.ops.Items;
import org.krait.runtime.ops.Iteration;
import org.krait.runtime.ops.Representation;

/**
 * A Python object, seen from Java.
 *
 * <p>The methods named {@code as…} convert it, and throw ClassCastException where it is of another
 * kind and ArithmeticException where a number is too large. All others do what Python's syntax
 * does, and throw {@link PythonException} where that raises. Arguments are converted to Python; see
 * the table in {@code docs/EMBEDDING.md}.
 */
public final class PythonValue implements Iterable<PythonValue> {
  private final Interop interop;
  private final Object object;

  PythonValue(Interop interop, Object object) {
    this.interop = interop;
    this.object = object;
  }

  Interop interop() {
    return interop;
  }

  /** The object as the runtime knows it. */
  Object object() {
    return object;
  }

  private PythonValue handle(Object python) {
    return new PythonValue(interop, python);
  }

  public boolean isNone() {
    return object == PySingleton.NONE;
  }

  public boolean isCallable() {
    return Types.special(object, Special.CALL) != null;
  }

  /** Whether the object counts as true. */
  public boolean isTrue() {
    return interop.inside(() -> Truth.of(object));
  }

  /** The name of the object's class. */
  public String typeName() {
    return Types.of(object).name();
  }

  public boolean asBoolean() {
    return as(boolean.class);
  }

  public int asInt() {
    return as(int.class);
  }

  public long asLong() {
    return as(long.class);
  }

  public double asDouble() {
    return as(double.class);
  }

  public BigInteger asBigInteger() {
    return Objects.requireNonNull(as(BigInteger.class));
  }

  public String asString() {
    return Objects.requireNonNull(as(String.class), "None is no string");
  }

  /** A copy of the bytes of a bytes or bytearray. */
  public byte[] asBytes() {
    return Objects.requireNonNull(as(byte[].class), "None is no bytes");
  }

  /** A list or tuple as a live view. */
  public List<@Nullable Object> asList() {
    List<@Nullable Object> list = asFunction(List.class);
    return Objects.requireNonNull(list, "None is no list");
  }

  /** A dict as a live view. */
  public Map<@Nullable Object, @Nullable Object> asMap() {
    Map<@Nullable Object, @Nullable Object> map = asFunction(Map.class);
    return Objects.requireNonNull(map, "None is no dict");
  }

  /** The natural Java object. */
  public @Nullable Object asObject() {
    return interop.inside(() -> interop.toJava(object));
  }

  /** A set or frozenset as a live view. */
  public Set<@Nullable Object> asSet() {
    Set<@Nullable Object> set = asFunction(Set.class);
    return Objects.requireNonNull(set, "None is no set");
  }

  /**
   * An instance of a Java class.
   *
   * <p>For a functional interface that is an object whose method calls this one, and for any other
   * interface one whose methods call this object's methods of the same names. It may be called from
   * any thread.
   */
  public <T extends @Nullable Object> T as(Class<T> type) {
    return interop.inside(() -> interop.toJava(object, type));
  }

  /**
   * The same for a generic interface, with type arguments that the caller vouches for: {@code
   * Function<Long, Long> f = value.asFunction(Function.class)}.
   */
  @SuppressWarnings("unchecked")
  public <T extends @Nullable Object> T asFunction(Class<? super T> type) {
    return (T) as(type);
  }

  /** {@code x.name}. */
  public PythonValue get(String name) {
    return interop.inside(() -> handle(Attributes.get(object, name)));
  }

  /** Whether {@code x.name} is there. */
  public boolean has(String name) {
    return interop.inside(() -> Attributes.find(object, name) != null);
  }

  /** {@code x.name = value}. */
  public void set(String name, @Nullable Object value) {
    interop.inside(
        () -> {
          Attributes.set(object, name, interop.toPython(value));
          return null;
        });
  }

  /** {@code x[key]}. */
  public PythonValue item(@Nullable Object key) {
    return interop.inside(() -> handle(Items.get(object, interop.toPython(key))));
  }

  /** {@code x[key] = value}. */
  public void setItem(@Nullable Object key, @Nullable Object value) {
    interop.inside(
        () -> {
          Items.set(object, interop.toPython(key), interop.toPython(value));
          return null;
        });
  }

  /** {@code len(x)}. */
  public int length() {
    return interop.inside(() -> Lengths.of(object));
  }

  /** {@code item in x}. */
  public boolean contains(@Nullable Object item) {
    return interop.inside(() -> Containment.contains(object, interop.toPython(item)));
  }

  /** {@code x(*args)}. */
  public PythonValue call(@Nullable Object... args) {
    return call(args, Map.of());
  }

  /** {@code x(*args, **named)}. */
  public PythonValue call(@Nullable Object[] args, Map<String, ? extends @Nullable Object> named) {
    return interop.inside(() -> handle(callInside(object, args, named)));
  }

  /** {@code x.method(*args)}. */
  public PythonValue invoke(String method, @Nullable Object... args) {
    return interop.inside(() -> handle(callInside(Attributes.get(object, method), args, Map.of())));
  }

  private Object callInside(
      Object callee, @Nullable Object[] args, Map<String, ? extends @Nullable Object> named) {
    Object[] all = new Object[args.length + named.size()];
    System.arraycopy(interop.toPython(args), 0, all, 0, args.length);
    String[] names = named.keySet().toArray(new String[0]);
    for (int i = 0; i < names.length; i++) {
      all[args.length + i] = interop.toPython(named.get(names[i]));
    }
    return Dispatch.call(callee, all, names);
  }

  /** Walks the items of an iterable. */
  @Override
  public Iterator<PythonValue> iterator() {
    Object iterator = interop.inside(() -> Iteration.iterator(object));
    return new Iterator<>() {
      private @Nullable Object next = advance();

      private @Nullable Object advance() {
        return interop.inside(() -> Iteration.next(iterator));
      }

      @Override
      public boolean hasNext() {
        return next != null;
      }

      @Override
      public PythonValue next() {
        Object item = next;
        if (item == null) {
          throw new NoSuchElementException();
        }
        next = advance();
        return handle(item);
      }
    };
  }

  /** {@code repr(x)}. */
  public String repr() {
    return interop.inside(() -> Representation.javaRepr(object));
  }

  /** {@code str(x)}. */
  @Override
  public String toString() {
    return interop.inside(() -> Representation.javaStr(object));
  }

  /** Whether the other is a value too and stands for the same object ({@code is}). */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof PythonValue v
        && (v.object == object || isPlain() && v.object.equals(object));
  }

  @Override
  public int hashCode() {
    return isPlain() ? object.hashCode() : System.identityHashCode(object);
  }

  /** Whether the object is a value that has no identity. */
  private boolean isPlain() {
    return object instanceof Number || object instanceof String || object instanceof Boolean;
  }
}
