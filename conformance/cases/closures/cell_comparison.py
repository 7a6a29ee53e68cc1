import types
C = types.CellType
print(C(1) == C(1), C(1) < C(2), C(2) >= C(2), C() == C(), C() < C(1), C(1) < C())
print(C(1) != C("a"))
try:
    C(1) < C("a")
except TypeError as e:
    print(e)
try:
    hash(C(1))
except TypeError as e:
    print(e)
print(C(1) == 1)
