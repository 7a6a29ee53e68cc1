package org.krait.runtime.object;

import org.jspecify.annotations.Nullable;

/**
 * A declared member of a built-in type or module.
 *
 * @param kind what it is
 * @param name its Python name
 * @param signature its parameters in Argument Clinic's notation, without parentheses and self; null
 *     for attributes and constants
 * @param text whether users see the signature
 * @param doc its docstring, or null
 */
public record Member(
    Kind kind, String name, @Nullable String signature, boolean text, @Nullable String doc) {
  /** The value of {@code __text_signature__}, or null. */
  // CPython: typeobject.c type_get_text_signature_from_internal_doc
  public @Nullable String textSignature() {
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
      case FUNCTION -> received("$module");
      default -> SignatureText.wrapped(name, signature);
    };
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
