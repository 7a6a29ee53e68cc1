# What -b warns of, and -bb raises: bytes taken for text.
import subprocess
import sys

PROGRAM = """
import warnings
warnings.simplefilter("always")
raw, text, array = b"a", "a", bytearray(b"a")
class Text(str): pass
for left, right in (raw, text), (text, raw), (raw, 97), (True, raw), (array, text), (text, array), \\
        (array, 97), (raw, 1.5), (raw, None), (raw, Text("b")), (array, raw):
    print(left, right, left == right, left != right)
print(str(raw), f"{raw}", "%s" % raw, "{}".format(array), repr(raw), f"{raw!r}")
try:
    print(raw < text)
except TypeError as e:
    print(e)
print(raw in [text], {raw: 1}.get(5))
"""

for options in [], ["-b"], ["-bb"]:
    print(options, flush=True)
    done = subprocess.run(
        [sys.executable, *options, "-c", PROGRAM], stdout=subprocess.PIPE, stderr=subprocess.STDOUT
    )
    print(done.stdout.decode(), done.returncode)
