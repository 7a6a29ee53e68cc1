package org.krait.runtime.call;

import org.jspecify.annotations.Nullable;
import org.krait.runtime.object.Activation;
import org.krait.runtime.object.Branch;
import org.krait.runtime.object.PyBaseException;
import org.krait.runtime.object.Tracer;

/** Two tracers of one thread: the first is told first. */
record TracerPair(Tracer first, Tracer second) implements Tracer {
  @Override
  public boolean follows(Activation a) {
    return first.follows(a) | second.follows(a);
  }

  @Override
  public void entered(Activation a) {
    first.entered(a);
    second.entered(a);
  }

  @Override
  public void resumed(Activation a) {
    first.resumed(a);
    second.resumed(a);
  }

  @Override
  public void thrownInto(Activation a, PyBaseException e) {
    first.thrownInto(a, e);
    second.thrownInto(a, e);
  }

  @Override
  public void reached(Activation a, int line) {
    first.reached(a, line);
    second.reached(a, line);
  }

  @Override
  public void instructed(Activation a) {
    first.instructed(a);
    second.instructed(a);
  }

  @Override
  public void branched(Activation a, Branch branch, boolean left) {
    first.branched(a, branch, left);
    second.branched(a, branch, left);
  }

  @Override
  public void jumped(Activation a, int line) {
    first.jumped(a, line);
    second.jumped(a, line);
  }

  @Override
  public void repeated(Activation a, int line) {
    first.repeated(a, line);
    second.repeated(a, line);
  }

  @Override
  public void returned(Activation a, Object value) {
    first.returned(a, value);
    second.returned(a, value);
  }

  @Override
  public void yielded(Activation a, Object value) {
    first.yielded(a, value);
    second.yielded(a, value);
  }

  @Override
  public void raised(Activation a, PyBaseException e) {
    first.raised(a, e);
    second.raised(a, e);
  }

  @Override
  public void raisedAgain(Activation a, PyBaseException e) {
    first.raisedAgain(a, e);
    second.raisedAgain(a, e);
  }

  @Override
  public void handled(Activation a, PyBaseException e) {
    first.handled(a, e);
    second.handled(a, e);
  }

  @Override
  public void stopped(Activation a, Object value) {
    first.stopped(a, value);
    second.stopped(a, value);
  }

  @Override
  public void unwound(Activation a, PyBaseException e) {
    first.unwound(a, e);
    second.unwound(a, e);
  }

  @Override
  public void made(Activation a, Object function) {
    first.made(a, function);
    second.made(a, function);
  }

  @Override
  public void calling(Activation a, Object callee, @Nullable Object argument) {
    first.calling(a, callee, argument);
    second.calling(a, callee, argument);
  }

  @Override
  public void called(Activation a, Object callee, @Nullable Object argument) {
    first.called(a, callee, argument);
    second.called(a, callee, argument);
  }

  @Override
  public void failed(Activation a, Object callee, @Nullable Object argument) {
    first.failed(a, callee, argument);
    second.failed(a, callee, argument);
  }
}
