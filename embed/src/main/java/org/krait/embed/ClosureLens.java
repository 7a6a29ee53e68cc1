package org.krait.embed;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the module {@code krait.lens} says of the functions of an interpreter: the meaning of their
 * names, their cells and who wrote them, what they keep alive; and the pitfalls of a source.
 *
 * <p>Functions may be methods, lambdas, partials, decorated functions, generators; of anything else
 * the methods throw {@link PythonException} with a TypeError. Texts of values are short, and made
 * without running code of the program.
 */
public final class ClosureLens {
  /**
   * A name that a function mentions.
   *
   * @param letter L, E, G or B for local, enclosing, global, built-in; ? for none of them
   * @param lines the lines that mention it; empty without a source
   * @param why the rule and line that decided it; null without a source
   * @param value what it is now; null for locals
   */
  public record Name(
      String name,
      String letter,
      List<Integer> lines,
      @Nullable String why,
      @Nullable String value) {}

  /**
   * A captured variable as a function carries it; functions that share it have equal cells.
   *
   * @param owner the function whose variable it is; null without a source
   * @param cell the cell object
   */
  public record Cell(String name, @Nullable String owner, PythonValue cell) {
    /** The variable's value; ValueError while it has none. */
    public PythonValue contents() {
      return cell.get("cell_contents");
    }
  }

  /**
   * What a function is made of.
   *
   * @param name its qualified name
   * @param kind {@code closure}, {@code function}, {@code lambda}, {@code generator function}…
   * @param line the line where it begins
   */
  public record Explanation(
      String name, String kind, String file, int line, List<Name> names, List<Cell> cells) {}

  /**
   * A change of a cell that was recorded.
   *
   * @param line the line that did it, 0 if it was not seen
   * @param before what it held, null for the first value
   * @param rebound whether it got another object; else the object has changed inside
   */
  public record Write(
      String file,
      int line,
      String function,
      @Nullable String before,
      String after,
      boolean rebound) {}

  /** One of the largest objects that a function keeps alive, and how to get to it. */
  public record Part(String path, String text, long bytes) {}

  /**
   * What a function keeps alive.
   *
   * @param bytes about how many bytes that takes
   * @param complete false if there is more than was counted
   */
  public record KeptAlive(int objects, long bytes, boolean complete, List<Part> largest) {}

  /**
   * A pitfall of a source.
   *
   * @param level {@code note}, {@code warning} or {@code error}
   * @param proof the facts that show it, by lines
   * @param fix what a safe fix would do, or null
   */
  public record Pitfall(
      String rule,
      String level,
      int line,
      int column,
      String message,
      List<Fact> proof,
      String advice,
      @Nullable String fix) {}

  /** A fact and the line where it stands. */
  public record Fact(int line, String words) {}

  /** A recording under way; to close it ends it. */
  public interface Recording extends AutoCloseable {
    @Override
    void close();
  }

  private final PythonValue module;
  private final Runnable showSources;

  /**
   * @param showSources makes the sources that were given as texts known to Python
   */
  ClosureLens(PythonValue module, Runnable showSources) {
    this.module = module;
    this.showSources = showSources;
  }

  /** What each name of a function means, and which line decided it. */
  public Explanation explain(PythonValue function) {
    showSources.run();
    PythonValue told = module.invoke("explain", function);
    List<Name> names = new ArrayList<>();
    for (PythonValue each : told.get("names")) {
      names.add(
          new Name(
              text(each, "name"),
              text(each, "letter"),
              lines(each.get("lines")),
              textOrNull(each, "why"),
              textOrNull(each, "value")));
    }
    return new Explanation(
        text(told, "name"),
        text(told, "kind"),
        text(told, "file"),
        number(told, "line"),
        List.copyOf(names),
        cellsOf(told.get("cells")));
  }

  /** The cells that a function carries, in the order of {@code co_freevars}. */
  public List<Cell> cells(PythonValue function) {
    showSources.run();
    return cellsOf(module.invoke("cells", function));
  }

  private static List<Cell> cellsOf(PythonValue cells) {
    List<Cell> all = new ArrayList<>();
    for (PythonValue each : cells) {
      all.add(new Cell(text(each, "name"), textOrNull(each, "owner"), each.get("cell")));
    }
    return List.copyOf(all);
  }

  /**
   * Begins to record the writes of cells by code that this thread calls from now on, which is
   * interpreted meanwhile. A new recording replaces the one before.
   */
  public Recording record() {
    PythonValue recording = module.invoke("recording");
    recording.invoke("__enter__");
    return () -> recording.invoke("__exit__", null, null, null);
  }

  /** The writes of a cell that the last recording saw; empty if it did not meet the cell. */
  public List<Write> history(Cell cell) {
    List<Write> writes = new ArrayList<>();
    for (PythonValue each : module.invoke("history", cell.cell()).get("writes")) {
      writes.add(
          new Write(
              text(each, "file"),
              number(each, "line"),
              text(each, "function"),
              textOrNull(each, "before"),
              text(each, "after"),
              each.get("rebound").isTrue()));
    }
    return List.copyOf(writes);
  }

  /** What a function keeps alive, by looking at up to 10,000 objects. */
  public KeptAlive keepsAlive(PythonValue function) {
    PythonValue kept = module.invoke("keeps_alive", function);
    List<Part> largest = new ArrayList<>();
    for (PythonValue each : kept.get("largest")) {
      largest.add(new Part(text(each, "path"), text(each, "text"), each.get("bytes").asLong()));
    }
    return new KeptAlive(
        number(kept, "objects"),
        kept.get("bytes").asLong(),
        kept.get("complete").isTrue(),
        List.copyOf(largest));
  }

  /**
   * The pitfalls of a source, notes included; SyntaxError if it is no Python.
   *
   * @param source the text of a program
   */
  public List<Pitfall> pitfalls(String source) {
    Object[] arguments = {source};
    List<Pitfall> all = new ArrayList<>();
    for (PythonValue each : module.get("pitfalls").call(arguments, Map.of("level", "note"))) {
      List<Fact> proof = new ArrayList<>();
      for (PythonValue fact : each.get("proof")) {
        proof.add(new Fact(fact.item(0).asInt(), fact.item(1).asString()));
      }
      all.add(
          new Pitfall(
              text(each, "rule"),
              text(each, "level"),
              number(each, "line"),
              number(each, "column"),
              text(each, "message"),
              List.copyOf(proof),
              text(each, "advice"),
              textOrNull(each, "fix")));
    }
    return List.copyOf(all);
  }

  private static String text(PythonValue object, String attribute) {
    return object.get(attribute).asString();
  }

  private static @Nullable String textOrNull(PythonValue object, String attribute) {
    PythonValue value = object.get(attribute);
    return value.isNone() ? null : value.asString();
  }

  private static int number(PythonValue object, String attribute) {
    return object.get(attribute).asInt();
  }

  private static List<Integer> lines(PythonValue lines) {
    List<Integer> all = new ArrayList<>();
    for (PythonValue each : lines) {
      all.add(each.asInt());
    }
    return List.copyOf(all);
  }
}
