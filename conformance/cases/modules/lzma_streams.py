# Data through LZMA and back: formats, filters, checks, pieces, options and errors.
import lzma
from lzma import LZMACompressor, LZMADecompressor

text = b"".join(b"line %d of a text that repeats itself\n" % i for i in range(3000))
samples = b"", b"a", b"abc" * 10, b"\0" * 70000, bytes(range(256)) * 20, text

chains = {
    "plain": dict(),
    "fast": dict(preset=0, check=lzma.CHECK_CRC32),
    "extreme": dict(preset=3 | lzma.PRESET_EXTREME, check=lzma.CHECK_SHA256),
    "alone": dict(format=lzma.FORMAT_ALONE),
    "delta": dict(
        check=lzma.CHECK_NONE,
        filters=[{"id": lzma.FILTER_DELTA, "dist": 4}, {"id": lzma.FILTER_LZMA2, "lc": 1, "lp": 2, "pb": 0}],
    ),
}
for name in "X86", "POWERPC", "IA64", "ARM", "ARMTHUMB", "SPARC":
    id = getattr(lzma, "FILTER_" + name)
    chains[name] = dict(filters=[{"id": id, "start_offset": 16}, {"id": lzma.FILTER_LZMA2, "preset": 1}])
for name, options in chains.items():
    for data in samples:
        packed = lzma.compress(data, **options)
        reader = LZMADecompressor()
        result = reader.decompress(packed + b"rest")
        print(name, len(data), result == data, reader.check, reader.eof, reader.unused_data)

raw = [{"id": lzma.FILTER_LZMA1, "dict_size": 4096}]
packed = lzma.compress(text, format=lzma.FORMAT_RAW, filters=raw)
print(lzma.decompress(packed, format=lzma.FORMAT_RAW, filters=raw) == text)

packed = lzma.compress(text)
reader = LZMADecompressor()
result = b""
for i in range(0, len(packed), 3):
    result += reader.decompress(packed[i : i + 3], 100)
    while not reader.eof and not reader.needs_input:
        result += reader.decompress(b"", 5000)
print(result == text, reader.eof, reader.needs_input)
print(lzma.decompress(packed + lzma.compress(b"more"))[-4:])

known = bytes.fromhex(
    "fd377a585a000004e6d6b4460200210116000000742fe5a3e0001d00095d00309888aafc06898000000000"
    "00ef99181c8f651b0e0001251eaf587a321fb6f37d010000000004595a"
)
print(lzma.decompress(known))


def attempt(function, *args, **kwargs):
    try:
        print(function(*args, **kwargs))
    except (TypeError, ValueError, lzma.LZMAError, EOFError, OverflowError) as e:
        print(type(e).__name__, e)


for i in 0, 8, 20, 24, 30, 40, 50, 55, 60, 63, len(known) - 1:
    attempt(lzma.decompress, known[:i] + bytes([known[i] ^ 0x55]) + known[i + 1 :])
    attempt(lzma.decompress, known[:i])
attempt(LZMADecompressor(memlimit=1000).decompress, known)
attempt(LZMADecompressor(lzma.FORMAT_ALONE).decompress, b"hello world and more")
attempt(reader.decompress, b"")
C = LZMACompressor
attempt(C, 5)
attempt(C, check=99)
attempt(C, check=2)
attempt(C, format=2, check=4)
attempt(C, format=3)
attempt(C, preset=10)
attempt(C, preset=3, filters=[])
for filters in (
    [],
    [{"id": 33}] * 5,
    [{}],
    [3],
    3,
    [{"id": 99}],
    [{"id": 33, "foo": 1}],
    [{"id": 33, "preset": 77}],
    [{"id": 33, "lc": 5}],
    [{"id": 3, "dist": 257}, {"id": 33}],
    [{"id": 3}],
    [{"id": 33}, {"id": 3}],
    [{"id": lzma.FILTER_LZMA1}],
    [{"id": "a"}],
    [{"id": -1}],
    [{"id": 33, "dict_size": 10}],
    [{"id": 33, "dict_size": 2**33}],
    [{"id": 33, "nice_len": 1}],
    [{"id": 33, "mode": 7}],
    [{"id": 33, "mf": 99}],
):
    attempt(C, filters=filters)
D = LZMADecompressor
attempt(D, 9)
attempt(D, 3)
attempt(D, 1, filters=[{"id": 33}])
attempt(D, 3, memlimit=5, filters=[{"id": 33}])
compressor = C()
print(compressor.flush())
attempt(compressor.flush)
attempt(compressor.compress, b"")
print(C(format=2).flush(), C(check=10).flush())
for filter in (
    {"id": 33},
    {"id": lzma.FILTER_LZMA1},
    {"id": 3, "dist": 5},
    {"id": 4},
    {"id": 4, "start_offset": 16},
    {"id": 9, "start_offset": 15},
    3,
    {},
):
    attempt(lzma._encode_filter_properties, filter)
for id, properties in (
    (33, b"\x16"),
    (lzma.FILTER_LZMA1, b"]\0\0\0\1"),
    (3, b"\4"),
    (4, b""),
    (4, b"\x10\0\0\0"),
    (33, b""),
    (99, b""),
):
    attempt(lzma._decode_filter_properties, id, properties)
print([lzma.is_check_supported(i) for i in range(17)])
