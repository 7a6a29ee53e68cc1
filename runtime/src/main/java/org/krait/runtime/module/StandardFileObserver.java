package org.krait.runtime.module;

import org.krait.runtime.host.OpenFile;

/** Who looks on as a program uses its three standard files: descriptors 0, 1 and 2. */
public interface StandardFileObserver {
  /** Reads at most so many bytes, as {@link OpenFile#read} does. */
  int read(OpenFile file, byte[] into, int offset, int length);

  /** Writes bytes, as {@link OpenFile#write} does. */
  int write(OpenFile file, byte[] from, int offset, int length);
}
