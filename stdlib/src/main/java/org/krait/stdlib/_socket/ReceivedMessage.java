package org.krait.stdlib._socket;

import java.util.List;
import org.krait.runtime.object.PyList;
import org.krait.runtime.object.PyTuple;

/** A message that came, with its ancillary data, flags and sender. */
record ReceivedMessage(byte[] data, List<AncillaryItem> ancillary, int flags, Object sender) {
  /** What {@code recvmsg} returns; the first part is the data or its length. */
  PyTuple toPython(Object first) {
    PyList items = new PyList();
    for (AncillaryItem item : ancillary) {
      items.add(item.toPython());
    }
    return PyTuple.of(first, items, (long) flags, sender);
  }
}
