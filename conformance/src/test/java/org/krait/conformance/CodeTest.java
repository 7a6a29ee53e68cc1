package org.krait.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.krait.parser.SourceDecoder;

/** What code objects show is CPython's: names, constants, flags; so are errors and warnings. */
final class CodeTest {
  /** Tests of CPython that hold programs, right and wrong, in their strings. */
  private static final List<String> TESTS_WITH_PROGRAMS =
      List.of(
          "test_annotationlib",
          "test_builtin",
          "test_class",
          "test_code",
          "test_compile",
          "test_coroutines",
          "test_dis",
          "test_except_star",
          "test_fstring",
          "test_future_stmt/test_future",
          "test_generators",
          "test_genexps",
          "test_global",
          "test_grammar",
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

  /**
   * Programs known to differ: a lone surrogate in a docstring; warnings that come before errors.
   */
  private static final List<String> KNOWN_DIFFERENCES =
      List.of("xxx.'", "finally:\\n    if z:\\n        return\\n    else:\\n        a\\n");

  private final List<String> differences = new ArrayList<>();

  /** A source by the title that the script prints for it. */
  private interface Sources {
    String read(String title) throws IOException;
  }

  @BeforeAll
  static void requireOracle() {
    Oracle.assumePresent();
  }

  @Test
  void ofEveryLibraryFile() throws Exception {
    List<String> paths = Oracle.libraryFiles().stream().map(Path::toString).toList();
    compare("files", paths, title -> SourceDecoder.decode(Files.readAllBytes(Path.of(title)), "f"));
  }

  @Test
  void ofProgramsInCPythonsTests() throws Exception {
    List<String> paths = new ArrayList<>();
    for (String test : TESTS_WITH_PROGRAMS) {
      paths.add(Oracle.library().resolve("test").resolve(test + ".py").toString());
    }
    compare("snippets", paths, PythonEscapes::decode);
  }

  private void compare(String what, List<String> input, Sources sources) throws Exception {
    List<String> block = new ArrayList<>();
    Oracle.run(
        "code_dump.py",
        List.of(what),
        input,
        line -> {
          if (line.startsWith("= ")) {
            compareBlock(block, sources);
            block.clear();
          }
          block.add(line);
        });
    compareBlock(block, sources);
    assertEquals(List.of(), differences);
  }

  private void compareBlock(List<String> block, Sources sources) {
    if (block.isEmpty()) {
      return;
    }
    String title = block.get(0).substring(2);
    List<String> expected = block.subList(1, block.size());
    List<String> actual;
    try {
      actual = CodeDump.of(sources.read(title));
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
    for (int i = 0; i < Math.max(expected.size(), actual.size()); i++) {
      String want = i < expected.size() ? expected.get(i) : "nothing";
      String got = i < actual.size() ? actual.get(i) : "nothing";
      if (!want.equals(got) && KNOWN_DIFFERENCES.stream().noneMatch(title::endsWith)) {
        differences.add(title + "\n  CPython: " + want + "\n  Krait:   " + got + "\n");
        return;
      }
    }
  }
}
