package org.krait.runtime.host;

import java.io.FileDescriptor;
import java.lang.reflect.Field;
import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/**
 * The number inside Java's {@link FileDescriptor}, with which files opened by Java are as good as
 * those opened by the system. Java shows it where {@code java.io} is opened to us (the {@code
 * krait} command does that).
 *
 * <p>Java opens files so that children would inherit them. Nobody can tell before a child starts or
 * the descriptor is looked at, and then {@link #keepFromChildren} makes up for it.
 */
public final class JavaDescriptors {
  private static final @Nullable Field NUMBER = findField();

  private static final NativeFunction FCNTL = new NativeFunction(Access.FREE, "fcntl", 3);

  /** What children would inherit; the process's, as descriptors are. Null once it is settled. */
  private static volatile @Nullable BitSet inherited = new BitSet();

  private JavaDescriptors() {}

  private static @Nullable Field findField() {
    try {
      Field field = FileDescriptor.class.getDeclaredField("fd");
      return field.trySetAccessible() ? field : null;
    } catch (NoSuchFieldException e) {
      return null;
    }
  }

  /** Whether Java shall open files: their numbers can be read, and no child has started yet. */
  static boolean areUsed() {
    return NUMBER != null && inherited != null;
  }

  /** The number of a descriptor that Java has just opened. */
  static int opened(FileDescriptor descriptor) {
    int number;
    try {
      number = NUMBER.getInt(descriptor);
    } catch (IllegalAccessException e) {
      throw new IllegalStateException(e);
    }
    synchronized (JavaDescriptors.class) {
      if (inherited == null) {
        closeOnExec(number);
      } else {
        inherited.set(number);
      }
    }
    return number;
  }

  static void closed(int number) {
    if (inherited != null) {
      synchronized (JavaDescriptors.class) {
        if (inherited != null) {
          inherited.clear(number);
        }
      }
    }
  }

  /** Keeps children from inheriting what Java has opened, before anybody could tell. */
  public static void keepFromChildren() {
    if (inherited == null) {
      return;
    }
    synchronized (JavaDescriptors.class) {
      BitSet numbers = inherited;
      inherited = null;
      if (numbers != null) {
        for (int n = numbers.nextSetBit(0); n >= 0; n = numbers.nextSetBit(n + 1)) {
          closeOnExec(n);
        }
      }
    }
  }

  private static void closeOnExec(int number) {
    FCNTL.call(number, Descriptors.F_SETFD, Descriptors.FD_CLOEXEC);
  }
}
