package org.krait.runtime.host;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.function.IntConsumer;

/**
 * The signals of the process. Java's way to them is {@code sun.misc.Signal}, of which the compiler
 * warns in a way that cannot be turned off: hence reflection.
 */
public final class ProcessSignals {
  private static final String[] NAMES = {
    "", "HUP", "INT", "QUIT", "ILL", "TRAP", "ABRT", "BUS", "FPE", "KILL", "USR1", "SEGV", "USR2",
    "PIPE", "ALRM", "TERM", "STKFLT", "CHLD", "CONT", "STOP", "TSTP", "TTIN", "TTOU", "URG", "XCPU",
    "XFSZ", "VTALRM", "PROF", "WINCH", "IO", "PWR", "SYS"
  };

  private ProcessSignals() {}

  /** Lets a signal come to a receiver, on a thread of Java's; whether Java leaves it to us. */
  public static boolean receive(int signal, IntConsumer receiver) {
    InvocationHandler invoke =
        (proxy, method, arguments) -> {
          if (method.getName().equals("handle")) {
            receiver.accept(signal);
          }
          return method.getName().equals("hashCode") ? (Object) signal : null;
        };
    Class<?> type = type("sun.misc.SignalHandler");
    return handle(
        signal, Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, invoke));
  }

  /** Gives a signal its default action; whether Java leaves it to us. */
  public static boolean restore(int signal) {
    return handle(signal, constant("SIG_DFL"));
  }

  /** Ignores a signal; whether Java leaves it to us. */
  public static boolean ignore(int signal) {
    return handle(signal, constant("SIG_IGN"));
  }

  /** Ends the process by a signal's default action, if that ends processes. */
  public static void die(int signal) {
    restore(signal);
    raise(signal);
  }

  /** Sends a signal to the process. */
  public static void raise(int signal) {
    Access.SIGNALS.require();
    ProcessCalls.call(ProcessCalls.KILL, ProcessHandle.current().pid(), signal);
  }

  private static boolean handle(int signal, Object handler) {
    Access.SIGNALS.require();
    if (signal >= NAMES.length) {
      return false;
    }
    try {
      Class<?> type = type("sun.misc.Signal");
      Object number = type.getConstructor(String.class).newInstance(NAMES[signal]);
      type.getMethod("handle", type, type("sun.misc.SignalHandler")).invoke(null, number, handler);
      return true;
    } catch (InvocationTargetException e) {
      return false;
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Object constant(String name) {
    try {
      return type("sun.misc.SignalHandler").getField(name).get(null);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Class<?> type(String name) {
    try {
      return Class.forName(name);
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(e);
    }
  }
}
