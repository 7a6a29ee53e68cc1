package org.krait.interpreter.node;

import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.krait.runtime.error.PyException;
import org.krait.runtime.function.CompiledStep;
import org.krait.runtime.function.Exhaustion;
import org.krait.runtime.function.GeneratorErrors;
import org.krait.runtime.function.GeneratorState;
import org.krait.runtime.function.PyAsyncGenerator;
import org.krait.runtime.function.PyAsyncItem;
import org.krait.runtime.function.PyFunction;
import org.krait.runtime.function.PyGenerator;
import org.krait.runtime.function.PyResumable;
import org.krait.runtime.function.Suspension;
import org.krait.runtime.function.Unwinding;
import org.krait.runtime.object.Activation;
import org.krait.runtime.object.Exceptions;
import org.krait.runtime.object.PyBaseException;
import org.krait.runtime.object.PyCell;
import org.krait.runtime.object.PySingleton;
import org.krait.runtime.object.ThreadState;
import org.krait.runtime.object.Tracer;
import org.krait.runtime.ops.Delegation;
import org.krait.runtime.ops.StopIterations;

/**
 * The call of a generator or coroutine function. To go on is to execute the body again: each
 * statement whose register is not 0 goes straight to where it was.
 */
public final class GeneratorFrame extends Frame implements Suspension, GeneratorState {
  /** One resume register for each statement with a yield inside. */
  public final int[] registers;

  private final StmtNode body;
  private final HotGenerator hot;
  private @Nullable CompiledStep step;
  private int state;
  private @Nullable PyResumable resumable;

  /** Whether execution is on its way back to the yield it was suspended at. */
  public boolean resuming;

  /** Whether the body has begun: what is thrown in before leaves as it is. */
  private boolean started;

  private Object sent = PySingleton.NONE;
  private @Nullable PyException thrown;
  private @Nullable Object delegate;
  private boolean ahead;
  private boolean yieldedItem;

  /** What the caller was handling when the body went on last. */
  private @Nullable PyBaseException handledOutside;

  public GeneratorFrame(
      PyFunction function,
      @Nullable Object[] slots,
      PyCell[] cells,
      @Nullable Object namespace,
      ThreadState thread,
      StmtNode body,
      int registers,
      HotGenerator hot) {
    super(function, slots, cells, namespace, thread);
    this.body = body;
    this.registers = new int[registers];
    this.hot = hot;
  }

  /** Says whose body this is. */
  public void setResumable(PyResumable resumable) {
    this.resumable = resumable;
  }

  @Override
  public @Nullable PyResumable resumable() {
    return resumable;
  }

  @Override
  public @Nullable Object resume(Object value, @Nullable PyException exception) {
    ThreadState state = ThreadState.current();
    CompiledStep compiled = step;
    return compiled != null && exception == null && state.tracer == null && !traced
        ? stepOn(compiled, state, value)
        : goOn(state, value, exception);
  }

  @Override
  public @Nullable Object resume(CompiledStep compiled, ThreadState state) {
    return state.tracer == null && !traced
        ? stepOn(compiled, state, PySingleton.NONE)
        : goOn(state, PySingleton.NONE, null);
  }

  /** Goes on in the compiled form, past all that only the first time or a tracer needs. */
  private @Nullable Object stepOn(CompiledStep compiled, ThreadState state, Object value) {
    if (++state.depth > state.limit) {
      state.depth--;
      state.enterCall();
    }
    Activation caller = enter(state, value);
    setInCompiledCode(true);
    Object yielded = null;
    try {
      yielded = compiled.run(this, slots, cells, this, state);
      return yielded;
    } catch (PyException e) {
      throw left(e, state);
    } catch (StackOverflowError | OutOfMemoryError e) {
      throw Exhaustion.leaving(e, this, state);
    } finally {
      setInCompiledCode(false);
      leave(state, caller, yielded != null);
    }
  }

  /**
   * Notes who resumes the body, and with what; the activation to go back to. What stays the same is
   * not written again: that would cost more than the look.
   */
  private @Nullable Activation enter(ThreadState state, Object value) {
    Activation caller = state.activation;
    if (thread != state) {
      thread = state;
    }
    back = caller;
    callersLinked = false;
    state.activation = this;
    if (sent != value) {
      sent = value;
    }
    if (handledOutside != state.handled) {
      handledOutside = state.handled;
    }
    if (delegate != null) {
      delegate = null;
    }
    return caller;
  }

  private void leave(ThreadState state, @Nullable Activation caller, boolean suspended) {
    state.activation = caller;
    back = null;
    state.depth--;
    if (!suspended) {
      finish();
    }
  }

  private @Nullable Object goOn(ThreadState state, Object value, @Nullable PyException exception) {
    state.enterCall();
    Object waitsFor = delegate;
    Activation caller = enter(state, value);
    thrown = exception;
    boolean suspended = false;
    try {
      if (state.tracer != null) {
        suspended = exception != null && waitsFor != null && throwAhead(waitsFor, exception);
        if (suspended) {
          return result;
        }
        goOnTraced(thrown);
      }
      if (!started) {
        takeSent();
        started = true;
      } else {
        resuming = true;
      }
      suspended = canStep() ? stepOn() : executeOn();
      if (traced) {
        suspended = suspendTraced(suspended);
      }
      return suspended ? result : null;
    } catch (PyException e) {
      throw left(e, state);
    } catch (StackOverflowError | OutOfMemoryError e) {
      throw Exhaustion.leaving(e, this, state);
    } finally {
      leave(state, caller, suspended);
    }
  }

  /** What an exception that leaves the body is to the caller. */
  private PyException left(PyException e, ThreadState state) {
    PyBaseException raised = Unwinding.arrive(e, this, state);
    if (traced) {
      handleTraced(raised);
    }
    PyException converted = started ? GeneratorErrors.convert(e, this) : e;
    if (traced) {
      leaveByExceptionTraced(Exceptions.valueOf(converted));
    }
    return converted;
  }

  /**
   * Throws into what the body delegates to before a tracer hears of the body; whether it yields.
   */
  // CPython: genobject.c _gen_throw
  private boolean throwAhead(Object iterator, PyException exception) {
    Delegation.Step step = new Delegation.Step();
    try {
      step.raise(iterator, exception);
    } catch (PyException e) {
      thrown = e;
      ahead = true;
      return false;
    }
    thrown = null;
    if (step.yielded() != null) {
      yieldFrom(step.yielded(), iterator);
      return true;
    }
    thrown = StopIterations.of(step.result());
    ahead = true;
    return false;
  }

  private void goOnTraced(@Nullable PyException exception) {
    Tracer tracer = thread.tracer;
    traced = tracer.follows(this);
    if (!traced) {
      return;
    }
    if (exception != null) {
      tracer.thrownInto(this, Exceptions.valueOf(exception));
    } else if (started) {
      tracer.resumed(this);
    } else {
      tracer.entered(this);
    }
  }

  /** Tells of a yield or return; whether the body is suspended in the end. */
  private boolean suspendTraced(boolean yields) {
    Tracer tracer = thread.tracer;
    if (tracer != null && yields) {
      tracer.yielded(this, yieldedValue());
      if (isToJump()) {
        thrown = Jumping.SIGNAL;
        resuming = true;
        return suspendTraced(executeOn());
      }
    } else if (tracer != null) {
      tracer.returned(this, result);
    }
    return yields;
  }

  /** What a tracer sees of the yield under way. */
  private Object yieldedValue() {
    return yieldedItem && resumable instanceof PyAsyncGenerator ? new PyAsyncItem(result) : result;
  }

  /** What is thrown into a yield to jump from there. */
  private static final class Jumping {
    static final PyException SIGNAL = new PyException("SystemError");
  }

  private void leaveByExceptionTraced(PyBaseException exception) {
    Tracer tracer = thread.tracer;
    if (tracer != null) {
      tracer.raisedAgain(this, exception);
      tracer.unwound(this, exception);
    }
  }

  /** Whether the compiled form goes on, which may take over where the tree waits in a yield. */
  private boolean canStep() {
    if (step != null) {
      return true;
    }
    CompiledStep compiled = hot.resumed(function);
    if (compiled == null || thread.tracer != null || traced) {
      return false;
    }
    if (resuming) {
      state = waitingIn(compiled);
      if (state == 0) {
        return false;
      }
      Arrays.fill(registers, 0);
    }
    step = compiled;
    if (resumable instanceof PyGenerator g) {
      g.goOnIn(compiled);
    }
    return true;
  }

  /**
   * The state of the compiled form that the registers say, or 0 while a final body is waiting,
   * whose register means something else there.
   */
  private int waitingIn(CompiledStep compiled) {
    int found = 0;
    for (int i = 0; i < registers.length; i++) {
      if (registers[i] != 0) {
        if (compiled.isYield(i)) {
          found = i + 1;
        } else if (compiled.isFinal(i)) {
          return 0;
        }
      }
    }
    return found;
  }

  /** Goes on in the compiled form; whether it is suspended again. */
  private boolean stepOn() {
    setInCompiledCode(true);
    try {
      Object yielded = step.run(this, slots, cells, this, thread);
      if (yielded == null) {
        return false;
      }
      result = yielded;
      return true;
    } finally {
      setInCompiledCode(false);
    }
  }

  private int run(StmtNode whole) {
    try {
      return whole.execute(this);
    } catch (Jump jump) {
      return jump.follow(this);
    }
  }

  /** Goes on in the tree; whether it is suspended again. */
  private boolean executeOn() {
    int status = run(traced ? hot.tracedBody() : body);
    if (status == StmtNode.NEXT) {
      result = PySingleton.NONE;
    }
    return status == StmtNode.YIELD;
  }

  @Override
  public int state() {
    return state;
  }

  @Override
  public void suspendAt(int newState) {
    state = newState;
  }

  @Override
  public int[] registers() {
    return registers;
  }

  @Override
  public void noteItem() {
    yieldedItem = true;
  }

  @Override
  public void noteDelegate(Object iterator) {
    yieldedItem = false;
    delegate = iterator;
  }

  @Override
  public void noteResult(Object value) {
    result = value;
  }

  /** What was sent to the yield that goes on, or the exception that was thrown into it. */
  @Override
  public Object takeSent() {
    PyException exception = takeThrown();
    if (exception != null) {
      throw exception;
    }
    Object value = sent;
    if (value != PySingleton.NONE) {
      sent = PySingleton.NONE;
    }
    return value;
  }

  /** The exception thrown into the delegation that goes on, or null. */
  @Override
  public @Nullable PyException takeThrown() {
    resuming = false;
    PyException exception = thrown;
    if (exception == null) {
      return null;
    }
    thrown = null;
    if (exception == Jumping.SIGNAL) {
      throw Objects.requireNonNull(takeJump());
    }
    if (exception.madeValue() != null && !handles()) {
      // CPython: errors.c _PyErr_ChainStackItem; only what the body handles becomes the context
      exception.setPassed(resumable);
    }
    return exception;
  }

  @Override
  public boolean takeAhead() {
    boolean was = ahead;
    ahead = false;
    return was;
  }

  /** Whether the body itself is handling an exception. */
  @Override
  public boolean handles() {
    return thread.handled != handledOutside;
  }

  /** Suspends at a yield of the body itself. */
  public int yieldItem(Object value) {
    result = value;
    yieldedItem = true;
    return StmtNode.YIELD;
  }

  /** Suspends with a value from what the body delegates to. */
  public int yieldFrom(Object value, Object iterator) {
    result = value;
    yieldedItem = false;
    delegate = iterator;
    return StmtNode.YIELD;
  }

  @Override
  public Object result() {
    return result;
  }

  @Override
  public @Nullable Object delegate() {
    return delegate;
  }

  @Override
  public boolean yieldedItem() {
    return yieldedItem;
  }

  @Override
  public GeneratorFrame activation() {
    return this;
  }
}
