package org.krait.runtime.object;

import org.krait.runtime.error.Errors;

/** The parameters of a built-in callable, and the binding of a call's arguments to them. */
public final class Parameters {
  private Parameters() {}

  static Parameters parse(Binding binding, Member member) {
    throw Errors.systemError("no parameters parsed for " + binding.name() + "." + member.name());
  }

  /** The arguments in the order of the parameters; null where none was given. */
  public Object[] bind(Object[] args, String[] names) {
    throw Errors.systemError("no parameters");
  }
}
