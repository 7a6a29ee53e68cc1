"""Errors name a path as a str or bytes, whatever object it was given as."""

import os
import pathlib
import tempfile

with tempfile.TemporaryDirectory() as folder:
    here = pathlib.Path(folder)
    missing = here / "missing"
    (here / "file").write_text("x")
    os.chdir(folder)
    for call in [
        lambda: missing.rmdir(),
        lambda: missing.unlink(),
        lambda: here.mkdir(),
        lambda: here.rmdir(),
        lambda: missing.stat(),
        lambda: missing.lstat(),
        lambda: missing.readlink(),
        lambda: missing.chmod(0o600),
        lambda: missing.rename(here / "other"),
        lambda: missing.hardlink_to(here / "other"),
        lambda: (here / "file").symlink_to("x"),
        lambda: os.listdir(missing),
        lambda: os.scandir(missing),
        lambda: os.chdir(missing),
        lambda: os.truncate(missing, 1),
        lambda: os.utime(missing),
        lambda: os.open(missing, os.O_RDONLY),
        lambda: os.rmdir(os.fsencode(missing)),
        lambda: open(missing),
    ]:
        try:
            call()
        except OSError as error:
            print(type(error).__name__, str(error).replace(folder, "FOLDER"))
            print(type(error.filename).__name__, type(error.filename2).__name__)
    os.chdir("/")
