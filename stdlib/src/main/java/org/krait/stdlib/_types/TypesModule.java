package org.krait.stdlib._types;

import org.krait.annotations.PyConstant;
import org.krait.annotations.PyModule;
import org.krait.annotations.PyTypeSpec;
import org.krait.runtime.object.BuiltinTypes;

/// Define names for built-in types.
@PyModule("_types")
public final class TypesModule {
  @PyConstant static final Object AsyncGeneratorType = BuiltinTypes.ASYNC_GENERATOR;
  @PyConstant static final Object BuiltinFunctionType = BuiltinTypes.BUILTIN_FUNCTION;
  @PyConstant static final Object BuiltinMethodType = BuiltinTypes.BUILTIN_FUNCTION;
  @PyConstant static final Object CellType = BuiltinTypes.CELL;
  @PyConstant static final Object ClassMethodDescriptorType = BuiltinTypes.CLASSMETHOD_DESCRIPTOR;
  @PyConstant static final Object CodeType = BuiltinTypes.CODE;
  @PyConstant static final Object CoroutineType = BuiltinTypes.COROUTINE;
  @PyConstant static final Object EllipsisType = BuiltinTypes.ELLIPSIS;
  @PyConstant static final Object FrameType = BuiltinTypes.FRAME;
  @PyConstant static final Object FunctionType = BuiltinTypes.FUNCTION;
  @PyConstant static final Object GeneratorType = BuiltinTypes.GENERATOR;
  @PyConstant static final Object GenericAlias = BuiltinTypes.GENERIC_ALIAS;
  @PyConstant static final Object GetSetDescriptorType = BuiltinTypes.GETSET_DESCRIPTOR;
  @PyConstant static final Object LambdaType = BuiltinTypes.FUNCTION;
  @PyConstant static final Object MappingProxyType = BuiltinTypes.MAPPINGPROXY;
  @PyConstant static final Object MemberDescriptorType = BuiltinTypes.MEMBER_DESCRIPTOR;
  @PyConstant static final Object MethodDescriptorType = BuiltinTypes.METHOD_DESCRIPTOR;
  @PyConstant static final Object MethodType = BuiltinTypes.METHOD;
  @PyConstant static final Object MethodWrapperType = BuiltinTypes.METHOD_WRAPPER;
  @PyConstant static final Object ModuleType = BuiltinTypes.MODULE;
  @PyConstant static final Object NoneType = BuiltinTypes.NONE_TYPE;
  @PyConstant static final Object NotImplementedType = BuiltinTypes.NOT_IMPLEMENTED_TYPE;
  @PyConstant static final Object SimpleNamespace = BuiltinTypes.SIMPLE_NAMESPACE;
  @PyConstant static final Object TracebackType = BuiltinTypes.TRACEBACK;
  @PyConstant static final Object UnionType = BuiltinTypes.UNION;
  @PyConstant static final Object WrapperDescriptorType = BuiltinTypes.WRAPPER_DESCRIPTOR;

  @PyConstant
  static final Object CapsuleType = org.krait.runtime.object.PyType.builtin(Capsule.class);

  /// Capsule objects let you wrap a C "void *" pointer in a Python
  /// object.  They're a way of passing data through the Python interpreter
  /// without creating your own custom type.
  ///
  /// Capsules are used for communication between extension modules.
  /// They provide a way for an extension module to export a C interface
  /// to other extension modules, so that extension modules can use the
  /// Python import mechanism to link to one another.
  ///
  @PyTypeSpec(name = "PyCapsule", subclassable = false, instantiable = false)
  static final class Capsule {
    private Capsule() {}
  }
}
