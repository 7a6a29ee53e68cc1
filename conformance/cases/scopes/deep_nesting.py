source = ""
for level in range(15):
    source += "    " * level + f"def f{level}(a{level}):\n"
source += "    " * 15 + "return " + " + ".join(f"a{level}" for level in range(15)) + "\n"
for level in reversed(range(14)):
    source += "    " * (level + 1) + f"return f{level + 1}\n"
exec(source)
result = f0
for level in range(15):
    result = result(level)
print(result)
print(f0(1)(2).__code__.co_freevars)
print(f0(1)(2).__qualname__)
