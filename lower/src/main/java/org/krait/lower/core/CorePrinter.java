package org.krait.lower.core;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Prints a code object and those inside it as readable text: a statement a line, expressions in
 * prefix form, {@code $n} for temporaries.
 */
public final class CorePrinter {
  private static final Set<String> SLOTS =
      Set.of(
          "slot",
          "slots",
          "saved",
          "target",
          "item",
          "list",
          "set",
          "dict",
          "pending",
          "exception",
          "iteratorSlot");
  private static final Set<String> CELLS = Set.of("cell", "cells", "closure");
  private static final Set<String> HIDDEN =
      Set.of("position", "attributePosition", "targetPosition", "line", "resume");

  private final StringBuilder out = new StringBuilder();
  private final List<Code> pending = new ArrayList<>();
  private final boolean positions;
  private Code code;
  private CodeBody body;
  private int indent;

  private CorePrinter(Code code, boolean positions) {
    this.code = code;
    this.body = code.body();
    this.positions = positions;
  }

  /** The text of a code object and all code objects inside it. */
  public static String print(Code code) {
    return new CorePrinter(code, false).printAll();
  }

  /** {@link #print}, with lines and positions. */
  public static String printWithPositions(Code code) {
    return new CorePrinter(code, true).printAll();
  }

  private String printAll() {
    pending.add(code);
    while (!pending.isEmpty()) {
      code = pending.removeFirst();
      body = code.body();
      heading();
      indent = 1;
      statement(body.statement());
    }
    return out.toString();
  }

  private void heading() {
    out.append(code.kind()).append(' ').append(code.qualname());
    out.append(" line ").append(code.firstLine());
    out.append(" flags 0x").append(Integer.toHexString(code.flags()));
    if (code.parameterCount() > 0) {
      out.append(" args ").append(code.argCount()).append('/').append(code.positionalOnlyCount());
      out.append('/').append(code.keywordOnlyCount());
    }
    names(" locals", code.varNames());
    names(" cells", code.cellNames());
    names(" free", code.freeNames());
    names(" names", body.names());
    out.append(" temporaries ").append(body.temporaries()).append('\n');
    out.append("  consts");
    for (Object constant : body.constants()) {
      out.append(' ')
          .append(
              constant instanceof Code c ? "<" + c.qualname() + ">" : ConstantRepr.of(constant));
    }
    out.append('\n');
  }

  private void names(String title, String[] names) {
    if (names.length > 0) {
      out.append(title).append(" (").append(String.join(", ", names)).append(')');
    }
  }

  private void statement(@Nullable CoreStmt statement) {
    if (statement instanceof CoreStmt.Block block) {
      for (CoreStmt part : block.body()) {
        statement(part);
      }
    } else if (statement != null) {
      newLine();
      record(statement);
    }
  }

  private void newLine() {
    if (!out.isEmpty() && out.charAt(out.length() - 1) != '\n') {
      out.append('\n');
    }
    out.repeat("  ", indent);
  }

  private void record(Object node) {
    out.append('(').append(node.getClass().getSimpleName());
    for (RecordComponent component : node.getClass().getRecordComponents()) {
      component(component.getName(), value(node, component));
    }
    out.append(')');
    if (node instanceof CoreStmt && out.charAt(out.length() - 1) != '\n') {
      out.append('\n');
    }
  }

  private static @Nullable Object value(Object node, RecordComponent component) {
    try {
      return component.getAccessor().invoke(node);
    } catch (ReflectiveOperationException e) {
      throw new AssertionError(e);
    }
  }

  private void component(String name, @Nullable Object value) {
    if (HIDDEN.contains(name)) {
      place(name, (Integer) value);
    } else if (SLOTS.contains(name) && value instanceof Integer slot) {
      out.append(' ').append(slotName(slot));
    } else if (SLOTS.contains(name) && value instanceof int[] slots) {
      out.append(" [");
      for (int slot : slots) {
        out.append(' ').append(slotName(slot));
      }
      out.append(" ]");
    } else if (CELLS.contains(name) && value instanceof Integer cell) {
      out.append(' ').append(cellName(cell));
    } else if (CELLS.contains(name) && value instanceof int[] cells) {
      out.append(" [");
      for (int cell : cells) {
        out.append(' ').append(cellName(cell));
      }
      out.append(" ]");
    } else if (value instanceof CoreStmt part) {
      section(name, part);
    } else {
      out.append(' ');
      operand(value);
    }
  }

  private void place(String name, @Nullable Integer index) {
    if (index == null || index < 0 || !positions || name.equals("resume")) {
      return;
    }
    if (name.equals("line")) {
      out.append(" @").append(index);
      return;
    }
    int[] p = body.positions();
    int i = index * 4;
    out.append(" @").append(p[i]).append(':').append(p[i + 2]);
    out.append('-').append(p[i + 1]).append(':').append(p[i + 3]);
  }

  private String slotName(int slot) {
    if (slot < 0) {
      return "_";
    }
    String[] locals = code.varNames();
    return slot < locals.length ? locals[slot] : "$" + (slot - locals.length);
  }

  private String cellName(int cell) {
    String[] cells = code.cellNames();
    return cell < cells.length ? cells[cell] : code.freeNames()[cell - cells.length];
  }

  private void section(String name, CoreStmt part) {
    indent++;
    newLine();
    out.append(name).append(':');
    indent++;
    statement(part);
    indent -= 2;
    out.repeat("  ", indent);
  }

  private void operand(@Nullable Object value) {
    switch (value) {
      case null -> out.append('_');
      case Code c -> {
        out.append('<').append(c.qualname()).append('>');
        pending.add(c);
      }
      case CoreExpr.Const c -> out.append(ConstantRepr.of(c.value()));
      case CoreExpr.TempGet t -> out.append(slotName(t.slot()));
      case CoreExpr.LocalGet l -> out.append(slotName(l.slot()));
      case CoreExpr e -> record(e);
      case Argument a -> record(a);
      case SuperCall s -> record(s);
      case Clause c -> branch(c);
      case Handler h -> branch(h);
      case Object[] items -> {
        out.append('[');
        for (Object item : items) {
          out.append(out.charAt(out.length() - 1) == '[' ? "" : " ");
          operand(item);
        }
        out.append(']');
      }
      case int[] numbers -> out.append(java.util.Arrays.toString(numbers));
      default -> out.append(value);
    }
  }

  private void branch(Object part) {
    indent++;
    newLine();
    record(part);
    indent--;
  }
}
