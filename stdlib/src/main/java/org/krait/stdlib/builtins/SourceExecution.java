package org.krait.stdlib.builtins;

import org.jspecify.annotations.Nullable;
import org.krait.runtime.codec.Codecs;
import org.krait.runtime.error.Errors;
import org.krait.runtime.error.PyException;
import org.krait.runtime.function.CallStack;
import org.krait.runtime.function.CodeActivation;
import org.krait.runtime.function.Execution;
import org.krait.runtime.function.FrameLocals;
import org.krait.runtime.function.PyCode;
import org.krait.runtime.function.SourceCompiler;
import org.krait.runtime.function.SourceCompiler.Mode;
import org.krait.runtime.function.SyntaxTrees;
import org.krait.runtime.module.Settings;
import org.krait.runtime.object.AuditHooks;
import org.krait.runtime.object.Interpreter;
import org.krait.runtime.object.PyCell;
import org.krait.runtime.object.PyDict;
import org.krait.runtime.object.PySingleton;
import org.krait.runtime.object.PyStr;
import org.krait.runtime.object.PyTuple;
import org.krait.runtime.object.Special;
import org.krait.runtime.object.ThreadState;
import org.krait.runtime.object.Types;
import org.krait.runtime.ops.Buffers;

/** {@code compile}, {@code eval} and {@code exec}. */
final class SourceExecution {
  private static final int DONT_IMPLY_DEDENT = 0x200;
  private static final int KNOWN_FLAGS =
      SourceCompiler.FUTURE_MASK
          | DONT_IMPLY_DEDENT
          | SyntaxTrees.ONLY_AST
          | 0x100
          | 0x1000
          | 0x2000
          | 0x4000
          | 0x8000
          | 0x10;

  private final ThreadState thread;
  private final Interpreter interpreter;

  SourceExecution(ThreadState thread) {
    this.thread = thread;
    this.interpreter = thread.interpreter();
  }

  // CPython: bltinmodule.c builtin_compile_impl
  Object compile(
      Object source,
      String filename,
      String mode,
      int flags,
      boolean dontInherit,
      int optimize,
      int featureVersion) {
    if ((flags & ~KNOWN_FLAGS) != 0) {
      throw Errors.valueError("compile(): unrecognised flags");
    }
    if (optimize < -1 || optimize > 2) {
      throw Errors.valueError("compile(): invalid optimize value");
    }
    int all = dontInherit ? flags : flags | SourceCompiler.inheritedFlags(caller());
    int level = optimize == -1 ? interpreter.state(Settings.class).optimize : optimize;
    SyntaxTrees trees = interpreter.state(SyntaxTrees.class);
    if ((flags & SyntaxTrees.ONLY_AST) != 0) {
      checkTreeMode(mode);
      audit(source, filename);
      return trees.isTree(source)
          ? trees.copy(source, mode)
          : trees.parse(source, filename, mode, all, featureVersion);
    }
    SourceCompiler.Options options = new SourceCompiler.Options(filename, mode(mode), all, level);
    if (!trees.isTree(source)) {
      return compile(source, "compile", options);
    }
    AuditHooks.tell("compile", source, PySingleton.NONE);
    return trees.compile(source, options);
  }

  /** Tells audit hooks of source, which they get as bytes. */
  private void audit(Object source, String filename) {
    AuditHooks hooks = AuditHooks.of(interpreter);
    if (hooks != null) {
      Object bytes =
          PyStr.isStr(source) ? Codecs.encodeText(source, "utf-8", "surrogatepass") : source;
      hooks.call("compile", bytes, PyStr.ofJava(filename));
    }
  }

  private static void checkTreeMode(String mode) {
    if (!mode.equals("func_type")
        && !mode.equals("exec")
        && !mode.equals("eval")
        && !mode.equals("single")) {
      throw Errors.valueError("compile() mode must be 'exec', 'eval', 'single' or 'func_type'");
    }
  }

  private static Mode mode(String mode) {
    return switch (mode) {
      case "exec" -> Mode.EXEC;
      case "eval" -> Mode.EVAL;
      case "single" -> Mode.SINGLE;
      case "func_type" ->
          throw Errors.valueError("compile() mode 'func_type' requires flag PyCF_ONLY_AST");
      default -> throw Errors.valueError("compile() mode must be 'exec', 'eval' or 'single'");
    };
  }

  private PyCode compile(Object source, String function, SourceCompiler.Options options) {
    audit(source, options.filename());
    SourceCompiler compiler = interpreter.state(SourceCompiler.class);
    if (PyStr.isStr(source)) {
      String text = source.toString();
      if (text.indexOf('\0') >= 0) {
        throw nullByte();
      }
      return compiler.compile(text, options);
    }
    byte[] bytes = Buffers.bytesOrNull(source);
    if (bytes == null) {
      throw Errors.typeError(
          function
              + "() arg 1 must be a string, bytes or "
              + (function.equals("compile") ? "AST" : "code")
              + " object");
    }
    for (byte b : bytes) {
      if (b == 0) {
        throw nullByte();
      }
    }
    return compiler.compile(bytes, options);
  }

  private static PyException nullByte() {
    return new PyException("SyntaxError", "source code string cannot contain null bytes");
  }

  // CPython: bltinmodule.c builtin_eval_impl
  Object eval(Object source, Object globals, Object locals) {
    checkLocals(locals, "eval() arg 3");
    if (globals != PySingleton.NONE && !(globals instanceof PyDict)) {
      throw Errors.typeError(
          isMapping(globals)
              ? "globals must be a real dict; try eval(expr, {}, mapping)"
              : "globals must be a dict");
    }
    PyDict global = globals(globals, "eval");
    Object local = locals(globals, locals, global);
    addBuiltins(global);
    if (source instanceof PyCode code) {
      if (code.freeCount() > 0) {
        throw Errors.typeError("code object passed to eval() may not contain free variables");
      }
      return run(code, global, local, new PyCell[0]);
    }
    return run(compile(stripped(source), "eval", Mode.EVAL), global, local, new PyCell[0]);
  }

  private static Object stripped(Object source) {
    if (!PyStr.isStr(source)) {
      return source;
    }
    String text = source.toString();
    int i = 0;
    while (i < text.length() && (text.charAt(i) == ' ' || text.charAt(i) == '\t')) {
      i++;
    }
    return PyStr.ofJava(text.substring(i));
  }

  // CPython: bltinmodule.c builtin_exec_impl
  void exec(Object source, Object globals, Object locals, Object closure) {
    PyDict global = globals(globals, "exec");
    Object local = locals(globals, locals, global);
    checkLocals(locals, "exec() arg 3");
    addBuiltins(global);
    if (source instanceof PyCode code) {
      run(code, global, local, cells(code, closure));
      return;
    }
    if (closure != PySingleton.NONE) {
      throw Errors.typeError("closure can only be used when source is a code object");
    }
    run(compile(source, "exec", Mode.EXEC), global, local, new PyCell[0]);
  }

  private PyCode compile(Object source, String function, Mode mode) {
    int flags = SourceCompiler.inheritedFlags(caller());
    int level = interpreter.state(Settings.class).optimize;
    return compile(source, function, new SourceCompiler.Options("<string>", mode, flags, level));
  }

  private static PyCell[] cells(PyCode code, Object closure) {
    int wanted = code.freeCount();
    if (wanted == 0) {
      if (closure != PySingleton.NONE) {
        throw Errors.typeError("cannot use a closure with this code object");
      }
      return new PyCell[0];
    }
    boolean fits = closure instanceof PyTuple t && t.size() == wanted;
    PyCell[] cells = new PyCell[wanted];
    for (int i = 0; fits && i < wanted; i++) {
      fits = ((PyTuple) closure).get(i) instanceof PyCell;
      cells[i] = fits ? (PyCell) ((PyTuple) closure).get(i) : null;
    }
    if (!fits) {
      throw Errors.typeError("code object requires a closure of exactly length " + wanted);
    }
    return cells;
  }

  private Object run(PyCode code, PyDict globals, Object locals, PyCell[] closure) {
    AuditHooks.tell("exec", code);
    return Execution.run(code, globals, locals, closure);
  }

  private PyDict globals(Object given, String function) {
    if (given instanceof PyDict d) {
      return d;
    }
    if (given != PySingleton.NONE) {
      throw Errors.typeError(
          function + "() globals must be a dict, not " + Types.of(given).fullName());
    }
    CodeActivation caller = caller();
    if (caller == null) {
      throw Errors.systemError("globals and locals cannot be NULL");
    }
    return caller.globals();
  }

  private Object locals(Object givenGlobals, Object given, PyDict globals) {
    if (given != PySingleton.NONE) {
      return given;
    }
    return givenGlobals != PySingleton.NONE ? globals : FrameLocals.of(caller());
  }

  private static void checkLocals(Object locals, String which) {
    if (locals != PySingleton.NONE && !isMapping(locals)) {
      throw Errors.typeError(
          which.startsWith("eval")
              ? "locals must be a mapping"
              : "locals must be a mapping or None, not " + Types.of(locals).fullName());
    }
  }

  private static boolean isMapping(Object o) {
    return Types.special(o, Special.GETITEM) != null;
  }

  private void addBuiltins(PyDict globals) {
    globals.getOrPut("__builtins__", Execution.builtins(thread));
  }

  private @Nullable CodeActivation caller() {
    return CallStack.innermost(thread) instanceof CodeActivation a ? a : null;
  }
}
