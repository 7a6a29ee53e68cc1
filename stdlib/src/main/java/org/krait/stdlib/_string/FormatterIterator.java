package org.krait.stdlib._string;

import org.jspecify.annotations.Nullable;
import org.krait.annotations.PyMethod;
import org.krait.annotations.PyTypeSpec;
import org.krait.runtime.object.PyIterator;
import org.krait.runtime.object.PySingleton;
import org.krait.runtime.object.PyTuple;
import org.krait.runtime.ops.FormatParser;
import org.krait.runtime.ops.Iteration;
import org.krait.runtime.text.Text;

/** The parts of a format string: literal text, field name, specification, conversion. */
@PyTypeSpec(name = "formatteriterator", instantiable = false, subclassable = false)
final class FormatterIterator extends PyIterator {
  private static final org.krait.runtime.object.PyType TYPE =
      org.krait.runtime.object.PyType.builtin(FormatterIterator.class);

  private final FormatParser parser;

  FormatterIterator(Object text) {
    super(TYPE);
    parser = new FormatParser(text);
  }

  @Override
  public @Nullable Object next() {
    if (!parser.next()) {
      return null;
    }
    Object none = PySingleton.NONE;
    if (!parser.hasField()) {
      return new PyTuple(parser.literal(), none, none, none);
    }
    Object conversion = parser.conversion() == 0 ? none : Text.character(parser.conversion());
    return new PyTuple(parser.literal(), parser.fieldName(), parser.spec(), conversion);
  }

  @PyMethod("(self, /)")
  Object __iter__() {
    return this;
  }

  @PyMethod("(self, /)")
  Object __next__() {
    return Iteration.orStop(next());
  }
}
