package org.krait.compiler;

import java.lang.classfile.CodeBuilder;
import java.lang.classfile.Label;
import org.krait.compiler.abi.CallAbi;
import org.krait.compiler.abi.CellAbi;
import org.krait.compiler.abi.DisplayAbi;
import org.krait.compiler.abi.NameAbi;
import org.krait.compiler.abi.NumberAbi;
import org.krait.compiler.abi.OperationAbi;
import org.krait.compiler.abi.RuntimeAbi;
import org.krait.lower.core.CoreExpr;
import org.krait.lower.core.CoreStmt;

/** Assignments, one method per kind of target, and what comprehensions collect. */
final class StoreEmitter {
  private final Emitter e;
  private final CodeBuilder code;

  StoreEmitter(Emitter e) {
    this.e = e;
    this.code = e.code;
  }

  boolean local(CoreStmt.LocalSet node) {
    if (e.layout.kind(node.slot()).isNumber()) {
      e.numbers.assign(node.slot(), node.value());
    } else if (!e.texts.extend(e, node)) {
      e.object(node.value());
      e.setSlot(node.slot());
    }
    return true;
  }

  boolean cell(CoreStmt.CellSet node) {
    CoreExpr.InPlace sum = CellSums.of(node);
    if (sum != null) {
      return cellSum(node.cell(), sum);
    }
    int mark = e.layout.mark();
    int[] value = e.store(node.value());
    code.aload(e.layout.cell(node.cell())).aload(value[0]);
    CellAbi.SET.call(code);
    e.layout.release(mark);
    return true;
  }

  /** Does an augmented assignment; the cell is read before the right side, as in CPython. */
  private boolean cellSum(int cell, CoreExpr.InPlace sum) {
    int mark = e.layout.mark();
    int local = e.layout.cell(cell);
    int contents = e.layout.scratch();
    int integer = e.layout.wideScratch();
    int real = e.layout.wideScratch();
    new NameEmitter(e).cellContents(cell, ((CoreExpr.CellGet) sum.left()).position());
    code.astore(contents).aload(local);
    CellAbi.INTEGER.call(code);
    code.lstore(integer).aload(local);
    CellAbi.REAL.call(code);
    code.dstore(real);
    int right = e.store(sum.right())[0];
    e.at(sum.position());
    code.aload(local).aload(contents).lload(integer).dload(real).aload(right);
    CellAbi.sum(OperatorEmitter.name(sum.op())).call(code);
    e.layout.release(mark);
    return true;
  }

  boolean global(CoreStmt.GlobalSet node) {
    int mark = e.layout.mark();
    int[] value = e.store(node.value());
    e.at(node.position());
    e.fields.pushSite(code, NameAbi.NEW_NAMESPACE_STORE, node.name());
    code.aload(e.layout.function);
    CallAbi.GLOBALS.call(code);
    code.aload(value[0]);
    NameAbi.SET_GLOBAL.call(code);
    e.layout.release(mark);
    return true;
  }

  boolean name(CoreStmt.NameSet node) {
    if (e.layout.form != Layout.Form.LOOP) {
      throw new UncompilableException("runs in a namespace");
    }
    int mark = e.layout.mark();
    int[] value = e.store(node.value());
    e.at(node.position());
    e.fields.pushSite(code, NameAbi.NEW_NAMESPACE_STORE, node.name());
    code.aload(Layout.LOOP_NAMESPACE).aload(value[0]);
    NameAbi.SET_NAME.call(code);
    e.layout.release(mark);
    return true;
  }

  boolean attribute(CoreStmt.AttributeSet node) {
    int mark = e.layout.mark();
    int[] parts = e.store(node.value(), node.object());
    e.at(node.position());
    e.fields.pushSite(code, NameAbi.NEW_ATTRIBUTE_STORE, node.name());
    code.aload(parts[1]).aload(parts[0]);
    NameAbi.SET_ATTRIBUTE.call(code);
    e.layout.release(mark);
    return true;
  }

  boolean subscript(CoreStmt.SubscriptSet node) {
    if (e.numbers.isInt(node.index())) {
      return indexed(node);
    }
    int mark = e.layout.mark();
    int[] parts = e.store(node.value(), node.object(), node.index());
    e.at(node.position());
    code.aload(parts[1]).aload(parts[2]).aload(parts[0]);
    OperationAbi.SET_ITEM.call(code);
    e.layout.release(mark);
    return true;
  }

  /** Stores at an int, which is made no object of for a list. */
  private boolean indexed(CoreStmt.SubscriptSet node) {
    int mark = e.layout.mark();
    int[] parts = e.store(node.value(), node.object());
    Operand index = e.numbers.operand(node.index(), Kind.LONG);
    e.at(node.position());
    Label slow = code.newLabel();
    Label end = code.newLabel();
    code.aload(parts[1]);
    e.operands.guards.number(index, slow);
    e.operands.pushNumber(index);
    code.aload(parts[0]);
    NumberAbi.SET_INDEXED.call(code);
    code.goto_(end).labelBinding(slow);
    e.operands.pushObject(index);
    code.aload(parts[0]);
    OperationAbi.SET_ITEM.call(code);
    code.labelBinding(end);
    e.layout.release(mark);
    return true;
  }

  boolean slice(CoreStmt.SliceSet node) {
    int mark = e.layout.mark();
    int[] parts = e.store(node.value(), node.object(), node.lower(), node.upper());
    e.at(node.position());
    code.aload(parts[1]);
    code.new_(RuntimeAbi.PY_SLICE).dup().aload(parts[2]).aload(parts[3]);
    e.pushNone();
    DisplayAbi.NEW_SLICE.call(code);
    code.aload(parts[0]);
    OperationAbi.SET_ITEM.call(code);
    e.layout.release(mark);
    return true;
  }

  boolean unpack(CoreStmt.Unpack node) {
    int mark = e.layout.mark();
    e.object(node.value());
    e.at(node.position());
    if (node.star() < 0) {
      code.loadConstant(node.slots().length);
      OperationAbi.UNPACK.call(code);
    } else {
      code.loadConstant(node.star()).loadConstant(node.slots().length - node.star() - 1);
      OperationAbi.UNPACK_STARRED.call(code);
    }
    int items = e.layout.scratch();
    code.astore(items);
    for (int i = 0; i < node.slots().length; i++) {
      code.aload(items).loadConstant(i).aaload();
      e.setSlot(node.slots()[i]);
    }
    e.layout.release(mark);
    return true;
  }

  boolean append(CoreStmt.ListAppend node) {
    int mark = e.layout.mark();
    int[] value = e.store(node.value());
    code.aload(e.layout.slot(node.list())).checkcast(RuntimeAbi.PY_LIST).aload(value[0]);
    DisplayAbi.LIST_ADD.call(code);
    e.layout.release(mark);
    return true;
  }

  boolean add(CoreStmt.SetAdd node) {
    int mark = e.layout.mark();
    int[] value = e.store(node.value());
    e.at(node.position());
    code.aload(e.layout.slot(node.set())).checkcast(RuntimeAbi.PY_SET).aload(value[0]);
    DisplayAbi.SET_ADD.call(code);
    code.pop();
    e.layout.release(mark);
    return true;
  }

  boolean put(CoreStmt.DictPut node) {
    int mark = e.layout.mark();
    int[] pair = e.store(node.key(), node.value());
    e.at(node.position());
    code.aload(e.layout.slot(node.dict())).checkcast(RuntimeAbi.PY_DICT);
    code.aload(pair[0]).aload(pair[1]);
    DisplayAbi.DICT_PUT.call(code);
    code.pop();
    e.layout.release(mark);
    return true;
  }
}
