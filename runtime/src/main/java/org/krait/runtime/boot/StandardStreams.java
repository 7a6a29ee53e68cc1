package org.krait.runtime.boot;

import org.krait.runtime.codec.CodecRegistry;
import org.krait.runtime.error.PyException;
import org.krait.runtime.module.Settings;
import org.krait.runtime.object.Dispatch;
import org.krait.runtime.object.Exceptions;
import org.krait.runtime.object.Interpreter;
import org.krait.runtime.object.PyModule;
import org.krait.runtime.object.PySingleton;
import org.krait.runtime.object.PyStr;
import org.krait.runtime.object.Truth;
import org.krait.runtime.ops.Attributes;
import org.krait.runtime.ops.Imports;

/** Makes {@code sys.stdin}, {@code stdout} and {@code stderr}. */
// CPython: pylifecycle.c init_sys_streams, create_stdio
final class StandardStreams {
  private final Settings settings;
  private final Object io;

  private StandardStreams(Interpreter interpreter, Settings settings) {
    this.settings = settings;
    this.io = Imports.module(interpreter, "_io");
  }

  static void open(Interpreter interpreter, Settings settings, PyModule sys) {
    StandardStreams streams = new StandardStreams(interpreter, settings);
    streams.add(sys, "stdin", 0, "strict");
    streams.add(sys, "stdout", 1, "strict");
    streams.add(sys, "stderr", 2, "backslashreplace");
  }

  private void add(PyModule sys, String name, int descriptor, String errors) {
    Object stream = make(name, descriptor, errors);
    sys.dict().put("__" + name + "__", stream);
    sys.dict().put(name, stream);
  }

  private Object make(String name, int descriptor, String errors) {
    if (System.getProperty("krait.closed", "").indexOf('0' + descriptor) >= 0) {
      return PySingleton.NONE;
    }
    boolean writes = descriptor != 0;
    boolean unbuffered = settings.unbuffered && writes;
    try {
      Object raw =
          Dispatch.call(
              Attributes.get(io, "FileIO"),
              new Object[] {(long) descriptor, writes ? "wb" : "rb", false},
              new String[] {"closefd"});
      Attributes.set(raw, "name", "<" + name + ">");
      boolean terminal = Truth.of(Attributes.callMethod(raw, "isatty"));
      Object buffer = unbuffered ? raw : Dispatch.call(Attributes.get(io, kind(writes)), raw);
      Object[] arguments = {
        buffer,
        encoding(),
        errors(errors, descriptor),
        "\n",
        terminal || descriptor == 2,
        unbuffered
      };
      Object text =
          Dispatch.call(
              Attributes.get(io, "TextIOWrapper"),
              arguments,
              new String[] {"encoding", "errors", "newline", "line_buffering", "write_through"});
      Attributes.set(text, "mode", writes ? "w" : "r");
      return text;
    } catch (PyException e) {
      if (Exceptions.matches(e, "OSError")) {
        return PySingleton.NONE;
      }
      throw e;
    }
  }

  private static String kind(boolean writes) {
    return writes ? "BufferedWriter" : "BufferedReader";
  }

  private String encoding() {
    String given = settings.variable("PYTHONIOENCODING");
    int colon = given == null ? -1 : given.indexOf(':');
    String encoding = given == null || colon < 0 ? given : given.substring(0, colon);
    return encoding == null || encoding.isEmpty() ? "utf-8" : codecName(encoding);
  }

  // CPython: pylifecycle.c config_get_codec_name
  private static String codecName(String encoding) {
    if (encoding.equals("utf-8")) {
      return encoding;
    }
    try {
      Object codec = CodecRegistry.current().lookup(encoding);
      return PyStr.toJava(Attributes.get(codec, "name"));
    } catch (PyException e) {
      throw new StartException(
          "init_stdio_encoding: failed to get the Python codec name of the stdio encoding",
          "core initialized",
          e);
    }
  }

  private String errors(String otherwise, int descriptor) {
    String given = settings.variable("PYTHONIOENCODING");
    int colon = given == null ? -1 : given.indexOf(':');
    if (colon >= 0 && colon + 1 < given.length() && descriptor != 2) {
      return given.substring(colon + 1);
    }
    boolean isGiven = given != null && !given.isEmpty() && !given.equals(":");
    return descriptor != 2 && !isGiven && settings.usesSimpleLocale()
        ? "surrogateescape"
        : otherwise;
  }
}
