package org.krait.embed.assembly;

import org.krait.runtime.boot.Boot;
import org.krait.runtime.function.Engine;
import org.krait.runtime.function.SourceCompiler;
import org.krait.runtime.function.SyntaxTrees;
import org.krait.runtime.module.Settings;
import org.krait.runtime.object.Interpreter;
import org.krait.stdlib._ast.AstTrees;
import org.krait.stdlib.source.FrontEnd;

/** Puts interpreters together. */
public final class Assembly {
  private Assembly() {}

  /** Starts an interpreter and enters it on this thread. */
  public static Interpreter start(Settings settings) {
    return start(settings, Engines.of(settings.xOptions));
  }

  /** Starts an interpreter that runs code by an engine. */
  static Interpreter start(Settings settings, Engine engine) {
    Interpreter interpreter = new Interpreter();
    interpreter.setState(Engine.class, engine);
    FrontEnd frontEnd = new FrontEnd(interpreter);
    interpreter.setState(SourceCompiler.class, frontEnd);
    interpreter.setState(SyntaxTrees.class, new AstTrees(interpreter, frontEnd));
    Boot.start(interpreter, settings);
    return interpreter;
  }
}
