package org.krait.embed.interop;

import java.io.EOFException;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.NoSuchFileException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.krait.runtime.error.PyException;
import org.krait.runtime.object.Exceptions;
import org.krait.runtime.object.PyBaseException;

/**
 * Java's exceptions in Python: instances of the built-in class that is nearest in meaning, whose
 * attribute {@code java_exception} is the Java object.
 */
final class JavaExceptions {
  private static final String ORIGIN = "java_exception";

  /** The Python class for a Java class and those derived from it; the first that fits counts. */
  private static final Map<Class<? extends Throwable>, String> CLASSES = new LinkedHashMap<>();

  static {
    CLASSES.put(NoSuchFileException.class, "FileNotFoundError");
    CLASSES.put(FileNotFoundException.class, "FileNotFoundError");
    CLASSES.put(FileAlreadyExistsException.class, "FileExistsError");
    CLASSES.put(AccessDeniedException.class, "PermissionError");
    CLASSES.put(EOFException.class, "EOFError");
    CLASSES.put(IOException.class, "OSError");
    CLASSES.put(UncheckedIOException.class, "OSError");
    CLASSES.put(TimeoutException.class, "TimeoutError");
    CLASSES.put(IndexOutOfBoundsException.class, "IndexError");
    CLASSES.put(NoSuchElementException.class, "LookupError");
    CLASSES.put(ArithmeticException.class, "ArithmeticError");
    CLASSES.put(UnsupportedOperationException.class, "NotImplementedError");
    CLASSES.put(IllegalArgumentException.class, "ValueError");
    CLASSES.put(ClassCastException.class, "TypeError");
    CLASSES.put(NullPointerException.class, "TypeError");
    CLASSES.put(StackOverflowError.class, "RecursionError");
    CLASSES.put(OutOfMemoryError.class, "MemoryError");
  }

  private JavaExceptions() {}

  /** The Python exception that stands for a Java exception. */
  static PyException of(Throwable t) {
    PyException e = new PyException(pythonClass(t), t.toString());
    Exceptions.valueOf(e).setAttribute(ORIGIN, JavaObjects.wrap(t));
    return e;
  }

  private static String pythonClass(Throwable t) {
    for (Map.Entry<Class<? extends Throwable>, String> entry : CLASSES.entrySet()) {
      if (entry.getKey().isInstance(t)) {
        return entry.getValue();
      }
    }
    return "RuntimeError";
  }

  /** The Java exception that a Python exception stands for, or null. */
  static @Nullable Throwable origin(PyBaseException value) {
    return value.attribute(ORIGIN) instanceof PyJavaObject o && o.object() instanceof Throwable t
        ? t
        : null;
  }
}
