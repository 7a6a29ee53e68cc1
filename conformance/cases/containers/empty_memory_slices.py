"""Slices of memory that select nothing, with bounds beyond both ends."""
bounds = (None, -10, -1, 0, 2, 6, 10)
for data in (b"abcdef", bytearray(b"abc"), b""):
    for start in bounds:
        for stop in bounds:
            for step in (None, 1, -1, 3, -3):
                view = memoryview(data)[start:stop:step]
                print(start, stop, step, bytes(view), view.tolist(), view.hex(), len(view), view == bytes(view))
                nested = view[::-1][10:]
                print(bytes(nested), nested.tobytes(), list(nested))
