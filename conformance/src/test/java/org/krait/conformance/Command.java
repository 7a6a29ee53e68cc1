package org.krait.conformance;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** A Python as a command: what is typed before the arguments, and the environment it needs. */
public record Command(List<String> words, Map<String, String> environment) {
  private static final long TIME_LIMIT_SECONDS = 200;

  /** What a program printed and how it ended. */
  public record Outcome(String output, String errors, int status) {}

  /** Runs a program from a folder, without input, and waits for its end. */
  public Outcome run(Path folder, List<String> arguments) throws IOException, InterruptedException {
    return run(folder, arguments, Path.of("/dev/null"));
  }

  /** Runs a program from a folder with a file as its input, and waits for its end. */
  public Outcome run(Path folder, List<String> arguments, Path input)
      throws IOException, InterruptedException {
    List<String> all = new ArrayList<>(words);
    all.addAll(arguments);
    Path output = Files.createTempFile("krait", ".out");
    Path errors = Files.createTempFile("krait", ".err");
    try {
      ProcessBuilder builder = new ProcessBuilder(all).directory(folder.toFile());
      builder.environment().putAll(environment);
      builder.environment().put("PYTHONDONTWRITEBYTECODE", "1");
      builder.environment().put("PYTHONIOENCODING", "utf-8:backslashreplace");
      builder.redirectInput(input.toFile());
      builder.redirectOutput(output.toFile()).redirectError(errors.toFile());
      Process process = builder.start();
      if (!process.waitFor(TIME_LIMIT_SECONDS, TimeUnit.SECONDS)) {
        process.destroyForcibly().waitFor();
        throw new IOException(all + " did not end");
      }
      return new Outcome(text(output), text(errors), process.exitValue());
    } finally {
      Files.delete(output);
      Files.delete(errors);
    }
  }

  private static String text(Path file) throws IOException {
    return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
  }
}
