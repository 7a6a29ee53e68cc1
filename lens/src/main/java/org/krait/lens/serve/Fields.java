package org.krait.lens.serve;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The fields of a form, as a query or a request's body has them. */
final class Fields {
  private final Map<String, String> values = new HashMap<>();

  private Fields() {}

  static Fields of(@Nullable String encoded) throws Refusal {
    Fields fields = new Fields();
    if (encoded == null || encoded.isEmpty()) {
      return fields;
    }
    try {
      for (String pair : encoded.split("&")) {
        int equals = pair.indexOf('=');
        String name = equals < 0 ? pair : pair.substring(0, equals);
        fields.values.put(decode(name), equals < 0 ? "" : decode(pair.substring(equals + 1)));
      }
    } catch (IllegalArgumentException e) {
      throw new Refusal(400, "The form is not well encoded.");
    }
    return fields;
  }

  private static String decode(String text) {
    return URLDecoder.decode(text, StandardCharsets.UTF_8);
  }

  @Nullable String get(String name) {
    return values.get(name);
  }
}
