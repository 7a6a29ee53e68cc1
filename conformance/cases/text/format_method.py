"""str.format and format_map."""


def show(call):
    try:
        print(ascii(call()))
    except Exception as e:
        print(type(e).__name__, ascii(str(e)))


class O:
    a = {"k": [1, 2, 3], "5": "five"}


for text in (
    "{} {}", "{0} {1} {0}", "{0} {}", "{} {0}", "{a}", "{a.b}", "{0.a[k][1]}", "{0.a[5]}", "{0.a[x]}",
    "{", "}", "{{", "}}", "{{}}", "{0", "{0!}", "{0!r", "{0!x}", "{0!rx}", "{0:{1}}", "{0:{1:{2}}}",
    "{0:{1:{2:{3}}}}", "{0[}", "{0]}", "{0.}", "{0[]}", "{0[a]b}", "{a b}", "{!r}", "{:>5}", "{5}",
    "{99999999999999999999}", "{0[99999999999999999999]}", "{:{}}{}", "{0!s:>4}|", "\U0001f600{}",
):
    print(text.encode("ascii", "backslashreplace").decode())
    show(lambda: text.format(O, 6, 7, 8))
show(lambda: "{a}{b}".format(a=1, b="x"))
show(lambda: "{a}".format_map({"a": 2}))


class D(dict):
    def __missing__(self, key):
        return "<" + key + ">"


show(lambda: "{x} {y}".format_map(D(x=1)))
show(lambda: "{}".format_map({}))
show(lambda: "{0}".format_map({"0": 1}))
