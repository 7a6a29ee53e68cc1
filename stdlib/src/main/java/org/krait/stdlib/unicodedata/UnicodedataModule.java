package org.krait.stdlib.unicodedata;

import org.jspecify.annotations.Nullable;
import org.krait.annotations.PyConstant;
import org.krait.annotations.PyFunction;
import org.krait.annotations.PyModule;
import org.krait.runtime.error.Errors;
import org.krait.runtime.text.Text;

/// This module provides access to the Unicode Character Database which
/// defines character properties for all Unicode characters. The data in
/// this database is based on the UnicodeData.txt file version
/// 16.0.0 which is publicly available from ftp://ftp.unicode.org/.
///
/// The module uses the same names and symbols as defined by the
/// UnicodeData File Format 16.0.0.
@PyModule(
    value = "unicodedata",
    types = {PyDatabase.class})
public final class UnicodedataModule {
  @PyConstant public static final String unidata_version = "16.0.0";

  @PyConstant
  public Object ucd_3_2_0() {
    return new PyDatabase();
  }

  /// Returns the general category assigned to the character chr as string.
  @PyFunction("($self, chr, /)")
  public String category(Object chr) {
    return Database.CURRENT.category(Argument.character(chr, "category", false));
  }

  /// Returns the bidirectional class assigned to the character chr as string.
  ///
  /// If no such value is defined, an empty string is returned.
  @PyFunction("($self, chr, /)")
  public String bidirectional(Object chr) {
    return Database.CURRENT.bidirectional(Argument.character(chr, "bidirectional", false));
  }

  /// Returns the canonical combining class assigned to the character chr as integer.
  ///
  /// Returns 0 if no combining class is defined.
  @PyFunction("($self, chr, /)")
  public long combining(Object chr) {
    return Database.CURRENT.combining(Argument.character(chr, "combining", false));
  }

  /// Returns the mirrored property assigned to the character chr as integer.
  ///
  /// Returns 1 if the character has been identified as a "mirrored"
  /// character in bidirectional text, 0 otherwise.
  @PyFunction("($self, chr, /)")
  public long mirrored(Object chr) {
    return Database.CURRENT.mirrored(Argument.character(chr, "mirrored", false));
  }

  /// Returns the east asian width assigned to the character chr as string.
  @PyFunction("($self, chr, /)")
  public String east_asian_width(Object chr) {
    return Database.CURRENT.eastAsianWidth(Argument.character(chr, "east_asian_width", false));
  }

  /// Returns the character decomposition mapping assigned to the character chr as string.
  ///
  /// An empty string is returned in case no such mapping is defined.
  @PyFunction("($self, chr, /)")
  public String decomposition(Object chr) {
    return Database.CURRENT.decomposition(Argument.character(chr, "decomposition", false));
  }

  /// Converts a Unicode character into its equivalent decimal value.
  ///
  /// Returns the decimal value assigned to the character chr as integer.
  /// If no such value is defined, default is returned, or, if not given,
  /// ValueError is raised.
  @PyFunction("($self, chr, default=<unrepresentable>, /)")
  public Object decimal(Object chr, @Nullable Object otherwise) {
    long value = Database.CURRENT.decimal(Argument.character(chr, "decimal", true));
    return Argument.result(value < 0 ? null : value, otherwise, "not a decimal");
  }

  /// Converts a Unicode character into its equivalent digit value.
  ///
  /// Returns the digit value assigned to the character chr as integer.
  /// If no such value is defined, default is returned, or, if not given,
  /// ValueError is raised.
  @PyFunction("($self, chr, default=<unrepresentable>, /)")
  public Object digit(Object chr, @Nullable Object otherwise) {
    long value = Database.CURRENT.digit(Argument.character(chr, "digit", true));
    return Argument.result(value < 0 ? null : value, otherwise, "not a digit");
  }

  /// Converts a Unicode character into its equivalent numeric value.
  ///
  /// Returns the numeric value assigned to the character chr as float.
  /// If no such value is defined, default is returned, or, if not given,
  /// ValueError is raised.
  @PyFunction("($self, chr, default=<unrepresentable>, /)")
  public Object numeric(Object chr, @Nullable Object otherwise) {
    double value = Database.CURRENT.numeric(Argument.character(chr, "numeric", true));
    return Argument.result(
        Double.isNaN(value) ? null : value, otherwise, "not a numeric character");
  }

  /// Returns the name assigned to the character chr as a string.
  ///
  /// If no name is defined, default is returned, or, if not given,
  /// ValueError is raised.
  @PyFunction("($self, chr, default=<unrepresentable>, /)")
  public Object name(Object chr, @Nullable Object otherwise) {
    String name = Database.CURRENT.name(Argument.character(chr, "name", true));
    return Argument.result(name, otherwise, "no such name");
  }

  /// Look up character by name.
  ///
  /// If a character with the given name is found, return the
  /// corresponding character.  If not found, KeyError is raised.
  @PyFunction("($self, name, /)")
  public Object lookup(Object name) {
    String text = Argument.name(name);
    Object found = Database.CURRENT.lookup(text);
    if (found == null) {
      throw Errors.keyError("undefined character name '" + text + "'");
    }
    return found;
  }

  /// Return the normal form 'form' for the Unicode string unistr.
  ///
  /// Valid values for form are 'NFC', 'NFKC', 'NFD', and 'NFKD'.
  @PyFunction("($self, form, unistr, /)")
  public Object normalize(String form, Object unistr) {
    return Database.CURRENT.normalize(form, Argument.text(unistr, "normalize"));
  }

  /// Return whether the Unicode string unistr is in the normal form 'form'.
  ///
  /// Valid values for form are 'NFC', 'NFKC', 'NFD', and 'NFKD'.
  @PyFunction("($self, form, unistr, /)")
  public boolean is_normalized(String form, Object unistr) {
    Object text = Argument.text(unistr, "is_normalized");
    return Text.equal(text, Database.CURRENT.normalize(form, text));
  }
}
