package org.krait.stdlib._sre;

import org.jspecify.annotations.Nullable;
import org.krait.annotations.PyConstant;
import org.krait.annotations.PyFunction;
import org.krait.annotations.PyModule;
import org.krait.runtime.error.Errors;
import org.krait.runtime.error.PyException;
import org.krait.runtime.function.JavaForms;
import org.krait.runtime.object.PyDict;
import org.krait.runtime.object.PyList;
import org.krait.runtime.object.PySingleton;
import org.krait.runtime.object.PyStr;
import org.krait.runtime.object.PyTuple;
import org.krait.runtime.ops.Buffers;
import org.krait.runtime.ops.Indexes;
import org.krait.runtime.text.Text;
import org.krait.stdlib._sre.pattern.LetterCase;

/** The engine under {@code re}. */
@PyModule("_sre")
public final class SreModule implements JavaForms {
  @PyConstant public static final long MAGIC = 20230612;
  @PyConstant public static final long CODESIZE = 4;
  @PyConstant public static final long MAXREPEAT = 4294967295L;
  @PyConstant public static final long MAXGROUPS = 1073741823;

  @PyConstant
  public static final String copyright = " SRE 2.2.2 Copyright (c) 1997-2002 by Secret Labs AB ";

  @PyFunction(value = "()", doc = "")
  public long getcodesize() {
    return CODESIZE;
  }

  @PyFunction(value = "(character, /)", doc = "")
  public boolean ascii_iscased(int character) {
    return LetterCase.ASCII.isCased(character);
  }

  @PyFunction(value = "(character, /)", doc = "")
  public boolean unicode_iscased(int character) {
    return LetterCase.UNICODE.isCased(character);
  }

  @PyFunction(value = "(character, /)", doc = "")
  public long ascii_tolower(int character) {
    return LetterCase.ASCII.lower(character);
  }

  @PyFunction(value = "(character, /)", doc = "")
  public long unicode_tolower(int character) {
    return LetterCase.UNICODE.lower(character);
  }

  @PyFunction(value = "(pattern, flags, code, groups, groupindex, indexgroup)", doc = "")
  public Object compile(
      Object pattern, int flags, PyList code, int groups, PyDict groupindex, PyTuple indexgroup) {
    Object[] items = code.toArray();
    int[] codes = new int[items.length];
    for (int i = 0; i < codes.length; i++) {
      codes[i] = (int) Indexes.toLong(items[i]);
    }
    return new PyPattern(pattern, kind(pattern), flags, codes, groups, groupindex, indexgroup);
  }

  @Override
  public @Nullable Object attempt(
      org.krait.runtime.function.PyFunction function, Object[] arguments) {
    return PatternCompiler.attempt(function, arguments);
  }

  private static @Nullable Boolean kind(Object pattern) {
    if (pattern == PySingleton.NONE) {
      return null;
    }
    if (PyStr.isStr(pattern)) {
      return false;
    }
    if (!Buffers.exports(pattern)) {
      throw Errors.typeError("expected string or bytes-like object");
    }
    return true;
  }

  @PyFunction(
      value = "(pattern, template, /)",
      doc =
          "\n\n  template\n"
              + "    A list containing interleaved literal strings (str or bytes) and group\n"
              + "    indices (int), as returned by re._parser.parse_template():\n"
              + "        [literal1, group1, ..., literalN, groupN]")
  public Object template(Object pattern, Object template) {
    if (!(template instanceof PyList list) || list.size() % 2 == 0) {
      throw badTemplate();
    }
    Object[] parts = list.toArray();
    int[] groups = new int[parts.length / 2];
    Object[] literals = new Object[groups.length + 1];
    for (int i = 0; i < parts.length; i++) {
      if (i % 2 == 0) {
        literals[i / 2] = parts[i];
      } else {
        groups[i / 2] = Indexes.toInt(parts[i], false);
        if (groups[i / 2] < 0) {
          throw badTemplate();
        }
      }
    }
    return new PyTemplate(literals, groups);
  }

  private static PyException badTemplate() {
    return Errors.typeError("invalid template");
  }

  /** Whether a str or bytes literal is empty. */
  static boolean isEmpty(Object literal) {
    return PyStr.isStr(literal) ? Text.length(literal) == 0 : Buffers.bytes(literal).length == 0;
  }
}
