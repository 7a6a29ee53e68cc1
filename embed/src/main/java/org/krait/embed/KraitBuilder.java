package org.krait.embed;

import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.krait.embed.assembly.Assembly;
import org.krait.embed.interop.Interop;
import org.krait.embed.interop.StandardStreams;
import org.krait.runtime.error.PyException;
import org.krait.runtime.host.Access;
import org.krait.runtime.host.HostPolicy;
import org.krait.runtime.module.Library;
import org.krait.runtime.module.Settings;
import org.krait.runtime.object.Interpreter;
import org.krait.runtime.object.ThreadState;

/** What an interpreter is to be like, begun with {@link Krait#builder}. */
public final class KraitBuilder {
  private final List<String> path = new ArrayList<>();
  private final Map<String, Object> options = new LinkedHashMap<>();
  private List<String> arguments = List.of("");
  private @Nullable Map<String, String> environment;
  private @Nullable Path library;
  private @Nullable InputStream in;
  private @Nullable OutputStream out;
  private @Nullable OutputStream err;
  private boolean site = true;
  private int optimize;
  private Predicate<Class<?>> access = type -> true;
  private @Nullable Set<HostAccess> granted;
  private int threads = Integer.MAX_VALUE;
  private @Nullable Duration timeout;

  KraitBuilder() {}

  /** Where {@code sys.stdin} reads from; {@code System.in} if not given. */
  public KraitBuilder in(InputStream in) {
    this.in = in;
    return this;
  }

  /** Where {@code sys.stdout} writes to, in UTF-8; {@code System.out} if not given. */
  public KraitBuilder out(OutputStream out) {
    this.out = out;
    return this;
  }

  /** Where {@code sys.stderr} writes to, in UTF-8; {@code System.err} if not given. */
  public KraitBuilder err(OutputStream err) {
    this.err = err;
    return this;
  }

  /** {@code sys.argv}: the program's name, then its arguments. */
  public KraitBuilder arguments(String... arguments) {
    this.arguments = List.of(arguments);
    return this;
  }

  /** Folders and zip files in which modules are searched, before the library; may be repeated. */
  public KraitBuilder path(Path... entries) {
    for (Path entry : entries) {
      path.add(entry.toAbsolutePath().toString());
    }
    return this;
  }

  /** The environment variables that Python sees; the process's if not given. */
  public KraitBuilder environment(Map<String, String> environment) {
    this.environment = Map.copyOf(environment);
    return this;
  }

  /** A folder with Python's library; the one in Krait's jar if not given. */
  public KraitBuilder library(Path folder) {
    this.library = folder.toAbsolutePath();
    return this;
  }

  /** An option as {@code -X name=value} gives it. */
  public KraitBuilder option(String name, String value) {
    options.put(name, value);
    return this;
  }

  /** 1 leaves assertions out, 2 docstrings too, as {@code -O} and {@code -OO} do. */
  public KraitBuilder optimize(int level) {
    this.optimize = level;
    return this;
  }

  /** Whether the {@code site} module is imported, which adds {@code exit}, {@code help}…; true. */
  public KraitBuilder site(boolean site) {
    this.site = site;
    return this;
  }

  /**
   * Of which classes' instances Python code may use the public methods and fields; of all if not
   * given. Collections, arrays and functional interfaces can always be used as what they are. This
   * is no sandbox: programs can still do what their library can, such as open files, unless {@link
   * #allowOnly} keeps them from it.
   */
  public KraitBuilder javaAccess(Predicate<Class<?>> allowed) {
    this.access = allowed;
    return this;
  }

  /**
   * Keeps programs from all of the machine but what is named: where they try, they get a
   * PermissionError. Python's library can be imported all the same. Without this nothing is kept
   * from them. It guards neither time nor memory: see {@link #timeout} and {@link #threads}, and
   * run programs that may be hostile in a process of their own.
   */
  public KraitBuilder allowOnly(HostAccess... granted) {
    this.granted = EnumSet.noneOf(HostAccess.class);
    this.granted.addAll(List.of(granted));
    return this;
  }

  /** How many threads programs may have running beside those that call; without it any number. */
  public KraitBuilder threads(int most) {
    this.threads = most;
    return this;
  }

  /**
   * How long a call through {@link Krait} and the classes beside it may take before it is
   * interrupted with a KeyboardInterrupt; without it there is no limit.
   */
  public KraitBuilder timeout(Duration limit) {
    this.timeout = limit;
    return this;
  }

  /** Starts the interpreter. The thread that builds it is Python's main thread. */
  public Krait build() {
    Settings settings = settings();
    ThreadState before = ThreadState.entered();
    try {
      Interpreter interpreter = Assembly.start(settings);
      interpreter.setState(SourceTexts.class, new SourceTexts());
      Interop interop =
          new Interop(interpreter, new PythonHandles(interpreter), javaAccess(), timeout);
      interop.threads().adopt(ThreadState.current());
      StandardStreams.replace(interpreter, in, out, err);
      restrict(interpreter);
      return new Krait(interop);
    } catch (PyException e) {
      throw new IllegalStateException("Krait could not start", e);
    } finally {
      if (before != null) {
        ThreadState.enter(before);
      }
    }
  }

  /** From here on the policy holds: what the start itself needed was before. */
  private void restrict(Interpreter interpreter) {
    if (granted != null || threads < Integer.MAX_VALUE) {
      Set<Access> all = EnumSet.allOf(Access.class);
      all.removeIf(each -> each != Access.FREE && !allows(HostAccess.valueOf(each.name())));
      interpreter.setState(HostPolicy.class, new HostPolicy(all, threads));
    }
  }

  private boolean allows(HostAccess part) {
    return granted == null || granted.contains(part);
  }

  private Predicate<Class<?>> javaAccess() {
    return allows(HostAccess.JAVA) ? access : type -> false;
  }

  private Map<String, String> environment() {
    if (environment != null) {
      return environment;
    }
    return allows(HostAccess.ENVIRONMENT) ? System.getenv() : Map.of();
  }

  private Settings settings() {
    Settings s = new Settings();
    s.arguments = arguments;
    s.originalArguments = arguments;
    s.environment = environment();
    s.xOptions = options;
    s.noSite = !site;
    s.noUserSite = true;
    s.optimize = optimize;
    s.library = library == null ? Library.locate().root() : library.toString();
    s.prefix = s.library;
    List<String> all = new ArrayList<>(path);
    all.add(s.library);
    s.path = all;
    return s;
  }
}
