package org.krait.compiler;

import java.lang.classfile.CodeBuilder;
import java.lang.classfile.Label;
import java.util.BitSet;
import org.jspecify.annotations.Nullable;
import org.krait.lower.core.Clause;
import org.krait.lower.core.CoreStmt;

/** Finds the emitter of a statement; writes blocks, branches and simple statements. */
final class StatementEmitter {
  private final Emitter e;
  private final CodeBuilder code;
  private final StoreEmitter stores;
  private final DeleteEmitter deletes;
  private final LoopEmitter loops;
  private final RaiseEmitter raises;
  private final TryEmitter tries;

  StatementEmitter(Emitter e) {
    this.e = e;
    this.code = e.code;
    this.stores = new StoreEmitter(e);
    this.deletes = new DeleteEmitter(e);
    this.loops = new LoopEmitter(e);
    this.raises = new RaiseEmitter(e);
    this.tries = new TryEmitter(e, raises);
  }

  /** Writes a statement; whether what follows it can be reached. */
  boolean emit(CoreStmt node) {
    int before = e.made();
    boolean goesOn = emitOnly(node);
    e.letGo(before, goesOn);
    return goesOn;
  }

  private boolean emitOnly(CoreStmt node) {
    return switch (node) {
      case CoreStmt.Block n -> block(n);
      case CoreStmt.Evaluate n -> {
        e.expression(n.value());
        code.pop();
        yield true;
      }
      case CoreStmt.NoOperation n -> true;
      case CoreStmt.LocalSet n -> stores.local(n);
      case CoreStmt.CellSet n -> stores.cell(n);
      case CoreStmt.GlobalSet n -> stores.global(n);
      case CoreStmt.NameSet n -> stores.name(n);
      case CoreStmt.AttributeSet n -> stores.attribute(n);
      case CoreStmt.SubscriptSet n -> stores.subscript(n);
      case CoreStmt.SliceSet n -> stores.slice(n);
      case CoreStmt.Unpack n -> stores.unpack(n);
      case CoreStmt.ListAppend n -> stores.append(n);
      case CoreStmt.SetAdd n -> stores.add(n);
      case CoreStmt.DictPut n -> stores.put(n);
      case CoreStmt.LocalDelete n -> deletes.local(n);
      case CoreStmt.LocalClear n -> deletes.clear(n);
      case CoreStmt.CellDelete n -> deletes.cell(n);
      case CoreStmt.GlobalDelete n -> deletes.global(n);
      case CoreStmt.NameDelete n -> deletes.name(n);
      case CoreStmt.AttributeDelete n -> deletes.attribute(n);
      case CoreStmt.SubscriptDelete n -> deletes.subscript(n);
      case CoreStmt.SetupAnnotations n -> throw new UncompilableException("annotates a namespace");
      case CoreStmt.If n -> branch(n);
      case CoreStmt.While n -> loops.emit(n);
      case CoreStmt.For n -> loops.emit(n);
      case CoreStmt.Break n -> {
        e.at(n.position());
        yield leave(Exits.Exit.BREAK, -1);
      }
      case CoreStmt.Continue n -> leave(Exits.Exit.CONTINUE, n.position());
      case CoreStmt.Return n -> {
        e.object(n.value());
        code.astore(e.layout.result);
        yield leave(Exits.Exit.RETURN, -1);
      }
      case CoreStmt.Raise n -> raises.raise(n);
      case CoreStmt.Reraise n -> raises.again(n.exception());
      case CoreStmt.TryExcept n -> tries.tryExcept(n);
      case CoreStmt.TryFinally n -> tries.tryFinally(n);
      case CoreStmt.With n -> tries.with(n);
      case CoreStmt.Isolate n -> tries.isolate(n);
      case CoreStmt.Yield n -> e.yields().yieldItem(n);
      case CoreStmt.YieldFrom n -> e.yields().delegate(n);
    };
  }

  private boolean leave(Exits.Exit exit, int position) {
    e.exits.emit(exit, position);
    return false;
  }

  private boolean block(CoreStmt.Block node) {
    for (CoreStmt statement : node.body()) {
      if (!emit(statement)) {
        return false;
      }
    }
    return true;
  }

  private boolean branch(CoreStmt.If node) {
    Label end = code.newLabel();
    Joint joint = new Joint(e);
    for (Clause clause : node.clauses()) {
      if (clause.prelude() != null) {
        emit(clause.prelude());
      }
      Label next = code.newLabel();
      e.jump(clause.test(), false, next);
      BitSet before = e.saveBound();
      if (emit(clause.body())) {
        joint.add();
        code.goto_(end);
      }
      code.labelBinding(next);
      e.restoreBound(before);
    }
    if (orElse(node.orelse())) {
      joint.add();
    }
    code.labelBinding(end);
    return joint.leave();
  }

  private boolean orElse(@Nullable CoreStmt orelse) {
    return orelse == null || emit(orelse);
  }
}
