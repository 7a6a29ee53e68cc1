package org.krait.runtime.object;

/** The types of iterators and views that the built-in containers hand out. */
public final class IterationTypes {
  public static final PyType LIST_ITERATOR = declared("ListIteratorType");
  public static final PyType LIST_REVERSE_ITERATOR = declared("ListReverseIteratorType");
  public static final PyType TUPLE_ITERATOR = declared("TupleIteratorType");
  public static final PyType RANGE_ITERATOR = declared("RangeIteratorType");
  public static final PyType LONG_RANGE_ITERATOR = declared("LongRangeIteratorType");
  public static final PyType SET_ITERATOR = declared("SetIteratorType");
  public static final PyType DICT_KEYS = declared("DictKeysType");
  public static final PyType DICT_VALUES = declared("DictValuesType");
  public static final PyType DICT_ITEMS = declared("DictItemsType");
  public static final PyType DICT_KEY_ITERATOR = declared("DictKeyIteratorType");
  public static final PyType DICT_VALUE_ITERATOR = declared("DictValueIteratorType");
  public static final PyType DICT_ITEM_ITERATOR = declared("DictItemIteratorType");
  public static final PyType DICT_REVERSE_KEY_ITERATOR = declared("DictReverseKeyIteratorType");
  public static final PyType DICT_REVERSE_VALUE_ITERATOR = declared("DictReverseValueIteratorType");
  public static final PyType DICT_REVERSE_ITEM_ITERATOR = declared("DictReverseItemIteratorType");
  public static final PyType SEQUENCE_ITERATOR = declared("SequenceIteratorType");
  public static final PyType CALLABLE_ITERATOR = declared("CallableIteratorType");

  private IterationTypes() {}

  private static PyType declared(String simpleName) {
    return PyType.builtin("org.krait.runtime.types." + simpleName);
  }
}
