/**
 * The syntax tree: records with the names of CPython's ASDL, the places they stand at, and the
 * problems that the front end reports. Knows nothing else.
 *
 * <p>The value of {@link org.krait.syntax.Expr.Constant} is a {@link java.lang.Boolean}, {@link
 * java.lang.Long}, {@link java.math.BigInteger} (only beyond long), {@link java.lang.Double},
 * {@link org.krait.syntax.Imaginary}, {@link java.lang.String} or {@link
 * org.krait.syntax.AstralString}, {@link org.krait.syntax.BytesLiteral}, or {@link
 * org.krait.syntax.Singleton}.
 */
@NullMarked
package org.krait.syntax;

import org.jspecify.annotations.NullMarked;
