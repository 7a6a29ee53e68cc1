/**
 * The core tree: what Python means, in few words, for executors. A {@link
 * org.krait.lower.core.Code} holds {@link org.krait.lower.core.CoreStmt} and {@link
 * org.krait.lower.core.CoreExpr} nodes.
 *
 * <h2>Storage</h2>
 *
 * A frame has <em>slots</em>: first the local variables, as {@code co_varnames}, then {@code
 * temporaries}; and <em>cells</em>: first {@code co_cellvars}, then {@code co_freevars}. All cells
 * of this code are made at entry; {@code cellParameters} says which take over a parameter's value.
 * An unbound local is null. Temporaries are invisible to Python, are always set before they are
 * read, and one temporary has one purpose at a time.
 *
 * <h2>Constants</h2>
 *
 * A constant is what {@link org.krait.syntax.Expr.Constant} holds, or a {@link
 * org.krait.lower.core.TupleConstant}, {@link org.krait.lower.core.FrozenSetConstant}, {@link
 * org.krait.lower.core.ComplexConstant} or {@link org.krait.lower.core.SliceConstant} of constants.
 * Names are UTF-16 strings, also those with characters beyond the BMP.
 *
 * <h2>Tests</h2>
 *
 * The test of If, While, Conditional and Not is an expression whose value is a bool: {@code Truth},
 * {@code Not}, {@code Compare} with {@code is} or {@code in}, {@code IsSequence}, {@code
 * IsMapping}, a Boolean constant, {@code Keep} or {@code Do} of a test, or {@code And}, {@code Or},
 * {@code Conditional} of tests. So executors can give tests a form that makes no object.
 *
 * <h2>Positions and lines</h2>
 *
 * Every node that can raise has a position. {@code frame.position = node.position()} before the
 * operation is all that tracebacks need. A statement's line is where a line event fires; 0 means
 * that none does. An expression without a position has a line only where it differs from that of
 * the source statement, else 0: traced code tells of each line inside a statement, too.
 *
 * <h2>Yields</h2>
 *
 * {@code Yield} and {@code YieldFrom} are statements. No expression contains one: what is evaluated
 * before a yield within the same expression is kept in temporaries. A generator is therefore
 * suspended only between statements, and what is needed to come back is: its slots, its cells, and
 * one int per <em>resume register</em>, all 0 at first. A statement with a yield inside has {@code
 * resume() >= 0}, the number of a register of its own, in which it notes where it is:
 *
 * <ul>
 *   <li>Block: the index of the statement that is running.
 *   <li>If: 0 not begun, 2k+1 in the prelude of clause k, 2k+2 in its body, -1 in orelse.
 *   <li>While: 0 not begun, 1 in the prelude, 2 in the body, 3 in orelse.
 *   <li>For: 0 not begun, 1 in store, 2 in the body, 3 in orelse. The iterator is in iteratorSlot
 *       (which is -1 in a For without a yield).
 *   <li>TryExcept: 0 in the body (or not begun), 1 in orelse, 2k+2 in the prelude of handler k,
 *       2k+3 in its body. The exception is in the exception slot.
 *   <li>TryFinally: 0 in the body, otherwise in finalbody, the number saying how the body was left
 *       (the executor's own choice); a pending exception or return value is in the pending slot.
 *   <li>With: as TryFinally, leave and caught taking finalbody's place.
 *   <li>Isolate: 0 not begun, 1 in the body; what is given back is in the saved slots.
 *   <li>Yield: 0 not begun, 1 suspended.
 *   <li>YieldFrom: 0 not begun, 1 delegating; the iterator is in iteratorSlot.
 * </ul>
 *
 * A register is 0 again when its statement is left in any way. To resume is to execute the body
 * again: each statement whose register is not 0 goes straight to where it was.
 *
 * <h2>Exceptions</h2>
 *
 * While a handler of TryExcept, the finalbody of TryFinally after an exception, or caught of With
 * runs, the exception is the one being handled ({@code sys.exception()}), and the one before is it
 * again afterwards.
 */
@NullMarked
package org.krait.lower.core;

import org.jspecify.annotations.NullMarked;
