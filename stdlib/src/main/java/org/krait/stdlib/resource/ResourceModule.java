package org.krait.stdlib.resource;

import org.krait.annotations.PyConstant;
import org.krait.annotations.PyFunction;
import org.krait.annotations.PyModule;
import org.krait.runtime.error.Errors;
import org.krait.runtime.host.ResourceLimits;
import org.krait.runtime.object.Exceptions;
import org.krait.runtime.object.PySingleton;
import org.krait.runtime.object.PyTuple;
import org.krait.runtime.object.PyType;
import org.krait.runtime.ops.Indexes;
import org.krait.runtime.ops.Iteration;
import org.krait.runtime.types.PyStructSequence;

// CPython: resource.c; the numbers are Linux's
@PyModule("resource")
public final class ResourceModule {
  @PyConstant public static final long RLIMIT_CPU = 0;
  @PyConstant public static final long RLIMIT_FSIZE = 1;
  @PyConstant public static final long RLIMIT_DATA = 2;
  @PyConstant public static final long RLIMIT_STACK = 3;
  @PyConstant public static final long RLIMIT_CORE = 4;
  @PyConstant public static final long RLIMIT_RSS = 5;
  @PyConstant public static final long RLIMIT_NPROC = 6;
  @PyConstant public static final long RLIMIT_NOFILE = 7;
  @PyConstant public static final long RLIMIT_OFILE = 7;
  @PyConstant public static final long RLIMIT_MEMLOCK = 8;
  @PyConstant public static final long RLIMIT_AS = 9;
  @PyConstant public static final long RLIMIT_SIGPENDING = 11;
  @PyConstant public static final long RLIMIT_MSGQUEUE = 12;
  @PyConstant public static final long RLIMIT_NICE = 13;
  @PyConstant public static final long RLIMIT_RTPRIO = 14;
  @PyConstant public static final long RLIMIT_RTTIME = 15;
  @PyConstant public static final long RLIM_INFINITY = -1;
  @PyConstant public static final long RUSAGE_SELF = 0;
  @PyConstant public static final long RUSAGE_CHILDREN = -1;
  @PyConstant public static final long RUSAGE_THREAD = 1;

  private static final int RESOURCES = 16;
  private static final long PAGE = 4096;

  @PyConstant
  public PyType error() {
    return Exceptions.type("OSError");
  }

  @PyConstant
  public PyType struct_rusage() {
    return ResourceUsage.TYPE.type();
  }

  @PyFunction(value = "(who, /)", doc = "")
  public PyStructSequence getrusage(int who) {
    if (who < RUSAGE_CHILDREN || who > RUSAGE_THREAD) {
      throw Errors.valueError("invalid who parameter");
    }
    return ResourceUsage.of(who);
  }

  @PyFunction(value = "(resource, /)", doc = "")
  public PyTuple getrlimit(int resource) {
    checkResource(resource);
    return pair(ResourceLimits.get(resource));
  }

  @PyFunction(value = "(resource, limits, /)", doc = "")
  public void setrlimit(int resource, Object limits) {
    checkResource(resource);
    long[] given = limits(limits);
    checkOrder(given);
    ResourceLimits.set(resource, given[0], given[1]);
  }

  @PyFunction(value = "(pid, resource, limits=None, /)", doc = "")
  public PyTuple prlimit(int pid, int resource, Object limits) {
    checkResource(resource);
    long[] given = limits == PySingleton.NONE ? new long[0] : limits(limits);
    return pair(ResourceLimits.exchange(pid, resource, given));
  }

  @PyFunction(value = "(/)", doc = "")
  public long getpagesize() {
    return PAGE;
  }

  private static void checkResource(int resource) {
    if (resource < 0 || resource >= RESOURCES) {
      throw Errors.valueError("invalid resource specified");
    }
  }

  private static long[] limits(Object limits) {
    Object[] items = Iteration.toArray(limits);
    if (items.length != 2) {
      throw Errors.valueError("expected a tuple of 2 integers");
    }
    return new long[] {Indexes.toLong(items[0]), Indexes.toLong(items[1])};
  }

  /** The system compares limits without sign, but its answer does not say what was wrong. */
  private static void checkOrder(long[] limits) {
    if (Long.compareUnsigned(limits[0], limits[1]) > 0) {
      throw Errors.valueError("current limit exceeds maximum limit");
    }
  }

  private static PyTuple pair(long[] limits) {
    return PyTuple.of(limits[0], limits[1]);
  }
}
