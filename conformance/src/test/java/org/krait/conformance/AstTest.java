package org.krait.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Syntax trees, syntax errors and warnings are CPython's. */
class AstTest {
  /** Tests of CPython whose strings and examples are many small programs, often broken ones. */
  private static final List<String> SNIPPET_SOURCES =
      List.of(
          "test_syntax.py",
          "test_exceptions.py",
          "test_fstring.py",
          "test_tstring.py",
          "test_unpack_ex.py",
          "test_named_expressions.py",
          "test_eof.py",
          "test_string_literals.py",
          "test_grammar.py",
          "test_patma.py",
          "test_tokenize.py",
          "test_positional_only_arg.py",
          "test_type_params.py",
          "test_except_star.py",
          "test_type_comments.py",
          "test_unparse.py");

  @Test
  void everyFileOfTheLibraryGivesTheSameTree() throws Exception {
    Oracle.assumePresent();
    Path listing = Files.createTempFile("files", ".txt");
    Files.write(listing, Oracle.libraryFiles().stream().map(Path::toString).toList());
    List<String> differences = new ArrayList<>();
    Oracle.run(
        "ast_dump.py",
        List.of("files", listing.toString()),
        List.of(),
        line -> compareFile(line, differences));
    Files.delete(listing);
    assertEquals(List.of(), differences);
  }

  @Test
  void snippetsGiveTheSameTreeErrorAndWarnings() throws Exception {
    Oracle.assumePresent();
    List<String> arguments = new ArrayList<>();
    arguments.add("snippets");
    for (String name : SNIPPET_SOURCES) {
      arguments.add(Oracle.library().resolve("test").resolve(name).toString());
    }
    List<String> differences = new ArrayList<>();
    Oracle.run("ast_dump.py", arguments, List.of(), line -> compareSnippet(line, differences));
    assertEquals(List.of(), differences);
  }

  @Test
  void programsWithAnErrorPutInGiveTheSameError() throws Exception {
    Oracle.assumePresent();
    List<String> arguments = new ArrayList<>(List.of("mutants", "20000", "1"));
    for (String name : List.of("dataclasses.py", "contextlib.py", "enum.py", "typing.py")) {
      arguments.add(Oracle.library().resolve(name).toString());
    }
    for (String name : SNIPPET_SOURCES) {
      arguments.add(Oracle.library().resolve("test").resolve(name).toString());
    }
    List<String> differences = new ArrayList<>();
    Oracle.run("ast_dump.py", arguments, List.of(), line -> compareSnippet(line, differences));
    assertEquals(List.of(), differences);
  }

  private static void compareFile(String line, List<String> differences) {
    String[] fields = fields(line);
    try {
      String outcome = AstOutcome.ofFile(Files.readAllBytes(Path.of(fields[0])), fields[0]);
      note(fields[0], fields[1], outcome, differences);
    } catch (java.io.IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static void compareSnippet(String line, List<String> differences) {
    String[] fields = fields(line);
    String outcome = AstOutcome.ofSnippet(fields[0], fields[1]);
    note(fields[0] + ": " + fields[1], fields[2], outcome, differences);
  }

  private static String[] fields(String line) {
    String[] fields = line.split("\t", -1);
    for (int i = 0; i < fields.length; i++) {
      fields[i] = fields[i].translateEscapes();
    }
    return fields;
  }

  private static void note(String what, String expected, String actual, List<String> differences) {
    if (!actual.equals(expected)) {
      differences.add(what + "\n  expected " + expected + "\n  but was  " + actual + "\n");
    }
  }
}
