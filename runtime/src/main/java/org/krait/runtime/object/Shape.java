package org.krait.runtime.object;

import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * The layout of an instance: its type, and which attribute stands in which slot. Instances that got
 * the same attributes in the same order share one shape, so a site that remembers a shape knows
 * type and slot after one comparison.
 */
public final class Shape {
  private static final int MOST_ATTRIBUTES = 64;
  private static final int MOST_ROOM = 16;
  private static final String[] NO_NAMES = {};

  private final PyType type;
  private final int reserved;
  private final String[] names;
  private final int dictionarySlot;
  private volatile @Nullable ConcurrentHashMap<String, Shape> transitions;
  private @Nullable String lastName;
  private @Nullable Shape lastNext;
  private int room;

  private Shape(PyType type, int reserved, String[] names, int dictionarySlot) {
    this.type = type;
    this.reserved = reserved;
    this.names = names;
    this.dictionarySlot = dictionarySlot;
    this.room = reserved;
  }

  /** The shape of a new instance; the first {@code reserved} slots are {@code __slots__}. */
  static Shape root(PyType type, int reserved) {
    return new Shape(type, reserved, NO_NAMES, -1);
  }

  /** The shape of instances whose attributes live in a dict, kept in slot {@code slot}. */
  static Shape dictionary(PyType type, int reserved, int slot) {
    return new Shape(type, reserved, NO_NAMES, slot);
  }

  public PyType type() {
    return type;
  }

  /** Whether the attributes live in a {@link PyDict} kept in slot {@link #dictionarySlot}. */
  public boolean isDictionary() {
    return dictionarySlot >= 0;
  }

  /** The slot of the dict with the attributes, or -1. */
  int dictionarySlot() {
    return dictionarySlot;
  }

  /** How many slots at the start belong to {@code __slots__}. */
  public int reserved() {
    return reserved;
  }

  /** How many slots a new instance gets: of a Python class what others have come to need. */
  int room() {
    return room;
  }

  /** Notes that an instance came to need so many slots. */
  void noteRoom(int needed) {
    if (needed > room && needed <= MOST_ROOM && !type.isBuiltin()) {
      room = needed;
    }
  }

  /** How many attributes the shape has. */
  public int size() {
    return names.length;
  }

  /** The name of attribute {@code i}, which stands in slot {@code reserved() + i}. */
  public String name(int i) {
    return names[i];
  }

  /** The slot of an attribute, or -1. */
  public int slotOf(String name) {
    for (int i = 0; i < names.length; i++) {
      if (names[i] == name) {
        return reserved + i;
      }
    }
    for (int i = 0; i < names.length; i++) {
      if (names[i].equals(name)) {
        return reserved + i;
      }
    }
    return -1;
  }

  /** The shape with one attribute more, or null where a dict serves better. */
  public @Nullable Shape with(String name) {
    Shape next = lastNext;
    if (next != null && name.equals(lastName) && next.names[names.length].equals(name)) {
      return next;
    }
    if (isDictionary() || names.length >= MOST_ATTRIBUTES) {
      return null;
    }
    ConcurrentHashMap<String, Shape> map = transitions;
    if (map == null) {
      synchronized (this) {
        map = transitions;
        if (map == null) {
          map = new ConcurrentHashMap<>(4);
          transitions = map;
        }
      }
    }
    next = map.get(name);
    if (next == null) {
      String[] more = java.util.Arrays.copyOf(names, names.length + 1);
      more[names.length] = name;
      Shape made = new Shape(type, reserved, more, -1);
      next = map.putIfAbsent(name, made);
      if (next == null) {
        next = made;
      }
    }
    lastName = name;
    lastNext = next;
    return next;
  }
}
