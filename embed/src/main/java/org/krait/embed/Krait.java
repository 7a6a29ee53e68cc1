package org.krait.embed;

import org.krait.interpreter.TreeEngine;
import org.krait.runtime.boot.Boot;
import org.krait.runtime.function.Engine;
import org.krait.runtime.function.SourceCompiler;
import org.krait.runtime.module.Settings;
import org.krait.runtime.object.Interpreter;

/** Puts interpreters together. */
public final class Krait {
  private Krait() {}

  /** Starts an interpreter and enters it on this thread. */
  public static Interpreter start(Settings settings) {
    Interpreter interpreter = new Interpreter();
    Engine engine = new TreeEngine();
    interpreter.setState(Engine.class, engine);
    interpreter.setState(SourceCompiler.class, new FrontEnd(interpreter, engine));
    Boot.start(interpreter, settings);
    return interpreter;
  }
}
