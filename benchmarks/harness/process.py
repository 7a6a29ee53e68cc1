"""Runs a command in a fresh process and tells its output, times and peak memory."""

import os
import selectors
import subprocess
import time
from dataclasses import dataclass


@dataclass
class Finished:
    output: str
    errors: str
    status: int
    seconds: float
    processor: float
    megabytes: float


def run(command, environment=None, timeout=300):
    """Waits with wait4, so that the peak memory is this process's alone."""
    start = time.perf_counter()
    with open(os.devnull) as nothing:
        process = subprocess.Popen(
            command,
            stdin=nothing,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            env=environment,
        )
    try:
        output, errors = read(process, timeout)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait()
        return Finished("", f"took longer than {timeout} s", -1, timeout, 0, 0)
    _, status, usage = os.wait4(process.pid, 0)
    seconds = time.perf_counter() - start
    process.returncode = os.waitstatus_to_exitcode(status)
    processor = usage.ru_utime + usage.ru_stime
    megabytes = usage.ru_maxrss / 1024
    return Finished(output, errors, process.returncode, seconds, processor, megabytes)


def read(process, timeout):
    """Both streams to their end. communicate() would reap the process, and its usage with it."""
    texts = {process.stdout: [], process.stderr: []}
    deadline = time.perf_counter() + timeout
    with selectors.DefaultSelector() as selector:
        for stream in texts:
            selector.register(stream, selectors.EVENT_READ)
        while selector.get_map():
            ready = selector.select(max(0, deadline - time.perf_counter()))
            if not ready:
                raise subprocess.TimeoutExpired(process.args, timeout)
            for key, _ in ready:
                chunk = os.read(key.fd, 65536)
                if chunk:
                    texts[key.fileobj].append(chunk)
                else:
                    selector.unregister(key.fileobj)
                    key.fileobj.close()
    return tuple(b"".join(chunks).decode(errors="replace") for chunks in texts.values())
