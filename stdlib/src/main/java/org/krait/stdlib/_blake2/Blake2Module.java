package org.krait.stdlib._blake2;

import org.krait.annotations.PyConstant;
import org.krait.annotations.PyModule;

/// _blake2b provides BLAKE2b for hashlib
///
@PyModule(
    value = "_blake2",
    types = {PyBlake2b.class, PyBlake2s.class})
public final class Blake2Module {
  @PyConstant static final int BLAKE2B_MAX_DIGEST_SIZE = 64;
  @PyConstant static final int BLAKE2B_MAX_KEY_SIZE = 64;
  @PyConstant static final int BLAKE2B_PERSON_SIZE = 16;
  @PyConstant static final int BLAKE2B_SALT_SIZE = 16;
  @PyConstant static final int BLAKE2S_MAX_DIGEST_SIZE = 32;
  @PyConstant static final int BLAKE2S_MAX_KEY_SIZE = 32;
  @PyConstant static final int BLAKE2S_PERSON_SIZE = 8;
  @PyConstant static final int BLAKE2S_SALT_SIZE = 8;
  @PyConstant static final long _GIL_MINSIZE = 2048;
}
