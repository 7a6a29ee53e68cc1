package org.krait.stdlib._socket;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;

/** Memory where the system leaves an address and its length. */
final class AddressBuffer {
  private final MemorySegment address;
  private final MemorySegment length;

  AddressBuffer(Arena arena) {
    address = arena.allocate(SocketCalls.LARGEST_ADDRESS, 8);
    length = arena.allocateFrom(ValueLayout.JAVA_INT, SocketCalls.LARGEST_ADDRESS);
  }

  long address() {
    return address.address();
  }

  /** Where the length is. */
  long lengthAddress() {
    return length.address();
  }

  /** The address that was left. */
  Object toPython() {
    return toPython(length.get(ValueLayout.JAVA_INT, 0));
  }

  /** The address that was left, of a length that was left elsewhere. */
  Object toPython(int length) {
    return SocketAddress.decode(SocketCalls.bytes(address, length));
  }
}
