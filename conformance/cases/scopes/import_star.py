from string import *

print(digits, "capwords" in globals(), "Formatter" in dir())
try:
    exec("def f():\n    from string import *")
except SyntaxError as error:
    print(error.msg, error.lineno, error.offset)
