package org.krait.stdlib._pickle;

import org.jspecify.annotations.Nullable;
import org.krait.annotations.PyGetter;
import org.krait.annotations.PyMethod;
import org.krait.annotations.PyNew;
import org.krait.annotations.PySetter;
import org.krait.annotations.PyTypeSpec;
import org.krait.runtime.error.Errors;
import org.krait.runtime.object.HashTable;
import org.krait.runtime.object.Ints;
import org.krait.runtime.object.PyDict;
import org.krait.runtime.object.PyInstance;
import org.krait.runtime.object.PySingleton;
import org.krait.runtime.object.PyTuple;
import org.krait.runtime.object.PyType;
import org.krait.runtime.object.ThreadState;
import org.krait.runtime.object.Types;
import org.krait.runtime.ops.Attributes;
import org.krait.runtime.ops.Indexes;

/// This takes a binary file for writing a pickle data stream.
///
/// The optional *protocol* argument tells the pickler to use the given
/// protocol; supported protocols are 0, 1, 2, 3, 4 and 5.  The default
/// protocol is 5. It was introduced in Python 3.8, and is incompatible
/// with previous versions.
///
/// Specifying a negative protocol version selects the highest protocol
/// version supported.  The higher the protocol used, the more recent the
/// version of Python needed to read the pickle produced.
///
/// The *file* argument must have a write() method that accepts a single
/// bytes argument. It can thus be a file object opened for binary
/// writing, an io.BytesIO instance, or any other custom object that meets
/// this interface.
///
/// If *fix_imports* is True and protocol is less than 3, pickle will try
/// to map the new Python 3 names to the old module names used in Python
/// 2, so that the pickle data stream is readable with Python 2.
///
/// If *buffer_callback* is None (the default), buffer views are
/// serialized into *file* as part of the pickle stream.
///
/// If *buffer_callback* is not None, then it can be called any number
/// of times with a buffer view.  If the callback returns a false value
/// (such as None), the given buffer is out-of-band; otherwise the
/// buffer is serialized in-band, i.e. inside the pickle stream.
///
/// It is an error if *buffer_callback* is not None and *protocol*
/// is None or smaller than 5.
@PyTypeSpec(
    name = "Pickler",
    module = "_pickle",
    signature = "(file, protocol=None, fix_imports=True, buffer_callback=None)")
final class PyPickler extends PyInstance {
  static final PyType TYPE = PyType.builtin(PyPickler.class);

  private @Nullable Object write;
  private int protocol;
  private boolean fixImports;
  private Object bufferCallback = PySingleton.NONE;
  private long fast;
  private @Nullable Object dispatchTable;
  private @Nullable Object persistentId;
  private PicklerMemo memory = new PicklerMemo();
  private boolean initialized;

  private PyPickler(PyType type) {
    super(type);
  }

  @PyNew("(cls, /, *args, **kwargs)")
  static Object __new__(PyType cls, Object[] args, PyDict kwargs) {
    return new PyPickler(cls);
  }

  /** A pickler without a file. */
  static PyPickler of(Object protocol, boolean fixImports, Object bufferCallback) {
    PyPickler pickler = new PyPickler(TYPE);
    pickler.configure(protocol, fixImports, bufferCallback);
    return pickler;
  }

  @PyMethod("(self, file, protocol=None, fix_imports=True, buffer_callback=None)")
  void __init__(Object file, Object protocol, boolean fix_imports, Object buffer_callback) {
    configure(protocol, fix_imports, buffer_callback);
    open(file);
    memory = new PicklerMemo();
    dispatchTable = Attributes.find(this, "dispatch_table");
  }

  /** Takes the file to write to. */
  void open(Object file) {
    write = Attributes.find(file, "write");
    if (write == null) {
      throw Errors.typeError("file must have a 'write' attribute");
    }
  }

  private void configure(Object wanted, boolean fix, Object callback) {
    protocol = number(wanted);
    if (callback != PySingleton.NONE && protocol < 5) {
      throw Errors.valueError("buffer_callback needs protocol >= 5");
    }
    fixImports = fix && protocol < 3;
    bufferCallback = callback;
    initialized = true;
  }

  private static int number(Object protocol) {
    if (protocol == PySingleton.NONE) {
      return Opcodes.DEFAULT_PROTOCOL;
    }
    long n = Ints.clamp(Indexes.of(protocol));
    if (n > Opcodes.HIGHEST_PROTOCOL) {
      throw Errors.valueError("pickle protocol must be <= " + Opcodes.HIGHEST_PROTOCOL);
    }
    return n < 0 ? Opcodes.HIGHEST_PROTOCOL : (int) n;
  }

  int protocol() {
    return protocol;
  }

  boolean fixesImports() {
    return fixImports;
  }

  boolean isFast() {
    return fast != 0;
  }

  Object bufferCallback() {
    return bufferCallback;
  }

  PicklerMemo memory() {
    return memory;
  }

  void setMemory(PicklerMemo memory) {
    this.memory = memory;
  }

  @Nullable Object dispatchTable() {
    return dispatchTable;
  }

  /**
   * The persistent_id of a subclass or of this instance, bound; null for the one that says None.
   */
  @Nullable Object persistentIdOverride() {
    if (persistentId != null) {
      return persistentId;
    }
    return type().lookup("persistent_id") == TYPE.lookup("persistent_id")
        ? null
        : Attributes.get(this, "persistent_id");
  }

  @PyMethod("(self, name, /)")
  Object __getattribute__(Object name) {
    return persistentId != null && "persistent_id".equals(name)
        ? persistentId
        : Attributes.getGeneric(this, Attributes.name(name));
  }

  @PyMethod("(self, name, value, /)")
  void __setattr__(Object name, Object value) {
    if ("persistent_id".equals(name)) {
      persistentId = value;
    } else {
      Attributes.setGeneric(this, Attributes.name(name), value);
    }
  }

  @PyMethod("(self, name, /)")
  void __delattr__(Object name) {
    if ("persistent_id".equals(name) && persistentId != null) {
      persistentId = null;
    } else {
      Attributes.setGeneric(this, Attributes.name(name), null);
    }
  }

  @PyMethod(value = "(self, obj, /)", doc = "")
  Object persistent_id(Object obj) {
    return PySingleton.NONE;
  }

  /// Write a pickled representation of the given object to the open file.
  @PyMethod(value = "(self, obj, /)", definingClass = true)
  void dump(Object obj) {
    if (!initialized) {
      throw PickleErrors.pickling(
          "Pickler.__init__() was not called by " + type().fullName() + ".__init__()");
    }
    PickleWriter out = new PickleWriter(write, protocol);
    write(obj, out);
  }

  void write(Object o, PickleWriter out) {
    new ObjectSaver(this, out).save(o);
    out.put(Opcodes.STOP);
    out.finish();
  }

  /// Clears the pickler's "memo".
  ///
  /// The memo is the data structure that remembers which objects the
  /// pickler has already seen, so that shared or recursive objects are
  /// pickled by reference and not by value.  This method is useful when
  /// re-using picklers.
  @PyMethod("(self, /)")
  void clear_memo() {
    memory.clear();
  }

  @PyGetter(member = true)
  Object bin() {
    return protocol > 0 ? 1L : 0L;
  }

  @PyGetter(member = true)
  Object fast() {
    return fast;
  }

  @PySetter("fast")
  void setFast(long value) {
    fast = (int) value;
  }

  @PyGetter(member = true)
  Object dispatch_table() {
    if (dispatchTable == null) {
      throw Attributes.missing(this, type(), "dispatch_table");
    }
    return dispatchTable;
  }

  @PySetter("dispatch_table")
  void setDispatchTable(Object value) {
    dispatchTable = value;
  }

  @PyGetter
  Object memo() {
    return new PyPicklerMemoProxy(this);
  }

  @PySetter("memo")
  void setMemo(Object value) {
    if (value instanceof PyPicklerMemoProxy proxy) {
      memory = new PicklerMemo(proxy.memory());
    } else if (value instanceof PyDict dict) {
      memory = read(dict);
    } else if (value == null) {
      throw Errors.typeError("attribute deletion is not supported");
    } else {
      throw Errors.typeError(
          "'memo' attribute must be a PicklerMemoProxy object or dict, not "
              + Types.of(value).fullName());
    }
  }

  private static PicklerMemo read(PyDict dict) {
    PicklerMemo made = new PicklerMemo();
    HashTable table = dict.table();
    for (int i = 0; i < table.limit(); i++) {
      if (table.key(i) == null) {
        continue;
      }
      if (!(table.value(i) instanceof PyTuple pair) || pair.size() != 2) {
        throw Errors.typeError("'memo' values must be 2-item tuples");
      }
      made.put(pair.get(1), (int) Ints.clamp(Indexes.of(pair.get(0))));
    }
    return made;
  }

  PyDict memoDict() {
    return memory.toDict(ThreadState.current().interpreter());
  }
}
