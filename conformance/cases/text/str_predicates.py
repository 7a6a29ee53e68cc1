"""What the is... methods say of all characters up to U+FFFF."""

NAMES = (
    "isalpha isdecimal isdigit isnumeric isalnum isprintable isidentifier isspace islower isupper"
    " istitle isascii"
).split()

for name in NAMES:
    method = getattr(str, name)
    count = 0
    checksum = 0
    for i in range(0x10000):
        if method(chr(i)):
            count += 1
            checksum = (checksum * 31 + i) % 1000003
    print(name, count, checksum, method(""), method("a1"), method("Ab Cd"))
