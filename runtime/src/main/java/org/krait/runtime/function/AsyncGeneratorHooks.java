package org.krait.runtime.function;

import org.jspecify.annotations.Nullable;
import org.krait.runtime.object.Dispatch;
import org.krait.runtime.object.ThreadState;

/** {@code sys.set_asyncgen_hooks}: what a thread calls when async generators begin and vanish. */
public final class AsyncGeneratorHooks {
  private @Nullable Object firstIteration;
  private @Nullable Object finalizer;

  /** The hooks of a thread. */
  public static AsyncGeneratorHooks of(ThreadState thread) {
    return thread.local(AsyncGeneratorHooks.class, AsyncGeneratorHooks::new);
  }

  public @Nullable Object firstIteration() {
    return firstIteration;
  }

  public @Nullable Object finalizer() {
    return finalizer;
  }

  public void set(@Nullable Object newFirstIteration, @Nullable Object newFinalizer) {
    firstIteration = newFirstIteration;
    finalizer = newFinalizer;
  }

  /** Tells the thread's hooks of a generator, at its first step. */
  // CPython: genobject.c async_gen_init_hooks
  public static void init(PyAsyncGenerator generator) {
    if (generator.hooksInited) {
      return;
    }
    generator.hooksInited = true;
    AsyncGeneratorHooks hooks = of(ThreadState.current());
    generator.setFinalizer(hooks.finalizer);
    if (hooks.firstIteration != null) {
      Dispatch.call(hooks.firstIteration, generator);
    }
  }
}
