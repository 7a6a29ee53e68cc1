package org.krait.lens.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.krait.lens.facts.Block;
import org.krait.lens.facts.Facts;
import org.krait.lens.facts.Source;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;

/** Pictures of scopes and closures: golden files, and what is valid SVG and DOT. */
final class PictureTest {
  private static final Path EXAMPLES = Path.of("../examples");
  private static final String PROGRAM =
      """
      def make(start):
          total, text = start, "<&>"
          def bump():
              nonlocal total
              total += 1
          def show():
              return [text + str(total) for _ in "ab"]
          def plain():
              return 1
          return bump, show, plain
      """;

  /** A statement of a graph: a node, an edge or an attribute, each with quoted or plain values. */
  private static final Pattern STATEMENT =
      Pattern.compile(
          "\\s*(?:(?<node>\\w+)(?: -> (?<to>\\w+))?(?: \\[(?<attributes>.*)\\])?"
              + "|\\w+=(?:\\w+|\"(?:[^\"\\\\]|\\\\.)*\"));");

  private static final Pattern ATTRIBUTES =
      Pattern.compile("(?:\\w+=(?:\\w+|\"(?:[^\"\\\\]|\\\\.)*\")(?:, |$))*");

  private static Facts facts(String source) {
    return Facts.of(Source.of("folder/make.py", source));
  }

  private static Diagram closure(Facts facts, String name) {
    List<Block> chosen = ClosureChoice.of(facts, name);
    assertEquals(1, chosen.size(), name);
    return Diagram.of(facts, chosen.get(0));
  }

  private static void assertGolden(String name, String actual) throws IOException {
    try (InputStream in = PictureTest.class.getResourceAsStream(name)) {
      assertEquals(in == null ? "" : new String(in.readAllBytes(), StandardCharsets.UTF_8), actual);
    }
  }

  private static Document xml(String text) throws Exception {
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new InputSource(new StringReader(text)));
  }

  /** Checks that a text is a graph whose edges join nodes that it declares; the nodes. */
  private static Set<String> graph(String text) {
    List<String> lines = text.lines().toList();
    assertTrue(lines.get(0).matches("digraph \"(?:[^\"\\\\]|\\\\.)*\" \\{"), lines.get(0));
    assertEquals("}", lines.getLast());
    Set<String> nodes = new HashSet<>();
    List<String> ends = new ArrayList<>();
    for (String line : lines.subList(1, lines.size() - 1)) {
      Matcher statement = STATEMENT.matcher(line);
      assertTrue(statement.matches(), line);
      String attributes = statement.group("attributes");
      assertTrue(attributes == null || ATTRIBUTES.matcher(attributes).matches(), line);
      if (statement.group("to") != null) {
        ends.add(statement.group("node"));
        ends.add(statement.group("to"));
      } else if (statement.group("node") != null) {
        nodes.add(statement.group("node"));
      }
    }
    assertTrue(nodes.containsAll(ends), text);
    return nodes;
  }

  @Test
  void theScopesOfAFile() throws IOException {
    Diagram diagram = Diagram.of(facts(PROGRAM));
    assertGolden("scopes.svg", SvgPicture.of(diagram));
    assertGolden("scopes.dot", DotPicture.of(diagram));
  }

  @Test
  void aClosureIsShownWithThoseThatShareItsCells() {
    Diagram diagram = closure(facts(PROGRAM), "bump");
    assertEquals(
        "The cell total of function make, line 1 is held by function bump, line 3 and function"
            + " show, line 6.",
        diagram.description());
    assertEquals(3, diagram.nodes().size());
  }

  @Test
  void aClosureIsFoundByNameAndLine() {
    Facts facts = facts(PROGRAM);
    for (String name : List.of("show", "make.<locals>.show", "make.show", "6", "make.py:6")) {
      assertEquals(
          "The closure make.<locals>.show, line 6 of make.py", closure(facts, name).title());
    }
    assertEquals(List.of(), ClosureChoice.of(facts, "plain"));
    assertEquals(2, ClosureChoice.all(facts).size());
  }

  @Test
  void theTextOfAPictureIsAccessible() throws Exception {
    Element svg = xml(SvgPicture.of(Diagram.of(facts(PROGRAM)))).getDocumentElement();
    assertEquals("title desc", svg.getAttribute("aria-labelledby"));
    assertEquals(
        "The scopes of make.py", svg.getElementsByTagName("title").item(0).getTextContent());
    assertTrue(
        svg.getElementsByTagName("desc").item(0).getTextContent().startsWith("The cell total"));
  }

  @Test
  void quotesInNamesOfFilesAreEscaped() throws Exception {
    Facts facts = Facts.of(Source.of("a\"<\\b>.py", PROGRAM));
    xml(SvgPicture.of(Diagram.of(facts)));
    graph(DotPicture.of(Diagram.of(facts)));
  }

  @Test
  void allExamplesAreValidPictures() throws Exception {
    List<Path> files;
    try (Stream<Path> all = Files.list(EXAMPLES)) {
      files = all.filter(each -> each.toString().endsWith(".py")).sorted().toList();
    }
    assertTrue(files.size() > 20);
    for (Path file : files) {
      Facts facts = Facts.of(Source.of(file.toString(), Files.readString(file)));
      Diagram diagram = Diagram.of(facts);
      Element svg = xml(SvgPicture.of(diagram)).getDocumentElement();
      Set<String> nodes = graph(DotPicture.of(diagram));
      int boxes = svg.getElementsByTagName("rect").getLength() - 1;
      assertEquals(nodes.size() - 1, boxes, file.toString());
      for (Block closure : ClosureChoice.all(facts)) {
        xml(SvgPicture.of(Diagram.of(facts, closure)));
        graph(DotPicture.of(Diagram.of(facts, closure)));
      }
    }
  }
}
