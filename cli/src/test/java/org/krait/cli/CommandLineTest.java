package org.krait.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class CommandLineTest {
  @Test
  void takesWhatFollowsACommandAsItsArguments() {
    CommandLine line = CommandLine.parse("-Bc", "pass", "-x", "y");
    assertEquals(CommandLine.Kind.COMMAND, line.kind);
    assertEquals("pass\n", line.target);
    assertEquals(List.of("-c", "-x", "y"), line.arguments);
    assertTrue(line.dontWriteBytecode);
  }

  @Test
  void takesAValueFromTheSameArgument() {
    CommandLine line = CommandLine.parse("-Wdefault", "-Xdev", "-X", "a=b=c", "-mthis");
    assertEquals(List.of("default"), line.warnOptions);
    assertEquals(Map.of("dev", true, "a", "b=c"), line.xOptions);
    assertEquals("this", line.target);
  }

  @Test
  void readsAFileAfterTwoDashes() {
    CommandLine line = CommandLine.parse("-OO", "--", "-f.py", "-i");
    assertEquals(2, line.optimize);
    assertEquals(CommandLine.Kind.FILE, line.kind);
    assertEquals(List.of("-f.py", "-i"), line.arguments);
  }

  @Test
  void readsStandardInputForADash() {
    CommandLine line = CommandLine.parse("-", "a");
    assertEquals(CommandLine.Kind.STANDARD_INPUT, line.kind);
    assertEquals(List.of("-", "a"), line.arguments);
  }

  @Test
  void isolationImpliesOtherOptions() {
    CommandLine line = CommandLine.parse("-I");
    assertTrue(line.ignoreEnvironment && line.safePath && line.noUserSite);
  }

  @Test
  void refusesWhatItDoesNotKnow() {
    assertUsage("Unknown option: -Z", "-Z");
    assertUsage("Unknown option: --foo", "--foo");
    assertUsage("Argument expected for the -c option", "-c");
    assertUsage(
        "--check-hash-based-pycs must be one of 'default', 'always', or 'never'",
        "--check-hash-based-pycs",
        "bad");
  }

  private static void assertUsage(String message, String... args) {
    UsageException e = assertThrows(UsageException.class, () -> CommandLine.parse(args));
    assertEquals(message, e.getMessage());
  }
}
