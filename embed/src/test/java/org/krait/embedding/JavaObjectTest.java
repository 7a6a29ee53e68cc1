package org.krait.embedding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.function.BiFunction;
import java.util.function.IntBinaryOperator;
import org.junit.jupiter.api.Test;
import org.krait.embed.Krait;
import org.krait.embed.PythonException;

/** Java objects in the hands of Python code. */
final class JavaObjectTest {
  /** A class whose members Python code uses. */
  public static final class Account implements AutoCloseable, Comparable<Account> {
    public String owner = "Ann";
    public int balance;
    public boolean closed;

    public int deposit(int amount) {
      balance += amount;
      return balance;
    }

    public String kind(int i) {
      return "int";
    }

    public String kind(double d) {
      return "double";
    }

    public String kind(String s) {
      return "String";
    }

    public String kind(Object o) {
      return "Object";
    }

    public String kind(int... all) {
      return "int" + all.length;
    }

    int secret() {
      return 1;
    }

    @Override
    public int compareTo(Account other) {
      return Integer.compare(balance, other.balance);
    }

    @Override
    public void close() {
      closed = true;
    }

    @Override
    public String toString() {
      return owner + ": " + balance;
    }
  }

  @Test
  void publicMembersAreAttributes() {
    try (Krait python = Krait.create()) {
      Account account = new Account();
      python.set("account", account);
      python.exec("account.owner = 'Bob'; balance = account.deposit(5)");
      assertEquals("Bob", account.owner);
      assertEquals("5 Bob: 5", python.eval("f'{balance} {account}'").asString());
      assertEquals(
          "<" + Account.class.getName() + " Bob: 5>", python.eval("repr(account)").asString());
      assertTrue(python.eval("'deposit' in dir(account)", boolean.class));
      PythonException e =
          assertThrows(PythonException.class, () -> python.eval("account.secret()"));
      assertEquals(
          "AttributeError: '" + Account.class.getName() + "' object has no attribute 'secret'",
          e.getMessage());
    }
  }

  @Test
  void overloadsAreChosenByTheArguments() {
    try (Krait python = Krait.create()) {
      python.set("a", new Account());
      assertEquals("int", python.eval("a.kind(1)").asString());
      assertEquals("double", python.eval("a.kind(1.5)").asString());
      assertEquals("double", python.eval("a.kind(2 ** 40)").asString());
      assertEquals("String", python.eval("a.kind('x')").asString());
      assertEquals("Object", python.eval("a.kind([])").asString());
      assertEquals("int3", python.eval("a.kind(1, 2, 3)").asString());
      PythonException e = assertThrows(PythonException.class, () -> python.eval("a.deposit('x')"));
      assertEquals(
          "TypeError: " + Account.class.getName() + ".deposit() does not take (str)",
          e.getMessage());
    }
  }

  @Test
  void javasProtocolsArePythons() {
    try (Krait python = Krait.create()) {
      Account poor = new Account();
      Account rich = new Account();
      rich.balance = 10;
      python.set("poor", poor);
      python.set("rich", rich);
      assertTrue(python.eval("poor < rich and rich >= poor and poor != rich", boolean.class));
      assertTrue(python.eval("{poor: 1}[poor] == 1", boolean.class));
      python.exec("with poor as p: p.deposit(1)");
      assertTrue(poor.closed);
      assertEquals(1, poor.balance);
    }
  }

  @Test
  void lambdasAreFunctions() {
    try (Krait python = Krait.create()) {
      python.set("times", (IntBinaryOperator) (a, b) -> a * b);
      BiFunction<Object, Object, Object> join = (a, b) -> a + "-" + b;
      python.set("join", join);
      assertEquals(42, python.eval("times(6, 7)").asInt());
      assertEquals("[1-a, 2-b]", python.eval("list(map(join, [1, 2], 'ab'))").asList().toString());
    }
  }

  @Test
  void accessCanBeSwitchedOff() {
    try (Krait python = Krait.builder().javaAccess(type -> false).build()) {
      python.set("account", new Account());
      python.set("f", (IntBinaryOperator) Math::addExact);
      assertFalse(python.eval("hasattr(account, 'deposit')", boolean.class));
      assertFalse(python.eval("hasattr(account, 'owner')", boolean.class));
      assertFalse(python.eval("hasattr(account, 'getClass')", boolean.class));
      assertThrows(PythonException.class, () -> python.exec("account.owner = 'x'"));
      assertEquals(3, python.eval("f(1, 2)").asInt());
    }
  }
}
