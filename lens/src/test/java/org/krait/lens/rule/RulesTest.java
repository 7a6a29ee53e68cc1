package org.krait.lens.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RulesTest {
  /** Sources that a rule reports and that it does not; a slash stands for the end of a line. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          class-scope           | class C:/ x = 1/ def m(self): return x                 | 3:x
          class-scope           | class C:/ x = 1/ y = [x for _ in r]                    | 3:x
          class-scope           | class C:/ x = [1]/ y = [a for a in x]                  |
          class-scope           | class C:/ x = 1/ class D:/  y = x                      | 4:x
          class-scope           | class C:/ x = 1/ class D:/  x = 2/  y = x              |
          class-scope           | x = 0/class C:/ x = 1/ def m(self): return x           |
          class-scope           | class C:/ len = 1/ def m(self): return len             |
          class-scope           | from m import */class C:/ x = 1/ def m(self): return x |
          mutable-default       | def f(x=[]): x.append(1)                               | 1:x
          mutable-default       | def f(*, x={}): x[1] = 2                               | 1:x
          mutable-default       | def f(x=[]): x += [1]                                  | 1:x
          mutable-default       | def f(x=[]):/ x = list(x)/ x.append(1)                 |
          mutable-default       | def f(x=[]): return len(x)                             |
          mutable-default       | def f(x=()): return x                                  |
          shared-mutable        | def f():/ x = []/ def a(): x.append(1)/ def b(): return x | 2:x
          shared-mutable        | def f():/ x = []/ def a(): x.append(1)                 |
          shared-mutable        | def f():/ x = []/ def a(): return x/ def b(): return x |
          rebound-after-capture | def f():/ x = 1/ def g(): return x/ x = 2/ return g    | 4:x
          rebound-after-capture | def f():/ x = 1/ def g(): return x/ g()/ x = 2/ return g |
          rebound-after-capture | def f():/ [x := 1 for _ in r]/ def g(): return x/ return g |
          rebound-after-capture | def f():/ def g(): return x/ x = 2/ return g           |
          rebound-after-capture | def f():/ x = 1/ def g(): return x/ x = g()/ return g  |
          shadowed-builtin      | list = [1]/list(2)                                     | 2:list
          shadowed-builtin      | def f(id): pass                                        |
          shadowed-builtin      | def f():/ id = 1/ return id                            | 2:id
          shadowed-builtin      | class C:/ def list(self): pass                         |
          shadowed-builtin      | from io import open                                    |
          shadowed-name         | def f():/ x = 1/ def g(x): return x/ return x          | 3:x
          shadowed-name         | def f():/ x = 1/ return [x for x in r]                 |
          shadowed-name         | def f():/ x = 1/ def g(): x += 1/ return x             |
          shadowed-name         | def f():/ x = 1/ def g(x=x): return x/ return g        |
          shadowed-name         | def f():/ def g(x): return x/ x = 1/ return g(x)       |
          shadowed-name         | class C:/ def m(self):/  class D:/   def n(self): pass |
          shadowed-name         | class C:/ def m(self):/  def n(self): pass             |
          shadowed-builtin      | list = list                                            |
          shadowed-builtin      | x = [id for id in r]                                   |
          needless-nonlocal     | def f():/ x = []/ def g():/  nonlocal x/  x.append(1)  | 4:x
          needless-nonlocal     | def f():/ global x/ x = 1                              |
          needless-nonlocal     | def f():/ global x/ [x := 1 for _ in r]/ return x      |
          keeps-alive           | class C:/ def m(self):/  return lambda: self.x         | 3:self
          keeps-alive           | class C:/ def m(self):/  return lambda: self.x()       |
          keeps-alive           | class C:/ def m(self):/  return lambda: self           |
          keeps-alive           | class C:/ def m(self):/  return (self.x for _ in r)    |
          keeps-alive           | class C:/ def m(cls):/  return lambda: cls.x           |
          keeps-alive           | def f():/ x = [0] * 9/ return lambda: len(x)           | 3:x
          keeps-alive           | def f():/ x = r()/ print(x[0])/ return lambda: len(x)  | 4:x
          keeps-alive           | def f():/ x = r()/ g(x)/ return lambda: len(x)         |
          keeps-alive           | def f():/ x = r()/ return x.append, lambda: len(x)     |
          keeps-alive           | def f():/ x = r()/ return lambda: (len(x), x)          |
          keeps-alive           | def f(x):/ return lambda: len(x)                       |
          """)
  void eachRuleKnowsItsCases(String rule, String source, String place) {
    List<String> expected = place == null ? List.of() : List.of(place);
    assertEquals(expected, Checked.places(rule, source.replace('/', '\n') + "\n"), source);
  }

  @Test
  void aCallOfAHiddenBuiltinIsAWarning() {
    assertEquals(Level.NOTE, Checked.by("shadowed-builtin", "list = 1\n").get(0).level());
    assertEquals(
        Level.WARNING, Checked.by("shadowed-builtin", "list = 1\nlist()\n").get(0).level());
  }

  @Test
  void aDefaultThatRemembersWhatItHasSeenIsANote() {
    String memo = "def f(x, m={}):\n  if x in m: return m[x]\n  m[x] = x\n";
    assertEquals(Level.NOTE, Checked.by("mutable-default", memo).get(0).level());
  }

  @Test
  void everyRuleHasItsOwnNameAndAProof() {
    Set<String> ids = new HashSet<>();
    for (Rule rule : Rules.all()) {
      assertTrue(ids.add(rule.id()));
      assertTrue(rule.summary().endsWith("."), rule.id());
    }
  }
}
