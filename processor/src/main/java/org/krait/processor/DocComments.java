package org.krait.processor;

import javax.lang.model.element.Element;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Elements.DocCommentKind;

/** Docstrings in {@code ///} comments; a line that ends in a backslash goes on in the next. */
final class DocComments {
  private DocComments() {}

  /** The text of the element's {@code ///} comment, or null; Javadoc comments are none. */
  static String of(Element element, Elements elements) {
    return elements.getDocCommentKind(element) == DocCommentKind.END_OF_LINE
        ? elements.getDocComment(element).stripTrailing().replace("\\\n", "")
        : null;
  }
}
