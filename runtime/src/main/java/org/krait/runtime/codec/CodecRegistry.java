package org.krait.runtime.codec;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;
import org.krait.runtime.error.Errors;
import org.krait.runtime.object.Dispatch;
import org.krait.runtime.object.Interpreter;
import org.krait.runtime.object.PySingleton;
import org.krait.runtime.object.PyStr;
import org.krait.runtime.object.PyTuple;
import org.krait.runtime.object.ThreadState;

/**
 * An interpreter's codecs and error handlers. The package {@code encodings}, which registers the
 * library's codecs, is imported at the first search.
 */
// CPython: codecs.c
public final class CodecRegistry {
  private static final Set<String> BUILT_IN_HANDLERS =
      Set.of(
          "strict",
          "ignore",
          "replace",
          "xmlcharrefreplace",
          "backslashreplace",
          "namereplace",
          "surrogatepass",
          "surrogateescape");

  private final Interpreter interpreter;
  private final List<Object> searchFunctions = new CopyOnWriteArrayList<>();
  private final Map<String, PyTuple> codecs = new ConcurrentHashMap<>();
  private final Map<String, Object> errorHandlers = new ConcurrentHashMap<>();
  private boolean imported;

  private CodecRegistry(Interpreter interpreter) {
    this.interpreter = interpreter;
  }

  /** The registry of the interpreter that runs on this thread. */
  public static CodecRegistry current() {
    return of(ThreadState.current().interpreter());
  }

  /** The registry of an interpreter. */
  public static CodecRegistry of(Interpreter interpreter) {
    synchronized (interpreter) {
      CodecRegistry registry = interpreter.state(CodecRegistry.class);
      if (registry == null) {
        registry = new CodecRegistry(interpreter);
        interpreter.setState(CodecRegistry.class, registry);
      }
      return registry;
    }
  }

  public void register(Object searchFunction) {
    searchFunctions.add(searchFunction);
  }

  public void unregister(Object searchFunction) {
    if (searchFunctions.remove(searchFunction)) {
      codecs.clear();
    }
  }

  /** The codec of an encoding: a tuple of encoder, decoder, stream reader and stream writer. */
  // CPython: codecs.c _PyCodec_Lookup
  public PyTuple lookup(String encoding) {
    String name = normalize(encoding);
    PyTuple known = codecs.get(name);
    if (known != null) {
      return known;
    }
    importEncodings();
    if (searchFunctions.isEmpty()) {
      throw Errors.lookupError("no codec search functions registered: can't find encoding");
    }
    for (Object search : new ArrayList<>(searchFunctions)) {
      Object found = Dispatch.call(search, PyStr.ofJava(name));
      if (found == PySingleton.NONE) {
        continue;
      }
      if (!(found instanceof PyTuple codec) || codec.size() != 4) {
        throw Errors.typeError("codec search functions must return 4-tuples");
      }
      codecs.put(name, codec);
      return codec;
    }
    checkName(encoding);
    throw Errors.lookupError("unknown encoding: " + encoding);
  }

  /** Refuses a name that is no C string. */
  private static void checkName(String encoding) {
    Codecs.encodeText(PyStr.ofJava(encoding), "utf-8", "strict");
    if (encoding.indexOf(0) >= 0) {
      throw Errors.valueError("embedded null character");
    }
  }

  private void importEncodings() {
    if (!imported) {
      imported = true;
      Object importer = interpreter.builtins().get("__import__");
      if (importer != null) {
        Dispatch.call(importer, "encodings");
      }
    }
  }

  /** Lower case, with each run of other characters than letters, digits and dots as one "_". */
  // CPython: encodings/__init__.py normalize_encoding, codecs.c normalizestring
  static String normalize(String encoding) {
    StringBuilder out = new StringBuilder(encoding.length());
    boolean gap = false;
    for (int i = 0; i < encoding.length(); i++) {
      char c = encoding.charAt(i);
      boolean kept = c < 128 && (Character.isLetterOrDigit(c) || c == '.');
      if (kept) {
        if (gap && !out.isEmpty()) {
          out.append('_');
        }
        out.append(Character.toLowerCase(c));
      }
      gap = !kept;
    }
    return out.toString();
  }

  public void registerError(String name, Object handler) {
    errorHandlers.put(name, handler);
  }

  /** Removes a handler; false if there was none. */
  public boolean unregisterError(String name) {
    if (isBuiltInHandler(name)) {
      throw Errors.valueError("cannot un-register built-in error handler '" + name + "'");
    }
    return errorHandlers.remove(name) != null;
  }

  /** Whether Python comes with an error handler of this name. */
  public static boolean isBuiltInHandler(String name) {
    return BUILT_IN_HANDLERS.contains(name);
  }

  /** The handler registered under a name, or null. */
  public @Nullable Object findErrorHandler(String name) {
    return errorHandlers.get(name);
  }

  /** The handler registered under a name, or a LookupError. */
  public Object errorHandler(String name) {
    Object handler = errorHandlers.get(name);
    if (handler == null) {
      throw Errors.lookupError("unknown error handler name '" + name + "'");
    }
    return handler;
  }
}
