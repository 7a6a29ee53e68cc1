package org.krait.stdlib._blake2;

import org.jspecify.annotations.Nullable;
import org.krait.annotations.PyConstant;
import org.krait.annotations.PyMethod;
import org.krait.annotations.PyNew;
import org.krait.annotations.PyTypeSpec;
import org.krait.runtime.object.PyType;
import org.krait.stdlib.hashing.HashState;
import org.krait.stdlib.hashing.PyHash;

/// Return a new BLAKE2b hash object.
@PyTypeSpec(
    name = "blake2b",
    module = "_blake2",
    subclassable = false,
    signature =
        "(data=b'', *, digest_size=_blake2.blake2b.MAX_DIGEST_SIZE,\n        key=b'', salt=b'',"
            + " person=b'', fanout=1, depth=1, leaf_size=0,\n        node_offset=0,"
            + " node_depth=0, inner_size=0, last_node=False,\n        usedforsecurity=True,"
            + " string=None)")
public final class PyBlake2b extends PyHash {
  @PyConstant static final int SALT_SIZE = 16;
  @PyConstant static final int PERSON_SIZE = 16;
  @PyConstant static final int MAX_KEY_SIZE = 64;
  @PyConstant static final int MAX_DIGEST_SIZE = 64;
  static final PyType TYPE = PyType.builtin(PyBlake2b.class);

  private PyBlake2b(HashState state) {
    super(TYPE, state);
  }

  @PyNew(
      "(cls, data=b'', *, digest_size=64, key=b'', salt=b'', person=b'', fanout=1, depth=1,"
          + " leaf_size=0, node_offset=0, node_depth=0, inner_size=0, last_node=False,"
          + " usedforsecurity=True, string=None)")
  static Object __new__(
      PyType cls,
      @Nullable Object data,
      Object digest_size,
      @Nullable Object key,
      @Nullable Object salt,
      @Nullable Object person,
      Object fanout,
      Object depth,
      Object leaf_size,
      Object node_offset,
      Object node_depth,
      Object inner_size,
      boolean last_node,
      boolean usedforsecurity,
      Object string) {
    HashState state =
        Blake2Parameters.B.begin(
            digest_size,
            key,
            salt,
            person,
            fanout,
            depth,
            leaf_size,
            node_offset,
            node_depth,
            inner_size,
            last_node);
    return new PyBlake2b(state).start(data, string);
  }

  /// Update this hash object's state with the provided bytes-like object.
  @PyMethod("(self, data, /)")
  @Override
  public void update(Object data) {
    add(data);
  }

  @Override
  protected PyHash with(HashState state) {
    return new PyBlake2b(state);
  }

  @Override
  public String name() {
    return "blake2b";
  }
}
