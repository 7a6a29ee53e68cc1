package org.krait.runtime.module;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.krait.runtime.host.FileNames;
import org.krait.runtime.object.Interpreter;

/**
 * The variables that children of an interpreter get. What the program changes stays in here: the
 * process, which may run other interpreters, keeps its own.
 */
public final class Environment {
  private final Map<String, String> variables;

  private Environment(Map<String, String> variables) {
    this.variables = new LinkedHashMap<>(variables);
  }

  public static Environment of(Interpreter interpreter) {
    synchronized (interpreter) {
      Environment known = interpreter.state(Environment.class);
      if (known == null) {
        known = new Environment(interpreter.state(Settings.class).environment);
        interpreter.setState(Environment.class, known);
      }
      return known;
    }
  }

  /** The value of a variable, null if there is none. */
  public synchronized @Nullable String get(String name) {
    return variables.get(name);
  }

  /** All variables as they are now. */
  public synchronized Map<String, String> copy() {
    return new LinkedHashMap<>(variables);
  }

  public synchronized void set(String name, String value) {
    variables.put(name, value);
  }

  public synchronized void remove(String name) {
    variables.remove(name);
  }

  /** The variables as the system takes them, each {@code NAME=value}. */
  public synchronized byte[][] encoded() {
    byte[][] lines = new byte[variables.size()][];
    int i = 0;
    for (Map.Entry<String, String> e : variables.entrySet()) {
      lines[i++] = FileNames.encode(e.getKey() + "=" + e.getValue());
    }
    return lines;
  }
}
