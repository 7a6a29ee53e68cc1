package org.krait.stdlib._sre.pattern;

import org.jspecify.annotations.Nullable;
import org.krait.runtime.object.PyDict;
import org.krait.runtime.object.PyTuple;

/** What the library hands to {@code _sre.compile}. */
public record CompiledPattern(int flags, int[] codes, int groups, PyDict byName, PyTuple names) {
  /** The codes of a pattern's characters; null if Python has to see to it. */
  // CPython: re/_compiler.py compile, _code
  public static @Nullable CompiledPattern of(int[] text, boolean isText, int flags) {
    try {
      PatternParser parser = new PatternParser(text, isText, flags);
      Sequence pattern = parser.parse();
      CodeList codes = new CodeList();
      new InfoWriter(pattern, parser.flags, codes).write();
      new ElementWriter(codes).write(pattern, parser.flags);
      codes.add(Opcode.SUCCESS);
      Groups groups = parser.groups;
      return new CompiledPattern(
          parser.flags, codes.toArray(), groups.count(), groups.byName, groups.names());
    } catch (Declined e) {
      return null;
    }
  }
}
