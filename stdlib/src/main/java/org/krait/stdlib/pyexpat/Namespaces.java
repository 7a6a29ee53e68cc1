package org.krait.stdlib.pyexpat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The prefixes in scope, and names written out with the namespaces that they stand for. */
final class Namespaces {
  private static final String XML = "http://www.w3.org/XML/1998/namespace";
  private static final String XMLNS = "http://www.w3.org/2000/xmlns/";

  private final String separator;
  private final Map<String, String> bound = new HashMap<>(Map.of("xml", XML));
  private final List<Map<String, String>> shadowed = new ArrayList<>();
  boolean addsPrefix;

  Namespaces(String separator) {
    this.separator = separator;
  }

  /** Begins an element: binds its declarations, which it takes out of the attributes. */
  void enter(List<String> attributes, XmlEvents events, int position) {
    Map<String, String> before = new LinkedHashMap<>();
    for (int i = 0; i < attributes.size(); ) {
      String name = attributes.get(i);
      if (!name.equals("xmlns") && !name.startsWith("xmlns:")) {
        i += 2;
        continue;
      }
      String prefix = name.equals("xmlns") ? "" : name.substring(6);
      String uri = attributes.get(i + 1);
      check(prefix, uri, position);
      before.put(prefix, bound.getOrDefault(prefix, ""));
      bound.put(prefix, uri);
      events.startNamespace(orNull(prefix), orNull(uri));
      attributes.subList(i, i + 2).clear();
    }
    shadowed.add(before);
  }

  private static void check(String prefix, String uri, int position) {
    if (prefix.equals("xmlns")) {
      throw new XmlError(ErrorCode.RESERVED_PREFIX_XMLNS, position);
    }
    if (prefix.equals("xml") != uri.equals(XML)) {
      throw new XmlError(
          prefix.equals("xml") ? ErrorCode.RESERVED_PREFIX_XML : ErrorCode.RESERVED_NAMESPACE_URI,
          position);
    }
    if (uri.equals(XMLNS)) {
      throw new XmlError(ErrorCode.RESERVED_NAMESPACE_URI, position);
    }
    if (uri.isEmpty() && !prefix.isEmpty()) {
      throw new XmlError(ErrorCode.UNDECLARING_PREFIX, position);
    }
  }

  private static @Nullable String orNull(String s) {
    return s.isEmpty() ? null : s;
  }

  /** Ends an element. */
  void leave(XmlEvents events) {
    Map<String, String> before = shadowed.removeLast();
    List<String> prefixes = new ArrayList<>(before.keySet());
    for (int i = prefixes.size() - 1; i >= 0; i--) {
      String prefix = prefixes.get(i);
      bound.put(prefix, before.get(prefix));
      events.endNamespace(orNull(prefix));
    }
  }

  /** The name with its namespace. Attributes without a prefix have none. */
  String expand(String name, boolean isAttribute, int position) {
    String universal = universal(name, isAttribute, position);
    int colon = name.indexOf(':');
    return addsPrefix && colon > 0 ? universal + separator + name.substring(0, colon) : universal;
  }

  /** The name with its namespace, whatever prefix it was written with. */
  String universal(String name, boolean isAttribute, int position) {
    int colon = name.indexOf(':');
    if (colon < 0 && isAttribute) {
      return name;
    }
    String uri = bound.getOrDefault(colon < 0 ? "" : name.substring(0, colon), "");
    if (!uri.isEmpty()) {
      return uri + separator + name.substring(colon + 1);
    }
    if (colon >= 0) {
      throw new XmlError(ErrorCode.UNBOUND_PREFIX, position);
    }
    return name;
  }
}
