package org.krait.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassHierarchyResolver;
import java.lang.constant.ClassDesc;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.krait.compiler.ClassCompiler;
import org.krait.compiler.ClassCompiler.GeneratedClass;
import org.krait.compiler.UncompilableException;
import org.krait.lower.Lowering;
import org.krait.lower.LoweringOptions;
import org.krait.lower.core.Code;
import org.krait.lower.core.CodeFlags;
import org.krait.parser.Parser;
import org.krait.parser.ParserOptions;
import org.krait.scope.SymbolTable;
import org.krait.syntax.Mod;

/** The functions of CPython's library compile to classes that the JVM's verifier accepts. */
class CompilerTest {
  private final List<String> wrong = new ArrayList<>();
  private int compiled;
  private int interpreted;

  @BeforeAll
  static void oracle() {
    Oracle.assumePresent();
  }

  @Test
  void libraryCompiles() throws IOException {
    for (String folder : List.of("", "asyncio", "json", "collections", "importlib")) {
      try (var files = Files.list(Oracle.library().resolve(folder))) {
        for (Path file : files.filter(f -> f.toString().endsWith(".py")).sorted().toList()) {
          compile(file);
        }
      }
    }
    for (String test : List.of("grammar", "patma", "with", "generators", "coroutines")) {
      compile(Oracle.library().resolve("test/test_" + test + ".py"));
    }
    assertEquals(List.of(), wrong);
    assertTrue(compiled > 20 * interpreted, compiled + " compiled, " + interpreted + " not");
  }

  private void compile(Path file) throws IOException {
    String source = Files.readString(file);
    String name = file.getFileName().toString();
    Mod module = Parser.parse(source, ParserOptions.exec(name));
    SymbolTable symbols = SymbolTable.build(module, name, 0);
    compileInside(
        Lowering.lower(
            module,
            symbols,
            new LoweringOptions(name, 0, 0, LoweringOptions.Mode.EXEC, problem -> {})));
  }

  private void compileInside(Code code) {
    for (Object constant : code.body().constants()) {
      if (constant instanceof Code inner) {
        if (inner.has(CodeFlags.CO_OPTIMIZED)) {
          for (Class<?> seen : List.of(Object.class, Long.class, Double.class)) {
            compile(inner, seen);
          }
        }
        compileInside(inner);
      }
    }
  }

  /** What the JVM's verifier would say of a class, which nobody has loaded. */
  private static List<VerifyError> verify(GeneratedClass made) {
    ClassDesc name = ClassDesc.of(made.name());
    ClassHierarchyResolver itself =
        ClassHierarchyResolver.ofResourceParsing(
            asked -> asked.equals(name) ? new ByteArrayInputStream(made.bytes()) : null);
    ClassHierarchyResolver loaded =
        ClassHierarchyResolver.ofClassLoading(CompilerTest.class.getClassLoader());
    return ClassFile.of(ClassFile.ClassHierarchyResolverOption.of(loaded.orElse(itself)))
        .verify(made.bytes());
  }

  /** Compiles code whose parameters were all seen to be of one class. */
  private void compile(Code code, Class<?> seen) {
    String place = code.filename() + ":" + code.firstLine() + " " + code.qualname();
    try {
      ClassCompiler compiler = new ClassCompiler();
      Class<?>[] slots = new Class<?>[code.varNames().length];
      Arrays.fill(slots, 0, code.parameterCount(), seen);
      GeneratedClass made =
          code.has(CodeFlags.RESUMABLE_MASK)
              ? compiler.generator(code)
              : compiler.function(code, slots);
      verify(made).forEach(e -> wrong.add(place + ": " + e.getMessage()));
      compiled++;
    } catch (UncompilableException e) {
      interpreted++;
      if (e.getMessage().startsWith("is no valid class")) {
        wrong.add(place + ": " + e.getMessage());
      }
    }
  }
}
