package org.krait.interpreter;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.krait.lower.core.Code;
import org.krait.lower.core.CoreExpr;
import org.krait.lower.core.CoreParts;
import org.krait.lower.core.CoreStmt;
import org.krait.runtime.function.NameUse;
import org.krait.runtime.function.NameUse.Opcode;

/**
 * Lists where the core tree of a code object uses names: for programs that look into code objects,
 * never for running.
 */
final class NameUses {
  private final List<NameUse> uses = new ArrayList<>();
  private final Map<String, Integer> names = new HashMap<>();
  private final int locals;

  private NameUses(Code code) {
    for (String name : code.body().names()) {
      names.put(name, names.size());
    }
    locals = code.varNames().length;
  }

  /** The uses in the code itself, not in those inside, in the order of their positions. */
  static List<NameUse> of(Code code) {
    NameUses found = new NameUses(code);
    found.visit(code.body().statement());
    found.uses.sort(Comparator.comparingInt(NameUse::position));
    return found.uses;
  }

  private void visit(Object node) {
    for (Object part : CoreParts.of(node)) {
      if (part != null) {
        visit(part);
      }
    }
    note(node);
  }

  private void note(Object node) {
    switch (node) {
      case CoreExpr.LocalGet n -> local(Opcode.LOAD_FAST, n.position(), n.slot());
      case CoreExpr.CellGet n -> cell(Opcode.LOAD_DEREF, n.position(), n.cell());
      case CoreExpr.GlobalGet n -> name(Opcode.LOAD_GLOBAL, n.position(), n.name());
      case CoreExpr.NameGet n -> name(Opcode.LOAD_NAME, n.position(), n.name());
      case CoreExpr.MappingOrGlobalGet n ->
          name(Opcode.LOAD_FROM_DICT_OR_GLOBALS, n.position(), n.name());
      case CoreExpr.MappingOrCellGet n ->
          cell(Opcode.LOAD_FROM_DICT_OR_DEREF, n.position(), n.cell());
      case CoreExpr.Attribute n -> name(Opcode.LOAD_ATTR, n.position(), n.name());
      case CoreExpr.MethodCall n -> name(Opcode.LOAD_ATTR, n.attributePosition(), n.name());
      case CoreExpr.MethodCallKeywords n -> name(Opcode.LOAD_ATTR, n.attributePosition(), n.name());
      case CoreExpr.SuperAttribute n -> name(Opcode.LOAD_SUPER_ATTR, n.position(), n.name());
      case CoreExpr.SuperMethodCall n ->
          name(Opcode.LOAD_SUPER_ATTR, n.attributePosition(), n.name());
      case CoreExpr.ImportName n -> name(Opcode.IMPORT_NAME, n.position(), n.name());
      case CoreExpr.ImportFrom n -> name(Opcode.IMPORT_FROM, n.position(), n.name());
      case CoreStmt s -> noteBinding(s);
      default -> {}
    }
  }

  private void noteBinding(CoreStmt node) {
    switch (node) {
      case CoreStmt.GlobalSet n -> name(Opcode.STORE_GLOBAL, n.position(), n.name());
      case CoreStmt.NameSet n -> name(Opcode.STORE_NAME, n.position(), n.name());
      case CoreStmt.AttributeSet n -> name(Opcode.STORE_ATTR, n.position(), n.name());
      case CoreStmt.GlobalDelete n -> name(Opcode.DELETE_GLOBAL, n.position(), n.name());
      case CoreStmt.NameDelete n -> name(Opcode.DELETE_NAME, n.position(), n.name());
      case CoreStmt.AttributeDelete n -> name(Opcode.DELETE_ATTR, n.position(), n.name());
      case CoreStmt.LocalDelete n -> local(Opcode.DELETE_FAST, n.position(), n.slot());
      case CoreStmt.CellDelete n -> cell(Opcode.DELETE_DEREF, n.position(), n.cell());
      default -> {}
    }
  }

  private void name(Opcode opcode, int position, String name) {
    Integer index = names.get(name);
    if (index != null) {
      uses.add(new NameUse(opcode, position, index));
    }
  }

  private void local(Opcode opcode, int position, int slot) {
    if (slot < locals) {
      uses.add(new NameUse(opcode, position, slot));
    }
  }

  private void cell(Opcode opcode, int position, int cell) {
    uses.add(new NameUse(opcode, position, locals + cell));
  }
}
