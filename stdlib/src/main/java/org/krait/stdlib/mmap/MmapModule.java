package org.krait.stdlib.mmap;

import org.krait.annotations.PyConstant;
import org.krait.annotations.PyModule;
import org.krait.runtime.object.BuiltinExceptions;
import org.krait.runtime.object.PyType;

/** The types and numbers of mapped memory. */
// CPython: mmapmodule.c
@PyModule(value = "mmap", types = PyMmap.class, parts = MmapConstants.class)
public final class MmapModule {
  @PyConstant
  public long PAGESIZE() {
    return MappedMemory.pageSize();
  }

  @PyConstant
  public long ALLOCATIONGRANULARITY() {
    return MappedMemory.pageSize();
  }

  @PyConstant
  public PyType error() {
    return BuiltinExceptions.OS_ERROR;
  }
}
