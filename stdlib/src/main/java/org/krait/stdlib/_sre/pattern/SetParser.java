package org.krait.stdlib._sre.pattern;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Reads what stands in brackets. */
// CPython: re/_parser.py _parse
final class SetParser {
  private final Scanner source;
  private final Escapes escapes;

  SetParser(Scanner source, Escapes escapes) {
    this.source = source;
    this.escapes = escapes;
  }

  /** The set whose opening bracket was taken. */
  Element set() {
    if (source.next == '[') {
      throw new Declined();
    }
    boolean negated = source.match('^');
    Set<SetItem> items = new LinkedHashSet<>();
    int token = source.takeAny();
    while (token != ']' || items.isEmpty()) {
      SetItem item = item(token, !items.isEmpty());
      if (!source.match('-')) {
        items.add(item);
      } else if (source.match(']')) {
        items.add(item);
        items.add(SetItem.literal('-'));
        break;
      } else {
        items.add(range(item));
      }
      token = source.takeAny();
    }
    return element(items, negated);
  }

  private static Element element(Set<SetItem> items, boolean negated) {
    SetItem first = items.iterator().next();
    if (items.size() == 1 && first.isLiteral()) {
      return new Element.Literal(first.first(), negated);
    }
    List<SetItem> all = new ArrayList<>(items.size() + 1);
    if (negated) {
      all.add(SetItem.NEGATE);
    }
    all.addAll(items);
    return new Element.In(all);
  }

  private SetItem item(int token, boolean warns) {
    if (token >= Scanner.ESCAPE) {
      return escapes.inSet(token - Scanner.ESCAPE);
    }
    if (warns && source.next == token && isOperator(token)) {
      throw new Declined();
    }
    return SetItem.literal(token);
  }

  /** Whether a character that stands twice may come to mean something. */
  private static boolean isOperator(int token) {
    return token == '-' || token == '&' || token == '~' || token == '|';
  }

  private SetItem range(SetItem low) {
    int token = source.takeAny();
    if (token == '-') {
      throw new Declined();
    }
    SetItem high = item(token, false);
    if (!low.isLiteral() || !high.isLiteral() || high.first() < low.first()) {
      throw new Declined();
    }
    return SetItem.range(low.first(), high.first());
  }
}
