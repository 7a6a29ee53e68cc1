package org.krait.runtime.monitoring;

import org.jspecify.annotations.Nullable;
import org.krait.runtime.error.PyException;
import org.krait.runtime.function.CodeActivation;
import org.krait.runtime.function.CodeUnits;
import org.krait.runtime.function.PyMethod;
import org.krait.runtime.object.Activation;
import org.krait.runtime.object.Branch;
import org.krait.runtime.object.Exceptions;
import org.krait.runtime.object.PyBaseException;
import org.krait.runtime.object.PySingleton;
import org.krait.runtime.object.Tracer;

/**
 * Makes events of what threads tell. The offset of an event is that of the position it happened at
 * in {@link CodeUnits}, of a branch the one that {@code co_branches()} has.
 */
final class EventSource implements Tracer {
  private final Monitoring monitoring;

  EventSource(Monitoring monitoring) {
    this.monitoring = monitoring;
  }

  @Override
  public boolean follows(Activation a) {
    return monitoring.follows(((CodeActivation) a).code);
  }

  @Override
  public void entered(Activation a) {
    fire(a, Events.PY_START);
  }

  @Override
  public void resumed(Activation a) {
    fire(a, Events.PY_RESUME);
  }

  @Override
  public void thrownInto(Activation a, PyBaseException exception) {
    fire(a, Events.PY_THROW, exception);
  }

  @Override
  public void reached(Activation a, int line) {
    CodeActivation c = (CodeActivation) a;
    if (monitoring.wants(c.code, Events.LINE) && !isAtEntry(c, line)) {
      monitoring.fire(c, Events.LINE, Events.LINE, line, c.code, (long) line);
    }
  }

  /** Whether the line is the one where a body was entered, and nobody was told of that. */
  private boolean isAtEntry(CodeActivation c, int line) {
    return c.position < 0
        && !monitoring.wants(c.code, Events.PY_START)
        && line == c.code.heading().firstLine()
        && !c.code.name().equals("<module>");
  }

  @Override
  public void instructed(Activation a) {
    CodeActivation c = (CodeActivation) a;
    if (monitoring.wants(c.code, Events.INSTRUCTION)) {
      int offset = c.code.executable().units().offset(c.position, c.line());
      monitoring.fire(c, Events.INSTRUCTION, Events.INSTRUCTION, offset, c.code, (long) offset);
    }
  }

  @Override
  public void branched(Activation a, Branch branch, boolean left) {
    CodeActivation c = (CodeActivation) a;
    int event = left ? Events.BRANCH_LEFT : Events.BRANCH_RIGHT;
    if (monitoring.wants(c.code, event)) {
      CodeUnits units = c.code.executable().units();
      int from = units.offset(branch);
      monitoring.fire(c, event, event, from, c.code, (long) from, (long) units.way(branch, left));
    }
  }

  @Override
  public void jumped(Activation a, int line) {
    CodeActivation c = (CodeActivation) a;
    if (monitoring.wants(c.code, Events.JUMP)) {
      CodeUnits units = c.code.executable().units();
      int from = units.offset(c.position, c.line());
      int to = units.offset(-1, line);
      monitoring.fire(c, Events.JUMP, Events.JUMP, from, c.code, (long) from, (long) to);
    }
  }

  @Override
  public void returned(Activation a, Object value) {
    fire(a, Events.PY_RETURN, value);
  }

  @Override
  public void yielded(Activation a, Object value) {
    fire(a, Events.PY_YIELD, value);
  }

  @Override
  public void raised(Activation a, PyBaseException exception) {
    fire(a, Events.RAISE, exception);
  }

  @Override
  public void raisedAgain(Activation a, PyBaseException exception) {
    fire(a, Events.RERAISE, exception);
  }

  @Override
  public void handled(Activation a, PyBaseException exception) {
    fire(a, Events.EXCEPTION_HANDLED, exception);
  }

  @Override
  public void stopped(Activation a, Object value) {
    if (monitoring.wants(((CodeActivation) a).code, Events.STOP_ITERATION)) {
      PyException end =
          value == PySingleton.NONE
              ? new PyException("StopIteration")
              : new PyException("StopIteration", value);
      fire(a, Events.STOP_ITERATION, Exceptions.valueOf(end));
    }
  }

  @Override
  public void unwound(Activation a, PyBaseException exception) {
    fire(a, Events.PY_UNWIND, exception);
  }

  @Override
  public void calling(Activation a, Object callee, @Nullable Object first) {
    fireCall(a, Events.CALL, callee, first);
  }

  @Override
  public void called(Activation a, Object callee, @Nullable Object first) {
    fireCall(a, Events.C_RETURN, callee, first);
  }

  @Override
  public void failed(Activation a, Object callee, @Nullable Object first) {
    fireCall(a, Events.C_RAISE, callee, first);
  }

  private void fireCall(Activation a, int event, Object callee, @Nullable Object first) {
    CodeActivation c = (CodeActivation) a;
    if (monitoring.wants(c.code, Events.CALL)) {
      boolean bound = callee instanceof PyMethod;
      Object function = bound ? ((PyMethod) callee).function() : callee;
      Object self = bound ? ((PyMethod) callee).self() : first;
      Object argument = self == null ? monitoring.missing() : self;
      int offset = offset(c);
      monitoring.fire(c, Events.CALL, event, offset, c.code, (long) offset, function, argument);
    }
  }

  private void fire(Activation a, int event, Object... rest) {
    CodeActivation c = (CodeActivation) a;
    if (monitoring.wants(c.code, event)) {
      int offset = offset(c);
      Object[] arguments = new Object[rest.length + 2];
      arguments[0] = c.code;
      arguments[1] = (long) offset;
      System.arraycopy(rest, 0, arguments, 2, rest.length);
      monitoring.fire(c, event, event, offset, arguments);
    }
  }

  private static int offset(CodeActivation activation) {
    return activation.code.executable().units().offset(activation.position);
  }
}
