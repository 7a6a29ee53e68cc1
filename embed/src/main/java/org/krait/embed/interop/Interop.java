package org.krait.embed.interop;

import java.time.Duration;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.krait.runtime.error.Errors;
import org.krait.runtime.error.PyException;
import org.krait.runtime.object.Exceptions;
import org.krait.runtime.object.Interpreter;
import org.krait.runtime.object.PyBaseException;
import org.krait.runtime.object.ThreadState;

/** What connects one interpreter with Java: found by {@link #current} while it runs. */
public final class Interop {
  private final Interpreter interpreter;
  private final Handles handles;
  private final Predicate<Class<?>> access;
  private final Threads threads;
  private final @Nullable Timeouts timeouts;
  private final ToPython toPython = new ToPython(this);
  private final ToJava toJava = new ToJava(this);
  private final Callbacks callbacks = new Callbacks(this);

  /**
   * Connects an interpreter.
   *
   * @param access whose members Python code may use
   * @param timeout how long a call from Java may take, or null
   */
  public Interop(
      Interpreter interpreter,
      Handles handles,
      Predicate<Class<?>> access,
      @Nullable Duration timeout) {
    this.interpreter = interpreter;
    this.handles = handles;
    this.access = access;
    this.threads = new Threads(interpreter);
    this.timeouts = timeout == null ? null : new Timeouts(timeout);
    interpreter.setState(Interop.class, this);
  }

  /** The connection of the interpreter that runs on this thread. */
  static Interop current() {
    return ThreadState.current().interpreter().state(Interop.class);
  }

  public Interpreter interpreter() {
    return interpreter;
  }

  public Threads threads() {
    return threads;
  }

  Handles handles() {
    return handles;
  }

  /** Whether Python code may use what a class declares. */
  boolean allows(Class<?> declaring) {
    return access.test(declaring);
  }

  Callbacks callbacks() {
    return callbacks;
  }

  /** The Python object for a Java object. */
  public Object toPython(@Nullable Object java) {
    return toPython.convert(java);
  }

  /** The Python objects for Java objects. */
  public Object[] toPython(@Nullable Object[] java) {
    Object[] python = new Object[java.length];
    for (int i = 0; i < python.length; i++) {
      python[i] = toPython.convert(java[i]);
    }
    return python;
  }

  /** The natural Java object for a Python object. */
  public @Nullable Object toJava(Object python) {
    return toJava.natural(python);
  }

  /** The instance of a class for a Python object; ClassCastException if there is none. */
  public <T> @Nullable T toJava(Object python, Class<T> type) {
    @SuppressWarnings("unchecked")
    T converted = (T) toJava.convert(python, type);
    return converted;
  }

  ToJava toJava() {
    return toJava;
  }

  /** Runs a task inside the interpreter; its failures are told in Java's way. */
  public <T extends @Nullable Object> T inside(Supplier<T> task) {
    return timeouts == null || threads.isInside()
        ? enter(task)
        : timeouts.limit(threads, () -> enter(task));
  }

  private <T extends @Nullable Object> T enter(Supplier<T> task) {
    ThreadState before = threads.enter();
    try {
      return task.get();
    } catch (RuntimeException | StackOverflowError e) {
      throw unchecked(outgoing(e));
    } finally {
      threads.leave(before);
    }
  }

  private static RuntimeException unchecked(Throwable t) {
    if (t instanceof Error e) {
      throw e;
    }
    return (RuntimeException) t;
  }

  /** Lets no call in any more, and lets all go. */
  public void close() {
    threads.close();
    if (timeouts != null) {
      timeouts.close();
    }
  }

  /** What goes on to Java when {@code t} has come to the outermost Python call. */
  public Throwable outgoing(Throwable t) {
    if (t instanceof StackOverflowError) {
      return outgoing(Errors.recursionError("maximum recursion depth exceeded"));
    }
    if (!(t instanceof PyException e)) {
      return t;
    }
    PyBaseException value = Exceptions.valueOf(e);
    Throwable origin = JavaExceptions.origin(value);
    return origin instanceof RuntimeException || origin instanceof Error
        ? origin
        : handles.failure(value, origin);
  }

  /** What goes on to Python when Java code that it called has thrown {@code t}. */
  PyException incoming(Throwable t) {
    if (t instanceof PyException e) {
      return e;
    }
    PyBaseException raised = handles.raised(t);
    return raised != null ? new PyException(raised) : JavaExceptions.of(t);
  }
}
