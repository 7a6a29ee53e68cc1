package org.krait.pylib;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.krait.lower.Lowering;
import org.krait.lower.LoweringOptions;
import org.krait.lower.binary.CodeReader;
import org.krait.lower.binary.CodeWriter;
import org.krait.parser.Parser;
import org.krait.parser.ParserOptions;
import org.krait.parser.SourceDecoder;
import org.krait.scope.SymbolTable;
import org.krait.syntax.Mod;
import org.krait.syntax.SyntaxException;

/**
 * Compiles every {@code x.py} of a folder to an {@code x.krc} beside it, and writes the class that
 * knows them; a step of the build. Names of files inside are given when the code is read.
 */
public final class Precompiler {
  private static final long STACK_SIZE = 256L << 20;

  private static final String HELD_CODE = "org/krait/pylib/held.code";

  /** The sources whose code is held in one piece: those of every start and of common programs. */
  private static final Set<String> HELD = Set.of(HeldSources.LIST.split("\\s+"));

  private Precompiler() {}

  /** {@code Precompiler FOLDER}. */
  public static void main(String[] args) throws InterruptedException {
    Throwable[] failure = {null};
    Thread worker =
        new Thread(null, () -> failure[0] = compileAll(Path.of(args[0])), "compile", STACK_SIZE);
    worker.start();
    worker.join();
    if (failure[0] != null) {
      throw new IllegalStateException(failure[0]);
    }
  }

  private static @Nullable Throwable compileAll(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      List<Path> sources = files.filter(f -> f.toString().endsWith(".py")).sorted().toList();
      ContentsClass contents = new ContentsClass(CompilerMark.of());
      for (Path source : sources) {
        Path compiled = compile(folder, source);
        String path = folder.relativize(source).toString();
        contents.add(path, HELD.contains(path) ? Files.readAllBytes(compiled) : null);
      }
      String classFile =
          ContentsClass.NAME.packageName().replace('.', '/')
              + "/"
              + ContentsClass.NAME.displayName()
              + ".class";
      Files.write(folder.resolveSibling(classFile), contents.write());
      Files.write(folder.resolveSibling(HELD_CODE), contents.held());
      return null;
    } catch (IOException | RuntimeException | Error e) {
      return e;
    }
  }

  /** Compiles a source, unless that was done before; the file with the code. */
  private static Path compile(Path folder, Path source) throws IOException {
    String text = source.toString();
    Path target = Path.of(text.substring(0, text.length() - ".py".length()) + ".krc");
    if (isMade(target, source)) {
      return target;
    }
    String name = folder.relativize(source).toString();
    try {
      Mod tree =
          Parser.parse(
              SourceDecoder.decode(Files.readAllBytes(source), name), ParserOptions.exec(name));
      SymbolTable symbols = SymbolTable.build(tree, name, 0);
      Files.write(
          target, CodeWriter.write(Lowering.lower(tree, symbols, LoweringOptions.exec(name))));
      return target;
    } catch (SyntaxException e) {
      throw new IOException(name + ":" + e.problem().lineno() + ": " + e.getMessage(), e);
    }
  }

  /** Whether what a source compiles to is there, no older, and in this version of the format. */
  private static boolean isMade(Path target, Path source) throws IOException {
    return Files.exists(target)
        && Files.getLastModifiedTime(target).compareTo(Files.getLastModifiedTime(source)) >= 0
        && CodeReader.isReadable(Files.readAllBytes(target));
  }
}
