def show(label, make):
    try:
        print(label, "=>", repr(make()))
    except Exception as e:
        print(label, "=>", type(e).__name__, e)

for n in (0, 1, -1, 37, -37, 255, 256, 2**63, -(2**63), 2**100 - 1):
    print(n, n.bit_length(), n.bit_count(), n.as_integer_ratio(), n.conjugate(), n.is_integer())
    print(n.real, n.imag, n.numerator, n.denominator, n.__sizeof__(), bin(n), oct(n), hex(n))
    for length in (0, 1, 2, 8, 13):
        for order in ("big", "little"):
            for signed in (False, True):
                show((length, order, signed), lambda: n.to_bytes(length, order, signed=signed))
for data in (b"", b"\x01\x02", b"\xff\xfe", [1, 2, 3], bytearray(b"\x80"), "a", [256], 5):
    for signed in (False, True):
        show((data, signed), lambda: int.from_bytes(data, "big", signed=signed))
        show((data, signed), lambda: int.from_bytes(data, byteorder="little", signed=signed))
show("order", lambda: int.from_bytes(b"a", "middle"))
show("negative length", lambda: (1).to_bytes(-1))
