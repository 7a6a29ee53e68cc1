package org.krait.stdlib.mmap;

import org.krait.runtime.error.Errors;
import org.krait.runtime.host.FileStatus;

/** What a program wants mapped: how much, from where, and what it may do there. */
// CPython: mmapmodule.c new_mmap_object
record MappedFile(int fd, long length, long offset, int access, long flags, long protection) {
  static final int DEFAULT = (int) MmapConstants.ACCESS_DEFAULT;
  static final int READ = (int) MmapConstants.ACCESS_READ;
  static final int WRITE = (int) MmapConstants.ACCESS_WRITE;
  static final int COPY = (int) MmapConstants.ACCESS_COPY;
  private static final long BOTH = MmapConstants.PROT_READ | MmapConstants.PROT_WRITE;

  static MappedFile of(int fd, long length, long flags, long protection, int access, long offset) {
    if (length < 0) {
      throw Errors.overflowError("memory mapped length must be positive");
    }
    if (offset < 0) {
      throw Errors.overflowError("memory mapped offset must be positive");
    }
    if (access != DEFAULT && (flags != MmapConstants.MAP_SHARED || protection != BOTH)) {
      throw Errors.valueError("mmap can't specify both access and flags, prot.");
    }
    long size = fd == -1 ? length : size(fd, length, offset);
    if (size > Integer.MAX_VALUE) {
      throw Errors.overflowError("memory mapped length must be below 2 GiB");
    }
    long anonymous = fd == -1 ? MmapConstants.MAP_ANON : 0;
    if (access == DEFAULT) {
      int implied = (protection & BOTH) == BOTH ? DEFAULT : writes(protection) ? WRITE : READ;
      return new MappedFile(fd, size, offset, implied, flags | anonymous, protection);
    }
    if (access != READ && access != WRITE && access != COPY) {
      throw Errors.valueError("mmap invalid access parameter.");
    }
    long kind = access == COPY ? MmapConstants.MAP_PRIVATE : MmapConstants.MAP_SHARED;
    long allowed = access == READ ? MmapConstants.PROT_READ : BOTH;
    return new MappedFile(fd, size, offset, access, kind | anonymous, allowed);
  }

  private static boolean writes(long protection) {
    return (protection & MmapConstants.PROT_WRITE) != 0;
  }

  /** How much of a file to map: what is wanted, or all from an offset on. */
  private static long size(int fd, long length, long offset) {
    FileStatus status = FileStatus.of(fd);
    if (!status.isRegular()) {
      return length;
    }
    long all = status.size();
    if (length == 0) {
      if (all == 0) {
        throw Errors.valueError("cannot mmap an empty file");
      }
      if (offset >= all) {
        throw Errors.valueError("mmap offset is greater than file size");
      }
      return all - offset;
    }
    if (offset > all || all - offset < length) {
      throw Errors.valueError("mmap length is greater than file size");
    }
    return length;
  }

  boolean isShared() {
    return (flags & MmapConstants.MAP_SHARED) != 0;
  }

  boolean isWritable() {
    return access != READ;
  }

  String accessName() {
    return switch (access) {
      case (int) MmapConstants.ACCESS_READ -> "ACCESS_READ";
      case (int) MmapConstants.ACCESS_WRITE -> "ACCESS_WRITE";
      case (int) MmapConstants.ACCESS_COPY -> "ACCESS_COPY";
      default -> "ACCESS_DEFAULT";
    };
  }
}
