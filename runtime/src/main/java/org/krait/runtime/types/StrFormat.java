package org.krait.runtime.types;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.krait.runtime.error.Errors;
import org.krait.runtime.object.PyDict;
import org.krait.runtime.object.PyStr;
import org.krait.runtime.ops.Attributes;
import org.krait.runtime.ops.FieldName;
import org.krait.runtime.ops.FormatParser;
import org.krait.runtime.ops.FormatStep;
import org.krait.runtime.ops.Formatting;
import org.krait.runtime.ops.Items;
import org.krait.runtime.text.TextBuilder;

/** One call of {@code str.format} or {@code str.format_map}. */
// CPython: unicode_format.h do_string_format
final class StrFormat {
  private static final int DEEPEST = 2;

  private final Object text;
  private final Object @Nullable [] args;
  private final Object named;
  private boolean automatic;
  private boolean manual;
  private int nextIndex;

  /** Positional arguments (null where there cannot be any), and a mapping of named ones. */
  StrFormat(Object text, Object @Nullable [] args, Object named) {
    this.text = text;
    this.args = args;
    this.named = named;
  }

  Object format() {
    return expand(text, DEEPEST);
  }

  private Object expand(Object format, int depth) {
    if (depth == 0) {
      throw Errors.valueError("Max string recursion exceeded");
    }
    TextBuilder out = new TextBuilder();
    FormatStep[] known = FormatStep.known(format);
    if (known == null) {
      List<FormatStep> steps = new ArrayList<>();
      FormatParser parser = new FormatParser(format);
      while (parser.next()) {
        FormatStep step = FormatStep.of(parser);
        steps.add(step);
        add(out, step, depth);
      }
      FormatStep.remember(format, steps);
    } else {
      for (FormatStep step : known) {
        add(out, step, depth);
      }
    }
    return out.build();
  }

  private void add(TextBuilder out, FormatStep step, int depth) {
    out.append(step.literal());
    if (step.hasField()) {
      Object value = convert(value(step.fieldName()), step.conversion());
      Object spec = step.isNested() ? expand(step.spec(), depth - 1) : step.spec();
      out.append(PyStr.exact(Formatting.format(value, spec)));
    }
  }

  private static Object convert(Object value, int conversion) {
    if (conversion == 0 || conversion == 'r' || conversion == 's' || conversion == 'a') {
      return Formatting.convert(value, conversion);
    }
    throw Errors.valueError(
        "Unknown conversion specifier "
            + (conversion > 32 && conversion < 127
                ? String.valueOf((char) conversion)
                : "\\x" + Integer.toHexString(conversion)));
  }

  private Object value(Object fieldName) {
    if (fieldName instanceof String s && s.isEmpty()) {
      return positional(automaticIndex());
    }
    FieldName name = new FieldName(fieldName);
    Object value = argument(name.first());
    while (name.next()) {
      value =
          name.isAttribute()
              ? Attributes.get(value, PyStr.toJava(name.key()))
              : Items.get(value, name.key());
    }
    return value;
  }

  private Object argument(Object first) {
    boolean empty = first instanceof String s && s.isEmpty();
    if (empty || first instanceof Long) {
      return positional(empty ? automaticIndex() : manualIndex((Long) first));
    }
    if (!(named instanceof PyDict dict) || args == null) {
      return Items.get(named, first);
    }
    Object value = dict.get(first);
    if (value == null) {
      throw Errors.keyError(first);
    }
    return value;
  }

  private long automaticIndex() {
    if (manual) {
      throw Errors.valueError(
          "cannot switch from manual field specification to automatic field numbering");
    }
    automatic = true;
    return nextIndex++;
  }

  private long manualIndex(long index) {
    if (automatic) {
      throw Errors.valueError(
          "cannot switch from automatic field numbering to manual field specification");
    }
    manual = true;
    return index;
  }

  private Object positional(long index) {
    if (args == null) {
      throw Errors.valueError("Format string contains positional fields");
    }
    if (index >= args.length) {
      throw Errors.indexError(
          "Replacement index " + index + " out of range for positional args tuple");
    }
    return args[(int) index];
  }
}
