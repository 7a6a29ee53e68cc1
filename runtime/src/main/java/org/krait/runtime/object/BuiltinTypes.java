package org.krait.runtime.object;

/** The types that the object layer itself is made of, by the classes that declare their methods. */
public final class BuiltinTypes {
  public static final PyType TYPE = PyType.metatype(types("TypeType"));
  public static final PyType OBJECT = declared("ObjectType");
  public static final PyType NONE_TYPE = declared("NoneType");
  public static final PyType NOT_IMPLEMENTED_TYPE = declared("NotImplementedType");
  public static final PyType ELLIPSIS = declared("EllipsisType");
  public static final PyType BOOL = declared("BoolType");
  public static final PyType INT = declared("IntType");
  public static final PyType FLOAT = declared("FloatType");
  public static final PyType COMPLEX = declared("ComplexType");
  public static final PyType STR = declared("StrType");
  public static final PyType BYTES = declared("BytesType");
  public static final PyType BYTEARRAY = declared("BytearrayType");
  public static final PyType MEMORYVIEW = declared("MemoryviewType");
  public static final PyType LIST = declared("ListType");
  public static final PyType TUPLE = declared("TupleType");
  public static final PyType DICT = declared("DictType");
  public static final PyType SET = declared("SetType");
  public static final PyType FROZENSET = declared("FrozensetType");
  public static final PyType RANGE = declared("RangeType");
  public static final PyType SLICE = declared("SliceType");
  public static final PyType CELL = declared("CellType");
  public static final PyType FUNCTION = declared("FunctionType");
  public static final PyType METHOD = declared("MethodType");
  public static final PyType CODE = declared("CodeType");
  public static final PyType BUILTIN_FUNCTION = declared("BuiltinFunctionType");
  public static final PyType METHOD_DESCRIPTOR = declared("MethodDescriptorType");
  public static final PyType WRAPPER_DESCRIPTOR = declared("WrapperDescriptorType");
  public static final PyType METHOD_WRAPPER = declared("MethodWrapperType");
  public static final PyType CLASSMETHOD_DESCRIPTOR = declared("ClassmethodDescriptorType");
  public static final PyType GETSET_DESCRIPTOR = declared("GetsetDescriptorType");
  public static final PyType MEMBER_DESCRIPTOR = declared("MemberDescriptorType");
  public static final PyType MAPPINGPROXY = declared("MappingproxyType");
  public static final PyType MODULE = declared("ModuleType");
  public static final PyType PROPERTY = declared("PropertyType");
  public static final PyType CLASSMETHOD = declared("ClassmethodType");
  public static final PyType STATICMETHOD = declared("StaticmethodType");
  public static final PyType SUPER = declared("SuperType");
  public static final PyType GENERATOR = declared("GeneratorType");
  public static final PyType COROUTINE = declared("CoroutineType");
  public static final PyType ASYNC_GENERATOR = declared("AsyncGeneratorType");
  public static final PyType FRAME = declared("FrameType");
  public static final PyType TRACEBACK = declared("TracebackType");
  public static final PyType UNION = declared("UnionType");
  public static final PyType GENERIC_ALIAS = declared("GenericAliasType");
  public static final PyType TYPE_VAR = declared("TypeVarType");
  public static final PyType PARAM_SPEC = declared("ParamSpecType");
  public static final PyType TYPE_VAR_TUPLE = declared("TypeVarTupleType");
  public static final PyType GENERIC = declared("GenericType");
  public static final PyType TYPE_ALIAS = declared("TypeAliasTypeType");
  public static final PyType CONSTANT_EVALUATOR = declared("ConstantEvaluatorType");
  public static final PyType NO_DEFAULT_TYPE = declared("NoDefaultType");
  public static final PyType WEAK_REFERENCE = declared("ReferenceTypeType");
  public static final PyType CONTEXT = declared("ContextType");
  public static final PyType CONTEXT_VAR = declared("ContextVarType");
  public static final PyType CONTEXT_TOKEN = declared("TokenType");
  public static final PyType MISSING_TOKEN = declared("MissingTokenType");
  public static final PyType SIMPLE_NAMESPACE = declared("SimpleNamespaceType");
  public static final PyType BASE_EXCEPTION = declared("BaseExceptionType");

  private BuiltinTypes() {}

  private static PyType declared(String simpleName) {
    return PyType.builtin(types(simpleName));
  }

  private static String types(String simpleName) {
    return "org.krait.runtime.types." + simpleName;
  }
}
