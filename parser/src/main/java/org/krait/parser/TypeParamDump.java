package org.krait.parser;

import org.krait.syntax.TypeParam;

/** Prints type parameters for {@link AstDump}. */
final class TypeParamDump implements TypeParam.Visitor<Void> {
  private final AstDump dump;

  TypeParamDump(AstDump dump) {
    this.dump = dump;
  }

  @Override
  public Void visitTypeVar(TypeParam.TypeVar node) {
    dump.open("TypeVar");
    dump.text("name", node.name());
    dump.node("bound", node.bound());
    dump.node("default_value", node.defaultValue());
    return dump.close(node);
  }

  @Override
  public Void visitParamSpec(TypeParam.ParamSpec node) {
    dump.open("ParamSpec");
    dump.text("name", node.name());
    dump.node("default_value", node.defaultValue());
    return dump.close(node);
  }

  @Override
  public Void visitTypeVarTuple(TypeParam.TypeVarTuple node) {
    dump.open("TypeVarTuple");
    dump.text("name", node.name());
    dump.node("default_value", node.defaultValue());
    return dump.close(node);
  }
}
