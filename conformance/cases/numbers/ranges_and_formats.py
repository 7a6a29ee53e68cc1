"""Ranges about the bounds of 64 bits, numbers as text, sorting by numbers."""

print(range(10)[3], range(10)[-1], range(2**70)[5], range(-2**63, 2**63 - 1)[3], list(range(2**63 - 3, 2**63 - 1)), len(range(0, -10, -3)), range(5) == range(0, 5, 1), hash(range(0)) == hash(range(3, 3)))
print(range(10)[2:8:2], range(10)[::-1], range(2**65, 2**65+3).index(2**65+1), 5.0 in range(10), range(1,10,3).count(4))
for x in (0.1, -0.0, 0.0, 1.5, 2.675, 1e21, 1e22, 123456789.125, 0.5, 1.25, -1.005, 1e-7, 9999999.5, 1e7, 0.001, 0.00099):
    print(repr(x), f"{x:.2f}", "%.1f" % x, "%.0f" % x, f"{x:.9f}", f"{x:08.3f}", f"{x:+,.2f}", f"{x:e}", float(str(x)) == x)
for n in (0, -5, 123456789, 2**70):
    print(f"{n:05d}|{n:,}|{n:x}|{n:#x}|{n:>12}|{n:^12}|{n:<12}|{n:+d}|{n:012,}|{n:_b}", "%5d|%-8d|%08d|%+d|%x|%#o" % (n, n, n, n, n, n))
print("{:>8}:{}".format("abc", 5), "{0}{1}{0}".format(1, 2), "%-5s|%5s|%.2s" % ("ab", "cd", "efg"), "%s-%x" % ("é", 255))
print(sorted([3.5, -0.0, 0.0, 2.0]), sorted([0.0, -0.0]), sorted([(2, 'b'), (1, 'z')], reverse=True), sorted("bca", key=lambda c: -ord(c)), sorted(range(10), key=lambda x: x % 3, reverse=True), sorted([1, 2**70, -2**70], key=lambda x: x), sorted([5,1,4], key=lambda x: x * 2**62 if x < 2 else -x))
