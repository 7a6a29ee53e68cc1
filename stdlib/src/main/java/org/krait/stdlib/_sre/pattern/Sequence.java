package org.krait.stdlib._sre.pattern;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Elements that match one after the other. Complete before its width is asked for. */
// CPython: re/_parser.py SubPattern
final class Sequence {
  final List<Element> elements = new ArrayList<>();
  private @Nullable Width width;

  static Sequence of(Element only) {
    Sequence made = new Sequence();
    made.elements.add(only);
    return made;
  }

  boolean isEmpty() {
    return elements.isEmpty();
  }

  int size() {
    return elements.size();
  }

  Element get(int index) {
    return elements.get(index);
  }

  void add(Element element) {
    elements.add(element);
  }

  Element last() {
    return elements.get(elements.size() - 1);
  }

  void replaceLast(Element element) {
    elements.set(elements.size() - 1, element);
  }

  /** Puts what groups contain that do nothing else in their place. */
  void unpackGroups() {
    for (int i = elements.size() - 1; i >= 0; i--) {
      if (elements.get(i) instanceof Element.Group group && group.isPlain()) {
        elements.remove(i);
        elements.addAll(i, group.body().elements);
      }
    }
  }

  /** Whether this is one element that matches one character, but for groups around it. */
  // CPython: re/_compiler.py _simple
  boolean isOneCharacter() {
    if (elements.size() != 1) {
      return false;
    }
    Element only = elements.get(0);
    return only instanceof Element.Group group
        ? group.number() == 0 && group.body().isOneCharacter()
        : only.isCharacter();
  }

  Width width() {
    Width known = width;
    if (known == null) {
      known = Width.NONE;
      for (int i = 0; i < elements.size(); i++) {
        known = known.plus(elements.get(i).width());
      }
      width = known;
    }
    return known;
  }
}
