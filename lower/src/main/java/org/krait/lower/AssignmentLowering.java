package org.krait.lower;

import java.util.Arrays;
import java.util.List;
import org.krait.lower.core.CoreExpr;
import org.krait.lower.core.CoreStmt;
import org.krait.syntax.Expr;
import org.krait.syntax.Span;
import org.krait.syntax.Stmt;

/** Lowers the binding and deleting of targets. */
final class AssignmentLowering {
  private final CodeUnit unit;

  AssignmentLowering(CodeUnit unit) {
    this.unit = unit;
  }

  void assign(Stmt.Assign node) {
    List<Expr> targets = node.targets();
    Expr first = targets.get(0);
    if (targets.size() == 1
        && (tryYieldInto(first, node.value()) || trySwap(first, node.value()))) {
      return;
    }
    CoreExpr value = unit.expressions.lower(node.value());
    if (targets.size() == 1) {
      store(first, value);
      return;
    }
    if (value instanceof CoreExpr.Const constant) {
      store(first, value);
      storeAll(targets.subList(1, targets.size()), new CoreExpr.Const(constant.value()));
    } else {
      storeAll(targets, new CoreExpr.TempGet(unit.spill(value)));
    }
  }

  private void storeAll(List<Expr> targets, CoreExpr value) {
    for (Expr target : targets) {
      store(target, value);
    }
  }

  /** {@code x = yield} with a local x. */
  private boolean tryYieldInto(Expr target, Expr value) {
    if (!(target instanceof Expr.Name name) || !unit.isResumable()) {
      return false;
    }
    int slot = unit.names.slotOrNone(name.id());
    return slot >= 0 && unit.spiller.tryInto(slot, value);
  }

  /** {@code a, b = b, a} makes no tuple. */
  private boolean trySwap(Expr target, Expr value) {
    if (!(value instanceof Expr.Tuple tuple) || tuple.elts().size() < 2) {
      return false;
    }
    List<Expr> targets = elements(target);
    if (targets.size() != tuple.elts().size() || hasStarred(targets) || hasStarred(tuple.elts())) {
      return false;
    }
    CoreExpr[] values = unit.spiller.lowerAll(tuple.elts());
    for (int i = 0; i < values.length; i++) {
      values[i] = unit.spiller.keep(values[i]);
    }
    for (int i = 0; i < values.length; i++) {
      storeItem(targets.get(i), values[i]);
    }
    return true;
  }

  private static List<Expr> elements(Expr target) {
    if (target instanceof Expr.Tuple tuple) {
      return tuple.elts();
    }
    return target instanceof Expr.List list ? list.elts() : List.of();
  }

  private static boolean hasStarred(List<Expr> elements) {
    for (Expr element : elements) {
      if (element instanceof Expr.Starred) {
        return true;
      }
    }
    return false;
  }

  /** Emits the store of a value into a target. */
  void store(Expr target, CoreExpr value) {
    if (target instanceof Expr.Name name) {
      unit.names.store(name.id(), value, name.span());
    } else if (target instanceof Expr.Attribute attribute) {
      storeAttribute(attribute, value);
    } else if (target instanceof Expr.Subscript subscript) {
      storeSubscript(subscript, value);
    } else if (target instanceof Expr.Starred) {
      throw unit.context.error(
          "starred assignment target must be in a list or tuple", target.span());
    } else {
      unpack(elements(target), value, target.span());
    }
  }

  private void storeAttribute(Expr.Attribute target, CoreExpr value) {
    unit.noteStaticAttribute(target);
    if (unit.spiller.yields(target.value())) {
      value = unit.spiller.keep(value);
    }
    CoreExpr object = unit.expressions.lower(target.value());
    int position = unit.at(ExpressionLowering.attributeSpan(target.span(), target));
    String name = unit.scope.mangle(target.attr());
    unit.emit(new CoreStmt.AttributeSet(object, name, value, unit.takeLine(), position));
  }

  private void storeSubscript(Expr.Subscript target, CoreExpr value) {
    if (unit.spiller.yields(target.value()) || unit.spiller.yields(target.slice())) {
      value = unit.spiller.keep(value);
    }
    CoreExpr[] parts = subscriptParts(target);
    emitSubscriptSet(parts, value, target.span());
  }

  /** The object and the index, or the object and the two bounds of a slice. */
  private CoreExpr[] subscriptParts(Expr.Subscript target) {
    if (!ExpressionLowering.isTwoPartSlice(target.slice())) {
      return unit.spiller.lowerAll(List.of(target.value(), target.slice()));
    }
    Expr.Slice slice = (Expr.Slice) target.slice();
    CoreExpr[] parts =
        unit.spiller.lowerAll(Arrays.asList(target.value(), slice.lower(), slice.upper()));
    parts[1] = ExpressionLowering.orNone(parts[1]);
    parts[2] = ExpressionLowering.orNone(parts[2]);
    return parts;
  }

  private void emitSubscriptSet(CoreExpr[] parts, CoreExpr value, Span where) {
    int line = unit.takeLine();
    int position = unit.at(where);
    unit.emit(
        parts.length == 2
            ? new CoreStmt.SubscriptSet(parts[0], parts[1], value, line, position)
            : new CoreStmt.SliceSet(parts[0], parts[1], parts[2], value, line, position));
  }

  // CPython: codegen.c assignment_helper
  private void unpack(List<Expr> targets, CoreExpr value, Span where) {
    int star = star(targets, where);
    int[] slots = localSlots(targets);
    boolean direct = slots != null;
    if (slots == null) {
      slots = new int[targets.size()];
      for (int i = 0; i < slots.length; i++) {
        slots[i] = unit.layout.newTemporary();
      }
    }
    unit.emit(new CoreStmt.Unpack(value, slots, star, unit.takeLine(), unit.at(where)));
    for (int i = 0; i < slots.length && !direct; i++) {
      storeItem(withoutStar(targets.get(i)), new CoreExpr.TempTake(slots[i]));
    }
  }

  /** Emits the store into one of several targets, which may stand on another line. */
  void storeItem(Expr target, CoreExpr value) {
    if (isElsewhere(target)) {
      unit.startLine(target.span().lineno());
    }
    store(target, value);
  }

  private boolean isElsewhere(Expr target) {
    return unit.lineOf(target.span()) != 0;
  }

  private static Expr withoutStar(Expr target) {
    return target instanceof Expr.Starred starred ? starred.value() : target;
  }

  // CPython: codegen.c unpack_helper
  private int star(List<Expr> targets, Span where) {
    int star = -1;
    for (int i = 0; i < targets.size(); i++) {
      if (!(targets.get(i) instanceof Expr.Starred)) {
        continue;
      }
      if (star >= 0) {
        throw unit.context.error("multiple starred expressions in assignment", where);
      }
      if (i >= 1 << 8) {
        throw unit.context.error("too many expressions in star-unpacking assignment", where);
      }
      star = i;
    }
    return star;
  }

  /** The slots of the targets if all are local variables and on the first line, else null. */
  private int @org.jspecify.annotations.Nullable [] localSlots(List<Expr> targets) {
    int[] slots = new int[targets.size()];
    for (int i = 0; i < slots.length; i++) {
      Expr target = withoutStar(targets.get(i));
      slots[i] = target instanceof Expr.Name name ? unit.names.slotOrNone(name.id()) : -1;
      if (slots[i] < 0 || isElsewhere(target)) {
        return null;
      }
    }
    return slots;
  }

  // CPython: codegen.c codegen_augassign
  void augAssign(Stmt.AugAssign node) {
    if (node.target() instanceof Expr.Name name) {
      CoreExpr current = unit.names.load(name.id(), name.span());
      unit.names.store(name.id(), inPlace(node, current), name.span());
    } else if (node.target() instanceof Expr.Attribute attribute) {
      augAssignAttribute(node, attribute);
    } else {
      augAssignSubscript(node, (Expr.Subscript) node.target());
    }
  }

  private CoreExpr inPlace(Stmt.AugAssign node, CoreExpr current) {
    if (unit.spiller.yields(node.value())) {
      current = unit.spiller.keep(current);
    }
    CoreExpr value = unit.expressions.lower(node.value());
    return new CoreExpr.InPlace(node.op(), current, value, unit.at(node.span()));
  }

  private void augAssignAttribute(Stmt.AugAssign node, Expr.Attribute target) {
    String name = unit.scope.mangle(target.attr());
    int position = unit.at(ExpressionLowering.attributeSpan(target.span(), target));
    CoreExpr value = unit.expressions.lower(target.value());
    int object = unit.layout.newTemporary();
    CoreExpr current = new CoreExpr.Attribute(new CoreExpr.Keep(object, value), name, position);
    CoreExpr result = inPlace(node, current);
    CoreExpr owner = new CoreExpr.TempTake(object);
    unit.emit(new CoreStmt.AttributeSet(owner, name, result, unit.takeLine(), position));
  }

  private void augAssignSubscript(Stmt.AugAssign node, Expr.Subscript target) {
    int position = unit.at(target.span());
    CoreExpr[] parts = subscriptParts(target);
    CoreExpr[] later = new CoreExpr[parts.length];
    for (int i = 0; i < parts.length; i++) {
      later[i] = parts[i];
      if (!(parts[i] instanceof CoreExpr.Const)) {
        int kept = unit.layout.newTemporary();
        parts[i] = new CoreExpr.Keep(kept, parts[i]);
        later[i] = new CoreExpr.TempTake(kept);
      }
    }
    CoreExpr current =
        parts.length == 2
            ? new CoreExpr.Subscript(parts[0], parts[1], position)
            : new CoreExpr.SliceGet(parts[0], parts[1], parts[2], position);
    emitSubscriptSet(later, inPlace(node, current), target.span());
  }

  void delete(Stmt.Delete node) {
    for (Expr target : node.targets()) {
      delete(target);
    }
  }

  private void delete(Expr target) {
    if (target instanceof Expr.Name name) {
      unit.names.delete(name.id(), name.span());
    } else if (target instanceof Expr.Attribute attribute) {
      CoreExpr object = unit.expressions.lower(attribute.value());
      int position = unit.at(ExpressionLowering.attributeSpan(attribute.span(), attribute));
      String name = unit.scope.mangle(attribute.attr());
      unit.emit(new CoreStmt.AttributeDelete(object, name, unit.takeLine(), position));
    } else if (target instanceof Expr.Subscript subscript) {
      CoreExpr[] parts = unit.spiller.lowerAll(List.of(subscript.value(), subscript.slice()));
      int position = unit.at(subscript.span());
      unit.emit(new CoreStmt.SubscriptDelete(parts[0], parts[1], unit.takeLine(), position));
    } else {
      for (Expr element : elements(target)) {
        delete(element);
      }
    }
  }
}
