package org.krait.stdlib._sysconfigdata__linux_java;

import org.krait.annotations.PyConstant;
import org.krait.annotations.PyModule;
import org.krait.runtime.module.Settings;
import org.krait.runtime.object.Interpreter;
import org.krait.runtime.object.PyDict;
import org.krait.stdlib.configuration.BuildVariables;

@PyModule("_sysconfigdata__linux_java")
public final class SysconfigdataLinuxJavaModule {
  private final Settings settings;

  public SysconfigdataLinuxJavaModule(Interpreter interpreter) {
    settings = interpreter.state(Settings.class);
  }

  @PyConstant
  public PyDict build_time_vars() {
    return BuildVariables.of(settings);
  }
}
