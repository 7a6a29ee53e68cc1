package org.krait.interpreter.expr;

import org.krait.interpreter.node.ExprNode;
import org.krait.interpreter.node.Frame;
import org.krait.lower.core.IntrinsicFunction;
import org.krait.runtime.call.ImportStatement;
import org.krait.runtime.call.InteractivePrompt;
import org.krait.runtime.call.TypeParameters;
import org.krait.runtime.function.PyFunction;
import org.krait.runtime.object.LazyValue;
import org.krait.runtime.object.PyBaseException;
import org.krait.runtime.object.PySingleton;
import org.krait.runtime.object.PyTuple;
import org.krait.runtime.ops.ExceptStar;

/** Calls of the run-time's own. */
public final class IntrinsicCall extends ExprNode {
  private final IntrinsicFunction function;
  private final ExprNode[] args;
  private final int position;

  public IntrinsicCall(IntrinsicFunction function, ExprNode[] args, int position) {
    this.function = function;
    this.args = args;
    this.position = position;
  }

  @Override
  public Object evaluate(Frame f) {
    Object[] a = evaluate(args, f);
    f.position = position;
    return switch (function) {
      case PRINT -> InteractivePrompt.display(f.thread.interpreter(), a[0]);
      case IMPORT_STAR -> ImportStatement.importStar(f.namespace, a[0]);
      case TYPEVAR -> TypeParameters.typeVar(a[0], LazyValue.ABSENT, LazyValue.ABSENT);
      case TYPEVAR_WITH_BOUND ->
          TypeParameters.typeVar(a[0], LazyValue.computedBy(a[1]), LazyValue.ABSENT);
      case TYPEVAR_WITH_CONSTRAINTS ->
          TypeParameters.typeVar(a[0], LazyValue.ABSENT, LazyValue.computedBy(a[1]));
      case PARAMSPEC -> TypeParameters.paramSpec(a[0]);
      case TYPEVARTUPLE -> TypeParameters.typeVarTuple(a[0]);
      case SET_TYPEPARAM_DEFAULT -> TypeParameters.setDefault(a[0], a[1]);
      case SUBSCRIPT_GENERIC -> TypeParameters.subscriptGeneric(a[0]);
      case TYPEALIAS -> TypeParameters.alias(a[0], a[1], a[2]);
      case SET_FUNCTION_TYPE_PARAMS -> {
        ((PyFunction) a[0]).setTypeParameters((PyTuple) a[1]);
        yield a[0];
      }
      case MATCH_EXCEPTION_GROUP -> matchGroup(a[0], a[1], f);
      case PREPARE_RERAISE_STAR -> {
        Object raised = ExceptStar.prepareReraise(a[0], a[1]);
        yield raised == null ? PySingleton.NONE : raised;
      }
    };
  }

  /** What matches is what the clause handles. */
  // CPython: bytecodes.c CHECK_EG_MATCH
  private static Object matchGroup(Object group, Object expected, Frame f) {
    PyTuple pair = ExceptStar.match(group, expected, f);
    if (pair.get(1) instanceof PyBaseException matched) {
      f.thread.handled = matched;
    }
    return pair;
  }
}
