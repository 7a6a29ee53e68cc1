package org.krait.compiler.abi;

import static org.krait.compiler.abi.RuntimeAbi.*;

import java.lang.constant.ClassDesc;

/** Local variables, globals, namespaces, attributes. */
public final class NameAbi {
  public static final ClassDesc GLOBAL_SITE = site("GlobalSite");
  public static final ClassDesc NAME_SITE = site("NameSite");
  public static final ClassDesc NAMESPACE_STORE = site("NamespaceStore");
  public static final ClassDesc ATTRIBUTE_SITE = site("AttributeSite");
  public static final ClassDesc ATTRIBUTE_STORE = site("AttributeStore");
  private static final ClassDesc NAMESPACES = ops("Namespaces");
  private static final ClassDesc UNBOUND = function("Unbound");

  public static final RuntimeMethod NEW_GLOBAL_SITE =
      RuntimeMethod.ofConstructor(GLOBAL_SITE, STRING);
  public static final RuntimeMethod NEW_NAME_SITE = RuntimeMethod.ofConstructor(NAME_SITE, STRING);
  public static final RuntimeMethod NEW_NAMESPACE_STORE =
      RuntimeMethod.ofConstructor(NAMESPACE_STORE, STRING);
  public static final RuntimeMethod NEW_ATTRIBUTE_SITE =
      RuntimeMethod.ofConstructor(ATTRIBUTE_SITE, STRING);
  public static final RuntimeMethod NEW_ATTRIBUTE_STORE =
      RuntimeMethod.ofConstructor(ATTRIBUTE_STORE, STRING);

  public static final RuntimeMethod LOCAL_CHECKED =
      RuntimeMethod.ofStatic(UNBOUND, "checked", OBJECT, OBJECT, STRING);

  public static final RuntimeMethod GET_GLOBAL =
      RuntimeMethod.ofVirtual(GLOBAL_SITE, "get", OBJECT, PY_FUNCTION);
  public static final RuntimeMethod GET_NAME =
      RuntimeMethod.ofVirtual(NAME_SITE, "get", OBJECT, PY_FUNCTION, OBJECT);
  public static final RuntimeMethod SET_NAME =
      RuntimeMethod.ofVirtual(NAMESPACE_STORE, "set", VOID, OBJECT, OBJECT);
  public static final RuntimeMethod SET_GLOBAL = SET_NAME;
  public static final RuntimeMethod FIND_NAME =
      RuntimeMethod.ofStatic(NAMESPACES, "find", OBJECT, OBJECT, STRING);
  public static final RuntimeMethod DELETE_NAME =
      RuntimeMethod.ofStatic(NAMESPACES, "delete", VOID, OBJECT, STRING);
  public static final RuntimeMethod DELETE_GLOBAL =
      RuntimeMethod.ofStatic(NAMESPACES, "deleteGlobal", VOID, PY_DICT, STRING);

  public static final RuntimeMethod GET_ATTRIBUTE =
      RuntimeMethod.ofVirtual(ATTRIBUTE_SITE, "get", OBJECT, OBJECT);
  public static final RuntimeMethod SET_ATTRIBUTE =
      RuntimeMethod.ofVirtual(ATTRIBUTE_STORE, "set", VOID, OBJECT, OBJECT);
  public static final RuntimeMethod DELETE_ATTRIBUTE =
      RuntimeMethod.ofStatic(ops("Attributes"), "delete", VOID, OBJECT, STRING);

  private NameAbi() {}
}
