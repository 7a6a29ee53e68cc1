package org.krait.stdlib.unicodedata;

import org.jspecify.annotations.Nullable;
import org.krait.annotations.PyGetter;
import org.krait.annotations.PyMethod;
import org.krait.annotations.PyTypeSpec;
import org.krait.runtime.error.Errors;
import org.krait.runtime.object.PyObject;
import org.krait.runtime.text.Text;

/** The database of Unicode 3.2, which the internationalisation of host names is defined by. */
@PyTypeSpec(
    name = "UCD",
    module = "unicodedata",
    instantiable = false,
    subclassable = false,
    objectSlots = "__getattribute__")
public final class PyDatabase implements PyObject {
  private static final org.krait.runtime.object.PyType TYPE =
      org.krait.runtime.object.PyType.builtin(PyDatabase.class);

  PyDatabase() {}

  @Override
  public org.krait.runtime.object.PyType type() {
    return TYPE;
  }

  @PyGetter(member = true)
  Object unidata_version() {
    return "3.2.0";
  }

  /// Returns the general category assigned to the character chr as string.
  @PyMethod("(self, chr, /)")
  String category(Object chr) {
    return Database.UNICODE_3_2.category(Argument.character(chr, "category", false));
  }

  /// Returns the bidirectional class assigned to the character chr as string.
  ///
  /// If no such value is defined, an empty string is returned.
  @PyMethod("(self, chr, /)")
  String bidirectional(Object chr) {
    return Database.UNICODE_3_2.bidirectional(Argument.character(chr, "bidirectional", false));
  }

  /// Returns the canonical combining class assigned to the character chr as integer.
  ///
  /// Returns 0 if no combining class is defined.
  @PyMethod("(self, chr, /)")
  long combining(Object chr) {
    return Database.UNICODE_3_2.combining(Argument.character(chr, "combining", false));
  }

  /// Returns the mirrored property assigned to the character chr as integer.
  ///
  /// Returns 1 if the character has been identified as a "mirrored"
  /// character in bidirectional text, 0 otherwise.
  @PyMethod("(self, chr, /)")
  long mirrored(Object chr) {
    return Database.UNICODE_3_2.mirrored(Argument.character(chr, "mirrored", false));
  }

  /// Returns the east asian width assigned to the character chr as string.
  @PyMethod("(self, chr, /)")
  String east_asian_width(Object chr) {
    return Database.UNICODE_3_2.eastAsianWidth(Argument.character(chr, "east_asian_width", false));
  }

  /// Returns the character decomposition mapping assigned to the character chr as string.
  ///
  /// An empty string is returned in case no such mapping is defined.
  @PyMethod("(self, chr, /)")
  String decomposition(Object chr) {
    return Database.UNICODE_3_2.decomposition(Argument.character(chr, "decomposition", false));
  }

  /// Converts a Unicode character into its equivalent decimal value.
  ///
  /// Returns the decimal value assigned to the character chr as integer.
  /// If no such value is defined, default is returned, or, if not given,
  /// ValueError is raised.
  @PyMethod("(self, chr, default=<unrepresentable>, /)")
  Object decimal(Object chr, @Nullable Object otherwise) {
    long value = Database.UNICODE_3_2.decimal(Argument.character(chr, "decimal", true));
    return Argument.result(value < 0 ? null : value, otherwise, "not a decimal");
  }

  /// Converts a Unicode character into its equivalent digit value.
  ///
  /// Returns the digit value assigned to the character chr as integer.
  /// If no such value is defined, default is returned, or, if not given,
  /// ValueError is raised.
  @PyMethod("(self, chr, default=<unrepresentable>, /)")
  Object digit(Object chr, @Nullable Object otherwise) {
    long value = Database.UNICODE_3_2.digit(Argument.character(chr, "digit", true));
    return Argument.result(value < 0 ? null : value, otherwise, "not a digit");
  }

  /// Converts a Unicode character into its equivalent numeric value.
  ///
  /// Returns the numeric value assigned to the character chr as float.
  /// If no such value is defined, default is returned, or, if not given,
  /// ValueError is raised.
  @PyMethod("(self, chr, default=<unrepresentable>, /)")
  Object numeric(Object chr, @Nullable Object otherwise) {
    double value = Database.UNICODE_3_2.numeric(Argument.character(chr, "numeric", true));
    return Argument.result(
        Double.isNaN(value) ? null : value, otherwise, "not a numeric character");
  }

  /// Returns the name assigned to the character chr as a string.
  ///
  /// If no name is defined, default is returned, or, if not given,
  /// ValueError is raised.
  @PyMethod("(self, chr, default=<unrepresentable>, /)")
  Object name(Object chr, @Nullable Object otherwise) {
    String name = Database.UNICODE_3_2.name(Argument.character(chr, "name", true));
    return Argument.result(name, otherwise, "no such name");
  }

  /// Look up character by name.
  ///
  /// If a character with the given name is found, return the
  /// corresponding character.  If not found, KeyError is raised.
  @PyMethod("(self, name, /)")
  Object lookup(Object name) {
    String text = Argument.name(name);
    Object found = Database.UNICODE_3_2.lookup(text);
    if (found == null) {
      throw Errors.keyError("undefined character name '" + text + "'");
    }
    return found;
  }

  /// Return the normal form 'form' for the Unicode string unistr.
  ///
  /// Valid values for form are 'NFC', 'NFKC', 'NFD', and 'NFKD'.
  @PyMethod("(self, form, unistr, /)")
  Object normalize(String form, Object unistr) {
    return Database.UNICODE_3_2.normalize(form, Argument.text(unistr, "normalize"));
  }

  /// Return whether the Unicode string unistr is in the normal form 'form'.
  ///
  /// Valid values for form are 'NFC', 'NFKC', 'NFD', and 'NFKD'.
  @PyMethod("(self, form, unistr, /)")
  boolean is_normalized(String form, Object unistr) {
    Object text = Argument.text(unistr, "is_normalized");
    return Text.equal(text, Database.UNICODE_3_2.normalize(form, text));
  }
}
