"""Strings are built by +=, join, f-strings, % and format; replaced, sliced and compared."""

SIZE = 35_000


def run(size):
    text = ""
    parts = []
    checksum = 0
    for i in range(size):
        text += chr(97 + i % 26)
        parts.append(f"{i:05d}|{i % 7 / 2:.2f}")
        parts.append("%s-%x" % (text[-3:], i))
        line = "{:>8}:{}".format(text[-5:], i * i)
        checksum += len(line) + line.count("1")
        if line.startswith("   vwxyz") or line.endswith("9"):
            checksum += line.find(":")
        if i % 100 == 0:
            joined = ",".join(parts)
            checksum += len(joined.replace("-", "--").upper())
            parts.clear()
    return checksum, len(text), text[1_000:1_010]
