package org.krait.runtime.module;

import org.krait.runtime.object.PyDict;

/** Names of a dict whose values bodies read that wait: they run before one of these changes. */
public class WatchedNames extends StartNames {
  public WatchedNames(PendingModules modules, PyDict dict) {
    super(modules, dict);
  }

  @Override
  public final boolean watches() {
    return true;
  }

  @Override
  public final void changes(Object key) {
    if (!isNew(key) && isRead(key)) {
      modules().complete();
    }
  }

  private boolean isNew(Object key) {
    return key instanceof String name && dict().table().find(name) < 0;
  }

  /** Whether a body may read the value of a key. */
  protected boolean isRead(Object key) {
    return true;
  }
}
