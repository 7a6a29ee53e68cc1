package org.krait.compiler.abi;

import java.lang.classfile.CodeBuilder;
import java.lang.constant.ClassDesc;
import java.lang.constant.MethodTypeDesc;

/** A method of the runtime that generated code calls. */
public record RuntimeMethod(Kind kind, ClassDesc owner, String name, MethodTypeDesc type) {
  /** How a method is called. */
  public enum Kind {
    STATIC,
    VIRTUAL,
    INTERFACE,
    CONSTRUCTOR
  }

  static RuntimeMethod ofStatic(
      ClassDesc owner, String name, ClassDesc result, ClassDesc... parameters) {
    return new RuntimeMethod(Kind.STATIC, owner, name, MethodTypeDesc.of(result, parameters));
  }

  static RuntimeMethod ofVirtual(
      ClassDesc owner, String name, ClassDesc result, ClassDesc... parameters) {
    return new RuntimeMethod(Kind.VIRTUAL, owner, name, MethodTypeDesc.of(result, parameters));
  }

  static RuntimeMethod ofInterface(
      ClassDesc owner, String name, ClassDesc result, ClassDesc... parameters) {
    return new RuntimeMethod(Kind.INTERFACE, owner, name, MethodTypeDesc.of(result, parameters));
  }

  static RuntimeMethod ofConstructor(ClassDesc owner, ClassDesc... parameters) {
    MethodTypeDesc type = MethodTypeDesc.of(RuntimeAbi.VOID, parameters);
    return new RuntimeMethod(Kind.CONSTRUCTOR, owner, "<init>", type);
  }

  /** Writes the call; the arguments are on the stack. */
  public void call(CodeBuilder code) {
    switch (kind) {
      case STATIC -> code.invokestatic(owner, name, type);
      case VIRTUAL -> code.invokevirtual(owner, name, type);
      case INTERFACE -> code.invokeinterface(owner, name, type);
      case CONSTRUCTOR -> code.invokespecial(owner, name, type);
    }
  }
}
