# What compile() says of trees that no source could give.
import _ast as A


def at(cls, *fields, **place):
    return cls(*fields, **{"lineno": 1, "col_offset": 0, **place})


def attempt(tree, mode="exec"):
    try:
        print(type(compile(tree, "<tree>", mode)).__name__)
    except Exception as error:
        print(type(error).__name__, error)


one = at(A.Constant, 1)
skip = at(A.Pass)
STATEMENTS = [
    A.Expr(A.Name("x")),
    1,
    None,
    A.Pass(),
    at(A.Pass, lineno=5, end_lineno=2),
    at(A.Pass, lineno=2, col_offset=5, end_lineno=2, end_col_offset=3),
    at(A.Pass, lineno=1 << 40),
    at(A.FunctionDef, "f", A.arguments(), [], []),
    at(A.Delete, []),
    at(A.Assign, [], one),
    at(A.Assign, [one], one),
    at(A.Try, [skip], [], [], []),
    at(A.Try, [skip], [], [skip], [skip]),
    at(A.Raise, None, one),
    at(A.Import, []),
    at(A.ImportFrom, "m", [], -1),
    at(A.Global, []),
    at(A.Global, [1]),
    at(A.AnnAssign, one, one, None, 1),
    at(A.TypeAlias, one, [], one),
    at(A.Match, one, []),
    at(A.With, [], [skip]),
]
EXPRESSIONS = [
    at(A.Name, "x", A.Store()),
    at(A.Name, 1),
    at(A.Name, "None"),
    1,
    None,
    at(A.expr),
    at(A.Constant, A.Load()),
    at(A.Constant, 1, lineno="a"),
    at(A.UnaryOp, 1, one),
    at(A.UnaryOp, A.Add(), one),
    at(A.BoolOp, A.And(), []),
    at(A.Dict, [None], []),
    at(A.Compare, one, [], []),
    at(A.Compare, one, [], [one]),
    at(A.ListComp, one, []),
    at(A.List, [None], A.Load()),
    at(A.NamedExpr, one, one),
    at(A.Lambda, A.arguments(defaults=[one]), one),
    at(A.Lambda, A.arguments(kw_defaults=[one]), one),
]
end = {"end_lineno": 1, "end_col_offset": 1}
PATTERNS = [
    at(A.MatchValue, at(A.Name, "x"), **end),
    at(A.MatchValue, at(A.Constant, None), **end),
    at(A.MatchValue, at(A.Constant, 1 + 2j), **end),
    at(A.MatchSingleton, 3, **end),
    at(A.MatchStar, "x", **end),
    at(A.MatchSequence, [at(A.MatchStar, "x", **end)], **end),
    at(A.MatchAs, at(A.MatchAs, **end), None, **end),
    at(A.MatchAs, None, "_", **end),
    at(A.MatchAs, None, "True", **end),
    at(A.MatchOr, [], **end),
    at(A.MatchMapping, [one], [], **end),
    at(A.MatchMapping, [], [], "_", **end),
    at(A.MatchClass, one, [], [], [], **end),
    at(A.MatchClass, at(A.Name, "C"), [], ["a"], [], **end),
]
for statement in STATEMENTS:
    attempt(A.Module([statement], []))
for expression in EXPRESSIONS:
    attempt(A.Expression(expression), "eval")
for pattern in PATTERNS:
    attempt(A.Module([at(A.Match, one, [A.match_case(pattern, None, [skip])])], []))
attempt(A.Module(1, []))
attempt(A.Interactive([]))
attempt(A.Module([], [A.TypeIgnore(1, 2)]))
attempt(A.Name("x"))
