package org.krait.lens.serve;

import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.junit.jupiter.api.Test;
import org.krait.lens.page.Editor;

class ExamplesTest {
  @Test
  void eachIsThere() {
    Examples examples = new Examples();
    for (Editor.Example example : examples.all()) {
      assertNotNull(examples.source(example.name()), example.name());
    }
  }

  @Test
  void nothingElseIs() {
    assertNull(new Examples().source("../examples"));
  }
}
