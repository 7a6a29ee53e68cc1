package org.krait.stdlib._remote_debugging;

import org.krait.annotations.PyConstant;
import org.krait.annotations.PyModule;
import org.krait.runtime.object.PyType;
import org.krait.runtime.types.StructSequence;

// CPython: _remote_debugging_module.c
@PyModule(value = "_remote_debugging", types = RemoteUnwinder.class)
public final class RemoteDebuggingModule {
  private static final StructSequence FRAME =
      type(
          "FrameInfo",
          "Information about a frame",
          "filename",
          "Source code filename",
          "lineno",
          "Line number",
          "funcname",
          "Function name");
  private static final StructSequence TASK =
      type(
          "TaskInfo",
          "Information about an asyncio task",
          "task_id",
          "Task ID (memory address)",
          "task_name",
          "Task name",
          "coroutine_stack",
          "Coroutine call stack",
          "awaited_by",
          "Tasks awaiting this task");
  private static final StructSequence COROUTINE =
      type(
          "CoroInfo",
          "Information about a coroutine",
          "call_stack",
          "Coroutine call stack",
          "task_name",
          "Task name");
  private static final StructSequence THREAD =
      type(
          "ThreadInfo",
          "Information about a thread",
          "thread_id",
          "Thread ID",
          "frame_info",
          "Frame information");
  private static final StructSequence AWAITED =
      type(
          "AwaitedInfo",
          "Information about what a thread is awaiting",
          "thread_id",
          "Thread ID",
          "awaited_by",
          "List of tasks awaited by this thread");

  @PyConstant public static final long PROCESS_VM_READV_SUPPORTED = 0;

  private static StructSequence type(String name, String doc, String... fields) {
    return new StructSequence("_remote_debugging", name, doc, true, fields.length / 2, fields);
  }

  @PyConstant
  public PyType FrameInfo() {
    return FRAME.type();
  }

  @PyConstant
  public PyType TaskInfo() {
    return TASK.type();
  }

  @PyConstant
  public PyType CoroInfo() {
    return COROUTINE.type();
  }

  @PyConstant
  public PyType ThreadInfo() {
    return THREAD.type();
  }

  @PyConstant
  public PyType AwaitedInfo() {
    return AWAITED.type();
  }
}
