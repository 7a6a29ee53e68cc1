package org.krait.stdlib.posix;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.krait.runtime.host.FileNames;
import org.krait.runtime.module.FileSystemPath;
import org.krait.runtime.object.PyBytes;
import org.krait.runtime.object.PyStr;
import org.krait.runtime.object.PyTuple;

/** What {@code posixpath} leaves to us: paths as texts, without a look at any file. */
// CPython: posixmodule.c os__path_normpath_impl, os__path_splitroot_ex_impl
final class PathText {
  private PathText() {}

  /** Changes a path that is str or bytes. */
  static Object mapped(Object path, UnaryOperator<String> change) {
    Object plain = FileSystemPath.of(path);
    if (plain instanceof PyBytes b) {
      return PyBytes.of(FileNames.encode(change.apply(FileNames.decode(b.array()))));
    }
    return PyStr.ofJava(change.apply(PyStr.toJava(plain)));
  }

  /** The path without double slashes, {@code .}, and {@code ..} where that can be told. */
  static String normalized(String path) {
    if (path.isEmpty()) {
      return ".";
    }
    int slashes = leadingSlashes(path);
    List<String> parts = new ArrayList<>();
    for (String part : path.split("/", -1)) {
      boolean up = part.equals("..");
      boolean canGoUp = !parts.isEmpty() && !parts.getLast().equals("..");
      if (part.isEmpty() || part.equals(".") || up && !canGoUp && slashes > 0) {
        continue;
      }
      if (up && canGoUp) {
        parts.removeLast();
      } else {
        parts.add(part);
      }
    }
    String text = "/".repeat(slashes) + String.join("/", parts);
    return text.isEmpty() ? "." : text;
  }

  /** How many slashes the path's root is: POSIX gives two a meaning of their own. */
  private static int leadingSlashes(String path) {
    if (!path.startsWith("/")) {
      return 0;
    }
    return path.startsWith("//") && !path.startsWith("///") ? 2 : 1;
  }

  /** Drive (always empty), root and the rest. */
  static PyTuple splitRoot(Object path) {
    Object plain = FileSystemPath.of(path);
    String text = plain instanceof PyBytes b ? FileNames.decode(b.array()) : PyStr.toJava(plain);
    int root = leadingSlashes(text);
    if (plain instanceof PyBytes) {
      return PyTuple.of(
          PyBytes.EMPTY,
          PyBytes.of(FileNames.encode(text.substring(0, root))),
          PyBytes.of(FileNames.encode(text.substring(root))));
    }
    return PyTuple.of(
        "", PyStr.ofJava(text.substring(0, root)), PyStr.ofJava(text.substring(root)));
  }
}
