"""Error handlers written in Python."""

import codecs


def show(call):
    try:
        print(ascii(call()))
    except Exception as e:
        print(type(e).__name__, ascii(str(e)))


def note(exc):
    print(type(exc).__name__, exc.encoding, exc.start, exc.end, exc.reason)
    return ("<%d>" % (exc.end - exc.start), exc.end)


codecs.register_error("note", note)
codecs.register_error("bytes", lambda e: (b"\xff\xfe", e.end))
codecs.register_error("far", lambda e: ("", 100))
codecs.register_error("back", lambda e: ("", -1))
codecs.register_error("wrong", lambda e: 5)
codecs.register_error("wide", lambda e: ("\u1234", e.end))
for encoding in ("ascii", "latin-1", "utf-8", "utf-16", "cp1252"):
    for handler in ("note", "bytes", "far", "back", "wrong", "wide"):
        print(encoding, handler, end=" ")
        show(lambda: "a\udc80\udc81b".encode(encoding, handler))
for handler in ("note", "bytes", "far", "wrong", "wide"):
    show(lambda: b"a\xff\xfeb".decode("utf-8", handler))
show(lambda: codecs.lookup_error("note") is note)
show(lambda: codecs.lookup_error("nope"))


def other(exc):
    exc.object = b"replaced"
    return ("?", 0)


codecs.register_error("other", other)
show(lambda: b"\xff".decode("ascii", "other"))
