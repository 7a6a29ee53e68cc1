package org.krait.runtime.object;

/** Bytes that can be read and written in place: an array, a mapped file… */
public interface Memory {
  byte get(int index);

  void put(int index, byte value);

  /** Copies bytes out. */
  default void read(int from, byte[] to, int at, int count) {
    for (int i = 0; i < count; i++) {
      to[at + i] = get(from + i);
    }
  }

  /** Copies bytes in. */
  default void write(int to, byte[] from, int at, int count) {
    for (int i = 0; i < count; i++) {
      put(to + i, from[at + i]);
    }
  }

  /** The memory that is an array. */
  static Memory of(byte[] array) {
    return new ArrayMemory(array);
  }

  /** Memory that is an array. */
  record ArrayMemory(byte[] array) implements Memory {
    @Override
    public byte get(int index) {
      return array[index];
    }

    @Override
    public void put(int index, byte value) {
      array[index] = value;
    }

    @Override
    public void read(int from, byte[] to, int at, int count) {
      System.arraycopy(array, from, to, at, count);
    }

    @Override
    public void write(int to, byte[] from, int at, int count) {
      System.arraycopy(from, at, array, to, count);
    }
  }
}
