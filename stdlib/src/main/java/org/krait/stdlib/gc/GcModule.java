package org.krait.stdlib.gc;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.krait.annotations.PyConstant;
import org.krait.annotations.PyFunction;
import org.krait.annotations.PyModule;
import org.krait.runtime.error.Errors;
import org.krait.runtime.object.FinalizerWatch;
import org.krait.runtime.object.GarbageCollection;
import org.krait.runtime.object.HashTable;
import org.krait.runtime.object.PyCell;
import org.krait.runtime.object.PyDict;
import org.krait.runtime.object.PyInstance;
import org.krait.runtime.object.PyList;
import org.krait.runtime.object.PyObject;
import org.krait.runtime.object.PySet;
import org.krait.runtime.object.PySingleton;
import org.krait.runtime.object.PyStr;
import org.krait.runtime.object.PyTuple;
import org.krait.runtime.ops.Iteration;

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

  private boolean enabled = true;
  private long debug;
  private PyTuple threshold = PyTuple.of(2000L, 10L, 0L);
  private long collections;

  @PyConstant
  Object garbage() {
    return new PyList();
  }

  @PyConstant
  Object callbacks() {
    return new PyList();
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
    collections++;
    GarbageCollection.run();
    return 0;
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
    return PyList.of(generation(0), generation(0), generation(collections));
  }

  private static PyDict generation(long collections) {
    PyDict stats = new PyDict();
    stats.put("collections", collections);
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
  public Object get_objects(@Nullable Object generation) {
    throw Errors.notImplementedError("gc.get_objects: the JVM's collector lists no objects");
  }

  /// Return the list of objects that directly refer to any of 'objs'.
  @PyFunction("(*objs)")
  public Object get_referrers(Object[] objs) {
    throw Errors.notImplementedError("gc.get_referrers: the JVM's collector lists no objects");
  }

  /// Return the list of objects that are directly referred to by 'objs'.
  @PyFunction("(*objs)")
  public Object get_referents(Object[] objs) {
    List<Object> found = new ArrayList<>();
    for (Object o : objs) {
      addReferents(o, found);
    }
    return PyList.of(found.toArray());
  }

  private static void addReferents(Object o, List<Object> found) {
    if (o instanceof PyDict dict) {
      HashTable table = dict.table();
      for (int i = 0; i < table.limit(); i++) {
        if (table.key(i) != null) {
          found.add(table.key(i));
          found.add(table.value(i));
        }
      }
    } else if (o instanceof PyTuple || o instanceof PyList || o instanceof PySet) {
      found.addAll(List.of(Iteration.toArray(o)));
    } else if (o instanceof PyCell cell && cell.get() != null) {
      found.add(cell.get());
    } else if (o instanceof PyInstance i && i.type().hasDict()) {
      found.add(i.dict());
      found.add(i.type());
    }
  }

  /// Returns true if the object is tracked by the garbage collector.
  ///
  /// Simple atomic objects will return false.
  @PyFunction("(obj, /)")
  public boolean is_tracked(Object obj) {
    return obj instanceof PyObject && !(obj instanceof PyStr) && !(obj instanceof PySingleton);
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
  public void freeze() {}

  /// Unfreeze all objects in the permanent generation.
  ///
  /// Put all objects in the permanent generation back into oldest generation.
  @PyFunction("(/)")
  public void unfreeze() {}

  /// Return the number of objects in the permanent generation.
  @PyFunction("(/)")
  public long get_freeze_count() {
    return 0;
  }
}
