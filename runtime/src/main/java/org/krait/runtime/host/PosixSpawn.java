package org.krait.runtime.host;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;

/**
 * A child process to be started: what becomes of its files and of itself before its program runs.
 * The JVM cannot fork; {@code posix_spawn} does what a child would do between fork and exec.
 */
public final class PosixSpawn implements AutoCloseable {
  private static final NativeFunction SPAWN =
      new NativeFunction(Access.PROCESSES, "posix_spawn", 6);
  private static final NativeFunction SPAWNP =
      new NativeFunction(Access.PROCESSES, "posix_spawnp", 6);
  private static final NativeFunction ACTIONS_INIT = actions("init", 1);
  private static final NativeFunction ACTIONS_DESTROY = actions("destroy", 1);
  private static final NativeFunction ADD_OPEN = actions("addopen", 5);
  private static final NativeFunction ADD_CLOSE = actions("addclose", 2);
  private static final NativeFunction ADD_DUP2 = actions("adddup2", 3);
  private static final NativeFunction ADD_CLOSEFROM = actions("addclosefrom_np", 2);
  private static final NativeFunction ADD_CHDIR = actions("addchdir_np", 2);
  private static final NativeFunction ATTRIBUTES_INIT = attributes("init", 1);
  private static final NativeFunction ATTRIBUTES_DESTROY = attributes("destroy", 1);
  private static final NativeFunction SET_FLAGS = attributes("setflags", 2);
  private static final NativeFunction SET_PGROUP = attributes("setpgroup", 2);
  private static final NativeFunction SET_SIGDEFAULT = attributes("setsigdefault", 2);
  private static final NativeFunction SET_SIGMASK = attributes("setsigmask", 2);
  private static final NativeFunction SET_SCHEDPOLICY = attributes("setschedpolicy", 2);
  private static final NativeFunction SET_SCHEDPARAM = attributes("setschedparam", 2);
  private static final int RESETIDS = 0x01;
  private static final int SETPGROUP = 0x02;
  private static final int SETSIGDEF = 0x04;
  private static final int SETSIGMASK = 0x08;
  private static final int SETSCHEDPARAM = 0x10;
  private static final int SETSCHEDULER = 0x20;
  private static final int SETSID = 0x80;
  private static final long STRUCT_SIZE = 512;
  private static final long SIGNAL_SET_SIZE = 128;

  private final Arena arena = Arena.ofConfined();
  private final long actions = arena.allocate(STRUCT_SIZE, 16).address();
  private final long attributes = arena.allocate(STRUCT_SIZE, 16).address();
  private int flags;

  /** A child with its parent's files, whose program gets all signals. */
  public PosixSpawn() {
    JavaDescriptors.keepFromChildren();
    check(ACTIONS_INIT.call(actions));
    check(ATTRIBUTES_INIT.call(attributes));
    maskSignals();
  }

  private static NativeFunction actions(String name, int arity) {
    return new NativeFunction(Access.PROCESSES, "posix_spawn_file_actions_" + name, arity);
  }

  private static NativeFunction attributes(String name, int arity) {
    return new NativeFunction(Access.PROCESSES, "posix_spawnattr_" + name, arity);
  }

  private static void check(long error) {
    if ((int) error != 0) {
      throw OsError.of((int) error);
    }
  }

  /** The JVM blocks signals in its threads; the child blocks only these. */
  public void maskSignals(int... signals) {
    check(SET_SIGMASK.call(attributes, signalSet(signals)));
    flags |= SETSIGMASK;
  }

  /** Gives signals their default action. */
  public void resetSignals(int... signals) {
    check(SET_SIGDEFAULT.call(attributes, signalSet(signals)));
    flags |= SETSIGDEF;
  }

  private long signalSet(int... signals) {
    MemorySegment set = arena.allocate(SIGNAL_SET_SIZE, 8);
    for (int signal : signals) {
      long word = set.getAtIndex(ValueLayout.JAVA_LONG, (signal - 1) / 64);
      set.setAtIndex(ValueLayout.JAVA_LONG, (signal - 1) / 64, word | 1L << (signal - 1) % 64);
    }
    return set.address();
  }

  /** Makes the child the leader of a new session. */
  public void startSession() {
    flags |= SETSID;
  }

  /** Lets the child's effective user and group be its real ones. */
  public void resetIds() {
    flags |= RESETIDS;
  }

  public void setSchedulingPolicy(int policy) {
    check(SET_SCHEDPOLICY.call(attributes, policy));
    flags |= SETSCHEDULER;
  }

  public void setSchedulingPriority(int priority) {
    MemorySegment parameter = arena.allocate(4, 4);
    parameter.set(ValueLayout.JAVA_INT, 0, priority);
    check(SET_SCHEDPARAM.call(attributes, parameter.address()));
    flags |= SETSCHEDPARAM;
  }

  /** Puts the child into a process group, 0 for a new one. */
  public void joinGroup(int group) {
    check(SET_PGROUP.call(attributes, group));
    flags |= SETPGROUP;
  }

  public void changeDirectory(byte[] path) {
    check(ADD_CHDIR.call(actions, Descriptors.text(arena, path)));
  }

  public void open(int fd, byte[] path, int openFlags, int mode) {
    check(ADD_OPEN.call(actions, fd, Descriptors.text(arena, path), openFlags, mode));
  }

  /** Makes {@code to} the same file as {@code fd}; of the same number, one to be inherited. */
  public void duplicate(int fd, int to) {
    check(ADD_DUP2.call(actions, fd, to));
  }

  public void close(int fd) {
    check(ADD_CLOSE.call(actions, fd));
  }

  /** Closes all descriptors from {@code first} on but those, which are sorted. */
  public void closeFrom(int first, int... kept) {
    int next = first;
    for (int fd : kept) {
      for (; next < fd; next++) {
        close(next);
      }
      next = Math.max(next, fd + 1);
    }
    check(ADD_CLOSEFROM.call(actions, next));
  }

  /** Starts the program; the child's process id, or minus the error's number. */
  public int start(byte[] path, boolean search, byte[][] arguments, byte[][] environment) {
    check(SET_FLAGS.call(attributes, flags));
    MemorySegment pid = arena.allocate(4, 4);
    long error =
        (search ? SPAWNP : SPAWN)
            .call(
                pid.address(),
                Descriptors.text(arena, path),
                actions,
                attributes,
                texts(arena, arguments),
                texts(arena, environment));
    return (int) error == 0 ? pid.get(ValueLayout.JAVA_INT, 0) : -(int) error;
  }

  /** The address of an array of texts that ends with a null pointer. */
  static long texts(Arena arena, byte[][] texts) {
    MemorySegment array = arena.allocate(8L * (texts.length + 1), 8);
    for (int i = 0; i < texts.length; i++) {
      array.setAtIndex(ValueLayout.JAVA_LONG, i, Descriptors.text(arena, texts[i]));
    }
    return array.address();
  }

  @Override
  public void close() {
    ACTIONS_DESTROY.call(actions);
    ATTRIBUTES_DESTROY.call(attributes);
    arena.close();
  }
}
