ONLY_AST = 0x400


def tree(source, mode="exec"):
    return compile(source, "<tree>", mode, ONLY_AST)


print(eval(compile(tree("[n * 2 for n in range(4)]", "eval"), "<tree>", "eval")))
module = tree("def f(a, *b, c=1, **d):\n    return a, b, c, d\nprint(f(1, 2, c=3, e=4))")
exec(compile(module, "<tree>", "exec"))
print(module.body[0].lineno, module.body[0].end_col_offset, module.body[0].args.kwarg.arg)
module.body[1].value.args[0].args.pop()
exec(compile(module, "<tree>", "exec"))
print(tree("x") is not tree("x"), tree("x", "eval").body.ctx is tree("y", "eval").body.ctx)
same = tree("1", "eval")
print(compile(same, "<tree>", "eval", ONLY_AST) is same)

value = tree("0", "eval")
for constant in ((1, "a", (2.5, 1 + 2j)), "𝒳\ud800", b"\xff", 10**30, ..., None, -0.0):
    value.body.value = constant
    print(ascii(eval(compile(value, "<tree>", "eval"))))
print(tree("(int, *str, **Any) -> float", "func_type"))
print(tree(b'# coding: latin-1\n"\xe9"', "eval").body.value)
for mode, flags in (("func_type", 0), ("other", 0), ("other", ONLY_AST)):
    try:
        compile("1", "<tree>", mode, flags)
    except ValueError as error:
        print(error)
