package org.krait.cli.repl;

import org.krait.runtime.object.Dispatch;
import org.krait.runtime.object.Interpreter;
import org.krait.runtime.ops.Attributes;
import org.krait.runtime.ops.Imports;
import org.krait.runtime.ops.Items;

/** The colours of the prompt and of syntax: those of {@code _colorize}'s theme, if any at all. */
final class Colors {
  private final Interpreter interpreter;
  private Object syntax;

  Colors(Interpreter interpreter) {
    this.interpreter = interpreter;
    this.syntax = theme();
  }

  private Object theme() {
    Object get = Imports.attribute(interpreter, "_colorize", "get_theme");
    return Attributes.get(Dispatch.call(get), "syntax");
  }

  /** Looks again: the user may have chosen another theme. */
  void refresh() {
    syntax = theme();
  }

  /** The escape sequence that begins a colour; empty where there are to be none. */
  String of(String name) {
    return Items.get(syntax, name).toString();
  }

  /** The text in the colour of prompts. */
  String prompt(String text) {
    return of("prompt") + text + of("reset");
  }
}
