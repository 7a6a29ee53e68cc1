package org.krait.embed.interop;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodHandles.Lookup;
import java.lang.invoke.MethodType;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.WeakHashMap;
import org.krait.runtime.function.PyFunction;
import org.krait.runtime.function.PyMethod;

/**
 * Makes Python objects instances of Java interfaces. Each function's code has a class of its own
 * per interface, so that HotSpot sees one callee in it and can inline the call.
 */
final class Callbacks {
  private static final MethodType CONSTRUCTOR =
      MethodType.methodType(void.class, Object.class, Interop.class);

  private final Interop interop;

  /** The constructors by the code of the callee; what has no code shares one. */
  private final Map<Object, Map<Class<?>, MethodHandle>> constructors =
      Collections.synchronizedMap(new WeakHashMap<>());

  Callbacks(Interop interop) {
    this.interop = interop;
  }

  boolean canImplement(Class<?> type) {
    return type.isInterface()
        && !type.isSealed()
        && !type.isAnnotation()
        && !Functional.methods(type).isEmpty();
  }

  boolean isFunctional(Class<?> type) {
    return type.isInterface() && Functional.method(type) != null;
  }

  /** The instance of an interface whose method calls a Python object, or whose methods its own. */
  Object implement(Object python, Class<?> type) {
    try {
      return constructor(python, type).invoke(python, interop);
    } catch (RuntimeException | Error e) {
      throw e;
    } catch (Throwable e) {
      throw new IllegalStateException(e);
    }
  }

  private MethodHandle constructor(Object python, Class<?> type) {
    Map<Class<?>, MethodHandle> ofCode =
        constructors.computeIfAbsent(
            profileKey(python), key -> Collections.synchronizedMap(new HashMap<>()));
    return ofCode.computeIfAbsent(type, Callbacks::define);
  }

  private Object profileKey(Object python) {
    if (python instanceof PyFunction f) {
      return f.code();
    }
    return python instanceof PyMethod m && m.function() instanceof PyFunction f ? f.code() : this;
  }

  private static MethodHandle define(Class<?> type) {
    try {
      Lookup own = MethodHandles.lookup();
      boolean isPublic = JavaMembers.isReachable(type);
      if (isPublic && !sees(own.lookupClass(), type)) {
        return own.findConstructor(new BridgeLoader(type).define(), CONSTRUCTOR);
      }
      Lookup place = isPublic ? own : MethodHandles.privateLookupIn(type, own);
      byte[] file = CallbackClass.write(place.lookupClass().getPackageName(), type);
      Lookup defined = place.defineHiddenClass(file, false);
      return defined.findConstructor(defined.lookupClass(), CONSTRUCTOR);
    } catch (ReflectiveOperationException e) {
      throw new IllegalArgumentException(
          "Krait cannot implement " + type.getName() + ", which should be public", e);
    }
  }

  private static boolean sees(Class<?> from, Class<?> type) {
    try {
      return Class.forName(type.getName(), false, from.getClassLoader()) == type;
    } catch (ClassNotFoundException e) {
      return false;
    }
  }

  /** Where a class can see both an interface and Krait, if neither sees the other. */
  private static final class BridgeLoader extends ClassLoader {
    private static final String PACKAGE = "org.krait.bridge";
    private static final ClassLoader KRAIT = Callbacks.class.getClassLoader();

    private final Class<?> type;

    BridgeLoader(Class<?> type) {
      super(type.getClassLoader());
      this.type = type;
    }

    Class<?> define() {
      byte[] file = CallbackClass.write(PACKAGE, type);
      return defineClass(null, file, 0, file.length);
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
      return name.startsWith("org.krait.") ? KRAIT.loadClass(name) : super.loadClass(name, resolve);
    }
  }
}
