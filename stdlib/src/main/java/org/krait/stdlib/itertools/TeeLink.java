package org.krait.stdlib.itertools;

import org.jspecify.annotations.Nullable;

/** A place in the sequence that the iterators of one tee share; its item is fetched once. */
final class TeeLink {
  private final TeeSource source;
  private @Nullable Object item;
  private @Nullable TeeLink next;

  TeeLink(TeeSource source) {
    this.source = source;
  }

  /** The item here, or null at the end. */
  @Nullable Object item() {
    Object known = item;
    return known == null ? source.fetch(this) : known;
  }

  /** The item if it was fetched already. */
  @Nullable Object fetched() {
    return item;
  }

  TeeLink next() {
    return next;
  }

  void set(Object fetched) {
    next = new TeeLink(source);
    item = fetched;
  }
}
