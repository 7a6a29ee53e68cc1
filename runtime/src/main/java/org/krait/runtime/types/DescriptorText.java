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
    String doc = member.docstring();
    return doc == null ? PySingleton.NONE : PyStr.ofJava(doc);
  }

  static Object signature(Member member) {
    String text = member.textSignature();
    return text == null ? PySingleton.NONE : PyStr.ofJava(text);
  }

  static Object qualname(PyType owner, String name) {
    return PyStr.ofJava(owner.qualname() + "." + name);
  }
}
