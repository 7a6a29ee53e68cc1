package org.krait.stdlib._ssl;

import java.util.Arrays;
import javax.net.ssl.SSLSession;
import org.krait.annotations.PyGetter;
import org.krait.annotations.PyMethod;
import org.krait.annotations.PyTypeSpec;
import org.krait.runtime.object.PyBytes;
import org.krait.runtime.object.PyInstance;
import org.krait.runtime.object.PySingleton;
import org.krait.runtime.object.PyType;

/** A session of a client, which another connection of the same context may go on with. */
// CPython: _ssl.c PySSLSession
@PyTypeSpec(name = "SSLSession", module = "_ssl", subclassable = false, instantiable = false)
public final class PySslSession extends PyInstance {
  private static final long MILLIS = 1000;

  private final PySslContext context;
  private final int number;
  private final byte[] id;
  private final long made;
  private final boolean isTicket;

  PySslSession(PySslContext context, int number, SSLSession session) {
    super(PyType.builtin(PySslSession.class));
    this.context = context;
    this.number = number;
    this.id = session.getId();
    this.made = session.getCreationTime() / MILLIS;
    this.isTicket = session.getProtocol().equals("TLSv1.3");
  }

  PySslContext context() {
    return context;
  }

  /** The number under which the JDK keeps the session. */
  int number() {
    return number;
  }

  /// Session ID.
  @PyGetter("id")
  public PyBytes id() {
    return PyBytes.of(id);
  }

  /// Session creation time (seconds since epoch).
  @PyGetter("time")
  public long time() {
    return made;
  }

  /// Session timeout (delta in seconds).
  @PyGetter("timeout")
  public long timeout() {
    return context.sessionTimeout();
  }

  /// Ticket life time hint.
  @PyGetter("ticket_lifetime_hint")
  public long lifetime() {
    return isTicket ? timeout() : 0;
  }

  /// Does the session contain a ticket?
  @PyGetter("has_ticket")
  public boolean hasTicket() {
    return isTicket;
  }

  @PyMethod("(self, value, /)")
  public Object __eq__(Object value) {
    return value instanceof PySslSession other
        ? (Object) Arrays.equals(id, other.id)
        : PySingleton.NOT_IMPLEMENTED;
  }
}
