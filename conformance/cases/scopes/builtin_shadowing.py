import builtins


def shadow(max):
    return max


print(shadow(3), max(1, 2))
print = lambda *args: builtins.print("shadowed:", *args)
print("hello")
del print
print("plain again")
builtins.krait_answer = 42
print(krait_answer)
del builtins.krait_answer
try:
    krait_answer
except NameError as error:
    print(error)
