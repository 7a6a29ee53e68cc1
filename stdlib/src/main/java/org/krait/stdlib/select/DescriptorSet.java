package org.krait.stdlib.select;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.krait.runtime.error.Errors;
import org.krait.runtime.module.FileDescriptors;
import org.krait.runtime.object.PyList;
import org.krait.runtime.ops.Iteration;

/** The files of one argument of {@code select}, and the system's {@code fd_set} of them. */
final class DescriptorSet {
  private static final int CAPACITY = 1024;
  private static final int BYTE = 8;

  private final List<Object> files = new ArrayList<>();
  private final List<Integer> descriptors = new ArrayList<>();
  private @Nullable MemorySegment bits;

  /** The files of a sequence, which may shrink while they are asked for their descriptors. */
  DescriptorSet(Object sequence) {
    Object iterator = Iteration.iteratorOrNull(sequence);
    if (iterator == null) {
      throw Errors.typeError("arguments 1-3 must be sequences");
    }
    for (Object file = Iteration.next(iterator); file != null; file = Iteration.next(iterator)) {
      int descriptor = FileDescriptors.of(file);
      if (descriptor >= CAPACITY) {
        throw Errors.valueError("filedescriptor out of range in select()");
      }
      files.add(file);
      descriptors.add(descriptor);
    }
  }

  /** The largest descriptor, -1 if there is none. */
  int highest() {
    int highest = -1;
    for (int descriptor : descriptors) {
      highest = Math.max(highest, descriptor);
    }
    return highest;
  }

  /** The set in memory, where the call leaves only what is ready; 0 for an empty one. */
  long toNative(Arena arena) {
    if (descriptors.isEmpty()) {
      return 0;
    }
    MemorySegment set = bits == null ? arena.allocate(CAPACITY / BYTE, BYTE) : bits;
    set.fill((byte) 0);
    for (int descriptor : descriptors) {
      long at = descriptor / BYTE;
      int bit = 1 << descriptor % BYTE;
      set.set(ValueLayout.JAVA_BYTE, at, (byte) (set.get(ValueLayout.JAVA_BYTE, at) | bit));
    }
    bits = set;
    return set.address();
  }

  /** Reads what is ready, while the memory is there. */
  PyList ready() {
    PyList ready = new PyList();
    for (int i = 0; i < files.size(); i++) {
      int descriptor = descriptors.get(i);
      byte eight = bits.get(ValueLayout.JAVA_BYTE, descriptor / BYTE);
      if ((eight >> descriptor % BYTE & 1) != 0) {
        ready.add(files.get(i));
      }
    }
    return ready;
  }
}
