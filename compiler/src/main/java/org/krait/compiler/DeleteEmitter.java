package org.krait.compiler;

import java.lang.classfile.CodeBuilder;
import java.lang.classfile.Label;
import org.krait.compiler.abi.CallAbi;
import org.krait.compiler.abi.CellAbi;
import org.krait.compiler.abi.NameAbi;
import org.krait.compiler.abi.OperationAbi;
import org.krait.lower.core.CoreExpr;
import org.krait.lower.core.CoreStmt;

/** {@code del}, one method per kind of target. */
final class DeleteEmitter {
  private final Emitter e;
  private final CodeBuilder code;

  DeleteEmitter(Emitter e) {
    this.e = e;
    this.code = e.code;
  }

  boolean local(CoreStmt.LocalDelete node) {
    if (e.layout.kind(node.slot()).isNumber()) {
      e.checkBound(node.slot(), node.position());
    } else {
      Label bound = code.newLabel();
      code.aload(e.layout.slot(node.slot())).ifnonnull(bound);
      e.local(node.slot(), node.position());
      code.pop();
      code.labelBinding(bound);
    }
    unbind(node.slot());
    return true;
  }

  boolean clear(CoreStmt.LocalClear node) {
    unbind(node.slot());
    return true;
  }

  private void unbind(int slot) {
    SlotEmitter.unbind(code, e.layout, slot);
  }

  boolean cell(CoreStmt.CellDelete node) {
    e.expression(new CoreExpr.CellGet(node.cell(), node.position()));
    code.pop();
    code.aload(e.layout.cell(node.cell())).aconst_null();
    CellAbi.SET.call(code);
    return true;
  }

  boolean global(CoreStmt.GlobalDelete node) {
    e.at(node.position());
    code.aload(e.layout.function);
    CallAbi.GLOBALS.call(code);
    code.loadConstant(node.name());
    NameAbi.DELETE_GLOBAL.call(code);
    return true;
  }

  boolean name(CoreStmt.NameDelete node) {
    e.at(node.position());
    e.expression(new CoreExpr.Namespace());
    code.loadConstant(node.name());
    NameAbi.DELETE_NAME.call(code);
    return true;
  }

  boolean attribute(CoreStmt.AttributeDelete node) {
    e.object(node.object());
    e.at(node.position());
    code.loadConstant(node.name());
    NameAbi.DELETE_ATTRIBUTE.call(code);
    return true;
  }

  boolean subscript(CoreStmt.SubscriptDelete node) {
    e.pushAll(node.object(), node.index());
    e.at(node.position());
    OperationAbi.DELETE_ITEM.call(code);
    return true;
  }
}
