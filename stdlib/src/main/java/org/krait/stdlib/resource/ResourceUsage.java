package org.krait.stdlib.resource;

import org.krait.runtime.host.ResourceLimits;
import org.krait.runtime.types.PyStructSequence;
import org.krait.runtime.types.StructSequence;

/** The type {@code resource.struct_rusage}. */
final class ResourceUsage {
  static final StructSequence TYPE =
      new StructSequence(
          "resource",
          "struct_rusage",
          """
          struct_rusage: Result from getrusage.

          This object may be accessed either as a tuple of
              (utime,stime,maxrss,ixrss,idrss,isrss,minflt,majflt,
              nswap,inblock,oublock,msgsnd,msgrcv,nsignals,nvcsw,nivcsw)
          or via the attributes ru_utime, ru_stime, ru_maxrss, and so on.\
          """,
          true,
          16,
          "ru_utime",
          "user time used",
          "ru_stime",
          "system time used",
          "ru_maxrss",
          "max. resident set size",
          "ru_ixrss",
          "shared memory size",
          "ru_idrss",
          "unshared data size",
          "ru_isrss",
          "unshared stack size",
          "ru_minflt",
          "page faults not requiring I/O",
          "ru_majflt",
          "page faults requiring I/O",
          "ru_nswap",
          "number of swap outs",
          "ru_inblock",
          "block input operations",
          "ru_oublock",
          "block output operations",
          "ru_msgsnd",
          "IPC messages sent",
          "ru_msgrcv",
          "IPC messages received",
          "ru_nsignals",
          "signals received",
          "ru_nvcsw",
          "voluntary context switches",
          "ru_nivcsw",
          "involuntary context switches");

  private ResourceUsage() {}

  /** What a process, its children or the thread have used. */
  static PyStructSequence of(int who) {
    long[] usage = ResourceLimits.usage(who);
    Object[] fields = new Object[usage.length - 2];
    fields[0] = usage[0] + usage[1] * 1e-6;
    fields[1] = usage[2] + usage[3] * 1e-6;
    for (int i = 2; i < fields.length; i++) {
      fields[i] = usage[i + 2];
    }
    return TYPE.of(fields);
  }
}
