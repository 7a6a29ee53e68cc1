package org.krait.conformance.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The editor of a served page, in a browser. */
final class LensEditorTest {
  private static Served served;
  private static Browser browser;

  @BeforeAll
  static void serve() throws IOException, InterruptedException {
    served = Served.start("--seconds", "60");
    browser = Browser.start();
  }

  @AfterAll
  static void end() throws IOException {
    if (browser != null) {
      browser.close();
    }
    if (served != null) {
      served.close();
    }
  }

  @BeforeEach
  void openPage() throws InterruptedException {
    browser.resize(1280, 900);
    browser.prefer("prefers-reduced-motion", "reduce");
    browser.open(served.address().toString());
  }

  private static void run(String source) throws InterruptedException {
    browser.evaluate("document.getElementById('code').value = " + Browser.quoted(source));
    browser.click("#run");
    browser.waitFor("!document.getElementById('run').disabled");
  }

  @Test
  void aProgramIsEditedAndRun() throws InterruptedException {
    run("def make():\n    n = 41\n    return lambda: n + 1\nprint(make()())\n");
    assertEquals("The program has ended.", browser.text("#status"));
    assertEquals("def make():", browser.text("#L1 code"));
    browser.evaluate("document.getElementById('timeline').focus()");
    browser.press("End");
    assertEquals("42", browser.text("#printed"));
    assertTrue(browser.text("#now-picture").contains("n = 41"));
    browser.hover("#L3 .n");
    assertEquals("nE", browser.text("#why h3"));
    assertEquals(List.of(), browser.problems());
  }

  @Test
  void typingInTheEditorMovesNothing() throws InterruptedException {
    run("x = 1\ny = 2\n");
    browser.click("#code");
    browser.press("]");
    browser.type("c");
    assertEquals("0", browser.evaluate("document.getElementById('timeline').value"));
  }

  @Test
  void anExampleIsChosen() throws InterruptedException {
    browser.evaluate(
        "(s => { s.value = 'late_binding'; s.dispatchEvent(new Event('change')); })"
            + "(document.getElementById('example'))");
    browser.waitFor("document.getElementById('title')?.textContent === 'late_binding.py'");
    assertTrue(browser.evaluate("document.getElementById('code').value").contains("printers"));
    assertTrue(browser.text("#pitfalls").contains("last value"), browser.text("#pitfalls"));
    assertEquals(List.of(), browser.problems());
  }

  @Test
  void aTextThatIsNoProgramIsSaid() throws InterruptedException {
    run("x = = 1");
    assertEquals("SyntaxError, line 1: invalid syntax", browser.text("#status"));
    assertTrue(browser.text("#source").startsWith("Nothing to show"));
    run("x = 1");
    assertEquals("The program has ended.", browser.text("#status"));
    assertEquals("x = 1", browser.text("#L1 code"));
    assertEquals(List.of(), browser.problems());
  }

  @Test
  void anErrorOfTheProgramIsShownWithItsTraceback() throws InterruptedException {
    run("def f():\n    1 / 0\nf()\n");
    assertEquals("The program has ended with ZeroDivisionError.", browser.text("#status"));
    browser.evaluate("document.getElementById('timeline').focus()");
    browser.press("End");
    assertTrue(browser.text("#printed").startsWith("Traceback"), browser.text("#printed"));
  }

  @Test
  void aForeignTokenIsSaid() throws InterruptedException {
    browser.evaluate("document.querySelector('[name=token]').value = 'x'");
    run("x = 1");
    assertTrue(browser.text("#status").contains("load it again"), browser.text("#status"));
    browser.problems();
  }

  @Test
  void aServerThatIsGoneIsSaid() throws IOException, InterruptedException {
    try (Served brief = Served.start()) {
      browser.open(brief.address().toString());
    }
    run("x = 1");
    assertTrue(browser.text("#status").contains("does not answer"), browser.text("#status"));
    browser.problems();
  }

  @Test
  void itFitsAPhone() {
    browser.resize(360, 740);
    assertEquals("360", browser.evaluate("document.documentElement.scrollWidth"));
    assertEquals(
        List.of(), browser.controls().stream().filter(each -> each.name().isEmpty()).toList());
  }
}
