package org.krait.processor;

import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Element;

/** What was found wrong so far. */
final class Problems {
  private final List<Problem> all = new ArrayList<>();

  void add(Element element, String text) {
    all.add(new Problem(element, text));
  }

  List<Problem> all() {
    return all;
  }
}
