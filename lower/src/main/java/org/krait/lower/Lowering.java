package org.krait.lower;

import org.krait.lower.core.Code;
import org.krait.lower.core.CodeKind;
import org.krait.lower.core.CoreStmt;
import org.krait.scope.SymbolTable;
import org.krait.syntax.Expr;
import org.krait.syntax.Mod;
import org.krait.syntax.SyntaxException;

/** The entrance: a syntax tree and its symbol table in, a code object out. */
// CPython: compile.c compiler_codegen
public final class Lowering implements Mod.Visitor<Code> {
  private final CodeUnit unit;

  private Lowering(CodeUnit unit) {
    this.unit = unit;
  }

  /**
   * Lowers a module, expression or interactive statement.
   *
   * @throws SyntaxException for what CPython's code generator rejects
   */
  public static Code lower(Mod module, SymbolTable symbols, LoweringOptions options)
      throws SyntaxException {
    LoweringContext context = new LoweringContext(symbols, options);
    CodeUnit unit = CodeUnit.top(context, module);
    return module.accept(new Lowering(unit));
  }

  @Override
  public Code visitModule(Mod.Module node) {
    new ModuleLowering(unit).module(node.body());
    return unit.finish(Parameters.NONE);
  }

  @Override
  public Code visitInteractive(Mod.Interactive node) {
    new ModuleLowering(unit).module(node.body());
    return unit.finish(Parameters.NONE);
  }

  @Override
  public Code visitExpression(Mod.Expression node) {
    Expr body = node.body();
    unit.startLine(body.span().lineno());
    unit.emit(new CoreStmt.Return(unit.expressions.lower(body), unit.takeLine()));
    return unit.finish(Parameters.NONE);
  }

  @Override
  public Code visitFunctionType(Mod.FunctionType node) {
    throw new IllegalArgumentException("a " + CodeKind.FUNCTION + " type has no code");
  }
}
