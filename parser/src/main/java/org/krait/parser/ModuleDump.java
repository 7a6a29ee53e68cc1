package org.krait.parser;

import org.krait.syntax.Mod;

/** Prints the roots of trees for {@link AstDump}. */
final class ModuleDump implements Mod.Visitor<Void> {
  private final AstDump dump;

  ModuleDump(AstDump dump) {
    this.dump = dump;
  }

  @Override
  public Void visitModule(Mod.Module node) {
    dump.open("Module");
    dump.list("body", node.body());
    dump.list("type_ignores", node.typeIgnores());
    return dump.close(node);
  }

  @Override
  public Void visitInteractive(Mod.Interactive node) {
    dump.open("Interactive");
    dump.list("body", node.body());
    return dump.close(node);
  }

  @Override
  public Void visitExpression(Mod.Expression node) {
    dump.open("Expression");
    dump.node("body", node.body());
    return dump.close(node);
  }

  @Override
  public Void visitFunctionType(Mod.FunctionType node) {
    dump.open("FunctionType");
    dump.list("argtypes", node.argtypes());
    dump.node("returns", node.returns());
    return dump.close(node);
  }
}
