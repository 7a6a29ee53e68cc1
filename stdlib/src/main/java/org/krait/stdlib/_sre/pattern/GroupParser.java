package org.krait.stdlib._sre.pattern;

import org.jspecify.annotations.Nullable;
import org.krait.runtime.object.PySingleton;
import org.krait.runtime.text.Text;

/** Reads what begins with a parenthesis. */
// CPython: re/_parser.py _parse, _parse_flags
final class GroupParser {
  private final PatternParser parser;
  private final Scanner source;
  private final Groups groups;

  GroupParser(PatternParser parser) {
    this.parser = parser;
    this.source = parser.source;
    this.groups = parser.groups;
  }

  /**
   * The group whose parenthesis was taken; null for a comment, and for flags of the whole pattern.
   *
   * @param first whether this is where such flags may stand
   */
  @Nullable Element group(boolean verbose, boolean first) {
    if (!source.match('?')) {
      return capturing(PySingleton.NONE, verbose);
    }
    int kind = source.takeAny();
    return switch (kind) {
      case 'P' -> named(verbose);
      case ':' -> new Element.Group(0, 0, 0, body(verbose));
      case '>' -> new Element.Atomic(body(verbose));
      case '#' -> comment();
      case '=', '!' -> look(false, kind == '!', body(verbose));
      case '<' -> behind(verbose);
      case '(' -> conditional(verbose);
      default -> flags(kind, verbose, first);
    };
  }

  /** Takes the closing parenthesis. */
  private void close() {
    if (!source.match(')')) {
      throw new Declined();
    }
  }

  private Sequence body(boolean verbose) {
    Sequence body = parser.alternatives(verbose, false);
    close();
    return body;
  }

  private Element capturing(Object name, boolean verbose) {
    int group = groups.open(name);
    Sequence body = body(verbose);
    groups.close(group, body.width());
    return new Element.Group(group, 0, 0, body);
  }

  private Element named(boolean verbose) {
    if (source.match('<')) {
      return capturing(name('>'), verbose);
    }
    if (source.match('=')) {
      return groups.reference(groups.named(name(')')));
    }
    throw new Declined();
  }

  private Object name(int terminator) {
    Object name = source.takeName(terminator);
    if (!Scanner.isGroupName(name, parser.isText)) {
      throw new Declined();
    }
    return name;
  }

  private @Nullable Element comment() {
    while (source.takeAny() != ')') {}
    return null;
  }

  private static Element look(boolean behind, boolean negated, Sequence body) {
    return negated && body.isEmpty()
        ? new Element.Failure()
        : new Element.Look(behind, negated, body);
  }

  private Element behind(boolean verbose) {
    boolean negated = source.match('!');
    if (!negated && !source.match('=')) {
      throw new Declined();
    }
    boolean outermost = groups.enterLookBehind();
    Sequence body = parser.alternatives(verbose, false);
    if (outermost) {
      groups.leaveLookBehind();
    }
    close();
    return look(true, negated, body);
  }

  private Element conditional(boolean verbose) {
    int group = condition();
    groups.checkLookBehind(group);
    Sequence yes = parser.sequence(verbose, false);
    Sequence no = source.match('|') ? parser.sequence(verbose, false) : null;
    close();
    return new Element.Conditional(group, yes, no);
  }

  /** The group that a condition asks for, by its number or name. */
  private int condition() {
    Object name = source.takeName(')');
    int number = number(name);
    if (number > 0) {
      groups.test(number);
      return number;
    }
    if (!Scanner.isGroupName(name, parser.isText)) {
      throw new Declined();
    }
    return groups.named(name);
  }

  /** The number that a text of few digits is, else 0. */
  private static int number(Object name) {
    int number = 0;
    for (int i = 0; i < Text.length(name); i++) {
      int digit = Text.at(name, i);
      if (!Scanner.isDigit(digit) || number > Groups.MOST_TESTED) {
        return 0;
      }
      number = number * 10 + digit - '0';
    }
    return number;
  }

  private @Nullable Element flags(int first, boolean verbose, boolean mayBeGlobal) {
    int added = 0;
    int token = first;
    if (token != '-') {
      do {
        added |= flag(token);
        token = source.takeAny();
      } while (token != '-' && token != ':' && token != ')');
    }
    if ((added & Flags.TYPES) == Flags.TYPES) {
      throw new Declined();
    }
    if (token == ')') {
      if (!mayBeGlobal) {
        throw new Declined();
      }
      parser.flags |= added;
      return null;
    }
    int removed = token == '-' ? removed(added) : 0;
    boolean skips = (verbose || (added & Flags.VERBOSE) != 0) && (removed & Flags.VERBOSE) == 0;
    return new Element.Group(0, added, removed, body(skips));
  }

  private int removed(int added) {
    int removed = 0;
    int token = source.takeAny();
    do {
      removed |= flag(token);
      token = source.takeAny();
    } while (token != ':');
    if ((removed & (added | Flags.TYPES)) != 0) {
      throw new Declined();
    }
    return removed;
  }

  private int flag(int letter) {
    int flag = Flags.ofLetter(letter);
    if (flag == 0 || flag == Flags.UNICODE && !parser.isText) {
      throw new Declined();
    }
    return flag;
  }
}
