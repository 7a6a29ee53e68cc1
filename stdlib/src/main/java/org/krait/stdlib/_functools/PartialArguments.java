package org.krait.stdlib._functools;

import java.util.Arrays;
import org.krait.runtime.error.Errors;

/** The positional arguments of partials, with Placeholders among them. */
// CPython: _functoolsmodule.c partial_new, partial_vectorcall
final class PartialArguments {
  private PartialArguments() {}

  static int countPlaceholders(Object[] args) {
    int count = 0;
    for (Object arg : args) {
      count += arg == PyPlaceholder.INSTANCE ? 1 : 0;
    }
    return count;
  }

  /** The arguments of a call: its own fill the placeholders first. */
  static Object[] fill(Object[] args, Object[] more) {
    int holes = countPlaceholders(args);
    if (more.length < holes) {
      throw Errors.typeError(
          "missing positional arguments in 'partial' call; expected at least "
              + holes
              + ", got "
              + more.length);
    }
    return merge(args, more);
  }

  /** The arguments of a partial of a partial; placeholders may stay. */
  static Object[] merge(Object[] args, Object[] more) {
    int holes = Math.min(countPlaceholders(args), more.length);
    Object[] all = Arrays.copyOf(args, args.length + more.length - holes);
    int used = 0;
    for (int i = 0; i < args.length && used < holes; i++) {
      if (args[i] == PyPlaceholder.INSTANCE) {
        all[i] = more[used++];
      }
    }
    System.arraycopy(more, used, all, args.length, more.length - used);
    return all;
  }
}
