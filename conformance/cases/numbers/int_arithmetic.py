values = [0, 1, -1, 7, -7, 2**31, -2**63, 2**63 - 1, 2**64, -(2**100), 10**30]
for a in values:
    for b in values:
        print(a, b, a + b, a - b, a * b, a & b, a | b, a ^ b)
        if b:
            print("  ", a // b, a % b, divmod(a, b))
