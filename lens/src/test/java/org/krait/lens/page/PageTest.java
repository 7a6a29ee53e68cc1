package org.krait.lens.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.krait.lens.facts.Facts;
import org.krait.lens.facts.Source;
import org.krait.lens.flow.Analysis;
import org.krait.lens.rule.Rules;
import org.xml.sax.InputSource;

class PageTest {
  private static final String PROGRAM =
      """
      def make(start):
          total, text = start, "<&>"
          def bump():
              nonlocal total
              total += 1
              return total
          def show():
              return text, total
          return bump, show
      """;

  private static Facts facts(String source) {
    return Facts.of(Source.of("folder/make.py", source));
  }

  private static String page(String source) {
    Facts facts = facts(source);
    return Page.of(facts, Rules.check(new Analysis(facts), Rules.all()), null);
  }

  private static String picture(String source) {
    Facts facts = facts(source);
    return CellPicture.of(facts, new NameTable(facts)::number);
  }

  @Test
  void thePictureOfSharedCells() throws IOException {
    try (InputStream in = PageTest.class.getResourceAsStream("shared.svg")) {
      String golden = in == null ? "" : new String(in.readAllBytes(), StandardCharsets.UTF_8);
      assertEquals(golden, picture(PROGRAM).replace("><", ">\n<") + "\n");
    }
  }

  @Test
  void thePictureIsXml() throws Exception {
    DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new InputSource(new StringReader(picture(PROGRAM))));
  }

  @Test
  void withoutCellsThereIsNoPicture() {
    assertEquals("", picture("x = 1\n"));
    assertTrue(page("x = 1\n").contains("No function of this file captures a variable."));
  }

  @Test
  void thePageNeedsNothingElse() {
    String page = page(PROGRAM);
    assertFalse(page.contains("{{"));
    assertFalse(page.contains(" src="));
    assertFalse(page.replace("http://www.w3.org/2000/svg", "").contains("://"));
  }

  @Test
  void theSourceIsShownAsItIs() {
    String page = page(PROGRAM);
    assertTrue(page.contains("&quot;&lt;&amp;&gt;&quot;"));
    for (int line = 1; line <= 9; line++) {
      assertTrue(page.contains("id=\"L" + line + "\""));
    }
    assertFalse(page.contains("id=\"L10\""));
  }

  @Test
  void aScriptInTheSourceStaysText() {
    String page = page("x = '</script><script>alert(1)</script>'\nalert = lambda: x\n");
    assertFalse(page.contains("<script>alert"));
    assertTrue(page.contains("&lt;script&gt;alert(1)&lt;/script&gt;"));
  }

  @Test
  void aNameLeadsToTheLineThatBindsIt() {
    assertTrue(
        page(PROGRAM).contains("class=\"n E cell binds\" data-l=\"E\"")
            && page(PROGRAM).contains("href=\"#L2\">total</a>"));
  }
}
