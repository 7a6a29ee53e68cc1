package org.krait.stdlib.pyexpat;

import org.jspecify.annotations.Nullable;
import org.krait.annotations.PyConstant;
import org.krait.annotations.PyFunction;
import org.krait.annotations.PyModule;
import org.krait.runtime.error.Errors;
import org.krait.runtime.object.Interpreter;
import org.krait.runtime.object.PyDict;
import org.krait.runtime.object.PySingleton;
import org.krait.runtime.object.PyTuple;
import org.krait.runtime.object.PyType;
import org.krait.runtime.object.Types;

/// Python wrapper for Expat parser.
// CPython: pyexpat.c
@PyModule("pyexpat")
public final class PyexpatModule {
  @PyConstant public static final String EXPAT_VERSION = "expat_2.7.3";
  @PyConstant public static final String native_encoding = "UTF-8";
  @PyConstant public static final long XML_PARAM_ENTITY_PARSING_NEVER = 0;
  @PyConstant public static final long XML_PARAM_ENTITY_PARSING_UNLESS_STANDALONE = 1;
  @PyConstant public static final long XML_PARAM_ENTITY_PARSING_ALWAYS = 2;

  private static final String[] KINDS = {
    "XML_CTYPE_EMPTY",
    "XML_CTYPE_ANY",
    "XML_CTYPE_MIXED",
    "XML_CTYPE_NAME",
    "XML_CTYPE_CHOICE",
    "XML_CTYPE_SEQ"
  };
  private static final String[] QUANTIFIERS = {
    "XML_CQUANT_NONE", "XML_CQUANT_OPT", "XML_CQUANT_REP", "XML_CQUANT_PLUS"
  };

  private final PyType error;

  public PyexpatModule(Interpreter interpreter) {
    this.error = ExpatError.of(interpreter).type();
  }

  @PyConstant("ExpatError")
  public PyType expatError() {
    return error;
  }

  @PyConstant
  public PyType error() {
    return error;
  }

  @PyConstant("XMLParserType")
  public PyType parserType() {
    return PyType.builtin(XmlParser.class);
  }

  @PyConstant
  public PyTuple version_info() {
    return PyTuple.of(2L, 7L, 3L);
  }

  @PyConstant
  public Object errors() {
    org.krait.runtime.object.PyModule module =
        new org.krait.runtime.object.PyModule(
            "pyexpat.errors", "Constants used to describe error conditions.");
    PyDict codes = new PyDict();
    PyDict messages = new PyDict();
    for (ErrorCode code : ErrorCode.values()) {
      module.dict().put("XML_ERROR_" + code.name(), code.text());
      codes.put(code.text(), (long) code.number());
      messages.put((long) code.number(), code.text());
    }
    module.dict().put("codes", codes);
    module.dict().put("messages", messages);
    return module;
  }

  @PyConstant
  public Object model() {
    org.krait.runtime.object.PyModule module =
        new org.krait.runtime.object.PyModule(
            "pyexpat.model", "Constants used to interpret content model information.");
    for (int i = 0; i < KINDS.length; i++) {
      module.dict().put(KINDS[i], (long) (i + 1));
    }
    for (int i = 0; i < QUANTIFIERS.length; i++) {
      module.dict().put(QUANTIFIERS[i], (long) i);
    }
    return module;
  }

  /// Returns string error for given number.
  @PyFunction("(code, /)")
  public Object ErrorString(long code) {
    ErrorCode[] all = ErrorCode.values();
    return code < 1 || code > all.length ? PySingleton.NONE : all[(int) code - 1].text();
  }

  /// Return a new XML parser object.
  @PyFunction("(encoding=None, namespace_separator=None, intern=<unrepresentable>)")
  public Object ParserCreate(
      @Nullable String encoding, @Nullable String namespace_separator, @Nullable Object intern) {
    if (namespace_separator != null && namespace_separator.length() > 1) {
      throw Errors.valueError(
          "namespace_separator must be at most one character, omitted, or None");
    }
    if (intern != null && intern != PySingleton.NONE && !(intern instanceof PyDict)) {
      throw Errors.typeError("intern must be a dictionary, not " + Types.of(intern).fullName());
    }
    Namespaces namespaces =
        namespace_separator == null ? null : new Namespaces(namespace_separator);
    PyDict names = intern instanceof PyDict given ? given : new PyDict();
    return new XmlParser(encoding, namespaces, names);
  }
}
