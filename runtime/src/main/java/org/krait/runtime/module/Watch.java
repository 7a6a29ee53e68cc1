package org.krait.runtime.module;

import org.krait.runtime.object.LateNames;

/** Has the bodies that wait run before a dict changes that they may read. */
final class Watch extends LateNames {
  private final PendingModules modules;

  Watch(PendingModules modules) {
    this.modules = modules;
  }

  @Override
  public boolean has(Object key) {
    return false;
  }

  @Override
  public boolean settle() {
    return true;
  }

  @Override
  public boolean watches() {
    return true;
  }

  @Override
  public void changes(Object key) {
    modules.complete();
  }
}
