package org.krait.interpreter.expr;

import org.krait.interpreter.node.ExprNode;
import org.krait.interpreter.node.Frame;
import org.krait.runtime.function.Unbound;
import org.krait.runtime.ops.Namespaces;
import org.krait.runtime.site.GlobalSite;

/** Names that are looked up in a mapping first: those of class bodies, modules and exec. */
public final class Names {
  private Names() {}

  /** A name of the namespace that the code runs in, else of the globals, else of the builtins. */
  public static final class Get extends ExprNode {
    private final String name;
    private final GlobalSite site;
    private final int position;

    public Get(String name, int position) {
      this.name = name;
      this.site = new GlobalSite(name);
      this.position = position;
    }

    @Override
    public Object evaluate(Frame f) {
      f.position = position;
      if (f.namespace != f.function.globals()) {
        Object own = Namespaces.find(f.namespace, name);
        if (own != null) {
          return own;
        }
      }
      return site.get(f.function);
    }
  }

  /** The namespace that the code runs in. */
  public static final class Namespace extends ExprNode {
    @Override
    public Object evaluate(Frame f) {
      return f.namespace;
    }
  }

  /** A name of a mapping, else of the globals, else of the builtins. */
  public static final class MappingOrGlobal extends ExprNode {
    private final ExprNode mapping;
    private final String name;
    private final GlobalSite site;
    private final int position;

    public MappingOrGlobal(ExprNode mapping, String name, int position) {
      this.mapping = mapping;
      this.name = name;
      this.site = new GlobalSite(name);
      this.position = position;
    }

    @Override
    public Object evaluate(Frame f) {
      Object namespace = mapping.value(f);
      f.position = position;
      Object own = Namespaces.find(namespace, name);
      return own != null ? own : site.get(f.function);
    }
  }

  /** A name of a mapping, else the value in a cell. */
  public static final class MappingOrCell extends ExprNode {
    private final ExprNode mapping;
    private final String name;
    private final int cell;
    private final int position;

    public MappingOrCell(ExprNode mapping, String name, int cell, int position) {
      this.mapping = mapping;
      this.name = name;
      this.cell = cell;
      this.position = position;
    }

    @Override
    public Object evaluate(Frame f) {
      Object namespace = mapping.value(f);
      f.position = position;
      Object own = Namespaces.find(namespace, name);
      if (own != null) {
        return own;
      }
      Object value = f.cells[cell].get();
      if (value == null) {
        throw Unbound.cell(f.code.heading(), cell);
      }
      return value;
    }
  }
}
