package org.krait.conformance;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Assumptions;

/**
 * The Krait that the build made, as a command. Its jar is the system property {@code krait.jar}; by
 * default it is where the build puts it.
 */
public final class KraitJar {
  private static final Path JAR =
      Path.of(System.getProperty("krait.jar", "../cli/target/krait.jar"))
          .toAbsolutePath()
          .normalize();

  private KraitJar() {}

  /** Skips the calling test where Krait has not been packed. */
  public static void assumePresent() {
    Assumptions.assumeTrue(Files.exists(JAR), "no Krait at " + JAR);
  }

  public static Path path() {
    return JAR;
  }

  public static Command command() {
    return new Command(
        List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:+UseSerialGC",
            "-XX:+UseCompactObjectHeaders",
            "-XX:TieredStopAtLevel=1",
            "--enable-native-access=ALL-UNNAMED",
            "--add-opens",
            "java.base/java.lang=ALL-UNNAMED",
            "-Dkrait.executable=" + JAR.getParent().resolve("../../krait").normalize(),
            "-cp",
            JAR.toString(),
            "org.krait.cli.Main"),
        Map.of());
  }
}
