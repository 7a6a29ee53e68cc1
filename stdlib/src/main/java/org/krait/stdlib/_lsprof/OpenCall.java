package org.krait.stdlib._lsprof;

import org.jspecify.annotations.Nullable;

/** A call under way that is being measured. */
// CPython: _lsprof.c ProfilerContext
final class OpenCall {
  final Object key;
  final CallRecord record;
  final @Nullable OpenCall caller;

  /** What its callers' record keeps of it, or null. */
  final @Nullable CallRecord byCaller;

  private final long begin;
  private long inside;

  OpenCall(
      Object key,
      CallRecord record,
      @Nullable OpenCall caller,
      @Nullable CallRecord byCaller,
      long begin) {
    this.key = key;
    this.record = record;
    this.caller = caller;
    this.byCaller = byCaller;
    this.begin = begin;
    record.begin();
    if (byCaller != null) {
      byCaller.begin();
    }
  }

  void end(long now) {
    long total = now - begin;
    long inline = total - inside;
    if (caller != null) {
      caller.inside += total;
    }
    record.end(total, inline);
    if (byCaller != null) {
      byCaller.end(total, inline);
    }
  }
}
