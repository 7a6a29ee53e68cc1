"""Streams of classes written in Python: the collector calls __del__, which closes and flushes."""

import gc
import io
import sys

events = []


def show_unraisable(unraisable):
    print("unraisable", unraisable.exc_type.__name__, unraisable.exc_value)


sys.unraisablehook = show_unraisable


def recording(base):
    class Recording(base):
        def __del__(self):
            events.append("del")
            super().__del__()

        def close(self):
            events.append("close")
            super().close()

        def flush(self):
            events.append("flush")
            super().flush()

    return Recording


def drop(make, *args):
    stream = make(*args)
    del stream


for base in io.IOBase, io.RawIOBase, io.BufferedIOBase, io.TextIOBase, io.BytesIO, io.StringIO:
    drop(recording(base))
    gc.collect()
    print(base.__name__, events)
    events.clear()

for base in io.BufferedReader, io.BufferedWriter, io.BufferedRandom:
    raw = io.BytesIO()
    drop(recording(base), raw)
    gc.collect()
    print(base.__name__, events, raw.closed)
    events.clear()


class Failing(io.RawIOBase):
    def close(self):
        raise OSError("cannot close")


class Named(io.RawIOBase):
    """Has no __del__ of its own."""

    def close(self):
        print("closing", self._finalizing)
        super().close()


class Broken(io.RawIOBase):
    @property
    def closed(self):
        raise ValueError("never opened")

    def close(self):
        print("not reached")


for kind in Failing, Named, Broken:
    drop(kind)
    gc.collect()

stream = Failing()
print(stream.__del__())
io.RawIOBase.close(stream)
print(stream.__del__())
