package org.krait.pylib;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import org.krait.lower.Lowering;
import org.krait.parser.Parser;
import org.krait.scope.SymbolTable;
import org.krait.syntax.Mod;

/** A mark of the compiler's classes: code that another build compiled is not taken for its own. */
final class CompilerMark {
  private static final List<Class<?>> PARTS =
      List.of(Mod.class, Parser.class, SymbolTable.class, Lowering.class);

  private CompilerMark() {}

  /** Four hexadecimal digits. */
  static String of() throws IOException {
    CRC32 sum = new CRC32();
    for (Class<?> part : PARTS) {
      CodeSource source = part.getProtectionDomain().getCodeSource();
      try {
        add(source.getLocation().toURI(), sum);
      } catch (URISyntaxException e) {
        throw new IOException(e);
      }
    }
    long value = sum.getValue();
    return String.format("%04x", (value ^ value >>> 16) & 0xFFFF);
  }

  private static void add(URI folderOrJar, CRC32 sum) throws IOException {
    Path path = Path.of(folderOrJar);
    if (Files.isDirectory(path)) {
      addClasses(path, sum);
    } else {
      try (FileSystem jar = FileSystems.newFileSystem(path)) {
        addClasses(jar.getPath("/"), sum);
      }
    }
  }

  private static void addClasses(Path root, CRC32 sum) throws IOException {
    try (Stream<Path> files = Files.walk(root)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".class")).sorted().toList()) {
        sum.update(Files.readAllBytes(file));
      }
    }
  }
}
