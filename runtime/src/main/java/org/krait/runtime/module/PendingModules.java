package org.krait.runtime.module;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.krait.runtime.object.HashTable;
import org.krait.runtime.object.Interlude;
import org.krait.runtime.object.Interpreter;
import org.krait.runtime.object.LateNames;
import org.krait.runtime.object.LatePart;
import org.krait.runtime.object.LateStart;
import org.krait.runtime.object.PyDict;
import org.krait.runtime.object.PyModule;
import org.krait.runtime.object.ThreadState;

/**
 * The modules that a start puts into {@code sys.modules} while their bodies wait for somebody to
 * look. A body then runs as it would have run at the start: in an {@link Interlude}, with the
 * modules of the start, and before anything that it reads changes.
 */
public final class PendingModules implements LateStart {
  private final Interpreter interpreter;
  private final ReentrantLock lock = new ReentrantLock();
  private final List<PyModule> pending = new ArrayList<>();
  private final List<PendingModule> bodies = new ArrayList<>();
  private final List<HashTable> expecting = new ArrayList<>();

  /** All modules of the start but {@code __main__}, which bodies import whatever became of them. */
  private final Map<String, Object> started = new HashMap<>();

  private volatile boolean running;

  /** The body that is running, or null. */
  private @Nullable PendingModule body;

  public PendingModules(Interpreter interpreter) {
    this.interpreter = interpreter;
    interpreter.setState(LateStart.class, this);
    interpreter.setState(PendingModules.class, this);
  }

  /** Those of an interpreter; null if its start left nothing to be done. */
  public static @Nullable PendingModules of(Interpreter interpreter) {
    return interpreter.state(PendingModules.class);
  }

  /** Puts a module into {@code sys.modules} whose body waits. */
  public PyModule add(String name, PendingModule body) {
    PyModule module = new PyModule(body);
    pending.add(module);
    bodies.add(body);
    interpreter.modules().put(name, module);
    return module;
  }

  /** Notes the modules that there are at the end of the start. */
  public void endStart() {
    PyDict modules = interpreter.modules();
    HashTable table = modules.table();
    for (int i = 0; i < table.limit(); i++) {
      if (table.key(i) instanceof String name && !name.equals("__main__")) {
        started.put(name, table.value(i));
      }
    }
  }

  /** Lets a dict have names that are made when they are looked for. */
  public void expect(PyDict dict, LateNames names) {
    dict.table().expect(names);
    expecting.add(dict.table());
  }

  /** Keeps nothing of the program alive, which has ended. */
  public void release() {
    for (PendingModule body : bodies) {
      body.release();
    }
  }

  /** Runs all bodies before anything in a dict changes that they may read. */
  public void watch(PyDict dict) {
    if (dict.table().expected() == null) {
      expect(dict, new WatchedNames(this, dict));
    }
  }

  /** What a body that runs on this thread imports; null if none does, or the start had none. */
  @Nullable Object ofStart(String name) {
    if (!isRunning()) {
      return null;
    }
    Object module = started.get(name);
    return module == null || body == null ? module : body.replaced(name, module);
  }

  /** Whether this thread does a part of the start. */
  public boolean isRunning() {
    return running && lock.isHeldByCurrentThread();
  }

  /** The namespace of a module, whose body has run, or is running on this thread. */
  PyDict namespace(PyModule module, PendingModule body) {
    lock.lock();
    try {
      if (module.isPending() && body.underWay() == null) {
        run(module, body);
      }
      PyDict underWay = body.underWay();
      return underWay == null ? module.dict() : underWay;
    } finally {
      lock.unlock();
    }
  }

  private void run(PyModule module, PendingModule next) {
    boolean wasRunning = running;
    PendingModule outer = body;
    Object path = interpreter.modules().get("os.path");
    try (Interlude _ = new Interlude(ThreadState.current())) {
      running = true;
      body = next;
      PyDict namespace = next.run(module);
      watch(namespace);
      module.setDict(namespace);
    } finally {
      running = wasRunning;
      body = outer;
      restorePath(path);
    }
  }

  /** What the body of {@code os} does to {@code sys.modules} belongs to the start. */
  private void restorePath(@Nullable Object before) {
    if (interpreter.modules().get("os.path") == before) {
      return;
    }
    if (before == null) {
      interpreter.modules().remove("os.path");
    } else {
      interpreter.modules().put("os.path", before);
    }
  }

  /** Does a part of the start; false if this thread is about to do that already. */
  public boolean make(LatePart part) {
    if (part.isDone()) {
      return true;
    }
    lock.lock();
    boolean wasRunning = running;
    PendingModule outer = body;
    try (Interlude _ = new Interlude(ThreadState.current())) {
      running = true;
      body = null;
      return part.finish();
    } finally {
      running = wasRunning;
      body = outer;
      lock.unlock();
    }
  }

  /** Runs all bodies and makes all names, unless this thread is doing some of that. */
  @Override
  public void complete() {
    lock.lock();
    try {
      if (running) {
        return;
      }
      for (PyModule module : pending) {
        module.dict();
      }
      for (HashTable table : expecting) {
        LateNames names = table.expected();
        if (names != null) {
          names.settle(null);
          table.expect(null);
        }
      }
      pending.clear();
      expecting.clear();
      started.clear();
    } finally {
      lock.unlock();
    }
  }
}
