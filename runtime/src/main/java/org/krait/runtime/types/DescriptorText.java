package org.krait.runtime.types;

import org.krait.runtime.object.Member;
import org.krait.runtime.object.PySingleton;
import org.krait.runtime.object.PyStr;
import org.krait.runtime.object.PyType;

/** What built-in functions and descriptors tell of themselves. */
final class DescriptorText {
  private DescriptorText() {}

  static Object doc(Member member) {
    if (member.kind() == Member.Kind.NEW) {
      return "Create and return a new object.  See help(type) for accurate signature.";
    }
    String doc = member.doc();
    return doc == null ? PySingleton.NONE : PyStr.ofJava(doc);
  }

  /** {@code __text_signature__}: Clinic's text with the bound first parameter marked by $. */
  static Object signature(Member member) {
    if (member.kind() == Member.Kind.NEW) {
      return "($type, *args, **kwargs)";
    }
    if (member.kind() == Member.Kind.SLOT && member.name().equals("__init__")) {
      return "($self, /, *args, **kwargs)";
    }
    if (!member.text() || member.signature() == null) {
      return PySingleton.NONE;
    }
    String first =
        switch (member.kind()) {
          case METHOD, SLOT -> "$self";
          case CLASS_METHOD -> "$type";
          case FUNCTION -> "$module";
          default -> "";
        };
    String rest = member.signature();
    return "(" + first + (first.isEmpty() || rest.isEmpty() ? "" : ", ") + rest + ")";
  }

  static Object qualname(PyType owner, String name) {
    return PyStr.ofJava(owner.qualname() + "." + name);
  }
}
