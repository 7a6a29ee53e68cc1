package org.krait.embed.interop;

import java.io.InputStream;
import java.io.OutputStream;
import org.jspecify.annotations.Nullable;
import org.krait.runtime.object.Dispatch;
import org.krait.runtime.object.Interpreter;
import org.krait.runtime.object.PyModule;
import org.krait.runtime.ops.Attributes;
import org.krait.runtime.ops.Imports;

/** Puts streams of Java's in the place of those of the process. */
public final class StandardStreams {
  private static final String[] OPTIONS = {"encoding", "errors", "line_buffering", "write_through"};

  private final Interpreter interpreter;

  private StandardStreams(Interpreter interpreter) {
    this.interpreter = interpreter;
  }

  /** Replaces all three; a stream that is null is what {@code System} has when it is used. */
  public static void replace(
      Interpreter interpreter,
      @Nullable InputStream in,
      @Nullable OutputStream out,
      @Nullable OutputStream err) {
    StandardStreams streams = new StandardStreams(interpreter);
    PyJavaInput input = new PyJavaInput(in == null ? () -> System.in : () -> in);
    streams.add("stdin", input, streams.buffered(input), "strict");
    PyJavaOutput output = new PyJavaOutput(out == null ? () -> System.out : () -> out);
    streams.add("stdout", output, output, "strict");
    PyJavaOutput errors = new PyJavaOutput(err == null ? () -> System.err : () -> err);
    streams.add("stderr", errors, errors, "backslashreplace");
  }

  private Object buffered(PyJavaInput raw) {
    return Dispatch.call(Imports.attribute(interpreter, "_io", "BufferedReader"), raw);
  }

  private void add(String name, Object raw, Object bytes, String errors) {
    Attributes.set(raw, "name", "<" + name + ">");
    Object stream =
        Dispatch.call(
            Imports.attribute(interpreter, "_io", "TextIOWrapper"),
            new Object[] {bytes, "utf-8", errors, true, true},
            OPTIONS);
    Attributes.set(stream, "mode", raw == bytes ? "w" : "r");
    PyModule sys = (PyModule) interpreter.modules().get("sys");
    sys.dict().put(name, stream);
    sys.dict().put("__" + name + "__", stream);
  }
}
