package org.krait.stdlib._sre.pattern;

/** Writes the codes of elements under the flags that hold for them. */
// CPython: re/_compiler.py _compile
final class ElementWriter {
  private final CodeList out;

  ElementWriter(CodeList out) {
    this.out = out;
  }

  void write(Sequence sequence, int flags) {
    for (int i = 0; i < sequence.size(); i++) {
      write(sequence.get(i), flags);
    }
  }

  private void write(Element element, int flags) {
    switch (element) {
      case Element.Literal literal -> literal(literal, flags);
      case Element.In in -> set(in, flags);
      case Element.Any any -> out.add((flags & Flags.DOTALL) != 0 ? Opcode.ANY_ALL : Opcode.ANY);
      case Element.At at -> out.add(Opcode.AT, Codes.place(at.place(), flags));
      case Element.Failure failure -> out.add(Opcode.FAILURE);
      case Element.Repeat repeat -> repeat(repeat, flags);
      case Element.Group group -> group(group, Flags.combine(flags, group));
      case Element.Atomic atomic -> atomic(atomic.body(), flags);
      case Element.Look look -> look(look, flags);
      case Element.Branch branch -> branch(branch, flags);
      case Element.Reference reference -> reference(reference, flags);
      case Element.Conditional conditional -> conditional(conditional, flags);
    }
  }

  private void literal(Element.Literal literal, int flags) {
    int c = literal.character();
    LetterCase letters = Flags.letterCase(flags);
    if (letters == LetterCase.EXACT || !letters.isCased(c)) {
      out.add(literal.negated() ? Opcode.NOT_LITERAL : Opcode.LITERAL, c);
      return;
    }
    int lower = letters.lower(c);
    int[] others = letters == LetterCase.UNICODE ? ExtraCases.of(lower) : new int[0];
    if (others.length > 0) {
      anyCase(lower, others, literal.negated());
    } else if (letters == LetterCase.UNICODE) {
      out.add(literal.negated() ? Opcode.NOT_LITERAL_UNI_IGNORE : Opcode.LITERAL_UNI_IGNORE, lower);
    } else {
      out.add(literal.negated() ? Opcode.NOT_LITERAL_IGNORE : Opcode.LITERAL_IGNORE, lower);
    }
  }

  private void anyCase(int lower, int[] others, boolean negated) {
    out.add(Opcode.IN_UNI_IGNORE);
    int skip = out.skip();
    if (negated) {
      out.add(Opcode.NEGATE);
    }
    out.add(Opcode.LITERAL, lower);
    for (int other : others) {
      out.add(Opcode.LITERAL, other);
    }
    out.add(Opcode.FAILURE);
    out.land(skip);
  }

  private void set(Element.In in, int flags) {
    LetterCase letters = Flags.letterCase(flags);
    CharSetCodes codes = SetOptimizer.optimize(in.items(), letters);
    if (codes.items().isEmpty()) {
      out.add(Opcode.FAILURE);
    } else if (codes.isAll()) {
      out.add(Opcode.ANY_ALL);
    } else {
      out.add(setOpcode(codes, letters));
      int skip = out.skip();
      CharSetCodes.write(codes.items(), flags, out);
      out.land(skip);
    }
  }

  private static int setOpcode(CharSetCodes codes, LetterCase letters) {
    if (!codes.hasCased()) {
      return Opcode.IN;
    }
    return letters == LetterCase.UNICODE ? Opcode.IN_UNI_IGNORE : Opcode.IN_IGNORE;
  }

  private void repeat(Element.Repeat repeat, int flags) {
    boolean one = repeat.body().isOneCharacter();
    out.add(one ? ofOne(repeat.greed()) : opening(repeat.greed()));
    int skip = out.skip();
    out.add((int) repeat.fewest(), (int) repeat.most());
    write(repeat.body(), flags);
    if (one) {
      out.add(Opcode.SUCCESS);
    }
    out.land(skip);
    if (!one) {
      out.add(closing(repeat.greed()));
    }
  }

  private static int ofOne(Element.Greed greed) {
    return switch (greed) {
      case MOST -> Opcode.REPEAT_ONE;
      case LEAST -> Opcode.MIN_REPEAT_ONE;
      case POSSESSIVE -> Opcode.POSSESSIVE_REPEAT_ONE;
    };
  }

  private static int opening(Element.Greed greed) {
    return greed == Element.Greed.POSSESSIVE ? Opcode.POSSESSIVE_REPEAT : Opcode.REPEAT;
  }

  private static int closing(Element.Greed greed) {
    return switch (greed) {
      case MOST -> Opcode.MAX_UNTIL;
      case LEAST -> Opcode.MIN_UNTIL;
      case POSSESSIVE -> Opcode.SUCCESS;
    };
  }

  private void group(Element.Group group, int flags) {
    int mark = 2 * (group.number() - 1);
    if (mark >= 0) {
      out.add(Opcode.MARK, mark);
    }
    write(group.body(), flags);
    if (mark >= 0) {
      out.add(Opcode.MARK, mark + 1);
    }
  }

  private void atomic(Sequence body, int flags) {
    out.add(Opcode.ATOMIC_GROUP);
    int skip = out.skip();
    write(body, flags);
    out.add(Opcode.SUCCESS);
    out.land(skip);
  }

  private void look(Element.Look look, int flags) {
    out.add(look.negated() ? Opcode.ASSERT_NOT : Opcode.ASSERT);
    int skip = out.skip();
    out.add(look.behind() ? fixedWidth(look.body().width()) : 0);
    write(look.body(), flags);
    out.add(Opcode.SUCCESS);
    out.land(skip);
  }

  private static int fixedWidth(Width width) {
    if (width.least() != width.most() || width.least() > InfoWriter.MOST) {
      throw new Declined();
    }
    return (int) width.least();
  }

  private void branch(Element.Branch branch, int flags) {
    out.add(Opcode.BRANCH);
    int[] ends = new int[branch.bodies().size()];
    for (int i = 0; i < ends.length; i++) {
      int skip = out.skip();
      write(branch.bodies().get(i), flags);
      out.add(Opcode.JUMP);
      ends[i] = out.skip();
      out.land(skip);
    }
    out.add(Opcode.FAILURE);
    for (int end : ends) {
      out.land(end);
    }
  }

  private void reference(Element.Reference reference, int flags) {
    int opcode =
        switch (Flags.letterCase(flags)) {
          case UNICODE -> Opcode.GROUPREF_UNI_IGNORE;
          case ASCII -> Opcode.GROUPREF_IGNORE;
          default -> Opcode.GROUPREF;
        };
    out.add(opcode, reference.group() - 1);
  }

  private void conditional(Element.Conditional conditional, int flags) {
    out.add(Opcode.GROUPREF_EXISTS, conditional.group() - 1);
    int skip = out.skip();
    write(conditional.yes(), flags);
    Sequence no = conditional.no();
    int end = -1;
    if (no != null && !no.isEmpty()) {
      out.add(Opcode.JUMP);
      end = out.skip();
    }
    out.landAfter(skip);
    if (end >= 0) {
      write(no, flags);
      out.land(end);
    }
  }
}
