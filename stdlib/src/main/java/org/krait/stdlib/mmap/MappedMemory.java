package org.krait.stdlib.mmap;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import org.krait.runtime.error.Errors;
import org.krait.runtime.host.Access;
import org.krait.runtime.host.NativeFunction;
import org.krait.runtime.host.OsError;
import org.krait.runtime.object.Memory;

/** Pages that the system has mapped. Every access holds a lock, so that none is after the end. */
final class MappedMemory implements Memory {
  private static final NativeFunction MMAP = new NativeFunction(Access.FREE, "mmap", 6);
  private static final NativeFunction MUNMAP = new NativeFunction(Access.FREE, "munmap", 2);
  private static final NativeFunction MREMAP = new NativeFunction(Access.FREE, "mremap", 4);
  private static final NativeFunction MSYNC = new NativeFunction(Access.FREE, "msync", 3);
  private static final NativeFunction MADVISE = new NativeFunction(Access.FREE, "madvise", 3);
  private static final NativeFunction GETPAGESIZE =
      new NativeFunction(Access.FREE, "getpagesize", 0);
  private static final int MREMAP_MAYMOVE = 1;
  private static final int MS_SYNC = 4;

  private MemorySegment pages;
  private boolean isMapped = true;

  /** Maps memory of a file, or of none where the descriptor is -1. */
  MappedMemory(long length, long protection, long flags, int fd, long offset) {
    pages = segment(check(MMAP.call(0, length, protection, flags, fd, offset)), length);
  }

  static long pageSize() {
    return (int) GETPAGESIZE.call();
  }

  @SuppressWarnings("restricted")
  private static MemorySegment segment(long address, long length) {
    return MemorySegment.ofAddress(address).reinterpret(length);
  }

  private static long check(long address) {
    if (address == -1) {
      throw OsError.of(NativeFunction.errno());
    }
    return address;
  }

  synchronized boolean isMapped() {
    return isMapped;
  }

  void requireMapped() {
    if (!isMapped) {
      throw Errors.valueError("mmap closed or invalid");
    }
  }

  synchronized int size() {
    requireMapped();
    return (int) pages.byteSize();
  }

  @Override
  public synchronized byte get(int index) {
    requireMapped();
    return pages.get(ValueLayout.JAVA_BYTE, index);
  }

  @Override
  public synchronized void put(int index, byte value) {
    requireMapped();
    pages.set(ValueLayout.JAVA_BYTE, index, value);
  }

  @Override
  public synchronized void read(int from, byte[] to, int at, int count) {
    requireMapped();
    MemorySegment.copy(pages, ValueLayout.JAVA_BYTE, from, to, at, count);
  }

  @Override
  public synchronized void write(int to, byte[] from, int at, int count) {
    requireMapped();
    MemorySegment.copy(from, at, pages, ValueLayout.JAVA_BYTE, to, count);
  }

  /** Copies bytes within, which may overlap. */
  synchronized void move(int to, int from, int count) {
    requireMapped();
    MemorySegment.copy(pages, from, pages, to, count);
  }

  /** Some of the bytes. */
  synchronized byte[] bytes(int from, int to) {
    byte[] copy = new byte[to - from];
    read(from, copy, 0, copy.length);
    return copy;
  }

  synchronized void flush(long from, long count) {
    requireMapped();
    MSYNC.checked(pages.address() + from, count, MS_SYNC);
  }

  synchronized void advise(long from, long count, int advice) {
    requireMapped();
    MADVISE.checked(pages.address() + from, count, advice);
  }

  synchronized void resize(long length) {
    requireMapped();
    long moved = MREMAP.call(pages.address(), pages.byteSize(), length, MREMAP_MAYMOVE);
    pages = segment(check(moved), length);
  }

  synchronized void unmap() {
    if (isMapped) {
      isMapped = false;
      MUNMAP.call(pages.address(), pages.byteSize());
    }
  }
}
