package org.krait.stdlib.posix;

import org.krait.runtime.error.Errors;
import org.krait.runtime.host.FileNames;
import org.krait.runtime.host.PosixSpawn;
import org.krait.runtime.module.FileSystemPath;
import org.krait.runtime.object.Arguments;
import org.krait.runtime.object.PyTuple;
import org.krait.runtime.ops.Iteration;

/** What {@code posix_spawn} does with files before the program runs, from tuples. */
// CPython: posixmodule.c parse_file_actions
final class FileActions {
  private FileActions() {}

  static void add(PosixSpawn spawn, Object actions) {
    if (!Iteration.isSequence(actions)) {
      throw Errors.typeError("file_actions must be a sequence or None");
    }
    for (Object item : Iteration.toArray(actions)) {
      if (!(item instanceof PyTuple action) || action.size() == 0) {
        throw Errors.typeError("Each file_actions element must be a non-empty tuple");
      }
      add(spawn, action);
    }
  }

  private static void add(PosixSpawn spawn, PyTuple action) {
    switch (number(action, 0)) {
      case 0 -> {
        requireSize(action, 5, "open");
        byte[] path = FileNames.encode(FileSystemPath.text(action.get(2)));
        spawn.open(number(action, 1), path, number(action, 3), number(action, 4));
      }
      case 1 -> {
        requireSize(action, 2, "close");
        spawn.close(number(action, 1));
      }
      case 2 -> {
        requireSize(action, 3, "dup2");
        spawn.duplicate(number(action, 1), number(action, 2));
      }
      case 3 -> {
        requireSize(action, 2, "closefrom");
        spawn.closeFrom(number(action, 1));
      }
      default -> throw Errors.typeError("Unknown file_actions identifier");
    }
  }

  private static int number(PyTuple action, int index) {
    return Arguments.toCInt(action.get(index));
  }

  private static void requireSize(PyTuple action, int size, String name) {
    if (action.size() != size) {
      throw Errors.typeError("A " + name + " file_action tuple must have " + size + " elements");
    }
  }
}
