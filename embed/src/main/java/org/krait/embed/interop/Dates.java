package org.krait.embed.interop;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;
import org.krait.runtime.object.Dispatch;
import org.krait.runtime.object.Interpreter;
import org.krait.runtime.object.PySingleton;
import org.krait.runtime.object.Types;
import org.krait.runtime.ops.Attributes;
import org.krait.runtime.ops.Imports;
import org.krait.runtime.ops.Indexes;

/** Dates and times without a zone, and spans of time, which Python counts in microseconds. */
final class Dates {
  private static final int MICRO = 1000;
  private static final long DAY = 86400;

  private Dates() {}

  /** The object of Python's {@code datetime} module, or null if Java's is none of the kinds. */
  static @Nullable Object toPython(Interpreter interpreter, Object java) {
    if (java instanceof LocalDate d) {
      return make(interpreter, "date", d.getYear(), d.getMonthValue(), d.getDayOfMonth());
    }
    if (java instanceof LocalTime t) {
      int micros = t.getNano() / MICRO;
      return make(interpreter, "time", t.getHour(), t.getMinute(), t.getSecond(), micros);
    }
    if (java instanceof LocalDateTime t) {
      int micros = t.getNano() / MICRO;
      return make(
          interpreter,
          "datetime",
          t.getYear(),
          t.getMonthValue(),
          t.getDayOfMonth(),
          t.getHour(),
          t.getMinute(),
          t.getSecond(),
          micros);
    }
    return java instanceof Duration d
        ? make(interpreter, "timedelta", 0, d.getSeconds(), d.getNano() / MICRO)
        : null;
  }

  private static Object make(Interpreter interpreter, String type, long... parts) {
    Object[] args = new Object[parts.length];
    for (int i = 0; i < args.length; i++) {
      args[i] = parts[i];
    }
    return Dispatch.call(Imports.attribute(interpreter, "datetime", type), args, new String[0]);
  }

  /** The Java object for one of exactly these kinds, or null; one with a zone is none. */
  static @Nullable Object toJava(Interpreter interpreter, Object python) {
    if (interpreter.modules().get("datetime") == null) {
      return null;
    }
    return switch (Types.of(python).qualifiedName()) {
      case "datetime.date" -> date(python);
      case "datetime.time" -> hasZone(python) ? null : time(python);
      case "datetime.datetime" ->
          hasZone(python) ? null : LocalDateTime.of(date(python), time(python));
      case "datetime.timedelta" ->
          Duration.ofSeconds(part(python, "days") * DAY + part(python, "seconds"))
              .plusNanos(part(python, "microseconds") * MICRO);
      default -> null;
    };
  }

  private static boolean hasZone(Object python) {
    return Attributes.get(python, "tzinfo") != PySingleton.NONE;
  }

  private static LocalDate date(Object o) {
    return LocalDate.of((int) part(o, "year"), (int) part(o, "month"), (int) part(o, "day"));
  }

  private static LocalTime time(Object o) {
    return LocalTime.of(
        (int) part(o, "hour"),
        (int) part(o, "minute"),
        (int) part(o, "second"),
        (int) part(o, "microsecond") * MICRO);
  }

  private static long part(Object o, String name) {
    return Indexes.toLong(Attributes.get(o, name));
  }
}
