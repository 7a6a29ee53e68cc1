package org.krait.processor;

import java.util.List;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/**
 * A declared type or module, checked.
 *
 * @param declaredPackage the package that holds the class
 * @param className the class's name inside its package, as source writes it
 * @param bindingName the simple name of its binding
 * @param isModule whether this is a module
 * @param name its Python name
 * @param module the value of {@code __module__}
 * @param doc its docstring, or null
 * @param textSignature the signature users see of a type, or null
 * @param flags names of the {@code PyType.Flags}
 * @param objectSlots special methods that a type has from {@code object} as its own
 * @param allocator the Java method that makes instances for an inherited {@code __new__}, or null
 * @param instanceClass the Java class of the instances
 * @param base the Java expression for the base type
 * @param types the classes that declare a module's types
 * @param parts the classes that declare the rest of a module
 * @param takesInterpreter whether a module's constructor wants the interpreter
 */
record Declaration(
    TypeElement element,
    PackageElement declaredPackage,
    String className,
    String bindingName,
    boolean isModule,
    String name,
    String module,
    String doc,
    String textSignature,
    List<String> flags,
    List<String> objectSlots,
    String allocator,
    String instanceClass,
    String base,
    List<String> types,
    List<String> parts,
    boolean takesInterpreter,
    List<MemberModel> members,
    Elements elements) {

  String bindingQualifiedName() {
    return declaredPackage.isUnnamed()
        ? bindingName
        : declaredPackage.getQualifiedName() + "." + bindingName;
  }
}
