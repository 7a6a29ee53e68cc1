package org.krait.processor;

import java.util.List;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.type.TypeMirror;

/** Writes the source of a declaration's binding class. */
final class BindingWriter {
  private static final int FIXED_FORMS = 3;
  private static final List<String> RUNTIME_CLASSES =
      List.of(
          "Arguments",
          "Binding",
          "BuiltinExceptions",
          "BuiltinTypes",
          "Interpreter",
          "Member",
          "PyDict",
          "PySingleton",
          "PyTuple",
          "PyType",
          "ThreadState",
          "Truth");

  private final Declaration declaration;
  private final List<MemberModel> members;
  private final CallWriter calls;
  private final StringBuilder out = new StringBuilder();

  BindingWriter(Declaration declaration) {
    this.declaration = declaration;
    this.members = declaration.members();
    this.calls = new CallWriter(declaration);
  }

  String write() {
    if (!declaration.declaredPackage().isUnnamed()) {
      line("package " + declaration.declaredPackage().getQualifiedName() + ";");
      line("");
    }
    for (String used : RUNTIME_CLASSES) {
      line("import org.krait.runtime.object." + used + ";");
    }
    line("");
    line("/** Binds {@link " + declaration.className() + "}. */");
    line("public final class " + declaration.bindingName() + " extends Binding {");
    describe();
    listMembers();
    for (int n = 0; n <= FIXED_FORMS; n++) {
      fixedForm(n);
    }
    invoke();
    get();
    set();
    constant();
    line("}");
    return out.toString();
  }

  private void describe() {
    method("public String name()", JavaText.quote(declaration.name()));
    method("public String module()", JavaText.quote(declaration.module()));
    method("public String doc()", JavaText.quote(declaration.doc()));
    method("public String textSignature()", JavaText.quote(declaration.textSignature()));
    StringBuilder flags = new StringBuilder("0");
    for (String flag : declaration.flags()) {
      flags.append(" | PyType.Flags.").append(flag);
    }
    method("public int flags()", flags.toString());
    if (!declaration.objectSlots().isEmpty()) {
      StringBuilder slots = new StringBuilder("new String[] {");
      for (String slot : declaration.objectSlots()) {
        slots.append(JavaText.quote(slot)).append(", ");
      }
      method("protected String[] objectSlots()", slots.append('}').toString());
    }
    if (declaration.allocator() != null) {
      method(
          "public Object allocate(PyType type)",
          declaration.className() + "." + declaration.allocator() + "(type)");
    }
    method("public Class<?> instanceClass()", declaration.instanceClass() + ".class");
    method("public PyType base()", declaration.base());
    if (declaration.isModule()) {
      describeModule();
    }
  }

  private void describeModule() {
    if (!declaration.types().isEmpty()) {
      StringBuilder types = new StringBuilder("new PyType[] {");
      for (String type : declaration.types()) {
        types.append("PyType.builtin(").append(type).append(".class), ");
      }
      method("public PyType[] types()", types.append('}').toString());
    }
    if (!declaration.parts().isEmpty()) {
      StringBuilder parts = new StringBuilder("new Binding[] {");
      for (String part : declaration.parts()) {
        parts.append("new ").append(part).append("Binding(), ");
      }
      method("public Binding[] parts()", parts.append('}').toString());
    }
    method(
        "public Object newModule(Interpreter interpreter)",
        "new "
            + declaration.className()
            + (declaration.takesInterpreter() ? "(interpreter)" : "()"));
  }

  private void listMembers() {
    StringBuilder all = new StringBuilder("new Member[] {");
    for (MemberModel m : members) {
      all.append("\n      new Member(Member.Kind.").append(m.kind());
      all.append(", ").append(JavaText.quote(m.name()));
      all.append(", ").append(JavaText.quote(m.isCallable() ? m.signature().text() : null));
      all.append(", ").append(m.text());
      all.append(", ").append(JavaText.quote(m.doc()));
      if (m.parsedAs() != null || m.definingClass()) {
        all.append(", ").append(JavaText.quote(m.parsedAs()));
        all.append(", ").append(m.definingClass());
      }
      all.append("),");
    }
    method("protected Member[] listMembers()", all.append("\n    }").toString());
  }

  /** Writes {@code call} with n positional arguments, for the members that can take them. */
  private void fixedForm(int n) {
    StringBuilder cases = new StringBuilder();
    for (int id = 0; id < members.size(); id++) {
      MemberModel m = members.get(id);
      if (m.isCallable()
          && n >= m.signature().leastPositional()
          && n <= m.signature().mostPositional()
          && !m.signature().needsKeyword()) {
        cases.append(calls.result(id, m, calls.fixed(m, n)));
      }
    }
    if (cases.isEmpty()) {
      return;
    }
    StringBuilder parameters = new StringBuilder("int id, Object self");
    StringBuilder arguments = new StringBuilder("id, self");
    for (int i = 0; i < n; i++) {
      parameters.append(", Object ").append((char) ('a' + i));
      arguments.append(", ").append((char) ('a' + i));
    }
    switchMethod(
        "public Object call(" + parameters + ")", cases, "return super.call(" + arguments + ");");
  }

  private void invoke() {
    StringBuilder cases = new StringBuilder();
    for (int id = 0; id < members.size(); id++) {
      MemberModel m = members.get(id);
      if (m.isCallable()) {
        cases.append(calls.result(id, m, calls.bound(m)));
      }
    }
    switchMethod(
        "protected Object invoke(int id, Object self, Object[] bound)",
        cases,
        "throw new IllegalStateException(member(id).name());");
  }

  private void get() {
    StringBuilder cases = new StringBuilder();
    for (int id = 0; id < members.size(); id++) {
      MemberModel m = members.get(id);
      if (m.isAttribute()) {
        cases.append(calls.result(id, m, calls.getter(m)));
      }
    }
    if (!cases.isEmpty()) {
      switchMethod("public Object get(int id, Object self)", cases, "return super.get(id, self);");
    }
  }

  private void set() {
    StringBuilder cases = new StringBuilder();
    for (int id = 0; id < members.size(); id++) {
      MemberModel m = members.get(id);
      if (m.setter() != null || m.deleter() != null) {
        cases.append("      case ").append(id).append(":\n").append(calls.setter(m));
      }
    }
    if (!cases.isEmpty()) {
      line("");
      line("  @Override");
      line("  public void set(int id, Object self, Object value) {");
      line("    switch (id) {");
      out.append(cases);
      line("      default:");
      line("        super.set(id, self, value);");
      line("    }");
      line("  }");
    }
  }

  private void constant() {
    StringBuilder cases = new StringBuilder();
    for (int id = 0; id < members.size(); id++) {
      MemberModel m = members.get(id);
      if (m.isConstant()) {
        cases.append("      case ").append(id).append(":\n        return ");
        cases.append(constantValue(m)).append(";\n");
      }
    }
    if (!cases.isEmpty()) {
      switchMethod(
          "public Object constant(int id, Object self)", cases, "return super.constant(id, self);");
    }
  }

  private String constantValue(MemberModel m) {
    String name = m.element().getSimpleName().toString();
    if (m.element().getKind() == ElementKind.FIELD) {
      return widened(m.element().asType(), declaration.className() + "." + name);
    }
    String receiver =
        m.element().getModifiers().contains(Modifier.STATIC)
            ? declaration.className()
            : "((" + declaration.className() + ") self)";
    return widened(m.method().getReturnType(), receiver + "." + name + "()");
  }

  private static String widened(TypeMirror type, String expression) {
    return Conversions.name(type).equals("int") ? "(long) " + expression : expression;
  }

  private void method(String head, String value) {
    line("");
    line("  @Override");
    line("  " + head + " {");
    line("    return " + value + ";");
    line("  }");
  }

  private void switchMethod(String head, CharSequence cases, String otherwise) {
    line("");
    line("  @Override");
    line("  " + head + " {");
    line("    switch (id) {");
    out.append(cases);
    line("      default:");
    line("        " + otherwise);
    line("    }");
    line("  }");
  }

  private void line(String text) {
    out.append(text).append('\n');
  }
}
