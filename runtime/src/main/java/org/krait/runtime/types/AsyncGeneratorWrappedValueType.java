package org.krait.runtime.types;

import org.krait.annotations.PyTypeSpec;
import org.krait.runtime.function.PyAsyncItem;

@PyTypeSpec(
    name = "async_generator_wrapped_value",
    instances = PyAsyncItem.class,
    subclassable = false,
    instantiable = false)
final class AsyncGeneratorWrappedValueType {
  private AsyncGeneratorWrappedValueType() {}
}
