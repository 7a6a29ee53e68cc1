package org.krait.lens.config;

/** Thrown for a configuration that makes no sense. */
public final class ConfigException extends Exception {
  private static final long serialVersionUID = 1L;

  public ConfigException(String message) {
    super(message);
  }
}
