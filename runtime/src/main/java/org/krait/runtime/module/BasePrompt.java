package org.krait.runtime.module;

/** The plain prompt, where the command provides one: {@code sys._baserepl} runs it. */
public interface BasePrompt {
  /** Reads and runs statements until the input ends; the exit status. */
  int run();
}
