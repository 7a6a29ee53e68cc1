"""Suggestions for misspelt keywords in the text of a SyntaxError."""

import traceback

SOURCES = [
    "fur a in b:\n  pass\n",
    "x = 1\nif x:\n  pass\nelseif y:\n  pass\n",
    "whille True:\n  pass",
    "def f():\n  returm 1\n",
    "class A:\n  def f(self):\n    pass\n  deff g(self):\n    pass\n",
    "impor math\n",
    "x = [a fur a in b]\n",
    "with open(x) ass f:\n  pass\n",
    "for i in x:\n  pass\ntyr:\n  pass\n",
    "x = (1 2)\n",
    "x y\n",
    "# long\n" * 300 + "fur a in b:\n  pass\n",
    "# long\n" * 300 + "if x: pass\nfur a in b:\n  pass\n",
    "match x:\n  casse 1:\n    pass\n",
    "asynch def f():\n  pass\n",
]
for source in SOURCES:
    try:
        compile(source, "<source>", "exec")
    except SyntaxError as error:
        print(error, error._metadata[:2])
        print("".join(traceback.format_exception_only(error)))
for source in ["a iff b els c", "lamda x: x"]:
    try:
        eval(source)
    except SyntaxError as error:
        print("".join(traceback.format_exception_only(error)), error._metadata)
