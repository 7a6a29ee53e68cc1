package org.krait.stdlib._sre.pattern;

import java.util.ArrayList;
import java.util.List;

/** Reads the text of a pattern into elements. */
// CPython: re/_parser.py parse, _parse_sub, _parse
final class PatternParser {
  /** Groups nested deeper are left to Python, which knows its limit. */
  private static final int MOST_NESTED = 40;

  final Scanner source;
  final boolean isText;
  final Groups groups = new Groups();
  private final Escapes escapes;
  private final SetParser sets;
  private final GroupParser inGroups;

  /** The flags of the whole pattern, so far. */
  int flags;

  private int nesting;

  PatternParser(int[] text, boolean isText, int flags) {
    this.source = new Scanner(text);
    this.isText = isText;
    this.flags = flags;
    this.escapes = new Escapes(source, isText, groups);
    this.sets = new SetParser(source, escapes);
    this.inGroups = new GroupParser(this);
  }

  /** The whole pattern; afterwards {@link #flags} are complete. */
  Sequence parse() {
    Sequence pattern = alternatives(isVerbose(), true);
    flags = Flags.complete(flags, isText);
    if (source.next != Scanner.END) {
      throw new Declined();
    }
    groups.finish();
    return pattern;
  }

  boolean isVerbose() {
    return (flags & Flags.VERBOSE) != 0;
  }

  /** Sequences with bars between; {@code whole}: the whole pattern, not a group. */
  Sequence alternatives(boolean verbose, boolean whole) {
    List<Sequence> found = new ArrayList<>();
    boolean skips = verbose;
    found.add(sequence(skips, whole));
    while (source.match('|')) {
      skips = whole ? isVerbose() : verbose;
      found.add(sequence(skips, false));
    }
    return found.size() == 1 ? found.get(0) : Alternatives.join(found);
  }

  /** Elements up to a bar, a closing parenthesis or the end; {@code first}: at the very start. */
  Sequence sequence(boolean verbose, boolean first) {
    if (++nesting > MOST_NESTED) {
      throw new Declined();
    }
    Sequence sequence = new Sequence();
    boolean skips = verbose;
    while (source.next != Scanner.END && source.next != '|' && source.next != ')') {
      int token = source.take();
      if (skips && isSkipped(token)) {
        continue;
      }
      if (token == '(') {
        Element group = inGroups.group(skips, first && sequence.isEmpty());
        if (group != null) {
          sequence.add(group);
        } else if (first) {
          skips = isVerbose();
        }
      } else {
        add(sequence, token);
      }
    }
    sequence.unpackGroups();
    nesting--;
    return sequence;
  }

  /** Whether verbose patterns leave out what begins with this token; it is left out. */
  private boolean isSkipped(int token) {
    if (token == '#') {
      int inside;
      do {
        inside = source.take();
      } while (inside != Scanner.END && inside != '\n');
      return true;
    }
    return token == ' ' || token >= '\t' && token <= '\r';
  }

  private void add(Sequence sequence, int token) {
    if (token >= Scanner.ESCAPE) {
      sequence.add(escapes.outside(token - Scanner.ESCAPE));
      return;
    }
    switch (token) {
      case '[' -> sequence.add(sets.set());
      case '.' -> sequence.add(new Element.Any());
      case '^' -> sequence.add(new Element.At(Codes.BEGINNING));
      case '$' -> sequence.add(new Element.At(Codes.END));
      case '?' -> repeat(sequence, 0, 1);
      case '*' -> repeat(sequence, 0, Element.ENDLESSLY);
      case '+' -> repeat(sequence, 1, Element.ENDLESSLY);
      case '{' -> counted(sequence);
      default -> sequence.add(new Element.Literal(token, false));
    }
  }

  /** A repeat with counts in braces, or an opening brace that is only itself. */
  private void counted(Sequence sequence) {
    int here = source.position();
    if (source.next != '}') {
      long low = source.takeNumber();
      long high = source.match(',') ? source.takeNumber() : low;
      if (source.match('}')) {
        repeat(sequence, Math.max(low, 0), high < 0 ? Element.ENDLESSLY : high);
        return;
      }
      source.seek(here);
    }
    sequence.add(new Element.Literal('{', false));
  }

  /** Repeats the last element. */
  private void repeat(Sequence sequence, long fewest, long most) {
    if (most < fewest
        || sequence.isEmpty()
        || sequence.last() instanceof Element.At
        || sequence.last() instanceof Element.Repeat) {
      throw new Declined();
    }
    Element last = sequence.last();
    Sequence body =
        last instanceof Element.Group group && group.isPlain() ? group.body() : Sequence.of(last);
    sequence.replaceLast(new Element.Repeat(greed(), fewest, most, body));
  }

  private Element.Greed greed() {
    if (source.match('?')) {
      return Element.Greed.LEAST;
    }
    return source.match('+') ? Element.Greed.POSSESSIVE : Element.Greed.MOST;
  }
}
