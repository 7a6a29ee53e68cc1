package org.krait.stdlib._io;

import org.krait.annotations.PyConstant;
import org.krait.annotations.PyFunction;
import org.krait.annotations.PyModule;
import org.krait.runtime.module.FileSystemPath;
import org.krait.runtime.module.Settings;
import org.krait.runtime.module.Warnings;
import org.krait.runtime.object.BuiltinExceptions;
import org.krait.runtime.object.BuiltinTypes;
import org.krait.runtime.object.Dispatch;
import org.krait.runtime.object.Interpreter;
import org.krait.runtime.object.PyBytes;
import org.krait.runtime.object.PyDict;
import org.krait.runtime.object.PySingleton;
import org.krait.runtime.object.PyStr;
import org.krait.runtime.object.PyTuple;
import org.krait.runtime.object.Special;
import org.krait.runtime.object.Types;

/// The io module provides the Python interfaces to stream handling. The
/// builtin open function is defined in this module.
///
/// At the top of the I/O hierarchy is the abstract base class IOBase. It
/// defines the basic interface to a stream. Note, however, that there is no
/// separation between reading and writing to streams; implementations are
/// allowed to raise an OSError if they do not support a given operation.
///
/// Extending IOBase is RawIOBase which deals simply with the reading and
/// writing of raw bytes to a stream. FileIO subclasses RawIOBase to provide
/// an interface to OS files.
///
/// BufferedIOBase deals with buffering on a raw byte stream (RawIOBase). Its
/// subclasses, BufferedWriter, BufferedReader, and BufferedRWPair buffer
/// streams that are readable, writable, and both respectively.
/// BufferedRandom provides a buffered interface to random access
/// streams. BytesIO is a simple stream of in-memory bytes.
///
/// Another IOBase subclass, TextIOBase, deals with the encoding and decoding
/// of streams into text. TextIOWrapper, which extends it, is a buffered text
/// interface to a buffered raw stream (`BufferedIOBase`). Finally, StringIO
/// is an in-memory stream for text.
///
/// Argument names are not part of the specification, and only the arguments
/// of open() are intended to be used as keyword arguments.
///
/// data:
///
/// DEFAULT_BUFFER_SIZE
///
///    An int containing the default buffer size used by the module's buffered
///    I/O classes.
///
@PyModule(
    value = "_io",
    types = {
      IoBase.class,
      RawIoBase.class,
      BufferedIoBase.class,
      TextIoBase.class,
      FileIo.class,
      BytesIo.class,
      BytesIoBuffer.class,
      BufferedReader.class,
      BufferedWriter.class,
      BufferedRandom.class,
      BufferedRwPair.class,
      StringIo.class,
      TextIoWrapper.class,
      IncrementalNewlineDecoder.class
    })
public final class IoModule {
  @PyConstant public static final int DEFAULT_BUFFER_SIZE = 128 * 1024;

  private final Interpreter interpreter;
  private final Object unsupportedOperation;

  public IoModule(Interpreter interpreter) {
    this.interpreter = interpreter;
    interpreter.setState(IoModule.class, this);
    PyDict namespace = new PyDict();
    namespace.put("__module__", "io");
    PyTuple bases = PyTuple.of(BuiltinExceptions.OS_ERROR, BuiltinExceptions.VALUE_ERROR);
    this.unsupportedOperation =
        Dispatch.call(BuiltinTypes.TYPE, "UnsupportedOperation", bases, namespace);
  }

  @PyConstant
  public Object UnsupportedOperation() {
    return unsupportedOperation;
  }

  @PyConstant
  public Object BlockingIOError() {
    return BuiltinExceptions.of("BlockingIOError");
  }

  /// Open file and return a stream.  Raise OSError upon failure.
  ///
  /// file is either a text or byte string giving the name (and the path
  /// if the file isn't in the current working directory) of the file to
  /// be opened or an integer file descriptor of the file to be
  /// wrapped. (If a file descriptor is given, it is closed when the
  /// returned I/O object is closed, unless closefd is set to False.)
  ///
  /// mode is an optional string that specifies the mode in which the file
  /// is opened. It defaults to 'r' which means open for reading in text
  /// mode.  Other common values are 'w' for writing (truncating the file if
  /// it already exists), 'x' for creating and writing to a new file, and
  /// 'a' for appending (which on some Unix systems, means that all writes
  /// append to the end of the file regardless of the current seek position).
  /// In text mode, if encoding is not specified the encoding used is platform
  /// dependent: locale.getencoding() is called to get the current locale encoding.
  /// (For reading and writing raw bytes use binary mode and leave encoding
  /// unspecified.) The available modes are:
  ///
  /// ========= ===============================================================
  /// Character Meaning
  /// --------- ---------------------------------------------------------------
  /// 'r'       open for reading (default)
  /// 'w'       open for writing, truncating the file first
  /// 'x'       create a new file and open it for writing
  /// 'a'       open for writing, appending to the end of the file if it exists
  /// 'b'       binary mode
  /// 't'       text mode (default)
  /// '+'       open a disk file for updating (reading and writing)
  /// ========= ===============================================================
  ///
  /// The default mode is 'rt' (open for reading text). For binary random
  /// access, the mode 'w+b' opens and truncates the file to 0 bytes, while
  /// 'r+b' opens the file without truncation. The 'x' mode implies 'w' and
  /// raises an `FileExistsError` if the file already exists.
  ///
  /// Python distinguishes between files opened in binary and text modes,
  /// even when the underlying operating system doesn't. Files opened in
  /// binary mode (appending 'b' to the mode argument) return contents as
  /// bytes objects without any decoding. In text mode (the default, or when
  /// 't' is appended to the mode argument), the contents of the file are
  /// returned as strings, the bytes having been first decoded using a
  /// platform-dependent encoding or using the specified encoding if given.
  ///
  /// buffering is an optional integer used to set the buffering policy.
  /// Pass 0 to switch buffering off (only allowed in binary mode), 1 to select
  /// line buffering (only usable in text mode), and an integer > 1 to indicate
  /// the size of a fixed-size chunk buffer.  When no buffering argument is
  /// given, the default buffering policy works as follows:
  ///
  /// * Binary files are buffered in fixed-size chunks; the size of the buffer
  ///  is max(min(blocksize, 8 MiB), DEFAULT_BUFFER_SIZE)
  ///  when the device block size is available.
  ///  On most systems, the buffer will typically be 128 kilobytes long.
  ///
  /// * "Interactive" text files (files for which isatty() returns True)
  ///   use line buffering.  Other text files use the policy described above
  ///   for binary files.
  ///
  /// encoding is the name of the encoding used to decode or encode the
  /// file. This should only be used in text mode. The default encoding is
  /// platform dependent, but any encoding supported by Python can be
  /// passed.  See the codecs module for the list of supported encodings.
  ///
  /// errors is an optional string that specifies how encoding errors are to
  /// be handled---this argument should not be used in binary mode. Pass
  /// 'strict' to raise a ValueError exception if there is an encoding error
  /// (the default of None has the same effect), or pass 'ignore' to ignore
  /// errors. (Note that ignoring encoding errors can lead to data loss.)
  /// See the documentation for codecs.register or run 'help(codecs.Codec)'
  /// for a list of the permitted encoding error strings.
  ///
  /// newline controls how universal newlines works (it only applies to text
  /// mode). It can be None, '', '\n', '\r', and '\r\n'.  It works as
  /// follows:
  ///
  /// * On input, if newline is None, universal newlines mode is
  ///   enabled. Lines in the input can end in '\n', '\r', or '\r\n', and
  ///   these are translated into '\n' before being returned to the
  ///   caller. If it is '', universal newline mode is enabled, but line
  ///   endings are returned to the caller untranslated. If it has any of
  ///   the other legal values, input lines are only terminated by the given
  ///   string, and the line ending is returned to the caller untranslated.
  ///
  /// * On output, if newline is None, any '\n' characters written are
  ///   translated to the system default line separator, os.linesep. If
  ///   newline is '' or '\n', no translation takes place. If newline is any
  ///   of the other legal values, any '\n' characters written are translated
  ///   to the given string.
  ///
  /// If closefd is False, the underlying file descriptor will be kept open
  /// when the file is closed. This does not work when a file name is given
  /// and must be True in that case.
  ///
  /// A custom opener can be used by passing a callable as *opener*. The
  /// underlying file descriptor for the file object is then obtained by
  /// calling *opener* with (*file*, *flags*). *opener* must return an open
  /// file descriptor (passing os.open as *opener* results in functionality
  /// similar to passing None).
  ///
  /// open() returns a file object whose type depends on the mode, and
  /// through which the standard file operations such as reading and writing
  /// are performed. When open() is used to open a file in a text mode ('w',
  /// 'r', 'wt', 'rt', etc.), it returns a TextIOWrapper. When used to open
  /// a file in a binary mode, the returned class varies: in read binary
  /// mode, it returns a BufferedReader; in write binary and append binary
  /// modes, it returns a BufferedWriter, and in read/write mode, it returns
  /// a BufferedRandom.
  ///
  /// It is also possible to use a string or bytearray as a file for both
  /// reading and writing. For strings StringIO can be used like a file
  /// opened in a text mode, and for bytes a BytesIO can be used like a file
  /// opened in a binary mode.
  @PyFunction(
      "(file, mode='r', buffering=-1, encoding=None, errors=None, newline=None, closefd=True,"
          + " opener=None)")
  public Object open(
      Object file,
      String mode,
      int buffering,
      Object encoding,
      Object errors,
      Object newline,
      boolean closefd,
      Object opener) {
    Object path = file;
    if (!PyStr.isStr(file)
        && !(file instanceof PyBytes)
        && Types.special(file, Special.INDEX) == null) {
      path = FileSystemPath.of(file);
    }
    return new Opening(interpreter, mode)
        .open(path, buffering, encoding, errors, newline, closefd, opener);
  }

  /// Opens the provided file with the intent to import the contents.
  ///
  /// This may perform extra validation beyond open(), but is otherwise interchangeable
  /// with calling open(path, 'rb').
  @PyFunction("(path)")
  public Object open_code(String path) {
    return new Opening(interpreter, "rb")
        .open(
            PyStr.ofJava(path),
            -1,
            PySingleton.NONE,
            PySingleton.NONE,
            PySingleton.NONE,
            true,
            PySingleton.NONE);
  }

  /// A helper function to choose the text encoding.
  ///
  /// When encoding is not None, this function returns it.
  /// Otherwise, this function returns the default text encoding
  /// (i.e. "locale" or "utf-8" depends on UTF-8 mode).
  ///
  /// This function emits an EncodingWarning if encoding is None and
  /// sys.flags.warn_default_encoding is true.
  ///
  /// This can be used in APIs with an encoding=None parameter.
  /// However, please consider using encoding="utf-8" for new APIs.
  @PyFunction("(encoding, stacklevel=2, /)")
  public Object text_encoding(Object encoding, int stacklevel) {
    if (encoding != PySingleton.NONE) {
      return encoding;
    }
    warnOfDefault(interpreter, stacklevel);
    return interpreter.state(Settings.class).utf8Mode ? "utf-8" : "locale";
  }

  /** Warns that no encoding was given, if that is wanted. */
  static void warnOfDefault(Interpreter interpreter, int stackLevel) {
    if (interpreter.state(Settings.class).warnDefaultEncoding) {
      Warnings.warn(
          interpreter, "EncodingWarning", "'encoding' argument not specified", stackLevel);
    }
  }
}
