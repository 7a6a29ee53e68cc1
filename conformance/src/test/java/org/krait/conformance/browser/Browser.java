package org.krait.conformance.browser;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Assumptions;

/** A headless Chromium with one page, driven over the DevTools protocol. */
final class Browser implements AutoCloseable {
  private static final List<String> NAMES =
      List.of("chromium", "chromium-browser", "google-chrome");
  private static final long PATIENCE_MILLIS = 20_000;

  private final Process process;
  private final Path profile;
  private final DevTools tools;

  private Browser(Process process, Path profile, DevTools tools) {
    this.process = process;
    this.profile = profile;
    this.tools = tools;
  }

  /** Starts a browser; skips the calling test where there is none. */
  static Browser start() throws IOException, InterruptedException {
    Path program = find();
    Assumptions.assumeTrue(
        program != null, "no Chromium on the PATH: -Dkrait.chromium=FILE names one elsewhere");
    Path profile = Files.createTempDirectory("krait-browser");
    Process process =
        new ProcessBuilder(
                program.toString(),
                "--headless=new",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-dev-shm-usage",
                "--no-first-run",
                "--hide-scrollbars",
                "--remote-debugging-port=0",
                "--user-data-dir=" + profile,
                "about:blank")
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();
    Browser browser = new Browser(process, profile, new DevTools(page(port(process))));
    for (String domain : List.of("Page", "Runtime", "Log", "Accessibility")) {
      browser.tools.send(domain + ".enable", Map.of());
    }
    return browser;
  }

  private static Path find() {
    String given = System.getProperty("krait.chromium");
    if (given != null) {
      return Path.of(given);
    }
    for (String folder : System.getenv().getOrDefault("PATH", "").split(File.pathSeparator)) {
      for (String name : NAMES) {
        if (Files.isExecutable(Path.of(folder, name))) {
          return Path.of(folder, name);
        }
      }
    }
    return null;
  }

  /** The port that the browser says it listens at. */
  private static int port(Process process) throws IOException {
    BufferedReader err =
        new BufferedReader(new InputStreamReader(process.getErrorStream(), StandardCharsets.UTF_8));
    for (String line = err.readLine(); line != null; line = err.readLine()) {
      if (line.startsWith("DevTools listening on ")) {
        Thread.ofVirtual().start(() -> err.lines().forEach(rest -> {}));
        return URI.create(line.substring("DevTools listening on ".length())).getPort();
      }
    }
    throw new IOException("Chromium ended without saying where it listens");
  }

  private static URI page(int port) throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/json/list")).build();
    try (HttpClient client = HttpClient.newHttpClient()) {
      String list = client.send(request, HttpResponse.BodyHandlers.ofString()).body();
      for (JsonElement each : JsonParser.parseString(list).getAsJsonArray()) {
        if (each.getAsJsonObject().get("type").getAsString().equals("page")) {
          return URI.create(each.getAsJsonObject().get("webSocketDebuggerUrl").getAsString());
        }
      }
    }
    throw new IOException("Chromium has no page");
  }

  /** Opens a page and waits until it is loaded. */
  void open(String address) throws InterruptedException {
    tools.send("Page.navigate", Map.of("url", "about:blank"));
    waitFor("location.href === 'about:blank' && document.readyState === 'complete'");
    tools.send("Page.navigate", Map.of("url", address));
    waitFor("location.href !== 'about:blank' && document.readyState === 'complete'");
  }

  /** The value of an expression, as text. */
  String evaluate(String expression) {
    JsonObject answer =
        tools.send(
            "Runtime.evaluate",
            Map.of(
                "expression", "String(" + expression + ")",
                "returnByValue", true,
                "awaitPromise", true));
    if (answer.has("exceptionDetails")) {
      throw new AssertionError(expression + ": " + answer.get("exceptionDetails"));
    }
    return answer.getAsJsonObject("result").get("value").getAsString();
  }

  /** The text of the first element that a selector finds. */
  String text(String selector) {
    return evaluate("document.querySelector(" + quoted(selector) + ").textContent.trim()");
  }

  void waitFor(String condition) throws InterruptedException {
    long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(PATIENCE_MILLIS);
    while (!evaluate(condition).equals("true")) {
      if (System.nanoTime() > end) {
        throw new AssertionError("never came true: " + condition);
      }
      Thread.sleep(20);
    }
  }

  /** Puts the pointer on the middle of an element. */
  void hover(String selector) {
    tools.send("Input.dispatchMouseEvent", at("mouseMoved", selector, "none"));
  }

  void click(String selector) {
    tools.send("Input.dispatchMouseEvent", at("mouseMoved", selector, "none"));
    tools.send("Input.dispatchMouseEvent", at("mousePressed", selector, "left"));
    tools.send("Input.dispatchMouseEvent", at("mouseReleased", selector, "left"));
  }

  private Map<String, Object> at(String type, String selector, String button) {
    String[] middle =
        evaluate(
                "(e => { e.scrollIntoView({block: 'center', behavior: 'instant'});"
                    + " const r = e.getBoundingClientRect();"
                    + " return (r.left + r.width / 2) + ' ' + (r.top + r.height / 2); })"
                    + "(document.querySelector("
                    + quoted(selector)
                    + "))")
            .split(" ");
    return Map.of(
        "type",
        type,
        "x",
        Double.valueOf(middle[0]),
        "y",
        Double.valueOf(middle[1]),
        "button",
        button,
        "clickCount",
        button.equals("none") ? 0 : 1);
  }

  /** Presses and lets go of a key. */
  void press(String key) {
    String text = key.length() == 1 ? key : key.equals("Enter") ? "\r" : "";
    tools.send(
        "Input.dispatchKeyEvent",
        Map.of(
            "type",
            text.isEmpty() ? "rawKeyDown" : "keyDown",
            "key",
            key,
            "text",
            text,
            "windowsVirtualKeyCode",
            VirtualKeys.of(key)));
    tools.send("Input.dispatchKeyEvent", Map.of("type", "keyUp", "key", key));
  }

  void type(String text) {
    tools.send("Input.insertText", Map.of("text", text));
  }

  void resize(int width, int height) {
    tools.send(
        "Emulation.setDeviceMetricsOverride",
        Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", false));
  }

  /** What the user prefers, by the name of a media feature. */
  void prefer(String feature, String value) {
    tools.send(
        "Emulation.setEmulatedMedia",
        Map.of("features", List.of(Map.of("name", feature, "value", value))));
  }

  /** The page's parts as helpers for the blind see them: role and name of each. */
  List<Control> controls() {
    return Control.of(tools.send("Accessibility.getFullAXTree", Map.of()));
  }

  /** What went wrong in pages since this was asked last: exceptions, refused requests. */
  List<String> problems() {
    return tools.takeProblems();
  }

  /** Saves what the page looks like. */
  void screenshot(Path file, boolean whole) throws IOException {
    JsonObject answer =
        tools.send("Page.captureScreenshot", Map.of("captureBeyondViewport", whole));
    Files.write(file, Base64.getDecoder().decode(answer.get("data").getAsString()));
  }

  static String quoted(String text) {
    return "'" + text.replace("\\", "\\\\").replace("'", "\\'").replace("\n", "\\n") + "'";
  }

  @Override
  public void close() throws IOException {
    tools.close();
    process.descendants().forEach(ProcessHandle::destroyForcibly);
    process.destroyForcibly();
    process.onExit().join();
    Profile.delete(profile);
  }
}
