package org.krait.stdlib.pyexpat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.krait.runtime.object.PySingleton;
import org.krait.runtime.object.PyStr;
import org.krait.runtime.object.PyTuple;

/** What an element may contain, with expat's numbers for kinds and quantifiers. */
record ContentModel(int kind, int quantifier, @Nullable String name, List<ContentModel> parts) {
  static final int EMPTY = 1;
  static final int ANY = 2;
  static final int MIXED = 3;
  static final int NAME = 4;
  static final int CHOICE = 5;
  static final int SEQUENCE = 6;

  PyTuple toPython() {
    Object[] children = new Object[parts.size()];
    for (int i = 0; i < children.length; i++) {
      children[i] = parts.get(i).toPython();
    }
    Object label = name == null ? PySingleton.NONE : PyStr.ofJava(name);
    return PyTuple.of((long) kind, (long) quantifier, label, PyTuple.of(children));
  }
}
