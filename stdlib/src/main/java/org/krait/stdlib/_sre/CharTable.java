package org.krait.stdlib._sre;

/** Another test with its answers for the characters up to U+00FF in a table. */
final class CharTable implements CharTest {
  private static final CharTable[] CATEGORIES = new CharTable[Category.COUNT];

  private final CharTest test;
  private final boolean[] latin1 = new boolean[256];

  CharTable(CharTest test) {
    this.test = test;
    for (int c = 0; c < latin1.length; c++) {
      latin1[c] = test.matches(c);
    }
  }

  /** The table of a category, which is made once. */
  static CharTest ofCategory(int category) {
    if (category < 0 || category >= CATEGORIES.length) {
      return new CharTest.InCategory(category);
    }
    CharTable table = CATEGORIES[category];
    if (table == null) {
      table = new CharTable(new CharTest.InCategory(category));
      CATEGORIES[category] = table;
    }
    return table;
  }

  @Override
  public boolean matches(int c) {
    return c < latin1.length ? latin1[c] : test.matches(c);
  }

  /** The first index from {@code from} to {@code to} whose character gives this answer, or to. */
  int find(String text, int from, int to, boolean answer) {
    int i = from;
    while (i < to && matches(text.charAt(i)) != answer) {
      i++;
    }
    return i;
  }
}
