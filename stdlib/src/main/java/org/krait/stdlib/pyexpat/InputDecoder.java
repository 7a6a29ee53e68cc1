package org.krait.stdlib.pyexpat;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.krait.runtime.error.PyException;
import org.krait.runtime.object.Dispatch;
import org.krait.runtime.object.Interpreter;
import org.krait.runtime.object.PyStr;
import org.krait.runtime.object.ThreadState;
import org.krait.runtime.ops.Attributes;
import org.krait.runtime.ops.Imports;

/**
 * The bytes of a document on their way to text. The encoding is the one that was given, else what a
 * byte order mark or the XML declaration says, else UTF-8.
 */
final class InputDecoder {
  private static final Pattern DECLARED =
      Pattern.compile("^<\\?xml[^>]*?encoding\\s*=\\s*[\"']([A-Za-z0-9._-]*)[\"']");
  private static final int DECLARATION = 256;

  private @Nullable CharsetDecoder decoder;
  private @Nullable String given;
  private byte[] pending = {};

  InputDecoder(@Nullable String given) {
    this.given = given;
  }

  /** Names the encoding in place of what the document says. */
  void setEncoding(String name) {
    if (decoder == null) {
      given = name;
    }
  }

  /** The text of more bytes; what the last of them begin may come with the next. */
  String decode(byte[] more, boolean isLast) {
    byte[] bytes = Arrays.copyOf(pending, pending.length + more.length);
    System.arraycopy(more, 0, bytes, pending.length, more.length);
    pending = bytes;
    if (decoder == null && !choose(isLast)) {
      return "";
    }
    ByteBuffer in = ByteBuffer.wrap(pending);
    CharBuffer out = CharBuffer.allocate((int) (pending.length * decoder.maxCharsPerByte()) + 2);
    boolean bad = decoder.decode(in, out, false).isError();
    pending = Arrays.copyOfRange(pending, in.position(), pending.length);
    String text = out.flip().toString();
    if (bad || isLast && pending.length > 0) {
      ErrorCode code = bad ? ErrorCode.INVALID_TOKEN : ErrorCode.PARTIAL_CHAR;
      throw new Malformed(text, code);
    }
    return text;
  }

  /** Bytes that are no text, after some that are; or an encoding that there is not. */
  static final class Malformed extends RuntimeException {
    private static final long serialVersionUID = 1;

    final String text;
    final transient ErrorCode code;

    private Malformed(String text, ErrorCode code) {
      super(null, null, false, false);
      this.text = text;
      this.code = code;
    }
  }

  private boolean choose(boolean isLast) {
    if (given == null && !isLast && !isDeclarationComplete()) {
      return false;
    }
    Charset charset = StandardCharsets.UTF_8;
    if (startsWith(0xFE, 0xFF) || startsWith(0, '<')) {
      charset = StandardCharsets.UTF_16BE;
    } else if (startsWith(0xFF, 0xFE) || startsWith('<', 0)) {
      charset = StandardCharsets.UTF_16LE;
    } else if (given == null && !startsWith(0xEF, 0xBB, 0xBF)) {
      charset = declared();
    }
    if (given != null && !given.toLowerCase(java.util.Locale.ROOT).startsWith("utf-16")) {
      charset = named(given);
    }
    decoder =
        charset
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    return true;
  }

  private boolean startsWith(int... bytes) {
    for (int i = 0; i < bytes.length; i++) {
      if (i >= pending.length || (pending[i] & 0xFF) != bytes[i]) {
        return false;
      }
    }
    return true;
  }

  /** Whether enough is there to see what the declaration says. */
  private boolean isDeclarationComplete() {
    if (pending.length < 4) {
      return false;
    }
    if (!startsWith('<', '?', 'x', 'm')) {
      return true;
    }
    return head().indexOf('>') >= 0 || pending.length >= DECLARATION;
  }

  private String head() {
    int length = Math.min(DECLARATION, pending.length);
    return new String(pending, 0, length, StandardCharsets.ISO_8859_1);
  }

  private Charset declared() {
    Matcher matcher = DECLARED.matcher(head());
    return matcher.find() ? named(matcher.group(1)) : StandardCharsets.UTF_8;
  }

  private static Charset named(String name) {
    try {
      return Charset.forName(name);
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      // Python has names for it that Java has not.
    }
    try {
      return Charset.forName(pythonName(name));
    } catch (PyException | IllegalCharsetNameException | UnsupportedCharsetException e) {
      throw new Malformed(name, ErrorCode.UNKNOWN_ENCODING);
    }
  }

  /** What Python's codec of this or another name for it is called. */
  private static String pythonName(String name) {
    Interpreter interpreter = ThreadState.current().interpreter();
    Object lookup = Imports.attribute(interpreter, "_codecs", "lookup");
    return PyStr.toJava(Attributes.get(Dispatch.call(lookup, PyStr.ofJava(name)), "name"));
  }
}
