"""Descriptors in place of paths, named pipes as folders, device numbers, links to links."""

import os
import tempfile
import warnings

warnings.simplefilter("always")


def show(function, *arguments, **options):
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        try:
            result = function(*arguments, **options)
            result = type(result).__name__ if isinstance(result, os.stat_result) else result
        except Exception as e:
            result = f"{type(e).__name__}: {e}"
    print(function.__name__, arguments, result, *(w.message for w in caught))


for device in (-2, -1, 2**64, -(2**63) - 1, 1.5, "a", 0xFD01):
    show(os.major, device)
    show(os.minor, device)
for pair in ((-1, -1), (-1, 0), (-2, 0), (2**32, 0), (0, 2**64), (0, -1), (2**32 - 1, 2**32 - 1), (8, 1)):
    show(os.makedev, *pair)

for function in (os.stat, os.listdir, os.scandir, os.statvfs, os.utime, os.get_terminal_size):
    show(function, 4242)
for function in (os.listdir, os.scandir, os.listxattr, os.stat, os.system, os.memfd_create):
    show(function, [])
show(os.stat, True)
show(os.stat, "/tmp", dir_fd=True)
show(os.fchdir, True)
show(os.stat, 2**40)
show(os.stat, -(2**40))
show(os.confstr, 4242)
show(os.getrandom, -1)
show(os.pathconf, "/tmp", 4242)

with tempfile.TemporaryDirectory() as folder:
    os.chdir(folder)
    os.mkfifo("pipe")
    show(os.mkfifo, "pipe")
    show(os.mknod, "pipe")
    show(os.listdir, "pipe")
    show(os.scandir, "pipe")
    print(list(os.walk("pipe")), [names for _, _, names in os.walk(".")])
    show(os.open, "pipe", os.O_RDONLY | os.O_DIRECTORY)
    with open("file", "w") as file:
        show(os.listdir, "file")
    os.symlink("file", "link")
    os.link("link", "first")
    os.link("link", "second", follow_symlinks=True)
    os.link("link", "third", follow_symlinks=False)
    print([os.path.islink(name) for name in ("first", "second", "third")])
    os.chdir("/")
