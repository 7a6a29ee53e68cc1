package org.krait.lens.facts;

import java.util.function.Consumer;
import org.krait.syntax.Arg;
import org.krait.syntax.Arguments;

/** The parameters of a function, one after the other as written. */
public final class Parameters {
  private Parameters() {}

  public static void forEach(Arguments args, Consumer<Arg> action) {
    args.posonlyargs().forEach(action);
    args.args().forEach(action);
    if (args.vararg() != null) {
      action.accept(args.vararg());
    }
    args.kwonlyargs().forEach(action);
    if (args.kwarg() != null) {
      action.accept(args.kwarg());
    }
  }
}
