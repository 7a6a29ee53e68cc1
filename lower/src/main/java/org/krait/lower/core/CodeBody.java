package org.krait.lower.core;

/**
 * What executes in a {@link Code}.
 *
 * @param statement the whole body; where it ends without Return, the code returns None
 * @param temporaries the number of slots after the local variables
 * @param resumes the number of resume registers
 * @param positions four numbers for each position: first line, last line, first column, end column
 *     (columns in UTF-8 bytes from 0)
 * @param names {@code co_names}
 * @param constants {@code co_consts}: constants and {@link Code}s. Visible only: the tree holds its
 *     own. With CO_HAS_DOCSTRING the first is the docstring
 */
public record CodeBody(
    CoreStmt statement,
    int temporaries,
    int resumes,
    int[] positions,
    String[] names,
    Object[] constants)
    implements Code.BodyReference {

  @Override
  public CodeBody get() {
    return this;
  }
}
