package org.krait.stdlib._ssl;

import java.util.concurrent.atomic.AtomicLong;
import org.krait.runtime.object.PyDict;

/** How many connections of a context began, and how many came through. */
final class HandshakeCounts {
  private final AtomicLong connects = new AtomicLong();
  private final AtomicLong connected = new AtomicLong();
  private final AtomicLong accepts = new AtomicLong();
  private final AtomicLong accepted = new AtomicLong();
  private final AtomicLong reused = new AtomicLong();

  void begin(boolean asServer) {
    (asServer ? accepts : connects).incrementAndGet();
  }

  /** Notes that a handshake is done, maybe with a session of an earlier one. */
  void done(boolean asServer, boolean wasReused) {
    (asServer ? accepted : connected).incrementAndGet();
    if (wasReused) {
      reused.incrementAndGet();
    }
  }

  /** The counts; what the JDK does not tell of is 0. */
  // CPython: _ssl.c _ssl__SSLContext_session_stats_impl
  PyDict toPython() {
    PyDict stats = new PyDict();
    stats.put("number", connected.get());
    stats.put("connect", connects.get());
    stats.put("connect_good", connected.get());
    stats.put("connect_renegotiate", 0L);
    stats.put("accept", accepts.get());
    stats.put("accept_good", accepted.get());
    stats.put("accept_renegotiate", 0L);
    stats.put("hits", reused.get());
    stats.put("misses", 0L);
    stats.put("timeouts", 0L);
    stats.put("cache_full", 0L);
    return stats;
  }
}
