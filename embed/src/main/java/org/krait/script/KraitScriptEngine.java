package org.krait.script;

import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import javax.script.AbstractScriptEngine;
import javax.script.Bindings;
import javax.script.Compilable;
import javax.script.CompiledScript;
import javax.script.Invocable;
import javax.script.ScriptContext;
import javax.script.ScriptEngineFactory;
import javax.script.ScriptException;
import org.jspecify.annotations.Nullable;
import org.krait.embed.PythonCode;
import org.krait.embed.PythonException;
import org.krait.embed.PythonModule;
import org.krait.embed.PythonValue;

/**
 * An engine that runs Python. What a script evaluates to is the value of an expression, null for
 * statements. The names of the global scope are visible below those of the engine.
 */
public final class KraitScriptEngine extends AbstractScriptEngine implements Compilable, Invocable {
  private static final String DEFAULT_FILENAME = "<script>";

  private final ScriptEngineFactory factory;

  KraitScriptEngine(ScriptEngineFactory factory) {
    super(newBindings());
    this.factory = factory;
  }

  private static Bindings newBindings() {
    return new ModuleBindings(SharedInterpreter.python().newModule("__main__"));
  }

  @Override
  public Bindings createBindings() {
    return newBindings();
  }

  @Override
  public ScriptEngineFactory getFactory() {
    return factory;
  }

  @Override
  public @Nullable Object eval(String script, ScriptContext context) throws ScriptException {
    return compiled(script, context).eval(context);
  }

  @Override
  public @Nullable Object eval(Reader script, ScriptContext context) throws ScriptException {
    return eval(text(script), context);
  }

  @Override
  public CompiledScript compile(String script) throws ScriptException {
    return compiled(script, getContext());
  }

  @Override
  public CompiledScript compile(Reader script) throws ScriptException {
    return compile(text(script));
  }

  private static String text(Reader script) throws ScriptException {
    StringWriter text = new StringWriter();
    try {
      script.transferTo(text);
    } catch (IOException e) {
      throw new ScriptException(e);
    }
    return text.toString();
  }

  private Script compiled(String script, ScriptContext context) throws ScriptException {
    Object given = context.getAttribute(FILENAME);
    String filename = given == null ? DEFAULT_FILENAME : given.toString();
    try {
      PythonModule module = SharedInterpreter.python().main();
      return new Script(module.compile(script, filename), filename);
    } catch (PythonException e) {
      throw Failure.of(e, filename);
    }
  }

  /** A compiled script. */
  private final class Script extends CompiledScript {
    private final PythonCode code;
    private final String filename;

    Script(PythonCode code, String filename) {
      this.code = code;
      this.filename = filename;
    }

    @Override
    public @Nullable Object eval(ScriptContext context) throws ScriptException {
      ContextModule module = new ContextModule(context);
      try {
        return within(context, () -> code.runIn(module.enter()).asObject());
      } catch (PythonException e) {
        throw Failure.of(e, filename);
      } finally {
        module.leave();
      }
    }

    @Override
    public KraitScriptEngine getEngine() {
      return KraitScriptEngine.this;
    }
  }

  private static <T extends @Nullable Object> T within(ScriptContext context, Supplier<T> task) {
    ScriptContext before = SharedInterpreter.streams().enter(context);
    try {
      return task.get();
    } finally {
      SharedInterpreter.streams().enter(before);
    }
  }

  @Override
  public @Nullable Object invokeFunction(String name, @Nullable Object... args)
      throws ScriptException, NoSuchMethodException {
    PythonModule module = module();
    if (!module.has(name)) {
      throw new NoSuchMethodException(name);
    }
    return call(module.get(name), args);
  }

  @Override
  public @Nullable Object invokeMethod(Object self, String name, @Nullable Object... args)
      throws ScriptException, NoSuchMethodException {
    PythonValue value = SharedInterpreter.python().value(self);
    if (!value.has(name)) {
      throw new NoSuchMethodException(name);
    }
    return call(value.get(name), args);
  }

  private @Nullable Object call(PythonValue function, @Nullable Object[] args)
      throws ScriptException {
    try {
      return within(getContext(), () -> function.call(args).asObject());
    } catch (PythonException e) {
      throw Failure.of(e, DEFAULT_FILENAME);
    }
  }

  @Override
  public <T> @Nullable T getInterface(Class<T> type) {
    PythonModule module = module();
    return implement(module.value(), type);
  }

  @Override
  public <T> @Nullable T getInterface(Object self, Class<T> type) {
    return implement(SharedInterpreter.python().value(self), type);
  }

  private static <T> @Nullable T implement(PythonValue object, Class<T> type) {
    if (!type.isInterface()) {
      throw new IllegalArgumentException(type.getName() + " is no interface");
    }
    List<String> names = new ArrayList<>();
    for (Method m : type.getMethods()) {
      boolean isObjects = m.getName().equals("equals") || m.getName().equals("hashCode");
      if (Modifier.isAbstract(m.getModifiers()) && !isObjects && !names.contains(m.getName())) {
        names.add(m.getName());
      }
    }
    for (String name : names) {
      if (!object.has(name)) {
        return null;
      }
    }
    return names.size() == 1 ? object.get(names.getFirst()).as(type) : object.as(type);
  }

  private PythonModule module() {
    return getBindings(ScriptContext.ENGINE_SCOPE) instanceof ModuleBindings b
        ? b.module()
        : new ContextModule(getContext()).enter();
  }
}
