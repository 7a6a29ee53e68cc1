"""Users, scheduling, terminals, and programs started beside the process or in its place."""

import os
import sys
import tempfile


def show(function, *args, **kwargs):
    try:
        print(function.__name__, function(*args, **kwargs))
    except Exception as e:
        print(function.__name__, type(e).__name__, e)


os.chdir(tempfile.mkdtemp())
show(os.getresuid)
show(os.getresgid)
show(os.getgroups)
show(os.getgrouplist, "root", 0)
show(os.setuid, os.getuid())
show(os.setresuid, -1, -1, -1)
show(os.setregid, -1, -1)
show(os.setuid, "x")

show(os.sched_get_priority_max, os.SCHED_FIFO)
show(os.sched_get_priority_min, os.SCHED_RR)
show(os.sched_getscheduler, 0)
show(os.sched_getparam, 0)
show(os.sched_setparam, 0, 3)
show(os.sched_param, 1, 2)
show(os.sched_param)
print(os.sched_param(sched_priority=7).__reduce__())
show(os.sched_yield)
processors = os.sched_getaffinity(0)
show(os.sched_setaffinity, 0, processors)
show(os.sched_setaffinity, 0, [-1])
show(os.sched_setaffinity, 0, ["x"])
show(os.sched_setaffinity, 0, [])
show(os.nice, 0)
show(os.getpriority, os.PRIO_PROCESS, 0)
show(os.getpriority, 99, 0)
print(len(os.getloadavg()))

master, slave = os.openpty()
print(os.ttyname(slave) == os.ptsname(master), os.isatty(slave), os.get_inheritable(slave))
show(os.ttyname, os.open(".", 0))
show(os.ctermid)
second = os.posix_openpt(os.O_RDWR)
show(os.grantpt, second)
show(os.unlockpt, second)

os.environ["KRAIT_CASE"] = "value"
sys.stdout.flush()
os.system("echo $KRAIT_CASE")
del os.environ["KRAIT_CASE"]
os.system("echo [$KRAIT_CASE]")
pid = os.posix_spawn("/bin/sh", ["sh", "-c", "echo $V; exit 3"], {"V": "spawned"})
show(os.waitstatus_to_exitcode, os.waitpid(pid, 0)[1])
pid = os.posix_spawnp(
    "sh",
    ["sh", "-c", "echo out; exit 4"],
    None,
    file_actions=[(os.POSIX_SPAWN_OPEN, 1, "out", os.O_WRONLY | os.O_CREAT, 0o644)],
    setsigmask=[10],
    setsigdef=[13],
    setpgroup=0,
)
info = os.waitid(os.P_PID, pid, os.WEXITED)
print(info.si_status, info.si_signo, info.si_code, info.si_pid == pid)
print(os.read(os.open("out", 0), 9))

show(os.posix_spawn, "/bin/x", [], {})
show(os.posix_spawn, "/bin/x", 3, {})
show(os.posix_spawn, "/bin/x", ["x"], 3)
show(os.posix_spawn, "/bin/x", [""], {})
show(os.posix_spawn, "/bin/missing", ["a"], {})
for actions in (3, [3], [(9,)], [(0, 1)]):
    show(os.posix_spawn, "/bin/true", ["a"], {}, file_actions=actions)
show(os.posix_spawn, "/bin/true", ["a"], {}, setsigmask=3)
show(os.posix_spawn, "/bin/true", ["a"], {}, setsigmask=[99])
for argv in (3, [], [""], [3], ["a\0b"]):
    show(os.execv, "/missing", argv)
for env in ({"a=": "b"}, {3: "b"}, {"": "b"}, None):
    show(os.execve, "/missing", ["a"], env)
show(os.execve, "/missing", [""], {})
show(os.putenv, "a=", "b")
show(os.putenv, "", "b")
show(os.putenv, 3, "b")
show(os.putenv, "a\0", "b")
show(os.unsetenv, "")
sys.stdout.flush()
os.execv("/bin/echo", ["echo", "replaced", "äö"])
