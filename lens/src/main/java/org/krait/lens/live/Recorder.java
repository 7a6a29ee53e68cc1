package org.krait.lens.live;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.krait.lens.live.Recording.Event;
import org.krait.lens.live.Recording.Place;
import org.krait.runtime.function.CodeActivation;
import org.krait.runtime.function.CodeHeading;
import org.krait.runtime.function.PyFunction;
import org.krait.runtime.host.OpenFile;
import org.krait.runtime.object.Activation;
import org.krait.runtime.object.PyBaseException;
import org.krait.runtime.object.ThreadState;

/**
 * Watches one file's code in the main thread and takes down what it does. It only looks: no code of
 * the program runs on its behalf, and when a limit is reached the program goes on unwatched.
 */
public final class Recorder implements Onlooker {
  private static final long SECOND = 1_000_000_000L;

  private final String filename;
  private final Limits limits;
  private final Recording recording = new Recording();
  private final CellLog cells;
  private final Snapshots snapshots;
  private final StandardFiles files;

  /** The thread that is watched, by its number; 0 as long as there is none. */
  private long thread;

  private @Nullable Activation module;
  private final long start = System.nanoTime();
  private Place last = Place.UNKNOWN;
  private boolean weighed;

  /**
   * @param filename the file to watch, as code objects name it
   */
  public Recorder(String filename, Limits limits) {
    this.filename = filename;
    this.limits = limits;
    this.cells = new CellLog(recording.cells(), limits.objects());
    this.snapshots = new Snapshots(filename, limits, recording, cells);
    this.files = new StandardFiles(recording, limits.characters());
  }

  /** What has been seen so far. */
  public Recording recording() {
    return recording;
  }

  @Override
  public boolean follows(Activation activation) {
    long current = Thread.currentThread().threadId();
    if (thread == 0) {
      thread = current;
    }
    return recording.end() == null && thread == current && isWatched(activation);
  }

  private boolean isWatched(@Nullable Activation activation) {
    return activation instanceof CodeActivation call
        && call.code.heading().filename().equals(filename);
  }

  @Override
  public void entered(Activation activation) {
    module = module == null && !weighed ? activation : module;
    step(Event.CALL, activation, activation.line(), null, null);
  }

  @Override
  public void resumed(Activation activation) {
    step(Event.CALL, activation, activation.line(), "goes on", null);
  }

  @Override
  public void thrownInto(Activation activation, PyBaseException exception) {
    step(Event.CALL, activation, activation.line(), "goes on by an exception", words(exception));
  }

  @Override
  public void reached(Activation activation, int line) {
    step(Event.LINE, activation, line, null, null);
  }

  @Override
  public void repeated(Activation activation, int line) {
    reached(activation, line);
  }

  @Override
  public void made(Activation activation, Object function) {
    if (recording.end() == null && isWatched(activation)) {
      snapshots.made((CodeActivation) activation, function);
    }
  }

  @Override
  public void returned(Activation activation, Object value) {
    step(Event.RETURN, activation, activation.line(), null, SafeText.of(value));
    leave(activation);
  }

  @Override
  public void yielded(Activation activation, Object value) {
    step(Event.YIELD, activation, activation.line(), null, SafeText.of(value));
    leave(activation);
  }

  @Override
  public void raised(Activation activation, PyBaseException exception) {
    step(Event.EXCEPTION, activation, activation.line(), null, words(exception));
  }

  @Override
  public void unwound(Activation activation, PyBaseException exception) {
    step(Event.EXCEPTION, activation, activation.line(), "ends by it", words(exception));
    leave(activation);
  }

  private static String words(PyBaseException exception) {
    Object[] args = exception.args().items();
    String name = exception.type().name();
    return args.length == 0 ? name : name + ": " + SafeText.message(args[0]);
  }

  private void step(
      Event event, Activation activation, int line, @Nullable String how, @Nullable String note) {
    if (recording.end() != null || !isWatched(activation)) {
      return;
    }
    if (recording.steps().size() >= limits.steps()) {
      end("after " + limits.steps() + " steps");
      return;
    }
    if (System.nanoTime() - start > limits.seconds() * SECOND) {
      end("after " + limits.seconds() + " seconds");
      return;
    }
    files.flush();
    List<CodeActivation> calls = calls(activation);
    List<Recording.Frame> stack = snapshots.stack(calls);
    cells.noteWrites(recording.steps().size(), last);
    recording
        .steps()
        .add(
            new Recording.Step(
                event,
                line,
                stack,
                calls.size() - stack.size(),
                note,
                how,
                snapshots.suspended(calls)));
    last = place(activation, line);
  }

  /** After a call is left, what happens next happens at the line that made it. */
  private void leave(Activation activation) {
    if (activation == module) {
      weigh();
    }
    for (Activation a = activation.back; a != null; a = a.back) {
      if (isWatched(a)) {
        last = place(a, a.line());
        return;
      }
    }
  }

  private static Place place(Activation activation, int line) {
    CodeHeading heading = ((CodeActivation) activation).code.heading();
    return new Place(heading.filename(), heading.qualname(), line);
  }

  /** Lets the program go on unwatched. */
  private void end(String reason) {
    cells.noteWrites(recording.steps().size(), last);
    weigh();
    recording.endBecause(reason);
    ThreadState current = ThreadState.current();
    if (current.tracer == this) {
      current.setTracer(null);
    }
    if (current.interpreter().monitor() == this) {
      current.interpreter().setMonitor(null);
    }
  }

  /** Weighs what each closure keeps alive, once: when the program's own code is done. */
  private void weigh() {
    if (weighed) {
      return;
    }
    weighed = true;
    module = null;
    if (cells.overflows()) {
      recording.omissions().add("cells after the first " + limits.objects() + " are not shown");
    }
    int weighable = Math.min(snapshots.closures().size(), limits.weighed());
    for (int i = 0; i < weighable; i++) {
      PyFunction function = snapshots.closures().get(i);
      recording
          .kept()
          .add(
              function == null ? null : Reach.of(function.code().name(), function, limits.reach()));
    }
  }

  /** The calls of the file that are under way, innermost first. */
  private List<CodeActivation> calls(Activation innermost) {
    List<CodeActivation> calls = new ArrayList<>();
    for (Activation a = innermost; a != null; a = a.back) {
      if (isWatched(a)) {
        calls.add((CodeActivation) a);
      }
    }
    return calls;
  }

  /** Ends the recording from another thread than the program's. */
  public void abandon(String reason) {
    recording.endBecause(reason);
  }

  /** Takes down what the last line of the program did to the cells. */
  public void finish() {
    if (recording.end() == null) {
      cells.noteWrites(recording.steps().size(), last);
    }
  }

  @Override
  public int read(OpenFile file, byte[] into, int offset, int length) {
    return files.read(file, into, offset, length);
  }

  @Override
  public int write(OpenFile file, byte[] from, int offset, int length) {
    return files.write(file, from, offset, length);
  }

  /**
   * Takes down what went through one of the standard files by another way than {@link #write}, even
   * when the recording has ended.
   *
   * @param descriptor 0, 1 or 2
   */
  public void passed(int descriptor, byte[] bytes, int offset, int length) {
    files.note(descriptor, bytes, offset, length);
  }
}
