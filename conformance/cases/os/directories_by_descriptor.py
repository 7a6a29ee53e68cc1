"""dir_fd, descriptors in place of paths, owners, kinds of files, limits of the system."""

import os
import stat
import tempfile


def show(function, *args, **kwargs):
    try:
        print(function.__name__, function(*args, **kwargs))
    except Exception as e:
        print(function.__name__, type(e).__name__, e)


os.chdir(tempfile.mkdtemp())
with open("f", "wb") as f:
    f.write(b"hello world")
fd = os.open("f", os.O_RDWR)
here = os.open(".", os.O_RDONLY)

print(os.stat("f", dir_fd=here).st_size, os.stat(fd).st_size)
show(os.stat, fd, dir_fd=here)
show(os.stat, fd, follow_symlinks=False)
show(os.stat, "f", dir_fd="x")
show(os.utime, fd, dir_fd=here)
show(os.mkdir, "sub", dir_fd=here)
show(os.symlink, "f", "ln", dir_fd=here)
show(os.readlink, "ln", dir_fd=here)
show(os.link, "f", "hard", src_dir_fd=here, dst_dir_fd=here)
show(os.rename, "hard", "h2", src_dir_fd=here, dst_dir_fd=here)
show(os.unlink, "h2", dir_fd=here)
show(os.rmdir, "sub", dir_fd=here)
show(os.access, "f", os.R_OK, dir_fd=here)
show(os.access, "missing", 0, dir_fd=here, follow_symlinks=False)
show(os.chmod, "f", 0o600, dir_fd=here)
print(oct(os.stat("f").st_mode))
show(os.utime, "f", (1, 2), dir_fd=here)
print(os.stat("f").st_mtime)
show(os.open, "missing", 0, dir_fd=here)

show(os.chown, "f", -1, -1)
show(os.chown, fd, os.getuid(), os.getgid())
show(os.chown, fd, -1, -1, dir_fd=here)
show(os.chown, fd, -1, -1, follow_symlinks=False)
show(os.lchown, "ln", -1, -1)
show(os.fchown, fd, -1, -1)
show(os.chown, "missing", -1, -1)
for user in ("a", 2**33, 2**70, -2, -(2**70)):
    show(os.chown, "f", user, 1)

show(os.mkfifo, "pipe")
print(stat.filemode(os.stat("pipe").st_mode))
show(os.mknod, "node")
show(os.makedev, 259, 5)
show(os.major, os.makedev(259, 70000))
show(os.minor, os.makedev(259, 70000))
status = os.statvfs(".")
print(status.f_bsize, status.f_namemax, len(status))
os.sync()
show(os.listxattr, "f")
show(os.getxattr, "f", "user.a")
show(os.listxattr, "missing")
show(os.getxattr, fd, "a", follow_symlinks=False)

show(os.sysconf, "SC_PAGESIZE")
show(os.sysconf, "SC_MISSING")
show(os.sysconf, 2.5)
show(os.sysconf, -5)
show(os.sysconf, "SC_AIO_MAX")
show(os.confstr, "CS_PATH")
show(os.pathconf, ".", "PC_NAME_MAX")
show(os.pathconf, "missing", "PC_NAME_MAX")
show(os.fpathconf, fd, "PC_PATH_MAX")
print(list(os.sysconf_names)[:3], len(os.confstr_names), len(os.pathconf_names))
print(sorted(f.__name__ for f in os.supports_dir_fd))
print(sorted(f.__name__ for f in os.supports_fd))
print(sorted(f.__name__ for f in os.supports_follow_symlinks))
