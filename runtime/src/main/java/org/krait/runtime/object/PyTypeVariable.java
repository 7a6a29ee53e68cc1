package org.krait.runtime.object;

import org.krait.runtime.error.Errors;

/** A type parameter: TypeVar, ParamSpec or TypeVarTuple. */
public abstract class PyTypeVariable extends PyInstance {
  private final String name;
  private LazyValue defaultValue;

  protected PyTypeVariable(PyType type, String name, LazyValue defaultValue) {
    super(type);
    this.name = name;
    this.defaultValue = defaultValue;
  }

  public String name() {
    return name;
  }

  /** The default of PEP 696. */
  public LazyValue defaultValue() {
    return defaultValue;
  }

  public void setDefaultValue(LazyValue defaultValue) {
    this.defaultValue = defaultValue;
  }

  /** How a variable varies. */
  public record Variance(boolean covariant, boolean contravariant, boolean inferred) {
    /** The variance of a variable made by type-parameter syntax. */
    public static final Variance INFERRED = new Variance(false, false, true);

    /** The variance that the arguments of a call ask for. */
    public static Variance of(boolean covariant, boolean contravariant, boolean inferred) {
      if (covariant && contravariant) {
        throw Errors.valueError("Bivariant types are not supported.");
      }
      if (inferred && (covariant || contravariant)) {
        throw Errors.valueError("Variance cannot be specified with infer_variance.");
      }
      return new Variance(covariant, contravariant, inferred);
    }

    /** What {@code repr} puts before the name. */
    public String sign() {
      if (inferred) {
        return "";
      }
      return covariant ? "+" : contravariant ? "-" : "~";
    }
  }
}
