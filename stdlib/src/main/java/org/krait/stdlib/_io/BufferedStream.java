package org.krait.stdlib._io;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.krait.runtime.error.Errors;
import org.krait.runtime.error.PyException;
import org.krait.runtime.host.Errno;
import org.krait.runtime.object.Buffer;
import org.krait.runtime.object.Exceptions;
import org.krait.runtime.object.Finalizers;
import org.krait.runtime.object.Holder;
import org.krait.runtime.object.PyBytes;
import org.krait.runtime.object.PySingleton;
import org.krait.runtime.object.PyStr;
import org.krait.runtime.object.PyType;
import org.krait.runtime.object.SelfFinalizing;
import org.krait.runtime.object.ThreadState;
import org.krait.runtime.object.Types;
import org.krait.runtime.ops.Attributes;
import org.krait.runtime.ops.Buffers;
import org.krait.runtime.ops.Indexes;

/**
 * What BufferedReader, BufferedWriter and BufferedRandom share: a raw stream, bytes read ahead of
 * the reader, and bytes that wait to be written. At most one of the two buffers is in use.
 */
// CPython: bufferedio.c
abstract class BufferedStream extends BufferedIoBase implements Holder, SelfFinalizing {
  private static final byte[] NONE = {};

  private final Finalizers.Ticket ticket = Finalizers.current().watch(this);
  private @Nullable RawStream raw;
  private boolean ready;
  private boolean detached;
  private boolean finalizing;

  /** The size of a buffer once it is in use. */
  private int size;

  private byte[] ahead = NONE;
  private int aheadStart;
  private int aheadEnd;

  private byte[] pending = NONE;
  private int pendingSize;

  protected BufferedStream(PyType type) {
    super(type);
  }

  @Override
  public Finalizers.Ticket ticket() {
    return ticket;
  }

  @Override
  @SuppressWarnings({"removal", "deprecation"})
  protected void finalize() {
    collected(ticket);
  }

  @Override
  public boolean keepsData() {
    return pendingSize > 0 || super.keepsData();
  }

  @Override
  public void tellHeld(BiConsumer<String, Object> found) {
    if (raw != null) {
      found.accept("raw", raw.object());
    }
  }

  /** Refuses all operations until {@link #initialize}, as {@code __init__} does that may fail. */
  final void forgetRaw() {
    ready = detached = false;
  }

  final void initialize(Object object, int size) {
    if (size <= 0) {
      throw Errors.valueError("buffer size must be strictly positive");
    }
    raw = new RawStream(object);
    this.size = size;
    dropBuffers();
    ready = true;
    markOpen();
  }

  private void dropBuffers() {
    ahead = pending = NONE;
    aheadStart = aheadEnd = pendingSize = 0;
  }

  /** Whether this kind of stream can be written to. */
  boolean writes() {
    return true;
  }

  /** The raw stream; ValueError if there is none. */
  final RawStream raw() {
    RawStream r = raw;
    if (r == null || !ready) {
      throw detached ? Errors.valueError("raw stream has been detached") : IoErrors.uninitialized();
    }
    return r;
  }

  final Object rawObject() {
    return raw == null ? PySingleton.NONE : raw.object();
  }

  private RawStream open(String operation) {
    RawStream r = raw();
    if (isClosed(r.object())) {
      throw Errors.valueError(operation + " of closed file");
    }
    return r;
  }

  /** The bytes that were read ahead and nobody has taken. */
  private int left() {
    return aheadEnd - aheadStart;
  }

  private void forget() {
    aheadStart = aheadEnd = 0;
  }

  /** Fills the empty read-ahead; 0 at the end, -1 where that would wait. */
  private int fill(RawStream r) {
    forget();
    if (ahead.length == 0) {
      ahead = new byte[size];
    }
    int n = r.read(ahead, 0, size);
    aheadEnd = Math.max(n, 0);
    return n;
  }

  private int take(byte[] into, int offset, int most) {
    int n = Math.min(left(), most);
    System.arraycopy(ahead, aheadStart, into, offset, n);
    aheadStart += n;
    return n;
  }

  private byte[] takeAll() {
    byte[] all = Arrays.copyOfRange(ahead, aheadStart, aheadEnd);
    forget();
    return all;
  }

  final synchronized Object readBytes(Object size) {
    int limit = limit(size);
    if (limit < -1) {
      throw Errors.valueError("read length must be non-negative or -1");
    }
    RawStream r = open("read");
    flushPending(r);
    return limit < 0 ? readToEnd(r) : readExactly(r, limit);
  }

  private Object readToEnd(RawStream r) {
    byte[] first = takeAll();
    Object rest = r.readAll();
    if (rest instanceof PyBytes b) {
      return PyBytes.of(joined(first, b.array()));
    }
    if (rest == PySingleton.NONE) {
      return first.length == 0 ? rest : PyBytes.of(first);
    }
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    all.writeBytes(first);
    int n = fill(r);
    while (n > 0) {
      all.writeBytes(takeAll());
      n = fill(r);
    }
    return n < 0 && all.size() == 0 ? PySingleton.NONE : PyBytes.of(all.toByteArray());
  }

  private static byte[] joined(byte[] a, byte[] b) {
    if (a.length == 0) {
      return b;
    }
    byte[] all = Arrays.copyOf(a, a.length + b.length);
    System.arraycopy(b, 0, all, a.length, b.length);
    return all;
  }

  // CPython: bufferedio.c _bufferedreader_read_generic
  private Object readExactly(RawStream r, int wanted) {
    byte[] bytes = new byte[wanted];
    int got = take(bytes, 0, wanted);
    while (got < wanted) {
      int n;
      if (wanted - got >= size) {
        int whole = (wanted - got) / size * size;
        n = r.read(bytes, got, whole);
        got += Math.max(n, 0);
      } else {
        n = fill(r);
        got += take(bytes, got, wanted - got);
      }
      if (n <= 0) {
        return n < 0 && got == 0 ? PySingleton.NONE : PyBytes.of(Arrays.copyOf(bytes, got));
      }
    }
    return PyBytes.of(bytes);
  }

  final synchronized Object readOnce(int size) {
    RawStream r = open("read");
    flushPending(r);
    byte[] bytes = new byte[size < 0 ? this.size : size];
    if (bytes.length == 0) {
      return PyBytes.EMPTY;
    }
    int got = left() > 0 ? take(bytes, 0, bytes.length) : r.read(bytes, 0, bytes.length);
    return PyBytes.of(Arrays.copyOf(bytes, Math.max(got, 0)));
  }

  // CPython: bufferedio.c _buffered_readinto_generic
  final synchronized Object readInto(Object target, boolean once) {
    RawStream r = open("readinto");
    flushPending(r);
    Buffer view = Buffers.writable(target, (once ? "readinto1" : "readinto") + "() argument");
    try {
      byte[] bytes = new byte[view.length()];
      int got = take(bytes, 0, bytes.length);
      int n = 1;
      while (got < bytes.length && n > 0) {
        if (bytes.length - got > size) {
          n = r.read(bytes, got, bytes.length - got);
          got += Math.max(n, 0);
          n = once ? 0 : n;
        } else if (once && got > 0) {
          break;
        } else {
          n = fill(r);
          got += take(bytes, got, bytes.length - got);
        }
      }
      view.memory().write(view.offset(), bytes, 0, got);
      return n < 0 && got == 0 ? PySingleton.NONE : (Object) (long) got;
    } finally {
      view.release();
    }
  }

  final synchronized Object peekBytes() {
    RawStream r = open("peek");
    flushPending(r);
    if (left() == 0) {
      fill(r);
    }
    return PyBytes.of(Arrays.copyOfRange(ahead, aheadStart, aheadEnd));
  }

  final synchronized Object readLine(Object size) {
    int limit = limit(size);
    RawStream r = open("readline");
    flushPending(r);
    ByteArrayOutputStream line = null;
    while (true) {
      int end =
          lineEnd(limit < 0 ? left() : Math.min(left(), limit - (line == null ? 0 : line.size())));
      boolean complete = end > aheadStart && ahead[end - 1] == '\n';
      byte[] part = Arrays.copyOfRange(ahead, aheadStart, end);
      aheadStart = end;
      boolean full = limit >= 0 && part.length + (line == null ? 0 : line.size()) >= limit;
      if (complete || full) {
        return PyBytes.of(line == null ? part : joined(line.toByteArray(), part));
      }
      line = line == null ? new ByteArrayOutputStream() : line;
      line.writeBytes(part);
      if (fill(r) <= 0) {
        return PyBytes.of(line.toByteArray());
      }
    }
  }

  /** The index after the next newline within so many bytes, or after them. */
  private int lineEnd(int within) {
    for (int i = aheadStart; i < aheadStart + within; i++) {
      if (ahead[i] == '\n') {
        return i + 1;
      }
    }
    return aheadStart + within;
  }

  final synchronized Object writeBytes(byte[] bytes) {
    RawStream r = open("write");
    dropAhead(r);
    if (pendingSize + bytes.length <= size) {
      buffer(bytes, 0, bytes.length);
      return (long) bytes.length;
    }
    try {
      flushPending(r);
    } catch (PyException e) {
      if (!Exceptions.matches(e, "BlockingIOError")) {
        throw e;
      }
      return bufferBlocked(bytes);
    }
    int done = 0;
    while (bytes.length - done > size) {
      int n = r.write(bytes, done, bytes.length - done);
      if (n < 0) {
        buffer(bytes, done, size);
        throw wouldBlock(done + size);
      }
      done += n;
      ThreadState.current().safePoint();
    }
    buffer(bytes, done, bytes.length - done);
    return (long) bytes.length;
  }

  /** Keeps what there is room for, when the raw stream takes nothing just now. */
  private Object bufferBlocked(byte[] bytes) {
    int room = Math.min(bytes.length, size - pendingSize);
    buffer(bytes, 0, room);
    if (room < bytes.length) {
      throw wouldBlock(room);
    }
    return (long) room;
  }

  private void buffer(byte[] bytes, int from, int length) {
    if (pending.length == 0) {
      pending = new byte[size];
    }
    System.arraycopy(bytes, from, pending, pendingSize, length);
    pendingSize += length;
  }

  private static PyException wouldBlock(long written) {
    return new PyException(
        "BlockingIOError",
        (long) Errno.EAGAIN,
        "write could not complete without blocking",
        written);
  }

  /** Goes back to where the reader is, so that what is written comes there. */
  private void dropAhead(RawStream r) {
    if (left() > 0) {
      r.seek(-left(), 1);
    }
    forget();
  }

  private void flushPending(RawStream r) {
    int done = 0;
    try {
      while (done < pendingSize) {
        int n = r.write(pending, done, pendingSize - done);
        if (n < 0) {
          throw wouldBlock(0);
        }
        done += n;
        ThreadState.current().safePoint();
      }
    } finally {
      System.arraycopy(pending, done, pending, 0, pendingSize - done);
      pendingSize -= done;
    }
  }

  final synchronized void flushBytes(boolean rewind) {
    RawStream r = open("flush");
    flushPending(r);
    if (rewind && left() > 0) {
      dropAhead(r);
    }
  }

  final synchronized long seekTo(Object target, int whence) {
    if (whence < 0 || whence > 4) {
      throw Errors.valueError("whence value " + whence + " unsupported");
    }
    RawStream r = open("seek");
    if (!r.is("seekable")) {
      throw lacks("File or stream is not seekable.");
    }
    long offset = position(target);
    flushPending(r);
    if (whence < 2 && left() > 0) {
      long current = r.tell();
      long move = whence == 1 ? offset : offset - (current - left());
      if (move >= -aheadStart && move <= left()) {
        aheadStart += (int) move;
        return Math.max(0, current - left());
      }
    }
    if (whence == 1) {
      offset -= left();
    }
    long at = r.seek(offset, whence);
    forget();
    return at;
  }

  /** A position argument. */
  static long position(Object target) {
    return Indexes.toLong(target);
  }

  final synchronized long position() {
    RawStream r = raw();
    return Math.max(0, r.tell() - left() + pendingSize); // a device may stay where it is
  }

  final synchronized Object truncateTo(Object size) {
    RawStream r = open("truncate");
    if (!writes()) {
      throw lacks("truncate");
    }
    flushPending(r);
    dropAhead(r);
    Object end = size == PySingleton.NONE ? (Object) r.tell() : size;
    return Attributes.callMethod(r.object(), "truncate", end);
  }

  final void closeBoth() {
    RawStream r = raw();
    if (isClosed(r.object())) {
      return;
    }
    if (finalizing) {
      warnUnclosed(this);
    }
    both(
        () -> Attributes.callMethod(this, "flush"),
        () -> {
          closeRaw(r);
          markClosed();
        });
  }

  /** Who writes meanwhile waits, and finds the stream closed. */
  private synchronized void closeRaw(RawStream r) {
    Attributes.callMethod(r.object(), "close");
    dropBuffers();
  }

  /** Lets the raw stream warn that {@code source} was not closed. */
  final void warnUnclosed(Object source) {
    Object object = raw().object();
    if (Attributes.find(object, "_dealloc_warn") != null) {
      Attributes.callMethod(object, "_dealloc_warn", source);
    }
  }

  final Object detachRaw() {
    Object object = raw().object();
    Attributes.callMethod(this, "flush");
    raw = null;
    ready = false;
    detached = true;
    markClosed();
    return object;
  }

  @Override
  protected final boolean isClosedNow() {
    return isClosed(raw().object());
  }

  final long bufferSize() {
    return size;
  }

  final boolean isFinalizing() {
    return finalizing;
  }

  final void markFinalizing(boolean on) {
    finalizing = on;
  }

  final Object describe() {
    Object name = shownAttribute("name");
    String text = "<" + Types.of(this).fullName();
    return PyStr.ofJava(name == null ? text + ">" : text + " name=" + shown(name) + ">");
  }

  final PyException unpicklable() {
    return Errors.typeError("cannot pickle '" + type().name() + "' instances");
  }
}
