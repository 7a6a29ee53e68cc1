/**
 * What generated code names of the runtime: classes, methods and fields, by subject. The compiler
 * does not know the runtime itself; a test of conformance resolves every name.
 */
@NullMarked
package org.krait.compiler.abi;

import org.jspecify.annotations.NullMarked;
