package org.krait.stdlib._sysconfigdata__darwin_java;

import org.krait.annotations.PyConstant;
import org.krait.annotations.PyModule;
import org.krait.runtime.module.Settings;
import org.krait.runtime.object.Interpreter;
import org.krait.runtime.object.PyDict;
import org.krait.stdlib.configuration.BuildVariables;

@PyModule("_sysconfigdata__darwin_java")
public final class SysconfigdataDarwinJavaModule {
  private final Settings settings;

  public SysconfigdataDarwinJavaModule(Interpreter interpreter) {
    settings = interpreter.state(Settings.class);
  }

  @PyConstant
  public PyDict build_time_vars() {
    return BuildVariables.of(settings);
  }
}
