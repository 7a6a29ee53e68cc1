/**
 * Turns declared Python types and modules into binding classes.
 *
 * <p>{@link org.krait.processor.DeclarationReader} checks an annotated class and makes a {@link
 * org.krait.processor.Declaration} of it; {@link org.krait.processor.BindingWriter} writes that
 * down as a subclass of {@code org.krait.runtime.object.Binding}. Runtime classes are named only in
 * text: this module imports nothing but the annotations.
 *
 * <p>{@link org.krait.processor.TypeSwitches} works on the finished jar.
 */
package org.krait.processor;
