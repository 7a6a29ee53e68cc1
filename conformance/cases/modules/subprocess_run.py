# Child processes: output, input, exit status, environment, files, signals, errors.
import os
import signal
import subprocess
import sys

print(subprocess.run(["echo", "hi"], capture_output=True, text=True))
print(subprocess.check_output("echo $FOO; pwd", shell=True, env={"FOO": "bar"}, cwd="/"))
print(subprocess.check_output("umask", shell=True, umask=0o77))
os.environ["XYZ"] = "abc"
print(subprocess.getoutput("echo $XYZ"))
del os.environ["XYZ"]
print(subprocess.getstatusoutput("echo [$XYZ]; exit 3"))
print(os.waitstatus_to_exitcode(os.system("exit 5")))
for arguments, options in (
    (["/nonexistent"], {}),
    (["nonexistent-command"], {}),
    (["echo"], {"cwd": "/nonexistent"}),
    (["/"], {}),
    (["false"], {"check": True}),
):
    try:
        subprocess.run(arguments, **options)
    except (OSError, subprocess.SubprocessError) as e:
        print(repr(e))
try:
    subprocess.run(["sleep", "5"], timeout=0.1)
except subprocess.TimeoutExpired as e:
    print(e.cmd, e.stdout)

cat = subprocess.Popen(["cat"], stdin=subprocess.PIPE, stdout=subprocess.PIPE)
big = b"x" * 200_000
print(cat.communicate(big)[0] == big, cat.returncode)
for stop in (subprocess.Popen.terminate, subprocess.Popen.kill):
    sleeper = subprocess.Popen(["sleep", "10"])
    stop(sleeper)
    print(sleeper.wait(), sleeper)
first = subprocess.Popen(["printf", "a\\nb\\nc\\n"], stdout=subprocess.PIPE)
second = subprocess.Popen(["grep", "b"], stdin=first.stdout, stdout=subprocess.PIPE)
first.stdout.close()
print(second.communicate(), first.wait())
both = subprocess.run("echo out; echo err >&2", shell=True, stdout=subprocess.PIPE, stderr=subprocess.STDOUT)
print(both.stdout)
print(subprocess.run("echo gone", shell=True, stdout=subprocess.DEVNULL).stdout)
read, write = os.pipe()
subprocess.run(["sh", "-c", f"echo passed >&{write}"], pass_fds=[write])
os.close(write)
print(os.read(read, 100))
os.close(read)
print(subprocess.run(["sh", "-c", "ls /proc/self/fd | wc -l"], capture_output=True).stdout)
with subprocess.Popen(["cat"], stdin=subprocess.PIPE, start_new_session=True) as leader:
    print(os.getsid(leader.pid) == leader.pid)
with subprocess.Popen(["cat"], stdin=subprocess.PIPE, process_group=0) as leader:
    print(os.getpgid(leader.pid) == leader.pid)
print(subprocess.run(["sh", "-c", "kill -PIPE $$; echo survived"], capture_output=True).returncode == -signal.SIGPIPE)
print(subprocess.run(["sh", "-c", "grep Sig[BI] /proc/self/status"], capture_output=True, text=True).stdout.split()[1])
with subprocess.Popen(["sh", "-c", "read x; echo got $x"], stdin=-1, stdout=-1, text=True, bufsize=1) as child:
    print("hello", file=child.stdin, flush=True)
    print(child.stdout.readline())
program = "import sys; print(sys.argv[1:], sys.stdin.read()); sys.exit(4)"
python = subprocess.run([sys.executable, "-c", program, "q"], input="in", capture_output=True, text=True)
print(python.stdout, python.stderr, python.returncode)
pid = os.posix_spawn("/bin/sh", ["sh", "-c", "exit 9"], os.environ)
print(os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1]))
try:
    os.waitpid(pid, 0)
except ChildProcessError as e:
    print(e)
