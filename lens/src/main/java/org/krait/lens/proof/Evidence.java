package org.krait.lens.proof;

import java.util.List;

/**
 * What a run showed of a pitfall.
 *
 * @param verdict whether it bit
 * @param words what happened, in one sentence
 * @param observations what was seen, in the order of the run
 */
public record Evidence(Verdict verdict, String words, List<Observation> observations) {
  /** What a run says of a pitfall. */
  public enum Verdict {
    /** It bit, and the observations show it. */
    SHOWN("shown"),
    /** The run came by, and nothing went wrong. */
    NOT_SHOWN("not shown"),
    /** The run did not come by. */
    NOT_REACHED("not reached"),
    /** The pitfall is about how the program reads. */
    NOTHING_TO_RUN("nothing to run");

    private final String words;

    Verdict(String words) {
      this.words = words;
    }

    public String words() {
      return words;
    }
  }

  /** Something seen at a line of the program. */
  public record Observation(int line, String words) {}
}
