package org.krait.lower;

import org.krait.scope.Scope;
import org.krait.syntax.Arguments;

/** The parameter counts of a code object, and whether it has a docstring. */
record Parameters(int argCount, int positionalOnlyCount, int keywordOnlyCount, boolean docstring) {
  static final Parameters NONE = new Parameters(0, 0, 0, false);

  /** A single positional-only parameter. */
  static final Parameters FORMAT = new Parameters(1, 1, 0, false);

  static Parameters positional(int count) {
    return new Parameters(count, 0, 0, false);
  }

  static Parameters of(Arguments args, boolean docstring) {
    int positionalOnly = args.posonlyargs().size();
    return new Parameters(
        positionalOnly + args.args().size(), positionalOnly, args.kwonlyargs().size(), docstring);
  }

  /** The number of slots that the parameters take. */
  int total(Scope scope) {
    int stars = (scope.hasVarargs() ? 1 : 0) + (scope.hasVarkeywords() ? 1 : 0);
    return argCount + keywordOnlyCount + stars;
  }
}
