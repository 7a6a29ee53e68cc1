# A null character ends the tokens with the line before it.
import io
import tokenize

for source in (
    'x = 1\ny = "a\0b"\nz = 2\n',
    "x\n\0y\n",
    "\0",
    "x = 1\n# \0\n",
    "x = (\n1,\n\0)\n",
    '"""doc\n\0\n"""\n',
    "if 1:\n    x\n\0",
    "x \\\n\0",
):
    try:
        for token in tokenize.generate_tokens(io.StringIO(source).readline):
            print(tokenize.tok_name[token.type], repr(token.string), token.start)
    except tokenize.TokenError as e:
        print(e.args)
