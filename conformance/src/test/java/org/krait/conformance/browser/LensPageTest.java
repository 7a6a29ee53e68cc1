package org.krait.conformance.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.krait.conformance.KraitJar;

/** The page that {@code krait lens -o} writes, in a browser. */
final class LensPageTest {
  private static final String PROGRAM =
      """
      def make(start):
          total = start

          def bump(by=1):
              nonlocal total
              total += by
              return total

          def show():
              return total

          return bump, show


      bump, show = make(10)
      bump()
      print("shown", show())
      readers = []
      for i in range(3):
          readers.append(lambda: i)
      print(len(readers))
      """;

  @TempDir static Path folder;
  private static Browser browser;
  private static String page;

  @BeforeAll
  static void openBrowser() throws IOException, InterruptedException {
    KraitJar.assumePresent();
    browser = Browser.start();
    Files.writeString(folder.resolve("counter.py"), PROGRAM);
    KraitJar.command().run(folder, List.of("lens", "-o", "page.html", "--run", "counter.py"));
    page = folder.resolve("page.html").toUri().toString();
  }

  @AfterAll
  static void closeBrowser() throws IOException {
    if (browser != null) {
      browser.close();
    }
  }

  @BeforeEach
  void openPage() throws InterruptedException {
    browser.resize(1280, 800);
    browser.prefer("prefers-color-scheme", "light");
    browser.open(page);
  }

  @AfterEach
  void nothingWentWrong() {
    assertEquals(List.of(), browser.problems());
  }

  private static void press(String... keys) {
    for (String key : keys) {
      browser.press(key);
    }
  }

  private static String step() {
    return browser.evaluate("document.getElementById('timeline').value");
  }

  @Test
  void itShowsTheProgramAndItsFirstStep() {
    assertEquals("counter.py", browser.text("h1 span"));
    assertEquals("def make(start):", browser.text("#L1 code"));
    assertEquals("0", step());
    assertTrue(browser.text("#moment").startsWith("step 0 of "), browser.text("#moment"));
    assertEquals("No cell yet: nothing is captured so far.", browser.text("#now-picture"));
  }

  @Test
  void aNameUnderThePointerIsExplained() {
    browser.hover("#L6 .n");
    assertEquals("totalE", browser.text("#why h3"));
    assertTrue(browser.text("#why").contains("`nonlocal`".replace("`", "")), browser.text("#why"));
    assertEquals("true", browser.evaluate("document.querySelector('#L2').matches('.bound')"));
    assertEquals("#L2", browser.evaluate("document.querySelector('#L6 .n').getAttribute('href')"));
  }

  @Test
  void theArrowKeysGoFromNameToName() {
    browser.evaluate("document.querySelector('#source .n').focus()");
    assertEquals("makeG", browser.text("#why h3"));
    press("ArrowRight");
    assertEquals("startL", browser.text("#why h3"));
    press("ArrowDown");
    assertEquals("totalE", browser.text("#why h3").replace("totalL", "totalE"));
    press("End");
    assertEquals("readersG", browser.text("#why h3"));
    press("Home", "Enter");
    assertEquals("#L1", browser.evaluate("location.hash"));
    press("Escape");
    assertEquals("false", browser.evaluate("document.getElementById('why').matches('.filled')"));
  }

  @Test
  void namesAreFound() {
    press("/");
    assertEquals("query", browser.evaluate("document.activeElement.id"));
    browser.type("tot");
    assertEquals("5 places", browser.text("#hits"));
    press("Enter", "Enter");
    assertEquals("2 of 5", browser.text("#hits"));
    assertEquals("totalE", browser.text("#why h3"));
    browser.type("zzz");
    assertEquals("none", browser.text("#hits"));
  }

  @Test
  void itSteps() {
    press("c");
    assertTrue(browser.text("#moment").contains("make is called"), browser.text("#moment"));
    assertTrue(browser.text("#frames .innermost").contains("start10"));
    press("w");
    assertTrue(browser.text("#now-picture").contains("total = 10"), browser.text("#now-picture"));
    press("w");
    assertTrue(browser.text("#now-picture").contains("total = 11"), browser.text("#now-picture"));
    int before = Integer.parseInt(step());
    press("[", "[", "]");
    assertEquals(before - 1, Integer.parseInt(step()));
    browser.click("[data-go=first]");
    assertEquals("0", step());
    browser.click("[data-go=forward]");
    assertEquals("1", step());
  }

  @Test
  void aChosenCellTellsItsHistory() {
    browser.evaluate("document.getElementById('timeline').focus()");
    press("End");
    assertEquals("shown 11\n3", browser.text("#printed"));
    browser.click("#now-picture g.cell");
    assertEquals("cell 1: total of make", browser.text("#history h3"));
    assertTrue(browser.text("#history").contains("held by bump, show"), browser.text("#history"));
    assertTrue(browser.text("#history ol").contains("10 → 11"), browser.text("#history ol"));
    browser.click("#history li .tag");
    assertTrue(browser.text("#now-picture").contains("total = 10"), browser.text("#now-picture"));
  }

  @Test
  void itSaysWhatAProgramPrintedSoFar() {
    assertEquals("nothing yet", browser.text("#printed"));
    browser.evaluate("document.getElementById('timeline').focus()");
    press("End");
    assertEquals("shown 11\n3", browser.text("#printed"));
  }

  @Test
  void theKeysAreListed() {
    press("?");
    assertEquals("true", browser.evaluate("document.getElementById('help').open"));
    press("Escape");
    assertEquals("false", browser.evaluate("document.getElementById('help').open"));
  }

  @ParameterizedTest
  @ValueSource(ints = {320, 360, 768, 1280})
  void itFitsTheWidth(int width) {
    browser.resize(width, 640);
    press("w", "w");
    assertEquals(String.valueOf(width), browser.evaluate("document.documentElement.scrollWidth"));
    assertEquals(
        "",
        browser.evaluate(
            "[...document.querySelectorAll('button, input, output, .frame, svg')]"
                + ".filter(e => e.getBoundingClientRect().right > innerWidth + 1)"
                + ".map(e => e.id || e.className.baseVal || e.className).join()"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"light", "dark"})
  void itIsReadable(String scheme) throws InterruptedException {
    browser.prefer("prefers-color-scheme", scheme);
    browser.waitFor("document.documentElement.dataset.theme === '" + scheme + "'");
    press("w", "w");
    assertEquals("", browser.evaluate(Contrast.TOO_FAINT));
  }

  @Test
  void theThemeCanBeChosen() {
    String before = browser.evaluate("getComputedStyle(document.body).backgroundColor");
    browser.click("#theme");
    assertNotEquals(before, browser.evaluate("getComputedStyle(document.body).backgroundColor"));
    assertEquals("Light", browser.text("#theme"));
  }

  @Test
  void lettersStandBesideTheNamesWithoutColour() {
    browser.click("#letters");
    assertEquals(
        "\"E\"",
        browser.evaluate("getComputedStyle(document.querySelector('#L6 .n'), '::after').content"));
    assertEquals("true", browser.evaluate("document.getElementById('letters').ariaPressed"));
  }

  @Test
  void nothingMovesForThoseWhoDoNotLikeIt() {
    browser.prefer("prefers-reduced-motion", "reduce");
    assertEquals(
        "auto", browser.evaluate("getComputedStyle(document.documentElement).scrollBehavior"));
  }

  @Test
  void everyControlHasAName() {
    press("w", "w");
    List<Control> controls = browser.controls();
    assertTrue(controls.size() > 40, controls.toString());
    assertEquals(List.of(), controls.stream().filter(each -> each.name().isEmpty()).toList());
  }

  @Test
  void aPageWithoutARunHasNoPlayer() throws IOException, InterruptedException {
    KraitJar.command().run(folder, List.of("lens", "-o", "static.html", "counter.py"));
    browser.open(folder.resolve("static.html").toUri().toString());
    assertEquals("null", browser.evaluate("document.getElementById('player')"));
    browser.hover("#L6 .n");
    assertEquals("totalE", browser.text("#why h3"));
    press("]", "w");
  }
}
