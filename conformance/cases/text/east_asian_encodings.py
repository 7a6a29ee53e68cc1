"""Encodings of Japanese, Chinese and Korean: all characters, errors, pieces, streams, files."""

import codecs
import hashlib
import io
import os
import tempfile

NAMES = ["shift_jis", "cp932", "euc_jp", "gb2312", "gbk", "gb18030", "big5", "cp949", "iso2022_jp"]
EVERY = "".join(map(chr, [*range(0xD800), *range(0xE000, 0x10000), *range(0x1F600, 0x1F610)]))


def digest(data):
    return hashlib.sha1(data).hexdigest()[:12]


def attempt(f, *arguments, **options):
    try:
        return ascii(f(*arguments, **options))
    except Exception as e:
        return f"{type(e).__name__}: {ascii(str(e))}"


for name in NAMES:
    encoded = EVERY.encode(name, "ignore")
    print(name, len(encoded), digest(encoded), digest(encoded.decode(name).encode("utf-8")))
    print("  ", attempt("a\u1234b".encode, name), attempt("a\ue000\ud800".encode, name, "replace"))
    print("  ", attempt("a\u3042\U0001f600".encode, name, "xmlcharrefreplace"))
    for data in b"a\xa1", b"\x81 b", b"\xff", b"\x8f\xa1 ", b"\x810\x81", b"\x1b$B$", b"\x1b(Z!":
        print("  ", data, attempt(data.decode, name), attempt(data.decode, name, "replace"))
for name in "gbk", "gb2312", "big5", "euc_jp":
    pairs = b"".join(bytes([a, b, 32]) for a in range(0x81, 0xFF) for b in range(0xA1, 0xFF))
    print(name, digest(pairs.decode(name, "backslashreplace").encode()))
print("\uac00\ub098".encode("euc-kr"), b"\xb0\xa1".decode("ks_c-5601"))

text = "\u65e5\u672c\u8a9e abc \u30c6\u30b9\u30c8\n"
for name in "sjis", "ujis", "iso-2022-jp", "ms932":
    encoder = codecs.getincrementalencoder(name)()
    pieces = [encoder.encode(c, c == "\n") for c in text]
    decoder = codecs.getincrementaldecoder(name)()
    print(pieces, [ascii(decoder.decode(bytes([b]))) for b in b"".join(pieces)], decoder.getstate()[0])
    raw = io.BytesIO()
    writer = codecs.getwriter(name)(raw)
    writer.writelines([text, text])
    writer.reset()
    raw.seek(0)
    reader = codecs.getreader(name)(raw)
    print(ascii(reader.read(3)), ascii(reader.readline()), ascii(reader.readlines()))
with tempfile.TemporaryDirectory() as folder:
    path = os.path.join(folder, "text")
    with open(path, "w", encoding="gb18030") as file:
        file.write(text * 3)
    with open(path, encoding="gb18030") as file:
        print([ascii(line) for line in file], file.encoding)
print(codecs.lookup("s_jis").name)

# The way that a coder treats errors can be set, but not deleted.
decoder = codecs.getincrementaldecoder("shift_jis")("replace")
decoder.errors = "ignore"
print(decoder.errors)
for change in (lambda: setattr(decoder, "errors", 3), lambda: delattr(decoder, "errors")):
    try:
        change()
    except (AttributeError, TypeError) as error:
        print(type(error).__name__, error)
