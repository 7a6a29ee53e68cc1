package org.krait.lower.binary;

import java.math.BigInteger;
import org.jspecify.annotations.Nullable;
import org.krait.lower.core.Argument;
import org.krait.lower.core.Clause;
import org.krait.lower.core.Code;
import org.krait.lower.core.CodeBody;
import org.krait.lower.core.CodeKind;
import org.krait.lower.core.ComplexConstant;
import org.krait.lower.core.CoreExpr;
import org.krait.lower.core.CoreStmt;
import org.krait.lower.core.FrozenSetConstant;
import org.krait.lower.core.Handler;
import org.krait.lower.core.SliceConstant;
import org.krait.lower.core.SuperCall;
import org.krait.lower.core.TupleConstant;
import org.krait.syntax.AstralString;
import org.krait.syntax.BytesLiteral;
import org.krait.syntax.Imaginary;
import org.krait.syntax.Singleton;

/** Reads what a body is made of. */
final class BodyReader {
  private static final CodeKind[] KINDS = CodeKind.values();
  private static final Argument.Kind[] ARGUMENT_KINDS = Argument.Kind.values();
  private static final String[] NO_TEXTS = {};
  private static final int[] NO_NUMBERS = {};

  private final CodeReader file;
  private final ByteSource in;
  private final ExpressionReader expressions = new ExpressionReader(this);
  private final StatementReader statements = new StatementReader(this);
  private Code[] codes = {};

  BodyReader(CodeReader file, int offset) {
    this.file = file;
    this.in = new ByteSource(file.bytes, offset);
  }

  /** A code object whose body is skipped. */
  Code heading() {
    CodeKind kind = KINDS[number()];
    String name = text();
    String qualname = text();
    String filename = text();
    int firstLine = number();
    int argCount = number();
    int positionalOnlyCount = number();
    int keywordOnlyCount = number();
    int flags = number();
    String[] varNames = texts();
    String[] cellNames = texts();
    String[] freeNames = texts();
    int[] cellParameters = numbers();
    int length = number();
    Code.BodyReference body = file.bodyAt(in.offset());
    in.skip(length);
    return new Code(
        kind,
        name,
        qualname,
        file.filename != null ? file.filename : filename,
        firstLine,
        argCount,
        positionalOnlyCount,
        keywordOnlyCount,
        flags,
        varNames,
        cellNames,
        freeNames,
        cellParameters,
        body);
  }

  CodeBody body() {
    codes = new Code[number()];
    for (int i = 0; i < codes.length; i++) {
      codes[i] = heading();
    }
    int temporaries = number();
    int resumes = number();
    int[] positions = positions();
    String[] names = texts();
    Object[] constants = constants();
    return new CodeBody(statement(), temporaries, resumes, positions, names, constants);
  }

  private int[] positions() {
    int[] positions = new int[4 * number()];
    int line = 0;
    for (int i = 0; i < positions.length; i += 4) {
      line += signed();
      positions[i] = line;
      positions[i + 1] = line + signed();
      positions[i + 2] = number();
      positions[i + 3] = positions[i + 2] + signed();
    }
    return positions;
  }

  private int signed() {
    int value = number();
    return value >>> 1 ^ -(value & 1);
  }

  CorruptCodeException corrupt() {
    return new CorruptCodeException("unknown tag at " + in.offset());
  }

  int number() {
    return in.number();
  }

  int[] numbers() {
    int count = number();
    if (count == 0) {
      return NO_NUMBERS;
    }
    int[] values = new int[count];
    for (int i = 0; i < count; i++) {
      values[i] = number();
    }
    return values;
  }

  boolean flag() {
    return in.next() != 0;
  }

  String text() {
    return file.strings.get(number());
  }

  String[] texts() {
    int count = number();
    if (count == 0) {
      return NO_TEXTS;
    }
    String[] texts = new String[count];
    for (int i = 0; i < count; i++) {
      texts[i] = text();
    }
    return texts;
  }

  CoreExpr expression() {
    return expressions.read(in.next());
  }

  @Nullable CoreExpr optionalExpression() {
    int tag = in.next();
    return tag == 0 ? null : expressions.read(tag);
  }

  CoreExpr[] expressions() {
    CoreExpr[] nodes = new CoreExpr[number()];
    for (int i = 0; i < nodes.length; i++) {
      nodes[i] = expression();
    }
    return nodes;
  }

  @Nullable CoreExpr[] optionalExpressions() {
    @Nullable CoreExpr[] nodes = new CoreExpr[number()];
    for (int i = 0; i < nodes.length; i++) {
      nodes[i] = optionalExpression();
    }
    return nodes;
  }

  CoreStmt statement() {
    return statements.read(in.next());
  }

  @Nullable CoreStmt optionalStatement() {
    int tag = in.next();
    return tag == 0 ? null : statements.read(tag);
  }

  CoreStmt[] statements() {
    CoreStmt[] nodes = new CoreStmt[number()];
    for (int i = 0; i < nodes.length; i++) {
      nodes[i] = statement();
    }
    return nodes;
  }

  Argument[] arguments() {
    Argument[] arguments = new Argument[number()];
    for (int i = 0; i < arguments.length; i++) {
      Argument.Kind kind = ARGUMENT_KINDS[number()];
      String name = kind == Argument.Kind.KEYWORD ? text() : null;
      arguments[i] = new Argument(kind, name, expression());
    }
    return arguments;
  }

  SuperCall superCall() {
    return new SuperCall(expression(), expression(), expression(), flag(), number());
  }

  Clause[] clauses() {
    Clause[] clauses = new Clause[number()];
    for (int i = 0; i < clauses.length; i++) {
      clauses[i] = new Clause(optionalStatement(), expression(), statement(), number());
    }
    return clauses;
  }

  Handler[] handlers() {
    Handler[] handlers = new Handler[number()];
    for (int i = 0; i < handlers.length; i++) {
      handlers[i] =
          new Handler(optionalStatement(), optionalExpression(), statement(), number(), number());
    }
    return handlers;
  }

  Code code() {
    return codes[number()];
  }

  Object[] constants() {
    Object[] values = new Object[number()];
    for (int i = 0; i < values.length; i++) {
      values[i] = constant();
    }
    return values;
  }

  Object constant() {
    return switch (in.next()) {
      case ConstantTags.NONE -> Singleton.NONE;
      case ConstantTags.ELLIPSIS -> Singleton.ELLIPSIS;
      case ConstantTags.FALSE -> Boolean.FALSE;
      case ConstantTags.TRUE -> Boolean.TRUE;
      case ConstantTags.SMALL_INTEGER -> (long) number();
      case ConstantTags.INTEGER -> in.eightBytes();
      case ConstantTags.BIG_INTEGER -> new BigInteger(in.raw(number()));
      case ConstantTags.FLOAT -> Double.longBitsToDouble(in.eightBytes());
      case ConstantTags.IMAGINARY -> new Imaginary(Double.longBitsToDouble(in.eightBytes()));
      case ConstantTags.COMPLEX ->
          new ComplexConstant(
              Double.longBitsToDouble(in.eightBytes()), Double.longBitsToDouble(in.eightBytes()));
      case ConstantTags.STRING -> text();
      case ConstantTags.ASTRAL_STRING -> new AstralString(numbers());
      case ConstantTags.BYTES -> new BytesLiteral(in.raw(number()));
      case ConstantTags.TUPLE -> new TupleConstant(constants());
      case ConstantTags.FROZENSET -> new FrozenSetConstant(constants());
      case ConstantTags.SLICE -> new SliceConstant(constant(), constant(), constant());
      case ConstantTags.CODE -> code();
      default -> throw corrupt();
    };
  }
}
