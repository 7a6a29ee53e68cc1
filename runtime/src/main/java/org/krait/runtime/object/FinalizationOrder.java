package org.krait.runtime.object;

import java.util.ArrayList;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import org.jspecify.annotations.Nullable;

/**
 * The order in which reference counts would finalize objects: who refers to another one comes
 * before it. Otherwise, and in cycles, the oldest comes first, and streams after all that may write
 * to them.
 */
final class FinalizationOrder {
  private final Map<Object, Entry> entries = new IdentityHashMap<>();
  private final PriorityQueue<Entry> free = new PriorityQueue<>();
  private final PriorityQueue<Entry> held = new PriorityQueue<>();

  private FinalizationOrder(Collection<Due> all) {
    for (Due due : all) {
      entries.put(due.object(), new Entry(due));
    }
    for (Entry e : entries.values()) {
      e.findReferents();
    }
    for (Entry e : entries.values()) {
      (e.referrers == 0 ? free : held).add(e);
    }
  }

  /** The same objects in order. */
  static List<Due> of(Collection<Due> all) {
    return all.size() < 2 ? new ArrayList<>(all) : new FinalizationOrder(all).sorted();
  }

  private List<Due> sorted() {
    List<Due> sorted = new ArrayList<>(entries.size());
    for (Entry e = next(); e != null; e = next()) {
      e.taken = true;
      sorted.add(e.due);
      for (Entry referent : e.referents) {
        if (--referent.referrers == 0) {
          free.add(referent);
        }
      }
    }
    return sorted;
  }

  private @Nullable Entry next() {
    Entry e = nextOf(free);
    return e == null ? nextOf(held) : e;
  }

  private static @Nullable Entry nextOf(PriorityQueue<Entry> queue) {
    Entry e = queue.poll();
    while (e != null && e.taken) {
      e = queue.poll();
    }
    return e;
  }

  /** An object whose finalizer is due. */
  record Due(Finalizers.Ticket ticket, PyInstance object) {}

  private final class Entry implements Comparable<Entry> {
    private final Due due;
    private final List<Entry> referents = new ArrayList<>(2);
    private int referrers;
    private boolean taken;

    Entry(Due due) {
      this.due = due;
    }

    @Override
    public int compareTo(Entry other) {
      boolean isStream = due.object() instanceof ClosedAtExit;
      return isStream == other.due.object() instanceof ClosedAtExit
          ? Long.compare(due.ticket().number(), other.due.ticket().number())
          : isStream ? 1 : -1;
    }

    void findReferents() {
      PyInstance o = due.object();
      Shape shape = o.shape();
      int used = shape.reserved() + (shape.isDictionary() ? 0 : shape.size());
      for (int i = 0; i < used; i++) {
        note(o.slot(i));
      }
      if (shape.isDictionary() && o.slot(shape.dictionarySlot()) instanceof PyDict attributes) {
        HashTable table = attributes.table();
        for (int i = 0; i < table.limit(); i++) {
          note(table.value(i));
        }
      }
      if (o instanceof Holder holder) {
        holder.tellHeld((step, held) -> note(held));
      }
    }

    private void note(@Nullable Object held) {
      Entry referent = held == null ? null : entries.get(held);
      if (referent != null && referent != this) {
        referents.add(referent);
        referent.referrers++;
      }
    }
  }
}
