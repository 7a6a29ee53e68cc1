package org.krait.stdlib._sre;

import org.jspecify.annotations.Nullable;
import org.krait.runtime.function.PyFunction;
import org.krait.runtime.object.BuiltinTypes;
import org.krait.runtime.object.PyBuiltinFunction;
import org.krait.runtime.object.PyBytes;
import org.krait.runtime.object.PyDict;
import org.krait.runtime.object.PyModule;
import org.krait.runtime.object.PyStr;
import org.krait.runtime.text.Text;
import org.krait.stdlib._sre.pattern.CompiledPattern;

/** Does in Java what {@code re._compiler.compile} does, while its parts are the library's own. */
final class PatternCompiler {
  private static final String[] PARTS = {
    "isstring", "_code", "_compile", "_compile_info", "_compile_charset", "_optimize_charset",
  };
  private static final String[] PARSER_PARTS = {
    "parse", "_parse_sub", "_parse", "_parse_flags", "_escape", "_class_escape", "fix_flags",
  };

  private PatternCompiler() {}

  /** The pattern; null if Python has to see to it. */
  static @Nullable Object attempt(PyFunction function, Object[] arguments) {
    if (arguments.length != 2 || !(arguments[1] instanceof Long flags) || flags >>> 31 != 0) {
      return null;
    }
    Object source = arguments[0];
    int[] text = characters(source);
    if (text == null || !isUnchanged(function.globals())) {
      return null;
    }
    boolean isBytes = source instanceof PyBytes;
    CompiledPattern made = CompiledPattern.of(text, !isBytes, flags.intValue());
    return made == null
        ? null
        : new PyPattern(
            source,
            isBytes,
            made.flags(),
            made.codes(),
            made.groups(),
            made.byName(),
            made.names());
  }

  /** The characters of a str, or the bytes of a bytes object; null for anything else. */
  private static int @Nullable [] characters(Object source) {
    if (source instanceof String || source instanceof PyStr s && s.type() == BuiltinTypes.STR) {
      int[] characters = new int[Text.length(source)];
      for (int i = 0; i < characters.length; i++) {
        characters[i] = Text.at(source, i);
      }
      return characters;
    }
    if (source instanceof PyBytes bytes && bytes.type() == BuiltinTypes.BYTES) {
      int[] characters = new int[bytes.array().length];
      for (int i = 0; i < characters.length; i++) {
        characters[i] = bytes.array()[i] & 0xFF;
      }
      return characters;
    }
    return null;
  }

  /** Whether nobody has replaced a function that takes part. */
  private static boolean isUnchanged(PyDict globals) {
    return globals.get("_sre") instanceof PyModule engine
        && engine.dict().get("compile") instanceof PyBuiltinFunction compile
        && compile.self() == engine.state()
        && globals.get("_parser") instanceof PyModule parser
        && hasOwn(globals, PARTS)
        && hasOwn(parser.dict(), PARSER_PARTS);
  }

  private static boolean hasOwn(PyDict globals, String[] names) {
    for (String name : names) {
      if (!(globals.get(name) instanceof PyFunction function)
          || function.globals() != globals
          || !function.code().qualname().equals(name)) {
        return false;
      }
    }
    return true;
  }
}
