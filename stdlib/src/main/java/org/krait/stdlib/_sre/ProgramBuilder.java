package org.krait.stdlib._sre;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.krait.runtime.error.Errors;
import org.krait.runtime.error.PyException;
import org.krait.stdlib._sre.pattern.LetterCase;
import org.krait.stdlib._sre.pattern.Opcode;

/** Turns the list of codes that {@code re._compiler} emits into a graph of nodes. */
final class ProgramBuilder {
  private static final int PREFIX = 1;
  private static final int CHARSET = 4;

  /** How many repetitions of one character are written out. */
  private static final int MOST_UNROLLED = 8;

  private final int[] code;
  private final int groups;
  private int slots;

  private ProgramBuilder(int[] code, int groups) {
    this.code = code;
    this.groups = groups;
    this.slots = groups * 2 + 1;
  }

  /** The program of a pattern's codes. */
  static Program build(int[] code, int groups) {
    try {
      return new ProgramBuilder(code, groups).build();
    } catch (IndexOutOfBoundsException | NegativeArraySizeException e) {
      throw invalid();
    }
  }

  static PyException invalid() {
    return Errors.runtimeError("invalid SRE code");
  }

  private Program build() {
    int start = 0;
    int least = 0;
    int[] prefix = null;
    CharTest firstTest = null;
    if (code[0] == Opcode.INFO) {
      start = 1 + code[1];
      least = code[3] < 0 ? Integer.MAX_VALUE : code[3];
      if ((code[2] & PREFIX) != 0) {
        prefix = Arrays.copyOfRange(code, 7, 7 + code[5]);
      } else if ((code[2] & CHARSET) != 0) {
        firstTest = set(5, LetterCase.EXACT);
      }
    }
    if (code[code.length - 1] != Opcode.SUCCESS) {
      throw invalid();
    }
    Node first = sequence(start, code.length - 1, new BasicNodes.Success());
    if (firstTest == null && least > 0) {
      firstTest = first.firstTest();
    }
    boolean anchored =
        code[start] == Opcode.AT && Position.of(code[start + 1]).isBeginningOfSubject();
    return new Program(first, groups, slots, least, anchored, prefix, firstTest);
  }

  /** The nodes of the codes {@code from} to {@code to}, followed by {@code tail}. */
  private Node sequence(int from, int to, Node tail) {
    List<Integer> starts = new ArrayList<>();
    int at = from;
    while (at < to) {
      starts.add(at);
      at = after(at);
    }
    if (at != to) {
      throw invalid();
    }
    Node next = tail;
    for (int i = starts.size() - 1; i >= 0; i--) {
      int first = i;
      while (first > 0 && isFixed(starts.get(i)) && isFixed(starts.get(first - 1))) {
        first--;
      }
      next = first < i ? fixed(starts.subList(first, i + 1), next) : node(starts.get(i), next);
      i = first;
    }
    return next;
  }

  /** Whether a construct is always about so many characters, and few of them. */
  private boolean isFixed(int at) {
    return isRepeatOfOne(at)
        ? code[at + 2] == code[at + 3] && code[at + 2] > 0 && code[at + 2] <= MOST_UNROLLED
        : isTest(at);
  }

  /** Whether a construct is about one character. */
  private boolean isTest(int at) {
    return switch (code[at]) {
      case Opcode.ANY,
          Opcode.ANY_ALL,
          Opcode.CATEGORY,
          Opcode.LITERAL,
          Opcode.NOT_LITERAL,
          Opcode.LITERAL_IGNORE,
          Opcode.LITERAL_LOC_IGNORE,
          Opcode.LITERAL_UNI_IGNORE,
          Opcode.NOT_LITERAL_IGNORE,
          Opcode.NOT_LITERAL_LOC_IGNORE,
          Opcode.NOT_LITERAL_UNI_IGNORE,
          Opcode.IN,
          Opcode.IN_IGNORE,
          Opcode.IN_LOC_IGNORE,
          Opcode.IN_UNI_IGNORE ->
          true;
      default -> false;
    };
  }

  private boolean isRepeatOfOne(int at) {
    return code[at] == Opcode.REPEAT_ONE
        || code[at] == Opcode.MIN_REPEAT_ONE
        || code[at] == Opcode.POSSESSIVE_REPEAT_ONE;
  }

  /** The node of several constructs that are about single characters. */
  private Node fixed(List<Integer> starts, Node next) {
    List<CharTest> tests = new ArrayList<>();
    boolean literal = true;
    for (int at : starts) {
      boolean repeats = isRepeatOfOne(at);
      CharTest test = test(repeats ? at + 4 : at);
      if (test == null) {
        throw invalid();
      }
      for (int i = repeats ? code[at + 2] : 1; i > 0; i--) {
        tests.add(test);
      }
      literal &= test instanceof CharTest.Literal;
    }
    CharTest[] all = tests.toArray(new CharTest[0]);
    return linked(literal ? literals(all) : new BasicNodes.Characters(all), next);
  }

  private static Node literals(CharTest[] tests) {
    int[] characters = new int[tests.length];
    for (int i = 0; i < characters.length; i++) {
      characters[i] = ((CharTest.Literal) tests[i]).character();
    }
    return new BasicNodes.LiteralText(characters);
  }

  private static Node linked(Node node, Node next) {
    node.next = next;
    return node;
  }

  /** Where the codes of the construct at an index end. */
  private int after(int at) {
    switch (code[at]) {
      case Opcode.FAILURE, Opcode.ANY, Opcode.ANY_ALL -> {
        return at + 1;
      }
      case Opcode.BRANCH -> {
        int i = at + 1;
        while (code[i] != 0) {
          i += skip(i);
        }
        return i + 1;
      }
      case Opcode.REPEAT, Opcode.POSSESSIVE_REPEAT -> {
        return at + 2 + skip(at + 1);
      }
      case Opcode.GROUPREF_EXISTS -> {
        int otherwise = at + 1 + skip(at + 2);
        int jump = jump(at, otherwise);
        return jump < 0 ? otherwise : jump + 1 + skip(jump + 1);
      }
      case Opcode.IN,
          Opcode.IN_IGNORE,
          Opcode.IN_LOC_IGNORE,
          Opcode.IN_UNI_IGNORE,
          Opcode.REPEAT_ONE,
          Opcode.MIN_REPEAT_ONE,
          Opcode.POSSESSIVE_REPEAT_ONE,
          Opcode.ATOMIC_GROUP,
          Opcode.ASSERT,
          Opcode.ASSERT_NOT -> {
        return at + 1 + skip(at + 1);
      }
      default -> {
        return at + 2;
      }
    }
  }

  private int skip(int at) {
    if (code[at] <= 0) {
      throw invalid();
    }
    return code[at];
  }

  /** Where the jump over the second way of a conditional is, or -1 if it has only one way. */
  private int jump(int at, int otherwise) {
    int i = at + 3;
    while (i < otherwise - 2) {
      i = code[i] == Opcode.JUMP ? otherwise : after(i);
    }
    return i == otherwise - 2 && code[i] == Opcode.JUMP ? i : -1;
  }

  private Node node(int at, Node next) {
    CharTest test = test(at);
    if (test != null) {
      return linked(new BasicNodes.One(test), next);
    }
    return switch (code[at]) {
      case Opcode.FAILURE -> linked(new BasicNodes.Failure(), next);
      case Opcode.AT -> linked(new BasicNodes.At(Position.of(code[at + 1])), next);
      case Opcode.MARK -> linked(new BasicNodes.Mark(code[at + 1]), next);
      case Opcode.GROUPREF -> reference(at, LetterCase.EXACT, next);
      case Opcode.GROUPREF_IGNORE -> reference(at, LetterCase.ASCII, next);
      case Opcode.GROUPREF_LOC_IGNORE -> reference(at, LetterCase.LOCALE, next);
      case Opcode.GROUPREF_UNI_IGNORE -> reference(at, LetterCase.UNICODE, next);
      case Opcode.GROUPREF_EXISTS -> conditional(at, next);
      case Opcode.BRANCH -> branch(at, next);
      case Opcode.REPEAT -> repeat(at, next);
      case Opcode.REPEAT_ONE -> single(at, SingleRepeatNode.Kind.GREEDY, next);
      case Opcode.MIN_REPEAT_ONE -> single(at, SingleRepeatNode.Kind.LAZY, next);
      case Opcode.POSSESSIVE_REPEAT_ONE -> single(at, SingleRepeatNode.Kind.POSSESSIVE, next);
      case Opcode.POSSESSIVE_REPEAT -> possessive(at, next);
      case Opcode.ATOMIC_GROUP -> atomic(at, next);
      case Opcode.ASSERT -> assertion(at, false, next);
      case Opcode.ASSERT_NOT -> assertion(at, true, next);
      default -> throw invalid();
    };
  }

  /** The test of the construct at an index if it is about one character, else null. */
  private @Nullable CharTest test(int at) {
    return switch (code[at]) {
      case Opcode.ANY -> new CharTest.Any();
      case Opcode.ANY_ALL -> new CharTest.AnyAll();
      case Opcode.CATEGORY -> CharTable.ofCategory(code[at + 1]);
      case Opcode.LITERAL -> new CharTest.Literal(code[at + 1]);
      case Opcode.NOT_LITERAL -> new CharTest.NotLiteral(code[at + 1]);
      case Opcode.LITERAL_IGNORE -> ignoring(at, LetterCase.ASCII);
      case Opcode.LITERAL_LOC_IGNORE -> ignoring(at, LetterCase.LOCALE);
      case Opcode.LITERAL_UNI_IGNORE -> ignoring(at, LetterCase.UNICODE);
      case Opcode.NOT_LITERAL_IGNORE -> new CharTest.Not(ignoring(at, LetterCase.ASCII));
      case Opcode.NOT_LITERAL_LOC_IGNORE -> new CharTest.Not(ignoring(at, LetterCase.LOCALE));
      case Opcode.NOT_LITERAL_UNI_IGNORE -> new CharTest.Not(ignoring(at, LetterCase.UNICODE));
      case Opcode.IN -> set(at + 2, LetterCase.EXACT);
      case Opcode.IN_IGNORE -> set(at + 2, LetterCase.ASCII);
      case Opcode.IN_LOC_IGNORE -> set(at + 2, LetterCase.LOCALE);
      case Opcode.IN_UNI_IGNORE -> set(at + 2, LetterCase.UNICODE);
      default -> null;
    };
  }

  private CharTest set(int at, LetterCase letterCase) {
    return new CharTable(new CharSet(code, at, letterCase));
  }

  private CharTest ignoring(int at, LetterCase letterCase) {
    return new CharTest.LiteralIgnore(code[at + 1], letterCase);
  }

  private Node reference(int at, LetterCase letterCase, Node next) {
    return linked(new BasicNodes.GroupReference(group(at + 1), letterCase), next);
  }

  private int group(int at) {
    if (code[at] < 0 || code[at] >= groups) {
      throw invalid();
    }
    return code[at];
  }

  private Node conditional(int at, Node next) {
    int otherwise = at + 1 + skip(at + 2);
    int jump = jump(at, otherwise);
    Node yes = sequence(at + 3, jump < 0 ? otherwise : jump, next);
    Node no = jump < 0 ? next : sequence(otherwise, after(at), next);
    return linked(new BasicNodes.Conditional(group(at + 1), yes), no);
  }

  private Node branch(int at, Node next) {
    List<Node> alternatives = new ArrayList<>();
    for (int i = at + 1; code[i] != 0; i += code[i]) {
      alternatives.add(sequence(i + 1, i + code[i] - 2, next));
    }
    return linked(new BranchNode(alternatives.toArray(new Node[0])), next);
  }

  /** A repeat's upper limit; the library's MAXREPEAT is no limit. */
  private int most(int at) {
    return code[at] < 0 ? Integer.MAX_VALUE : code[at];
  }

  private Node repeat(int at, Node next) {
    int count = slots++;
    int last = slots++;
    int end = at + 1 + skip(at + 1);
    boolean greedy = code[end] == Opcode.MAX_UNTIL;
    RepeatNode.Until until = new RepeatNode.Until(count, last, most(at + 2), most(at + 3), greedy);
    until.next = next;
    until.body = sequence(at + 4, end, until);
    return linked(new RepeatNode(count, last, until), until);
  }

  private Node single(int at, SingleRepeatNode.Kind kind, Node next) {
    CharTest test = test(at + 4);
    if (test == null) {
      throw invalid();
    }
    return new SingleRepeatNode(test, most(at + 2), most(at + 3), kind, next);
  }

  private Node possessive(int at, Node next) {
    int slot = slots;
    slots += 3;
    CommittedNodes.PossessiveRepeat repeat =
        new CommittedNodes.PossessiveRepeat(slot, most(at + 2), most(at + 3));
    repeat.next = next;
    repeat.body =
        sequence(at + 4, at + 1 + skip(at + 1), new CommittedNodes.PossessiveRepeat.Round(repeat));
    return repeat;
  }

  private Node atomic(int at, Node next) {
    int slot = slots++;
    Node end = linked(new CommittedNodes.AtomicEnd(slot), next);
    return linked(new CommittedNodes.Atomic(slot), sequence(at + 2, at + skip(at + 1), end));
  }

  private Node assertion(int at, boolean negative, Node next) {
    int choices = slots++;
    int position = slots++;
    Node end = linked(new CommittedNodes.AssertionEnd(choices, position, negative), next);
    Node body = sequence(at + 3, at + skip(at + 1), end);
    return linked(
        new CommittedNodes.Assertion(choices, position, code[at + 2], negative ? next : null),
        body);
  }
}
