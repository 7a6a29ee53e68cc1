package org.krait.stdlib._sre.pattern;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the shortest codes of a set. */
// CPython: re/_compiler.py _optimize_charset
final class SetOptimizer {
  private final List<SetItem> items;
  private final LetterCase letters;
  private final CharMap map = new CharMap();
  private final List<SetItem> rest = new ArrayList<>();
  private boolean negated;
  private boolean hasCased;

  private SetOptimizer(List<SetItem> items, LetterCase letters) {
    this.items = items;
    this.letters = letters;
  }

  /** The codes of a set whose characters are compared so. */
  static CharSetCodes optimize(List<SetItem> items, LetterCase letters) {
    return new SetOptimizer(items, letters).optimize();
  }

  private CharSetCodes optimize() {
    for (int i = 0; i < items.size(); i++) {
      SetItem item = items.get(i);
      switch (item.opcode()) {
        case Opcode.NEGATE -> negated = true;
        case Opcode.LITERAL -> literal(item);
        case Opcode.RANGE -> range(item);
        default -> {
          if (rest.contains(SetItem.category(item.first() ^ 1))) {
            return new CharSetCodes(negated ? List.of() : List.of(SetItem.NEGATE), false);
          }
          rest.add(item);
        }
      }
    }
    return compressed(map.runs());
  }

  private void literal(SetItem item) {
    int c = letters.lower(item.first());
    if (c >= CharMap.BIG) {
      map.grow();
      rest.add(SetItem.literal(c));
    } else {
      add(c);
    }
    hasCased = hasCased || isCased(c);
  }

  private boolean isCased(int c) {
    return letters != LetterCase.EXACT && letters.isCased(c);
  }

  private void add(int c) {
    map.add(c);
    if (letters == LetterCase.UNICODE) {
      for (int other : ExtraCases.of(c)) {
        map.add(other);
      }
    }
  }

  private void range(SetItem item) {
    int last = Math.min(item.last(), CharMap.BIG - 1);
    for (int c = item.first(); c <= last; c++) {
      add(letters.lower(c));
    }
    if (item.last() >= CharMap.BIG) {
      map.grow();
      boolean folds = letters == LetterCase.UNICODE;
      rest.add(folds ? new SetItem(Opcode.RANGE_UNI_IGNORE, item.words()) : item);
      hasCased |= letters != LetterCase.EXACT;
    } else {
      for (int c = item.first(); c <= last && !hasCased; c++) {
        hasCased = isCased(c);
      }
    }
  }

  private CharSetCodes compressed(@Nullable List<SetItem> runs) {
    List<SetItem> out = new ArrayList<>();
    if (negated) {
      out.add(SetItem.NEGATE);
    }
    if (runs != null) {
      out.addAll(runs);
    } else {
      out.add(map.bitmap());
    }
    out.addAll(rest);
    boolean better = runs == null || hasCased || out.size() < items.size();
    return new CharSetCodes(better ? out : items, hasCased);
  }
}
