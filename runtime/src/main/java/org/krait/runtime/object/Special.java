package org.krait.runtime.object;

/** Numbers of the special methods, by which {@link PyType#special} finds them at once. */
public final class Special {
  public static final int NEW = 0;
  public static final int INIT = 1;
  public static final int CALL = 2;
  public static final int GETATTRIBUTE = 3;
  public static final int GETATTR = 4;
  public static final int SETATTR = 5;
  public static final int DELATTR = 6;
  public static final int GET = 7;
  public static final int SET = 8;
  public static final int DELETE = 9;
  public static final int REPR = 10;
  public static final int STR = 11;
  public static final int FORMAT = 12;
  public static final int HASH = 13;
  public static final int BOOL = 14;
  public static final int LEN = 15;
  public static final int LENGTH_HINT = 16;
  public static final int GETITEM = 17;
  public static final int SETITEM = 18;
  public static final int DELITEM = 19;
  public static final int MISSING = 20;
  public static final int CONTAINS = 21;
  public static final int ITER = 22;
  public static final int NEXT = 23;
  public static final int REVERSED = 24;
  public static final int EQ = 25;
  public static final int NE = 26;
  public static final int LT = 27;
  public static final int LE = 28;
  public static final int GT = 29;
  public static final int GE = 30;
  public static final int ADD = 31;
  public static final int RADD = 32;
  public static final int IADD = 33;
  public static final int SUB = 34;
  public static final int RSUB = 35;
  public static final int ISUB = 36;
  public static final int MUL = 37;
  public static final int RMUL = 38;
  public static final int IMUL = 39;
  public static final int MATMUL = 40;
  public static final int RMATMUL = 41;
  public static final int IMATMUL = 42;
  public static final int TRUEDIV = 43;
  public static final int RTRUEDIV = 44;
  public static final int ITRUEDIV = 45;
  public static final int FLOORDIV = 46;
  public static final int RFLOORDIV = 47;
  public static final int IFLOORDIV = 48;
  public static final int MOD = 49;
  public static final int RMOD = 50;
  public static final int IMOD = 51;
  public static final int DIVMOD = 52;
  public static final int RDIVMOD = 53;
  public static final int POW = 54;
  public static final int RPOW = 55;
  public static final int IPOW = 56;
  public static final int LSHIFT = 57;
  public static final int RLSHIFT = 58;
  public static final int ILSHIFT = 59;
  public static final int RSHIFT = 60;
  public static final int RRSHIFT = 61;
  public static final int IRSHIFT = 62;
  public static final int AND = 63;
  public static final int RAND = 64;
  public static final int IAND = 65;
  public static final int XOR = 66;
  public static final int RXOR = 67;
  public static final int IXOR = 68;
  public static final int OR = 69;
  public static final int ROR = 70;
  public static final int IOR = 71;
  public static final int NEG = 72;
  public static final int POS = 73;
  public static final int ABS = 74;
  public static final int INVERT = 75;
  public static final int INT = 76;
  public static final int FLOAT = 77;
  public static final int COMPLEX = 78;
  public static final int INDEX = 79;
  public static final int ROUND = 80;
  public static final int TRUNC = 81;
  public static final int FLOOR = 82;
  public static final int CEIL = 83;
  public static final int BYTES = 84;
  public static final int ENTER = 85;
  public static final int EXIT = 86;
  public static final int AENTER = 87;
  public static final int AEXIT = 88;
  public static final int AWAIT = 89;
  public static final int AITER = 90;
  public static final int ANEXT = 91;
  public static final int DEL = 92;
  public static final int DIR = 93;
  public static final int INSTANCECHECK = 94;
  public static final int SUBCLASSCHECK = 95;
  public static final int CLASS_GETITEM = 96;
  public static final int INIT_SUBCLASS = 97;
  public static final int SET_NAME = 98;
  public static final int PREPARE = 99;
  public static final int MRO_ENTRIES = 100;
  public static final int BUFFER = 101;
  public static final int RELEASE_BUFFER = 102;
  public static final int SIZEOF = 103;
  public static final int REDUCE = 104;
  public static final int REDUCE_EX = 105;
  public static final int FSPATH = 106;
  public static final int COPY = 107;

  /** How many there are. */
  public static final int COUNT = 108;

  /** The Python name of each. */
  static final String[] NAMES = {
    "__new__",
    "__init__",
    "__call__",
    "__getattribute__",
    "__getattr__",
    "__setattr__",
    "__delattr__",
    "__get__",
    "__set__",
    "__delete__",
    "__repr__",
    "__str__",
    "__format__",
    "__hash__",
    "__bool__",
    "__len__",
    "__length_hint__",
    "__getitem__",
    "__setitem__",
    "__delitem__",
    "__missing__",
    "__contains__",
    "__iter__",
    "__next__",
    "__reversed__",
    "__eq__",
    "__ne__",
    "__lt__",
    "__le__",
    "__gt__",
    "__ge__",
    "__add__",
    "__radd__",
    "__iadd__",
    "__sub__",
    "__rsub__",
    "__isub__",
    "__mul__",
    "__rmul__",
    "__imul__",
    "__matmul__",
    "__rmatmul__",
    "__imatmul__",
    "__truediv__",
    "__rtruediv__",
    "__itruediv__",
    "__floordiv__",
    "__rfloordiv__",
    "__ifloordiv__",
    "__mod__",
    "__rmod__",
    "__imod__",
    "__divmod__",
    "__rdivmod__",
    "__pow__",
    "__rpow__",
    "__ipow__",
    "__lshift__",
    "__rlshift__",
    "__ilshift__",
    "__rshift__",
    "__rrshift__",
    "__irshift__",
    "__and__",
    "__rand__",
    "__iand__",
    "__xor__",
    "__rxor__",
    "__ixor__",
    "__or__",
    "__ror__",
    "__ior__",
    "__neg__",
    "__pos__",
    "__abs__",
    "__invert__",
    "__int__",
    "__float__",
    "__complex__",
    "__index__",
    "__round__",
    "__trunc__",
    "__floor__",
    "__ceil__",
    "__bytes__",
    "__enter__",
    "__exit__",
    "__aenter__",
    "__aexit__",
    "__await__",
    "__aiter__",
    "__anext__",
    "__del__",
    "__dir__",
    "__instancecheck__",
    "__subclasscheck__",
    "__class_getitem__",
    "__init_subclass__",
    "__set_name__",
    "__prepare__",
    "__mro_entries__",
    "__buffer__",
    "__release_buffer__",
    "__sizeof__",
    "__reduce__",
    "__reduce_ex__",
    "__fspath__",
    "__copy__",
  };

  private Special() {}

  /** The Python name of a special method. */
  public static String name(int id) {
    return NAMES[id];
  }
}
