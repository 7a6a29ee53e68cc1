package org.krait.stdlib.time;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;
import org.krait.annotations.PyConstant;
import org.krait.annotations.PyFunction;
import org.krait.annotations.PyModule;
import org.krait.runtime.error.Errors;
import org.krait.runtime.host.Errno;
import org.krait.runtime.host.OsError;
import org.krait.runtime.object.Arguments;
import org.krait.runtime.object.AuditHooks;
import org.krait.runtime.object.BuiltinTypes;
import org.krait.runtime.object.Interpreter;
import org.krait.runtime.object.PyFloat;
import org.krait.runtime.object.PySimpleNamespace;
import org.krait.runtime.object.PySingleton;
import org.krait.runtime.object.PyStr;
import org.krait.runtime.object.PyTuple;
import org.krait.runtime.object.ThreadState;
import org.krait.runtime.object.Types;
import org.krait.runtime.ops.Attributes;
import org.krait.runtime.ops.Imports;
import org.krait.runtime.ops.Indexes;
import org.krait.stdlib.time.Zone.Clock;

/// This module provides various functions to manipulate time values.
///
/// There are two standard representations of time.  One is the number
/// of seconds since the Epoch, in UTC (a.k.a. GMT).  It may be an integer
/// or a floating-point number (to represent fractions of seconds).
/// The epoch is the point where the time starts, the return value of time.gmtime(0).
/// It is January 1, 1970, 00:00:00 (UTC) on all platforms.
///
/// The other representation is a tuple of 9 integers giving local time.
/// The tuple items are:
///   year (including century, e.g. 1998)
///   month (1-12)
///   day (1-31)
///   hours (0-23)
///   minutes (0-59)
///   seconds (0-59)
///   weekday (0-6, Monday is 0)
///   Julian day (day in the year, 1-366)
///   DST (Daylight Savings Time) flag (-1, 0 or 1)
/// If the DST flag is 0, the time is given in the regular time zone;
/// if it is 1, the time is given in the DST time zone;
/// if it is -1, mktime() should guess based on the date and time.
///
@PyModule("time")
public final class TimeModule {
  @PyConstant static final long CLOCK_REALTIME = 0;
  @PyConstant static final long CLOCK_MONOTONIC = 1;
  @PyConstant static final long CLOCK_PROCESS_CPUTIME_ID = 2;
  @PyConstant static final long CLOCK_THREAD_CPUTIME_ID = 3;
  @PyConstant static final long CLOCK_MONOTONIC_RAW = 4;
  @PyConstant static final long CLOCK_BOOTTIME = 7;
  @PyConstant static final long CLOCK_TAI = 11;
  @PyConstant static final long _STRUCT_TM_ITEMS = 11;

  private static final double NANOS = 1e9;
  private static final long SLEEP_SLICE = 50_000_000;

  private static final Zone GREENWICH = seconds -> new Clock("GMT", 0, false);

  private LocalTime local = LocalTime.of(System.getenv("TZ"));

  @PyConstant("struct_time")
  Object structTime() {
    return StructTime.TYPE.type();
  }

  @PyConstant
  long timezone() {
    return -local.standard().offset();
  }

  @PyConstant
  long altzone() {
    return -local.summer().offset();
  }

  @PyConstant
  long daylight() {
    return local.standard().offset() == local.summer().offset() ? 0 : 1;
  }

  @PyConstant
  Object tzname() {
    return PyTuple.of(local.standard().name(), local.summer().name());
  }

  /// time() -> floating-point number
  ///
  /// Return the current time in seconds since the Epoch.
  /// Fractions of a second may be present if the system clock provides them.
  @PyFunction("($self, /)")
  public double time() {
    return nanosOfDay() / NANOS;
  }

  /// time_ns() -> int
  ///
  /// Return the current time in nanoseconds since the Epoch.
  @PyFunction("($self, /)")
  public long time_ns() {
    return nanosOfDay();
  }

  /// monotonic() -> float
  ///
  /// Monotonic clock, cannot go backward.
  @PyFunction("($self, /)")
  public double monotonic() {
    return System.nanoTime() / NANOS;
  }

  /// monotonic_ns() -> int
  ///
  /// Monotonic clock, cannot go backward, as nanoseconds.
  @PyFunction("($self, /)")
  public long monotonic_ns() {
    return System.nanoTime();
  }

  /// perf_counter() -> float
  ///
  /// Performance counter for benchmarking.
  @PyFunction("($self, /)")
  public double perf_counter() {
    return System.nanoTime() / NANOS;
  }

  /// perf_counter_ns() -> int
  ///
  /// Performance counter for benchmarking as nanoseconds.
  @PyFunction("($self, /)")
  public long perf_counter_ns() {
    return System.nanoTime();
  }

  /// process_time() -> float
  ///
  /// Process time for profiling: sum of the kernel and user-space CPU time.
  @PyFunction("($self, /)")
  public double process_time() {
    return processNanos() / NANOS;
  }

  /// process_time() -> int
  ///
  /// Process time for profiling as nanoseconds:
  /// sum of the kernel and user-space CPU time.
  @PyFunction("($self, /)")
  public long process_time_ns() {
    return processNanos();
  }

  /// thread_time() -> float
  ///
  /// Thread time for profiling: sum of the kernel and user-space CPU time.
  @PyFunction("($self, /)")
  public double thread_time() {
    return threadNanos() / NANOS;
  }

  /// thread_time() -> int
  ///
  /// Thread time for profiling as nanoseconds:
  /// sum of the kernel and user-space CPU time.
  @PyFunction("($self, /)")
  public long thread_time_ns() {
    return threadNanos();
  }

  private static long nanosOfDay() {
    Instant now = Instant.now();
    return now.getEpochSecond() * 1_000_000_000L + now.getNano();
  }

  private static long processNanos() {
    return SystemClock.time((int) CLOCK_PROCESS_CPUTIME_ID);
  }

  private static long threadNanos() {
    return SystemClock.time((int) CLOCK_THREAD_CPUTIME_ID);
  }

  /// Return the time of the specified clock clk_id as a float.
  @PyFunction("(clk_id, /)")
  public double clock_gettime(Object clk_id) {
    return SystemClock.time(clock(clk_id)) / NANOS;
  }

  /// Return the time of the specified clock clk_id as nanoseconds (int).
  @PyFunction("(clk_id, /)")
  public long clock_gettime_ns(Object clk_id) {
    return SystemClock.time(clock(clk_id));
  }

  // CPython: timemodule.c time_clockid_converter
  private static int clock(Object id) {
    if (Indexes.orNull(id) instanceof Long n && n == n.intValue()) {
      return n.intValue();
    }
    throw Errors.typeError("clk_id should be integer, not " + Types.of(id).fullName());
  }

  /// clock_getres(clk_id) -> floating-point number
  ///
  /// Return the resolution (precision) of the specified clock clk_id.
  @PyFunction(value = "(clk_id, /)", text = false, parsedAs = "clock_getres()")
  public double clock_getres(Object clk_id) {
    return SystemClock.resolution(Arguments.toParsedInt(clk_id)) / NANOS;
  }

  /// clock_settime(clk_id, time)
  ///
  /// Set the time of the specified clock clk_id.
  @PyFunction(value = "(clk_id, time, /)", text = false)
  public void clock_settime(Object clk_id, Object time) {
    SystemClock.set(
        Arguments.toParsedInt(clk_id), (long) Math.floor(seconds(time, "float") * NANOS));
  }

  /// clock_settime_ns(clk_id, time)
  ///
  /// Set the time of the specified clock clk_id with nanoseconds.
  @PyFunction(value = "(clk_id, time, /)", text = false)
  public void clock_settime_ns(Object clk_id, long time) {
    SystemClock.set(Arguments.toParsedInt(clk_id), time);
  }

  /// pthread_getcpuclockid(thread_id) -> int
  ///
  /// Return the clk_id of a thread's CPU time clock.
  @PyFunction(value = "(thread_id, /)", text = false)
  public long pthread_getcpuclockid(long thread_id, Interpreter interpreter) {
    ThreadState thread = interpreter.thread(thread_id);
    if (thread == null || thread.nativeId() == 0) {
      throw OsError.of(Errno.ESRCH);
    }
    return SystemClock.ofThread(thread.nativeId());
  }

  /// get_clock_info(name: str) -> dict
  ///
  /// Get information of the specified clock.
  @PyFunction(value = "(name, /)", text = false, parsedAs = "get_clock_info()")
  public Object get_clock_info(String name) {
    String clock =
        switch (name) {
          case "time" -> "CLOCK_REALTIME";
          case "monotonic", "perf_counter" -> "CLOCK_MONOTONIC";
          case "process_time" -> "CLOCK_PROCESS_CPUTIME_ID";
          case "thread_time" -> "CLOCK_THREAD_CPUTIME_ID";
          default -> throw Errors.valueError("unknown clock");
        };
    PySimpleNamespace info = new PySimpleNamespace(BuiltinTypes.SIMPLE_NAMESPACE);
    info.setAttribute("implementation", "clock_gettime(" + clock + ")");
    info.setAttribute("monotonic", !name.equals("time"));
    info.setAttribute("adjustable", name.equals("time"));
    info.setAttribute("resolution", 1e-9);
    return info;
  }

  /// sleep(seconds)
  ///
  /// Delay execution for a given number of seconds.  The argument may be
  /// a floating-point number for subsecond precision.
  @PyFunction("($self, object, /)")
  public void sleep(Object object) {
    AuditHooks.tell("time.sleep", object);
    double seconds = seconds(object, "float");
    if (Math.abs(seconds) > Long.MAX_VALUE / NANOS) {
      throw Errors.overflowError(
          Types.isInstance(object, BuiltinTypes.FLOAT)
              ? "timestamp out of range for platform time_t"
              : "timestamp too large to convert to C PyTime_t");
    }
    if (seconds < 0) {
      throw Errors.valueError("sleep length must be non-negative");
    }
    ThreadState thread = ThreadState.current();
    long end = System.nanoTime() + (long) (seconds * NANOS);
    for (long left = end - System.nanoTime(); left > 0; left = end - System.nanoTime()) {
      LockSupport.parkNanos(Math.min(left, SLEEP_SLICE));
      Thread.interrupted();
      thread.safePoint();
    }
  }

  // CPython: pytime.c pytime_from_object
  private static double seconds(Object o, String alternative) {
    if (o instanceof Double || o instanceof PyFloat) {
      double d = o instanceof Double x ? x : ((PyFloat) o).value();
      if (Double.isNaN(d)) {
        throw Errors.valueError("Invalid value NaN (not a number)");
      }
      return d;
    }
    Object index = Indexes.orNull(o);
    if (index == null) {
      throw Errors.typeError(
          "'"
              + Types.of(o).fullName()
              + "' object cannot be interpreted as an integer"
              + (alternative.isEmpty() ? "" : " or " + alternative));
    }
    return index instanceof Long n ? n : ((java.math.BigInteger) index).doubleValue();
  }

  /// gmtime([seconds]) -> (tm_year, tm_mon, tm_mday, tm_hour, tm_min,
  ///                        tm_sec, tm_wday, tm_yday, tm_isdst)
  ///
  /// Convert seconds since the Epoch to a time tuple expressing UTC (a.k.a.
  /// GMT).  When 'seconds' is not passed in, convert the current time instead.
  ///
  /// If the platform supports the tm_gmtoff and tm_zone, they are available as
  /// attributes only.
  @PyFunction(value = "(seconds=None, /)", text = false, parsedAs = "gmtime()")
  public Object gmtime(Object seconds) {
    return brokenDown(seconds, GREENWICH);
  }

  /// localtime([seconds]) -> (tm_year,tm_mon,tm_mday,tm_hour,tm_min,
  ///                           tm_sec,tm_wday,tm_yday,tm_isdst)
  ///
  /// Convert seconds since the Epoch to a time tuple expressing local time.
  /// When 'seconds' is not passed in, convert the current time instead.
  @PyFunction(value = "(seconds=None, /)", text = false, parsedAs = "localtime()")
  public Object localtime(Object seconds) {
    return brokenDown(seconds, local::at);
  }

  private static Object brokenDown(Object seconds, Zone zone) {
    try {
      double floor = seconds == PySingleton.NONE ? 0 : Math.floor(seconds(seconds, ""));
      if (Math.abs(floor) > 1e17) {
        throw new DateTimeException("");
      }
      long moment = seconds == PySingleton.NONE ? Instant.now().getEpochSecond() : (long) floor;
      return StructTime.of(moment, zone.at(moment));
    } catch (DateTimeException e) {
      throw Errors.overflowError("timestamp out of range for platform time_t");
    }
  }

  /// mktime(tuple) -> floating-point number
  ///
  /// Convert a time tuple in local time to seconds since the Epoch.
  /// Note that mktime(gmtime(0)) will not generally return zero for most
  /// time zones; instead the returned value will either be equal to that
  /// of the timezone or altzone attributes on the time module.
  @PyFunction("($self, object, /)")
  public double mktime(Object object) {
    try {
      return local.seconds(StructTime.fields(object, "mktime"));
    } catch (DateTimeException e) {
      throw Errors.overflowError("mktime argument out of range");
    }
  }

  /// asctime([tuple]) -> string
  ///
  /// Convert a time tuple to a string, e.g. 'Sat Jun 06 16:26:11 1998'.
  /// When the time tuple is not present, current time as returned by localtime()
  /// is used.
  @PyFunction(value = "(tuple=<unrepresentable>, /)", text = false)
  public Object asctime(@Nullable Object tuple) {
    long[] f = fields(tuple, "asctime");
    return TimeFormat.DAYS[(int) f[6]]
        + " "
        + TimeFormat.MONTHS[(int) f[1] - 1]
        + " "
        + TimeFormat.padded(f[2])
        + " "
        + TimeFormat.two(f[3])
        + ":"
        + TimeFormat.two(f[4])
        + ":"
        + TimeFormat.two(f[5])
        + " "
        + f[0];
  }

  private long[] fields(@Nullable Object tuple, String function) {
    Object given = tuple == null ? localtime(PySingleton.NONE) : tuple;
    long[] fields = StructTime.fields(given, function);
    StructTime.check(fields);
    return fields;
  }

  /// ctime(seconds) -> string
  ///
  /// Convert a time in seconds since the Epoch to a string in local time.
  /// This is equivalent to asctime(localtime(seconds)). When the time tuple is
  /// not present, current time as returned by localtime() is used.
  @PyFunction(value = "(seconds=None, /)", text = false, parsedAs = "ctime()")
  public Object ctime(Object seconds) {
    return asctime(localtime(seconds));
  }

  /// strftime(format[, tuple]) -> string
  ///
  /// Convert a time tuple to a string according to a format specification.
  /// See the library reference manual for formatting codes. When the time tuple
  /// is not present, current time as returned by localtime() is used.
  ///
  /// Commonly used format codes:
  ///
  /// %Y  Year with century as a decimal number.
  /// %m  Month as a decimal number [01,12].
  /// %d  Day of the month as a decimal number [01,31].
  /// %H  Hour (24-hour clock) as a decimal number [00,23].
  /// %M  Minute as a decimal number [00,59].
  /// %S  Second as a decimal number [00,61].
  /// %z  Time zone offset from UTC.
  /// %a  Locale's abbreviated weekday name.
  /// %A  Locale's full weekday name.
  /// %b  Locale's abbreviated month name.
  /// %B  Locale's full month name.
  /// %c  Locale's appropriate date and time representation.
  /// %I  Hour (12-hour clock) as a decimal number [01,12].
  /// %p  Locale's equivalent of either AM or PM.
  ///
  /// Other codes may be available on your platform.  See documentation for
  /// the C library strftime function.
  ///
  @PyFunction(value = "(format, tuple=<unrepresentable>, /)", text = false, parsedAs = "strftime()")
  public Object strftime(Object format, @Nullable Object tuple) {
    String pattern = Arguments.toText(format, "strftime", "argument 1");
    Object given = tuple == null ? localtime(PySingleton.NONE) : tuple;
    long[] f = fields(given, "strftime");
    TimeFormat time =
        new TimeFormat(f, StructTime.zoneField(given, 9), StructTime.zoneField(given, 10), local);
    return format instanceof String ? time.format(pattern) : PyStr.ofJava(time.format(pattern));
  }

  /// strptime(string, format) -> struct_time
  ///
  /// Parse a string to a time tuple according to a format specification.
  /// See the library reference manual for formatting codes (same as
  /// strftime()).
  ///
  /// Commonly used format codes:
  ///
  /// %Y  Year with century as a decimal number.
  /// %m  Month as a decimal number [01,12].
  /// %d  Day of the month as a decimal number [01,31].
  /// %H  Hour (24-hour clock) as a decimal number [00,23].
  /// %M  Minute as a decimal number [00,59].
  /// %S  Second as a decimal number [00,61].
  /// %z  Time zone offset from UTC.
  /// %a  Locale's abbreviated weekday name.
  /// %A  Locale's full weekday name.
  /// %b  Locale's abbreviated month name.
  /// %B  Locale's full month name.
  /// %c  Locale's appropriate date and time representation.
  /// %I  Hour (12-hour clock) as a decimal number [01,12].
  /// %p  Locale's equivalent of either AM or PM.
  ///
  /// Other codes may be available on your platform.  See documentation for
  /// the C library strftime function.
  ///
  @PyFunction(value = "(string, format=\"%a %b %d %H:%M:%S %Y\", /)", text = false)
  public Object strptime(Object string, Object format) {
    return Attributes.callMethod(Imports.module("_strptime"), "_strptime_time", string, format);
  }

  /// tzset()
  ///
  /// Initialize, or reinitialize, the local timezone to the value stored in
  /// os.environ['TZ']. The TZ environment variable should be specified in
  /// standard Unix timezone format as documented in the tzset man page
  /// (eg. 'US/Eastern', 'Europe/Amsterdam'). Unknown timezones will silently
  /// fall back to UTC. If the TZ environment variable is not set, the local
  /// timezone is set to the systems best guess of wallclock time.
  /// Changing the TZ environment variable without calling tzset *may* change
  /// the local timezone used by methods such as localtime, but this behaviour
  /// should not be relied on.
  @PyFunction("($self, /)")
  public void tzset() {
    Object environ = Attributes.get(Imports.module("os"), "environ");
    Object zone = Attributes.callMethod(environ, "get", "TZ");
    local = LocalTime.of(zone == PySingleton.NONE ? null : zone.toString());
    Object module = Imports.module("time");
    Attributes.set(module, "timezone", timezone());
    Attributes.set(module, "altzone", altzone());
    Attributes.set(module, "daylight", daylight());
    Attributes.set(module, "tzname", tzname());
  }
}
