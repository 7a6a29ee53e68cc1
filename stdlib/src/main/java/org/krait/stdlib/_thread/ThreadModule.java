package org.krait.stdlib._thread;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.krait.annotations.PyConstant;
import org.krait.annotations.PyFunction;
import org.krait.annotations.PyModule;
import org.krait.runtime.error.Errors;
import org.krait.runtime.error.PyException;
import org.krait.runtime.host.FileNames;
import org.krait.runtime.host.HostPolicy;
import org.krait.runtime.module.Signals;
import org.krait.runtime.module.TracebackPrinter;
import org.krait.runtime.object.AuditHooks;
import org.krait.runtime.object.BuiltinExceptions;
import org.krait.runtime.object.Dispatch;
import org.krait.runtime.object.Exceptions;
import org.krait.runtime.object.Interpreter;
import org.krait.runtime.object.PyBaseException;
import org.krait.runtime.object.PyDict;
import org.krait.runtime.object.PySingleton;
import org.krait.runtime.object.PyStr;
import org.krait.runtime.object.PyTuple;
import org.krait.runtime.object.PyType;
import org.krait.runtime.object.PythonThread;
import org.krait.runtime.object.Special;
import org.krait.runtime.object.ThreadState;
import org.krait.runtime.object.Types;
import org.krait.runtime.object.Unraisable;
import org.krait.runtime.ops.Attributes;
import org.krait.runtime.ops.Imports;
import org.krait.runtime.types.PyStructSequence;
import org.krait.runtime.types.StructSequence;

/// This module provides primitive operations to write multi-threaded programs.
/// The 'threading' module provides a more convenient interface.
// CPython: _threadmodule.c
@PyModule(
    value = "_thread",
    types = {Lock.class, ReentrantPyLock.class, LocalData.class, ThreadHandle.class})
public final class ThreadModule {
  @PyConstant public static final double TIMEOUT_MAX = LockTimeout.LONGEST;
  @PyConstant public static final int _NAME_MAXLEN = 15;

  private static final long DEFAULT_STACK = 512L << 20;
  private static final long LEAST_STACK = 32768;

  private static final StructSequence EXCEPT_HOOK_ARGUMENTS =
      new StructSequence(
          "_thread",
          "_ExceptHookArgs",
          "ExceptHookArgs\n\nType used to pass arguments to threading.excepthook.",
          true,
          4,
          "exc_type",
          "Exception type",
          "exc_value",
          "Exception value",
          "exc_traceback",
          "Exception traceback",
          "thread",
          "Thread");

  private final Interpreter interpreter;
  private final Set<Thread> running = ConcurrentHashMap.newKeySet();
  private final Set<ThreadHandle> awaited = ConcurrentHashMap.newKeySet();
  private volatile long stackSize;

  public ThreadModule(Interpreter interpreter) {
    this.interpreter = interpreter;
  }

  @PyConstant
  public PyType LockType() {
    return PyType.builtin(Lock.class);
  }

  @PyConstant
  public PyType error() {
    return BuiltinExceptions.RUNTIME_ERROR;
  }

  @PyConstant
  public PyType _ExceptHookArgs() {
    return EXCEPT_HOOK_ARGUMENTS.type();
  }

  /// Start a new thread and return its identifier.
  ///
  /// The thread will call the function with positional arguments from the
  /// tuple args and keyword arguments taken from the optional dictionary
  /// kwargs.  The thread exits when the function returns; the return value
  /// is ignored.  The thread will also exit when the function raises an
  /// unhandled exception; a stack trace will be printed unless the exception
  /// is SystemExit.
  @PyFunction("(function, args, kwargs={}, /)")
  public Object start_new_thread(Object function, Object args, Object kwargs) {
    checkCallable(function, "first arg must be callable");
    if (!(args instanceof PyTuple positional)) {
      throw Errors.typeError("2nd arg must be a tuple");
    }
    if (kwargs != null && !(kwargs instanceof PyDict)) {
      throw Errors.typeError("optional 3rd arg must be a dictionary");
    }
    AuditHooks.tell(
        "_thread.start_new_thread", function, args, kwargs == null ? PySingleton.NONE : kwargs);
    PyDict keywords = kwargs == null ? new PyDict() : (PyDict) kwargs;
    ThreadHandle handle = new ThreadHandle();
    start(handle, function, positional.items(), keywords);
    return handle.ident();
  }

  /// An obsolete synonym of start_new_thread().
  @PyFunction("(function, args, kwargs={}, /)")
  public Object start_new(Object function, Object args, Object kwargs) {
    return start_new_thread(function, args, kwargs);
  }

  /// *For internal use only*: start a new thread.
  ///
  /// Like start_new_thread(), this starts a new thread calling the given function.
  /// Unlike start_new_thread(), this returns a handle object with methods to join
  /// or detach the given thread.
  /// This function is not for third-party code, please use the
  /// `threading` module instead. During finalization the runtime will not wait for
  /// the thread to exit if daemon is True. If handle is provided it must be a
  /// newly created thread._ThreadHandle instance.
  @PyFunction("(function, handle=None, daemon=True)")
  public Object start_joinable_thread(Object function, Object handle, boolean daemon) {
    checkCallable(function, "thread function must be callable");
    if (handle != PySingleton.NONE && !(handle instanceof ThreadHandle)) {
      throw Errors.typeError("'handle' must be a _ThreadHandle");
    }
    AuditHooks.tell("_thread.start_joinable_thread", function, daemon ? 1L : 0L, handle);
    ThreadHandle h = handle instanceof ThreadHandle given ? given : new ThreadHandle();
    if (!daemon) {
      awaited.add(h);
    }
    try {
      start(h, function, new Object[0], new PyDict());
    } catch (PyException e) {
      awaited.remove(h);
      throw e;
    }
    return h;
  }

  private static void checkCallable(Object function, String message) {
    if (Types.special(function, Special.CALL) == null) {
      throw Errors.typeError(message);
    }
  }

  private void start(ThreadHandle handle, Object function, Object[] args, PyDict kwargs) {
    if (!HostPolicy.allowsThread(running.size())) {
      throw Errors.runtimeError("can't start new thread");
    }
    long size = stackSize == 0 ? DEFAULT_STACK : stackSize;
    Thread thread = new PythonThread(() -> run(handle, function, args, kwargs), "python", size);
    thread.setDaemon(true);
    handle.attach(thread);
    running.add(thread);
    try {
      thread.start();
    } catch (OutOfMemoryError e) {
      running.remove(thread);
      throw Errors.runtimeError("can't start new thread");
    }
  }

  private void run(ThreadHandle handle, Object function, Object[] args, PyDict kwargs) {
    ThreadState.enter(new ThreadState(interpreter));
    get_native_id();
    try {
      Dispatch.call(function, args, kwargs);
    } catch (PyException e) {
      if (!Exceptions.matches(e, "SystemExit")) {
        Unraisable.report(e, "Exception ignored in thread started by", function);
      }
    } finally {
      running.remove(Thread.currentThread());
      awaited.remove(handle);
      ThreadState.enter(null);
      handle.finish();
    }
  }

  /// Return True if daemon threads are allowed in the current interpreter,
  /// and False otherwise.
  ///
  @PyFunction("()")
  public boolean daemon_threads_allowed() {
    return true;
  }

  /// Create a new lock object. See help(type(threading.Lock())) for
  /// information about locks.
  @PyFunction("()")
  public Object allocate_lock() {
    return new Lock(PyType.builtin(Lock.class));
  }

  /// An obsolete synonym of allocate_lock().
  @PyFunction("()")
  public Object allocate() {
    return allocate_lock();
  }

  /// This is synonymous to ``raise SystemExit''.  It will cause the current
  /// thread to exit silently unless the exception is caught.
  @PyFunction("()")
  public void exit() {
    throw new PyException("SystemExit");
  }

  /// An obsolete synonym of exit().
  @PyFunction("()")
  public void exit_thread() {
    exit();
  }

  /// Simulate the arrival of the given signal in the main thread,
  /// where the corresponding signal handler will be executed.
  /// If *signum* is omitted, SIGINT is assumed.
  /// A subthread can use this function to interrupt the main thread.
  ///
  /// Note: the default signal handler for SIGINT raises ``KeyboardInterrupt``.
  @PyFunction("(signum=signal.SIGINT, /)")
  public void interrupt_main(int signum, ThreadState state) {
    if (signum < 1 || signum > 64) {
      throw Errors.valueError("signal number out of range");
    }
    Signals.of(interpreter).trip(signum);
    state.safePoint();
  }

  /// Return a non-zero integer that uniquely identifies the current thread
  /// amongst other threads that exist simultaneously.
  /// This may be used to identify per-thread resources.
  /// Even though on some platforms threads identities may appear to be
  /// allocated consecutive numbers starting at 1, this behavior should not
  /// be relied upon, and the number should be seen purely as a magic cookie.
  /// A thread's identity may be reused for another thread after it exits.
  @PyFunction("()")
  public long get_ident() {
    return Thread.currentThread().threadId();
  }

  /// Return a non-negative integer identifying the thread as reported
  /// by the OS (kernel). This may be used to uniquely identify a
  /// particular thread within a system.
  @PyFunction("()")
  public long get_native_id() {
    try {
      Path self = Files.readSymbolicLink(Path.of("/proc/thread-self"));
      long id = Long.parseLong(self.getFileName().toString());
      ThreadState.current().setNativeId(id);
      return id;
    } catch (IOException e) {
      return get_ident();
    }
  }

  /// Internal only. Return a non-zero integer that uniquely identifies the main thread
  /// of the main interpreter.
  @PyFunction("()")
  public long _get_main_thread_ident() {
    return Signals.of(interpreter).mainThread().threadId();
  }

  /// Return the number of currently running Python threads, excluding
  /// the main thread. The returned number comprises all threads created
  /// through `start_new_thread()` as well as `threading.Thread`, and not
  /// yet finished.
  ///
  /// This function is meant for internal and specialized purposes only.
  /// In most applications `threading.enumerate()` should be used instead.
  @PyFunction("()")
  public int _count() {
    return running.size();
  }

  /// Return the thread stack size used when creating new threads.  The
  /// optional size argument specifies the stack size (in bytes) to be used
  /// for subsequently created threads, and must be 0 (use platform or
  /// configured default) or a positive integer value of at least 32,768 (32k).
  /// If changing the thread stack size is unsupported, a ThreadError
  /// exception is raised.  If the specified size is invalid, a ValueError
  /// exception is raised, and the stack size is unmodified.  32k bytes
  ///  currently the minimum supported stack size value to guarantee
  /// sufficient stack space for the interpreter itself.
  ///
  /// Note that some platforms may have particular restrictions on values for
  /// the stack size, such as requiring a minimum stack size larger than 32 KiB or
  /// requiring allocation in multiples of the system memory page size
  /// - platform documentation should be referred to for more information
  /// (4 KiB pages are common; using multiples of 4096 for the stack size is
  /// the suggested approach in the absence of more specific information).
  @PyFunction("(size=0, /)")
  public long stack_size(long size) {
    long before = stackSize;
    if (size < 0) {
      throw Errors.valueError("size must be 0 or a positive value");
    }
    if (size != 0 && size < LEAST_STACK) {
      throw Errors.valueError("size not valid: " + size + " bytes");
    }
    stackSize = size;
    return before;
  }

  /// Handle uncaught Thread.run() exception.
  @PyFunction("(args, /)")
  public void _excepthook(Object args) {
    if (!(args instanceof PyStructSequence a) || a.type() != EXCEPT_HOOK_ARGUMENTS.type()) {
      throw Errors.typeError("_thread._excepthook argument type must be ExceptHookArgs");
    }
    if (a.get(0) == BuiltinExceptions.SYSTEM_EXIT) {
      return;
    }
    Object stderr = Imports.sys(interpreter, "stderr");
    Object thread = a.get(3);
    if (stderr == null || stderr == PySingleton.NONE) {
      if (thread == PySingleton.NONE) {
        return;
      }
      stderr = Attributes.get(thread, "_stderr");
      if (stderr == PySingleton.NONE) {
        return;
      }
    }
    Object name = thread == PySingleton.NONE ? get_ident() : Attributes.find(thread, "_name");
    Attributes.callMethod(stderr, "write", PyStr.ofJava("Exception in thread " + name + ":\n"));
    if (a.get(1) instanceof PyBaseException e) {
      TracebackPrinter.display(interpreter, stderr, e, a.get(2));
    }
    Attributes.callMethod(stderr, "flush");
  }

  /// Return True if the current interpreter is the main Python interpreter.
  @PyFunction("()")
  public boolean _is_main_interpreter() {
    return true;
  }

  /// Wait for all non-daemon threads (other than the calling thread) to stop.
  @PyFunction("()")
  public void _shutdown(ThreadState thread) {
    try {
      for (ThreadHandle h = anyAwaited(); h != null; h = anyAwaited()) {
        h.join(PySingleton.NONE, thread);
      }
    } catch (PyException e) {
      Unraisable.report(
          e, "Exception ignored while joining a thread in _thread._shutdown()", PySingleton.NONE);
    }
  }

  private @Nullable ThreadHandle anyAwaited() {
    for (ThreadHandle handle : awaited) {
      if (handle.ident() != get_ident()) {
        return handle;
      }
    }
    return null;
  }

  /// Internal only. Make a thread handle for threads not spawned
  /// by the _thread or threading module.
  @PyFunction("(ident, /)")
  public Object _make_thread_handle(long ident) {
    ThreadHandle handle = new ThreadHandle();
    handle.setIdent(ident);
    return handle;
  }

  /// Set the name of the current thread.
  @PyFunction("(name)")
  public void set_name(String name) {
    int end = name.indexOf('\0');
    Thread.currentThread().setName(end < 0 ? name : name.substring(0, end));
  }

  /// Get the name of the current thread.
  @PyFunction("()")
  public Object _get_name() {
    byte[] name = FileNames.encode(Thread.currentThread().getName());
    return FileNames.decodeStr(Arrays.copyOf(name, Math.min(name.length, _NAME_MAXLEN)));
  }
}
