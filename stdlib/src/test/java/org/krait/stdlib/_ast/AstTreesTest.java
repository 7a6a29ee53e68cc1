package org.krait.stdlib._ast;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.krait.parser.Parser;
import org.krait.parser.ParserOptions;
import org.krait.runtime.error.PyException;
import org.krait.runtime.object.Interpreter;
import org.krait.runtime.object.PyDict;
import org.krait.runtime.object.PyList;
import org.krait.runtime.object.PyTuple;
import org.krait.runtime.object.ThreadState;
import org.krait.runtime.ops.Attributes;
import org.krait.runtime.ops.Representation;
import org.krait.stdlib.source.FrontEnd;
import org.krait.syntax.Mod;

class AstTreesTest {
  private static final String PROGRAM =
      """
      from __future__ import annotations
      import a.b as c
      @d(1, *e, f=2j, **g)
      async def f[T: int = 1, *Ts, **P](a, /, b: x = b'1', *c, d=..., **e) -> None:
          global q
          async with a as b, c: await d
          return [x async for x in y if x < 1 <= 2]
      class C[T](B, metaclass=M):
          'doc'
          x: int = f'{a!r:{b}}' 'u'
          (y): int
          type A[T] = {**a, 'k': -1.5}
      try: pass
      except* E as e: raise X from Y
      else: del a[1:2, ::3], b.c
      finally: assert 1, 2
      match x:
          case [1, -2.5, 1 + 2j, None, *_] | {'a': b, **rest} | C(x, y=z) | (a.b as n): pass
      while not a: break
      for i, *j in k: continue
      lambda *a, b=1, **k: (yield)
      x = t'{a}' if (y := 1) else u'𝒳' and 10**100 or {1}
      """;

  private final Interpreter interpreter = new Interpreter();
  private final AstTrees trees = new AstTrees(interpreter, new FrontEnd(interpreter));

  @BeforeEach
  void enter() {
    ThreadState.enter(new ThreadState(interpreter));
  }

  @AfterEach
  void leave() {
    ThreadState.enter(null);
  }

  private Object parse(String source) {
    return trees.parse(source, "f", "exec", 0, -1);
  }

  private Object first(Object module) {
    return ((PyList) Attributes.get(module, "body")).get(0);
  }

  @Test
  void aTreeSurvivesTheWayThroughPython() {
    Mod tree = Parser.parse(PROGRAM, ParserOptions.exec("f"));
    Object nodes = new TreeWriter(interpreter).write((Record) tree);
    assertEquals(tree, new TreeReader(interpreter).readModule(nodes));
    trees.read(nodes, "Module");
  }

  @Test
  void nodesHaveFieldsAndPlaces() {
    Object name = Attributes.get(first(parse("x\n")), "value");
    assertEquals("x", Attributes.get(name, "id"));
    assertEquals(1L, Attributes.get(name, "lineno"));
    assertEquals(1L, Attributes.get(name, "end_col_offset"));
    assertTrue(trees.isTree(name));
    assertFalse(trees.isTree("x"));
    assertEquals("Name(id='x', ctx=Load())", Representation.javaRepr(name));
  }

  @Test
  void reprAbbreviates() {
    assertEquals(
        "Module(body=[Expr(value=Call(func=Name(...), args=[Constant(...), ..., Constant(...)],"
            + " keywords=[]))], type_ignores=[])",
        Representation.javaRepr(parse("f(1, 2, 3)")));
  }

  @Test
  void classesDescribeThemselves() {
    NodeTypes types = NodeTypes.of(interpreter);
    assertEquals(
        "FunctionType(expr* argtypes, expr returns)",
        types.type("FunctionType").ownAttribute("__doc__"));
    assertEquals("boolop = And | Or", types.type("boolop").ownAttribute("__doc__"));
    assertEquals(
        "excepthandler = ExceptHandler(expr? type, identifier? name, stmt* body)",
        types.type("excepthandler").ownAttribute("__doc__"));
    assertTrue(
        types.type("mod").ownAttribute("__doc__").toString().contains("\n    | Interactive("));
    assertEquals(2, ((PyTuple) types.type("Name").ownAttribute("_fields")).size());
    PyDict fieldTypes = (PyDict) types.type("Return").ownAttribute("_field_types");
    assertEquals("ast.expr | None", Representation.javaRepr(fieldTypes.get("value")));
  }

  @Test
  void parsedContextsAreOneObject() {
    Object a = Attributes.get(Attributes.get(first(parse("a")), "value"), "ctx");
    Object b = Attributes.get(Attributes.get(first(parse("b")), "value"), "ctx");
    assertSame(a, b);
  }

  @Test
  void wrongTreesAreRejected() {
    Object module = parse("if x: pass");
    Attributes.set(first(module), "body", new PyList());
    assertRejected("empty body on If", module);
    Attributes.set(first(module), "body", PyTuple.EMPTY);
    assertRejected("If field \"body\" must be a list, not a tuple", module);
    Attributes.delete(first(module), "lineno");
    assertRejected("required field \"lineno\" missing from stmt", module);
    assertRejected("expected Module node, got If", first(module));
  }

  private void assertRejected(String message, Object tree) {
    PyException e = assertThrows(PyException.class, () -> trees.read(tree, "Module"));
    assertEquals(message, e.arguments()[0]);
  }
}
