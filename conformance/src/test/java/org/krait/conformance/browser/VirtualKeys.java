package org.krait.conformance.browser;

/** The numbers that browsers know keys without a character by. */
final class VirtualKeys {
  private VirtualKeys() {}

  static int of(String key) {
    return switch (key) {
      case "Tab" -> 9;
      case "Enter" -> 13;
      case "Escape" -> 27;
      case "End" -> 35;
      case "Home" -> 36;
      case "ArrowLeft" -> 37;
      case "ArrowUp" -> 38;
      case "ArrowRight" -> 39;
      case "ArrowDown" -> 40;
      default -> 0;
    };
  }
}
