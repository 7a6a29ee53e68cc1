"""Which argument an error is about, and when a str of a subclass comes back itself."""


class Text(str):
    pass


def show(source):
    try:
        print(source, eval(source))
    except Exception as e:
        print(source, type(e).__name__, e)


plain = Text("x")
for source in [
    "'a'.replace(1, 2, 'x')",
    "'a'.replace('a', 2, 'x')",
    "'a'.replace('a', 'b', 'x')",
    "b'a'.replace(1, 2, 'x')",
    "b'a'.replace(b'a', 2, 'x')",
    "bytearray(b'a').replace(1, b'b', 'x')",
    "plain.format() is plain, plain.format(1) is plain, plain.format_map({}) is plain",
    "(plain % ()) is plain, plain.partition('q')[0] is plain, plain.rpartition('q')[2] is plain",
    "type(Text('{}').format('{}')), type(Text('{{').format()), type(Text('%%') % ())",
    "type(Text().format()), type(Text('%s') % 'a')",
    "memoryview(b'abcab').index(97, 2**70)",
    "memoryview(b'abcab').index(97, 'a')",
    "memoryview(b'abcab').index(97, None)",
    "memoryview(b'abcab').index(98, 2), memoryview(b'abcab').index(97, -2)",
    "memoryview(b'a').__release_buffer__(1)",
    "bytearray(b'a').__release_buffer__(1)",
    "format('a', None)",
    "format('a', 5)",
    "b''.decode('no such encoding')",
    "b'a'.decode('no such encoding')",
    "str(b'', 'no such encoding')",
    "(lambda: 0)(**{1: 2})",
    "(5)(**{1: 2})",
    "'abc'(**{1: 2})",
]:
    show(source)
