package org.krait.stdlib.pyexpat;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The declaration at the start of a document.
 *
 * @param standalone 1 for yes, 0 for no, -1 if it does not say
 */
record XmlDeclaration(String version, @Nullable String encoding, int standalone) {
  private static final Pattern FORM =
      Pattern.compile(
          "\\s+version\\s*=\\s*(?:'([^']*)'|\"([^\"]*)\")"
              + "(?:\\s+encoding\\s*=\\s*(?:'([A-Za-z][A-Za-z0-9._-]*)'|\"([A-Za-z][A-Za-z0-9._-]*)\"))?"
              + "(?:\\s+standalone\\s*=\\s*(?:'(yes|no)'|\"(yes|no)\"))?\\s*");

  static XmlDeclaration read(CharSequence s, int from, int to) {
    Matcher m = FORM.matcher(s.subSequence(from, to));
    if (!m.matches()) {
      throw new XmlError(ErrorCode.XML_DECL, XmlCharacters.skipSpace(s, from, to));
    }
    String standalone = either(m, 5);
    return new XmlDeclaration(
        either(m, 1), either(m, 3), standalone == null ? -1 : standalone.equals("yes") ? 1 : 0);
  }

  private static @Nullable String either(Matcher m, int group) {
    return m.group(group) != null ? m.group(group) : m.group(group + 1);
  }
}
