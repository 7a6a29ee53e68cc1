package org.krait.stdlib.sys;

import org.krait.runtime.types.StructSequence;

/** The types of the named tuples that {@code sys} shows. */
final class SysTuples {
  static final StructSequence FLAGS =
      new StructSequence(
          "sys",
          "flags",
          "sys.flags\n\nFlags provided through command line arguments or environment vars.",
          false,
          18,
          "debug",
          "-d",
          "inspect",
          "-i",
          "interactive",
          "-i",
          "optimize",
          "-O or -OO",
          "dont_write_bytecode",
          "-B",
          "no_user_site",
          "-s",
          "no_site",
          "-S",
          "ignore_environment",
          "-E",
          "verbose",
          "-v",
          "bytes_warning",
          "-b",
          "quiet",
          "-q",
          "hash_randomization",
          "-R",
          "isolated",
          "-I",
          "dev_mode",
          "-X dev",
          "utf8_mode",
          "-X utf8",
          "warn_default_encoding",
          "-X warn_default_encoding",
          "safe_path",
          "-P",
          "int_max_str_digits",
          "-X int_max_str_digits",
          "gil",
          "-X gil",
          "thread_inherit_context",
          "-X thread_inherit_context",
          "context_aware_warnings",
          "-X context_aware_warnings");

  static final StructSequence VERSION_INFO =
      new StructSequence(
          "sys",
          "version_info",
          "sys.version_info\n\nVersion information as a named tuple.",
          false,
          5,
          "major",
          "Major release number",
          "minor",
          "Minor release number",
          "micro",
          "Patch release number",
          "releaselevel",
          "'alpha', 'beta', 'candidate', or 'final'",
          "serial",
          "Serial release number");

  static final StructSequence FLOAT_INFO =
      new StructSequence(
          "sys",
          "float_info",
          "sys.float_info\n\n"
              + "A named tuple holding information about the float type. It contains low level\n"
              + "information about the precision and internal representation. Please study\n"
              + "your system's :file:`float.h` for more information.",
          true,
          11,
          "max",
          "DBL_MAX -- maximum representable finite float",
          "max_exp",
          "DBL_MAX_EXP -- maximum int e such that radix**(e-1) is representable",
          "max_10_exp",
          "DBL_MAX_10_EXP -- maximum int e such that 10**e is representable",
          "min",
          "DBL_MIN -- Minimum positive normalized float",
          "min_exp",
          "DBL_MIN_EXP -- minimum int e such that radix**(e-1) is a normalized float",
          "min_10_exp",
          "DBL_MIN_10_EXP -- minimum int e such that 10**e is a normalized float",
          "dig",
          "DBL_DIG -- maximum number of decimal digits that can be faithfully represented in a"
              + " float",
          "mant_dig",
          "DBL_MANT_DIG -- mantissa digits",
          "epsilon",
          "DBL_EPSILON -- Difference between 1 and the next representable float",
          "radix",
          "FLT_RADIX -- radix of exponent",
          "rounds",
          "FLT_ROUNDS -- rounding mode used for arithmetic operations");

  static final StructSequence INT_INFO =
      new StructSequence(
          "sys",
          "int_info",
          "sys.int_info\n\n"
              + "A named tuple that holds information about Python's\n"
              + "internal representation of integers.  The attributes are read only.",
          true,
          4,
          "bits_per_digit",
          "size of a digit in bits",
          "sizeof_digit",
          "size in bytes of the C type used to represent a digit",
          "default_max_str_digits",
          "maximum string conversion digits limitation",
          "str_digits_check_threshold",
          "minimum positive value for int_max_str_digits");

  static final StructSequence HASH_INFO =
      new StructSequence(
          "sys",
          "hash_info",
          "hash_info\n\n"
              + "A named tuple providing parameters used for computing\n"
              + "hashes. The attributes are read only.",
          true,
          9,
          "width",
          "width of the type used for hashing, in bits",
          "modulus",
          "prime number giving the modulus on which the hash function is based",
          "inf",
          "value to be used for hash of a positive infinity",
          "nan",
          "value to be used for hash of a nan",
          "imag",
          "multiplier used for the imaginary part of a complex number",
          "algorithm",
          "name of the algorithm for hashing of str, bytes and memoryviews",
          "hash_bits",
          "internal output size of hash algorithm",
          "seed_bits",
          "seed size of hash algorithm",
          "cutoff",
          "small string optimization cutoff");

  static final StructSequence THREAD_INFO =
      new StructSequence(
          "sys",
          "thread_info",
          "sys.thread_info\n\nA named tuple holding information about the thread implementation.",
          true,
          3,
          "name",
          "name of the thread implementation",
          "lock",
          "name of the lock implementation",
          "version",
          "name and version of the thread library");

  static final StructSequence ASYNCGEN_HOOKS =
      new StructSequence(
          "builtins",
          "asyncgen_hooks",
          "asyncgen_hooks\n\n"
              + "A named tuple providing information about asynchronous\n"
              + "generators hooks.  The attributes are read only.",
          true,
          2,
          "firstiter",
          "Hook to intercept first iteration",
          "finalizer",
          "Hook to intercept finalization");

  static final StructSequence UNRAISABLE_ARGUMENTS =
      new StructSequence(
          "builtins",
          "UnraisableHookArgs",
          "UnraisableHookArgs\n\nType used to pass arguments to sys.unraisablehook.",
          true,
          5,
          "exc_type",
          "Exception type",
          "exc_value",
          "Exception value",
          "exc_traceback",
          "Exception traceback",
          "err_msg",
          "Error message",
          "object",
          "Object causing the exception");

  private SysTuples() {}
}
