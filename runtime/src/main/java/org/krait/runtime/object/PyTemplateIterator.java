package org.krait.runtime.object;

import org.jspecify.annotations.Nullable;

/** Walks the strings that are not empty and the interpolations of a t-string, in order. */
public final class PyTemplateIterator extends PyIterator {
  private final PyTemplate template;
  private int next;

  public PyTemplateIterator(PyTemplate template) {
    super(TemplateTypes.TEMPLATE_ITERATOR);
    this.template = template;
  }

  @Override
  public @Nullable Object next() {
    int last = 2 * template.interpolations().size();
    while (next <= last) {
      int i = next++;
      if (i % 2 == 1) {
        return template.interpolations().get(i / 2);
      }
      Object string = template.strings().get(i / 2);
      if (!"".equals(string)) {
        return string;
      }
    }
    return null;
  }
}
