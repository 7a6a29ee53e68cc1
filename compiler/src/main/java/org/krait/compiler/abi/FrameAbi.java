package org.krait.compiler.abi;

import static org.krait.compiler.abi.RuntimeAbi.*;

/** Entry, exit, frames and exceptions. */
public final class FrameAbi {
  public static final RuntimeMethod CURRENT_THREAD =
      RuntimeMethod.ofStatic(THREAD_STATE, "current", THREAD_STATE);
  public static final RuntimeMethod SAFE_POINT =
      RuntimeMethod.ofVirtual(THREAD_STATE, "safePoint", VOID);
  public static final RuntimeMethod IS_PENDING =
      RuntimeMethod.ofVirtual(THREAD_STATE, "isPending", BOOLEAN);
  public static final RuntimeMethod THREAD_INTERPRETER =
      RuntimeMethod.ofVirtual(THREAD_STATE, "interpreter", INTERPRETER);
  public static final RuntimeMethod ENTER =
      RuntimeMethod.ofStatic(
          COMPILED_EXECUTABLE, "enter", OBJECT, THREAD_STATE, PY_FUNCTION, GENERATED_CODE, OBJECTS);
  public static final RuntimeMethod FRAME =
      RuntimeMethod.ofStatic(
          COMPILED_UNWINDING,
          "frame",
          CODE_ACTIVATION,
          CODE_ACTIVATION,
          PY_FUNCTION,
          INT,
          OBJECTS,
          PY_CELLS);
  public static final RuntimeMethod ACTIVATION =
      RuntimeMethod.ofStatic(
          COMPILED_UNWINDING,
          "activation",
          CODE_ACTIVATION,
          CODE_ACTIVATION,
          INT,
          OBJECTS,
          OBJECTS,
          PY_CELLS);
  public static final RuntimeMethod CAUGHT =
      RuntimeMethod.ofStatic(
          COMPILED_UNWINDING,
          "caught",
          PY_BASE_EXCEPTION,
          THROWABLE,
          CODE_ACTIVATION,
          THREAD_STATE);
  public static final RuntimeMethod PASSED =
      RuntimeMethod.ofStatic(
          COMPILED_UNWINDING, "passed", THROWABLE, THROWABLE, CODE_ACTIVATION, THREAD_STATE);
  public static final RuntimeMethod LEFT =
      RuntimeMethod.ofStatic(
          COMPILED_UNWINDING, "left", THROWABLE, THROWABLE, CODE_ACTIVATION, THREAD_STATE);
  public static final RuntimeMethod HANDLED_UP =
      RuntimeMethod.ofStatic(COMPILED_UNWINDING, "handledUp", VOID, CODE_ACTIVATION);
  public static final RuntimeMethod RETURNED =
      RuntimeMethod.ofStatic(COMPILED_UNWINDING, "returned", VOID, CODE_ACTIVATION);
  public static final RuntimeMethod AGAIN =
      RuntimeMethod.ofStatic(
          function("Unwinding"), "again", PY_EXCEPTION, PY_BASE_EXCEPTION, CODE_ACTIVATION);
  public static final RuntimeMethod RAISE =
      RuntimeMethod.ofStatic(ops("Raise"), "exception", PY_EXCEPTION, OBJECT, OBJECT);
  public static final RuntimeMethod HANDLED =
      RuntimeMethod.ofStatic(ops("Raise"), "handled", PY_BASE_EXCEPTION, THREAD_STATE);
  public static final RuntimeMethod MATCHES =
      RuntimeMethod.ofStatic(
          ops("ExceptionMatching"), "matches", BOOLEAN, PY_BASE_EXCEPTION, OBJECT);

  public static final RuntimeMethod ORIGIN =
      RuntimeMethod.ofStatic(GENERATED_CODE, "of", GENERATED_CODE, CLASS);
  public static final RuntimeMethod ORIGIN_CONSTANTS =
      RuntimeMethod.ofVirtual(GENERATED_CODE, "constants", OBJECTS);

  public static final RuntimeMethod EXECUTABLE_INIT =
      RuntimeMethod.ofConstructor(COMPILED_EXECUTABLE);
  public static final RuntimeMethod LOOP_INIT = RuntimeMethod.ofConstructor(COMPILED_LOOP);

  private FrameAbi() {}
}
