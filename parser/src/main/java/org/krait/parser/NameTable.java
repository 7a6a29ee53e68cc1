package org.krait.parser;

/** The names of one source, each as one string, with the kind of token that it is. */
final class NameTable {
  private String[] names = new String[512];
  private int[] kinds = new int[512];
  private int size;

  NameTable() {
    String[] keywords = TokenKind.keywords();
    for (int i = 0; i < keywords.length; i++) {
      char[] chars = keywords[i].toCharArray();
      kinds[indexOf(chars, 0, chars.length)] = TokenKind.FIRST_KEYWORD + i;
    }
  }

  /** The index of the name that stands at {@code chars[start..end)}; valid until the next call. */
  int indexOf(char[] chars, int start, int end) {
    int hash = 0;
    for (int i = start; i < end; i++) {
      hash = hash * 31 + chars[i];
    }
    int mask = names.length - 1;
    int index = spread(hash) & mask;
    while (names[index] != null) {
      if (equal(names[index], chars, start, end)) {
        return index;
      }
      index = (index + 1) & mask;
    }
    names[index] = Identifiers.normalize(new String(chars, start, end - start));
    kinds[index] = TokenKind.NAME;
    if (++size * 2 > names.length) {
      grow();
      return indexOf(chars, start, end);
    }
    return index;
  }

  String name(int index) {
    return names[index];
  }

  int kind(int index) {
    return kinds[index];
  }

  private static int spread(int hash) {
    int mixed = hash * 0x9E3779B9;
    return mixed ^ (mixed >>> 15);
  }

  private static boolean equal(String name, char[] chars, int start, int end) {
    int length = end - start;
    if (name.length() != length) {
      return false;
    }
    for (int i = 0; i < length; i++) {
      if (name.charAt(i) != chars[start + i]) {
        return false;
      }
    }
    return true;
  }

  private void grow() {
    String[] oldNames = names;
    int[] oldKinds = kinds;
    names = new String[oldNames.length * 2];
    kinds = new int[oldNames.length * 2];
    int mask = names.length - 1;
    for (int i = 0; i < oldNames.length; i++) {
      if (oldNames[i] != null) {
        int index = spread(oldNames[i].hashCode()) & mask;
        while (names[index] != null) {
          index = (index + 1) & mask;
        }
        names[index] = oldNames[i];
        kinds[index] = oldKinds[i];
      }
    }
  }
}
