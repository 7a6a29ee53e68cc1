package org.krait.cli.repl;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import org.krait.runtime.object.Dispatch;
import org.krait.runtime.object.Interpreter;
import org.krait.runtime.ops.Imports;

/** What was typed before, in CPython's file: a line in the middle of a statement ends in CR LF. */
// CPython: _pyrepl/readline.py read_history_file, append_history_file
final class HistoryFile {
  private final Interpreter interpreter;
  private final Path path;

  HistoryFile(Interpreter interpreter) {
    this.interpreter = interpreter;
    Object name = Dispatch.call(Imports.attribute(interpreter, "site", "gethistoryfile"));
    this.path = Path.of(name.toString());
  }

  /** The statements, the oldest first; none if the file cannot be read. */
  List<String> read() {
    List<String> statements = new ArrayList<>();
    String text;
    try {
      text = new String(Files.readAllBytes(path), StandardCharsets.UTF_8);
    } catch (IOException e) {
      return statements;
    }
    StringBuilder statement = new StringBuilder();
    for (String line : text.split("\n")) {
      if (line.endsWith("\r")) {
        statement.append(line, 0, line.length() - 1).append('\n');
      } else {
        statement.append(line);
        if (!statement.isEmpty()) {
          statements.add(statement.toString());
        }
        statement.setLength(0);
      }
    }
    return statements;
  }

  /** Adds a statement; a warning says why that failed. */
  void append(String statement) {
    if (statement.isBlank()) {
      return;
    }
    try {
      byte[] bytes = (statement.replace("\n", "\r\n") + "\n").getBytes(StandardCharsets.UTF_8);
      Files.write(path, bytes, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    } catch (IOException e) {
      Object warn = Imports.attribute(interpreter, "warnings", "warn");
      Dispatch.call(warn, "failed to open the history file for writing: " + e.getMessage());
    }
  }
}
