package org.krait.processor;

import java.io.IOException;
import java.io.InputStream;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassHierarchyResolver;
import java.lang.classfile.ClassModel;
import java.lang.classfile.ClassTransform;
import java.lang.classfile.CodeBuilder;
import java.lang.classfile.CodeElement;
import java.lang.classfile.Label;
import java.lang.classfile.constantpool.ClassEntry;
import java.lang.classfile.constantpool.InvokeDynamicEntry;
import java.lang.classfile.constantpool.LoadableConstantEntry;
import java.lang.classfile.constantpool.PoolEntry;
import java.lang.classfile.instruction.InvokeDynamicInstruction;
import java.lang.constant.ClassDesc;
import java.lang.constant.MethodTypeDesc;
import java.lang.reflect.AccessFlag;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Gives switches over types plain methods in place of the call sites that javac writes, in all
 * classes of a jar; a step of the build. Linking such a call site takes milliseconds, and the JVM's
 * cache of classes does not keep what comes of it.
 */
public final class TypeSwitches {
  private static final String BOOTSTRAPS = "java/lang/runtime/SwitchBootstraps";

  private final ClassFile classFile;

  private TypeSwitches(Path root) {
    this.classFile =
        ClassFile.of(
            ClassFile.ClassHierarchyResolverOption.of(
                ClassHierarchyResolver.ofResourceParsing(type -> open(root, type))
                    .orElse(ClassHierarchyResolver.defaultResolver())));
  }

  /** {@code TypeSwitches JAR}. */
  public static void main(String[] args) throws IOException {
    try (FileSystem jar = FileSystems.newFileSystem(Path.of(args[0]))) {
      Path root = jar.getPath("/");
      TypeSwitches switches = new TypeSwitches(root);
      try (Stream<Path> files = Files.walk(root.resolve("org/krait"))) {
        for (Path file : files.filter(f -> f.toString().endsWith(".class")).toList()) {
          switches.replaceIn(file);
        }
      }
    }
  }

  private static InputStream open(Path root, ClassDesc type) {
    String descriptor = type.descriptorString();
    Path file = root.resolve(descriptor.substring(1, descriptor.length() - 1) + ".class");
    try {
      return Files.exists(file) ? Files.newInputStream(file) : null;
    } catch (IOException e) {
      return null;
    }
  }

  private void replaceIn(Path file) throws IOException {
    ClassModel model = classFile.parse(Files.readAllBytes(file));
    for (PoolEntry entry : model.constantPool()) {
      if (entry instanceof InvokeDynamicEntry site && isTypeSwitch(site)) {
        Files.write(file, replaceIn(model));
        return;
      }
    }
  }

  private byte[] replaceIn(ClassModel model) {
    List<InvokeDynamicEntry> sites = new ArrayList<>();
    boolean isInterface = model.flags().has(AccessFlag.INTERFACE);
    ClassDesc owner = model.thisClass().asSymbol();
    ClassTransform calls =
        ClassTransform.transformingMethodBodies(
            (CodeBuilder body, CodeElement element) -> {
              if (element instanceof InvokeDynamicInstruction i
                  && isTypeSwitch(i.invokedynamic())) {
                sites.add(i.invokedynamic());
                body.invokestatic(owner, name(sites.size()), i.typeSymbol(), isInterface);
              } else {
                body.with(element);
              }
            });
    ClassTransform methods =
        ClassTransform.endHandler(
            builder -> {
              for (int i = 0; i < sites.size(); i++) {
                InvokeDynamicEntry site = sites.get(i);
                builder.withMethodBody(
                    name(i + 1),
                    MethodTypeDesc.ofDescriptor(site.type().stringValue()),
                    ClassFile.ACC_PRIVATE | ClassFile.ACC_STATIC | ClassFile.ACC_SYNTHETIC,
                    body -> writeTests(body, site.bootstrap().arguments()));
              }
            });
    return classFile.transformClass(model, calls.andThen(methods));
  }

  private static String name(int number) {
    return "typeSwitch$" + number;
  }

  /** A switch all of whose labels are types: with others, the call site stays. */
  private static boolean isTypeSwitch(InvokeDynamicEntry site) {
    var method = site.bootstrap().bootstrapMethod().reference();
    return method.owner().asInternalName().equals(BOOTSTRAPS)
        && method.name().equalsString("typeSwitch")
        && site.bootstrap().arguments().stream().allMatch(a -> a instanceof ClassEntry);
  }

  /** The number of the first label, from the given one on, that is the value's type. */
  // JDK: SwitchBootstraps.typeSwitch
  private static void writeTests(CodeBuilder body, List<LoadableConstantEntry> labels) {
    Label isObject = body.newLabel();
    body.aload(0).ifnonnull(isObject).iconst_m1().ireturn().labelBinding(isObject);
    for (int i = 0; i < labels.size(); i++) {
      Label next = body.newLabel();
      if (i > 0) {
        body.iload(1).loadConstant(i).if_icmpgt(next);
      } else {
        body.iload(1).ifgt(next);
      }
      body.aload(0).instanceOf((ClassEntry) labels.get(i)).ifeq(next);
      body.loadConstant(i).ireturn().labelBinding(next);
    }
    body.loadConstant(labels.size()).ireturn();
  }
}
