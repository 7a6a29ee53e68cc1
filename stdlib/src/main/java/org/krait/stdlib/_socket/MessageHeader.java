package org.krait.stdlib._socket;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.ArrayList;
import java.util.List;

/** A message with its ancillary data in the system's form, {@code struct msghdr}. */
final class MessageHeader {
  private static final long SIZE = 56;
  private static final long NAME = 0;
  private static final long NAME_LENGTH = 8;
  private static final long VECTOR = 16;
  private static final long VECTOR_COUNT = 24;
  private static final long CONTROL = 32;
  private static final long CONTROL_LENGTH = 40;
  private static final long FLAGS = 48;

  private final MemorySegment header;
  private final MemorySegment data;
  private final MemorySegment control;
  private final AddressBuffer sender;

  /** Room for a message to receive. */
  MessageHeader(Arena arena, int size, int ancillarySize) {
    this(arena, arena.allocate(Math.max(1, size), 8), size, arena.allocate(ancillarySize, 8));
    header.set(ValueLayout.JAVA_LONG, NAME, sender.address());
    header.set(ValueLayout.JAVA_INT, NAME_LENGTH, SocketCalls.LARGEST_ADDRESS);
  }

  /** A message to send; an empty address stands for none. */
  MessageHeader(Arena arena, byte[] data, List<AncillaryItem> ancillary, byte[] address) {
    this(arena, SocketCalls.copy(arena, data), data.length, pack(arena, ancillary));
    if (address.length > 0) {
      header.set(ValueLayout.JAVA_LONG, NAME, SocketCalls.copy(arena, address).address());
      header.set(ValueLayout.JAVA_INT, NAME_LENGTH, address.length);
    }
  }

  private MessageHeader(Arena arena, MemorySegment data, int length, MemorySegment control) {
    this.header = arena.allocate(SIZE, 8);
    this.data = data;
    this.control = control;
    this.sender = new AddressBuffer(arena);
    MemorySegment vector = arena.allocate(16, 8);
    vector.set(ValueLayout.JAVA_LONG, 0, data.address());
    vector.set(ValueLayout.JAVA_LONG, 8, length);
    header.set(ValueLayout.JAVA_LONG, VECTOR, vector.address());
    header.set(ValueLayout.JAVA_LONG, VECTOR_COUNT, 1);
    if (control.byteSize() > 0) {
      header.set(ValueLayout.JAVA_LONG, CONTROL, control.address());
      header.set(ValueLayout.JAVA_LONG, CONTROL_LENGTH, control.byteSize());
    }
  }

  private static MemorySegment pack(Arena arena, List<AncillaryItem> items) {
    long size = 0;
    for (AncillaryItem item : items) {
      size += AncillaryItem.space(item.data().length);
    }
    MemorySegment packed = arena.allocate(size, 8);
    long at = 0;
    for (AncillaryItem item : items) {
      item.write(packed, at);
      at += AncillaryItem.space(item.data().length);
    }
    return packed;
  }

  long address() {
    return header.address();
  }

  /** What was received, with so many bytes of data. */
  ReceivedMessage received(int length) {
    List<AncillaryItem> items = new ArrayList<>();
    long end = control.byteSize() == 0 ? 0 : header.get(ValueLayout.JAVA_LONG, CONTROL_LENGTH);
    for (long at = 0; at + AncillaryItem.HEADER <= end; ) {
      AncillaryItem item = AncillaryItem.read(control, at, end);
      items.add(item);
      at += AncillaryItem.space(item.data().length);
    }
    return new ReceivedMessage(
        SocketCalls.bytes(data, length),
        items,
        header.get(ValueLayout.JAVA_INT, FLAGS),
        sender.toPython(header.get(ValueLayout.JAVA_INT, NAME_LENGTH)));
  }
}
