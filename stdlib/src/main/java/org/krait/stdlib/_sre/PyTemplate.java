package org.krait.stdlib._sre;

import java.util.List;
import org.krait.annotations.PyTypeSpec;
import org.krait.runtime.object.PyObject;

/** A replacement text with references to groups: a literal, then groups each with a literal. */
@PyTypeSpec(name = "SRE_Template", module = "_sre", instantiable = false, subclassable = false)
final class PyTemplate implements PyObject {
  private static final org.krait.runtime.object.PyType TYPE =
      org.krait.runtime.object.PyType.builtin(PyTemplate.class);

  private final Object[] literals;
  private final int[] groups;

  PyTemplate(Object[] literals, int[] groups) {
    this.literals = literals;
    this.groups = groups;
  }

  @Override
  public org.krait.runtime.object.PyType type() {
    return TYPE;
  }

  /** Adds the pieces of the replacement for a match; groups that did not match give nothing. */
  // CPython: _sre/sre.c expand_template
  void expand(PyMatch match, List<Object> out) {
    add(literals[0], out);
    for (int i = 0; i < groups.length; i++) {
      if (match.isMatched(match.checked(groups[i]))) {
        out.add(match.group(groups[i]));
      }
      add(literals[i + 1], out);
    }
  }

  private static void add(Object literal, List<Object> out) {
    if (!SreModule.isEmpty(literal)) {
      out.add(literal);
    }
  }
}
