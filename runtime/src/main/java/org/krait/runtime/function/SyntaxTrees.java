package org.krait.runtime.function;

import org.krait.runtime.function.SourceCompiler.Options;

/** Syntax trees as Python objects: how {@code compile} reaches the {@code ast} module's nodes. */
public interface SyntaxTrees {
  /** The flag of {@code compile} that asks for a tree in place of code. */
  int ONLY_AST = 0x400;

  /** Whether an object is a node ({@code ast.AST}). */
  boolean isTree(Object object);

  /** The tree of a source (str or bytes), as nodes; {@code mode} may also be "func_type". */
  Object parse(Object source, String filename, String mode, int flags, int featureVersion);

  /** A new tree like the one that Python code gives, which is checked as for compiling. */
  Object copy(Object tree, String mode);

  /** The code object of a tree that Python code gives; raises TypeError or ValueError. */
  PyCode compile(Object tree, Options options);
}
