package org.krait.compiler;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.krait.lower.core.Argument;
import org.krait.lower.core.Code;
import org.krait.lower.core.CodeFlags;
import org.krait.lower.core.CoreExpr;

/**
 * What a function does with its {@code *args} and {@code **kwargs}. Where it hands them on in
 * calls, as decorators do, bodies of their own take the arguments one by one, and make a tuple or
 * dict only if the function uses it otherwise.
 */
final class HandedOn {
  /** Bodies beyond this many positions are not written several times. */
  private static final int MOST_POSITIONS = 80;

  private final int args;
  private final int keywords;
  private final List<CoreExpr.CallParts> calls = new ArrayList<>();
  private final BitSet read = new BitSet();

  private HandedOn(int args, int keywords) {
    this.args = args;
    this.keywords = keywords;
  }

  /** What a function hands on, or null if bodies of their own would gain nothing. */
  static @Nullable HandedOn of(Code code) {
    boolean variadic = code.has(CodeFlags.CO_VARARGS);
    boolean named = code.has(CodeFlags.CO_VARKEYWORDS);
    if (!variadic && !named || code.body().positions().length > 4 * MOST_POSITIONS) {
      return null;
    }
    int args = variadic ? code.argCount() + code.keywordOnlyCount() : -1;
    int keywords = named ? code.parameterCount() - 1 : -1;
    BitSet unset = SteadySlots.unsetParameters(code);
    if (variadic && !unset.get(args) || named && !unset.get(keywords)) {
      return null;
    }
    HandedOn handed = new HandedOn(args, keywords);
    new CoreSearch(handed::note).finds(code.body().statement());
    handed.countReads(code);
    if (handed.makesDict() && handed.calls.removeIf(HandedOn::addsNames)) {
      handed.countReads(code);
    }
    boolean spreads = handed.calls.stream().anyMatch(HandedOn::spreads);
    return spreads || !handed.makesTuple() && variadic || named && !handed.makesDict()
        ? handed
        : null;
  }

  private boolean note(Object node) {
    if (node instanceof CoreExpr.CallParts call && isPlain(call)) {
      calls.add(call);
    }
    return false;
  }

  /** Whether all stars of a call are of the parameters, with one double star at most. */
  private boolean isPlain(CoreExpr.CallParts call) {
    boolean doubled = false;
    for (Argument arg : call.args()) {
      boolean plain =
          switch (arg.kind()) {
            case STAR -> isSlot(arg.value(), args);
            case DOUBLE_STAR -> !doubled && isSlot(arg.value(), keywords);
            default -> true;
          };
      if (!plain) {
        return false;
      }
      doubled |= arg.kind() == Argument.Kind.DOUBLE_STAR;
    }
    return true;
  }

  /** Whether a call has keywords of its own beside a double star. */
  private static boolean addsNames(CoreExpr.CallParts call) {
    boolean named = false;
    boolean doubled = false;
    for (Argument arg : call.args()) {
      named |= arg.kind() == Argument.Kind.KEYWORD;
      doubled |= arg.kind() == Argument.Kind.DOUBLE_STAR;
    }
    return named && doubled;
  }

  private static boolean isSlot(CoreExpr value, int slot) {
    return slot >= 0 && value instanceof CoreExpr.LocalGet local && local.slot() == slot;
  }

  private static boolean spreads(CoreExpr.CallParts call) {
    for (Argument arg : call.args()) {
      if (arg.kind() == Argument.Kind.STAR) {
        return true;
      }
    }
    return false;
  }

  /** Notes which of the two is used otherwise than in such calls. */
  private void countReads(Code code) {
    int[] reads = new int[code.parameterCount()];
    new CoreSearch(
            node -> {
              if (node instanceof CoreExpr.LocalGet local && local.slot() < reads.length) {
                reads[local.slot()]++;
              }
              return false;
            })
        .finds(code.body().statement());
    for (CoreExpr.CallParts call : calls) {
      for (Argument arg : call.args()) {
        if (arg.kind() == Argument.Kind.STAR || arg.kind() == Argument.Kind.DOUBLE_STAR) {
          reads[((CoreExpr.LocalGet) arg.value()).slot()]--;
        }
      }
    }
    for (int slot = 0; slot < reads.length; slot++) {
      read.set(slot, reads[slot] > 0);
    }
  }

  /** The slot of {@code *args}, or -1. */
  int args() {
    return args;
  }

  /** The slot of {@code **kwargs}, or -1. */
  int keywords() {
    return keywords;
  }

  /** Whether the function uses {@code *args} as a tuple, too. */
  boolean makesTuple() {
    return args >= 0 && read.get(args);
  }

  /** Whether the function uses {@code **kwargs} as a dict, too. */
  boolean makesDict() {
    return keywords >= 0 && read.get(keywords);
  }

  /** Whether a call is one that hands on. */
  boolean contains(CoreExpr.CallParts call) {
    return calls.stream().anyMatch(c -> c == call);
  }

  /**
   * Whether a call with keywords can be handed on with its array of arguments: all calls take them
   * last and name none themselves.
   */
  boolean handsOnNames() {
    return keywords >= 0 && !makesDict() && calls.stream().allMatch(HandedOn::endsInStars);
  }

  private static boolean endsInStars(CoreExpr.CallParts call) {
    boolean starred = false;
    for (Argument arg : call.args()) {
      if (arg.kind() == Argument.Kind.KEYWORD
          || starred && arg.kind() != Argument.Kind.DOUBLE_STAR) {
        return false;
      }
      starred |= arg.kind() == Argument.Kind.STAR;
    }
    return true;
  }
}
