"""Case of all characters up to U+2FFF, and the final sigma."""

changed = 0
checksum = 0
for i in range(0x3000):
    c = chr(i)
    for t in (c.lower(), c.upper(), c.title(), c.casefold(), c.swapcase(), c.capitalize()):
        changed += t != c
        for d in t:
            checksum = (checksum * 31 + ord(d)) % 1000003
print(changed, checksum)

for s in ("\u03a3", "a\u03a3", "a\u03a3b", "a.\u03a3", "\u03a3a", "A\u03a3\u0301", "\u0130x", "\ufb01n"):
    print(ascii(s.lower()), ascii(s.title()), ascii(s.capitalize()), ascii(s.casefold()))
print("they're bill's friends".title(), "hELLO wORLD".swapcase())
