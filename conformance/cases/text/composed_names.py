"""Names of characters: in any case, but those that are put together in capitals alone."""

import unicodedata

NAMES = [
    "bullet",
    "line feed",
    "LAO LETTER LO",
    "Latin Small Letter A",
    "HANGUL SYLLABLE GA",
    "Hangul Syllable Ga",
    "HANGUL SYLLABLE gag",
    "HANGUL SYLLABLE A",
    "HANGUL SYLLABLE ",
    "CJK UNIFIED IDEOGRAPH-4E00",
    "CJK UNIFIED IDEOGRAPH-4e00",
    "cjk unified ideograph-4E00",
]
for name in NAMES:
    for look in unicodedata.lookup, unicodedata.ucd_3_2_0.lookup, lambda n: eval(f'"\\N{{{n}}}"'):
        try:
            print(name, ascii(look(name)))
        except (KeyError, SyntaxError) as error:
            print(name, error)
