package org.krait.stdlib._socket;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import org.krait.annotations.PyFunction;
import org.krait.annotations.PyModule;
import org.krait.runtime.error.Errors;
import org.krait.runtime.host.Access;
import org.krait.runtime.host.Descriptors;
import org.krait.runtime.host.FileNames;
import org.krait.runtime.host.NativeFunction;
import org.krait.runtime.module.FileSystemPath;
import org.krait.runtime.object.AuditHooks;
import org.krait.runtime.object.Ints;
import org.krait.runtime.object.PyList;
import org.krait.runtime.object.PyTuple;

/** The machine's network interfaces and its name. */
@PyModule("_socket")
public final class InterfaceFunctions {
  private static final NativeFunction IF_NAMEINDEX =
      new NativeFunction(Access.NETWORK, "if_nameindex", 0);
  private static final NativeFunction IF_FREENAMEINDEX =
      new NativeFunction(Access.NETWORK, "if_freenameindex", 1);
  private static final NativeFunction IF_NAMETOINDEX =
      new NativeFunction(Access.NETWORK, "if_nametoindex", 1);
  private static final NativeFunction IF_INDEXTONAME =
      new NativeFunction(Access.NETWORK, "if_indextoname", 2);
  private static final NativeFunction GETHOSTNAME =
      new NativeFunction(Access.NETWORK, "gethostname", 2);
  private static final NativeFunction SETHOSTNAME =
      new NativeFunction(Access.NETWORK, "sethostname", 2);
  private static final int LONGEST_NAME = 16;
  private static final int LONGEST_HOST = 1024;
  private static final long ENTRY = 16;

  /// if_nameindex()
  ///
  /// Returns a list of network interface information (index, name) tuples.
  @PyFunction("()")
  public PyList if_nameindex() {
    long first = IF_NAMEINDEX.call();
    if (first == 0) {
      throw SocketCalls.error();
    }
    PyList all = new PyList();
    for (long at = first; ; at += ENTRY) {
      MemorySegment entry = SocketCalls.at(at, ENTRY);
      long name = entry.get(ValueLayout.JAVA_LONG, 8);
      if (name == 0) {
        break;
      }
      all.add(
          PyTuple.of(
              Integer.toUnsignedLong(entry.get(ValueLayout.JAVA_INT, 0)),
              FileNames.decodeStr(Descriptors.bytes(SocketCalls.at(name, LONGEST_NAME)))));
    }
    IF_FREENAMEINDEX.call(first);
    return all;
  }

  /// Returns the interface index corresponding to the interface name if_name.
  @PyFunction("(oname, /)")
  public long if_nametoindex(Object oname) {
    try (Arena arena = Arena.ofConfined()) {
      byte[] name = FileNames.encode(FileSystemPath.text(oname));
      long index = IF_NAMETOINDEX.call(Descriptors.text(arena, name)) & 0xFFFFFFFFL;
      if (index == 0) {
        throw SocketCalls.error();
      }
      return index;
    }
  }

  /// Returns the interface name corresponding to the interface index if_index.
  @PyFunction("(if_index, /)")
  public Object if_indextoname(Object ifIndex) {
    Object index = Ints.index(ifIndex);
    if (Ints.big(index).signum() < 0) {
      throw Errors.valueError("Cannot convert negative int");
    }
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment name = arena.allocate(LONGEST_NAME);
      if (IF_INDEXTONAME.call(Ints.big(index).intValue(), name.address()) == 0) {
        throw SocketCalls.error();
      }
      return FileNames.decodeStr(Descriptors.bytes(name));
    }
  }

  /// gethostname() -> string
  ///
  /// Return the current host name.
  @PyFunction("()")
  public Object gethostname() {
    AuditHooks.tell("socket.gethostname");
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment name = arena.allocate(LONGEST_HOST);
      if ((int) GETHOSTNAME.call(name.address(), LONGEST_HOST - 1) != 0) {
        throw SocketCalls.error();
      }
      return FileNames.decodeStr(Descriptors.bytes(name));
    }
  }

  /// sethostname(name)
  ///
  /// Sets the hostname to name.
  @PyFunction(value = "(name, /)", text = false)
  public void sethostname(Object name) {
    AuditHooks.tell("socket.sethostname", name);
    try (Arena arena = Arena.ofConfined()) {
      byte[] bytes = FileNames.encode(FileSystemPath.text(name));
      if ((int) SETHOSTNAME.call(Descriptors.text(arena, bytes), bytes.length) != 0) {
        throw SocketCalls.error();
      }
    }
  }
}
