package org.krait.lens.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LateBindingTest {
  private static List<String> places(String source) {
    return Checked.places("late-binding", source);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "for i in r:\n  fs.append(lambda: i)\n",
        "def f(r):\n  for i in r:\n    fs.append(lambda: i)\n",
        "fs = [lambda: i for i in r]\n",
        "fs = {i: lambda: i for i in r}\n",
        "fs = list((lambda: i) for i in r)\n",
        "fs = [(i, lambda: i) for i in r]\n",
        "for i in r: d[i] = lambda: i\n",
        "for i in r: setattr(o, i, lambda: i)\n",
        "for b in bs: b.click = lambda: b.name\n",
        "for b in bs: b.bind('x', lambda e: b.name)\n",
        "for i in r: fs += [lambda: i]\n",
        "for i in r: fs.append(partial(lambda: i))\n",
        "for i in r: fs.append(x if x else lambda: i)\n",
        "for i in r: ts.append(Thread(target=lambda: i))\n",
        "for i in r: fs.append(pool.submit(lambda: i))\n",
        "for i in r: fs.append([lambda: i for _ in r])\n",
        "for i in r: fs.append(x * i for x in y)\n",
        "for i in r: fs.append(lambda: [i for _ in y])\n",
        "for i in r: fs.append(lambda: lambda: i)\n",
        "def f(r):\n for i in r:\n  async def g(): return i\n  fs.append(g)\n",
        "def f(r):\n for i in r:\n  async def g(): return i\n  ts.append(g())\n",
        "for i in r:\n  def g(): yield i\n  gs.append(g())\n",
        "for i in r:\n  if i:\n    n = i * 2\n    fs.append(lambda: n)\n",
        "for i in r:\n  with o(i) as f: fs.append(lambda: f)\n",
        "for i in r:\n  match i:\n    case [x, 1]: fs.append(lambda: x)\n",
        "for i in r: fs.append(lambda: i)\nfor i in s: pass\n",
        "n = 0\nfor i in r:\n  n = i\n  fs.append(lambda: n)\n",
        "i = 0\nwhile i < 3:\n  fs.append(lambda: i)\n  i += 1\n",
      })
  void aKeptClosureIsReported(String source) {
    assertEquals(1, places(source).size(), source);
  }

  @Test
  void theReadIsThePlace() {
    assertEquals(
        List.of("4:i"),
        places("def f():\n  for i in r:\n    def g():\n      return i\n    fs.append(g)\n"));
    assertEquals(List.of("3:n"), places("for i in r:\n  n = i * 2\n  fs.append(lambda: n)\n"));
    assertEquals(List.of("2:i", "2:j"), places("for i, j in r:\n  fs.append(lambda: i + j)\n"));
    assertEquals(
        List.of("3:i"),
        places("def f(r):\n  for i in r:\n    class C: x = lambda self: i\n    cs.append(C)\n"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "for i in r: (lambda: i)()\n",
        "for i in r: xs.sort(key=lambda x: x[i])\n",
        "for i in r: xs = sorted(xs, key=lambda x: x[i])\n",
        "for i in r: print(max(xs, key=lambda x: x[i]))\n",
        "for i in r: run(lambda: i)\n",
        "for i in r: fs.append(run(lambda: i))\n",
        "for i in r: fs.append(sum(x * i for x in y))\n",
        "for i in r: fs.append(list(map(lambda x: x + i, y)))\n",
        "for i in r:\n  def g(): return i\n  print(g())\n",
        "for i in r: fs.append(lambda i=i: i)\n",
        "fs = [lambda i=i: i for i in r]\n",
        "fs = [(lambda i: lambda: i)(i) for i in r]\n",
        "fs = [make(i) for i in r]\n",
        "g = ((lambda: i) for i in r)\n",
        "for i in r:\n  own = []\n  own.append(lambda: i)\n",
        "def f():\n  for i in r:\n    return lambda: i\n",
        "for i in r:\n  fs.append(lambda: i)\n  break\n",
        "for i in r:\n  if i:\n    fs.append(lambda: i)\n    break\n",
        "for i in r:\n  o.hook = lambda: i\n  o.run()\n",
        "for i in r: d['x'] = lambda: i\n",
        "for i in r: fs.append(lambda: n)\n",
        "n = 0\nfor i in r:\n  fs.append(lambda: n)\n  n += 1\n",
        "for i in r:\n  fs.append(i)\nfs.append(lambda: i)\n",
        "for i in r:\n  pass\nelse:\n  fs.append(lambda: i)\n",
        "for i in r:\n  @use\n  def g(): return i\n  fs.append(g)\n",
        "for i in r: x = [y for y in z if y == i]\n",
        "for i in r:\n  def g(): return i\n  gs.append(g())\n",
        "async def f(r):\n for i in r:\n  async def g(): return i\n  ts.append(await g())\n",
        "for i in r:\n  if i: n = i\n  fs.append(lambda: n)\n",
        "for i in r:\n  g = (x + i for x in y)\n  g = tuple(g)\n  fs.append(g)\n",
        "for i in r:\n  try: a()\n  except E:\n    fs.append(lambda: i)\n    break\n",
        "fs = [lambda: i for i in [1]]\n",
        "for i in (1,): fs.append(lambda: i)\n",
      })
  void whatDoesNotEscapeIsNoAlarm(String source) {
    assertEquals(List.of(), places(source), source);
  }
}
