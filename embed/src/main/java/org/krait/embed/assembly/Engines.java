package org.krait.embed.assembly;

import java.util.Map;
import org.krait.interpreter.Promotion;
import org.krait.interpreter.TreeEngine;
import org.krait.runtime.function.Engine;

/** The engine that {@code -X engine} and {@code -X jitlog} ask for. */
final class Engines {
  private Engines() {}

  static Engine of(Map<String, Object> options) {
    Object wanted = options.get("engine");
    if ("interpreter".equals(wanted)) {
      return new TreeEngine(null);
    }
    Promotion.Mode mode =
        "compiler".equals(wanted) ? Promotion.Mode.AT_ONCE : Promotion.Mode.WHEN_HOT;
    return new TreeEngine(
        new Promotion(
            mode, new ClassFileCompiler(), options.containsKey("jitlog") ? System.err : null));
  }
}
