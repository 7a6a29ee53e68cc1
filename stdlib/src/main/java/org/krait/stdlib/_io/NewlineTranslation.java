package org.krait.stdlib._io;

import java.math.BigInteger;
import org.jspecify.annotations.Nullable;
import org.krait.runtime.object.Ints;
import org.krait.runtime.object.PySingleton;
import org.krait.runtime.object.PyStr;
import org.krait.runtime.object.PyTuple;
import org.krait.runtime.text.Text;
import org.krait.runtime.text.TextBuilder;

/**
 * Universal newlines over a decoder: notes which line ends there were, makes all of them {@code \n}
 * if asked to, and never splits {@code \r\n}.
 */
// CPython: textio.c _PyIncrementalNewlineDecoder_decode
final class NewlineTranslation implements TextDecoder {
  private static final int LF = 1;
  private static final int CR = 2;
  private static final int CRLF = 4;

  private final @Nullable TextDecoder decoder;
  private final boolean translate;
  private int seen;
  private boolean pendingReturn;

  NewlineTranslation(@Nullable TextDecoder decoder, boolean translate) {
    this.decoder = decoder;
    this.translate = translate;
  }

  @Override
  public Object decode(byte[] input, boolean last) {
    return translate(decoder.decode(input, last), last);
  }

  /** Handles the line ends of decoded text. */
  Object translate(Object decoded, boolean last) {
    Object text = PyStr.exact(decoded);
    int length = Text.length(text);
    if (pendingReturn && (last || length > 0)) {
      text = Text.concat("\r", text);
      length++;
      pendingReturn = false;
    }
    if (length > 0 && !last && Text.at(text, length - 1) == '\r') {
      text = Text.slice(text, 0, --length);
      pendingReturn = true;
    }
    if (text instanceof String s && s.indexOf('\r') < 0) {
      seen |= s.indexOf('\n') >= 0 ? LF : 0;
      return s;
    }
    return examine(text, length);
  }

  private Object examine(Object text, int length) {
    TextBuilder out = new TextBuilder(length);
    for (int i = 0; i < length; i++) {
      int c = Text.at(text, i);
      if (c == '\n') {
        seen |= LF;
      } else if (c == '\r' && i + 1 < length && Text.at(text, i + 1) == '\n') {
        seen |= CRLF;
        i++;
        c = '\n';
      } else if (c == '\r') {
        seen |= CR;
        c = '\n';
      }
      out.append(c);
    }
    return translate ? out.build() : text;
  }

  @Override
  public State state() {
    State inner = decoder == null ? State.START : decoder.state();
    return new State(inner.kept(), stateFlags(inner.flags()));
  }

  /** The inner decoder's flags with ours in the lowest bit. */
  Object stateFlags(Object inner) {
    BigInteger flags = Ints.big(Ints.index(inner)).shiftLeft(1);
    return Ints.normal(pendingReturn ? flags.setBit(0) : flags);
  }

  @Override
  public void setState(State state) {
    Object inner = setStateFlags(state.flags());
    if (decoder != null) {
      decoder.setState(new State(state.kept(), inner));
    }
  }

  /** Takes our flag out; the inner decoder's flags. */
  Object setStateFlags(Object flags) {
    BigInteger all = Ints.big(Ints.index(flags));
    pendingReturn = all.testBit(0);
    return Ints.normal(all.shiftRight(1));
  }

  @Override
  public void reset() {
    seen = 0;
    pendingReturn = false;
    if (decoder != null) {
      decoder.reset();
    }
  }

  /** {@code newlines}: None, one kind, or a tuple of those that there were. */
  Object newlines() {
    return switch (seen) {
      case 0 -> PySingleton.NONE;
      case LF -> "\n";
      case CR -> "\r";
      case CRLF -> "\r\n";
      case LF | CR -> PyTuple.of("\r", "\n");
      case LF | CRLF -> PyTuple.of("\n", "\r\n");
      case CR | CRLF -> PyTuple.of("\r", "\r\n");
      default -> PyTuple.of("\r", "\n", "\r\n");
    };
  }
}
