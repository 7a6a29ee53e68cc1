/**
 * The second executor: from the core tree to JVM class files. {@link
 * org.krait.compiler.ClassCompiler} makes a class of a function or of a loop; one {@code …Emitter}
 * for each group of constructs writes its bytecode. Variables and temporaries of the core tree are
 * JVM locals ({@link org.krait.compiler.Layout}); inline caches and constants are static fields
 * ({@link org.krait.compiler.StaticFields}).
 */
@NullMarked
package org.krait.compiler;

import org.jspecify.annotations.NullMarked;
