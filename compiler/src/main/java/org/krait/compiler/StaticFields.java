package org.krait.compiler;

import java.lang.classfile.ClassBuilder;
import java.lang.classfile.ClassFile;
import java.lang.classfile.CodeBuilder;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDescs;
import java.lang.constant.MethodTypeDesc;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.krait.compiler.abi.FrameAbi;
import org.krait.compiler.abi.RuntimeAbi;
import org.krait.compiler.abi.RuntimeMethod;

/** The static final fields of a generated class: constants from its loader, and its sites. */
final class StaticFields {
  private static final int FLAGS =
      ClassFile.ACC_PRIVATE | ClassFile.ACC_STATIC | ClassFile.ACC_FINAL;

  private record Field(String name, ClassDesc type, Consumer<CodeBuilder> initializer) {}

  private final ClassDesc owner;
  private final List<Field> fields = new ArrayList<>();
  private final List<Object> constants = new ArrayList<>();
  private final Map<Object, String> constantFields = new IdentityHashMap<>();
  private final Map<List<String>, String> names = new HashMap<>();
  private @Nullable String origin;

  StaticFields(ClassDesc owner) {
    this.owner = owner;
  }

  /** What the class takes from its loader, by number. */
  Object[] constants() {
    return constants.toArray();
  }

  /** Pushes the object of a constant of the core tree. */
  void pushConstant(CodeBuilder code, Object constant) {
    pushConstant(code, constant, RuntimeAbi.OBJECT);
  }

  /** Pushes what the loader has for a constant, as an object of a class. */
  void pushConstant(CodeBuilder code, Object constant, ClassDesc type) {
    String field = constantFields.get(constant);
    if (field == null) {
      int number = constants.size();
      constants.add(constant);
      field =
          add(
              "constant",
              type,
              c -> {
                pushOrigin(c);
                FrameAbi.ORIGIN_CONSTANTS.call(c);
                c.loadConstant(number).aaload().checkcast(type);
              });
      constantFields.put(constant, field);
    }
    code.getstatic(owner, field, type);
  }

  /** Pushes a new site of the code's own, made with a name or without. */
  void pushSite(CodeBuilder code, RuntimeMethod constructor, @Nullable String name) {
    push(code, addSite(constructor, name), constructor.owner());
  }

  /** Adds a new site of the code's own; its field. */
  String addSite(RuntimeMethod constructor, @Nullable String name) {
    ClassDesc type = constructor.owner();
    return add(
        "site",
        type,
        c -> {
          c.new_(type).dup();
          if (name != null) {
            c.loadConstant(name);
          }
          constructor.call(c);
        });
  }

  /** Pushes what is in a field. */
  void push(CodeBuilder code, String field, ClassDesc type) {
    code.getstatic(owner, field, type);
  }

  /** Pushes an array of names. */
  void pushNames(CodeBuilder code, String[] items) {
    List<String> key = List.of(items);
    String field = names.get(key);
    if (field == null) {
      field = add("names", RuntimeAbi.STRINGS, c -> newNames(c, items));
      names.put(key, field);
    }
    code.getstatic(owner, field, RuntimeAbi.STRINGS);
  }

  private static void newNames(CodeBuilder code, String[] items) {
    code.loadConstant(items.length).anewarray(RuntimeAbi.STRING);
    for (int i = 0; i < items.length; i++) {
      code.dup().loadConstant(i).loadConstant(items[i]).aastore();
    }
  }

  /** Pushes the loader. */
  void pushOriginField(CodeBuilder code) {
    if (origin == null) {
      origin = add("origin", RuntimeAbi.GENERATED_CODE, this::pushOrigin);
    }
    code.getstatic(owner, origin, RuntimeAbi.GENERATED_CODE);
  }

  private void pushOrigin(CodeBuilder code) {
    code.loadConstant(owner);
    FrameAbi.ORIGIN.call(code);
  }

  private String add(String what, ClassDesc type, Consumer<CodeBuilder> initializer) {
    String name = what + fields.size();
    fields.add(new Field(name, type, initializer));
    return name;
  }

  /** Declares the fields and writes what sets them. */
  void build(ClassBuilder type) {
    for (Field field : fields) {
      type.withField(field.name, field.type, FLAGS);
    }
    type.withMethodBody(
        ConstantDescs.CLASS_INIT_NAME,
        MethodTypeDesc.of(ConstantDescs.CD_void),
        ClassFile.ACC_STATIC,
        code -> {
          for (Field field : fields) {
            field.initializer.accept(code);
            code.putstatic(owner, field.name, field.type);
          }
          code.return_();
        });
  }
}
