"""The module unicodedata."""

import unicodedata


def show(call):
    try:
        print(ascii(call()))
    except Exception as e:
        print(type(e).__name__, ascii(str(e)))


for c in "aA1 \xbd\u0301\u4e00\uac00\u0661\U0001f600\xc5\ufb01\u2028\0\ue000\U00017000":
    print(
        ascii(c),
        unicodedata.name(c, None),
        unicodedata.category(c),
        unicodedata.bidirectional(c),
        unicodedata.combining(c),
        unicodedata.east_asian_width(c),
        unicodedata.mirrored(c),
        unicodedata.decomposition(c),
        unicodedata.decimal(c, None),
        unicodedata.digit(c, None),
        unicodedata.numeric(c, None),
    )
    for form in ("NFC", "NFD", "NFKC", "NFKD"):
        print(form, ascii(unicodedata.normalize(form, c)), unicodedata.is_normalized(form, c))
for name in ("LATIN SMALL LETTER A", "latin small letter a", "LF", "BELL", "HANGUL SYLLABLE GAG",
             "CJK UNIFIED IDEOGRAPH-4E00", "KEYCAP DIGIT ONE", "VS17", "NOPE", "HANGUL SYLLABLE X"):
    show(lambda: unicodedata.lookup(name))
show(lambda: unicodedata.name("\0"))
show(lambda: unicodedata.name("ab"))
show(lambda: unicodedata.category(1))
show(lambda: unicodedata.decimal("a"))
show(lambda: unicodedata.digit("a"))
show(lambda: unicodedata.numeric("a"))
show(lambda: unicodedata.normalize("X", "a"))
old = unicodedata.ucd_3_2_0
print(old.unidata_version, unicodedata.unidata_version, old.category("\U0001f600"))
print("\N{DIGIT ONE}\N{LATIN SMALL LETTER SHARP S}".encode())
