package org.krait.stdlib._lsprof;

import java.util.LinkedHashMap;
import java.util.Map;

/** What was measured of one function, or of its calls by one caller. */
// CPython: _lsprof.c ProfilerEntry, ProfilerSubEntry
final class CallRecord {
  /** The code object, or the text that names a built-in function. */
  final Object function;

  /** What it called, by key. */
  final Map<Object, CallRecord> calls = new LinkedHashMap<>();

  private long total;
  private long inline;
  private long calledFinally;
  private long calledRecursively;
  private int level;

  CallRecord(Object function) {
    this.function = function;
  }

  void begin() {
    level++;
  }

  void end(long totalTime, long inlineTime) {
    level--;
    if (level == 0) {
      total += totalTime;
    } else {
      calledRecursively++;
    }
    inline += inlineTime;
    calledFinally++;
  }

  boolean wasCalled() {
    return calledFinally > 0;
  }

  /** The fields that entries and sub-entries have in common. */
  Object[] fields(double unit, Object... more) {
    Object[] fields = new Object[5 + more.length];
    fields[0] = function;
    fields[1] = calledFinally;
    fields[2] = calledRecursively;
    fields[3] = total * unit;
    fields[4] = inline * unit;
    System.arraycopy(more, 0, fields, 5, more.length);
    return fields;
  }
}
