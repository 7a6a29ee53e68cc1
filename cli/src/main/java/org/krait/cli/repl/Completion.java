package org.krait.cli.repl;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.jline.reader.Candidate;
import org.jline.reader.Completer;
import org.jline.reader.CompletingParsedLine;
import org.jline.reader.LineReader;
import org.jline.reader.ParsedLine;
import org.jline.reader.Parser;
import org.krait.runtime.error.PyException;
import org.krait.runtime.object.Dispatch;
import org.krait.runtime.object.Interpreter;
import org.krait.runtime.object.PyDict;
import org.krait.runtime.object.PySingleton;
import org.krait.runtime.object.PyStr;
import org.krait.runtime.ops.Attributes;
import org.krait.runtime.ops.Imports;
import org.krait.runtime.ops.Iteration;

/** Completes names, attributes and keywords, and modules after import, by the library's rules. */
// CPython: _pyrepl/readline.py get_completions
final class Completion implements Completer, Parser {
  private static final String DELIMITERS = " \t\n`~!@#$%^&*()-=+[{]}\\|;:'\",<>/?";

  private final Object names;
  private final Object modules;

  Completion(Interpreter interpreter, PyDict main) {
    names = Dispatch.call(Imports.attribute(interpreter, "rlcompleter", "Completer"), main);
    modules =
        Dispatch.call(
            Imports.attribute(interpreter, "_pyrepl._module_completer", "ModuleCompleter"), main);
  }

  /** Whether a character ends a word. */
  static boolean isDelimiter(char c) {
    return DELIMITERS.indexOf(c) >= 0;
  }

  @Override
  public void complete(LineReader reader, ParsedLine line, List<Candidate> candidates) {
    String stem = line.word().substring(0, line.wordCursor());
    try {
      for (String found : completions(line.line().substring(0, line.cursor()), stem)) {
        candidates.add(new Candidate(found, found, null, null, null, null, false));
      }
    } catch (PyException e) {
      candidates.clear();
    }
  }

  private Iterable<String> completions(String text, String stem) {
    Object ofImport = Attributes.callMethod(modules, "get_completions", PyStr.ofJava(text));
    if (ofImport != PySingleton.NONE) {
      List<String> found = new ArrayList<>();
      Iteration.forEach(ofImport, name -> found.add(name.toString()));
      return found;
    }
    TreeSet<String> found = new TreeSet<>();
    Object complete = Attributes.get(names, "complete");
    for (long state = 0; ; state++) {
      Object next = Dispatch.call(complete, PyStr.ofJava(stem), state);
      if (next == PySingleton.NONE) {
        return found;
      }
      found.add(next.toString());
    }
  }

  @Override
  public ParsedLine parse(String line, int cursor, ParseContext context) {
    int start = cursor;
    while (start > 0 && !isDelimiter(line.charAt(start - 1))) {
      start--;
    }
    return new Word(line, start, cursor);
  }

  /** The word before the cursor, which is what a completion replaces. */
  private record Word(String line, int start, int cursor) implements CompletingParsedLine {
    @Override
    public String word() {
      return line.substring(start, cursor);
    }

    @Override
    public int wordCursor() {
      return cursor - start;
    }

    @Override
    public int wordIndex() {
      return 0;
    }

    @Override
    public List<String> words() {
      return List.of(word());
    }

    @Override
    public CharSequence escape(CharSequence candidate, boolean complete) {
      return candidate;
    }

    @Override
    public int rawWordCursor() {
      return wordCursor();
    }

    @Override
    public int rawWordLength() {
      return wordCursor();
    }
  }
}
