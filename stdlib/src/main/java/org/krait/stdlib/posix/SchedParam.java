package org.krait.stdlib.posix;

import org.jspecify.annotations.Nullable;
import org.krait.runtime.object.PyTuple;
import org.krait.runtime.types.PyStructSequence;
import org.krait.runtime.types.StructSequence;

/** {@code os.sched_param}, which is made of its field where others are made of a sequence. */
// CPython: posixmodule.c os_sched_param_impl
final class SchedParam extends StructSequence {
  SchedParam() {
    super(
        "posix",
        "sched_param",
        "Currently has only one field: sched_priority\n\n"
            + "  sched_priority\n"
            + "    A scheduling parameter.",
        true,
        1,
        "sched_priority",
        "the scheduling priority");
  }

  @Override
  public String textSignature() {
    return "(sched_priority)";
  }

  @Override
  protected String newSignature() {
    return "sched_priority";
  }

  @Override
  protected @Nullable String parsedAs() {
    return null;
  }

  @Override
  protected Object make(Object[] bound) {
    return of(bound[0]);
  }

  @Override
  protected PyTuple reduce(PyStructSequence self) {
    return PyTuple.of(type(), PyTuple.of(self.get(0)));
  }
}
