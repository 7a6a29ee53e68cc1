package org.krait.processor;

import java.io.IOException;
import java.io.Writer;
import java.util.Set;
import java.util.TreeSet;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.tools.Diagnostic;
import org.krait.annotations.PyModule;
import org.krait.annotations.PyTypeSpec;

/**
 * The annotation processor: writes {@code <Class>Binding} beside each declared type or module,
 * {@code Bindings} that makes them, and {@code BuiltinModuleNames} with the names of all modules.
 */
public final class BindingProcessor extends AbstractProcessor {
  private static final String STDLIB = "org.krait.stdlib";

  private final Set<String> modules = new TreeSet<>();
  private final DirectoryWriter directories = new DirectoryWriter();
  private boolean namesWritten;
  private boolean directoriesWritten;

  @Override
  public Set<String> getSupportedAnnotationTypes() {
    return Set.of(PyTypeSpec.class.getName(), PyModule.class.getName());
  }

  @Override
  public SourceVersion getSupportedSourceVersion() {
    return SourceVersion.latestSupported();
  }

  @Override
  public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
    for (Element e : round.getElementsAnnotatedWith(PyTypeSpec.class)) {
      process((TypeElement) e);
    }
    for (Element e : round.getElementsAnnotatedWith(PyModule.class)) {
      process((TypeElement) e);
    }
    if (!modules.isEmpty() && !namesWritten) {
      namesWritten = true;
      write(STDLIB + ".BuiltinModuleNames", names());
    }
    if (!directoriesWritten) {
      directoriesWritten = true;
      directories.sources().forEach((name, source) -> write(name, source));
    }
    return true;
  }

  private String names() {
    return "package "
        + STDLIB
        + ";\n\n/** The names of the modules that are written in Java. */\n"
        + "public final class BuiltinModuleNames {\n"
        + "  /** All names, separated by spaces. */\n"
        + "  public static final String ALL = "
        + JavaText.quote(String.join(" ", modules))
        + ";\n\n  private BuiltinModuleNames() {}\n}\n";
  }

  private void process(TypeElement declared) {
    DeclarationReader reader = new DeclarationReader(processingEnv);
    Declaration declaration = reader.read(declared);
    for (Problem p : reader.problems()) {
      processingEnv.getMessager().printMessage(Diagnostic.Kind.ERROR, p.text(), p.element());
    }
    if (reader.problems().isEmpty()) {
      write(declaration);
    }
  }

  private void write(Declaration declaration) {
    if (isImportable(declaration)) {
      modules.add(declaration.name());
    }
    directories.add(declaration.bindingQualifiedName());
    write(
        declaration.bindingQualifiedName(),
        new BindingWriter(declaration).write(),
        declaration.element());
  }

  /** A module of the library; one with a dot in its name is an attribute of another. */
  private static boolean isImportable(Declaration declaration) {
    return declaration.isModule()
        && declaration.name().indexOf('.') < 0
        && declaration.declaredPackage().getQualifiedName().toString().startsWith(STDLIB);
  }

  private void write(String className, String source, Element... origins) {
    try (Writer out = processingEnv.getFiler().createSourceFile(className, origins).openWriter()) {
      out.write(source);
    } catch (IOException e) {
      processingEnv
          .getMessager()
          .printMessage(Diagnostic.Kind.ERROR, "cannot write " + className + ": " + e);
    }
  }
}
