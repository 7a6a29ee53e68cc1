package org.krait.lens.serve;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which requests are let in: those of the lens's own page. A page of another site can send requests
 * to this machine, but not name this host in them, nor know the token.
 */
final class Gate {
  private static final int TOKEN_BYTES = 24;

  private final Set<String> hosts;
  private final String token;

  /** A gate for a server at a port of this machine. */
  Gate(int port) {
    this.hosts = Set.of("127.0.0.1:" + port, "localhost:" + port, "[::1]:" + port);
    byte[] random = new byte[TOKEN_BYTES];
    new SecureRandom().nextBytes(random);
    this.token = Base64.getUrlEncoder().withoutPadding().encodeToString(random);
  }

  /** What a request to run a program must bring. */
  String token() {
    return token;
  }

  /** Refuses a request that came by another host's name or from another site's page. */
  void check(HttpExchange exchange) throws Refusal {
    Headers headers = exchange.getRequestHeaders();
    String host = only(headers, "Host");
    if (host == null || !hosts.contains(host)) {
      throw new Refusal(403, "This server is only for pages of this machine.");
    }
    String origin = only(headers, "Origin");
    if (origin != null && !origin.equals("http://" + host)) {
      throw new Refusal(403, "Requests from other sites are refused.");
    }
    String site = headers.getFirst("Sec-Fetch-Site");
    boolean own = site == null || site.equals("same-origin") || site.equals("none");
    if (!own && exchange.getRequestMethod().equals("POST")) {
      throw new Refusal(403, "Requests from other sites are refused.");
    }
  }

  /** A header that must not come twice. */
  private static @Nullable String only(Headers headers, String name) throws Refusal {
    List<String> values = headers.get(name);
    if (values == null) {
      return null;
    }
    if (values.size() > 1) {
      throw new Refusal(400, "The header " + name + " came twice.");
    }
    return values.get(0);
  }

  /** Refuses a request to run a program that does not bring the token. */
  void checkToken(@Nullable String given) throws Refusal {
    byte[] bytes = (given == null ? "" : given).getBytes(StandardCharsets.UTF_8);
    if (!MessageDigest.isEqual(bytes, token.getBytes(StandardCharsets.UTF_8))) {
      throw new Refusal(403, "The page is of an earlier run of the lens: load it again.");
    }
  }
}
