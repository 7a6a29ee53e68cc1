package org.krait.stdlib.gc;

import java.util.ArrayList;
import java.util.List;
import org.krait.annotations.PyConstant;
import org.krait.annotations.PyFunction;
import org.krait.annotations.PyModule;
import org.krait.runtime.error.Errors;
import org.krait.runtime.error.PyException;
import org.krait.runtime.object.AuditHooks;
import org.krait.runtime.object.Dispatch;
import org.krait.runtime.object.FinalizerWatch;
import org.krait.runtime.object.GarbageCollection;
import org.krait.runtime.object.Interpreter;
import org.krait.runtime.object.PyDict;
import org.krait.runtime.object.PyList;
import org.krait.runtime.object.PySingleton;
import org.krait.runtime.object.PyTuple;
import org.krait.runtime.object.Types;
import org.krait.runtime.object.Unraisable;
import org.krait.runtime.ops.Comparison;
import org.krait.runtime.ops.Indexes;

/// This module provides access to the garbage collector for reference cycles.
///
/// enable() -- Enable automatic garbage collection.
/// disable() -- Disable automatic garbage collection.
/// isenabled() -- Returns true if automatic collection is enabled.
/// collect() -- Do a full collection right now.
/// get_count() -- Return the current collection counts.
/// get_stats() -- Return list of dictionaries containing per-generation stats.
/// set_debug() -- Set debugging flags.
/// get_debug() -- Get debugging flags.
/// set_threshold() -- Set the collection thresholds.
/// get_threshold() -- Return the current collection thresholds.
/// get_objects() -- Return a list of all objects tracked by the collector.
/// is_tracked() -- Returns true if a given object is tracked.
/// is_finalized() -- Returns true if a given object has been already finalized.
/// get_referrers() -- Return the list of objects that refer to an object.
/// get_referents() -- Return the list of objects that an object refers to.
/// freeze() -- Freeze all tracked objects and ignore them for future collections.
/// unfreeze() -- Unfreeze all objects in the permanent generation.
/// get_freeze_count() -- Return the number of objects in the permanent generation.
///
@PyModule("gc")
public final class GcModule {
  @PyConstant static final long DEBUG_STATS = 1;
  @PyConstant static final long DEBUG_COLLECTABLE = 2;
  @PyConstant static final long DEBUG_UNCOLLECTABLE = 4;
  @PyConstant static final long DEBUG_SAVEALL = 32;
  @PyConstant static final long DEBUG_LEAK = 38;

  private static final int OLDEST = 2;

  private boolean enabled = true;
  private long debug;
  private PyTuple threshold = PyTuple.of(2000L, 10L, 0L);
  private final long[] collections = new long[OLDEST + 1];
  private final PyList callbacks = new PyList();
  private final Referents referents = new Referents();
  private boolean collecting;
  private long frozen;

  @PyConstant
  Object garbage() {
    return new PyList();
  }

  @PyConstant
  Object callbacks() {
    return callbacks;
  }

  /// Enable automatic garbage collection.
  @PyFunction("(/)")
  public void enable() {
    enabled = true;
  }

  /// Disable automatic garbage collection.
  @PyFunction("(/)")
  public void disable() {
    enabled = false;
  }

  /// Returns true if automatic garbage collection is enabled.
  @PyFunction("(/)")
  public boolean isenabled() {
    return enabled;
  }

  /// Run the garbage collector.
  ///
  /// With no arguments, run a full collection.  The optional argument
  /// may be an integer specifying which generation to collect.  A ValueError
  /// is raised if the generation number is invalid.
  ///
  /// The number of unreachable objects is returned.
  @PyFunction("(generation=2)")
  public long collect(int generation) {
    if (generation < 0 || generation > 2) {
      throw Errors.valueError("invalid generation");
    }
    if (!collecting) {
      collecting = true;
      try {
        tellCallbacks("start", generation);
        GarbageCollection.run();
        collections[generation]++;
        tellCallbacks("stop", generation);
      } finally {
        collecting = false;
      }
    }
    return 0;
  }

  // CPython: gc.c invoke_gc_callback
  private void tellCallbacks(String phase, int generation) {
    if (callbacks.size() == 0) {
      return;
    }
    PyDict info = new PyDict();
    info.put("generation", (long) generation);
    info.put("collected", 0L);
    info.put("uncollectable", 0L);
    for (int i = 0; i < callbacks.size(); i++) {
      Object callback = callbacks.get(i);
      try {
        Dispatch.call(callback, phase, info);
      } catch (PyException e) {
        Unraisable.report(e, "Exception ignored while calling GC callback", callback);
      }
    }
  }

  /// Set the garbage collection debugging flags.
  ///
  ///   flags
  ///     An integer that can have the following bits turned on:
  ///       DEBUG_STATS - Print statistics during collection.
  ///       DEBUG_COLLECTABLE - Print collectable objects found.
  ///       DEBUG_UNCOLLECTABLE - Print unreachable but uncollectable objects
  ///         found.
  ///       DEBUG_SAVEALL - Save objects to gc.garbage rather than freeing them.
  ///       DEBUG_LEAK - Debug leaking programs (everything but STATS).
  ///
  /// Debugging information is written to sys.stderr.
  @PyFunction("(flags, /)")
  public void set_debug(int flags) {
    debug = flags;
  }

  /// Get the garbage collection debugging flags.
  @PyFunction("(/)")
  public long get_debug() {
    return debug;
  }

  /// set_threshold(threshold0, [threshold1, [threshold2]])
  /// Set the collection thresholds (the collection frequency).
  ///
  /// Setting 'threshold0' to zero disables collection.
  @PyFunction(value = "(threshold0, threshold1=10, threshold2=0, /)", text = false)
  public void set_threshold(long threshold0, long threshold1, long threshold2) {
    threshold = PyTuple.of(threshold0, threshold1, 0L);
  }

  /// Return the current collection thresholds.
  @PyFunction("(/)")
  public Object get_threshold() {
    return threshold;
  }

  /// Return a three-tuple of the current collection counts.
  @PyFunction("(/)")
  public Object get_count() {
    return PyTuple.of(0L, 0L, 0L);
  }

  /// Return a list of dictionaries containing per-generation statistics.
  @PyFunction("(/)")
  public Object get_stats() {
    return PyList.of(generation(0), generation(1), generation(OLDEST));
  }

  private PyDict generation(int number) {
    PyDict stats = new PyDict();
    stats.put("collections", collections[number]);
    stats.put("collected", 0L);
    stats.put("uncollectable", 0L);
    return stats;
  }

  /// Return a list of objects tracked by the collector (excluding the list returned).
  ///
  ///   generation
  ///     Generation to extract the objects from.
  ///
  /// If generation is not None, return only the objects tracked by the collector
  /// that are in that generation.
  @PyFunction("(generation=None)")
  public Object get_objects(Interpreter interpreter, Object generation) {
    AuditHooks.tell("gc.get_objects", generation == PySingleton.NONE ? -1L : generation);
    boolean all = generation == PySingleton.NONE || checkedGeneration(generation) == OLDEST;
    return all ? PyList.of(Reachable.in(interpreter, referents).toArray()) : new PyList();
  }

  private static long checkedGeneration(Object given) {
    Object index = Indexes.orNull(given);
    if (index == null) {
      throw Errors.typeError(
          "argument should be integer or None, not '" + Types.of(given).fullName() + "'");
    }
    if (!(index instanceof Long generation)) {
      throw Errors.overflowError("cannot fit 'int' into an index-sized integer");
    }
    if (generation < 0) {
      throw Errors.valueError("generation parameter cannot be negative");
    }
    if (generation > OLDEST) {
      throw Errors.valueError(
          "generation parameter must be less than the number of available generations (3)");
    }
    return generation;
  }

  /// Return the list of objects that directly refer to any of 'objs'.
  @PyFunction("(*objs)")
  public Object get_referrers(Interpreter interpreter, Object[] objs) {
    AuditHooks.tell("gc.get_referrers", PyTuple.of(objs));
    List<Object> found = new ArrayList<>();
    for (Object o : Reachable.in(interpreter, referents)) {
      if (refers(o, objs)) {
        found.add(o);
      }
    }
    return PyList.of(found.toArray());
  }

  private boolean refers(Object owner, Object[] sought) {
    boolean[] found = {false};
    referents.tell(
        owner,
        held -> {
          for (Object o : sought) {
            found[0] |= Comparison.identical(o, held);
          }
        });
    return found[0];
  }

  /// Return the list of objects that are directly referred to by 'objs'.
  @PyFunction("(*objs)")
  public Object get_referents(Object[] objs) {
    AuditHooks.tell("gc.get_referents", PyTuple.of(objs));
    List<Object> found = new ArrayList<>();
    for (Object o : objs) {
      referents.tell(o, found::add);
    }
    return PyList.of(found.toArray());
  }

  /// Returns true if the object is tracked by the garbage collector.
  ///
  /// Simple atomic objects will return false.
  @PyFunction("(obj, /)")
  public boolean is_tracked(Object obj) {
    return Tracking.isTracked(obj);
  }

  /// Returns true if the object has been already finalized by the GC.
  @PyFunction("(obj, /)")
  public boolean is_finalized(Object obj) {
    return FinalizerWatch.isFinalized(obj);
  }

  /// Freeze all current tracked objects and ignore them for future collections.
  ///
  /// This can be used before a POSIX fork() call to make the gc copy-on-write friendly.
  /// Note: collection before a POSIX fork() call may free pages for future allocation
  /// which can cause copy-on-write.
  @PyFunction("(/)")
  public void freeze(Interpreter interpreter) {
    frozen = Reachable.in(interpreter, referents).size();
  }

  /// Unfreeze all objects in the permanent generation.
  ///
  /// Put all objects in the permanent generation back into oldest generation.
  @PyFunction("(/)")
  public void unfreeze() {
    frozen = 0;
  }

  /// Return the number of objects in the permanent generation.
  @PyFunction("(/)")
  public long get_freeze_count() {
    return frozen;
  }
}
