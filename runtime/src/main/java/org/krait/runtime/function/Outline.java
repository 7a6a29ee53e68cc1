package org.krait.runtime.function;

import java.util.List;
import org.krait.runtime.object.Branch;

/**
 * What a tracer can be told of a code object.
 *
 * @param lines the lines on which statements begin, in order
 * @param branches each once
 */
public record Outline(int[] lines, List<Branch> branches) {}
