package org.krait.runtime.module;

import org.krait.runtime.error.Errors;
import org.krait.runtime.host.FileNames;
import org.krait.runtime.object.Dispatch;
import org.krait.runtime.object.PyBytes;
import org.krait.runtime.object.PySingleton;
import org.krait.runtime.object.PyStr;
import org.krait.runtime.object.Special;
import org.krait.runtime.object.Types;

/** What functions take for a path: a str, bytes, or an object with {@code __fspath__}. */
// CPython: posixmodule.c PyOS_FSPath
public final class FileSystemPath {
  private FileSystemPath() {}

  /** Whether an object tells a path by a method. */
  public static boolean isPathLike(Object o) {
    Object method = Types.special(o, Special.FSPATH);
    return method != null && method != PySingleton.NONE;
  }

  /** The str or bytes of a path. */
  public static Object of(Object path) {
    if (PyStr.isStr(path) || path instanceof PyBytes) {
      return path;
    }
    Object method = Types.special(path, Special.FSPATH);
    if (method == null || method == PySingleton.NONE) {
      throw Errors.typeError(
          "expected str, bytes or os.PathLike object, not " + Types.of(path).name());
    }
    Object result = Dispatch.callSpecial(method, path);
    if (PyStr.isStr(result) || result instanceof PyBytes) {
      return result;
    }
    throw Errors.typeError(
        "expected "
            + Types.of(path).name()
            + ".__fspath__() to return str or bytes, not "
            + Types.of(result).name());
  }

  /** The Java text of a path. */
  public static String text(Object path) {
    Object p = of(path);
    String text = p instanceof PyBytes b ? FileNames.decode(b.array()) : PyStr.toJava(p);
    if (text.indexOf('\0') >= 0) {
      throw Errors.valueError(
          p instanceof PyBytes ? "embedded null byte" : "embedded null character");
    }
    return text;
  }
}
