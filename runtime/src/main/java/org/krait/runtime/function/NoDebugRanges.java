package org.krait.runtime.function;

/** The state of an interpreter that tells no columns of its code ({@code -X no_debug_ranges}). */
public final class NoDebugRanges {}
