package org.krait.compiler;

import java.lang.classfile.CodeBuilder;
import java.lang.classfile.Label;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDescs;
import org.krait.compiler.abi.NumberAbi;
import org.krait.compiler.abi.OperationAbi;
import org.krait.lower.core.CoreExpr;
import org.krait.syntax.Singleton;

/** Finds the emitter of an expression; writes the simplest ones. */
final class ExpressionEmitter {
  private final Emitter e;
  private final CodeBuilder code;
  private final OperatorEmitter operators;
  private final NameEmitter names;
  private final CallEmitter calls;
  private final MethodCallEmitter methods;
  private final HandingCallEmitter handing;
  private final DisplayEmitter displays;
  private final StringEmitter strings;
  private final FunctionEmitter functions;
  private final PatternEmitter patterns;

  ExpressionEmitter(Emitter e) {
    this.e = e;
    this.code = e.code;
    this.operators = new OperatorEmitter(e);
    this.names = new NameEmitter(e);
    this.calls = new CallEmitter(e);
    this.methods = new MethodCallEmitter(e, calls);
    this.handing = new HandingCallEmitter(e, calls, methods);
    this.displays = new DisplayEmitter(e);
    this.strings = new StringEmitter(e);
    this.functions = new FunctionEmitter(e);
    this.patterns = new PatternEmitter(e);
  }

  /** Writes an expression; the form in which its value is on the stack. */
  Kind emit(CoreExpr node) {
    if (e.numbers.computes(node)) {
      e.numbers.object(node);
      return Kind.OBJECT;
    }
    return switch (node) {
      case CoreExpr.Const n -> constant(n.value());
      case CoreExpr.Common n -> constant(n.which());
      case CoreExpr.LocalGet n -> names.local(n);
      case CoreExpr.TempGet n -> names.temporary(n.slot());
      case CoreExpr.TempTake n -> names.take(n.slot());
      case CoreExpr.CellGet n -> names.cell(n.cell(), n.position());
      case CoreExpr.CellRef n -> names.cellItself(n.cell());
      case CoreExpr.GlobalGet n -> names.global(n);
      case CoreExpr.NameGet n -> names.name(n);
      case CoreExpr.Namespace n -> names.namespace();
      case CoreExpr.MappingOrGlobalGet n -> names.mappingOrGlobal(n);
      case CoreExpr.MappingOrCellGet n -> names.mappingOrCell(n);
      case CoreExpr.Keep n -> keep(n);
      case CoreExpr.Do n -> {
        e.statement(n.body());
        yield e.expression(n.value());
      }
      case CoreExpr.Binary n -> operators.binary(n);
      case CoreExpr.InPlace n -> operators.inPlace(n);
      case CoreExpr.Unary n -> operators.unary(n);
      case CoreExpr.Compare n -> operators.compare(n);
      case CoreExpr.Truth n -> outcome(n);
      case CoreExpr.Not n -> outcome(n);
      case CoreExpr.And n -> operators.junction(n.operands(), false, n.position());
      case CoreExpr.Or n -> operators.junction(n.operands(), true, n.position());
      case CoreExpr.Conditional n -> operators.conditional(n);
      case CoreExpr.Call n -> calls.call(n);
      case CoreExpr.CallKeywords n -> calls.callKeywords(n);
      case CoreExpr.CallParts n -> handing.handles(n) ? handing.call(n) : calls.callParts(n);
      case CoreExpr.MethodCall n -> methods.call(n);
      case CoreExpr.MethodCallKeywords n -> methods.callKeywords(n);
      case CoreExpr.SuperAttribute n -> methods.superAttribute(n);
      case CoreExpr.SuperMethodCall n -> methods.superCall(n);
      case CoreExpr.Attribute n -> names.attribute(n);
      case CoreExpr.Subscript n -> subscript(n);
      case CoreExpr.SliceGet n -> displays.sliceGet(n);
      case CoreExpr.BuildSlice n -> displays.slice(n.lower(), n.upper(), n.step());
      case CoreExpr.BuildTuple n -> displays.tuple(n);
      case CoreExpr.BuildList n -> displays.list(n);
      case CoreExpr.BuildSet n -> displays.set(n);
      case CoreExpr.BuildDict n -> displays.dict(n);
      case CoreExpr.Starred n -> throw new UncompilableException("a star is not a value");
      case CoreExpr.FormatValue n -> strings.format(n);
      case CoreExpr.JoinStrings n -> strings.join(n);
      case CoreExpr.Interpolation n -> strings.interpolation(n);
      case CoreExpr.Template n -> strings.template(n);
      case CoreExpr.MakeFunction n -> functions.make(n);
      case CoreExpr.BuildClass n -> functions.buildClass(n);
      case CoreExpr.Intrinsic n -> throw new UncompilableException("calls " + n.function());
      case CoreExpr.ImportName n -> functions.importName(n);
      case CoreExpr.ImportFrom n -> functions.importFrom(n);
      case CoreExpr.Iterator n -> {
        e.object(n.value());
        e.at(n.position());
        OperationAbi.ITERATOR.call(code);
        yield Kind.OBJECT;
      }
      case CoreExpr.AsyncIterator n -> e.yields().asyncIterator(n);
      case CoreExpr.YieldFromIterator n -> e.yields().delegateIterator(n);
      case CoreExpr.AsyncNext n -> e.yields().asyncNext(n);
      case CoreExpr.Awaitable n -> e.yields().awaitable(n);
      case CoreExpr.SpecialMethod n -> patterns.contextMethod(n);
      case CoreExpr.ExitCall n -> patterns.exitCall(n);
      case CoreExpr.IsSequence n -> patterns.isSequence(n);
      case CoreExpr.IsMapping n -> patterns.isMapping(n);
      case CoreExpr.Length n -> patterns.length(n);
      case CoreExpr.MatchKeys n -> patterns.keys(n);
      case CoreExpr.MappingRest n -> patterns.rest(n);
      case CoreExpr.MatchClass n -> patterns.attributes(n);
    };
  }

  static UncompilableException suspends() {
    return new UncompilableException("suspends");
  }

  private Kind constant(Object value) {
    switch (value) {
      case Singleton s when s == Singleton.NONE -> e.pushNone();
      case Boolean b -> {
        ClassDesc type = ConstantDescs.CD_Boolean;
        code.getstatic(type, b ? "TRUE" : "FALSE", type);
      }
      default -> e.fields.pushConstant(code, value);
    }
    return Kind.OBJECT;
  }

  private Kind keep(CoreExpr.Keep node) {
    e.object(node.value());
    code.dup();
    e.setSlot(node.slot());
    return Kind.OBJECT;
  }

  private Kind outcome(CoreExpr test) {
    e.outcome(test);
    return Kind.TEST;
  }

  private Kind subscript(CoreExpr.Subscript node) {
    if (e.numbers.isInt(node.index())) {
      return indexed(node);
    }
    e.pushAll(node.value(), node.index());
    e.at(node.position());
    OperationAbi.GET_ITEM.call(code);
    return Kind.OBJECT;
  }

  /** A subscript by an int, which is made no object of for the sequences. */
  private Kind indexed(CoreExpr.Subscript node) {
    int mark = e.layout.mark();
    int value = e.store(node.value())[0];
    Operand index = e.numbers.operand(node.index(), Kind.LONG);
    e.at(node.position());
    Label slow = code.newLabel();
    Label end = code.newLabel();
    code.aload(value);
    e.operands.guards.number(index, slow);
    e.operands.pushNumber(index);
    NumberAbi.GET_INDEXED.call(code);
    code.goto_(end).labelBinding(slow);
    e.operands.pushObject(index);
    OperationAbi.GET_ITEM.call(code);
    code.labelBinding(end);
    e.layout.release(mark);
    return Kind.OBJECT;
  }
}
