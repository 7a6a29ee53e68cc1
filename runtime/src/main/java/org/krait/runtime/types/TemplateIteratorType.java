package org.krait.runtime.types;

import org.krait.annotations.PyMethod;
import org.krait.annotations.PyTypeSpec;
import org.krait.runtime.object.PyTemplateIterator;
import org.krait.runtime.ops.Iteration;

/// Template iterator object
@PyTypeSpec(
    name = "TemplateIter",
    module = "string.templatelib",
    instances = PyTemplateIterator.class,
    subclassable = false,
    instantiable = false)
final class TemplateIteratorType {
  private TemplateIteratorType() {}

  @PyMethod("(self, /)")
  static Object __iter__(PyTemplateIterator self) {
    return self;
  }

  @PyMethod("(self, /)")
  static Object __next__(PyTemplateIterator self) {
    return Iteration.orStop(self.next());
  }
}
