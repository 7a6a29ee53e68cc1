package org.krait.runtime.error;

import org.jspecify.annotations.Nullable;

/**
 * The throwable that carries a Python exception through Java code. It has no Java stack trace.
 *
 * <p>Built-in code throws it as a recipe (the exception's type by name, and its arguments); the
 * Python object is made by {@code Exceptions.valueOf} when somebody looks.
 */
public class PyException extends RuntimeException {
  private static final Object[] NO_ATTRIBUTES = {};

  private final transient @Nullable String typeName;
  private final transient Object @Nullable [] arguments;
  private final transient Object[] attributes;
  private transient @Nullable Object value;
  private transient @Nullable Object passed;

  /** Carries an exception object that exists. */
  public PyException(Object value) {
    super(null, null, false, false);
    this.value = value;
    this.typeName = null;
    this.arguments = null;
    this.attributes = NO_ATTRIBUTES;
  }

  /** A recipe for an instance of the built-in exception {@code typeName} without arguments. */
  public PyException(String typeName) {
    this(typeName, NO_ATTRIBUTES, NO_ATTRIBUTES);
  }

  /** A recipe for an instance of the built-in exception {@code typeName}. */
  public PyException(String typeName, Object... arguments) {
    this(typeName, arguments, NO_ATTRIBUTES);
  }

  /** A recipe that also sets attributes, given as name, value, name, value… */
  public PyException(String typeName, Object[] arguments, Object[] attributes) {
    super(null, null, false, false);
    this.typeName = typeName;
    this.arguments = arguments;
    this.attributes = attributes;
  }

  /** The exception object, or null while this is still a recipe. */
  public @Nullable Object madeValue() {
    return value;
  }

  /** Keeps the object that was made from the recipe. */
  public void setValue(Object value) {
    this.value = value;
  }

  /** The call that this came to last, on its way to a handler; null where it was just thrown. */
  public @Nullable Object passed() {
    return passed;
  }

  public void setPassed(Object activation) {
    passed = activation;
  }

  /** The built-in exception's name, or null if the object was given. */
  public @Nullable String typeName() {
    return typeName;
  }

  /** The arguments of the recipe. */
  public Object @Nullable [] arguments() {
    return arguments;
  }

  /** Names and values to set on the object made from the recipe. */
  public Object[] attributes() {
    return attributes;
  }

  @Override
  public String getMessage() {
    if (value != null) {
      return value.toString();
    }
    return arguments == null || arguments.length == 0 ? typeName : typeName + ": " + arguments[0];
  }
}
