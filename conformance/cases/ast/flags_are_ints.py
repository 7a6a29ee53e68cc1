"""Flags of syntax nodes are ints, as in ASDL."""

import ast

print(ast.dump(ast.parse("x: int\n(y): int\n[i async for i in x if i]\n{i for i in x}")))
