import _ast as A


def show(make):
    try:
        result = make()
    except Exception as error:
        print(type(error).__name__, error)
    else:
        print(repr(result), vars(result) if isinstance(result, A.AST) else "")


class Pair(A.AST):
    _fields = ("a", "b")


class OwnName(A.Name):
    pass


show(lambda: A.Name("x"))
show(lambda: A.Name("x", A.Load(), 1))
show(lambda: A.Name("x", id="y"))
show(lambda: A.Name(id="x", lineno=1, col_offset=2))
show(lambda: A.AST(1))
show(lambda: A.ImportFrom())
show(lambda: A.Load() is A.Load())
show(lambda: A.Constant(1).kind)
show(lambda: A.Name("x").lineno)
show(lambda: A.Name("x").end_lineno)
show(lambda: A.Name("x").__reduce__())
show(lambda: A.Name("x").__replace__(id="y"))
show(lambda: A.Name("x").__replace__(foo="y"))
show(lambda: A.Name("x").__replace__(1))
show(lambda: Pair(1).b)
show(lambda: Pair(1, 2))
show(lambda: Pair(1, 2, 3))
show(lambda: OwnName(id="a", ctx=A.Store()))
show(lambda: A.BinOp(A.Name("x"), A.Add(), A.Constant(2)))
show(lambda: A.Module([A.Expr(A.List([A.Constant(n) for n in range(5)]))], []))
