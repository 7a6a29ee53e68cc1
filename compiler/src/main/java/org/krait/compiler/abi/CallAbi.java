package org.krait.compiler.abi;

import static org.krait.compiler.abi.RuntimeAbi.*;

import java.lang.constant.ClassDesc;

/** Calls, and the making of functions. */
public final class CallAbi {
  public static final ClassDesc CALL_SITE = site("CallSite");
  public static final ClassDesc KEYWORD_SITE = site("KeywordSite");
  public static final ClassDesc METHOD_SITE = site("MethodSite");
  public static final ClassDesc ARGUMENT_LIST = RuntimeAbi.call("ArgumentList");

  private static final ClassDesc STAR_CALL = RuntimeAbi.call("StarCall");
  private static final ClassDesc HANDED = function("HandedArguments");

  public static final RuntimeMethod NEW_CALL_SITE = RuntimeMethod.ofConstructor(CALL_SITE);
  public static final RuntimeMethod SITE_TARGET =
      RuntimeMethod.ofVirtual(CALL_SITE, "target", CALL_TARGET, OBJECT);
  public static final RuntimeMethod FUNCTION_TARGET =
      RuntimeMethod.ofVirtual(PY_FUNCTION, "target", CALL_TARGET);
  public static final RuntimeMethod TARGET =
      RuntimeMethod.ofStatic(CALL_TARGET, "of", CALL_TARGET, OBJECT);
  public static final RuntimeMethod CALL_ANY =
      RuntimeMethod.ofVirtual(CALL_TARGET, "call", OBJECT, OBJECT, OBJECTS, STRINGS);

  public static final RuntimeMethod NEW_KEYWORD_SITE = RuntimeMethod.ofConstructor(KEYWORD_SITE);
  public static final RuntimeMethod KEYWORD_SLOTS =
      RuntimeMethod.ofVirtual(KEYWORD_SITE, "slots", OBJECTS, OBJECT, OBJECTS, STRINGS);
  public static final RuntimeMethod KEYWORD_EXECUTABLE =
      RuntimeMethod.ofStatic(KEYWORD_SITE, "executable", EXECUTABLE, PY_FUNCTION);
  public static final RuntimeMethod KEYWORD_TARGET =
      RuntimeMethod.ofVirtual(KEYWORD_SITE, "target", CALL_TARGET, OBJECT);
  public static final RuntimeMethod RUN =
      RuntimeMethod.ofVirtual(EXECUTABLE, "run", OBJECT, PY_FUNCTION, OBJECTS);

  public static final RuntimeMethod NEW_METHOD_SITE =
      RuntimeMethod.ofConstructor(METHOD_SITE, STRING);
  public static final RuntimeMethod METHOD_FIND =
      RuntimeMethod.ofVirtual(METHOD_SITE, "find", PY_CALLABLE, OBJECT);
  public static final RuntimeMethod METHOD_GET =
      RuntimeMethod.ofVirtual(METHOD_SITE, "get", OBJECT, OBJECT);

  public static final RuntimeMethod NEW_ARGUMENT_LIST =
      RuntimeMethod.ofConstructor(ARGUMENT_LIST, OBJECT);
  public static final RuntimeMethod ADD =
      RuntimeMethod.ofVirtual(ARGUMENT_LIST, "add", VOID, OBJECT);
  public static final RuntimeMethod ADD_STAR =
      RuntimeMethod.ofVirtual(ARGUMENT_LIST, "addStar", VOID, OBJECT, BOOLEAN);
  public static final RuntimeMethod ADD_KEYWORD =
      RuntimeMethod.ofVirtual(ARGUMENT_LIST, "addKeyword", VOID, STRING, OBJECT);
  public static final RuntimeMethod ADD_DOUBLE_STAR =
      RuntimeMethod.ofVirtual(ARGUMENT_LIST, "addDoubleStar", VOID, OBJECT);
  public static final RuntimeMethod CALL_LIST =
      RuntimeMethod.ofVirtual(ARGUMENT_LIST, "call", OBJECT);
  public static final RuntimeMethod CALL_LIST_WITH =
      RuntimeMethod.ofVirtual(ARGUMENT_LIST, "callWith", OBJECT, OBJECT);

  public static final RuntimeMethod STAR_ARGUMENTS =
      RuntimeMethod.ofStatic(STAR_CALL, "arguments", OBJECTS, OBJECT, OBJECT, CALL_TARGET);
  public static final RuntimeMethod STAR_IS_EMPTY =
      RuntimeMethod.ofStatic(STAR_CALL, "isEmpty", BOOLEAN, OBJECT);
  public static final RuntimeMethod STAR_CALL_BOTH =
      RuntimeMethod.ofStatic(STAR_CALL, "call", OBJECT, OBJECT, OBJECT, OBJECT);
  public static final RuntimeMethod REST =
      RuntimeMethod.ofStatic(COMPILED_EXECUTABLE, "rest", PY_TUPLE, OBJECTS, INT);

  public static final RuntimeMethod HANDED_TUPLE =
      RuntimeMethod.ofStatic(HANDED, "tuple", PY_TUPLE, OBJECTS, STRINGS, INT);
  public static final RuntimeMethod HANDED_DICT =
      RuntimeMethod.ofStatic(HANDED, "dict", PY_DICT, OBJECTS, STRINGS);
  public static final RuntimeMethod HANDED_FIT =
      RuntimeMethod.ofStatic(HANDED, "fit", BOOLEAN, OBJECT, OBJECTS, STRINGS);
  public static final RuntimeMethod HANDED_ARRAY =
      RuntimeMethod.ofStatic(HANDED, "array", OBJECTS, OBJECTS, OBJECTS, INT, INT);
  public static final RuntimeMethod TAKES_NAMES =
      RuntimeMethod.ofVirtual(EXECUTABLE, "takesNames", BOOLEAN);
  public static final RuntimeMethod STAR_CALL_DICT =
      RuntimeMethod.ofStatic(STAR_CALL, "call", OBJECT, OBJECT, OBJECTS, PY_DICT);

  public static final RuntimeMethod NEW_FUNCTION =
      RuntimeMethod.ofConstructor(PY_FUNCTION, PY_CODE, PY_DICT, PY_DICT, PY_CELLS);
  public static final RuntimeMethod GLOBALS =
      RuntimeMethod.ofVirtual(PY_FUNCTION, "globals", PY_DICT);
  public static final RuntimeMethod BUILTINS =
      RuntimeMethod.ofVirtual(PY_FUNCTION, "builtins", PY_DICT);
  public static final RuntimeMethod CLOSURE =
      RuntimeMethod.ofVirtual(PY_FUNCTION, "closure", PY_CELLS);
  public static final RuntimeMethod FUNCTION_DEFAULTS =
      RuntimeMethod.ofVirtual(PY_FUNCTION, "defaults", PY_TUPLE);
  public static final RuntimeMethod KEYWORD_DEFAULT =
      RuntimeMethod.ofVirtual(PY_FUNCTION, "keywordDefault", OBJECT, STRING, INT);
  public static final RuntimeMethod SET_DEFAULTS =
      RuntimeMethod.ofVirtual(PY_FUNCTION, "setDefaults", VOID, PY_TUPLE);
  public static final RuntimeMethod SET_KEYWORD_DEFAULTS =
      RuntimeMethod.ofVirtual(PY_FUNCTION, "setKeywordDefaults", VOID, PY_DICT);
  public static final RuntimeMethod SET_ANNOTATE =
      RuntimeMethod.ofVirtual(PY_FUNCTION, "setAnnotate", VOID, OBJECT);

  public static final RuntimeMethod SUPER_OBJECT =
      RuntimeMethod.ofStatic(
          site("SuperAccess"), "object", OBJECT, OBJECT, OBJECT, OBJECT, BOOLEAN);
  public static final RuntimeMethod SUPER_GET =
      RuntimeMethod.ofStatic(site("SuperAccess"), "get", OBJECT, OBJECT, OBJECT, OBJECT, STRING);
  public static final RuntimeMethod NEW_SUPER_SITE =
      RuntimeMethod.ofConstructor(site("SuperSite"), STRING);
  public static final RuntimeMethod SUPER_FIND =
      RuntimeMethod.ofVirtual(site("SuperSite"), "find", PY_CALLABLE, OBJECT, OBJECT, OBJECT);
  public static final RuntimeMethod BUILD_CLASS =
      RuntimeMethod.ofStatic(RuntimeAbi.call("ClassStatement"), "builder", OBJECT, PY_FUNCTION);
  public static final RuntimeMethod IMPORT_NAME =
      RuntimeMethod.ofStatic(
          RuntimeAbi.call("ImportStatement"),
          "importName",
          OBJECT,
          PY_FUNCTION,
          OBJECT,
          STRING,
          OBJECT,
          LONG);
  public static final RuntimeMethod IMPORT_FROM =
      RuntimeMethod.ofStatic(
          RuntimeAbi.call("ImportStatement"), "importFrom", OBJECT, INTERPRETER, OBJECT, STRING);

  /** The call of a target with the callee and up to four arguments. */
  public static RuntimeMethod call(int args) {
    ClassDesc[] parameters = new ClassDesc[args + 1];
    java.util.Arrays.fill(parameters, OBJECT);
    return RuntimeMethod.ofVirtual(CALL_TARGET, "call", OBJECT, parameters);
  }

  private CallAbi() {}
}
