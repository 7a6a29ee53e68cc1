pairs = [(1, 1.0), (1, True), (0, -0.0), (2**61 - 1, 0), (2**61, 1), (2**53, float(2**53)), (10**22, 1e22), (1, 1 + 0j)]
for a, b in pairs:
    print(a, b, a == b, hash(a) == hash(b), a != b)
print(hash(-1), hash(-2), hash(2**100), hash(-(2**100)), hash(True), hash(10**50))
print({1: "int", 1.0: "float", True: "bool"}, {2**70: "a"}[float(2**70)])
print(2**53 == 2.0**53, 2**53 + 1 == 2.0**53, 2**53 + 1 > 2.0**53, 10**400 > 1e308, -(10**400) < float("-inf"))
print(1 < 1.5 < 2, 1 == 1.0 == True, 3 != 3.0, 10**30 == 1e30, int(1e30) == 1e30)
nan = float("nan")
print(nan == nan, nan != nan, nan < 1, 1 < nan, nan in [nan], hash(1.5), hash(0.1), hash(float("inf")), hash(-1e300))
