package org.krait.compiler.abi;

import static org.krait.compiler.abi.RuntimeAbi.*;

import java.lang.constant.ClassDesc;

/** The making of containers and strings. */
public final class DisplayAbi {
  private static final ClassDesc FORMATTED = RuntimeAbi.call("FormattedStrings");
  public static final ClassDesc PY_TEMPLATE = object("PyTemplate");

  public static final RuntimeMethod TUPLE =
      RuntimeMethod.ofStatic(PY_TUPLE, "of", PY_TUPLE, OBJECTS);
  public static final RuntimeMethod TUPLE_SIZE = RuntimeMethod.ofVirtual(PY_TUPLE, "size", INT);
  public static final RuntimeMethod TUPLE_GET =
      RuntimeMethod.ofVirtual(PY_TUPLE, "get", OBJECT, INT);
  public static final RuntimeMethod LIST = RuntimeMethod.ofStatic(PY_LIST, "of", PY_LIST, OBJECTS);
  public static final RuntimeMethod NEW_LIST = RuntimeMethod.ofConstructor(PY_LIST);
  public static final RuntimeMethod LIST_ADD =
      RuntimeMethod.ofVirtual(PY_LIST, "add", VOID, OBJECT);
  public static final RuntimeMethod LIST_ADD_ALL =
      RuntimeMethod.ofVirtual(PY_LIST, "addAll", VOID, OBJECTS);
  public static final RuntimeMethod LIST_ITEMS =
      RuntimeMethod.ofVirtual(PY_LIST, "toArray", OBJECTS);
  public static final RuntimeMethod STAR_ITEMS =
      RuntimeMethod.ofStatic(RuntimeAbi.call("Stars"), "items", OBJECTS, OBJECT);
  public static final RuntimeMethod NEW_SET = RuntimeMethod.ofConstructor(PY_SET);
  public static final RuntimeMethod SET_ADD =
      RuntimeMethod.ofVirtual(PY_SET, "add", BOOLEAN, OBJECT);
  public static final RuntimeMethod SET_UPDATE =
      RuntimeMethod.ofStatic(ops("Sets"), "update", VOID, PY_SET, OBJECT);
  public static final RuntimeMethod NEW_DICT = RuntimeMethod.ofConstructor(PY_DICT);
  public static final RuntimeMethod DICT_OF =
      RuntimeMethod.ofStatic(PY_DICT, "of", PY_DICT, STRINGS, OBJECTS);
  public static final RuntimeMethod DICT_PUT =
      RuntimeMethod.ofVirtual(PY_DICT, "put", OBJECT, OBJECT, OBJECT);
  public static final RuntimeMethod DICT_UPDATE =
      RuntimeMethod.ofStatic(ops("Mappings"), "update", VOID, PY_DICT, OBJECT);
  public static final RuntimeMethod NEW_SLICE =
      RuntimeMethod.ofConstructor(PY_SLICE, OBJECT, OBJECT, OBJECT);

  public static final RuntimeMethod CONVERT =
      RuntimeMethod.ofStatic(FORMATTED, "convert", OBJECT, OBJECT, INT);
  public static final RuntimeMethod FORMAT_PLAIN =
      RuntimeMethod.ofStatic(FORMATTED, "format", OBJECT, OBJECT);
  public static final RuntimeMethod FORMAT =
      RuntimeMethod.ofStatic(ops("Formatting"), "format", OBJECT, OBJECT, OBJECT);
  public static final RuntimeMethod JOIN =
      RuntimeMethod.ofStatic(FORMATTED, "join", OBJECT, OBJECTS);
  public static final RuntimeMethod INTERPOLATION =
      RuntimeMethod.ofStatic(FORMATTED, "interpolation", OBJECT, OBJECT, OBJECT, INT, OBJECT);
  public static final RuntimeMethod NEW_TEMPLATE =
      RuntimeMethod.ofConstructor(PY_TEMPLATE, OBJECTS, OBJECTS);

  private DisplayAbi() {}
}
