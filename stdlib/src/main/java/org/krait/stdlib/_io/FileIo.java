package org.krait.stdlib._io;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.krait.annotations.PyGetter;
import org.krait.annotations.PyMethod;
import org.krait.annotations.PyNew;
import org.krait.annotations.PySetter;
import org.krait.annotations.PyTypeSpec;
import org.krait.runtime.error.Errors;
import org.krait.runtime.error.PyException;
import org.krait.runtime.host.Descriptors;
import org.krait.runtime.host.Errno;
import org.krait.runtime.host.FileStatus;
import org.krait.runtime.host.OpenFile;
import org.krait.runtime.host.OsError;
import org.krait.runtime.module.FileSystemPath;
import org.krait.runtime.module.LibraryFile;
import org.krait.runtime.module.StandardFileObserver;
import org.krait.runtime.module.Warnings;
import org.krait.runtime.object.AuditHooks;
import org.krait.runtime.object.Buffer;
import org.krait.runtime.object.Dispatch;
import org.krait.runtime.object.Finalizers;
import org.krait.runtime.object.GarbageCollection;
import org.krait.runtime.object.PyBytes;
import org.krait.runtime.object.PyDict;
import org.krait.runtime.object.PySingleton;
import org.krait.runtime.object.PyStr;
import org.krait.runtime.object.PyType;
import org.krait.runtime.object.SelfFinalizing;
import org.krait.runtime.object.ThreadState;
import org.krait.runtime.object.Types;
import org.krait.runtime.ops.Attributes;
import org.krait.runtime.ops.Buffers;
import org.krait.runtime.ops.Indexes;
import org.krait.runtime.ops.Representation;

/// Open a file.
///
/// The mode can be 'r' (default), 'w', 'x' or 'a' for reading,
/// writing, exclusive creation or appending.  The file will be created if it
/// doesn't exist when opened for writing or appending; it will be truncated
/// when opened for writing.  A FileExistsError will be raised if it already
/// exists when opened for creating. Opening a file for creating implies
/// writing so this mode behaves in a similar way to 'w'.Add a '+' to the mode
/// to allow simultaneous reading and writing. A custom opener can be used by
/// passing a callable as *opener*. The underlying file descriptor for the file
/// object is then obtained by calling opener with (*name*, *flags*).
/// *opener* must return an open file descriptor (passing os.open as *opener*
/// results in functionality similar to passing None).
// CPython: fileio.c
@PyTypeSpec(
    name = "FileIO",
    module = "_io",
    base = RawIoBase.class,
    signature = "(file, mode='r', closefd=True, opener=None)")
public final class FileIo extends RawIoBase implements SelfFinalizing {
  private static final int DEFAULT_MODE = 0666;
  private static final int DEFAULT_BLOCK = 8192;
  private static final int CHUNK = 1 << 16;

  private final Finalizers.Ticket ticket = Finalizers.current().watch(this);
  private @Nullable OpenFile file;
  private OpenMode mode = OpenMode.parse("r");
  private boolean closesDescriptor = true;
  private @Nullable Boolean seekable;
  private @Nullable FileStatus status;
  private boolean finalizing;

  private FileIo(PyType type) {
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

  @PyNew("(cls, /, *args, **kwargs)")
  static Object __new__(PyType cls, Object[] args, PyDict kwargs) {
    return new FileIo(cls);
  }

  @PyMethod("(self, /, file, mode='r', closefd=True, opener=None)")
  public void __init__(
      Object file, String mode, boolean closefd, Object opener, ThreadState thread) {
    if (this.file != null && closesDescriptor) {
      close();
    }
    markOpen();
    this.mode = OpenMode.parse(mode);
    this.closesDescriptor = closefd;
    int descriptor = descriptor(file, thread);
    AuditHooks.tell("open", file, mode, (long) this.mode.flags());
    if (descriptor >= 0) {
      this.file = OpenFile.of(descriptor);
    } else {
      open(file, opener);
    }
    checkKind(descriptor >= 0, file);
    Attributes.set(this, "name", file);
    if (this.mode.appending()) {
      seekEnd(this.file);
    }
  }

  /** Goes to the end of a file that has one: a pipe has none. */
  private static void seekEnd(OpenFile file) {
    try {
      file.seek(0, 2);
    } catch (PyException e) {
      if (!OsError.is(e, Errno.ESPIPE)) {
        throw e;
      }
    }
  }

  /** The descriptor given in place of a name, or -1. */
  private static int descriptor(Object file, ThreadState thread) {
    Object index = file instanceof PyBytes ? null : indexOrNull(file);
    if (index == null) {
      return -1;
    }
    if (file instanceof Boolean) {
      Warnings.warn(thread.interpreter(), "RuntimeWarning", "bool is used as a file descriptor");
    }
    int descriptor = Indexes.toInt(index, false);
    if (descriptor < 0) {
      throw Errors.valueError("negative file descriptor");
    }
    return descriptor;
  }

  /** An index, or null where there is none or it cannot be had: then the file must be a path. */
  private static @Nullable Object indexOrNull(Object file) {
    try {
      return Indexes.orNull(file);
    } catch (PyException e) {
      return null;
    }
  }

  private void open(Object name, Object opener) {
    if (!closesDescriptor) {
      throw Errors.valueError("Cannot use closefd=False with file name");
    }
    String path = FileSystemPath.text(name);
    if (opener == PySingleton.NONE) {
      OpenFile inLibrary = mode.writable() ? null : LibraryFile.open(path, mode.flags(), name);
      file = inLibrary != null ? inLibrary : openNamed(path, name);
      return;
    }
    Object opened = Dispatch.call(opener, name, (long) mode.flags());
    Object index = Indexes.orNull(opened);
    if (index == null) {
      throw Errors.typeError("expected integer from opener");
    }
    long descriptor = Indexes.toLong(index);
    if (descriptor < 0) {
      throw Errors.valueError("opener returned " + descriptor);
    }
    file = OpenFile.of((int) descriptor);
    Descriptors.setInheritable((int) descriptor, false);
  }

  /** Opens a file; where the process has too many open, once more without forgotten ones. */
  private OpenFile openNamed(String path, Object name) {
    try {
      return OpenFile.open(path, mode.flags(), DEFAULT_MODE, name);
    } catch (PyException e) {
      if (!OsError.is(e, Errno.EMFILE)) {
        throw e;
      }
      GarbageCollection.run();
      return OpenFile.open(path, mode.flags(), DEFAULT_MODE, name);
    }
  }

  /** Refuses directories, and descriptors that are not open. */
  private void checkKind(boolean given, Object name) {
    int descriptor = file.descriptor();
    if (descriptor <= 2 || mode.readable() && !mode.writable() && !given && file.isPlain()) {
      return;
    }
    status = FileStatus.of(descriptor);
    if (status.isDirectory()) {
      if (!given) {
        file.close();
      }
      file = null;
      throw OsError.of(Errno.EISDIR, name);
    }
  }

  private OpenFile file() {
    if (file == null) {
      throw IoErrors.closedFile();
    }
    return file;
  }

  private OpenFile forReading() {
    OpenFile f = file();
    if (!mode.readable()) {
      throw lacks("File not open for reading");
    }
    return f;
  }

  /** Reads at most so many bytes; -1 where nothing can be read without waiting. */
  int readInto(byte[] into, int offset, int length) {
    try {
      OpenFile f = forReading();
      StandardFileObserver observer = observer(f);
      return observer == null
          ? f.read(into, offset, length)
          : observer.read(f, into, offset, length);
    } catch (PyException e) {
      if (isAgain(e)) {
        return -1;
      }
      throw e;
    }
  }

  /** Who looks on as one of the standard files is used, or null. */
  private @Nullable StandardFileObserver observer(OpenFile f) {
    return f.descriptor() <= 2
        ? ThreadState.current().interpreter().state(StandardFileObserver.class)
        : null;
  }

  private static boolean isAgain(PyException e) {
    Object[] arguments = e.arguments();
    return arguments != null
        && arguments.length > 0
        && arguments[0] instanceof Long n
        && n == Errno.EAGAIN;
  }

  /** Writes bytes; how many were taken, or -1 where none can be without waiting. */
  int writeFrom(byte[] from, int offset, int length) {
    OpenFile f = file();
    if (!mode.writable()) {
      throw lacks("File not open for writing");
    }
    try {
      StandardFileObserver observer = observer(f);
      return observer == null
          ? f.write(from, offset, length)
          : observer.write(f, from, offset, length);
    } catch (PyException e) {
      if (isAgain(e)) {
        return -1;
      }
      throw e;
    }
  }

  /// Read at most size bytes, returned as bytes.
  ///
  /// If size is less than 0, read all bytes in the file making multiple read calls.
  /// See ``FileIO.readall``.
  ///
  /// Attempts to make only one system call, retrying only per PEP 475 (EINTR). This
  /// means less data may be returned than requested.
  ///
  /// In non-blocking mode, returns None if no data is available. Return an empty
  /// bytes object at EOF.
  @PyMethod(value = "(self, size=-1, /)", definingClass = true)
  public Object read(Object size) {
    int limit = limit(size);
    forReading();
    if (limit < 0) {
      return readall();
    }
    byte[] bytes = new byte[limit];
    int n = readInto(bytes, 0, limit);
    return n < 0 ? PySingleton.NONE : PyBytes.of(n == limit ? bytes : Arrays.copyOf(bytes, n));
  }

  /// Read all data from the file, returned as bytes.
  ///
  /// Reads until either there is an error or read() returns size 0 (indicates EOF).
  /// If the file is already at EOF, returns an empty bytes object.
  ///
  /// In non-blocking mode, returns as much data as could be read before EAGAIN. If no
  /// data is available (EAGAIN is returned before bytes are read) returns None.
  @PyMethod("(self, /)")
  @Override
  public Object readall() {
    forReading();
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    byte[] chunk = new byte[CHUNK];
    while (true) {
      int n = readInto(chunk, 0, chunk.length);
      if (n < 0 && all.size() == 0) {
        return PySingleton.NONE;
      }
      if (n <= 0) {
        return PyBytes.of(all.toByteArray());
      }
      all.write(chunk, 0, n);
    }
  }

  /// Same as RawIOBase.readinto().
  @PyMethod(value = "(self, buffer, /)", definingClass = true)
  @Override
  public Object readinto(Object buffer) {
    forReading();
    Buffer view = Buffers.writable(buffer, "readinto() argument");
    try {
      byte[] bytes = new byte[view.length()];
      int n = readInto(bytes, 0, bytes.length);
      if (n < 0) {
        return PySingleton.NONE;
      }
      view.memory().write(view.offset(), bytes, 0, n);
      return (long) n;
    } finally {
      view.release();
    }
  }

  /// Write buffer b to file, return number of bytes written.
  ///
  /// Only makes one system call, so not all of the data may be written.
  /// The number of bytes actually written is returned.  In non-blocking mode,
  /// returns None if the write would block.
  @PyMethod(value = "(self, b, /)", definingClass = true)
  @Override
  public Object write(Object b) {
    byte[] bytes = Buffers.contiguous(b);
    int n = writeFrom(bytes, 0, bytes.length);
    return n < 0 ? PySingleton.NONE : (Object) (long) n;
  }

  /// Move to new file position and return the file position.
  ///
  /// Argument offset is a byte count.  Optional argument whence defaults to
  /// SEEK_SET or 0 (offset from start of file, offset should be >= 0); other values
  /// are SEEK_CUR or 1 (move relative to current position, positive or negative),
  /// and SEEK_END or 2 (move relative to end of file, usually negative, although
  /// many platforms allow seeking beyond the end of a file).
  ///
  /// Note that not all file objects are seekable.
  @PyMethod("(self, pos, whence=0, /)")
  public Object seek(Object pos, int whence) {
    return file().seek(position(pos), whence);
  }

  private static long position(Object pos) {
    if (pos instanceof Double) {
      throw Errors.typeError("an integer is required");
    }
    return Indexes.toLong(pos);
  }

  /// Current file position.
  ///
  /// Can raise OSError for non seekable files.
  @PyMethod("(self, /)")
  @Override
  public Object tell() {
    return file().seek(0, 1);
  }

  /// Truncate the file to at most size bytes and return the truncated size.
  ///
  /// Size defaults to the current file position, as returned by tell().
  /// The current file position is changed to the value of size.
  @PyMethod(value = "(self, size=None, /)", definingClass = true)
  @Override
  public Object truncate(Object size) {
    OpenFile f = file();
    if (!mode.writable()) {
      throw lacks("File not open for writing");
    }
    long end = size == PySingleton.NONE ? f.seek(0, 1) : position(size);
    f.truncate(end);
    return end;
  }

  /// Close the file.
  ///
  /// A closed file cannot be used for further I/O operations.  close() may be
  /// called more than once without error.
  @PyMethod(value = "(self, /)", definingClass = true)
  @Override
  public void close() {
    OpenFile f = file;
    if (f == null) {
      markClosed();
      return;
    }
    both(
        () -> super.close(),
        () -> {
          if (finalizing) {
            _dealloc_warn(this, ThreadState.current());
          }
          file = null;
          if (closesDescriptor) {
            f.close();
          }
        });
  }

  /// True if file supports random-access.
  @PyMethod("(self, /)")
  @Override
  public boolean seekable() {
    OpenFile f = file();
    if (seekable == null) {
      boolean can;
      try {
        f.seek(0, 1);
        can = true;
      } catch (PyException e) {
        can = false;
      }
      seekable = can;
    }
    return seekable;
  }

  /// True if file was opened in a read mode.
  @PyMethod("(self, /)")
  @Override
  public boolean readable() {
    file();
    return mode.readable();
  }

  /// True if file was opened in a write mode.
  @PyMethod("(self, /)")
  @Override
  public boolean writable() {
    file();
    return mode.writable();
  }

  /// Return the underlying file descriptor (an integer).
  @PyMethod("(self, /)")
  @Override
  public Object fileno() {
    return (long) file().descriptor();
  }

  /// True if the file is connected to a TTY device.
  @PyMethod("(self, /)")
  @Override
  public boolean isatty() {
    return Descriptors.isTerminal(file().descriptor());
  }

  @PyMethod(value = "(self, /)", doc = "")
  public boolean _isatty_open_only() {
    return (status == null || (status.mode() & 0xF000) == 0x2000) && isatty();
  }

  @PyMethod(value = "(self, object, /)", doc = "")
  public void _dealloc_warn(Object object, ThreadState thread) {
    if (file != null && closesDescriptor) {
      Warnings.warn(
          thread.interpreter(),
          "ResourceWarning",
          "unclosed file " + Representation.javaRepr(object));
    }
  }

  @PyMethod(value = "(self, /)", doc = "")
  public Object __getstate__() {
    throw Errors.typeError("cannot pickle '" + type().name() + "' instances");
  }

  /// True if the file is closed
  @PyGetter
  @Override
  public boolean closed() {
    return file == null;
  }

  @Override
  protected boolean isClosedNow() {
    return file == null;
  }

  /// True if the file descriptor will be closed by close().
  @PyGetter
  public boolean closefd() {
    return closesDescriptor;
  }

  /// String giving the file mode
  @PyGetter
  public String mode() {
    return mode.text();
  }

  /// Stat st_blksize if available
  @PyGetter
  public long _blksize() {
    return status == null || status.blockSize() <= 1 ? DEFAULT_BLOCK : status.blockSize();
  }

  @PyGetter(member = true)
  public boolean _finalizing() {
    return finalizing;
  }

  @PySetter("_finalizing")
  public void setFinalizing(boolean on) {
    finalizing = on;
  }

  @PyMethod("(self, /)")
  public Object __repr__() {
    if (file == null) {
      return "<" + Types.of(this).fullName() + " [closed]>";
    }
    Object name = Attributes.find(this, "name");
    String what = name == null ? "fd=" + file.descriptor() : "name=" + shown(name);
    return PyStr.ofJava(
        "<"
            + Types.of(this).fullName()
            + " "
            + what
            + " mode='"
            + mode.text()
            + "' closefd="
            + (closesDescriptor ? "True" : "False")
            + ">");
  }
}
