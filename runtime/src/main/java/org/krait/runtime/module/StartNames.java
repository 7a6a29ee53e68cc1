package org.krait.runtime.module;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.krait.runtime.object.LateNames;
import org.krait.runtime.object.LatePart;
import org.krait.runtime.object.PyDict;

/** The names that parts of the start give a dict, each when it is needed. */
public class StartNames extends LateNames {
  private final PendingModules modules;
  private final PyDict dict;
  private final List<Share> shares = new ArrayList<>(2);

  public StartNames(PendingModules modules, PyDict dict) {
    this.modules = modules;
    this.dict = dict;
  }

  /** What one part makes of the names. */
  private record Share(LatePart part, String... names) {
    boolean has(Object key) {
      for (String name : names) {
        if (name.equals(key)) {
          return true;
        }
      }
      return false;
    }
  }

  /** Leaves names to a part, which puts them into the dict. */
  public final StartNames add(LatePart part, String... names) {
    shares.add(new Share(part, names));
    return this;
  }

  final PyDict dict() {
    return dict;
  }

  final PendingModules modules() {
    return modules;
  }

  @Override
  public final boolean has(Object key) {
    for (Share share : shares) {
      if (!share.part.isDone() && (!(key instanceof String) || share.has(key))) {
        return true;
      }
    }
    return false;
  }

  @Override
  public final boolean settle(@Nullable Object key) {
    boolean settled = true;
    boolean left = false;
    for (Share share : shares) {
      if (key == null || !(key instanceof String) || share.has(key)) {
        settled &= modules.make(share.part);
      }
      left |= !share.part.isDone();
    }
    if (!left && !watches() && dict.table().expected() == this) {
      dict.table().expect(null);
    }
    return settled;
  }
}
