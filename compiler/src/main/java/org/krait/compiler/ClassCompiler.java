package org.krait.compiler;

import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassHierarchyResolver;
import java.lang.classfile.ClassModel;
import java.lang.classfile.CodeModel;
import java.lang.classfile.MethodModel;
import java.lang.classfile.attribute.CodeAttribute;
import java.lang.classfile.attribute.SourceFileAttribute;
import java.lang.constant.ClassDesc;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.krait.lower.core.Code;
import org.krait.lower.core.CodeFlags;
import org.krait.lower.core.CoreStmt;

/** Makes the class of a function or of a loop. */
public final class ClassCompiler {
  /** HotSpot compiles no method that is longer. */
  private static final int LONGEST_METHOD = 8_000;

  private static final int MOST_ARGUMENTS = 240;
  private static final int LAST_LINE = 0xFFFF;

  /**
   * A generated class.
   *
   * @param constants what it takes from its loader by number
   * @param codeSize the bytes of its longest method
   * @param guards how often it jumps from JVM numbers to objects
   * @param numbers where variables stand that it keeps as JVM numbers: by slot, twice the number of
   *     the JVM local, plus one for a double; -1 for an object
   */
  public record GeneratedClass(
      String name, byte[] bytes, Object[] constants, int codeSize, int guards, int[] numbers) {}

  private final int failingGuard;
  private final ClassFile format =
      ClassFile.of(
          ClassFile.ClassHierarchyResolverOption.of(
              ClassHierarchyResolver.ofClassLoading(ClassCompiler.class.getClassLoader())));

  public ClassCompiler() {
    this(Guards.NONE);
  }

  /** A compiler for tests: in what it makes, the guard of a number always fails. */
  public ClassCompiler(int failingGuard) {
    this.failingGuard = failingGuard;
  }

  /**
   * Compiles a function, whose slots were seen to hold objects of these classes;
   * UncompilableException says why it cannot be.
   */
  public GeneratedClass function(Code code, @Nullable Class<?>[] seen) {
    if (code.has(CodeFlags.RESUMABLE_MASK)) {
      throw ExpressionEmitter.suspends();
    }
    FrameSensitivity.check(code.body().statement());
    ClassDesc name = ClassDesc.of(GeneratedNames.className(code));
    return compile(
        code,
        name,
        VariableKinds.of(code.body().statement(), code, seen),
        kinds -> new FunctionBody(code, name, kinds, BodyForm.common(code), failingGuard));
  }

  /** Compiles the body of a generator or coroutine. */
  public GeneratedClass generator(Code code) {
    FrameSensitivity.check(code.body().statement());
    ClassDesc name = ClassDesc.of(GeneratedNames.className(code) + "$body");
    return compile(
        code,
        name,
        VariableKinds.of(code.body().statement(), code, new Class<?>[0]),
        kinds ->
            new GeneratorBody(
                code, name, layout(Layout.Form.GENERATOR, code, kinds), failingGuard));
  }

  /** Compiles a loop inside a code, whose slots were seen to hold objects of these classes. */
  public GeneratedClass loop(Code code, CoreStmt loop, @Nullable Class<?>[] seen) {
    if (loop.resume() >= 0) {
      throw ExpressionEmitter.suspends();
    }
    if (code.has(CodeFlags.CO_OPTIMIZED)) {
      FrameSensitivity.check(loop);
    }
    ClassDesc name = ClassDesc.of(GeneratedNames.className(code) + "$loop" + loop.line());
    return compile(
        code,
        name,
        VariableKinds.of(loop, code, seen),
        kinds ->
            new LoopBody(code, loop, name, layout(Layout.Form.LOOP, code, kinds), failingGuard));
  }

  private static Layout layout(Layout.Form form, Code code, VariableKinds kinds) {
    return new Layout(form, 0, code, code.body(), kinds);
  }

  /** Compiles a body; without JVM numbers if it were too long with them. */
  private GeneratedClass compile(
      Code code, ClassDesc name, VariableKinds kinds, Function<VariableKinds, GeneratedBody> body) {
    if (kinds.hasNumbers()) {
      try {
        return compile(code, body.apply(kinds), name);
      } catch (UncompilableException e) {
        // Without numbers it is shorter.
      }
    }
    return compile(code, body.apply(VariableKinds.objects(code)), name);
  }

  private GeneratedClass compile(Code code, GeneratedBody body, ClassDesc name) {
    if (body.width() > MOST_ARGUMENTS) {
      throw new UncompilableException("has too many variables");
    }
    if (lastLine(code) > LAST_LINE) {
      throw new UncompilableException("stands beyond line " + LAST_LINE);
    }
    byte[] bytes;
    try {
      bytes =
          format.build(
              name,
              builder -> {
                builder.withFlags(ClassFile.ACC_PUBLIC | ClassFile.ACC_FINAL);
                builder.with(SourceFileAttribute.of(GeneratedNames.sourceFile(code)));
                body.build(builder);
              });
    } catch (IllegalArgumentException e) {
      throw new UncompilableException("is no valid class: " + e.getMessage());
    }
    int size = longestMethod(bytes);
    if (size > LONGEST_METHOD) {
      throw new UncompilableException("is too long (" + size + " bytes)");
    }
    String binaryName = name.packageName() + "." + name.displayName();
    return new GeneratedClass(
        binaryName, bytes, body.constants(), size, body.guards(), body.layout.numbers());
  }

  private static int lastLine(Code code) {
    int last = code.firstLine();
    int[] positions = code.body().positions();
    for (int i = 0; i < positions.length; i += 4) {
      last = Math.max(last, positions[i]);
    }
    return last;
  }

  private int longestMethod(byte[] bytes) {
    ClassModel model = format.parse(bytes);
    int longest = 0;
    for (MethodModel method : model.methods()) {
      int size = method.code().map(ClassCompiler::codeLength).orElse(0);
      longest = Math.max(longest, size);
    }
    return longest;
  }

  private static int codeLength(CodeModel code) {
    return ((CodeAttribute) code).codeLength();
  }
}
