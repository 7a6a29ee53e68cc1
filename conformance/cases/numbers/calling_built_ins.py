def show(label, make):
    try:
        print(label, "=>", repr(make()))
    except Exception as e:
        print(label, "=>", type(e).__name__, e)

calls = {
    "[].append()": None, "[].append(1, 2)": None, "[].append(x=1)": None, "[].copy(1)": None, "[].pop(1, 2)": None,
    "[].pop(x=1)": None, "[].pop('a')": None, "[].pop(2**70)": None, "[].sort(1)": None, "[].sort(foo=1)": None,
    "isinstance(1)": None, "len()": None, "len(1, 2)": None, "int('1', base=3, foo=1)": None, "list(1, 2)": None,
    "list(x=1)": None, "float(1, 2)": None, "complex(1, 2, 3)": None, "(1).__add__()": None, "(1).__add__(1, 2)": None,
    "(1).__add__(x=1)": None, "(1).__neg__(1)": None, "(1).__pow__()": None, "(1).__pow__(1, 2, 3)": None,
    "[].__setitem__(1)": None, "int.__add__()": None, "int.__add__('a', 1)": None, "int.bit_length()": None,
    "int.bit_length('a')": None, "'a'.replace(1)": None, "'a'.replace(1, 2)": None, "'a'.encode(1)": None,
    "'a'.encode('a', 'b', 'c')": None, "'a'.encode('ascii', encoding='x')": None, "'a'.join()": None, "round()": None,
    "round(1, 2, 3)": None, "round(1, number=2)": None, "pow(1)": None, "pow(1, 2, 3, 4)": None, "sum()": None,
    "(1).to_bytes('a')": None, "(1).to_bytes(1, 2)": None, "(1).to_bytes(1, 'big', 3)": None, "int.from_bytes()": None,
    "(3).__round__(1, 2)": None, "(3).__format__()": None, "(3).__format__(1)": None, "divmod(1)": None, "abs()": None,
    "hex(1.5)": None, "chr(-1)": None, "chr('a')": None, "ord('ab')": None, "ord(1)": None,
}
for call in calls:
    show(call, lambda: eval(call))
for f in (int.__add__, int.from_bytes, int.to_bytes, (1).__round__, float.hex, float.fromhex, complex.conjugate, int.__new__, bool.__init__, int.__pow__):
    print(f.__name__, f.__qualname__, f.__text_signature__, f.__doc__)
