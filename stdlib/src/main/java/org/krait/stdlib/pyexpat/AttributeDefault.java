package org.krait.stdlib.pyexpat;

import org.jspecify.annotations.Nullable;

/**
 * The declaration of an attribute.
 *
 * @param type as the DTD says: {@code CDATA}, {@code ID}, {@code (a|b)}…
 * @param value what it is where a tag does not say; null if there is no default
 */
record AttributeDefault(String element, String name, String type, @Nullable String value) {
  boolean isText() {
    return type.equals("CDATA");
  }
}
