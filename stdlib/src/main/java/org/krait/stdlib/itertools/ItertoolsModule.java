package org.krait.stdlib.itertools;

import org.krait.annotations.PyFunction;
import org.krait.annotations.PyModule;
import org.krait.runtime.error.Errors;
import org.krait.runtime.object.PyTuple;
import org.krait.runtime.ops.Iteration;

/// Functional tools for creating and using iterators.
///
/// Infinite iterators:
/// count(start=0, step=1) --> start, start+step, start+2*step, ...
/// cycle(p) --> p0, p1, ... plast, p0, p1, ...
/// repeat(elem [,n]) --> elem, elem, elem, ... endlessly or up to n times
///
/// Iterators terminating on the shortest input sequence:
/// accumulate(p[, func]) --> p0, p0+p1, p0+p1+p2
/// batched(p, n) --> [p0, p1, ..., p_n-1], [p_n, p_n+1, ..., p_2n-1], ...
/// chain(p, q, ...) --> p0, p1, ... plast, q0, q1, ...
/// chain.from_iterable([p, q, ...]) --> p0, p1, ... plast, q0, q1, ...
/// compress(data, selectors) --> (d[0] if s[0]), (d[1] if s[1]), ...
/// dropwhile(predicate, seq) --> seq[n], seq[n+1], starting when predicate fails
/// groupby(iterable[, keyfunc]) --> sub-iterators grouped by value of keyfunc(v)
/// filterfalse(predicate, seq) --> elements of seq where predicate(elem) is False
/// islice(seq, [start,] stop [, step]) --> elements from
///        seq[start:stop:step]
/// pairwise(s) --> (s[0],s[1]), (s[1],s[2]), (s[2], s[3]), ...
/// starmap(fun, seq) --> fun(*seq[0]), fun(*seq[1]), ...
/// tee(it, n=2) --> (it1, it2 , ... itn) splits one iterator into n
/// takewhile(predicate, seq) --> seq[0], seq[1], until predicate fails
/// zip_longest(p, q, ...) --> (p[0], q[0]), (p[1], q[1]), ...
///
/// Combinatoric generators:
/// product(p, q, ... [repeat=1]) --> cartesian product
/// permutations(p[, r])
/// combinations(p, r)
/// combinations_with_replacement(p, r)
///
@PyModule(
    value = "itertools",
    types = {
      TeeLink.class,
      PyAccumulate.class,
      PyBatched.class,
      PyChain.class,
      PyCombinations.class,
      PyCompress.class,
      PyCount.class,
      PyCombinationsWithReplacement.class,
      PyCycle.class,
      PyDropwhile.class,
      PyFilterfalse.class,
      PyGroupby.class,
      PyGrouper.class,
      PyIslice.class,
      PyPairwise.class,
      PyPermutations.class,
      PyProduct.class,
      PyRepeat.class,
      PyStarmap.class,
      PyTakewhile.class,
      PyTee.class,
      PyZipLongest.class,
    })
public final class ItertoolsModule {
  /// Returns a tuple of n independent iterators.
  @PyFunction("(iterable, n=2, /)")
  public Object tee(Object iterable, int n) {
    if (n < 0) {
      throw Errors.valueError("n must be >= 0");
    }
    Object[] iterators = new Object[n];
    if (n > 0) {
      PyTee first = PyTee.of(Iteration.iterator(iterable));
      iterators[0] = first;
      for (int i = 1; i < n; i++) {
        iterators[i] = PyTee.of(first);
      }
    }
    return PyTuple.of(iterators);
  }
}
