package org.krait.runtime.module;

import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;
import org.krait.runtime.error.Errors;
import org.krait.runtime.function.Engine;
import org.krait.runtime.function.PyCode;
import org.krait.runtime.function.SourceCompiler;
import org.krait.runtime.object.Interpreter;

/** Python's own library: a folder, or a part of the jar that Krait runs from. */
public final class Library {
  private static final String FOLDER = "Lib";
  private static final String MARKER = FOLDER + "/os.py";
  private static final String COMPILED = ".krc";

  private final String root;
  private final boolean inJar;
  private final @Nullable HeldCode held;
  private @Nullable ZipFile jar;

  private Library(String root, boolean inJar) {
    this.root = root;
    this.inJar = inJar;
    this.held = inJar ? new HeldCode(jarPath()) : null;
  }

  /** The library: the folder that {@code krait.library} names, or the one beside our classes. */
  public static Library locate() {
    String folder = System.getProperty("krait.library");
    if (folder != null) {
      return new Library(folder, false);
    }
    String classPath = System.getProperty("java.class.path", "");
    if (classPath.startsWith("/") && classPath.endsWith(".jar") && classPath.indexOf(':') < 0) {
      return new Library(classPath + "/" + FOLDER, true);
    }
    return ofResource(Library.class.getClassLoader().getResource(MARKER));
  }

  private static Library ofResource(@Nullable URL marker) {
    if (marker == null) {
      throw new IllegalStateException("Python's library is not on the class path");
    }
    String path = URLDecoder.decode(marker.getPath(), StandardCharsets.UTF_8);
    if (marker.getProtocol().equals("jar")) {
      String jar = path.substring("file:".length(), path.indexOf("!/"));
      return new Library(jar + "/" + FOLDER, true);
    }
    return new Library(path.substring(0, path.length() - "/os.py".length()), false);
  }

  /** The library's path as {@code sys.path} has it. */
  public String root() {
    return root;
  }

  /** Whether the library has to be read out of a jar. */
  public boolean isInJar() {
    return inJar;
  }

  /** The path of the jar that the library is in. */
  String jarPath() {
    return root.substring(0, root.length() - FOLDER.length() - 1);
  }

  /** The content of a file of the library, by its path inside; null if there is none. */
  public byte @Nullable [] read(String file) {
    try {
      if (!inJar) {
        try (InputStream in = new FileInputStream(root + "/" + file)) {
          return in.readAllBytes();
        }
      }
      ZipEntry entry = entry(file);
      if (entry == null || entry.isDirectory()) {
        return null;
      }
      try (InputStream in = jar().getInputStream(entry)) {
        return in.readAllBytes();
      }
    } catch (IOException e) {
      return null;
    }
  }

  /** Whether the library has a source of this path. */
  public boolean has(String file) {
    if (inJar && LibraryContents.areKnown()) {
      return LibraryContents.has(file);
    }
    try {
      return inJar ? entry(file) != null : Files.isRegularFile(Path.of(root, file));
    } catch (IOException e) {
      return false;
    }
  }

  /** The jar, opened once: quicker than the class loader's way to it. */
  private synchronized ZipFile jar() throws IOException {
    if (jar == null) {
      jar = new ZipFile(jarPath());
    }
    return jar;
  }

  /** The jar's entry of a file or folder of the library, by its path inside; null if none. */
  @Nullable ZipEntry entry(String path) throws IOException {
    return jar().getEntry(path.isEmpty() ? FOLDER + "/" : FOLDER + "/" + path);
  }

  /** The names in a folder of the library in the jar, but for those of compiled code, sorted. */
  public List<String> names(String folder) {
    Set<String> names = new TreeSet<>();
    String prefix = folder.isEmpty() ? FOLDER + "/" : FOLDER + "/" + folder + "/";
    try {
      for (Enumeration<? extends ZipEntry> e = jar().entries(); e.hasMoreElements(); ) {
        String name = e.nextElement().getName();
        if (name.startsWith(prefix) && !name.endsWith(COMPILED)) {
          int slash = name.indexOf('/', prefix.length());
          names.add(name.substring(prefix.length(), slash < 0 ? name.length() : slash));
        }
      }
    } catch (IOException e) {
      return List.of();
    }
    names.remove("");
    return List.copyOf(names);
  }

  /** A number of 16 bits that differs between builds whose compilers differ. */
  public static int compilerMark() {
    return Integer.parseInt(LibraryContents.compilerMark(), 16);
  }

  /** The code of a module of the library, by the path of its source inside. */
  public PyCode code(Interpreter interpreter, String file, String filename) {
    int optimize = interpreter.state(Settings.class).optimize;
    byte[] compiled = optimize == 0 ? compiled(file) : null;
    if (compiled != null) {
      return interpreter.state(Engine.class).read(compiled, filename);
    }
    byte[] source = read(file);
    if (source == null) {
      throw Errors.importError("no file " + file + " in Python's library", file);
    }
    return interpreter
        .state(SourceCompiler.class)
        .compile(
            source, new SourceCompiler.Options(filename, SourceCompiler.Mode.EXEC, 0, optimize));
  }

  private byte @Nullable [] compiled(String file) {
    byte[] held = held(file);
    return held != null ? held : read(compiledName(file));
  }

  /** The code of a source if it is held where it is quick to read, else null. */
  byte @Nullable [] held(String file) {
    Long place = held == null ? null : LibraryContents.place(file);
    try {
      return place == null ? null : held.read(place);
    } catch (IOException e) {
      return null;
    }
  }

  private static String compiledName(String file) {
    return file.substring(0, file.length() - ".py".length()) + COMPILED;
  }

  /** The library of an interpreter. */
  public static Library of(Interpreter interpreter) {
    return interpreter.state(Library.class);
  }
}
