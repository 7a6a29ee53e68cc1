package org.krait.stdlib._posixsubprocess;

import java.util.ArrayList;
import java.util.List;
import org.krait.runtime.host.Descriptors;
import org.krait.runtime.host.PosixSpawn;

/**
 * The files that a child gets.
 *
 * @param input what becomes its standard input, -1 to leave the parent's
 * @param output what becomes its standard output
 * @param error what becomes its standard error
 * @param report where a failure is written; the child's program never sees it
 * @param closes whether only the kept descriptors from 3 on are passed on
 * @param kept the descriptors to pass on, sorted
 */
record ChildFiles(int input, int output, int error, int report, boolean closes, int[] kept) {
  private static final int FIRST_OTHER = 3;

  /** Lets the child arrange its files; gives the copies to close in the parent. */
  // CPython: _posixsubprocess.c child_exec
  List<Integer> arrange(PosixSpawn spawn) {
    List<Integer> copies = new ArrayList<>();
    int out = output == 0 ? copy(output, copies) : output;
    int err = error == 0 || error == 1 ? copy(error, copies) : error;
    connect(spawn, input, 0);
    connect(spawn, out, 1);
    connect(spawn, err, 2);
    int[] passed = passed();
    for (int fd : passed) {
      spawn.duplicate(fd, fd);
    }
    if (closes) {
      spawn.closeFrom(FIRST_OTHER, passed);
    }
    return copies;
  }

  /** A copy out of the way of the standard descriptors, which are overwritten one by one. */
  private static int copy(int fd, List<Integer> copies) {
    int copy = Descriptors.duplicateFrom(FIRST_OTHER, fd);
    copies.add(copy);
    return copy;
  }

  private static void connect(PosixSpawn spawn, int fd, int standard) {
    if (fd >= 0) {
      spawn.duplicate(fd, standard);
    }
  }

  private int[] passed() {
    List<Integer> passed = new ArrayList<>();
    for (int fd : kept) {
      if (fd != report && fd >= FIRST_OTHER) {
        passed.add(fd);
      }
    }
    int[] all = new int[passed.size()];
    for (int i = 0; i < all.length; i++) {
      all[i] = passed.get(i);
    }
    return all;
  }
}
