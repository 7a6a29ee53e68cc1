package org.krait.runtime.object;

import java.lang.ref.WeakReference;
import org.jspecify.annotations.Nullable;

/** A weak reference or proxy. */
public final class PyWeakReference extends PyInstance {
  private final WeakReference<Object> referent;
  private @Nullable Object callback;
  private @Nullable Long hash;
  private volatile @Nullable Object finalizing;

  public PyWeakReference(PyType type, Object referent, @Nullable Object callback) {
    super(type);
    this.referent = new WeakReference<>(referent);
    this.callback = callback;
  }

  /** The object referred to, or null once it is gone. */
  public @Nullable Object referent() {
    Object found = referent.get();
    return found == null ? finalizing : found;
  }

  /** Leads to an object once more while it is finalized, until revived with null. */
  void revive(@Nullable Object object) {
    finalizing = object;
  }

  /** What is called when the object goes, or null. */
  public @Nullable Object callback() {
    return callback;
  }

  /** Hands out the callback to the one who calls it. */
  @Nullable Object takeCallback() {
    Object taken = callback;
    callback = null;
    return taken;
  }

  /** The hash, once it was asked while the object lived; else null. */
  public @Nullable Long knownHash() {
    return hash;
  }

  public void setKnownHash(long hash) {
    this.hash = hash;
  }
}
