package org.krait.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.lang.classfile.ClassFile;
import java.lang.classfile.instruction.InvokeDynamicInstruction;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Function;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A class whose switches were replaced answers as before. */
class TypeSwitchesTest {
  private static final String FILE = Sample.class.getName().replace('.', '/') + ".class";

  /** Switches over types: with guards, with a null label, and one with a constant label. */
  public static final class Sample implements Function<Object, String> {
    @Override
    public String apply(Object value) {
      String kind =
          switch (value) {
            case null -> "null";
            case Integer i when i > 10 -> "large";
            case Integer i when i < 0 -> "negative";
            case Integer i -> "int " + i;
            case CharSequence s when s.isEmpty() -> "empty";
            case String s -> "string " + s;
            case CharSequence s -> "text " + s.length();
            default -> "other";
          };
      return kind + (value instanceof String s ? constant(s) : "");
    }

    private static String constant(Object value) {
      return switch (value) {
        case String s when s.equals("x") -> " x";
        case String s -> " " + s.length();
        default -> "";
      };
    }
  }

  @Test
  void replacedSwitchesAnswerTheSame(@TempDir Path folder) throws Exception {
    Path jar = folder.resolve("sample.jar");
    write(jar);
    TypeSwitches.main(new String[] {jar.toString()});
    try (URLClassLoader loader = new URLClassLoader(new URL[] {jar.toUri().toURL()}, null)) {
      try (InputStream in = loader.getResourceAsStream(FILE)) {
        assertFalse(linksAtRunTime(in.readAllBytes()));
      }
      @SuppressWarnings("unchecked")
      Function<Object, String> replaced =
          (Function<Object, String>)
              loader.loadClass(Sample.class.getName()).getDeclaredConstructor().newInstance();
      for (Object value :
          new Object[] {null, 11, -1, 3, "", "x", "abc", new StringBuilder("a"), 1.5}) {
        assertEquals(new Sample().apply(value), replaced.apply(value));
      }
    }
  }

  private static void write(Path jar) throws IOException {
    try (InputStream in = TypeSwitchesTest.class.getClassLoader().getResourceAsStream(FILE);
        ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(jar))) {
      byte[] bytes = in.readAllBytes();
      assertTrue(linksAtRunTime(bytes));
      out.putNextEntry(new ZipEntry(FILE));
      out.write(bytes);
      out.closeEntry();
    }
  }

  private static boolean linksAtRunTime(byte[] classFile) {
    return ClassFile.of().parse(classFile).methods().stream()
        .flatMap(m -> m.code().orElseThrow().elementStream())
        .anyMatch(e -> e instanceof InvokeDynamicInstruction);
  }
}
