package org.krait.compiler.abi;

import static org.krait.compiler.abi.RuntimeAbi.*;

import java.lang.constant.ClassDesc;

/** Suspension, delegation, awaiting. */
public final class GeneratorAbi {
  private static final ClassDesc DELEGATION = ops("Delegation");
  private static final ClassDesc AWAITING = ops("Awaiting");
  public static final ClassDesc DELEGATION_STEP = DELEGATION.nested("Step");

  public static final RuntimeMethod STATE =
      RuntimeMethod.ofInterface(GENERATOR_STATE, "state", INT);
  public static final RuntimeMethod SUSPEND_AT =
      RuntimeMethod.ofInterface(GENERATOR_STATE, "suspendAt", VOID, INT);
  public static final RuntimeMethod REGISTERS =
      RuntimeMethod.ofInterface(GENERATOR_STATE, "registers", INTS);
  public static final RuntimeMethod TAKE_SENT =
      RuntimeMethod.ofInterface(GENERATOR_STATE, "takeSent", OBJECT);
  public static final RuntimeMethod NOTE_ITEM =
      RuntimeMethod.ofInterface(GENERATOR_STATE, "noteItem", VOID);
  public static final RuntimeMethod NOTE_DELEGATE =
      RuntimeMethod.ofInterface(GENERATOR_STATE, "noteDelegate", VOID, OBJECT);
  public static final RuntimeMethod NOTE_RESULT =
      RuntimeMethod.ofInterface(GENERATOR_STATE, "noteResult", VOID, OBJECT);

  public static final RuntimeMethod STEP_INIT = RuntimeMethod.ofConstructor(COMPILED_STEP);
  public static final RuntimeMethod STEP =
      RuntimeMethod.ofVirtual(PY_GENERATOR, "step", COMPILED_STEP);
  public static final RuntimeMethod NEXT =
      RuntimeMethod.ofVirtual(COMPILED_STEP, "next", OBJECT, PY_GENERATOR, THREAD_STATE);
  public static final RuntimeMethod ADVANCE =
      RuntimeMethod.ofVirtual(PY_GENERATOR, "advance", OBJECT, COMPILED_STEP, THREAD_STATE);
  public static final RuntimeMethod BEGIN =
      RuntimeMethod.ofStatic(DELEGATION, "begin", DELEGATION_STEP, OBJECT);
  public static final RuntimeMethod RESUME =
      RuntimeMethod.ofStatic(DELEGATION, "resume", DELEGATION_STEP, OBJECT, GENERATOR_STATE);
  public static final RuntimeMethod STEP_YIELDED =
      RuntimeMethod.ofVirtual(DELEGATION_STEP, "yielded", OBJECT);
  public static final RuntimeMethod STEP_RESULT =
      RuntimeMethod.ofVirtual(DELEGATION_STEP, "result", OBJECT);
  public static final RuntimeMethod DELEGATE_ITERATOR =
      RuntimeMethod.ofStatic(DELEGATION, "iterator", OBJECT, OBJECT, BOOLEAN);

  public static final RuntimeMethod ASYNC_ITERATOR =
      RuntimeMethod.ofStatic(AWAITING, "asyncIterator", OBJECT, OBJECT);
  public static final RuntimeMethod ASYNC_NEXT =
      RuntimeMethod.ofStatic(AWAITING, "asyncNext", OBJECT, OBJECT);
  public static final RuntimeMethod AWAITABLE =
      RuntimeMethod.ofStatic(AWAITING, "iterator", OBJECT, OBJECT);
  public static final RuntimeMethod CONTEXT_AWAITABLE =
      RuntimeMethod.ofStatic(AWAITING, "iterator", OBJECT, OBJECT, STRING);

  private GeneratorAbi() {}
}
