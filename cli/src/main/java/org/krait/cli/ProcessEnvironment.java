package org.krait.cli;

import java.io.FileInputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;

/** The environment in the system's order and bytes, where the system shows it. */
final class ProcessEnvironment {
  private ProcessEnvironment() {}

  static Map<String, String> read() {
    try (FileInputStream in = new FileInputStream("/proc/self/environ")) {
      Map<String, String> variables = new LinkedHashMap<>();
      for (String entry : RawArguments.split(in.readAllBytes())) {
        int equals = entry.indexOf('=', 1);
        if (equals > 0) {
          variables.putIfAbsent(entry.substring(0, equals), entry.substring(equals + 1));
        }
      }
      return variables;
    } catch (IOException e) {
      return new LinkedHashMap<>(System.getenv());
    }
  }
}
