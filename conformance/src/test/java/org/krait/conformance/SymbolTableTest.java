package org.krait.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.krait.parser.Parser;
import org.krait.parser.ParserOptions;
import org.krait.parser.SourceDecoder;
import org.krait.scope.SymbolTable;
import org.krait.syntax.SyntaxException;

/** Our symbol tables equal CPython's, scope by scope and flag by flag, and so do the errors. */
final class SymbolTableTest {
  private static final String SCRIPT = "symtable_dump.py";

  /** Tests of CPython that hold programs, right and wrong, in their strings. */
  private static final List<String> TESTS_WITH_PROGRAMS =
      List.of(
          "test_annotationlib",
          "test_builtin",
          "test_class",
          "test_compile",
          "test_coroutines",
          "test_dis",
          "test_fstring",
          "test_generators",
          "test_genexps",
          "test_global",
          "test_keywordonlyarg",
          "test_listcomps",
          "test_named_expressions",
          "test_patma",
          "test_peepholer",
          "test_positional_only_arg",
          "test_scope",
          "test_super",
          "test_symtable",
          "test_syntax",
          "test_type_aliases",
          "test_type_annotations",
          "test_type_params",
          "test_unpack_ex");

  private final List<String> differences = new ArrayList<>();
  private int compared;

  /** A source by the name that the script prints for it. */
  private interface Sources {
    String read(String title) throws IOException;
  }

  @BeforeAll
  static void requireOracle() {
    Oracle.assumePresent();
  }

  @Test
  void ofEveryLibraryFile() throws Exception {
    List<String> paths = new ArrayList<>();
    for (Path file : Oracle.libraryFiles()) {
      paths.add(file.toString());
    }
    compare(
        List.of("files"),
        paths,
        title -> SourceDecoder.decode(Files.readAllBytes(Path.of(title)), "f"));
  }

  @Test
  void ofProgramsInCPythonsTests() throws Exception {
    List<String> paths = new ArrayList<>();
    for (String test : TESTS_WITH_PROGRAMS) {
      paths.add(Oracle.library().resolve("test").resolve(test + ".py").toString());
    }
    compare(List.of("snippets"), paths, PythonEscapes::decode);
  }

  @Test
  void ofRandomPrograms() throws Exception {
    compare(List.of("random", "314", "5000"), List.of(), PythonEscapes::decode);
  }

  private void compare(List<String> arguments, List<String> input, Sources sources)
      throws Exception {
    List<String> block = new ArrayList<>();
    Oracle.run(
        SCRIPT,
        arguments,
        input,
        line -> {
          if (line.startsWith("= ")) {
            compareBlock(block, sources);
            block.clear();
          }
          block.add(line);
        });
    compareBlock(block, sources);
    System.out.println(arguments.get(0) + ": " + compared + " symbol tables compared");
    assertEquals(List.of(), differences);
  }

  private void compareBlock(List<String> block, Sources sources) {
    if (block.isEmpty()) {
      return;
    }
    String title = block.get(0).substring(2);
    List<String> expected = new ArrayList<>();
    TreeSet<String> expectedCode = new TreeSet<>();
    for (String line : block.subList(1, block.size())) {
      if (line.startsWith("code ")) {
        expectedCode.add(line);
      } else {
        expected.add(line);
      }
    }
    List<String> actual = new ArrayList<>();
    TreeSet<String> actualCode = new TreeSet<>();
    dump(title, sources, actual, actualCode);
    expectedCode.removeAll(actualCode);
    compared++;
    if (!expected.equals(actual) || !expectedCode.isEmpty()) {
      differences.add(title + "\n" + firstDifference(expected, actual) + expectedCode);
    }
  }

  private static void dump(
      String title, Sources sources, List<String> lines, TreeSet<String> code) {
    try {
      String source = sources.read(title);
      SymbolTable table = SymbolTable.build(Parser.parse(source, ParserOptions.exec("f")), "f", 0);
      lines.addAll(SymbolTableDump.scopes(table).lines().toList());
      code.addAll(SymbolTableDump.code(table));
    } catch (SyntaxException e) {
      lines.add(SymbolTableDump.error(e.problem()).strip());
    } catch (IOException e) {
      lines.add(e.toString());
    }
  }

  private static String firstDifference(List<String> expected, List<String> actual) {
    for (int i = 0; i < Math.max(expected.size(), actual.size()); i++) {
      String want = i < expected.size() ? expected.get(i) : "nothing";
      String got = i < actual.size() ? actual.get(i) : "nothing";
      if (!want.equals(got)) {
        return "  CPython: " + want + "\n  Krait:   " + got + "\n";
      }
    }
    return "";
  }
}
