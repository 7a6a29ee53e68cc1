package org.krait.runtime.object;

import org.jspecify.annotations.Nullable;

/**
 * A declared member of a built-in type or module.
 *
 * @param kind what it is
 * @param name its Python name
 * @param signature its parameters in Argument Clinic's notation, without parentheses and self
 *     (which a function of a module may name as {@code $self}); null for attributes and constants
 * @param text whether users see the signature
 * @param doc its docstring, or null; before it may stand {@code name(signature)\n--\n\n}, the
 *     signature to show in place of the real one
 * @param parsedAs what complaints about arguments call it, where CPython unpacks them with
 *     PyArg_ParseTuple or under another name; a bare name where it counts the positional ones with
 *     PyArg_UnpackTuple; or null
 * @param definingClass whether CPython also passes the class that defines it (METH_METHOD)
 */
public record Member(
    Kind kind,
    String name,
    @Nullable String signature,
    boolean text,
    @Nullable String doc,
    @Nullable String parsedAs,
    boolean definingClass) {
  private static final String END_OF_SIGNATURE = ")\n--\n\n";

  public Member(
      Kind kind, String name, @Nullable String signature, boolean text, @Nullable String doc) {
    this(kind, name, signature, text, doc, null, false);
  }

  /** The value of {@code __text_signature__}, or null. */
  // CPython: typeobject.c type_get_text_signature_from_internal_doc
  public @Nullable String textSignature() {
    int stated = endOfStatedSignature();
    if (stated > 0) {
      return doc.substring(name.length(), stated + 1);
    }
    if (kind == Kind.NEW) {
      return "($type, *args, **kwargs)";
    }
    if (!text || signature == null) {
      return null;
    }
    return switch (kind) {
      case SLOT ->
          name.equals("__init__") || name.equals("__call__")
              ? "($self, /, *args, **kwargs)"
              : received("$self");
      case METHOD -> received("$self");
      case CLASS_METHOD -> received("$type");
      case FUNCTION ->
          signature.startsWith("$") ? SignatureText.wrapped(name, signature) : received("$module");
      default -> SignatureText.wrapped(name, signature);
    };
  }

  /** The docstring without a signature that is stated before it; or null. */
  // CPython: typeobject.c _PyType_DocWithoutSignature
  public @Nullable String docstring() {
    int stated = endOfStatedSignature();
    return stated > 0 ? doc.substring(stated + END_OF_SIGNATURE.length()) : doc;
  }

  /** Where the docstring's own signature ends, or -1. */
  private int endOfStatedSignature() {
    return doc != null && doc.startsWith(name + "(") ? doc.indexOf(END_OF_SIGNATURE) : -1;
  }

  private String received(String receiver) {
    return SignatureText.wrapped(
        name, signature.isEmpty() ? receiver : receiver + ", " + signature);
  }

  /** What a member is. */
  public enum Kind {
    METHOD,
    /** A special method that CPython exposes as a wrapper_descriptor. */
    SLOT,
    CLASS_METHOD,
    STATIC_METHOD,
    NEW,
    FUNCTION,
    /** A computed attribute: getset_descriptor. */
    ATTRIBUTE,
    /** A plain field: member_descriptor. */
    MEMBER,
    CONSTANT
  }
}
