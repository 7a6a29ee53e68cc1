package org.krait.lens.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class WebBrowserTest {
  @Test
  void withoutADesktopThereIsNone() {
    assertEquals(List.of(), WebBrowser.commands(Map.of(), "Linux"));
  }

  @Test
  void theOneThatTheUserNamesComesFirst() {
    assertEquals(
        List.of(List.of("firefox", "--private"), List.of("xdg-open"), List.of("gio", "open")),
        WebBrowser.commands(Map.of("BROWSER", "firefox --private", "DISPLAY", ":0"), "Linux"));
    assertEquals(List.of(List.of("open")), WebBrowser.commands(Map.of(), "Mac OS X"));
  }
}
