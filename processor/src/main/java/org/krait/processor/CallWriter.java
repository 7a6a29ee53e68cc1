package org.krait.processor;

import java.util.List;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeMirror;

/** Writes the calls of declared Java methods, with the conversion of each argument. */
final class CallWriter {
  private final Declaration declaration;

  CallWriter(Declaration declaration) {
    this.declaration = declaration;
  }

  /** A case of a switch over member numbers that returns what the call returns. */
  String result(int id, MemberModel member, String call) {
    String type = Conversions.name(member.method().getReturnType());
    String statement =
        switch (type) {
          case "void" -> call + ";\n        return PySingleton.NONE;";
          case "int" -> "return (long) " + call + ";";
          default -> "return " + call + ";";
        };
    return "      case " + id + ":\n        " + statement + "\n";
  }

  /** The call with n positional arguments, named a, b, c. */
  String fixed(MemberModel member, int n) {
    List<ClinicParameter> parameters = member.signature().parameters();
    String[] values = new String[parameters.size()];
    int used = 0;
    for (int i = 0; i < values.length; i++) {
      ClinicParameter p = parameters.get(i);
      if (p.isPositional()) {
        values[i] = used < n ? letter(used++) : null;
      } else if (p.kind() == ClinicParameter.Kind.VAR_POSITIONAL) {
        StringBuilder rest = new StringBuilder("new Object[] {");
        while (used < n) {
          rest.append(letter(used++)).append(used < n ? ", " : "");
        }
        values[i] = rest.append('}').toString();
      } else if (p.kind() == ClinicParameter.Kind.VAR_KEYWORD) {
        values[i] = "new PyDict()";
      }
    }
    return call(member, values, false);
  }

  private static String letter(int i) {
    return String.valueOf((char) ('a' + i));
  }

  /** The call with all arguments in the array {@code bound}, null where none was given. */
  String bound(MemberModel member) {
    List<ClinicParameter> parameters = member.signature().parameters();
    String[] values = new String[parameters.size()];
    for (int i = 0; i < values.length; i++) {
      values[i] =
          switch (parameters.get(i).kind()) {
            case VAR_POSITIONAL -> "(Object[]) bound[" + i + "]";
            case VAR_KEYWORD -> "(PyDict) bound[" + i + "]";
            default -> "bound[" + i + "]";
          };
    }
    return call(member, values, true);
  }

  private String call(MemberModel member, String[] values, boolean perhapsNull) {
    StringBuilder arguments = new StringBuilder();
    List<? extends VariableElement> java = member.method().getParameters();
    int first = 0;
    if (Conversions.takesReceiver(member)) {
      arguments.append(selfAs(java.get(0).asType()));
      first = 1;
    }
    int next = 0;
    for (int i = first; i < java.size(); i++) {
      arguments.append(arguments.isEmpty() ? "" : ", ");
      TypeMirror type = java.get(i).asType();
      if (Conversions.isInjected(type)) {
        arguments.append(injected(type));
      } else {
        arguments.append(argument(member, next, java.get(i), values[next], perhapsNull));
        next++;
      }
    }
    return accessor(member.method()) + arguments + ")";
  }

  private static String injected(TypeMirror type) {
    return Conversions.name(type).equals(Conversions.INTERPRETER)
        ? "ThreadState.current().interpreter()"
        : "ThreadState.current()";
  }

  private String argument(
      MemberModel member, int i, VariableElement java, String value, boolean perhapsNull) {
    ClinicParameter p = member.signature().parameters().get(i);
    if (!p.isPositional() && p.kind() != ClinicParameter.Kind.KEYWORD_ONLY) {
      return value;
    }
    String javaType = Conversions.name(java.asType());
    if (value == null) {
      return Defaults.expression(p, javaType);
    }
    String converted = convert(member, i, java, value);
    if (!perhapsNull || p.defaultText() == null) {
      return converted;
    }
    String fallback = Defaults.expression(p, javaType);
    return fallback.equals("null") && converted.equals(value)
        ? value
        : value + " == null ? " + fallback + " : " + converted;
  }

  private String convert(MemberModel member, int i, VariableElement java, String value) {
    TypeMirror type = java.asType();
    String javaType = Conversions.name(type);
    String cType = Conversions.cType(java, declaration.elements());
    boolean isC = cType != null;
    ClinicParameter p = member.signature().parameters().get(i);
    String orNone = Defaults.takesNone(p) ? "OrNone" : "";
    return switch (javaType) {
      case "java.lang.Object" -> object(cType, value, member, i);
      case "int" ->
          (isC
                  ? "Arguments.toCInt("
                  : member.kind().equals("SLOT") ? "Arguments.toIndex(" : "Arguments.toInt(")
              + value
              + ")";
      case "long" -> (isC ? "Arguments.toSize(" : "Arguments.toLong(") + value + ")";
      case "double" -> "Arguments.toDouble(" + value + ")";
      case "boolean" -> "Truth.of(" + value + ")";
      case "java.lang.String" ->
          (isC ? "Arguments.toCString" : "Arguments.toText")
              + orNone
              + "("
              + value
              + ", "
              + place(member, i)
              + ")";
      default ->
          "Arguments.toInstance"
              + orNone
              + "("
              + value
              + ", "
              + javaType
              + ".class, "
              + JavaText.quote(Conversions.pythonName(type, declaration.elements()))
              + ", "
              + place(member, i)
              + ")";
    };
  }

  private String object(String cType, String value, MemberModel member, int i) {
    return switch (cType) {
      case null -> value;
      case "Py_buffer" -> "Arguments.toExporter(" + value + ")";
      default -> "Arguments.toStr(" + value + ", " + place(member, i) + ")";
    };
  }

  /** How messages name the function and the parameter, as two Java strings. */
  // CPython: Tools/clinic, displayname
  private String place(MemberModel member, int i) {
    boolean constructs = member.kind().equals("NEW") || member.name().equals("__init__");
    String function =
        member.parsedAs() != null && !member.parsedAs().equals("function")
            ? member.parsedAs().replace("()", "")
            : constructs ? declaration.name() : member.name();
    ClinicParameter p = member.signature().parameters().get(i);
    String parameter = "argument '" + p.name() + "'";
    if (p.kind() == ClinicParameter.Kind.POSITIONAL_ONLY) {
      parameter =
          member.signature().takesExactlyOne() && !constructs ? "argument" : "argument " + (i + 1);
    }
    return JavaText.quote(function) + ", " + JavaText.quote(parameter);
  }

  private String receiver(ExecutableElement method) {
    return method.getModifiers().contains(Modifier.STATIC)
        ? declaration.className()
        : "((" + declaration.className() + ") self)";
  }

  /** The call of a getter. */
  String getter(MemberModel member) {
    return accessor(member.method()) + staticSelf(member.method()) + ")";
  }

  private static String staticSelf(ExecutableElement method) {
    return method.getModifiers().contains(Modifier.STATIC)
        ? selfAs(method.getParameters().get(0).asType())
        : "";
  }

  private static String selfAs(TypeMirror type) {
    String name = Conversions.name(type);
    return name.equals("java.lang.Object") ? "self" : "(" + name + ") self";
  }

  /** The statements that write or delete an attribute. */
  String setter(MemberModel member) {
    StringBuilder out = new StringBuilder();
    ExecutableElement deleter = member.deleter();
    ExecutableElement setter = member.setter();
    if (deleter != null) {
      out.append("        if (value == null) {\n          ");
      out.append(accessor(deleter)).append(staticSelf(deleter)).append(");\n");
      out.append("          return;\n        }\n");
    }
    if (setter == null) {
      return out.append("        super.set(id, self, value);\n        return;\n").toString();
    }
    List<? extends VariableElement> java = setter.getParameters();
    TypeMirror type = java.get(java.size() - 1).asType();
    String self = staticSelf(setter);
    out.append("        ").append(accessor(setter)).append(self);
    out.append(self.isEmpty() ? "" : ", ").append(assigned(member, type)).append(");\n");
    return out.append("        return;\n").toString();
  }

  private String accessor(ExecutableElement method) {
    return receiver(method) + "." + method.getSimpleName() + "(";
  }

  private String assigned(MemberModel member, TypeMirror type) {
    String name = JavaText.quote(member.name());
    String javaType = Conversions.name(type);
    return switch (javaType) {
      case "java.lang.Object" -> "value";
      case "int" -> "Arguments.toInt(Arguments.assigned(value, " + name + "))";
      case "long" -> "Arguments.toLong(Arguments.assigned(value, " + name + "))";
      case "double" -> "Arguments.toDouble(Arguments.assigned(value, " + name + "))";
      case "boolean" -> "Arguments.assignedBool(value, " + name + ")";
      case "java.lang.String" -> "Arguments.assignedText(value, " + name + ")";
      default ->
          "Arguments.assignedInstance(value, "
              + javaType
              + ".class, "
              + JavaText.quote(Conversions.pythonName(type, declaration.elements()))
              + ", "
              + name
              + ")";
    };
  }
}
