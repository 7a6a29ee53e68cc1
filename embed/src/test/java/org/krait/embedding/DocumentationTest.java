package org.krait.embedding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Compiles and runs the Java code of docs/EMBEDDING.md; comments tell what each line prints. */
final class DocumentationTest {
  private static final Path PAGE = Path.of("../docs/EMBEDDING.md");
  private static final Pattern BLOCK = Pattern.compile("```java\n(.*?)```", Pattern.DOTALL);
  private static final Pattern OUTPUT = Pattern.compile("(?:;|^) +// (.*)$", Pattern.MULTILINE);
  private static final String IMPORTS =
      """
      import java.io.*;
      import java.nio.file.*;
      import java.time.*;
      import java.util.*;
      import java.util.concurrent.*;
      import java.util.function.*;
      import java.util.stream.*;
      import javax.script.*;
      import org.krait.embed.*;
      """;

  @TestFactory
  Stream<DynamicTest> blocks(@TempDir Path folder) throws Exception {
    Matcher block = BLOCK.matcher(Files.readString(PAGE));
    List<DynamicTest> tests = new ArrayList<>();
    while (block.find()) {
      String code = block.group(1);
      String name = "Block" + tests.size();
      tests.add(DynamicTest.dynamicTest(name, () -> check(folder, name, code)));
    }
    assertTrue(tests.size() > 5);
    return tests.stream();
  }

  private static void check(Path folder, String name, String code) throws Exception {
    StringBuilder expected = new StringBuilder();
    Matcher line = OUTPUT.matcher(code);
    while (line.find()) {
      expected.append(line.group(1)).append('\n');
    }
    assertEquals(expected.toString(), outputOf(compile(folder, name, code), name));
  }

  private static Path compile(Path folder, String name, String code) throws Exception {
    Path source = folder.resolve(name + ".java");
    String body = "public class " + name + " { public static void main() throws Exception {\n";
    Files.writeString(source, IMPORTS + body + code + "}}\n");
    ByteArrayOutputStream messages = new ByteArrayOutputStream();
    String[] options = {"-Xlint:all", "-Werror", "-d", folder.toString(), source.toString()};
    int status = ToolProvider.getSystemJavaCompiler().run(null, messages, messages, options);
    assertEquals(0, status, () -> messages.toString(StandardCharsets.UTF_8));
    return folder;
  }

  private static String outputOf(Path folder, String name) throws Exception {
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    PrintStream before = System.out;
    System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
    try (URLClassLoader loader = new URLClassLoader(new URL[] {folder.toUri().toURL()})) {
      loader.loadClass(name).getMethod("main").invoke(null);
    } finally {
      System.setOut(before);
    }
    return printed.toString(StandardCharsets.UTF_8);
  }
}
