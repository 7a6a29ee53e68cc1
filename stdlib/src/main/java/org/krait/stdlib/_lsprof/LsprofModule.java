package org.krait.stdlib._lsprof;

import org.krait.annotations.PyConstant;
import org.krait.annotations.PyModule;
import org.krait.runtime.object.PyType;
import org.krait.runtime.types.StructSequence;

/// Fast profiler
@PyModule(value = "_lsprof", types = PyProfiler.class)
public final class LsprofModule {
  static final StructSequence ENTRY =
      new StructSequence(
          "_lsprof",
          "profiler_entry",
          null,
          true,
          6,
          "code",
          "code object or built-in function name",
          "callcount",
          "how many times this was called",
          "reccallcount",
          "how many times called recursively",
          "totaltime",
          "total time in this entry",
          "inlinetime",
          "inline time in this entry (not in subcalls)",
          "calls",
          "details of the calls");

  static final StructSequence SUBENTRY =
      new StructSequence(
          "_lsprof",
          "profiler_subentry",
          null,
          true,
          5,
          "code",
          "called code object or built-in function name",
          "callcount",
          "how many times this is called",
          "reccallcount",
          "how many times this is called recursively",
          "totaltime",
          "total time spent in this call",
          "inlinetime",
          "inline time (not in further subcalls)");

  @PyConstant
  public PyType profiler_entry() {
    return ENTRY.type();
  }

  @PyConstant
  public PyType profiler_subentry() {
    return SUBENTRY.type();
  }
}
