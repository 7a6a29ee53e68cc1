package org.krait.runtime.types;

import org.krait.runtime.function.Executable;
import org.krait.runtime.object.PyBytes;

/** {@code co_code}: opaque, two bytes a position; it leads back to what it stands for. */
final class CodeBytes extends PyBytes {
  private final Executable executable;

  CodeBytes(Executable executable) {
    super(new byte[executable.positions().length / 2]);
    this.executable = executable;
  }

  Executable executable() {
    return executable;
  }
}
