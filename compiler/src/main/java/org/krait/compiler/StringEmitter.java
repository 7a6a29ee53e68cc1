package org.krait.compiler;

import java.lang.classfile.CodeBuilder;
import org.krait.compiler.abi.DisplayAbi;
import org.krait.compiler.abi.RuntimeAbi;
import org.krait.lower.core.CoreExpr;

/** f-strings and t-strings. */
final class StringEmitter {
  private final Emitter e;
  private final CodeBuilder code;

  StringEmitter(Emitter e) {
    this.e = e;
    this.code = e.code;
  }

  Kind format(CoreExpr.FormatValue node) {
    int mark = e.layout.mark();
    e.object(node.value());
    if (node.conversion() >= 0) {
      e.at(node.position());
      code.loadConstant(node.conversion());
      DisplayAbi.CONVERT.call(code);
    }
    if (node.spec() == null) {
      e.at(node.position());
      DisplayAbi.FORMAT_PLAIN.call(code);
    } else {
      int value = e.layout.scratch();
      code.astore(value);
      int[] spec = e.store(node.spec());
      e.at(node.position());
      code.aload(value).aload(spec[0]);
      DisplayAbi.FORMAT.call(code);
    }
    e.layout.release(mark);
    return Kind.OBJECT;
  }

  Kind join(CoreExpr.JoinStrings node) {
    e.pushArray(node.parts());
    DisplayAbi.JOIN.call(code);
    return Kind.OBJECT;
  }

  Kind interpolation(CoreExpr.Interpolation node) {
    int mark = e.layout.mark();
    int[] parts = e.store(node.value(), node.spec());
    code.aload(parts[0]);
    e.fields.pushConstant(code, node.text());
    code.loadConstant(node.conversion());
    if (node.spec() == null) {
      code.aconst_null();
    } else {
      code.aload(parts[1]);
    }
    DisplayAbi.INTERPOLATION.call(code);
    e.layout.release(mark);
    return Kind.OBJECT;
  }

  Kind template(CoreExpr.Template node) {
    int mark = e.layout.mark();
    int[] parts = e.store(node.interpolations());
    code.new_(DisplayAbi.PY_TEMPLATE).dup();
    code.loadConstant(node.strings().length).anewarray(RuntimeAbi.OBJECT);
    for (int i = 0; i < node.strings().length; i++) {
      code.dup().loadConstant(i);
      e.fields.pushConstant(code, node.strings()[i]);
      code.aastore();
    }
    e.pushArrayOf(parts);
    DisplayAbi.NEW_TEMPLATE.call(code);
    e.layout.release(mark);
    return Kind.OBJECT;
  }
}
