package org.krait.processor;

import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;

/**
 * A member of a declared type or module.
 *
 * @param kind the name of the {@code Member.Kind}
 * @param element the Java method or field; for an attribute, what reads it
 * @param signature null for attributes and constants
 * @param text whether users see the signature
 * @param doc the docstring, or null
 * @param parsedAs what complaints about arguments call it, or null
 * @param definingClass whether CPython passes the class that defines it
 * @param setter what writes an attribute, or null
 * @param deleter what deletes an attribute, or null
 */
record MemberModel(
    String kind,
    String name,
    Element element,
    ClinicSignature signature,
    boolean text,
    String doc,
    String parsedAs,
    boolean definingClass,
    ExecutableElement setter,
    ExecutableElement deleter) {

  boolean isCallable() {
    return signature != null;
  }

  boolean isAttribute() {
    return kind.equals("ATTRIBUTE") || kind.equals("MEMBER");
  }

  boolean isConstant() {
    return kind.equals("CONSTANT");
  }

  ExecutableElement method() {
    return (ExecutableElement) element;
  }

  /** The same attribute with what writes and deletes it. */
  MemberModel with(ExecutableElement setter, ExecutableElement deleter) {
    return new MemberModel(
        kind, name, element, signature, text, doc, parsedAs, definingClass, setter, deleter);
  }
}
