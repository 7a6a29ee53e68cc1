package org.krait.conformance;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/**
 * The real CPython that conformance tests compare with. Its folder is the system property {@code
 * krait.oracle}; by default it is where the build unpacks it.
 */
final class Oracle {
  private static final Path HOME =
      Path.of(System.getProperty("krait.oracle", "target/cpython")).toAbsolutePath();

  private Oracle() {}

  /** Skips the calling test where there is no CPython that could run. */
  static void assumePresent() {
    Path executable = executable();
    Assumptions.assumeTrue(Files.exists(executable), "no CPython at " + executable);
    Assumptions.assumeTrue(
        Files.isExecutable(executable) || executable.toFile().setExecutable(true));
  }

  static Command command() {
    return new Command(
        List.of(executable().toString()),
        Map.of("LD_LIBRARY_PATH", HOME + ":" + HOME.resolve("lib"), "PYTHONHOME", HOME.toString()));
  }

  /** CPython's own library. */
  static Path library() {
    return HOME.resolve("lib/python3.14");
  }

  /** All Python files of the library, tests included, in a fixed order. */
  static List<Path> libraryFiles() throws IOException {
    try (Stream<Path> files = Files.walk(library())) {
      return files.filter(file -> file.toString().endsWith(".py")).sorted().toList();
    }
  }

  /** Runs a script of this package's resources and hands each line of its output on. */
  static void run(String script, List<String> arguments, List<String> input, Consumer<String> lines)
      throws IOException, InterruptedException {
    Command python = command();
    List<String> command = new ArrayList<>(python.words());
    command.add("-B");
    command.add(resource(script).toString());
    command.addAll(arguments);
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.environment().putAll(python.environment());
    builder.redirectError(ProcessBuilder.Redirect.INHERIT);
    Path inputFile = Files.createTempFile("oracle", ".txt");
    Files.write(inputFile, input, StandardCharsets.UTF_8);
    builder.redirectInput(inputFile.toFile());
    Process process = builder.start();
    try (BufferedReader reader = process.inputReader(StandardCharsets.UTF_8)) {
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        lines.accept(line);
      }
    }
    int status = process.waitFor();
    Files.delete(inputFile);
    if (status != 0) {
      throw new IOException(script + " ended with status " + status);
    }
  }

  private static Path executable() {
    return HOME.resolve("bin/python3.14");
  }

  private static Path resource(String name) {
    try {
      return Path.of(Oracle.class.getResource(name).toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }
}
