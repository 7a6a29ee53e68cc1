/**
 * The runtime of Python: everything but the language's syntax.
 *
 * <p>Layers, each importing only those before it:
 *
 * <ol>
 *   <li>{@code error}: {@code PyException}, the throwable, and {@code Errors}, which makes it.
 *   <li>{@code object}: representation of values, {@code PyType}, {@code Shape}, bindings of
 *       built-in methods, {@code Dispatch} (calling), {@code Truth}, {@code Equality}, {@code Keys}
 *       (hashing), {@code Lengths}; the data classes {@code PyList}, {@code PyDict}, {@code PySet},
 *       {@code PyBytes}… with their invariants, without Python-visible methods.
 *   <li>{@code function}: {@code PyFunction}, {@code PyCode}, generators, frames, tracebacks.
 *   <li>{@code text}: the algorithms of str on plain values; {@code codec}: encodings between str
 *       and bytes.
 *   <li>{@code ops}: the abstract operations on any object, one class per protocol: {@code
 *       Attributes}, {@code Arithmetic}, {@code Comparison}, {@code Iteration}, {@code Items}
 *       (subscripts and slices), {@code Containment}, {@code Indexes} (ints from objects), {@code
 *       Representation} (repr, str, ascii), {@code Formatting}, {@code Conversion}…
 *   <li>{@code call}: call sites' slow forms: star arguments, keywords merged.
 *   <li>{@code types}: one {@code <Name>Type} class per Python type with its methods, by
 *       {@code @PyTypeSpec(instances = PyList.class)} and static methods {@code (PyList self, …)}.
 *   <li>{@code module}: what a module is, and the built-in modules the core cannot do without.
 *   <li>{@code boot}: puts an interpreter together.
 * </ol>
 *
 * <p>A built-in method is one annotated method, found through the binding that the processor writes
 * for its class; nothing is registered anywhere.
 */
package org.krait.runtime;
