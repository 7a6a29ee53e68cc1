package org.krait.stdlib._random;

import java.math.BigInteger;
import java.security.SecureRandom;
import org.krait.annotations.PyMethod;
import org.krait.annotations.PyNew;
import org.krait.annotations.PyTypeSpec;
import org.krait.runtime.error.Errors;
import org.krait.runtime.number.IntegerArithmetic;
import org.krait.runtime.object.Ints;
import org.krait.runtime.object.Keys;
import org.krait.runtime.object.PyDict;
import org.krait.runtime.object.PyInstance;
import org.krait.runtime.object.PySingleton;
import org.krait.runtime.object.PyTuple;
import org.krait.runtime.object.PyType;
import org.krait.runtime.ops.Indexes;
import org.krait.runtime.ops.UnaryArithmetic;

/// Random() -> create a random number generator with its own internal state.
@PyTypeSpec(name = "Random", module = "_random")
public final class PyRandom extends PyInstance {
  private static final int SEED_BITS = 32 * MersenneTwister.SIZE;

  private final MersenneTwister generator = new MersenneTwister();

  private PyRandom(PyType type) {
    super(type);
  }

  @PyNew("(cls, *args, **kwargs)")
  static Object __new__(PyType cls, Object[] args, PyDict kwargs) {
    return new PyRandom(cls);
  }

  // CPython: _randommodule.c random_init
  @PyMethod("(self, *args, **kwargs)")
  void __init__(Object[] args, PyDict kwargs) {
    if (kwargs.size() > 0) {
      throw Errors.typeError("Random() takes no keyword arguments");
    }
    if (args.length > 1) {
      throw Errors.typeError("Random() requires 0 or 1 argument");
    }
    seed(args.length == 0 ? PySingleton.NONE : args[0]);
  }

  /// random() -> x in the interval [0, 1).
  @PyMethod("(self, /)")
  double random() {
    return generator.nextDouble();
  }

  /// seed([n]) -> None.
  ///
  /// Defaults to use urandom and falls back to a combination
  /// of the current time and the process identifier.
  @PyMethod("(self, n=None, /)")
  void seed(Object n) {
    if (n == PySingleton.NONE) {
      generator.seed(new BigInteger(SEED_BITS, new SecureRandom()));
      return;
    }
    Object number = Ints.exact(n);
    if (number != null) {
      number = Ints.exact(UnaryArithmetic.absolute(n));
    }
    generator.seed(
        number == null ? unsigned(Keys.hash(n)) : Ints.big(IntegerArithmetic.absolute(number)));
  }

  private static BigInteger unsigned(long n) {
    return new BigInteger(Long.toUnsignedString(n));
  }

  /// getstate() -> tuple containing the current state.
  @PyMethod("(self, /)")
  Object getstate() {
    Object[] all = new Object[MersenneTwister.SIZE + 1];
    for (int i = 0; i < MersenneTwister.SIZE; i++) {
      all[i] = Integer.toUnsignedLong(generator.word(i));
    }
    all[MersenneTwister.SIZE] = (long) generator.index();
    return PyTuple.of(all);
  }

  /// setstate(state) -> None.  Restores generator state.
  @PyMethod("(self, state, /)")
  void setstate(Object state) {
    if (!(state instanceof PyTuple words)) {
      throw Errors.typeError("state vector must be a tuple");
    }
    if (words.size() != MersenneTwister.SIZE + 1) {
      throw Errors.valueError("state vector is the wrong size");
    }
    int[] restored = new int[MersenneTwister.SIZE];
    for (int i = 0; i < restored.length; i++) {
      restored[i] = word(words.get(i)).intValue();
    }
    Object index = Indexes.of(words.get(MersenneTwister.SIZE));
    if (!(index instanceof Long at) || at < 0 || at > MersenneTwister.SIZE) {
      throw Errors.valueError("invalid state");
    }
    generator.restore(restored, (int) (long) at);
  }

  private static BigInteger word(Object item) {
    Object exact = Ints.exact(item);
    if (exact == null) {
      throw Errors.typeError("an integer is required");
    }
    if (IntegerArithmetic.signum(exact) < 0) {
      throw Errors.overflowError("can't convert negative value to unsigned int");
    }
    return Ints.big(exact);
  }

  /// getrandbits(k) -> x.  Generates an int with k random bits.
  @PyMethod("(self, k, /)")
  Object getrandbits(Object k) {
    Object count = Indexes.of(k);
    if (IntegerArithmetic.signum(count) < 0) {
      throw Errors.valueError("Cannot convert negative int");
    }
    if (!(count instanceof Long bits)) {
      throw Errors.overflowError("Python int too large for C uint64_t");
    }
    if (bits == 0) {
      return 0L;
    }
    if (bits <= 32) {
      return Integer.toUnsignedLong(generator.next() >>> (32 - bits));
    }
    if (bits > Integer.MAX_VALUE - 32) {
      throw Errors.memoryError("");
    }
    int words = (int) ((bits + 31) / 32);
    byte[] bytes = new byte[4 * words];
    for (int i = 0; i < words; i++) {
      int word = generator.next();
      if (i == words - 1) {
        word >>>= (int) (32L * words - bits);
      }
      for (int b = 0; b < 4; b++) {
        bytes[bytes.length - 1 - 4 * i - b] = (byte) (word >>> 8 * b);
      }
    }
    return Ints.normal(new BigInteger(1, bytes));
  }
}
