package org.krait.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.StringWriter;
import java.io.Writer;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;

/** Declarations that must not compile, and what their author is told. */
class RejectionTest {
  @Test
  void signatures() {
    rejected("a signature stands in parentheses", method("self", ""));
    rejected("the first parameter must be self", method("(x)", "Object x"));
    rejected("duplicate parameter x", method("(self, x, x, /)", "Object x, Object y"));
    rejected("y needs a default as the one before it", method("(self, x=1, y)", "int x, int y"));
    rejected("a quote or bracket is not closed", method("(self, x=')", "Object x"));
    rejected("a parameter is missing between commas", method("(self, , x)", "Object x"));
    rejected("'x y' is not a parameter name", method("(self, x y)", "Object x"));
    rejected("/ stands once, before *", method("(self, *, x, /)", "Object x"));
    rejected("* stands once, before a keyword-only parameter", method("(self, x, *)", "int x"));
    rejected("nothing follows **k", method("(self, **k, x)", "Object k, Object x"));
  }

  @Test
  void parameters() {
    rejected("the signature has 1 parameters and the Java method takes 0", method("(self, x)", ""));
    rejected("no Python value is converted to char", method("(self, x)", "char x"));
    rejected("no Python value is converted to java.util.List", method("(self, x)", "List<?> x"));
    rejected("*args, and nothing else, is an Object[]", method("(self, *x)", "Object x"));
    rejected("*args, and nothing else, is an Object[]", method("(self, x)", "Object[] x"));
    rejected("**kwargs is a PyDict", method("(self, **x)", "Object x"));
    rejected("the default of x cannot be a Java int: None", method("(self, x=None)", "int x"));
    rejected("the default of x cannot be a Java boolean: 1", method("(self, x=1)", "boolean x"));
    rejected("a Java long is no C int", method("(self, x)", "@CType(\"int\") long x"));
  }

  @Test
  void results() {
    rejected(
        "java.util.List is not a Python value",
        type("/// Doc.\n @PyMethod(\"(self)\") List<?> f() { return null; }"));
    rejected(
        "float is not a Python value",
        type("/// Doc.\n @PyMethod(\"(self)\") float f() { return 1; }"));
  }

  @Test
  void docstrings() {
    String problem =
        "a docstring is missing: write a /// comment, or doc = \"\" where CPython has none";
    rejected(problem, type("@PyMethod(\"(self)\") void f() {}"));
    rejected(problem, type("/** Javadoc. */ @PyMethod(\"(self)\") void f() {}"));
    accepted(type("@PyMethod(value = \"(self)\", doc = \"\") void f() {}"));
    accepted(type("@PyMethod(\"(self, value, /)\") Object __add__(Object o) { return o; }"));
  }

  @Test
  void members() {
    rejected("a declared member is not private", type("@PyGetter private int x() { return 1; }"));
    rejected(
        "duplicate member x",
        type("@PyGetter int x() { return 1; } @PyGetter(\"x\") int y() { return 1; }"));
    rejected("no getter for x", type("@PySetter void x(Object value) {}"));
    rejected("a getter takes the instance alone", type("@PyGetter int x(int a) { return 1; }"));
    rejected(
        "a setter takes the instance and the value, a deleter the instance",
        type("@PyGetter int x() { return 1; } @PySetter(\"x\") void set() {}"));
    rejected("a constant is a static final field or a method", type("@PyConstant int x = 1;"));
    rejected("a type has no @PyFunction", type("/// F.\n @PyFunction(\"()\") void f() {}"));
    rejected("the Java method must be static", type("@PyNew(\"(cls)\") Object f() { return 1; }"));
    rejected(
        "the slot's signature is (self, value, /)",
        type("@PyMethod(\"(self, /)\") Object __add__() { return 1; }"));
    rejected(
        "f fills no slot: coexist says nothing",
        type("/// F.\n @PyMethod(value = \"(self)\", coexist = true) void f() {}"));
  }

  @Test
  void modules() {
    rejected(
        "a module needs a constructor without parameters or with Interpreter",
        "import org.krait.annotations.*; @PyModule(\"m\") class A { A(int x) {} }");
    rejected(
        "a module has no @PyMethod",
        "import org.krait.annotations.*; @PyModule(\"m\") class A {"
            + " @PyMethod(\"(self)\") void f() {} }");
  }

  private static String method(String signature, String parameters) {
    return type("/// Doc.\n @PyMethod(\"" + signature + "\") void f(" + parameters + ") {}");
  }

  private static String type(String body) {
    return "import java.util.List; import org.krait.annotations.*;"
        + " @PyTypeSpec(name = \"a\") class A { "
        + body
        + " }";
  }

  private static void rejected(String problem, String source) {
    assertEquals(List.of(problem), problems(source));
  }

  /** The declaration is right; that the runtime's classes are missing here is not its fault. */
  private static void accepted(String source) {
    for (String p : problems(source)) {
      assertTrue(p.contains("does not exist") || p.contains("cannot find symbol"), p);
    }
  }

  private static List<String> problems(String source) {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    DiagnosticCollector<JavaFileObject> found = new DiagnosticCollector<>();
    JavaFileObject file =
        new SimpleJavaFileObject(URI.create("string:///A.java"), JavaFileObject.Kind.SOURCE) {
          @Override
          public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return source;
          }
        };
    JavaCompiler.CompilationTask task =
        compiler.getTask(
            null, new InMemory(compiler), found, List.of("-proc:only"), null, List.of(file));
    task.setProcessors(List.of(new BindingProcessor()));
    task.call();
    List<String> errors = new ArrayList<>();
    for (Diagnostic<?> d : found.getDiagnostics()) {
      if (d.getKind() == Diagnostic.Kind.ERROR) {
        errors.add(d.getMessage(Locale.ROOT));
      }
    }
    return errors;
  }

  /** Keeps what is written in memory. */
  private static final class InMemory extends ForwardingJavaFileManager<JavaFileManager> {
    InMemory(JavaCompiler compiler) {
      super(compiler.getStandardFileManager(null, null, null));
    }

    @Override
    public JavaFileObject getJavaFileForOutput(
        Location location, String name, JavaFileObject.Kind kind, FileObject sibling) {
      StringWriter text = new StringWriter();
      return new SimpleJavaFileObject(URI.create("mem:///" + name + kind.extension), kind) {
        @Override
        public Writer openWriter() {
          return text;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
          return text.toString();
        }
      };
    }
  }
}
