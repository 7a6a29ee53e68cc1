package org.krait.stdlib._sre.pattern;

import java.util.List;

/** A set as its codes have it: fewer parts, characters in lower case where case does not count. */
record CharSetCodes(List<SetItem> items, boolean hasCased) {
  /** Whether the set is that of all characters. */
  boolean isAll() {
    return items.size() == 1 && items.get(0).opcode() == Opcode.NEGATE;
  }

  /** Writes the parts. */
  // CPython: re/_compiler.py _compile_charset
  static void write(List<SetItem> items, int flags, CodeList out) {
    for (int i = 0; i < items.size(); i++) {
      SetItem item = items.get(i);
      out.add(item.opcode());
      if (item.opcode() == Opcode.CATEGORY) {
        out.add(Codes.category(item.first(), flags));
      } else {
        out.addAll(item.words());
      }
    }
    out.add(Opcode.FAILURE);
  }
}
