package org.krait.lower.core;

/**
 * The call of super in {@link CoreExpr.SuperAttribute} and {@link CoreExpr.SuperMethodCall}. If the
 * function is the builtin super, {@code super(type, self)} is meant; else it is called with both,
 * or with nothing if implicit.
 *
 * @param function evaluates the name super
 * @param type the class, {@code __class__} if implicit
 * @param self the object, the first parameter if implicit
 * @param implicit whether the source says {@code super()}
 * @param position of the call
 */
public record SuperCall(
    CoreExpr function, CoreExpr type, CoreExpr self, boolean implicit, int position) {}
