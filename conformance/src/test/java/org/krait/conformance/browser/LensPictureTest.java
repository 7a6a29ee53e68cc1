package org.krait.conformance.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.krait.conformance.KraitJar;

/**
 * The pictures of the closure programs, as text: each cell with what it holds at the end and how
 * often it was written, each closure with the cells it points to, and what was printed. With {@code
 * -Dkrait.pictures=write} they are written anew.
 */
final class LensPictureTest {
  private static final Path PICTURES = Path.of("src/test/resources/lens-pictures");
  private static final Path EXAMPLES = Path.of("../examples").toAbsolutePath().normalize();

  /** What the last step shows, read from the elements that draw it. */
  private static final String PICTURE =
      """
      (() => {
        const all = (selector, words) =>
          [...document.querySelectorAll('#now-picture ' + selector)].map(words);
        const cells = all('g.cell', (cell) => cell.querySelector('title').textContent
          + ' | ' + [...cell.querySelectorAll('.title')].map((words) => words.textContent).join(', ')
          + ' | writes: ' + JSON.parse(document.getElementById('recording').textContent)
            .cells[cell.dataset.cell].writes.length);
        const closures = all('[data-closure]', (closure) => closure.querySelector('title').textContent
          + ' → ' + all('[data-from="' + closure.dataset.closure + '"]',
            (arrow) => 'cell ' + (Number(arrow.dataset.to) + 1)).join(', '));
        return [...cells, ...closures, '--', document.getElementById('printed').textContent.trimEnd()]
          .join('\\n') + '\\n';
      })()
      """;

  @TempDir static Path folder;
  private static Browser browser;

  @BeforeAll
  static void openBrowser() throws IOException, InterruptedException {
    KraitJar.assumePresent();
    browser = Browser.start();
  }

  @AfterAll
  static void closeBrowser() throws IOException {
    if (browser != null) {
      browser.close();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "callbacks",
        "captured_mutables",
        "class_bodies",
        "coroutines",
        "counters",
        "decorators",
        "function_factories",
        "functools_tour",
        "generators",
        "late_binding",
        "legb",
        "memoization",
        "nested_functions",
        "nonlocal_statement",
        "recursion"
      })
  void isAsItWas(String example) throws IOException, InterruptedException {
    String file = EXAMPLES.resolve(example + ".py").toString();
    KraitJar.command().run(folder, List.of("lens", "-o", example + ".html", "--run", file));
    browser.open(folder.resolve(example + ".html").toUri().toString());
    browser.evaluate("document.getElementById('timeline').focus()");
    browser.press("End");
    String picture = browser.evaluate(PICTURE);
    Path golden = PICTURES.resolve(example + ".txt");
    if ("write".equals(System.getProperty("krait.pictures"))) {
      Files.writeString(golden, picture);
    }
    assertEquals(Files.readString(golden), picture);
    assertEquals(List.of(), browser.problems());
  }
}
