package org.krait.cli;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import org.krait.runtime.module.Signals;

/**
 * Leads the process's signals to Python's handlers. Java's way to them is {@code sun.misc.Signal},
 * whose names the compiler warns of, and which takes a moment to set up: hence by reflection, and
 * beside the start of the program.
 */
final class SignalHandlers {
  private SignalHandlers() {}

  static void install(Signals signals) {
    Thread setup = new Thread(() -> handleInterrupts(signals), "signals");
    setup.setDaemon(true);
    setup.start();
  }

  private static void handleInterrupts(Signals signals) {
    InvocationHandler trip =
        (proxy, method, arguments) -> {
          if (method.getName().equals("handle")) {
            signals.trip(Signals.SIGINT);
          }
          return null;
        };
    try {
      Class<?> signal = Class.forName("sun.misc.Signal");
      Class<?> handler = Class.forName("sun.misc.SignalHandler");
      Object proxy =
          Proxy.newProxyInstance(handler.getClassLoader(), new Class<?>[] {handler}, trip);
      Method handle = signal.getMethod("handle", signal, handler);
      handle.invoke(null, signal.getConstructor(String.class).newInstance("INT"), proxy);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("cannot handle SIGINT", e);
    }
  }
}
