package org.krait.conformance.browser;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** A part of a page that can be operated. */
record Control(String role, String name) {
  private static final Set<String> ROLES =
      Set.of("button", "link", "textbox", "searchbox", "slider", "combobox", "DisclosureTriangle");

  /** The controls of an accessibility tree. */
  static List<Control> of(JsonObject tree) {
    List<Control> controls = new ArrayList<>();
    for (JsonElement each : tree.getAsJsonArray("nodes")) {
      JsonObject node = each.getAsJsonObject();
      boolean shown = !node.get("ignored").getAsBoolean() && node.has("role");
      String role = shown ? node.getAsJsonObject("role").get("value").getAsString() : "";
      if (ROLES.contains(role)) {
        JsonObject name = node.getAsJsonObject("name");
        controls.add(
            new Control(role, name == null ? "" : name.get("value").getAsString().strip()));
      }
    }
    return controls;
  }
}
