package org.krait.runtime.function;

/**
 * Loads the one class that a piece of Python code was compiled to, and holds what that class takes
 * its constants from. Class and loader go together when nothing runs the code any more.
 */
public final class GeneratedCode extends ClassLoader {
  private static volatile boolean exists;

  private final Executable interpreted;
  private final PyFunction model;
  private final Object[] constants;
  private final int[] numbers;

  /**
   * @param model a {@link PyFunction#model} of the code, which may be in use with other globals,
   *     too
   * @param constants what the class asks for by number
   * @param numbers where variables stand that the class keeps as JVM numbers: by slot, twice the
   *     number of the JVM local, plus one for a double; -1 for an object
   */
  public GeneratedCode(
      Executable interpreted, PyFunction model, Object[] constants, int[] numbers) {
    super(GeneratedCode.class.getClassLoader());
    this.interpreted = interpreted;
    this.model = model;
    this.constants = constants;
    this.numbers = numbers;
  }

  /** A fact about the JVM, true once and for all: compiled code may be on some stack. */
  static boolean exists() {
    return exists;
  }

  /** Makes the instance of the class. */
  public Object load(String name, byte[] bytes) throws ReflectiveOperationException {
    exists = true;
    return defineClass(name, bytes, 0, bytes.length).getDeclaredConstructor().newInstance();
  }

  /** The code that a generated class belongs to. */
  public static GeneratedCode of(Class<?> generated) {
    return (GeneratedCode) generated.getClassLoader();
  }

  public Object[] constants() {
    return constants;
  }

  /** The place of a slot's JVM number, as the constructor takes it. */
  int numberOf(int slot) {
    return numbers[slot];
  }

  public Executable interpreted() {
    return interpreted;
  }

  /** A function without variables, to stand for those whose calls are only seen from outside. */
  PyFunction model() {
    return model;
  }

  /** The first position on a line, or -1. */
  int positionAt(int line) {
    int[] positions = interpreted.positions();
    for (int i = 0; i < positions.length; i += 4) {
      if (positions[i] == line) {
        return i / 4;
      }
    }
    return -1;
  }
}
