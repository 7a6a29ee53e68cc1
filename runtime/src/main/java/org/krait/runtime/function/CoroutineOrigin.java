package org.krait.runtime.function;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.krait.runtime.object.Activation;
import org.krait.runtime.object.PyStr;
import org.krait.runtime.object.PyTuple;
import org.krait.runtime.object.ThreadState;

/** Where a coroutine is made: file, line and function of the calls under way, innermost first. */
// CPython: genobject.c compute_cr_origin
final class CoroutineOrigin {
  private CoroutineOrigin() {}

  /** As many calls as the thread wants to know; null if it wants none. */
  static @Nullable PyTuple capture(ThreadState thread) {
    int depth = thread.coroutineOriginDepth;
    if (depth == 0) {
      return null;
    }
    List<Object> calls = new ArrayList<>();
    for (Activation a = thread.activation; a != null && calls.size() < depth; a = a.back) {
      if (a instanceof CodeActivation call) {
        calls.add(
            PyTuple.of(
                PyStr.ofJava(call.code.heading().filename()),
                (long) call.line(),
                PyStr.ofJava(call.code.heading().name())));
      }
    }
    return PyTuple.of(calls.toArray());
  }
}
