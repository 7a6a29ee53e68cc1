package org.krait.stdlib._tokenize;

import org.krait.annotations.PyModule;

@PyModule(value = "_tokenize", types = PyTokenizerIter.class)
public final class TokenizeModule {}
