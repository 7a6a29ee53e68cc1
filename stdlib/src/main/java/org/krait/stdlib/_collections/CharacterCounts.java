package org.krait.stdlib._collections;

import org.krait.runtime.object.PyDict;
import org.krait.runtime.ops.Arithmetic;
import org.krait.runtime.text.Text;

/**
 * The counting of a text's characters in a dict. The first of a kind is counted at once, which
 * keeps the dict's order; those after it, if Latin-1 and counted by an int, all in the end.
 */
final class CharacterCounts {
  private static final int LATIN_1 = 256;

  private final PyDict dict;
  private final boolean[] isCounted = new boolean[LATIN_1];
  private final int[] more = new int[LATIN_1];

  CharacterCounts(PyDict dict) {
    this.dict = dict;
  }

  void add(String text) {
    try {
      for (int i = 0; i < text.length(); i++) {
        char c = text.charAt(i);
        if (c < LATIN_1 && isCounted[c]) {
          more[c]++;
        } else {
          addFirst(c);
        }
      }
    } finally {
      addMore();
    }
  }

  private void addFirst(char c) {
    Object character = Text.character(c);
    CollectionsModule.count(dict, character);
    if (c < LATIN_1) {
      isCounted[c] = dict.get(character) instanceof Long;
    }
  }

  private void addMore() {
    for (int c = 0; c < LATIN_1; c++) {
      if (more[c] > 0) {
        Object character = Text.character(c);
        Object count = dict.get(character);
        dict.put(character, Arithmetic.add(count == null ? (Object) 0L : count, (long) more[c]));
      }
    }
  }
}
