package org.krait.compiler;

import java.lang.classfile.CodeBuilder;
import java.lang.classfile.Label;
import org.krait.compiler.abi.CallAbi;
import org.krait.lower.core.CoreExpr;
import org.krait.lower.core.SuperCall;

/** Calls of methods, which make no bound method where one can be called unbound. */
final class MethodCallEmitter {
  private static final String[] NO_NAMES = {};

  private final Emitter e;
  private final CodeBuilder code;
  private final CallEmitter calls;

  MethodCallEmitter(Emitter e, CallEmitter calls) {
    this.e = e;
    this.code = e.code;
    this.calls = calls;
  }

  Kind call(CoreExpr.MethodCall node) {
    return call(
        node.receiver(),
        node.name(),
        node.args(),
        NO_NAMES,
        node.attributePosition(),
        node.position());
  }

  Kind callKeywords(CoreExpr.MethodCallKeywords node) {
    return call(
        node.receiver(),
        node.name(),
        node.args(),
        node.names(),
        node.attributePosition(),
        node.position());
  }

  private Kind call(
      CoreExpr receiver,
      String name,
      CoreExpr[] args,
      String[] names,
      int attributePosition,
      int position) {
    int mark = e.layout.mark();
    Found found = find(receiver, name, attributePosition);
    finish(found, args, names, position);
    e.layout.release(mark);
    return Kind.OBJECT;
  }

  /**
   * Locals with what a method call found.
   *
   * @param object what the method is called with first
   * @param method the method unbound, or null at run time
   * @param callee what to call without the object where there is no such method
   */
  record Found(int object, int method, int callee) {}

  /** Evaluates a receiver and finds its method. */
  Found find(CoreExpr receiver, String name, int attributePosition) {
    int object = e.store(receiver)[0];
    int site = e.layout.scratch();
    int method = e.layout.scratch();
    int callee = e.layout.scratch();
    e.at(attributePosition);
    e.fields.pushSite(code, CallAbi.NEW_METHOD_SITE, name);
    code.dup().astore(site).aload(object);
    CallAbi.METHOD_FIND.call(code);
    code.dup().astore(method).astore(callee);
    Label found = code.newLabel();
    code.aload(method).ifnonnull(found);
    code.aload(site).aload(object);
    CallAbi.METHOD_GET.call(code);
    code.astore(callee).labelBinding(found);
    return new Found(object, method, callee);
  }

  /** Evaluates the arguments, then calls the method with the object, or else the callee. */
  private void finish(Found found, CoreExpr[] args, String[] names, int position) {
    int[] values = e.store(args);
    Label bound = code.newLabel();
    Label end = code.newLabel();
    e.at(position);
    code.aload(found.method).ifnull(bound);
    int[] all = new int[values.length + 1];
    all[0] = found.object;
    System.arraycopy(values, 0, all, 1, values.length);
    if (names.length == 0) {
      calls.callUnbound(found.method, all);
    } else {
      calls.callAnyNamed(found.method, all, names);
    }
    code.goto_(end).labelBinding(bound);
    calls.callAnyNamed(found.callee, values, names);
    code.labelBinding(end);
  }

  Kind superAttribute(CoreExpr.SuperAttribute node) {
    int mark = e.layout.mark();
    int[] target = e.store(node.target().function(), node.target().type(), node.target().self());
    int searched = searched(node.target(), target);
    e.at(node.position());
    get(searched, target, node.name());
    e.layout.release(mark);
    return Kind.OBJECT;
  }

  /** Leaves in a local what the attribute is looked up on. */
  private int searched(SuperCall call, int[] target) {
    int searched = e.layout.scratch();
    e.at(call.position());
    code.aload(target[0]).aload(target[1]).aload(target[2]).loadConstant(call.implicit() ? 1 : 0);
    CallAbi.SUPER_OBJECT.call(code);
    code.astore(searched);
    return searched;
  }

  private void get(int searched, int[] target, String name) {
    code.aload(searched).aload(target[1]).aload(target[2]).loadConstant(name);
    CallAbi.SUPER_GET.call(code);
  }

  Kind superCall(CoreExpr.SuperMethodCall node) {
    int mark = e.layout.mark();
    Found found = findSuper(node.target(), node.name(), node.attributePosition());
    finish(found, node.args(), node.names(), node.position());
    e.layout.release(mark);
    return Kind.OBJECT;
  }

  /** Evaluates what {@code super()} stands for and finds a method there. */
  Found findSuper(SuperCall call, String name, int attributePosition) {
    int[] target = e.store(call.function(), call.type(), call.self());
    int searched = searched(call, target);
    int method = e.layout.scratch();
    int callee = e.layout.scratch();
    e.at(attributePosition);
    e.fields.pushSite(code, CallAbi.NEW_SUPER_SITE, name);
    code.aload(searched).aload(target[1]).aload(target[2]);
    CallAbi.SUPER_FIND.call(code);
    code.dup().astore(method).astore(callee);
    Label found = code.newLabel();
    code.aload(method).ifnonnull(found);
    get(searched, target, name);
    code.astore(callee).labelBinding(found);
    return new Found(target[2], method, callee);
  }
}
