package org.krait.lens;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.FileVisitor;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Finds the files that the arguments name: files as they are, of folders the Python files. */
final class Inputs {
  private Inputs() {}

  static List<Path> of(List<String> arguments, List<String> excluded) throws IOException {
    List<Path> files = new ArrayList<>();
    for (String argument : arguments) {
      Path path = Path.of(argument);
      if (Files.isDirectory(path)) {
        files.addAll(pythonFiles(path, excluded));
      } else {
        files.add(path);
      }
    }
    return files;
  }

  /**
   * Hidden folders and what Python writes itself are left out; what cannot be visited is kept, to
   * be complained of when it is read.
   */
  private static List<Path> pythonFiles(Path folder, List<String> excluded) throws IOException {
    List<Path> found = new ArrayList<>();
    List<PathMatcher> matchers = new ArrayList<>();
    for (String pattern : excluded) {
      matchers.add(folder.getFileSystem().getPathMatcher("glob:" + pattern));
    }
    FileVisitor<Path> visitor =
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult preVisitDirectory(Path path, BasicFileAttributes attributes) {
            String name = path.getFileName() == null ? "" : path.getFileName().toString();
            boolean skipped =
                name.equals("__pycache__") || name.startsWith(".") && name.length() > 2;
            return skipped && !path.equals(folder)
                ? FileVisitResult.SKIP_SUBTREE
                : FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFile(Path path, BasicFileAttributes attributes) {
            String name = path.getFileName().toString();
            if (name.endsWith(".py") && matchers.stream().noneMatch(each -> each.matches(path))) {
              found.add(path);
            }
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFileFailed(Path path, IOException e) {
            found.add(path);
            return FileVisitResult.CONTINUE;
          }
        };
    Files.walkFileTree(folder, visitor);
    Collections.sort(found);
    return found;
  }
}
