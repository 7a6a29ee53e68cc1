package org.krait.runtime.host;

import java.lang.StackWalker.StackFrame;
import java.lang.reflect.Field;
import java.lang.reflect.InaccessibleObjectException;
import java.lang.reflect.Method;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The JVM's frames of the current thread with the values of their locals: there only if {@code
 * java.lang} of {@code java.base} is opened, as Krait's launcher does.
 */
public final class JvmFrames {
  /** What the JVM shows, a fact that does not change while it runs. */
  private static final @Nullable JvmFrames OPENED = open();

  private final StackWalker walker;
  private final Method locals;
  private final Method bits;
  private final Field mode;

  private JvmFrames(StackWalker walker, Method locals, Method bits, Field mode) {
    this.walker = walker;
    this.locals = locals;
    this.bits = bits;
    this.mode = mode;
  }

  /** The frames, or null where the JVM does not show them. */
  public static @Nullable JvmFrames opened() {
    return OPENED;
  }

  private static @Nullable JvmFrames open() {
    try {
      Class<?> type = Class.forName("java.lang.LiveStackFrame");
      Method make = type.getMethod("getStackWalker", Set.class);
      make.setAccessible(true);
      Method locals = type.getMethod("getLocals");
      locals.setAccessible(true);
      Method bits = Class.forName("java.lang.LiveStackFrame$PrimitiveSlot").getMethod("longValue");
      bits.setAccessible(true);
      Field mode = Class.forName("java.lang.LiveStackFrameInfo").getDeclaredField("mode");
      mode.setAccessible(true);
      Set<StackWalker.Option> options = Set.of(StackWalker.Option.RETAIN_CLASS_REFERENCE);
      return new JvmFrames((StackWalker) make.invoke(null, options), locals, bits, mode);
    } catch (ReflectiveOperationException | InaccessibleObjectException e) {
      return null;
    }
  }

  /** Looks at the frames from the inside outwards. */
  public <T> T walk(Function<? super Stream<StackFrame>, ? extends T> look) {
    return walker.walk(look);
  }

  /** The locals of a frame by number; null also where the JVM has taken an object apart. */
  public Object[] locals(StackFrame frame) {
    try {
      return (Object[]) locals.invoke(frame);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  /**
   * The bits of a long or double among the locals of a frame that the JVM interprets: they stand in
   * the second of its two locals.
   */
  public long bits(Object[] locals, int local) {
    try {
      return (long) bits.invoke(locals[local + 1]);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Whether each local is as the bytecode left it: true of frames that the JVM interprets. */
  public boolean isExact(StackFrame frame) {
    try {
      return mode.getInt(frame) == 1;
    } catch (IllegalAccessException e) {
      throw new IllegalStateException(e);
    }
  }
}
