package org.krait.processor;

import java.util.HashMap;
import java.util.Map;

/** The special methods that CPython fills type slots with, and the docstring each has. */
// CPython: typeobject.c slotdefs
final class SlotMethods {
  private static final Map<String, SlotMethod> ALL = new HashMap<>();

  static {
    put("__abs__", "/", "abs(self)");
    put("__add__", "value, /", "Return self+value.");
    put("__aiter__", "/", "Return an awaitable, that resolves in asynchronous iterator.");
    put("__and__", "value, /", "Return self&value.");
    put("__anext__", "/", "Return a value or raise StopAsyncIteration.");
    put("__await__", "/", "Return an iterator to be used in await expression.");
    put("__bool__", "/", "True if self else False");
    put(
        "__buffer__",
        "flags, /",
        "Return a buffer object that exposes the underlying memory of the object.");
    put("__call__", null, "Call self as a function.");
    put("__contains__", "key, /", "Return bool(key in self).");
    put("__del__", "/", "Called when the instance is about to be destroyed.");
    put("__delattr__", "name, /", "Implement delattr(self, name).");
    put("__delete__", "instance, /", "Delete an attribute of instance.");
    put("__delitem__", "key, /", "Delete self[key].");
    put("__divmod__", "value, /", "Return divmod(self, value).");
    put("__eq__", "value, /", "Return self==value.");
    put("__float__", "/", "float(self)");
    put("__floordiv__", "value, /", "Return self//value.");
    put("__ge__", "value, /", "Return self>=value.");
    put(
        "__get__",
        "instance, owner=None, /",
        "Return an attribute of instance, which is of type owner.");
    put("__getattribute__", "name, /", "Return getattr(self, name).");
    put("__getitem__", "key, /", "Return self[key].");
    put("__gt__", "value, /", "Return self>value.");
    put("__hash__", "/", "Return hash(self).");
    put("__iadd__", "value, /", "Return self+=value.");
    put("__iand__", "value, /", "Return self&=value.");
    put("__ifloordiv__", "value, /", "Return self//=value.");
    put("__ilshift__", "value, /", "Return self<<=value.");
    put("__imatmul__", "value, /", "Return self@=value.");
    put("__imod__", "value, /", "Return self%=value.");
    put("__imul__", "value, /", "Return self*=value.");
    put(
        "__index__",
        "/",
        "Return self converted to an integer, if self is suitable for use as an index into a"
            + " list.");
    put("__init__", null, "Initialize self.  See help(type(self)) for accurate signature.");
    put("__int__", "/", "int(self)");
    put("__invert__", "/", "~self");
    put("__ior__", "value, /", "Return self|=value.");
    put("__ipow__", "value, /", "Return self**=value.");
    put("__irshift__", "value, /", "Return self>>=value.");
    put("__isub__", "value, /", "Return self-=value.");
    put("__iter__", "/", "Implement iter(self).");
    put("__itruediv__", "value, /", "Return self/=value.");
    put("__ixor__", "value, /", "Return self^=value.");
    put("__le__", "value, /", "Return self<=value.");
    put("__len__", "/", "Return len(self).");
    put("__lshift__", "value, /", "Return self<<value.");
    put("__lt__", "value, /", "Return self<value.");
    put("__matmul__", "value, /", "Return self@value.");
    put("__mod__", "value, /", "Return self%value.");
    put("__mul__", "value, /", "Return self*value.");
    put("__ne__", "value, /", "Return self!=value.");
    put("__neg__", "/", "-self");
    put("__next__", "/", "Implement next(self).");
    put("__or__", "value, /", "Return self|value.");
    put("__pos__", "/", "+self");
    put("__pow__", "value, mod=None, /", "Return pow(self, value, mod).");
    put("__radd__", "value, /", "Return value+self.");
    put("__rand__", "value, /", "Return value&self.");
    put("__rdivmod__", "value, /", "Return divmod(value, self).");
    put(
        "__release_buffer__",
        "buffer, /",
        "Release the buffer object that exposes the underlying memory of the object.");
    put("__repr__", "/", "Return repr(self).");
    put("__rfloordiv__", "value, /", "Return value//self.");
    put("__rlshift__", "value, /", "Return value<<self.");
    put("__rmatmul__", "value, /", "Return value@self.");
    put("__rmod__", "value, /", "Return value%self.");
    put("__rmul__", "value, /", "Return value*self.");
    put("__ror__", "value, /", "Return value|self.");
    put("__rpow__", "value, mod=None, /", "Return pow(value, self, mod).");
    put("__rrshift__", "value, /", "Return value>>self.");
    put("__rshift__", "value, /", "Return self>>value.");
    put("__rsub__", "value, /", "Return value-self.");
    put("__rtruediv__", "value, /", "Return value/self.");
    put("__rxor__", "value, /", "Return value^self.");
    put("__set__", "instance, value, /", "Set an attribute of instance to value.");
    put("__setattr__", "name, value, /", "Implement setattr(self, name, value).");
    put("__setitem__", "key, value, /", "Set self[key] to value.");
    put("__str__", "/", "Return str(self).");
    put("__sub__", "value, /", "Return self-value.");
    put("__truediv__", "value, /", "Return self/value.");
    put("__xor__", "value, /", "Return self^value.");
  }

  private SlotMethods() {}

  /** The special method of this name if it fills a slot, else null. */
  static SlotMethod find(String name) {
    return ALL.get(name);
  }

  private static void put(String name, String signature, String doc) {
    ALL.put(name, new SlotMethod(signature, doc));
  }

  /**
   * What users see of a wrapper_descriptor.
   *
   * @param signature the parameters after self; null where each type has its own
   */
  record SlotMethod(String signature, String doc) {}
}
