"""A named pipe opened to append, and a folder opened to read."""

import os
import tempfile
import threading

with tempfile.TemporaryDirectory() as folder:
    pipe = os.path.join(folder, "pipe")
    os.mkfifo(pipe)
    got = []

    def read():
        with open(pipe, "rb") as file:
            got.append(file.read())

    reader = threading.Thread(target=read)
    reader.start()
    with open(pipe, "a") as file:
        file.write("through")
    reader.join()
    print(got)
    for name in "folder", "f\xf6lder":
        os.mkdir(os.path.join(folder, name))
        for end in "", "/":
            try:
                open(os.path.join(folder, name + end))
            except OSError as e:
                print(type(e).__name__, e.errno, ascii(os.path.relpath(e.filename, folder)))
