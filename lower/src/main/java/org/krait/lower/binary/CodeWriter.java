package org.krait.lower.binary;

import org.krait.lower.core.Code;

/** Writes a code object and all those inside it. */
public final class CodeWriter {
  /** What a file begins with; the last byte is the version of the format. */
  static final byte[] MAGIC = {'K', 'r', 'c', 6};

  private CodeWriter() {}

  /** The code object as bytes for {@link CodeReader}. */
  public static byte[] write(Code code) {
    StringPoolWriter strings = new StringPoolWriter();
    ByteSink codes = new ByteSink();
    write(code, strings, codes);
    ByteSink file = new ByteSink();
    file.raw(MAGIC);
    strings.writeTo(file);
    file.append(codes);
    return file.toArray();
  }

  /** The heading, the length of the body, and the body. */
  static void write(Code code, StringPoolWriter strings, ByteSink out) {
    BodyWriter heading = new BodyWriter(strings, out);
    heading.number(code.kind().ordinal());
    heading.text(code.name());
    heading.text(code.qualname());
    heading.text(code.filename());
    heading.number(code.firstLine());
    heading.number(code.argCount());
    heading.number(code.positionalOnlyCount());
    heading.number(code.keywordOnlyCount());
    heading.number(code.flags());
    heading.texts(code.varNames());
    heading.texts(code.cellNames());
    heading.texts(code.freeNames());
    heading.numbers(code.cellParameters());
    ByteSink body = BodyWriter.write(code.body(), strings);
    out.number(body.size());
    out.append(body);
  }
}
