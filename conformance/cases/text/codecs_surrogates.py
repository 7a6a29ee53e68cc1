"""UTF-8 and surrogates: cut ones at the end of a part, and those that escape bytes."""

import codecs

for data in (b"\xed\xa4\x81", b"\xed\xb0\x82"):
    for cut in (1, 2):
        decoder = codecs.getincrementaldecoder("utf-8")("surrogatepass")
        print(ascii(decoder.decode(data[:cut])), ascii(decoder.decode(data[cut:], True)))
for errors in ("strict", "surrogateescape"):
    for text in ("[\udc80\ud800\udfff]", "\udc80\udcff", "\ud800"):
        try:
            print(text.encode("utf-8", errors))
        except UnicodeEncodeError as e:
            print(e.start, e.end, len(e.object), ascii(e.object), e)
