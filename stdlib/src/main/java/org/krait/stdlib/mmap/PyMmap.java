package org.krait.stdlib.mmap;

import org.krait.annotations.PyGetter;
import org.krait.annotations.PyMethod;
import org.krait.annotations.PyNew;
import org.krait.annotations.PyTypeSpec;
import org.krait.runtime.error.Errors;
import org.krait.runtime.error.PyException;
import org.krait.runtime.host.Descriptors;
import org.krait.runtime.host.Errno;
import org.krait.runtime.host.FileStatus;
import org.krait.runtime.host.OsError;
import org.krait.runtime.object.Arguments;
import org.krait.runtime.object.AuditHooks;
import org.krait.runtime.object.Buffer;
import org.krait.runtime.object.BufferExporter;
import org.krait.runtime.object.BufferExports;
import org.krait.runtime.object.Ints;
import org.krait.runtime.object.PyBytes;
import org.krait.runtime.object.PyInstance;
import org.krait.runtime.object.PyMemoryView;
import org.krait.runtime.object.PySingleton;
import org.krait.runtime.object.PySlice;
import org.krait.runtime.object.PyType;
import org.krait.runtime.object.SequenceItems;
import org.krait.runtime.ops.Buffers;
import org.krait.runtime.ops.SliceRange;
import org.krait.runtime.ops.Slices;
import org.krait.runtime.text.ByteSearch;

/// Windows: mmap(fileno, length[, tagname[, access[, offset]]])
///
/// Maps length bytes from the file specified by the file handle fileno,
/// and returns a mmap object.  If length is larger than the current size
/// of the file, the file is extended to contain length bytes.  If length
/// is 0, the maximum length of the map is the current size of the file,
/// except that if the file is empty Windows raises an exception (you cannot
/// create an empty mapping on Windows).
///
/// Unix: mmap(fileno, length[, flags[, prot[, access[, offset[, trackfd]]]]])
///
/// Maps length bytes from the file specified by the file descriptor fileno,
/// and returns a mmap object.  If length is 0, the maximum length of the map
/// will be the current size of the file when mmap is called.
/// flags specifies the nature of the mapping. MAP_PRIVATE creates a
/// private copy-on-write mapping, so changes to the contents of the mmap
/// object will be private to this process, and MAP_SHARED creates a mapping
/// that's shared with all other processes mapping the same areas of the file.
/// The default value is MAP_SHARED.
///
/// To map anonymous memory, pass -1 as the fileno (both versions).
// CPython: mmapmodule.c mmap_object_type
@PyTypeSpec(name = "mmap", module = "mmap", weakref = true)
public final class PyMmap extends PyInstance implements BufferExporter, SequenceItems {
  private final MappedFile file;
  private final MappedMemory memory;
  private final BufferExports exports = new BufferExports();
  private final boolean tracks;
  private int descriptor;
  private int position;

  private PyMmap(PyType type, MappedFile file, boolean tracks) {
    super(type);
    this.file = file;
    this.tracks = tracks;
    memory =
        new MappedMemory(file.length(), file.protection(), file.flags(), file.fd(), file.offset());
    descriptor = file.fd() == -1 || !tracks ? -1 : Descriptors.duplicate(file.fd());
  }

  @PyNew("(cls, fileno, length, flags=1, prot=3, access=0, offset=0, *, trackfd=True)")
  static Object __new__(
      PyType cls,
      Object fileno,
      long length,
      Object flags,
      Object prot,
      Object access,
      long offset,
      boolean trackfd) {
    MappedFile file =
        MappedFile.of(
            Arguments.toCInt(fileno),
            length,
            Arguments.toCInt(flags),
            Arguments.toCInt(prot),
            Arguments.toCInt(access),
            offset);
    AuditHooks.tell("mmap.__new__", fileno, length, access, offset);
    return new PyMmap(cls, file, trackfd);
  }

  @PyMethod(value = "(self, /)", doc = "")
  public synchronized void close() {
    if (!exports.isEmpty()) {
      throw Errors.bufferError("cannot close exported pointers exist");
    }
    release();
  }

  private void release() {
    int fd = descriptor;
    descriptor = -1;
    memory.unmap();
    if (fd >= 0) {
      Descriptors.close(fd);
    }
  }

  @PyGetter
  public boolean closed() {
    return !memory.isMapped();
  }

  /** Memory that nobody holds any more is given back. */
  @Override
  @SuppressWarnings({"removal", "deprecation"})
  protected void finalize() {
    release();
  }

  private void requireWritable() {
    if (!file.isWritable()) {
      throw Errors.typeError("mmap can't modify a readonly memory map.");
    }
  }

  @PyMethod(value = "(self, view, start=None, end=None, /)", doc = "")
  public synchronized long find(Object view, Object start, Object end) {
    return search(view, start, end, true);
  }

  @PyMethod(value = "(self, view, start=None, end=None, /)", doc = "")
  public synchronized long rfind(Object view, Object start, Object end) {
    return search(view, start, end, false);
  }

  private long search(Object view, Object start, Object end, boolean forward) {
    byte[] wanted = Buffers.bytes(view);
    int size = memory.size();
    int from = bound(start, position, size);
    int to = bound(end, size, size);
    if (to < from) {
      return -1;
    }
    byte[] bytes = memory.bytes(from, to);
    int found =
        forward
            ? ByteSearch.first(bytes, wanted, 0, bytes.length)
            : ByteSearch.last(bytes, wanted, 0, bytes.length);
    return found < 0 ? -1 : from + found;
  }

  private static int bound(Object place, int absent, int size) {
    if (place == PySingleton.NONE) {
      return absent;
    }
    int n = Arguments.toInt(place);
    return Math.clamp(n < 0 ? n + (long) size : n, 0, size);
  }

  // CPython: mmapmodule.c mmap_mmap_flush_impl
  @PyMethod(value = "(self, offset=0, size=None, /)", doc = "")
  public synchronized void flush(long offset, Object size) {
    int all = memory.size();
    long count = size == PySingleton.NONE ? all : Arguments.toLong(size);
    if (offset < 0 || count < 0 || offset + count > all) {
      throw Errors.valueError("flush values out of range");
    }
    if (file.access() != MappedFile.READ && file.access() != MappedFile.COPY) {
      memory.flush(offset, count);
    }
  }

  // CPython: mmapmodule.c mmap_mmap_madvise_impl
  @PyMethod(value = "(self, option, start=0, length=None, /)", doc = "")
  public synchronized void madvise(Object option, long start, Object length) {
    int advice = Arguments.toCInt(option);
    int all = memory.size();
    long count = length == PySingleton.NONE ? all : Arguments.toLong(length);
    if (start < 0 || start >= all) {
      throw Errors.valueError("madvise start out of bounds");
    }
    if (count < 0) {
      throw Errors.valueError("madvise length invalid");
    }
    if (Long.MAX_VALUE - start < count) {
      throw Errors.overflowError("madvise length too large");
    }
    memory.advise(start, Math.min(count, all - start), advice);
  }

  @PyMethod(value = "(self, dest, src, count, /)", doc = "")
  public synchronized void move(long dest, long src, long count) {
    int size = memory.size();
    requireWritable();
    boolean fits =
        dest >= 0 && src >= 0 && count >= 0 && size - dest >= count && size - src >= count;
    if (!fits) {
      throw Errors.valueError("source, destination, or count out of range");
    }
    memory.move((int) dest, (int) src, (int) count);
  }

  @PyMethod(value = "(self, n=None, /)", doc = "")
  public synchronized PyBytes read(Object n) {
    int left = Math.max(0, memory.size() - position);
    long wanted = n == PySingleton.NONE ? left : Arguments.toInt(n);
    return take(wanted < 0 ? left : (int) Math.min(wanted, left));
  }

  private PyBytes take(int count) {
    // A mapping that became smaller may end before the position.
    int start = Math.min(position, memory.size());
    byte[] bytes = memory.bytes(start, start + count);
    position += count;
    return PyBytes.of(bytes);
  }

  @PyMethod(value = "(self, /)", doc = "")
  public synchronized long read_byte() {
    if (position >= memory.size()) {
      throw Errors.valueError("read byte out of range");
    }
    return memory.get(position++) & 0xFF;
  }

  @PyMethod(value = "(self, /)", doc = "")
  public synchronized PyBytes readline() {
    int size = memory.size();
    int end = position;
    while (end < size && memory.get(end) != '\n') {
      end++;
    }
    return take(Math.max(0, Math.min(end + 1, size) - position));
  }

  // CPython: mmapmodule.c mmap_mmap_resize_impl
  @PyMethod(value = "(self, newsize, /)", doc = "")
  public synchronized void resize(long newsize) {
    int size = memory.size();
    if (!exports.isEmpty()) {
      throw Errors.bufferError("mmap can't resize with extant buffers exported.");
    }
    if (!tracks) {
      throw Errors.valueError("mmap can't resize with trackfd=False.");
    }
    if (file.access() == MappedFile.READ || file.access() == MappedFile.COPY) {
      throw Errors.typeError("mmap can't resize a readonly or copy-on-write memory map.");
    }
    if (newsize < 0 || newsize > Integer.MAX_VALUE) {
      throw Errors.valueError("new size out of range");
    }
    if (descriptor == -1 && file.isShared() && newsize > size) {
      throw Errors.valueError("mmap: can't expand a shared anonymous mapping on Linux");
    }
    if (descriptor != -1) {
      Descriptors.truncate(descriptor, file.offset() + newsize);
    }
    memory.resize(newsize);
  }

  // CPython: mmapmodule.c mmap_mmap_seek_impl
  @PyMethod(value = "(self, pos, whence=0, /)", doc = "")
  public synchronized long seek(long pos, Object whence) {
    int size = memory.size();
    long base =
        switch (Arguments.toCInt(whence)) {
          case 0 -> 0;
          case 1 -> position;
          case 2 -> size;
          default -> throw Errors.valueError("unknown seek type");
        };
    if (pos < -base || pos > size - base) {
      throw Errors.valueError("seek out of range");
    }
    position = (int) (base + pos);
    return position;
  }

  @PyMethod(value = "(self, /)", doc = "")
  public boolean seekable() {
    return true;
  }

  @PyMethod(value = "(self, /)", doc = "")
  public synchronized long size() {
    memory.requireMapped();
    if (descriptor == -1) {
      throw OsError.of(Errno.EBADF);
    }
    return FileStatus.of(descriptor).size();
  }

  @PyMethod(value = "(self, /)", doc = "")
  public synchronized long tell() {
    memory.size();
    return position;
  }

  @PyMethod(value = "(self, bytes, /)", doc = "")
  public synchronized long write(Object bytes) {
    byte[] data = Buffers.bytes(bytes);
    int size = memory.size();
    requireWritable();
    if (position > size || size - position < data.length) {
      throw Errors.valueError("data out of range");
    }
    memory.write(position, data, 0, data.length);
    position += data.length;
    return data.length;
  }

  @PyMethod(value = "(self, byte, /)", doc = "")
  public synchronized void write_byte(Object value) {
    long n = Arguments.toLong(value);
    if (n < 0) {
      throw Errors.overflowError("unsigned byte integer is less than minimum");
    }
    if (n > 0xFF) {
      throw Errors.overflowError("unsigned byte integer is greater than maximum");
    }
    int size = memory.size();
    requireWritable();
    if (position >= size) {
      throw Errors.valueError("write byte out of range");
    }
    memory.put(position++, (byte) n);
  }

  @PyMethod(value = "(self, /)", doc = "")
  public Object __enter__() {
    memory.size();
    return this;
  }

  @PyMethod(value = "(self, exc_type, exc_value, traceback, /)", doc = "")
  public void __exit__(Object type, Object value, Object traceback) {
    close();
  }

  @PyMethod("(self, /)")
  public int __len__() {
    return memory.size();
  }

  @PyMethod("(self, key, /)")
  public synchronized Object __getitem__(Object key) {
    int size = memory.size();
    if (key instanceof PySlice slice) {
      return PyBytes.of(Slices.range(slice, size).take(memory.bytes(0, size)));
    }
    return memory.get(index(key, size)) & 0xFFL;
  }

  /** One byte, as bytes. */
  // CPython: mmapmodule.c mmap_item
  @Override
  public synchronized Object item(long index) {
    if (index < 0 || index >= memory.size()) {
      throw Errors.indexError("mmap index out of range");
    }
    return PyBytes.of(memory.bytes((int) index, (int) index + 1));
  }

  private static int index(Object key, int size) {
    if (Ints.indexOrNull(key) == null) {
      throw Errors.typeError("mmap indices must be integers");
    }
    long i = Arguments.toIndex(key);
    i = i < 0 ? i + size : i;
    if (i < 0 || i >= size) {
      throw Errors.indexError("mmap index out of range");
    }
    return (int) i;
  }

  @PyMethod("(self, key, value, /)")
  public synchronized void __setitem__(Object key, Object value) {
    int size = memory.size();
    requireWritable();
    if (key instanceof PySlice slice) {
      set(Slices.range(slice, size), Buffers.bytes(value));
      return;
    }
    int at = index(key, size);
    if (Ints.indexOrNull(value) == null) {
      throw Errors.typeError("mmap item value must be an int");
    }
    long n = Arguments.toLong(value);
    if (n < 0 || n > 0xFF) {
      throw Errors.valueError("mmap item value must be in range(0, 256)");
    }
    memory.put(at, (byte) n);
  }

  private void set(SliceRange range, byte[] bytes) {
    if (bytes.length != range.count()) {
      throw Errors.indexError("mmap slice assignment is wrong size");
    }
    if (range.step() == 1) {
      memory.write(range.start(), bytes, 0, bytes.length);
      return;
    }
    for (int i = 0; i < bytes.length; i++) {
      memory.put(range.start() + i * range.step(), bytes[i]);
    }
  }

  @PyMethod("(self, key, /)")
  public void __delitem__(Object key) {
    throw Errors.typeError("mmap doesn't support item deletion");
  }

  @PyMethod("(self, /)")
  public Object __repr__() {
    String name = "<" + type().fullName();
    if (closed()) {
      return name + " closed=True>";
    }
    return name
        + " closed=False, access="
        + file.accessName()
        + ", length="
        + memory.size()
        + ", pos="
        + position
        + ", offset="
        + file.offset()
        + ">";
  }

  @PyMethod("(self, flags, /)")
  public Object __buffer__(int flags) {
    return PyMemoryView.of(this, flags);
  }

  @PyMethod("(self, buffer, /)")
  public void __release_buffer__(Object buffer) {
    PyMemoryView.releaseFor(this, buffer);
  }

  @Override
  public synchronized Buffer buffer(int flags) {
    int size = memory.size();
    boolean readOnly = !file.isWritable();
    if (readOnly && (flags & Buffer.WRITABLE) != 0) {
      throw new PyException("BufferError", "Object is not writable.");
    }
    Buffer buffer = new Buffer(this, memory, 0, readOnly, "B", 1, new int[] {size}, new int[] {1});
    exports.add(buffer);
    return buffer;
  }

  @Override
  public synchronized void released(Buffer buffer) {
    exports.remove(buffer);
  }
}
