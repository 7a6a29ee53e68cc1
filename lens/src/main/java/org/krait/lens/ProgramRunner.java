package org.krait.lens;

import java.util.List;
import org.krait.lens.live.Onlooker;

/** Runs a program as the command would, while somebody looks on. */
public interface ProgramRunner {
  /**
   * Runs a program and waits for its end.
   *
   * @param arguments the program's file and what follows it
   * @return the exit status
   */
  int run(List<String> arguments, Onlooker onlooker);
}
