package org.krait.lens.proof;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.krait.lens.facts.Facts;
import org.krait.lens.live.Onlooker;
import org.krait.lens.proof.Evidence.Verdict;
import org.krait.lens.rule.Finding;
import org.krait.runtime.error.PyException;
import org.krait.runtime.function.CodeActivation;
import org.krait.runtime.host.Descriptors;
import org.krait.runtime.host.OpenFile;
import org.krait.runtime.object.Activation;
import org.krait.runtime.object.PyBaseException;
import org.krait.runtime.object.ThreadState;

/**
 * A run of a program before the witnesses of some findings. What the program prints goes to
 * standard error; after a time it is ended.
 */
public final class Trial implements Onlooker {
  private static final int STANDARD_ERROR = 2;
  private static final long SECOND = 1_000;
  private static final int PATIENCE = 3;

  private final List<Finding> findings;
  private final List<@Nullable Witness> witnesses = new ArrayList<>();
  private final List<Witness> watching = new ArrayList<>();
  private final String filename;
  private final int seconds;
  private final Runnable lastResort;
  private boolean started;
  private @Nullable CodeActivation module;
  private int line;
  private int hungryLine;
  private boolean ended;
  private volatile boolean over;
  private boolean late;
  private int interruptions;

  /**
   * @param filename the file to watch, as code objects name it
   * @param seconds how long the program may take
   * @param lastResort called in the program's thread where it goes on after it was ended; does not
   *     return
   */
  public Trial(
      Facts facts, List<Finding> findings, String filename, int seconds, Runnable lastResort) {
    this.lastResort = lastResort;
    this.findings = findings;
    this.filename = filename;
    this.seconds = seconds;
    Witnesses choice = new Witnesses(facts, filename);
    for (Finding each : findings) {
      Witness witness = choice.of(each);
      witnesses.add(witness);
      if (witness != null) {
        watching.add(witness);
      }
    }
  }

  /** Whether a run can show anything at all. */
  public boolean isWorthRunning() {
    return !watching.isEmpty();
  }

  /** What was shown, asked once the program has ended. */
  public List<Proof> proofs() {
    over = true;
    List<Proof> proofs = new ArrayList<>();
    for (int i = 0; i < findings.size(); i++) {
      Witness witness = witnesses.get(i);
      if (witness == null) {
        String words = "this rule is about how the program reads; a run has nothing to show";
        Evidence none = new Evidence(Verdict.NOTHING_TO_RUN, words, List.of());
        proofs.add(new Proof(findings.get(i), none, null));
      } else {
        Evidence evidence = witness.evidence();
        proofs.add(new Proof(findings.get(i), evidence, note(evidence)));
      }
    }
    return proofs;
  }

  private @Nullable String note(Evidence evidence) {
    if (evidence.verdict() == Verdict.SHOWN) {
      return null;
    }
    if (late) {
      return "the program was ended after " + seconds + " seconds";
    }
    if (module == null) {
      return "the program did not start";
    }
    return hungryLine == 0
        ? null
        : "line "
            + hungryLine
            + " asked for input and found none: give the program some, as in"
            + " krait lens --prove … < FILE";
  }

  @Override
  public synchronized boolean follows(Activation activation) {
    if (!started) {
      started = true;
      startWatch(ThreadState.current());
    }
    boolean followed =
        activation instanceof CodeActivation call
            && call.code.heading().filename().equals(filename);
    if (followed && module == null) {
      module = (CodeActivation) activation;
    }
    return followed;
  }

  /** Ends the program by SystemExit when its time is up, again and again if it goes on. */
  private void startWatch(ThreadState program) {
    Thread watch =
        new Thread(
            () -> {
              try {
                Thread.sleep(seconds * SECOND);
                while (!over) {
                  program.addPendingCall(this::interrupt);
                  program.thread().interrupt();
                  Thread.sleep(SECOND);
                }
              } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
              }
            },
            "time limit");
    watch.setDaemon(true);
    watch.start();
  }

  /** Runs in the program's thread. */
  private void interrupt() {
    late = true;
    end();
    if (++interruptions > PATIENCE) {
      lastResort.run();
    }
    throw new PyException("SystemExit");
  }

  /**
   * Tells the witnesses of an event, whichever thread it is in, one after the other; false if the
   * trial does not follow it.
   */
  private synchronized boolean tell(Activation activation, Consumer<Witness> event) {
    boolean told = !ended && follows(activation);
    if (told) {
      watching.forEach(event);
    }
    return told;
  }

  @Override
  public void entered(Activation activation) {
    tell(activation, each -> each.entered(activation));
  }

  @Override
  public void resumed(Activation activation) {
    tell(activation, each -> each.resumed(activation));
  }

  @Override
  public void reached(Activation activation, int reached) {
    if (tell(activation, each -> each.reached(activation, reached))) {
      line = reached;
    }
  }

  @Override
  public void repeated(Activation activation, int reached) {
    reached(activation, reached);
  }

  @Override
  public void made(Activation activation, Object function) {
    tell(activation, each -> each.made(activation, function));
  }

  @Override
  public void raised(Activation activation, PyBaseException exception) {
    tell(activation, each -> each.raised(activation, exception));
  }

  @Override
  public void yielded(Activation activation, Object value) {
    tell(activation, each -> each.yielded(activation, value));
  }

  @Override
  public void returned(Activation activation, Object value) {
    tell(activation, each -> each.returned(activation, value));
    endWith(activation);
  }

  @Override
  public void unwound(Activation activation, PyBaseException exception) {
    tell(activation, each -> each.unwound(activation, exception));
    endWith(activation);
  }

  private synchronized void endWith(Activation activation) {
    if (activation == module) {
      end();
    }
  }

  private synchronized void end() {
    if (!ended) {
      watching.forEach(Witness::ended);
      ended = true;
    }
  }

  @Override
  public int read(OpenFile file, byte[] into, int offset, int length) {
    int n = file.read(into, offset, length);
    if (n == 0 && length > 0) {
      hungryLine = line;
    }
    return n;
  }

  @Override
  public int write(OpenFile file, byte[] from, int offset, int length) {
    return Descriptors.write(STANDARD_ERROR, from, offset, length);
  }
}
