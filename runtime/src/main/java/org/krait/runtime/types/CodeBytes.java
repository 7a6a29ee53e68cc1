package org.krait.runtime.types;

import org.krait.runtime.function.Executable;
import org.krait.runtime.object.PyBytes;

/** {@code co_code}: shows the names in use, and leads back to what it stands for. */
final class CodeBytes extends PyBytes {
  private final Executable executable;

  CodeBytes(Executable executable) {
    super(executable.units().bytes());
    this.executable = executable;
  }

  Executable executable() {
    return executable;
  }
}
