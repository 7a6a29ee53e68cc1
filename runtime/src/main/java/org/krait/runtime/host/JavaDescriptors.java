package org.krait.runtime.host;

import java.io.FileDescriptor;
import java.lang.reflect.Field;
import org.jspecify.annotations.Nullable;

/**
 * The number inside Java's {@link FileDescriptor}, with which files opened by Java are as good as
 * those opened by the system. Java shows it where {@code java.io} is opened to us (the {@code
 * krait} command does that).
 */
final class JavaDescriptors {
  private static final @Nullable Field NUMBER = findField();

  private JavaDescriptors() {}

  private static @Nullable Field findField() {
    try {
      Field field = FileDescriptor.class.getDeclaredField("fd");
      return field.trySetAccessible() ? field : null;
    } catch (NoSuchFieldException e) {
      return null;
    }
  }

  /** Whether numbers can be read. */
  static boolean areVisible() {
    return NUMBER != null;
  }

  /** The number of an open descriptor. */
  static int number(FileDescriptor descriptor) {
    try {
      return NUMBER.getInt(descriptor);
    } catch (IllegalAccessException e) {
      throw new IllegalStateException(e);
    }
  }
}
