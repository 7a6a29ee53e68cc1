package org.krait.interpreter.expr;

import org.jspecify.annotations.Nullable;
import org.krait.interpreter.node.ExprNode;
import org.krait.interpreter.node.Frame;
import org.krait.lower.core.Argument;
import org.krait.runtime.call.ArgumentList;

/** A call with {@code *} or {@code **} arguments. */
public final class StarCall extends ExprNode {
  private final ExprNode function;
  private final Argument.Kind[] kinds;
  private final @Nullable String[] names;
  private final ExprNode[] values;
  private final boolean starIsAlone;
  private final int position;

  public StarCall(
      ExprNode function,
      Argument.Kind[] kinds,
      @Nullable String[] names,
      ExprNode[] values,
      int position) {
    this.function = function;
    this.kinds = kinds;
    this.names = names;
    this.values = values;
    this.position = position;
    this.starIsAlone =
        kinds[0] == Argument.Kind.STAR
            && (kinds.length == 1
                || kinds[1] == Argument.Kind.KEYWORD
                || kinds[1] == Argument.Kind.DOUBLE_STAR);
  }

  @Override
  public Object evaluate(Frame f) {
    ArgumentList list = new ArgumentList(function.value(f));
    for (int i = 0; i < values.length; i++) {
      Object value = values[i].value(f);
      f.position = position;
      switch (kinds[i]) {
        case POSITIONAL -> list.add(value);
        case STAR -> list.addStar(value, starIsAlone);
        case KEYWORD -> list.addKeyword(names[i], value);
        case DOUBLE_STAR -> list.addDoubleStar(value);
      }
    }
    f.position = position;
    return f.traced ? TracedCalls.call(f, list) : list.call();
  }
}
