package org.krait.embedding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.krait.embed.HostAccess;
import org.krait.embed.Krait;
import org.krait.embed.PythonException;

/** What programs are kept from when their interpreter allows them nothing. */
class HostAccessTest {
  @TempDir Path folder;

  private static Krait closed() {
    return Krait.builder().allowOnly().threads(4).build();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "open('/etc/passwd')",
        "open(1, 'w')",
        "import io; io.FileIO(0)",
        "import os; os.listdir('/')",
        "import os; os.stat('/etc/passwd')",
        "import os; os.open('/etc/passwd', 0)",
        "import os; os.read(0, 1)",
        "import os; os.write(1, b'x')",
        "import os; os.close(1)",
        "import os; os.dup(1)",
        "import os; os.mkdir('/tmp/never')",
        "import os; os.chdir('/')",
        "import os; os.sendfile(1, 0, 0, 1)",
        "import os; os._exit(3)",
        "import os; os.abort()",
        "import faulthandler; faulthandler.dump_traceback_later(60, exit=True, file=1)",
        "import os; os.kill(os.getpid(), 9)",
        "import os; os.system('true')",
        "import os; os.execv('/bin/true', ['true'])",
        "import os; os.posix_spawn('/bin/true', ['true'], {})",
        "import os; os.uname()",
        "import subprocess; subprocess.run(['true'])",
        "import socket; socket.socket()",
        "import socket; socket.socket(fileno=1)",
        "import socket; socket.socketpair(socket.AF_UNIX, socket.SOCK_DGRAM)",
        "import pwd; pwd.getpwuid(0)",
        "import signal; signal.setitimer(signal.ITIMER_REAL, 1)",
        "import signal; signal.alarm(1)",
        "import signal; signal.raise_signal(signal.SIGUSR1)",
        "import resource; resource.setrlimit(resource.RLIMIT_NOFILE, (1, 1))",
        "import fcntl; fcntl.fcntl(1, fcntl.F_GETFL)",
        "import fcntl, socket; fcntl.fcntl(socket.socketpair()[0], fcntl.F_SETOWN, 1)",
        "import fcntl, socket; fcntl.ioctl(socket.socketpair()[0], 0x8912, bytes(64))",
        "import socket; socket.socketpair()[0].setsockopt(socket.SOL_SOCKET, 15, 1)",
        "import socket; socket.socketpair()[0].sendmsg([b'x'])",
        "import termios; termios.tcgetattr(0)",
        "import time; time.clock_settime(time.CLOCK_REALTIME, 0)",
        "import tempfile; tempfile.TemporaryFile()",
        "().__class__.__base__.__subclasses__; __import__('posix').open('/', 0)",
        "import shutil; open(shutil.__file__)",
      })
  void isRefused(String program) {
    try (Krait python = closed()) {
      PythonException e = assertThrows(PythonException.class, () -> python.exec(program));
      boolean refused = e.is("PermissionError") || e.is("FileNotFoundError");
      assertTrue(refused, () -> e.pythonTraceback());
    }
  }

  @Test
  void theMessageSaysWhat() {
    try (Krait python = closed()) {
      PythonException e = assertThrows(PythonException.class, () -> python.exec("open('x')"));
      assertEquals("PermissionError: [Errno 1] no access to files", e.getMessage());
    }
  }

  @Test
  void javaIsOutOfReach() {
    try (Krait python = closed()) {
      python.set("text", new StringBuilder("abc"));
      PythonException e = assertThrows(PythonException.class, () -> python.exec("text.getClass()"));
      assertTrue(e.is("AttributeError"));
      assertThrows(PythonException.class, () -> python.exec("text.append('d')"));
    }
  }

  @Test
  void aTracebackShowsNoFile() throws IOException {
    Path secret = Files.writeString(folder.resolve("secret.txt"), "secret\n");
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    try (Krait python = Krait.builder().allowOnly().err(err).build()) {
      python.set("name", secret.toString());
      python.exec(
          """
          import sys, linecache
          try:
            exec(compile('1 / 0', name, 'exec'))
          except ZeroDivisionError:
            sys.excepthook(*sys.exc_info())
            sys.__excepthook__(*sys.exc_info())
          print(linecache.getlines(name), file=sys.stderr)
          """);
    }
    String shown = err.toString(StandardCharsets.UTF_8);
    assertTrue(shown.contains("ZeroDivisionError") && shown.endsWith("[]\n"), shown);
    assertTrue(!shown.contains("secret\n"), shown);
  }

  @Test
  void theEnvironmentIsEmptyUnlessItIsGiven() {
    try (Krait python = closed()) {
      assertEquals("{}", python.eval("dict(__import__('os').environ)").repr());
    }
    try (Krait python = Krait.builder().allowOnly().environment(Map.of("A", "b")).build()) {
      assertEquals("{'A': 'b'}", python.eval("dict(__import__('os').environ)").repr());
    }
  }

  @Test
  void theLibraryCanBeImported() {
    try (Krait python = closed()) {
      python.exec("import json, dataclasses, asyncio, functools, re, unittest, http.client");
      assertEquals("[1]", python.eval("json.dumps([1])").asString());
    }
  }

  @Test
  void coroutinesRun() {
    try (Krait python = closed()) {
      python.exec(
          """
          import asyncio
          async def twice(n):
            await asyncio.sleep(0.001)
            return n * 2
          async def both():
            return await asyncio.gather(twice(1), twice(2))
          result = asyncio.run(both())
          """);
      assertEquals("[2, 4]", python.get("result").repr());
    }
  }

  @Test
  void aPipeOfItsOwnCanBeUsed() {
    try (Krait python = closed()) {
      python.exec(
          """
          import os
          r, w = os.pipe()
          os.write(w, b'abc')
          got = os.read(r, 3)
          os.close(r)
          os.close(w)
          """);
      assertEquals("b'abc'", python.get("got").repr());
      assertThrows(PythonException.class, () -> python.exec("os.read(r, 1)"));
    }
  }

  @Test
  void threadsAreCounted() {
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    try (Krait python = Krait.builder().allowOnly().threads(4).err(err).build()) {
      python.exec(
          """
          import threading
          end = threading.Event()
          started = []
          try:
            while True:
              thread = threading.Thread(target=end.wait)
              thread.start()
              started.append(thread)
          except RuntimeError as e:
            message = str(e)
          end.set()
          for thread in started:
            thread.join()
          """);
      assertEquals(4, python.eval("len(started)").asInt());
      assertEquals("can't start new thread", python.get("message").asString());
    }
    assertEquals("", err.toString(StandardCharsets.UTF_8));
  }

  @Test
  void whatIsGrantedIsThere() throws IOException {
    Path file = Files.writeString(folder.resolve("a.txt"), "text");
    try (Krait python = Krait.builder().allowOnly(HostAccess.FILES).build()) {
      python.set("name", file.toString());
      assertEquals("text", python.eval("open(name).read()").asString());
      assertThrows(PythonException.class, () -> python.exec("import socket; socket.socket()"));
    }
  }

  @Test
  void othersAreNotRestricted() throws IOException {
    Path file = Files.writeString(folder.resolve("a.txt"), "text");
    try (Krait restricted = closed();
        Krait free = Krait.create()) {
      free.set("name", file.toString());
      assertEquals("text", free.eval("open(name).read()").asString());
      assertThrows(PythonException.class, () -> restricted.exec("open('/etc/passwd')"));
      assertEquals("text", free.eval("open(name).read()").asString());
    }
  }
}
