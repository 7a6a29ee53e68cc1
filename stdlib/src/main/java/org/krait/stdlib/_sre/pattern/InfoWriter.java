package org.krait.stdlib._sre.pattern;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes what the codes begin with: the pattern's width, and how every match begins. */
// CPython: re/_compiler.py _compile_info
final class InfoWriter {
  /** The greatest width that a code can tell. */
  static final long MOST = 0xFFFF_FFFFL;

  private static final int HAS_PREFIX = 1;
  private static final int IS_LITERAL = 2;
  private static final int HAS_CHARSET = 4;
  private static final int BARE_SIZE = 4;

  private final Sequence pattern;
  private final int flags;
  private final CodeList out;

  InfoWriter(Sequence pattern, int flags, CodeList out) {
    this.pattern = pattern;
    this.flags = flags;
    this.out = out;
  }

  void write() {
    Width width = pattern.width();
    int least = (int) Math.min(width.least(), MOST);
    int most = (int) Math.min(width.most(), MOST);
    out.add(Opcode.INFO);
    if (least == 0) {
      out.addAll(BARE_SIZE, 0, least, most);
      return;
    }
    LiteralPrefix prefix = LiteralPrefix.of(pattern, flags);
    List<SetItem> firsts = prefix.isEmpty() ? firsts() : List.of();
    int skip = out.skip();
    out.add(mask(prefix, firsts));
    out.add(least, most);
    if (!prefix.isEmpty()) {
      prefix.write(out);
    } else if (!firsts.isEmpty()) {
      CharSetCodes.write(firsts, flags, out);
    }
    out.land(skip);
  }

  private static int mask(LiteralPrefix prefix, List<SetItem> firsts) {
    if (prefix.isEmpty()) {
      return firsts.isEmpty() ? 0 : HAS_CHARSET;
    }
    return prefix.isWhole() ? HAS_PREFIX | IS_LITERAL : HAS_PREFIX;
  }

  /** The set that a match begins with; empty if nothing is known. */
  private List<SetItem> firsts() {
    List<SetItem> found = firstSet();
    if (found == null || found.isEmpty()) {
      return List.of();
    }
    CharSetCodes codes = SetOptimizer.optimize(found, LetterCase.EXACT);
    return codes.isAll() ? List.of() : codes.items();
  }

  // CPython: re/_compiler.py _get_charset_prefix
  private @Nullable List<SetItem> firstSet() {
    Sequence inside = pattern;
    int holding = flags;
    while (!inside.isEmpty() && inside.get(0) instanceof Element.Group group) {
      inside = group.body();
      holding = Flags.combine(holding, group);
    }
    if (inside.isEmpty()) {
      return null;
    }
    LetterCase letters = Flags.letterCase(holding);
    return switch (inside.get(0)) {
      case Element.Literal literal -> isPlain(literal, letters) ? List.of(item(literal)) : null;
      case Element.Branch branch -> firsts(branch, letters);
      case Element.In in -> hasCased(in, letters) ? null : in.items();
      default -> null;
    };
  }

  private static SetItem item(Element.Literal literal) {
    return SetItem.literal(literal.character());
  }

  /** Whether an element is one character, whatever case does. */
  static boolean isPlain(Element element, LetterCase letters) {
    return element instanceof Element.Literal literal
        && !literal.negated()
        && (letters == LetterCase.EXACT || !letters.isCased(literal.character()));
  }

  private static @Nullable List<SetItem> firsts(Element.Branch branch, LetterCase letters) {
    List<SetItem> firsts = new ArrayList<>();
    for (int i = 0; i < branch.bodies().size(); i++) {
      Sequence body = branch.bodies().get(i);
      if (body.isEmpty() || !isPlain(body.get(0), letters)) {
        return null;
      }
      firsts.add(item((Element.Literal) body.get(0)));
    }
    return firsts;
  }

  /** Whether a set has characters with several cases, or so many that it is not worth looking. */
  private static boolean hasCased(Element.In in, LetterCase letters) {
    if (letters == LetterCase.EXACT) {
      return false;
    }
    for (int i = 0; i < in.items().size(); i++) {
      SetItem item = in.items().get(i);
      if (item.isLiteral() ? letters.isCased(item.first()) : hasCased(item, letters)) {
        return true;
      }
    }
    return false;
  }

  private static boolean hasCased(SetItem item, LetterCase letters) {
    if (item.opcode() != Opcode.RANGE) {
      return false;
    }
    if (item.last() >= CharMap.BIG) {
      return true;
    }
    int c = item.first();
    while (c <= item.last() && !letters.isCased(c)) {
      c++;
    }
    return c <= item.last();
  }
}
