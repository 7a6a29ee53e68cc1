package org.krait.stdlib._io;

import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.krait.annotations.PyAllocator;
import org.krait.annotations.PyDeleter;
import org.krait.annotations.PyGetter;
import org.krait.annotations.PyMethod;
import org.krait.annotations.PySetter;
import org.krait.annotations.PyTypeSpec;
import org.krait.runtime.error.Errors;
import org.krait.runtime.error.PyException;
import org.krait.runtime.object.Finalizers;
import org.krait.runtime.object.Holder;
import org.krait.runtime.object.Ints;
import org.krait.runtime.object.PySingleton;
import org.krait.runtime.object.PyStr;
import org.krait.runtime.object.PyType;
import org.krait.runtime.object.SelfFinalizing;
import org.krait.runtime.object.Truth;
import org.krait.runtime.object.Types;
import org.krait.runtime.ops.Attributes;
import org.krait.runtime.ops.Indexes;
import org.krait.runtime.ops.Representation;
import org.krait.runtime.text.Search;
import org.krait.runtime.text.Text;

/// Character and line based layer over a BufferedIOBase object, buffer.
///
/// encoding gives the name of the encoding that the stream will be
/// decoded or encoded with. It defaults to locale.getencoding().
///
/// errors determines the strictness of encoding and decoding (see
/// help(codecs.Codec) or the documentation for codecs.register) and
/// defaults to "strict".
///
/// newline controls how line endings are handled. It can be None, '',
/// '\n', '\r', and '\r\n'.  It works as follows:
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
/// If line_buffering is True, a call to flush is implied when a call to
/// write contains a newline character.
// CPython: textio.c
@PyTypeSpec(
    name = "TextIOWrapper",
    module = "_io",
    base = TextIoBase.class,
    signature =
        "(buffer, encoding=None, errors=None, newline=None,\n"
            + "              line_buffering=False, write_through=False)")
public final class TextIoWrapper extends TextIoBase implements Holder, SelfFinalizing {
  private final Finalizers.Ticket ticket = Finalizers.current().watch(this);
  private @Nullable Object buffer;
  private boolean detached;
  private boolean finalizing;
  private String encoding = "utf-8";
  private String errors = "strict";
  private NewlineMode newline = NewlineMode.UNIVERSAL;
  private boolean lineBuffering;
  private boolean writeThrough;
  private int chunk = TextOutput.CHUNK;
  private boolean seekable;
  private boolean telling;
  private @Nullable TextInput input;
  private @Nullable TextOutput output;

  private TextIoWrapper(PyType type) {
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
    return output != null && !output.isEmpty() || super.keepsData();
  }

  @Override
  public void tellHeld(BiConsumer<String, Object> found) {
    if (buffer != null) {
      found.accept("buffer", buffer);
    }
  }

  @PyAllocator
  static Object allocate(PyType cls) {
    return new TextIoWrapper(cls);
  }

  @PyMethod(
      "(self, /, buffer, encoding=None, errors=None, newline=None, line_buffering=False,"
          + " write_through=False)")
  public void __init__(
      Object buffer,
      Object encoding,
      Object errors,
      Object newline,
      boolean lineBuffering,
      boolean writeThrough) {
    TextEncodings.checkName(encoding);
    this.buffer = null;
    this.detached = false;
    this.newline = NewlineMode.of(newline, "TextIOWrapper() ");
    this.errors = TextEncodings.errors(errors, "TextIOWrapper() argument 'errors'");
    TextEncodings.refuseNull(this.errors);
    this.encoding = TextEncodings.named(encoding);
    this.lineBuffering = lineBuffering;
    this.writeThrough = writeThrough;
    this.chunk = TextOutput.CHUNK;
    this.input = null;
    this.output = null;
    this.seekable = Truth.of(Attributes.callMethod(buffer, "seekable"));
    this.buffer = buffer;
    this.telling = seekable;
    markOpen();
    placeEncoder();
  }

  /** An encoder that begins in the middle of a file writes no byte order mark. */
  private void placeEncoder() {
    if (DirectEncoding.find(encoding) == null
        && seekable
        && Truth.of(Attributes.callMethod(buffer(), "writable"))
        && Indexes.toLong(Attributes.callMethod(buffer(), "tell")) != 0) {
      output().placeAt(false);
    }
  }

  private Object buffer() {
    Object b = buffer;
    if (b == null) {
      throw detached
          ? Errors.valueError("underlying buffer has been detached")
          : IoErrors.uninitialized();
    }
    return b;
  }

  private Object open() {
    Object b = buffer();
    if (isClosed(b)) {
      throw IoErrors.closedFile();
    }
    return b;
  }

  private TextOutput output() {
    TextOutput o = output;
    if (o == null) {
      if (!Truth.of(Attributes.callMethod(buffer(), "writable"))) {
        throw lacks("not writable");
      }
      o = TextOutput.of(buffer(), encoding, errors);
      output = o;
    }
    return o;
  }

  private TextInput input() {
    TextInput i = input;
    if (i == null) {
      if (!Truth.of(Attributes.callMethod(buffer(), "readable"))) {
        throw lacks("not readable");
      }
      i = TextInput.of(buffer(), encoding, errors, newline);
      i.readBy(chunk);
      input = i;
    }
    return i;
  }

  /** Hands text that waits to the buffer. */
  private void drain() {
    if (output != null && !output.isEmpty()) {
      output.drain();
    }
  }

  @PyMethod(value = "(self, text, /)", doc = "")
  @Override
  public synchronized Object write(Object text) {
    if (!PyStr.isStr(text)) {
      throw Errors.typeError("write() argument must be str, not " + Types.of(text).fullName());
    }
    open();
    Object s = PyStr.exact(text);
    int length = Text.length(s);
    boolean hasEnd = (lineBuffering || newline.written() != null) && contains(s, "\n");
    TextOutput o = output();
    Object translated =
        hasEnd && newline.written() != null
            ? Search.replace(s, "\n", newline.written(), Long.MAX_VALUE)
            : s;
    boolean full = o.add(translated, chunk);
    boolean flushes = lineBuffering && (hasEnd || contains(s, "\r"));
    if (full || flushes || writeThrough) {
      drain();
    }
    if (flushes) {
      Attributes.callMethod(buffer(), "flush");
    }
    if (input != null) {
      if (input.hasSnapshot()) {
        input.forget();
      }
      input.decoder().reset();
    }
    return (long) length;
  }

  private static boolean contains(Object s, String part) {
    return s instanceof String j
        ? j.indexOf(part.charAt(0)) >= 0
        : Search.first(s, part, 0, Text.length(s)) >= 0;
  }

  @PyMethod(value = "(self, size=-1, /)", doc = "")
  @Override
  public synchronized Object read(Object size) {
    int limit = limit(size);
    open();
    TextInput in = input();
    drain();
    return limit < 0 ? in.readAll() : in.read(limit, telling);
  }

  @PyMethod(value = "(self, size=-1, /)", doc = "")
  @Override
  public synchronized Object readline(Object size) {
    int limit = Indexes.clipped(size);
    return line(limit < 0 ? -1 : limit);
  }

  private Object line(int limit) {
    open();
    TextInput in = input();
    drain();
    return in.readLine(limit, telling);
  }

  @PyMethod("(self, /)")
  @Override
  public synchronized Object __next__() {
    telling = false;
    Object line = type().isBuiltin() ? line(-1) : Attributes.callMethod(this, "readline");
    if (!PyStr.isStr(line)) {
      throw new PyException(
          "OSError",
          "readline() should have returned a str object, not '" + Types.of(line).fullName() + "'");
    }
    if (Text.length(PyStr.exact(line)) == 0) {
      if (input != null) {
        input.forget();
      }
      telling = seekable;
      throw Errors.stopIteration();
    }
    return line;
  }

  @PyMethod(value = "(self, /)", doc = "")
  @Override
  public synchronized void flush() {
    open();
    telling = seekable;
    drain();
    Attributes.callMethod(buffer(), "flush");
  }

  @PyMethod(value = "(self, /)", doc = "")
  @Override
  public void close() {
    Object b = buffer();
    if (isClosed(b) || buffer == null) {
      return;
    }
    if (finalizing && Attributes.find(b, "_dealloc_warn") != null) {
      Attributes.callMethod(b, "_dealloc_warn", this);
    }
    both(
        () -> Attributes.callMethod(this, "flush"),
        () -> {
          Attributes.callMethod(b, "close");
          markClosed();
        });
  }

  @PyMethod(value = "(self, /)", doc = "")
  @Override
  public Object detach() {
    Object b = buffer();
    Attributes.callMethod(this, "flush");
    buffer = null;
    detached = true;
    markClosed();
    return b;
  }

  /// reconfigure($self, /, *, encoding=None, errors=None, newline=None,
  ///             line_buffering=None, write_through=None)
  /// --
  ///
  /// Reconfigure the text stream with new parameters.
  ///
  /// This also does an implicit stream flush.
  @PyMethod(
      "(self, /, *, encoding=None, errors=None, newline=<unrepresentable>, line_buffering=None,"
          + " write_through=None)")
  public void reconfigure(
      Object encoding,
      Object errors,
      @Nullable Object newline,
      Object lineBuffering,
      Object writeThrough) {
    buffer();
    boolean given = encoding != PySingleton.NONE || errors != PySingleton.NONE || newline != null;
    if (input != null && given) {
      throw lacks(
          "It is not possible to set the encoding or newline of stream after the first read");
    }
    NewlineMode mode = newline == null ? this.newline : NewlineMode.of(newline, "reconfigure() ");
    boolean lines = chosen(lineBuffering, this.lineBuffering);
    boolean through = chosen(writeThrough, this.writeThrough);
    String oldErrors = encoding == PySingleton.NONE ? this.errors : "strict";
    String newErrors =
        errors == PySingleton.NONE
            ? oldErrors
            : TextEncodings.errors(errors, "reconfigure() argument 'errors'");
    String name =
        encoding == PySingleton.NONE ? this.encoding : TextEncodings.reconfigured(encoding);
    Attributes.callMethod(this, "flush");
    this.encoding = name;
    this.errors = newErrors;
    this.newline = mode;
    this.lineBuffering = lines;
    this.writeThrough = through;
    if (given) {
      output = null;
      placeEncoder();
    }
  }

  private static boolean chosen(Object given, boolean otherwise) {
    return given == PySingleton.NONE ? otherwise : Indexes.toLong(given) != 0;
  }

  /// Return the stream position as an opaque number.
  ///
  /// The return value of tell() can be given as input to seek(), to restore a
  /// previous stream position.
  @PyMethod("(self, /)")
  @Override
  public synchronized Object tell() {
    open();
    if (!seekable) {
      throw lacks("underlying stream is not seekable");
    }
    if (!telling) {
      throw new PyException("OSError", "telling position disabled by next() call");
    }
    drain();
    Attributes.callMethod(this, "flush");
    Object position = Attributes.callMethod(buffer(), "tell");
    return input == null || !input.hasSnapshot()
        ? position
        : input.tell(Indexes.toLong(position)).pack();
  }

  /// Set the stream position, and return the new stream position.
  ///
  ///   cookie
  ///     Zero or an opaque number returned by tell().
  ///   whence
  ///     The relative position to seek from.
  ///
  /// Four operations are supported, given by the following argument
  /// combinations:
  ///
  /// - seek(0, SEEK_SET): Rewind to the start of the stream.
  /// - seek(cookie, SEEK_SET): Restore a previous position;
  ///   'cookie' must be a number returned by tell().
  /// - seek(0, SEEK_END): Fast-forward to the end of the stream.
  /// - seek(0, SEEK_CUR): Leave the current stream position unchanged.
  ///
  /// Any other argument combinations are invalid,
  /// and may raise exceptions.
  @PyMethod("(self, cookie, whence=os.SEEK_SET, /)")
  public synchronized Object seek(Object cookie, int whence) {
    open();
    if (!seekable) {
      throw lacks("underlying stream is not seekable");
    }
    Object place = Ints.index(cookie);
    int sign = Ints.big(place).signum();
    if (whence == 1 && sign != 0) {
      throw lacks("can't do nonzero cur-relative seeks");
    }
    if (whence == 2) {
      return seekToEnd(sign);
    }
    if (whence != 0 && whence != 1) {
      throw Errors.valueError("invalid whence (" + whence + ", should be 0, 1 or 2)");
    }
    Object target = whence == 1 ? tell() : place;
    if (sign < 0) {
      throw Errors.valueError("negative seek position " + Representation.javaRepr(cookie));
    }
    Attributes.callMethod(this, "flush");
    TextPosition position = TextPosition.unpack(target);
    Attributes.callMethod(buffer(), "seek", position.start());
    if (input != null || position.charsToSkip() > 0) {
      input().restore(position);
    }
    placeOutput(position.isStart());
    return target;
  }

  private Object seekToEnd(int sign) {
    if (sign != 0) {
      throw lacks("can't do nonzero end-relative seeks");
    }
    Attributes.callMethod(this, "flush");
    if (input != null) {
      input.forget();
      input.decoder().reset();
    }
    Object end = Attributes.callMethod(buffer(), "seek", 0L, 2L);
    placeOutput(Indexes.toLong(end) == 0);
    return end;
  }

  /** Tells the encoder where it is; one that may write a byte order mark is made for that. */
  private void placeOutput(boolean start) {
    if (output != null) {
      output.placeAt(start);
    } else if (DirectEncoding.find(encoding) == null
        && Truth.of(Attributes.callMethod(buffer(), "writable"))) {
      output().placeAt(start);
    }
  }

  @PyMethod(value = "(self, pos=None, /)", doc = "")
  @Override
  public Object truncate(Object pos) {
    Attributes.callMethod(this, "flush");
    return pos == PySingleton.NONE
        ? Attributes.callMethod(buffer(), "truncate", tell())
        : Attributes.callMethod(buffer(), "truncate", pos);
  }

  @PyMethod(value = "(self, /)", doc = "")
  @Override
  public Object fileno() {
    return Attributes.callMethod(buffer(), "fileno");
  }

  @PyMethod(value = "(self, /)", doc = "")
  @Override
  public boolean seekable() {
    open();
    return Truth.of(Attributes.callMethod(buffer(), "seekable"));
  }

  @PyMethod(value = "(self, /)", doc = "")
  @Override
  public boolean readable() {
    return Truth.of(Attributes.callMethod(buffer(), "readable"));
  }

  @PyMethod(value = "(self, /)", doc = "")
  @Override
  public boolean writable() {
    return Truth.of(Attributes.callMethod(buffer(), "writable"));
  }

  @PyMethod(value = "(self, /)", doc = "")
  @Override
  public boolean isatty() {
    return Truth.of(Attributes.callMethod(buffer(), "isatty"));
  }

  @PyMethod(value = "(self, /)", doc = "")
  public Object __getstate__() {
    throw Errors.typeError("cannot pickle '" + type().name() + "' instances");
  }

  @PyGetter(member = true)
  @Override
  public Object encoding() {
    return encoding;
  }

  @PyGetter
  @Override
  public Object errors() {
    return errors;
  }

  @PyGetter
  @Override
  public Object newlines() {
    buffer();
    return input == null ? PySingleton.NONE : input.newlines();
  }

  @PyGetter(value = "buffer", member = true)
  public Object underlying() {
    return buffer == null ? PySingleton.NONE : buffer;
  }

  @PyGetter(member = true)
  public boolean line_buffering() {
    return lineBuffering;
  }

  @PyGetter(member = true)
  public boolean write_through() {
    return writeThrough;
  }

  @PyGetter
  public Object name() {
    return Attributes.get(buffer(), "name");
  }

  @PyGetter
  @Override
  public boolean closed() {
    return isClosedNow();
  }

  @Override
  protected boolean isClosedNow() {
    return isClosed(buffer());
  }

  @PyGetter
  public int _CHUNK_SIZE() {
    buffer();
    return chunk;
  }

  // CPython: textio.c _io_TextIOWrapper__CHUNK_SIZE_set_impl
  @PySetter("_CHUNK_SIZE")
  public void setChunkSize(Object size) {
    buffer();
    if (!(Indexes.of(size) instanceof Long n)) {
      throw Errors.valueError("cannot fit 'int' into an index-sized integer");
    }
    if (n <= 0) {
      throw Errors.valueError("a strictly positive integer is required");
    }
    chunk = Math.clamp(n, 1, Integer.MAX_VALUE);
    if (input != null) {
      input.readBy(chunk);
    }
  }

  @PyDeleter("_CHUNK_SIZE")
  public void deleteChunkSize() {
    throw new PyException("AttributeError", "cannot delete attribute");
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
    if (buffer == null && !detached) {
      throw IoErrors.uninitialized();
    }
    StringBuilder out = new StringBuilder("<").append(Types.of(this).fullName());
    for (String attribute : new String[] {"name", "mode"}) {
      Object value = shownAttribute(attribute);
      if (value != null) {
        out.append(' ').append(attribute).append('=').append(shown(value));
      }
    }
    return PyStr.ofJava(out.append(" encoding='").append(encoding).append("'>").toString());
  }
}
