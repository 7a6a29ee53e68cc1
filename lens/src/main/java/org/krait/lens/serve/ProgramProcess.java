package org.krait.lens.serve;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/** Runs programs, each in a JVM of its own with a small heap, which is killed when it is late. */
final class ProgramProcess implements Runs.Program {
  private static final List<String> OPTIONS =
      List.of(
          "-XX:+UseSerialGC",
          "-XX:+UseCompactObjectHeaders",
          "-XX:InlineSmallCode=5000",
          "-XX:-UsePerfData",
          "--enable-native-access=ALL-UNNAMED",
          "--add-opens",
          "java.base/java.io=ALL-UNNAMED",
          "-XX:TieredStopAtLevel=1",
          "-XX:MaxMetaspaceSize=128m",
          "-XX:MaxDirectMemorySize=16m",
          "-XX:ReservedCodeCacheSize=64m",
          "-XX:+DisableAttachMechanism",
          "-XX:-CreateCoredumpOnCrash",
          "-XX:ErrorFile=/dev/null",
          "-Xlog:disable");

  private final String mainClass;
  private final RunLimits limits;
  private final Set<Process> running = ConcurrentHashMap.newKeySet();

  /**
   * @param mainClass the class whose main reads a program and writes a {@link RunReport}
   */
  ProgramProcess(String mainClass, RunLimits limits) {
    this.mainClass = mainClass;
    this.limits = limits;
  }

  @Override
  public RunReport run(ServedProgram program) throws IOException, InterruptedException {
    ProcessBuilder builder = new ProcessBuilder(command(program.name()));
    builder.environment().clear();
    builder.directory(new File("/"));
    builder.redirectError(ProcessBuilder.Redirect.DISCARD);
    Process process = builder.start();
    running.add(process);
    AtomicBoolean late = new AtomicBoolean();
    Thread watch = Thread.ofVirtual().start(() -> killWhenLate(process, late));
    try {
      send(process, program);
      RunReport report = RunReport.readFrom(process.getInputStream());
      process.destroyForcibly();
      int status = process.waitFor();
      return report == null ? withoutReport(late.get(), status) : report;
    } finally {
      process.destroyForcibly();
      running.remove(process);
      watch.interrupt();
    }
  }

  private void killWhenLate(Process process, AtomicBoolean late) {
    try {
      if (!process.waitFor(limits.seconds() + limits.grace(), TimeUnit.SECONDS)) {
        late.set(true);
        process.destroyForcibly();
      }
    } catch (InterruptedException e) {
      // It has ended.
    }
  }

  /** Sends the program; a process that has ended does not take it. */
  private static void send(Process process, ServedProgram program) {
    try (OutputStream out = process.getOutputStream()) {
      program.writeTo(out);
    } catch (IOException e) {
      // The missing report tells.
    }
  }

  private RunReport withoutReport(boolean late, int status) {
    return new RunReport(
        late
            ? "The program did not let itself be stopped after "
                + limits.seconds()
                + " seconds; its process was killed, and the recording with it."
            : "The program's process broke down (exit status "
                + status
                + "), probably for lack of memory; the recording is lost.",
        null);
  }

  /** Ends the processes that are still running. */
  void stopAll() {
    running.forEach(Process::destroyForcibly);
  }

  private List<String> command(String name) {
    String classPath = System.getProperty("java.class.path");
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(OPTIONS);
    command.add("-Xmx" + limits.megabytes() + "m");
    Path cache = Path.of(classPath + ".aot");
    if (classPath.endsWith(".jar") && Files.isRegularFile(cache)) {
      command.add("-XX:AOTCache=" + cache);
    }
    command.addAll(List.of("-cp", absolute(classPath), mainClass));
    command.addAll(List.of(name, String.valueOf(limits.seconds())));
    return command;
  }

  /** A class path whose entries are found from any folder. */
  private static String absolute(String classPath) {
    List<String> entries = new ArrayList<>();
    for (String entry : classPath.split(File.pathSeparator)) {
      entries.add(Path.of(entry).toAbsolutePath().toString());
    }
    return String.join(File.pathSeparator, entries);
  }
}
