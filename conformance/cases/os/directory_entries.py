"""Entries of a directory know their kind after the file is gone; names with a slash at the end."""

import os
import shutil
import tempfile


class Path:
    def __init__(self, path):
        self.path = path

    def __fspath__(self):
        return self.path


class NoPath:
    __fspath__ = None


def attempt(title, f, *arguments, **options):
    try:
        print(title, f(*arguments, **options))
    except Exception as e:
        print(title, type(e).__name__, e)


def opened(path, mode):
    with open(path, mode):
        return "opened"


def listed(path):
    with os.scandir(path) as entries:
        return sorted((e.name, e.path) for e in entries)


with tempfile.TemporaryDirectory() as folder:
    os.chdir(folder)
    os.makedirs("top/dir")
    for name in "file", "\xe9":
        with open("top/" + name, "w"):
            pass
    os.symlink("file", "top/link")
    os.symlink("nowhere", "top/broken")
    for follow in True, False:
        with os.scandir("top") as entries:
            for e in sorted(entries, key=lambda e: e.name):
                kinds = e.is_dir(follow_symlinks=follow), e.is_file(follow_symlinks=follow)
                print(ascii(e.name), kinds, e.is_symlink(), e.inode() == os.lstat(e.path).st_ino)
    entries = sorted(os.scandir("top"), key=lambda e: e.name)
    descriptor = os.open("top", os.O_RDONLY)
    print(ascii(listed(descriptor)))
    os.close(descriptor)
    for path in b"top", Path("top"), Path(b"top"), "":
        attempt("scandir", lambda: ascii(listed(path)))
        attempt("listdir", lambda: ascii(sorted(os.listdir(path))))
    attempt("readlink", os.readlink, Path(b"top/link"))
    attempt("fspath", os.fspath, NoPath())
    attempt("open", os.open, NoPath(), 0)
    for path in "top/file/", "new/", "top/", "nowhere/new/":
        attempt("open", opened, path, "r")
        attempt("open", opened, path, "w")
    print(sorted(os.listdir()))
    attempt("chmod", os.chmod, "top/link", 0o700, follow_symlinks=False)
    shutil.rmtree("top")
    for e in entries:
        print(ascii(e.name), e.is_symlink())
        attempt("dir", e.is_dir)
        attempt("file", e.is_file, follow_symlinks=False)
        attempt("stat", lambda: e.stat() and None)
    os.chdir("/")

os.putenv("KRAIT_CASE", "1")
os.reload_environ()
print(os.environ["KRAIT_CASE"])
