package org.krait.processor;

import java.util.regex.Pattern;
import javax.lang.model.element.Element;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Elements.DocCommentKind;

/**
 * Docstrings in {@code ///} comments. A line that ends in a backslash goes on in the next, a
 * doubled one stands for itself, and {@code \s} for a blank at a line's end; an empty line at the
 * end is the newline that the docstring ends with.
 */
final class DocComments {
  private static final Pattern CONTINUED = Pattern.compile("(?<!\\\\)\\\\\n");

  private DocComments() {}

  /** The text of the element's {@code ///} comment, or null; Javadoc comments are none. */
  static String of(Element element, Elements elements) {
    if (elements.getDocCommentKind(element) != DocCommentKind.END_OF_LINE) {
      return null;
    }
    String text = elements.getDocComment(element);
    return CONTINUED.matcher(text).replaceAll("").replace("\\\\\n", "\\\n").replace("\\s\n", " \n");
  }
}
