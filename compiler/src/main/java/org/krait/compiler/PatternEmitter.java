package org.krait.compiler;

import java.lang.classfile.CodeBuilder;
import java.lang.constant.ConstantDescs;
import java.lang.constant.MethodTypeDesc;
import org.krait.compiler.abi.OperationAbi;
import org.krait.compiler.abi.RuntimeAbi;
import org.krait.lower.core.CoreExpr;

/** What match and with statements ask. */
final class PatternEmitter {
  private final Emitter e;
  private final CodeBuilder code;

  PatternEmitter(Emitter e) {
    this.e = e;
    this.code = e.code;
  }

  Kind isSequence(CoreExpr.IsSequence node) {
    e.object(node.subject());
    OperationAbi.IS_SEQUENCE.call(code);
    return Kind.TEST;
  }

  Kind isMapping(CoreExpr.IsMapping node) {
    e.object(node.subject());
    OperationAbi.IS_MAPPING.call(code);
    return Kind.TEST;
  }

  Kind length(CoreExpr.Length node) {
    e.object(node.subject());
    e.at(node.position());
    OperationAbi.LENGTH.call(code);
    code.i2l()
        .invokestatic(
            ConstantDescs.CD_Long,
            "valueOf",
            MethodTypeDesc.of(ConstantDescs.CD_Long, ConstantDescs.CD_long));
    return Kind.OBJECT;
  }

  Kind keys(CoreExpr.MatchKeys node) {
    e.pushAll(node.subject(), node.keys());
    code.checkcast(RuntimeAbi.PY_TUPLE);
    e.at(node.position());
    OperationAbi.MATCH_KEYS.call(code);
    return Kind.OBJECT;
  }

  Kind rest(CoreExpr.MappingRest node) {
    e.pushAll(node.subject(), node.keys());
    code.checkcast(RuntimeAbi.PY_TUPLE);
    e.at(node.position());
    OperationAbi.MAPPING_REST.call(code);
    return Kind.OBJECT;
  }

  Kind attributes(CoreExpr.MatchClass node) {
    e.pushAll(node.subject(), node.type());
    e.at(node.position());
    code.loadConstant(node.positional());
    e.fields.pushNames(code, node.names());
    OperationAbi.MATCH_CLASS.call(code);
    return Kind.OBJECT;
  }

  Kind contextMethod(CoreExpr.SpecialMethod node) {
    e.object(node.value());
    e.at(node.position());
    code.loadConstant(node.method().attribute());
    OperationAbi.CONTEXT_METHOD.call(code);
    return Kind.OBJECT;
  }

  Kind exitCall(CoreExpr.ExitCall node) {
    e.pushAll(node.exit(), node.exception());
    code.checkcast(RuntimeAbi.PY_BASE_EXCEPTION);
    e.at(node.position());
    OperationAbi.CONTEXT_EXIT.call(code);
    return Kind.OBJECT;
  }
}
