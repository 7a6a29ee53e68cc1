package org.krait.cli;

/** The entrance of the {@code krait} command. */
public final class Main {
  private Main() {}

  public static void main(String[] args) {
    System.out.println("Krait");
  }
}
