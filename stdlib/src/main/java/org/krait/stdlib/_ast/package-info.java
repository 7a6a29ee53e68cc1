/**
 * The {@code _ast} module: syntax trees as Python objects.
 *
 * <p>{@link org.krait.stdlib._ast.Grammar} describes the nodes, {@link
 * org.krait.stdlib._ast.NodeTypes} makes their classes, {@link org.krait.stdlib._ast.TreeWriter}
 * and {@link org.krait.stdlib._ast.TreeReader} turn trees of records into trees of objects and
 * back, and {@link org.krait.stdlib._ast.TreeValidator} checks what Python code put together.
 */
@NullMarked
package org.krait.stdlib._ast;

import org.jspecify.annotations.NullMarked;
