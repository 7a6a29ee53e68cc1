package org.krait.stdlib._thread;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.krait.annotations.PyConstant;
import org.krait.annotations.PyFunction;
import org.krait.annotations.PyModule;
import org.krait.runtime.error.Errors;
import org.krait.runtime.error.PyException;
import org.krait.runtime.object.BuiltinExceptions;
import org.krait.runtime.object.Dispatch;
import org.krait.runtime.object.Exceptions;
import org.krait.runtime.object.Interpreter;
import org.krait.runtime.object.PyBaseException;
import org.krait.runtime.object.PyDict;
import org.krait.runtime.object.PySingleton;
import org.krait.runtime.object.PyTuple;
import org.krait.runtime.object.PyType;
import org.krait.runtime.object.PythonThread;
import org.krait.runtime.object.Special;
import org.krait.runtime.object.ThreadState;
import org.krait.runtime.object.Types;
import org.krait.runtime.object.Unraisable;
import org.krait.runtime.ops.Attributes;
import org.krait.runtime.types.StructSequence;

/// This module provides primitive operations to write multi-threaded programs.
/// The 'threading' module provides a more convenient interface.
@PyModule(
    value = "_thread",
    types = {PyThreadHandle.class, PyThreadLocal.class, PyLock.class, PyRecursiveLock.class})
public final class ThreadModule {
  @PyConstant static final Object LockType = PyLock.TYPE;
  @PyConstant static final Object error = BuiltinExceptions.RUNTIME_ERROR;
  @PyConstant static final double TIMEOUT_MAX = Timeout.MAX_SECONDS;
  @PyConstant static final long _NAME_MAXLEN = 15;

  private static final long DEFAULT_STACK = 256L << 20;
  private static final StructSequence HOOK_ARGS =
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
  private final Set<PyThreadHandle> waitedFor = ConcurrentHashMap.newKeySet();
  private final AtomicLong running = new AtomicLong();
  private final long mainIdent = Thread.currentThread().threadId();
  private long stackSize;

  public ThreadModule(Interpreter interpreter) {
    this.interpreter = interpreter;
  }

  @PyConstant("_ExceptHookArgs")
  Object exceptHookArgs() {
    return HOOK_ARGS.type();
  }

  /// Create a new lock object. See help(type(threading.Lock())) for
  /// information about locks.
  @PyFunction("(/)")
  public Object allocate_lock() {
    return new PyLock();
  }

  /// An obsolete synonym of allocate_lock().
  @PyFunction("(/)")
  public Object allocate() {
    return new PyLock();
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
  public long start_new_thread(Object function, Object args, @Nullable Object kwargs) {
    requireCallable(function, "first arg must be callable");
    if (!(args instanceof PyTuple positional)) {
      throw Errors.typeError("2nd arg must be a tuple");
    }
    if (kwargs != null && !(kwargs instanceof PyDict)) {
      throw Errors.typeError("optional 3rd arg must be a dictionary");
    }
    PyDict names = kwargs instanceof PyDict d ? d : new PyDict();
    PyThreadHandle handle = new PyThreadHandle();
    start(handle, () -> Dispatch.call(function, positional.items(), names), function, true);
    return handle.ident();
  }

  /// An obsolete synonym of start_new_thread().
  @PyFunction("(function, args, kwargs={}, /)")
  public long start_new(Object function, Object args, @Nullable Object kwargs) {
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
    requireCallable(function, "thread function must be callable");
    if (handle != PySingleton.NONE && !(handle instanceof PyThreadHandle)) {
      throw Errors.typeError("'handle' must be a _ThreadHandle");
    }
    PyThreadHandle used = handle instanceof PyThreadHandle h ? h : new PyThreadHandle();
    start(used, () -> Dispatch.call(function), function, daemon);
    return used;
  }

  private static void requireCallable(Object function, String message) {
    if (Types.special(function, Special.CALL) == null) {
      throw Errors.typeError(message);
    }
  }

  private void start(PyThreadHandle handle, Runnable body, Object function, boolean daemon) {
    Runnable task = () -> run(handle, body, function);
    long size = stackSize == 0 ? DEFAULT_STACK : stackSize;
    Thread thread = new PythonThread(task, "Python thread", size);
    thread.setDaemon(true);
    handle.begin(thread);
    if (!daemon) {
      waitedFor.add(handle);
    }
    running.incrementAndGet();
    thread.start();
  }

  private void run(PyThreadHandle handle, Runnable body, Object function) {
    ThreadState.enter(new ThreadState(interpreter));
    try {
      body.run();
    } catch (PyException e) {
      if (!Exceptions.matches(e, BuiltinExceptions.SYSTEM_EXIT)) {
        Unraisable.report(e, "Exception ignored in thread started by", function);
      }
    } finally {
      running.decrementAndGet();
      handle._set_done();
      waitedFor.remove(handle);
      ThreadState.enter(null);
    }
  }

  /// Wait for all non-daemon threads (other than the calling thread) to stop.
  @PyFunction("(/)")
  public void _shutdown() {
    for (PyThreadHandle handle : waitedFor) {
      if (handle.ident() != Thread.currentThread().threadId()) {
        handle.join(PySingleton.NONE);
      }
    }
  }

  /// Internal only. Make a thread handle for threads not spawned
  /// by the _thread or threading module.
  @PyFunction("(ident, /)")
  public Object _make_thread_handle(long ident) {
    return PyThreadHandle.ofForeign(ident);
  }

  /// Internal only. Return a non-zero integer that uniquely identifies the main thread
  /// of the main interpreter.
  @PyFunction("(/)")
  public long _get_main_thread_ident() {
    return mainIdent;
  }

  /// Return True if the current interpreter is the main Python interpreter.
  @PyFunction("(/)")
  public boolean _is_main_interpreter() {
    return true;
  }

  /// Return a non-zero integer that uniquely identifies the current thread
  /// amongst other threads that exist simultaneously.
  /// This may be used to identify per-thread resources.
  /// Even though on some platforms threads identities may appear to be
  /// allocated consecutive numbers starting at 1, this behavior should not
  /// be relied upon, and the number should be seen purely as a magic cookie.
  /// A thread's identity may be reused for another thread after it exits.
  @PyFunction("(/)")
  public long get_ident() {
    return Thread.currentThread().threadId();
  }

  /// Return a non-negative integer identifying the thread as reported
  /// by the OS (kernel). This may be used to uniquely identify a
  /// particular thread within a system.
  @PyFunction("(/)")
  public long get_native_id() {
    return Thread.currentThread().threadId();
  }

  /// Return the number of currently running Python threads, excluding
  /// the main thread. The returned number comprises all threads created
  /// through `start_new_thread()` as well as `threading.Thread`, and not
  /// yet finished.
  ///
  /// This function is meant for internal and specialized purposes only.
  /// In most applications `threading.enumerate()` should be used instead.
  @PyFunction("(/)")
  public long _count() {
    return running.get();
  }

  /// Return True if daemon threads are allowed in the current interpreter,
  /// and False otherwise.
  @PyFunction("(/)")
  public boolean daemon_threads_allowed() {
    return true;
  }

  /// This is synonymous to ``raise SystemExit''.  It will cause the current
  /// thread to exit silently unless the exception is caught.
  @PyFunction("(/)")
  public void exit() {
    throw new PyException("SystemExit", new Object[0]);
  }

  /// An obsolete synonym of exit().
  @PyFunction("(/)")
  public void exit_thread() {
    exit();
  }

  /// Set the name of the current thread.
  @PyFunction("(name)")
  public void set_name(String name) {
    Thread.currentThread().setName(name);
  }

  /// Get the name of the current thread.
  @PyFunction("(/)")
  public String _get_name() {
    return Thread.currentThread().getName();
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
    if (size < 0) {
      throw Errors.valueError("size must be 0 or a positive value");
    }
    if (size > 0 && size < 32768) {
      throw Errors.valueError("size not valid: " + size + " bytes");
    }
    long before = stackSize;
    stackSize = size;
    return before;
  }

  /// Simulate the arrival of the given signal in the main thread,
  /// where the corresponding signal handler will be executed.
  /// If *signum* is omitted, SIGINT is assumed.
  /// A subthread can use this function to interrupt the main thread.
  ///
  /// Note: the default signal handler for SIGINT raises ``KeyboardInterrupt``.
  @PyFunction("(signum=<unrepresentable>, /)")
  public void interrupt_main(@Nullable Object signum) {
    Object signal = org.krait.runtime.ops.Modules.imported("_signal");
    Attributes.callMethod(signal, "raise_signal", signum == null ? (Object) 2L : signum);
  }

  /// Handle uncaught Thread.run() exception.
  // CPython: _threadmodule.c thread_excepthook
  @PyFunction("(args, /)")
  public void _excepthook(Object args) {
    if (Types.of(args) != HOOK_ARGS.type()) {
      throw Errors.typeError("_thread._excepthook argument type must be ExceptHookArgs");
    }
    PyTuple values = (PyTuple) args;
    if (values.get(0) instanceof PyType type && type.isSubtypeOf(BuiltinExceptions.SYSTEM_EXIT)) {
      return;
    }
    Object stderr = Attributes.find(interpreter.modules().get("sys"), "stderr");
    if (stderr == null || stderr == PySingleton.NONE) {
      return;
    }
    Attributes.callMethod(stderr, "write", heading(values.get(3)));
    Object traceback = org.krait.runtime.ops.Modules.imported("traceback");
    PyDict file = new PyDict();
    file.put("file", stderr);
    PyBaseException value = (PyBaseException) values.get(1);
    Dispatch.call(Attributes.get(traceback, "print_exception"), new Object[] {value}, file);
  }

  private static Object heading(Object thread) {
    Object name = thread == PySingleton.NONE ? null : Attributes.find(thread, "_name");
    Object shown = name == null ? Thread.currentThread().threadId() : name;
    return "Exception in thread " + shown + ":\n";
  }
}
