package org.krait.stdlib._random;

import org.krait.annotations.PyModule;

/// Module implements the Mersenne Twister random number generator.
@PyModule(value = "_random", types = PyRandom.class)
public final class RandomModule {}
