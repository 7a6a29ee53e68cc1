package org.krait.processor;

import java.io.IOException;
import java.io.Writer;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.tools.Diagnostic;
import org.krait.annotations.PyModule;
import org.krait.annotations.PyType;

/** The annotation processor: writes {@code <Class>Binding} beside each declared type or module. */
public final class BindingProcessor extends AbstractProcessor {
  @Override
  public Set<String> getSupportedAnnotationTypes() {
    return Set.of(PyType.class.getName(), PyModule.class.getName());
  }

  @Override
  public SourceVersion getSupportedSourceVersion() {
    return SourceVersion.latestSupported();
  }

  @Override
  public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
    for (Element e : round.getElementsAnnotatedWith(PyType.class)) {
      process((TypeElement) e);
    }
    for (Element e : round.getElementsAnnotatedWith(PyModule.class)) {
      process((TypeElement) e);
    }
    return true;
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
    try (Writer out =
        processingEnv
            .getFiler()
            .createSourceFile(declaration.bindingQualifiedName(), declaration.element())
            .openWriter()) {
      out.write(new BindingWriter(declaration).write());
    } catch (IOException e) {
      processingEnv
          .getMessager()
          .printMessage(Diagnostic.Kind.ERROR, "cannot write: " + e, declaration.element());
    }
  }
}
