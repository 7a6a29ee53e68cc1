package org.krait.stdlib.posix;

import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.krait.annotations.PyMethod;
import org.krait.annotations.PyTypeSpec;
import org.krait.runtime.host.WorkingDirectory;
import org.krait.runtime.object.PyIterator;
import org.krait.runtime.object.PyType;
import org.krait.runtime.ops.Iteration;

/** What {@code os.scandir} gives. */
// CPython: posixmodule.c ScandirIterator
@PyTypeSpec(name = "ScandirIterator", module = "posix", subclassable = false, instantiable = false)
public final class ScandirIterator extends PyIterator {
  private final String directory;
  private final String shown;
  private final boolean bytes;
  private @Nullable Iterator<String> names;

  /**
   * An iterator over the names in a directory.
   *
   * @param shown how the paths of the entries begin
   */
  ScandirIterator(String directory, String shown, boolean bytes, List<String> names) {
    super(PyType.builtin(ScandirIterator.class));
    this.directory = directory;
    this.shown = shown;
    this.bytes = bytes;
    this.names = names.iterator();
  }

  @Override
  public @Nullable Object next() {
    Iterator<String> left = names;
    if (left == null || !left.hasNext()) {
      names = null;
      return null;
    }
    String name = left.next();
    return new DirEntry(
        DirectoryListing.object(name, bytes),
        DirectoryListing.object(joined(shown, name), bytes),
        WorkingDirectory.absolute(joined(directory, name)));
  }

  private static String joined(String folder, String name) {
    return folder.isEmpty() || folder.endsWith("/") ? folder + name : folder + "/" + name;
  }

  @PyMethod("(self, /)")
  public Object __iter__() {
    return this;
  }

  @PyMethod("(self, /)")
  public Object __next__() {
    return Iteration.orStop(next());
  }

  @PyMethod(value = "(self, /)", doc = "")
  public Object __enter__() {
    return this;
  }

  @PyMethod(value = "(self, /, *args)", doc = "")
  public void __exit__(Object[] args) {
    close();
  }

  @PyMethod(value = "(self, /)", doc = "")
  public void close() {
    names = null;
  }
}
