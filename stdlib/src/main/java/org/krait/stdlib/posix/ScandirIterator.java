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
  private final boolean bytes;
  private @Nullable Iterator<String> names;

  ScandirIterator(String directory, boolean bytes, List<String> names) {
    super(PyType.builtin(ScandirIterator.class));
    this.directory = directory;
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
    String path = directory.endsWith("/") ? directory + name : directory + "/" + name;
    return new DirEntry(
        DirectoryListing.object(name, bytes),
        DirectoryListing.object(path, bytes),
        WorkingDirectory.absolute(path));
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
