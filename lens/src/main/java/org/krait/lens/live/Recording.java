package org.krait.lens.live;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What was seen of a run: its steps, the closures it made, and the history of each cell. */
public final class Recording {
  /** What happens at a step. */
  public enum Event {
    CALL,
    LINE,
    RETURN,
    YIELD,
    EXCEPTION
  }

  /**
   * A moment of the run.
   *
   * @param event what happens
   * @param line the line that is about to run, or that returns
   * @param frames the calls under way, the innermost last
   * @param hidden how many calls further out there are
   * @param note the value returned or yielded, or the exception
   * @param how what is special about the event, or null: a generator goes on, a call ends by an
   *     exception
   * @param suspended generators and coroutines that wait to go on
   */
  public record Step(
      Event event,
      int line,
      List<Frame> frames,
      int hidden,
      @Nullable String note,
      @Nullable String how,
      List<Frame> suspended) {}

  /**
   * A call under way, with its variables.
   *
   * @param kind {@code generator}, {@code coroutine}, {@code async generator}, or null
   */
  public record Frame(
      int id, String name, int line, @Nullable String kind, List<Variable> variables) {}

  /**
   * Where a program stands.
   *
   * @param filename the file, as code objects name it
   * @param function the qualified name of the function
   * @param line the line, 0 where none is known
   */
  public record Place(String filename, String function, int line) {
    public static final Place UNKNOWN = new Place("", "", 0);
  }

  /**
   * Text that the program read or printed.
   *
   * @param step the step that did it
   * @param stream {@code stdin}, {@code stdout} or {@code stderr}
   */
  public record Output(int step, String stream, String text) {}

  /**
   * A variable of a frame.
   *
   * @param cell the number of the cell that holds it, or -1
   * @param closure the number of the closure that it holds, or -1
   */
  public record Variable(String name, String value, int cell, int closure) {}

  /**
   * A function that carries cells, with the numbers of these by the names of its variables.
   *
   * @param line where it is written
   * @param file the file where it is written, if that is not the recorded one
   * @param step the step from which on it is there
   */
  public record Closure(
      String name,
      int line,
      @Nullable String file,
      int step,
      List<String> names,
      List<Integer> cells) {}

  /**
   * A change of a cell.
   *
   * @param step the step before which it happened
   * @param place what did it; its line is 0 where none of the program's lines did
   * @param rebound whether the cell got another object; else the object changed inside
   */
  public record Write(
      int step, Place place, @Nullable String before, String after, boolean rebound) {
    public int line() {
      return place.line();
    }
  }

  /** A cell: a captured variable by identity. */
  public static final class Cell {
    private final String name;
    private final String owner;
    private final List<Write> writes = new ArrayList<>();

    Cell(String name, String owner) {
      this.name = name;
      this.owner = owner;
    }

    public String name() {
      return name;
    }

    /** The function whose variable it is. */
    public String owner() {
      return owner;
    }

    public List<Write> writes() {
      return writes;
    }
  }

  private final List<Step> steps = new ArrayList<>();
  private final List<Cell> cells = new ArrayList<>();
  private final List<Closure> closures = new ArrayList<>();
  private final List<Output> output = new ArrayList<>();
  private final List<@Nullable Reach> kept = new ArrayList<>();
  private final Set<String> omissions = new LinkedHashSet<>();
  private volatile @Nullable String end;

  public List<Step> steps() {
    return steps;
  }

  public List<Cell> cells() {
    return cells;
  }

  public List<Closure> closures() {
    return closures;
  }

  /** What the program read and printed, in order. */
  public List<Output> output() {
    return output;
  }

  /** What the first closures keep alive, by their numbers; null for those that are gone. */
  public List<@Nullable Reach> kept() {
    return kept;
  }

  /** What was too much to be taken down, in words. */
  public Set<String> omissions() {
    return omissions;
  }

  /** Why the recording ends before the run does, or null. */
  public @Nullable String end() {
    return end;
  }

  void endBecause(String reason) {
    if (end == null) {
      end = reason;
    }
  }
}
