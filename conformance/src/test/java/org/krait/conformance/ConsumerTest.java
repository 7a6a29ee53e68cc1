package org.krait.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Builds and runs {@code conformance/consumer} with Krait's jar and nothing else. */
final class ConsumerTest {
  private static final String OUTPUT =
      """
      counted 2
      price 22.5
      {"a": [1, null]}
      KeyError: 'missing'
      42
      """;

  @TempDir private static Path classes;

  @BeforeAll
  static void compile() {
    KraitJar.assumePresent();
    int status =
        ToolProvider.getSystemJavaCompiler()
            .run(
                null,
                System.out,
                System.err,
                "-Xlint:all",
                "-Werror",
                "-proc:none",
                "-cp",
                KraitJar.path().toString(),
                "-d",
                classes.toString(),
                "consumer/Consumer.java");
    assertEquals(0, status);
  }

  @Test
  void runsOnTheClassPath() throws Exception {
    assertEquals(
        OUTPUT, run("--enable-native-access=ALL-UNNAMED", "-cp", KraitJar.path() + ":" + classes));
  }

  @Test
  void runsWithKraitAsAModule() throws Exception {
    assertEquals(
        OUTPUT,
        run(
            "--enable-native-access=org.krait",
            "--module-path",
            KraitJar.path().toString(),
            "--add-modules",
            "org.krait",
            "-cp",
            classes.toString()));
  }

  private static String run(String... options) throws Exception {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of(options));
    command.add("Consumer");
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertEquals(0, process.waitFor(), output);
    return output;
  }
}
