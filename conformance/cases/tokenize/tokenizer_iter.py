import _tokenize


def lines(source):
    rest = iter(source.splitlines(True))
    return lambda: next(rest, type(source)())


def show(source, extra_tokens=True, **encoding):
    print(ascii(source))
    try:
        for token in _tokenize.TokenizerIter(
            lines(source), extra_tokens=extra_tokens, **encoding
        ):
            print("  ", token)
    except SyntaxError as error:
        print("  ", type(error).__name__, error.args)
        print("  ", error.lineno, error.offset, error.end_lineno, error.end_offset)
    except TypeError as error:
        print("  ", error)


show("a = 1 # c\n\nif x:\n  f'{y!r:>{w}} {{' \\\n  + é\n")
show("a = 1 # c\n\nif x:\n  y\n", False)
show("x")
show("")
show("(1,\n # c\n 2)\n")
show("'''a\nb'''\n")
show("x = $\n")
show("(]\n")
show("  x\n y\n")
show("'abc\n")
show("f'{a=}' t'{b}'")
show("async def await !  <> 1_000 0xfe 1e5j ...\n")
show("  \n\t# c\nx\r\ny\n")
show("𝒳 = '𝒳' + x\n")
show("(((")
show("abc\nx \\ y")
show("x \\")
show("'''a")
show("if x:\n\ty\n        z\n")
show(b"\xe9=1\n", encoding="latin-1")
show(b"x\n")
show("x\n", encoding="utf-8")
