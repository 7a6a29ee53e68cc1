package org.krait.script;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.Reader;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.function.Function;
import javax.script.ScriptContext;
import org.jspecify.annotations.Nullable;

/** Standard streams that lead to reader and writers of the context whose script runs. */
final class ContextStreams {
  private final ThreadLocal<@Nullable ScriptContext> running = new ThreadLocal<>();

  /** Makes a context the one that runs on this thread; the one before. */
  @Nullable ScriptContext enter(@Nullable ScriptContext context) {
    ScriptContext before = running.get();
    if (context == null) {
      running.remove();
    } else {
      running.set(context);
    }
    return before;
  }

  OutputStream out() {
    return new Output(ScriptContext::getWriter, System.out);
  }

  OutputStream err() {
    return new Output(ScriptContext::getErrorWriter, System.err);
  }

  InputStream in() {
    return new Input();
  }

  /** Takes texts in UTF-8, each whole. */
  private final class Output extends OutputStream {
    private final Function<ScriptContext, Writer> stream;
    private final Writer otherwise;

    Output(Function<ScriptContext, Writer> stream, OutputStream otherwise) {
      this.stream = stream;
      this.otherwise = new PrintWriter(otherwise, true, StandardCharsets.UTF_8);
    }

    private Writer writer() {
      ScriptContext context = running.get();
      Writer writer = context == null ? null : stream.apply(context);
      return writer == null ? otherwise : writer;
    }

    @Override
    public void write(int b) throws IOException {
      write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
      writer().write(new String(bytes, offset, length, StandardCharsets.UTF_8));
    }

    @Override
    public void flush() throws IOException {
      writer().flush();
    }
  }

  /** Gives one line at a time, so that nothing is read ahead of the script. */
  private final class Input extends InputStream {
    private byte[] line = {};
    private int position;

    @Override
    public int read() throws IOException {
      byte[] one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public synchronized int read(byte[] into, int offset, int length) throws IOException {
      if (position == line.length) {
        line = nextLine().getBytes(StandardCharsets.UTF_8);
        position = 0;
      }
      int count = Math.min(length, line.length - position);
      System.arraycopy(line, position, into, offset, count);
      position += count;
      return count == 0 ? -1 : count;
    }

    private String nextLine() throws IOException {
      ScriptContext context = running.get();
      Reader reader = context == null ? null : context.getReader();
      StringBuilder text = new StringBuilder();
      for (int c = reader == null ? -1 : reader.read(); c >= 0; c = reader.read()) {
        text.append((char) c);
        if (c == '\n') {
          break;
        }
      }
      return text.toString();
    }
  }
}
