package org.krait.stdlib.mmap;

import org.krait.annotations.PyConstant;
import org.krait.annotations.PyModule;

/** The numbers of mappings, of what may be done with them, and of advice. */
@PyModule("mmap")
public final class MmapConstants {
  @PyConstant public static final long ACCESS_COPY = 3;
  @PyConstant public static final long ACCESS_DEFAULT = 0;
  @PyConstant public static final long ACCESS_READ = 1;
  @PyConstant public static final long ACCESS_WRITE = 2;
  @PyConstant public static final long MADV_DODUMP = 17;
  @PyConstant public static final long MADV_DOFORK = 11;
  @PyConstant public static final long MADV_DONTDUMP = 16;
  @PyConstant public static final long MADV_DONTFORK = 10;
  @PyConstant public static final long MADV_DONTNEED = 4;
  @PyConstant public static final long MADV_FREE = 8;
  @PyConstant public static final long MADV_HUGEPAGE = 14;
  @PyConstant public static final long MADV_HWPOISON = 100;
  @PyConstant public static final long MADV_MERGEABLE = 12;
  @PyConstant public static final long MADV_NOHUGEPAGE = 15;
  @PyConstant public static final long MADV_NORMAL = 0;
  @PyConstant public static final long MADV_RANDOM = 1;
  @PyConstant public static final long MADV_REMOVE = 9;
  @PyConstant public static final long MADV_SEQUENTIAL = 2;
  @PyConstant public static final long MADV_UNMERGEABLE = 13;
  @PyConstant public static final long MADV_WILLNEED = 3;
  @PyConstant public static final long MAP_32BIT = 64;
  @PyConstant public static final long MAP_ANON = 32;
  @PyConstant public static final long MAP_ANONYMOUS = 32;
  @PyConstant public static final long MAP_DENYWRITE = 2048;
  @PyConstant public static final long MAP_EXECUTABLE = 4096;
  @PyConstant public static final long MAP_NORESERVE = 16384;
  @PyConstant public static final long MAP_POPULATE = 32768;
  @PyConstant public static final long MAP_PRIVATE = 2;
  @PyConstant public static final long MAP_SHARED = 1;
  @PyConstant public static final long MAP_STACK = 131072;
  @PyConstant public static final long PROT_EXEC = 4;
  @PyConstant public static final long PROT_READ = 1;
  @PyConstant public static final long PROT_WRITE = 2;
}
