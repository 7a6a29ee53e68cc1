package org.krait.conformance.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.krait.conformance.Command.Outcome;
import org.krait.conformance.KraitJar;

/** {@code krait lens --serve}: whom it answers, and what programs can do to it. */
@Execution(ExecutionMode.SAME_THREAD)
final class LensServeTest {
  private static final Pattern STATUS =
      Pattern.compile("<output id=\"status\"[^>]*>([^<]*)</output>");

  @TempDir static Path folder;
  private static Served served;

  @BeforeAll
  static void serve() throws IOException {
    served = Served.start("--seconds", "100");
  }

  @AfterAll
  static void end() {
    if (served != null) {
      served.close();
    }
  }

  private static String status(String answer) {
    Matcher status = STATUS.matcher(answer);
    assertTrue(status.find(), answer);
    return status.group(1);
  }

  private static void isRefused(int status, String answer) {
    assertTrue(answer.startsWith("HTTP/1.1 " + status + " "), answer);
    assertFalse(answer.contains("name=\"token\""), answer);
  }

  @Test
  void itAnswersItsOwnPage() throws IOException {
    String answer = served.ask("GET / HTTP/1.1", "", "Host: " + served.host());
    assertTrue(answer.startsWith("HTTP/1.1 200 "), answer);
    assertTrue(answer.contains("<textarea id=\"code\""));
    assertTrue(answer.toLowerCase().contains("x-frame-options: deny"));
    assertFalse(answer.toLowerCase().contains("access-control-allow"));
  }

  @ParameterizedTest
  @CsvSource({"evil.example", "evil.example:80", "127.0.0.1", "localhost.evil.example"})
  void anotherHostsNameIsRefused(String host) throws IOException {
    isRefused(403, served.ask("GET / HTTP/1.1", "", "Host: " + host));
  }

  @ParameterizedTest
  @CsvSource({"http://evil.example", "null", "https://127.0.0.1", "http://127.0.0.1:1"})
  void anotherSitesPageIsRefused(String origin) throws IOException {
    String body = "token=" + Served.encode(served.token()) + "&source=1";
    isRefused(403, served.post(body, "Origin: " + origin));
  }

  @Test
  void aCrossSiteFormIsRefused() throws IOException {
    String body = "token=" + Served.encode(served.token()) + "&source=1";
    isRefused(403, served.post(body, "Sec-Fetch-Site: cross-site"));
  }

  @Test
  void withoutTheTokenNothingRuns() throws IOException {
    isRefused(403, served.post("source=print(1)"));
    isRefused(403, served.post("token=guess&source=print(1)"));
  }

  @Test
  void otherRequestsAreAnsweredInOrder() throws IOException {
    String host = "Host: " + served.host();
    isRefused(404, served.ask("GET /other HTTP/1.1", "", host));
    isRefused(404, served.ask("GET /?example=../../etc/passwd HTTP/1.1", "", host));
    isRefused(405, served.ask("GET /run HTTP/1.1", "", host));
    isRefused(405, served.ask("DELETE / HTTP/1.1", "", host));
    isRefused(400, served.post("token=" + Served.encode(served.token())));
    isRefused(400, served.post("source=%zz"));
    isRefused(413, served.post("source=" + "x".repeat(600 << 10)));
  }

  @Test
  void aTakenPortIsSaid() throws IOException, InterruptedException {
    String port = String.valueOf(served.address().getPort());
    Outcome outcome = KraitJar.command().run(folder, List.of("lens", "--serve", "--port", port));
    assertEquals(2, outcome.status());
    assertEquals(
        "krait lens: port " + port + " is taken; --port 0 takes a free one\n", outcome.errors());
  }

  @ParameterizedTest
  @CsvSource({"--port,70000", "--port,x", "--seconds,0", "--run,x.py"})
  void wrongArgumentsAreSaid(String option, String value) throws IOException, InterruptedException {
    Outcome outcome = KraitJar.command().run(folder, List.of("lens", "--serve", option, value));
    assertEquals(2, outcome.status());
    assertTrue(outcome.errors().startsWith("krait lens: --"), outcome.errors());
  }

  @Test
  void itEndsQuietly() throws IOException, InterruptedException {
    try (Served other = Served.start()) {
      other.process().toHandle().destroy();
      assertTrue(other.process().waitFor(10, TimeUnit.SECONDS));
      assertEquals("", new String(other.process().getInputStream().readAllBytes()));
    }
  }

  @Test
  void aProgramIsRunAndRecorded() throws IOException {
    String answer = served.run("def f():\n    n = 1\n    return lambda: n\nprint(f()())\n");
    assertEquals("The program has ended.", status(answer));
    assertTrue(answer.contains("\"text\":\"1\\n\""), answer);
    assertTrue(answer.contains("\"closures\":[{"), answer);
  }

  @Test
  void aProgramReadsWhatWasTyped() throws IOException {
    String body =
        "token="
            + Served.encode(served.token())
            + "&source="
            + Served.encode("print('hello', input('who? '))\ninput()\n")
            + "&input=";
    String answer = served.post(body + "Ada");
    assertEquals("The program has ended with EOFError.", status(answer));
    assertTrue(answer.contains("{\"step\":1,\"stream\":\"stdin\",\"text\":\"Ada\\n\"}"), answer);
    isRefused(413, served.post(body + "x".repeat(16_001)));
  }

  @Test
  void aTextThatIsNoProgramIsSaid() throws IOException {
    assertEquals("SyntaxError, line 1: invalid syntax", status(served.run("x = = 1")));
  }

  @Test
  void aProgramsTextCannotBecomeMarkup() throws IOException {
    String script = "</script><script>alert(1)</script>";
    String answer =
        served.run("def f():\n  t = '" + script + "'\n  return lambda: t\nprint(f()())");
    assertFalse(answer.contains(script));
    assertTrue(answer.contains("\\u003c/script>"), answer);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          x = [0] * 10 ** 10                      | The program has ended with MemoryError.
          import os; os._exit(7)                  | The program has ended with PermissionError.
          import sys; sys.exit(7)                 | The program has ended itself with status 7.
          input()                                 | The program has ended with EOFError.
          open('/etc/passwd')                     | The program has ended with PermissionError.
          import socket; socket.socket()          | The program has ended with PermissionError.
          import subprocess; subprocess.run('ls') | The program has ended with PermissionError.
          import ctypes                           | The program has ended with ModuleNotFoundError.
          f = lambda: f(); f()                    | The program has ended with RecursionError.
          import os; os.kill(os.getppid(), 9)     | The program has ended with PermissionError.
          """)
  void aHostileProgramEndsInAMessage(String source, String status) throws IOException {
    assertEquals(status, status(served.run(source)));
  }

  @Test
  void aProgramThatFillsTheMemoryEndsInAMessage() throws IOException {
    String status = status(served.run("a = []\nwhile True: a.append('x' * 10 ** 6)"));
    assertTrue(
        status.equals("The program has ended for lack of memory.")
            || status.equals("The program has ended with MemoryError.")
            || status.contains("lack of memory"),
        status);
  }

  @Test
  void programsThatDoNotEndAreStopped() throws IOException, InterruptedException {
    List<String> answers;
    try (Served brief = Served.start("--seconds", "2")) {
      answers =
          runAtOnce(
              brief,
              "while True: pass",
              "x = 10 ** 10 ** 8",
              "while True:\n  try:\n    while True: pass\n  except BaseException: pass",
              """
            import threading
            def spin():
                while True: pass
            for i in range(1000):
                threading.Thread(target=spin).start()
            """);
    }
    for (String answer : answers) {
      assertEquals("The program was stopped after 2 seconds.", status(answer));
    }
  }

  @Test
  void threadsAreCounted() throws IOException {
    String answer =
        served.run(
            """
            import threading
            for i in range(1000):
                threading.Thread(target=threading.Event().wait, daemon=True).start()
            """);
    assertEquals("The program has ended with RuntimeError.", status(answer));
    assertTrue(answer.contains("can't start new thread"));
  }

  @Test
  void muchOutputIsCut() throws IOException {
    String answer = served.run("for i in range(500): print('x' * 1000)");
    assertEquals("The program has ended.", status(answer));
    assertTrue(answer.length() < 2_000_000, String.valueOf(answer.length()));
  }

  @Test
  void hostileReprsAreNotCalledByTheRecorder() throws IOException {
    String answer =
        served.run(
            """
            class Trap:
                def __repr__(self):
                    while True: pass
                __str__ = __eq__ = __hash__ = __getattribute__ = __repr__
            def f():
                trap = Trap()
                return lambda: trap
            g = f()
            """);
    assertEquals("The program has ended.", status(answer));
    assertTrue(answer.contains("Trap object"));
  }

  /** Runs programs, all at once; the answers in their order. */
  private static List<String> runAtOnce(Served server, String... sources)
      throws InterruptedException {
    List<Callable<String>> tasks = new ArrayList<>();
    for (String source : sources) {
      tasks.add(() -> server.run(source));
    }
    List<String> answers = new ArrayList<>();
    try (ExecutorService executor = Executors.newVirtualThreadPerTaskExecutor()) {
      for (Future<String> answer : executor.invokeAll(tasks)) {
        answers.add(answer.resultNow());
      }
    }
    return answers;
  }
}
