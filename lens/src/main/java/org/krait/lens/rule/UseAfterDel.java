package org.krait.lens.rule;

import org.krait.lens.facts.Facts;
import org.krait.lens.flow.UnboundUse;

/** A use of a variable after {@code del}, or after the {@code except} clause that named it. */
final class UseAfterDel extends UnboundRule {
  UseAfterDel() {
    super(Cause.DELETED);
  }

  @Override
  public String id() {
    return "use-after-del";
  }

  @Override
  public String summary() {
    return "A variable is used after it was deleted.";
  }

  @Override
  Finding finish(Finding.Draft draft, Facts facts, UnboundUse use) {
    return draft.advice(
        "`del` empties the variable, and so does the end of `except … as name`. To use the value"
            + " later, keep it under another name.");
  }
}
