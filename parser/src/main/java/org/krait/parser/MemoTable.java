package org.krait.parser;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What rules gave at places in the second parse, so that no rule is tried there twice. */
final class MemoTable {
  /** The rules whose results are kept. */
  enum Rule {
    EXPRESSION,
    STAR_EXPRESSION,
    DISJUNCTION,
    CONJUNCTION,
    INVERSION,
    BITWISE_OR,
    FACTOR,
    PRIMARY,
    ARGUMENTS,
    STRINGS,
    BLOCK,
    SIMPLE_STATEMENT,
    CLOSED_PATTERN,
    INVALID_NAMED_EXPRESSION
  }

  /** A result and where it ends; no result means that the rule does not fit. */
  private record Entry(@Nullable Object result, int end) {}

  private final TokenStream tokens;
  private final Map<Long, Entry> entries = new HashMap<>();

  MemoTable(TokenStream tokens) {
    this.tokens = tokens;
  }

  /** Forgets everything: the parser will not come back to what it has left behind. */
  void clear() {
    entries.clear();
  }

  /** The result of a rule at the current place, from the table or else by parsing. */
  <T> T get(Rule rule, Class<T> type, Supplier<T> parse) {
    long key = (long) rule.ordinal() << 32 | tokens.pos;
    Entry known = entries.get(key);
    if (known != null) {
      if (known.result == null) {
        throw Mismatch.INSTANCE;
      }
      tokens.pos = known.end;
      return type.cast(known.result);
    }
    int start = tokens.pos;
    try {
      T result = parse.get();
      entries.put(key, new Entry(result, tokens.pos));
      return result;
    } catch (Mismatch e) {
      entries.put(key, new Entry(null, start));
      tokens.pos = start;
      throw e;
    }
  }
}
