"""Invalid escape sequences where their warnings are errors: the place that is marked."""

import warnings

warnings.simplefilter("error")
SOURCES = [
    r'x = "\d"',
    r'x = "aé\d"',
    'x = """a\nb \\q c"""',
    'x = """\\q"""',
    r'x = b"ab\q"',
    r'x = f"ab\q{1}"',
    r'x = f"{1}ab\q"',
    r'x = "\777"',
    r'x = b"a\400"',
    r'f("ok" "b\w")',
    r'x = rf"\q"',
    r't"a\q"',
    '"""\n\n   \\z"""',
    r"f'\{'",
    r'x = u"\8"',
    'x = """\n\n\\q""" + """\\w"""',
]
for source in SOURCES:
    try:
        compile(source, "f", "exec")
    except SyntaxError as e:
        print(repr(source), e.msg, e.lineno, e.offset, e.end_lineno, e.end_offset, repr(e.text))
    else:
        print(repr(source), "ok")
