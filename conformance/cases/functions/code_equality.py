"""Code objects are equal if they run the same: constants of other types or signs are others."""

import warnings

SOURCES = ["1", "1.0", "True", "0.0", "-0.0", "(1, 2)", "(1, 2.0)", "1j", "x", "'a'", "b'a'"]
codes = [compile(source, "file", "eval") for source in SOURCES]
for a, left in enumerate(codes):
    print(SOURCES[a], [SOURCES[b] for b, right in enumerate(codes) if left == right])
print(compile("1", "file", "eval") == compile("1", "other", "eval"))
print(hash(codes[0]) == hash(compile("1", "file", "eval")))
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    codes[0].co_lnotab
    complex(1j, 2j)
    complex(1j)
    complex(1, imag=1j)
print([str(warning.message) for warning in caught])
