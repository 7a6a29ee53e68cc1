package org.krait.compiler;

import java.lang.classfile.CodeBuilder;
import java.lang.classfile.Label;
import org.krait.compiler.abi.CellAbi;
import org.krait.compiler.abi.NameAbi;
import org.krait.compiler.abi.NumberAbi;
import org.krait.compiler.abi.RuntimeAbi;
import org.krait.compiler.abi.RuntimeMethod;
import org.krait.lower.core.CoreExpr;

/** Reading of variables, globals, names of namespaces, and attributes. */
final class NameEmitter {
  private final Emitter e;
  private final CodeBuilder code;

  NameEmitter(Emitter e) {
    this.e = e;
    this.code = e.code;
  }

  Kind local(CoreExpr.LocalGet node) {
    e.local(node.slot(), node.position());
    return Kind.OBJECT;
  }

  Kind temporary(int slot) {
    if (e.layout.kind(slot).isNumber()) {
      e.operands.pushObject(e.layout.pair(slot));
    } else {
      code.aload(e.layout.slot(slot));
    }
    return Kind.OBJECT;
  }

  Kind take(int slot) {
    if (e.layout.kind(slot).isNumber()) {
      return temporary(slot);
    }
    code.aload(e.layout.slot(slot)).aconst_null().astore(e.layout.slot(slot));
    return Kind.OBJECT;
  }

  Kind cell(int cell, int position) {
    if (!e.sums.contains(cell)) {
      checked(cell, position, CellAbi.CHECKED, CellAbi.FREE_CHECKED);
      return Kind.OBJECT;
    }
    Label other = code.newLabel();
    Label end = code.newLabel();
    int local = e.layout.cell(cell);
    code.aload(local);
    CellAbi.CONTENTS.call(code);
    code.getstatic(RuntimeAbi.PY_CELL, "INT", RuntimeAbi.OBJECT).if_acmpne(other).aload(local);
    CellAbi.INTEGER.call(code);
    NumberAbi.BOX_LONG.call(code);
    code.goto_(end).labelBinding(other);
    checked(cell, position, CellAbi.CHECKED, CellAbi.FREE_CHECKED);
    code.labelBinding(end);
    return Kind.OBJECT;
  }

  /** Pushes the contents of a cell that is not empty: an object, or the mark of a number. */
  void cellContents(int cell, int position) {
    checked(cell, position, CellAbi.CHECKED_CONTENTS, CellAbi.FREE_CHECKED_CONTENTS);
  }

  private void checked(int cell, int position, RuntimeMethod own, RuntimeMethod free) {
    e.at(position);
    code.aload(e.layout.cell(cell));
    if (cell < e.layout.ownCells) {
      code.loadConstant(e.source.cellNames()[cell]);
      own.call(code);
    } else {
      code.loadConstant(e.source.freeNames()[cell - e.layout.ownCells]);
      free.call(code);
    }
  }

  Kind cellItself(int cell) {
    code.aload(e.layout.cell(cell));
    return Kind.OBJECT;
  }

  Kind global(CoreExpr.GlobalGet node) {
    e.at(node.position());
    e.fields.pushSite(code, NameAbi.NEW_GLOBAL_SITE, node.name());
    code.aload(e.layout.function);
    NameAbi.GET_GLOBAL.call(code);
    return Kind.OBJECT;
  }

  Kind name(CoreExpr.NameGet node) {
    e.at(node.position());
    e.fields.pushSite(code, NameAbi.NEW_NAME_SITE, node.name());
    code.aload(e.layout.function);
    namespace();
    NameAbi.GET_NAME.call(code);
    return Kind.OBJECT;
  }

  Kind namespace() {
    if (e.layout.form != Layout.Form.LOOP) {
      throw new UncompilableException("runs in a namespace");
    }
    code.aload(Layout.LOOP_NAMESPACE);
    return Kind.OBJECT;
  }

  Kind mappingOrGlobal(CoreExpr.MappingOrGlobalGet node) {
    Label end = find(node.mapping(), node.name(), node.position());
    e.fields.pushSite(code, NameAbi.NEW_GLOBAL_SITE, node.name());
    code.aload(e.layout.function);
    NameAbi.GET_GLOBAL.call(code);
    code.labelBinding(end);
    return Kind.OBJECT;
  }

  Kind mappingOrCell(CoreExpr.MappingOrCellGet node) {
    Label end = find(node.mapping(), node.name(), node.position());
    cell(node.cell(), node.position());
    code.labelBinding(end);
    return Kind.OBJECT;
  }

  /** Looks into the mapping; what is written next is for the case that the name is not there. */
  private Label find(CoreExpr mapping, String name, int position) {
    Label end = code.newLabel();
    e.object(mapping);
    e.at(position);
    code.loadConstant(name);
    NameAbi.FIND_NAME.call(code);
    code.dup().ifnonnull(end).pop();
    return end;
  }

  Kind attribute(CoreExpr.Attribute node) {
    int mark = e.layout.mark();
    int[] spilled = e.spill(node.value());
    e.fields.pushSite(code, NameAbi.NEW_ATTRIBUTE_SITE, node.name());
    e.push(spilled, 0, node.value());
    e.at(node.position());
    NameAbi.GET_ATTRIBUTE.call(code);
    e.layout.release(mark);
    return Kind.OBJECT;
  }
}
