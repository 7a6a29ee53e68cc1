package org.krait.stdlib.decompression;

import java.io.ByteArrayOutputStream;
import org.krait.annotations.PyGetter;
import org.krait.annotations.PyMethod;
import org.krait.runtime.error.Errors;
import org.krait.runtime.error.PyException;
import org.krait.runtime.object.PyBytes;
import org.krait.runtime.object.PyInstance;
import org.krait.runtime.object.PyType;
import org.krait.runtime.ops.Buffers;

/** What Python sees of a decompressor. */
public abstract class PyStreamDecompressor extends PyInstance {
  private final StreamDecoder decoder;
  private final Input input = new Input();
  private boolean needsInput = true;
  private boolean isBroken;

  protected PyStreamDecompressor(PyType type, StreamDecoder decoder) {
    super(type);
    this.decoder = decoder;
  }

  /** The error of more input after the end. */
  protected PyException ended() {
    return Errors.eofError("End of stream already reached");
  }

  /** The error of a stream that was broken before. */
  protected abstract PyException broken();

  /// Decompress *data*, returning uncompressed data as bytes.
  ///
  /// If *max_length* is nonnegative, returns at most *max_length* bytes of
  /// decompressed data. If this limit is reached and further output can be
  /// produced, *self.needs_input* will be set to ``False``. In this case, the next
  /// call to *decompress()* may provide *data* as b'' to obtain more of the output.
  ///
  /// If all of the input data was decompressed and returned (either because this
  /// was less than *max_length* bytes, or because *max_length* was negative),
  /// *self.needs_input* will be set to True.
  ///
  /// Attempting to decompress data after the end of stream is reached raises an
  /// EOFError.  Any data found after the end of the stream is ignored and saved in
  /// the unused_data attribute.
  @PyMethod("(self, /, data, max_length=-1)")
  public synchronized PyBytes decompress(Object data, int maxLength) {
    byte[] bytes = Buffers.bytes(data);
    if (decoder.hasEnded()) {
      throw ended();
    }
    if (isBroken) {
      throw broken();
    }
    input.add(bytes);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    isBroken = true;
    decoder.decode(input, out, maxLength);
    isBroken = false;
    needsInput = !decoder.hasEnded() && !decoder.hasPending();
    return PyBytes.of(out.toByteArray());
  }

  /// True if the end-of-stream marker has been reached.
  @PyGetter(member = true)
  public boolean eof() {
    return decoder.hasEnded();
  }

  /// Data found after the end of the compressed stream.
  @PyGetter(member = true)
  public synchronized PyBytes unused_data() {
    return decoder.hasEnded() ? PyBytes.of(input.rest()) : PyBytes.EMPTY;
  }

  /// True if more input is needed before more decompressed data can be produced.
  @PyGetter(member = true)
  public boolean needs_input() {
    return needsInput;
  }
}
