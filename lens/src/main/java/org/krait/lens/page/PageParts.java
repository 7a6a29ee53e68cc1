package org.krait.lens.page;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/**
 * The style and the script that every page carries within, and the policy that binds it to them.
 */
final class PageParts {
  /** The script's files; a later one may use what an earlier one declares. */
  private static final String[] SCRIPTS = {
    "dom",
    "names",
    "search",
    "look",
    "frames",
    "cells",
    "history",
    "overview",
    "player",
    "editor",
    "start"
  };

  static final String STYLE = Template.read("page.css");
  static final String SCRIPT = script();

  private PageParts() {}

  private static String script() {
    StringBuilder script = new StringBuilder("\"use strict\";\n(() => {\n");
    for (String name : SCRIPTS) {
      script.append(Template.read("script/" + name + ".js")).append('\n');
    }
    return script.append("})();\n").toString();
  }

  /** What a browser may load and run for the page: what the page has within, and nothing else. */
  static String policy(boolean served) {
    String own = served ? "'self'" : "'none'";
    return "default-src 'none'; script-src "
        + hash(SCRIPT)
        + "; style-src "
        + hash(STYLE)
        + "; connect-src "
        + own
        + "; form-action "
        + own
        + "; base-uri 'none'";
  }

  private static String hash(String text) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return "'sha256-" + Base64.getEncoder().encodeToString(digest) + "'";
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
