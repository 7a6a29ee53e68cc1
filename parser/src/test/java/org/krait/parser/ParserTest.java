package org.krait.parser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.krait.syntax.Mod;
import org.krait.syntax.Problem;
import org.krait.syntax.SyntaxException;
import org.krait.syntax.WarningAsError;

class ParserTest {
  private static String expression(String source) {
    Mod tree = Parser.parse(source, ParserOptions.exec("test").withMode(Parser.Mode.EVAL));
    String dump = AstDump.dump(tree, false);
    return dump.substring("Expression(body=".length(), dump.length() - 1);
  }

  private static String error(String source) {
    return error(source, ParserOptions.exec("test"));
  }

  private static String error(String source, ParserOptions options) {
    SyntaxException e = assertThrows(SyntaxException.class, () -> Parser.parse(source, options));
    Problem p = e.problem();
    return p.kind() + ": " + p.message() + " @ " + p.lineno() + ":" + p.offset();
  }

  @Test
  void operatorsGroupByPrecedence() {
    assertEquals(
        "BinOp(left=Constant(value=1), op=Add(), right=BinOp(left=Constant(value=2), op=Mult(),"
            + " right=UnaryOp(op=USub(), operand=BinOp(left=Constant(value=3), op=Pow(),"
            + " right=Constant(value=4)))))",
        expression("1 + 2 * -3 ** 4"));
  }

  @Test
  void columnsCountUtf8Bytes() {
    Mod tree = Parser.parse("é = 'ü' + x\n", ParserOptions.exec("test"));
    String dump = AstDump.dump(tree, true);
    assertEquals(
        "Name(id='x', ctx=Load(), lineno=1, col_offset=12, end_lineno=1, end_col_offset=13)",
        dump.substring(dump.indexOf("Name(id='x'"), dump.indexOf("Name(id='x'") + 82));
  }

  @Test
  void fieldsWithAnEqualSignShowTheirText() {
    assertEquals(
        "JoinedStr(values=[Constant(value='x = '), FormattedValue(value=Name(id='x', ctx=Load()),"
            + " conversion=114)])",
        expression("f'{x = }'"));
  }

  @Test
  void charactersBeyondTheBasicPlaneAreOneCharacter() {
    assertEquals("Constant(value='\uD83D\uDE00')", expression("'\\U0001F600'"));
    assertEquals("Constant(value='\\ud83d')", expression("'\\ud83d'"));
  }

  @Test
  void theSecondParseSaysWhatIsWrong() {
    assertEquals("SyntaxError: invalid syntax. Perhaps you forgot a comma? @ 1:2", error("(a b)"));
    assertEquals("SyntaxError: expected ':' @ 1:5", error("if x\n  pass\n"));
    assertEquals("SyntaxError: '(' was never closed @ 1:4", error("x =(1,\ny = 2\n"));
    assertEquals("SyntaxError: invalid syntax @ 1:3", error("a b"));
  }

  @Test
  void indentationErrorsHaveTheirOwnClass() {
    assertEquals("IndentationError: unexpected indent @ 2:2", error("a\n  b\n"));
    assertEquals(
        "IndentationError: expected an indented block after 'if' statement on line 1 @ 2:1",
        error("if x:\npass\n"));
    assertEquals(
        "TabError: inconsistent use of tabs and spaces in indentation @ 3:1",
        error("if 1:\n\ta\n        b\n"));
  }

  @Test
  void nestingIsLimited() {
    assertEquals(
        "SyntaxError: too many nested parentheses @ 1:201",
        error("(".repeat(10_000) + ")".repeat(10_000)));
    assertEquals(
        "MemoryError: Parser stack overflowed - Python source too complex to parse @ 0:0",
        error("not ".repeat(10_000) + "x"));
  }

  @Test
  void deepSourcesParseOnShallowStacks() throws InterruptedException {
    List<Mod> results = new ArrayList<>();
    Runnable task =
        () -> results.add(Parser.parse("-".repeat(5_000) + "1", ParserOptions.exec("test")));
    Thread thread = new Thread(null, task, "shallow", 256 << 10);
    thread.start();
    thread.join();
    assertEquals(1, results.size());
  }

  @Test
  void warningsGoToTheReceiver() {
    List<String> warnings = new ArrayList<>();
    Parser.parse(
        "x = '\\d'\ny = 1if x else 2\n",
        ParserOptions.exec("test").withWarnings(p -> warnings.add(p.lineno() + p.message())));
    assertEquals(
        List.of(
            "1\"\\d\" is an invalid escape sequence. Such sequences will not work in the future."
                + " Did you mean \"\\\\d\"? A raw string is also an option.",
            "2invalid decimal literal"),
        warnings);
  }

  @Test
  void aWarningCanBecomeAnError() {
    ParserOptions strict =
        ParserOptions.exec("test")
            .withWarnings(
                p -> {
                  throw new WarningAsError();
                });
    assertEquals(
        "SyntaxError: \"\\d\" is an invalid escape sequence. Did you mean \"\\\\d\"?"
            + " A raw string is also an option. @ 1:6",
        error("x = '\\d'\n", strict));
    assertEquals("SyntaxError: invalid decimal literal @ 1:1", error("1if x else 2", strict));
  }

  @Test
  void inputThatLacksItsEndIsIncomplete() {
    ParserOptions prompt =
        ParserOptions.exec("test")
            .withMode(Parser.Mode.SINGLE)
            .withFlags(ParserOptions.ALLOW_INCOMPLETE_INPUT | ParserOptions.DONT_IMPLY_DEDENT);
    assertEquals("_IncompleteInputError: incomplete input @ 1:6", error("x = (\n", prompt));
    assertEquals("SyntaxError: invalid syntax @ 1:3", error("a b\n", prompt));
  }

  @Test
  void olderVersionsKnowLess() {
    ParserOptions old = ParserOptions.exec("test").withFeatureVersion(7);
    assertEquals(
        "SyntaxError: Assignment expressions are only supported in Python 3.8 and greater @ 1:6",
        error("(a:=1)", old));
  }
}
