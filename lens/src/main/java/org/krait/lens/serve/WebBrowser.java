package org.krait.lens.serve;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The browser of whoever sits at this machine. */
final class WebBrowser {
  private WebBrowser() {}

  /** Lets it open an address; false if there is none. */
  static boolean open(String address) {
    for (List<String> command : commands(System.getenv(), System.getProperty("os.name"))) {
      List<String> words = new ArrayList<>(command);
      words.add(address);
      try {
        new ProcessBuilder(words)
            .redirectOutput(Redirect.DISCARD)
            .redirectError(Redirect.DISCARD)
            .start()
            .getOutputStream()
            .close();
        return true;
      } catch (IOException e) {
        // There is no such program: perhaps the next is there.
      }
    }
    return false;
  }

  /** The programs to try, best first: the one that the user names, then those of the system. */
  static List<List<String>> commands(Map<String, String> environment, String system) {
    List<List<String>> commands = new ArrayList<>();
    String named = environment.getOrDefault("BROWSER", "");
    if (!named.isBlank()) {
      commands.add(List.of(named.strip().split("\\s+")));
    }
    String name = system.toLowerCase(Locale.ROOT);
    if (name.startsWith("windows")) {
      commands.add(List.of("rundll32", "url.dll,FileProtocolHandler"));
    } else if (name.startsWith("mac")) {
      commands.add(List.of("open"));
    } else if (environment.containsKey("DISPLAY") || environment.containsKey("WAYLAND_DISPLAY")) {
      commands.add(List.of("xdg-open"));
      commands.add(List.of("gio", "open"));
    }
    return commands;
  }
}
