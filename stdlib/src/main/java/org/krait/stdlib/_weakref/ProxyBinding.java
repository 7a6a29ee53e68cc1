package org.krait.stdlib._weakref;

import org.jspecify.annotations.Nullable;
import org.krait.runtime.error.Errors;
import org.krait.runtime.error.PyException;
import org.krait.runtime.object.Binding;
import org.krait.runtime.object.BuiltinTypes;
import org.krait.runtime.object.Dispatch;
import org.krait.runtime.object.Member;
import org.krait.runtime.object.PyCallable;
import org.krait.runtime.object.PySingleton;
import org.krait.runtime.object.PyStr;
import org.krait.runtime.object.PyType;
import org.krait.runtime.object.PyWeakReference;
import org.krait.runtime.object.Special;
import org.krait.runtime.object.Types;
import org.krait.runtime.ops.Attributes;
import org.krait.runtime.ops.Iteration;
import org.krait.runtime.ops.Representation;

/**
 * The binding of the two proxy types: every special method does what the referent's does; operators
 * replace a proxy on the other side, too, by what it refers to.
 */
// CPython: weakrefobject.c proxy_as_number, proxy_as_sequence, proxy_as_mapping
final class ProxyBinding extends Binding {
  private static final int[] FORWARDED = {
    Special.STR,
    Special.GETATTRIBUTE,
    Special.SETATTR,
    Special.DELATTR,
    Special.LT,
    Special.LE,
    Special.EQ,
    Special.NE,
    Special.GT,
    Special.GE,
    Special.ITER,
    Special.NEXT,
    Special.ADD,
    Special.RADD,
    Special.SUB,
    Special.RSUB,
    Special.MUL,
    Special.RMUL,
    Special.MOD,
    Special.RMOD,
    Special.DIVMOD,
    Special.RDIVMOD,
    Special.POW,
    Special.RPOW,
    Special.NEG,
    Special.POS,
    Special.ABS,
    Special.BOOL,
    Special.INVERT,
    Special.LSHIFT,
    Special.RLSHIFT,
    Special.RSHIFT,
    Special.RRSHIFT,
    Special.AND,
    Special.RAND,
    Special.XOR,
    Special.RXOR,
    Special.OR,
    Special.ROR,
    Special.INT,
    Special.FLOAT,
    Special.IADD,
    Special.ISUB,
    Special.IMUL,
    Special.IMOD,
    Special.IPOW,
    Special.ILSHIFT,
    Special.IRSHIFT,
    Special.IAND,
    Special.IXOR,
    Special.IOR,
    Special.FLOORDIV,
    Special.RFLOORDIV,
    Special.TRUEDIV,
    Special.RTRUEDIV,
    Special.IFLOORDIV,
    Special.ITRUEDIV,
    Special.INDEX,
    Special.MATMUL,
    Special.RMATMUL,
    Special.IMATMUL,
    Special.LEN,
    Special.GETITEM,
    Special.SETITEM,
    Special.DELITEM,
    Special.CONTAINS,
    Special.BYTES,
    Special.REVERSED
  };

  static final PyType PROXY = PyType.builtin(new ProxyBinding("ProxyType", false));
  static final PyType CALLABLE_PROXY = PyType.builtin(new ProxyBinding("CallableProxyType", true));

  private final String name;
  private final boolean callable;

  private ProxyBinding(String name, boolean callable) {
    this.name = name;
    this.callable = callable;
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public String module() {
    return "weakref";
  }

  @Override
  public @Nullable String doc() {
    return null;
  }

  @Override
  public @Nullable String textSignature() {
    return null;
  }

  @Override
  public int flags() {
    return PyType.Flags.NOT_INSTANTIABLE;
  }

  @Override
  public Class<?> instanceClass() {
    return PyWeakReference.class;
  }

  @Override
  public PyType base() {
    return BuiltinTypes.OBJECT;
  }

  @Override
  protected Member[] listMembers() {
    Member[] members = new Member[FORWARDED.length + (callable ? 3 : 2)];
    for (int i = 0; i < FORWARDED.length; i++) {
      members[i] = slot(Special.name(FORWARDED[i]));
    }
    members[FORWARDED.length] = slot("__repr__");
    members[FORWARDED.length + 1] = new Member(Member.Kind.CONSTANT, "__hash__", null, false, null);
    if (callable) {
      members[FORWARDED.length + 2] = slot("__call__");
    }
    return members;
  }

  private static Member slot(String name) {
    return new Member(Member.Kind.SLOT, name, "/, *args, **kwargs", false, null);
  }

  @Override
  public Object constant(int id, @Nullable Object self) {
    return PySingleton.NONE;
  }

  @Override
  protected Object invoke(int id, Object self, Object[] bound) {
    Object[] args = ((Object[]) bound[0]).clone();
    if (id == FORWARDED.length) {
      return repr((PyWeakReference) self);
    }
    Object referent = unwrap(self);
    if (id > FORWARDED.length) {
      return Dispatch.call(referent, args, (org.krait.runtime.object.PyDict) bound[1]);
    }
    if (!keepsArguments(FORWARDED[id])) {
      for (int i = 0; i < args.length; i++) {
        args[i] = unwrap(args[i]);
      }
    }
    return forward(FORWARDED[id], referent, args);
  }

  // CPython: weakrefobject.c proxy_setattr, proxy_setitem, proxy_contains
  private static boolean keepsArguments(int special) {
    return switch (special) {
      case Special.SETATTR, Special.DELATTR, Special.SETITEM, Special.DELITEM, Special.CONTAINS ->
          true;
      default -> false;
    };
  }

  private static Object forward(int special, Object referent, Object[] args) {
    switch (special) {
      case Special.GETATTRIBUTE:
        return Attributes.get(referent, Attributes.name(args[0]));
      case Special.ITER:
        return Iteration.iterator(referent);
      case Special.BOOL:
        return org.krait.runtime.object.Truth.of(referent);
      default:
        break;
    }
    Object method = Types.special(referent, special);
    if (method == null) {
      return missing(special, referent);
    }
    return Dispatch.callSpecial(method, referent, args, PyCallable.NO_NAMES);
  }

  /** Operators decline, so that the other side is asked; other methods are not supported. */
  private static Object missing(int special, Object referent) {
    if (special >= Special.ADD && special <= Special.IOR) {
      return PySingleton.NOT_IMPLEMENTED;
    }
    throw Errors.typeError(
        "'" + Types.of(referent).fullName() + "' object does not support " + Special.name(special));
  }

  private static Object unwrap(Object o) {
    if (o instanceof PyWeakReference r && r.type().binding() instanceof ProxyBinding) {
      Object referent = r.referent();
      if (referent == null) {
        throw new PyException("ReferenceError", "weakly-referenced object no longer exists");
      }
      return referent;
    }
    return o;
  }

  private static Object repr(PyWeakReference self) {
    Object referent = self.referent();
    String start = "<weakproxy at " + Representation.address(self) + "; ";
    return PyStr.ofJava(
        referent == null
            ? start + "dead>"
            : start
                + "to '"
                + Types.of(referent).fullName()
                + "' at "
                + Representation.address(referent)
                + ">");
  }
}
