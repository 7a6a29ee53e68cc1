package org.krait.stdlib.sys;

import org.krait.annotations.PyConstant;
import org.krait.annotations.PyFunction;
import org.krait.annotations.PyModule;
import org.krait.runtime.error.Errors;
import org.krait.runtime.error.PyException;
import org.krait.runtime.function.PyCode;
import org.krait.runtime.monitoring.Events;
import org.krait.runtime.monitoring.Monitoring;
import org.krait.runtime.object.AuditHooks;
import org.krait.runtime.object.BuiltinTypes;
import org.krait.runtime.object.Interpreter;
import org.krait.runtime.object.PyDict;
import org.krait.runtime.object.PyPlainObject;
import org.krait.runtime.object.PySimpleNamespace;
import org.krait.runtime.object.PySingleton;
import org.krait.runtime.object.PyStr;

/** What tools say to {@link Monitoring}. */
// CPython: instrumentation.c
@PyModule("sys.monitoring")
public final class MonitoringModule {
  private static final int BRANCHES = 1 << Events.BRANCH_LEFT | 1 << Events.BRANCH_RIGHT;

  @PyConstant public static final int DEBUGGER_ID = 0;
  @PyConstant public static final int COVERAGE_ID = 1;
  @PyConstant public static final int PROFILER_ID = 2;
  @PyConstant public static final int OPTIMIZER_ID = 5;

  private final Object disable = new PyPlainObject(BuiltinTypes.OBJECT);
  private final Object missing = new PyPlainObject(BuiltinTypes.OBJECT);
  private final Monitoring monitoring;

  public MonitoringModule(Interpreter interpreter) {
    monitoring = new Monitoring(interpreter, disable, missing);
  }

  @PyConstant
  public Object DISABLE() {
    return disable;
  }

  @PyConstant
  public Object MISSING() {
    return missing;
  }

  @PyConstant
  public Object events() {
    PySimpleNamespace events = new PySimpleNamespace(BuiltinTypes.SIMPLE_NAMESPACE);
    String[] names = Events.names();
    for (int i = 0; i < names.length; i++) {
      events.setAttribute(names[i], 1L << i);
    }
    events.setAttribute("NO_EVENTS", 0L);
    return events;
  }

  @PyFunction(value = "(tool_id, name, /)", doc = "")
  public void use_tool_id(int tool_id, Object name) {
    checkValid(tool_id);
    if (!PyStr.isStr(name)) {
      throw Errors.valueError("tool name must be a str");
    }
    if (monitoring.name(tool_id) != null) {
      throw Errors.valueError("tool " + tool_id + " is already in use");
    }
    monitoring.setName(tool_id, name);
  }

  @PyFunction(value = "(tool_id, /)", doc = "")
  public void clear_tool_id(int tool_id) {
    checkValid(tool_id);
    if (monitoring.name(tool_id) != null) {
      monitoring.clear(tool_id);
    }
  }

  @PyFunction(value = "(tool_id, /)", doc = "")
  public void free_tool_id(int tool_id) {
    clear_tool_id(tool_id);
    monitoring.setName(tool_id, null);
  }

  @PyFunction(value = "(tool_id, /)", doc = "")
  public Object get_tool(int tool_id) {
    checkValid(tool_id);
    Object name = monitoring.name(tool_id);
    return name == null ? PySingleton.NONE : name;
  }

  @PyFunction(value = "(tool_id, event, func, /)", doc = "")
  public Object register_callback(int tool_id, int event, Object func) {
    AuditHooks.tell("sys.monitoring.register_callback", func);
    checkValid(tool_id);
    if (event <= 0 || Integer.bitCount(event) != 1) {
      throw Errors.valueError("The callback can only be set for one event at a time");
    }
    int number = Integer.numberOfTrailingZeros(event);
    if (number >= Events.COUNT) {
      throw Errors.valueError("invalid event " + event);
    }
    Object callback = func == PySingleton.NONE ? null : func;
    Object before =
        number == Events.BRANCH
            ? monitoring.setBranchCallback(tool_id, callback)
            : monitoring.setCallback(tool_id, number, callback);
    return before == null ? PySingleton.NONE : before;
  }

  @PyFunction(value = "(tool_id, /)", doc = "")
  public int get_events(int tool_id) {
    checkValid(tool_id);
    return monitoring.wanted(tool_id);
  }

  @PyFunction(value = "(tool_id, event_set, /)", doc = "")
  public void set_events(int tool_id, int event_set) {
    checkValid(tool_id);
    if (event_set < 0 || event_set >= 1 << Events.COUNT) {
      throw invalid("event set", event_set);
    }
    int events = normalized(event_set);
    checkInUse(tool_id);
    monitoring.setWanted(tool_id, events);
  }

  @PyFunction(value = "(tool_id, code, /)", doc = "")
  public int get_local_events(int tool_id, Object code) {
    PyCode of = checkCode(code);
    checkValid(tool_id);
    return monitoring.wanted(tool_id, of);
  }

  @PyFunction(value = "(tool_id, code, event_set, /)", doc = "")
  public void set_local_events(int tool_id, Object code, int event_set) {
    PyCode of = checkCode(code);
    checkValid(tool_id);
    int events = normalized(event_set);
    if (events < 0 || events >= 1 << Events.LOCAL) {
      throw invalid("local event set", events);
    }
    checkInUse(tool_id);
    monitoring.setWanted(tool_id, of, events);
  }

  @PyFunction(value = "(/)", doc = "")
  public void restart_events() {
    monitoring.restart();
  }

  @PyFunction(value = "(/)", doc = "")
  public PyDict _all_events() {
    PyDict tools = new PyDict();
    String[] names = Events.names();
    for (int event = 0; event < names.length; event++) {
      long set = 0;
      for (int tool = 0; tool < Monitoring.TOOLS; tool++) {
        set |= (monitoring.wanted(tool) >> event & 1L) << tool;
      }
      if (set != 0) {
        tools.put(names[event], set);
      }
    }
    return tools;
  }

  private static int normalized(int events) {
    int all = Events.WITH_CALL | 1 << Events.CALL;
    if ((events & Events.WITH_CALL) != 0 && (events & all) != all) {
      throw Errors.valueError("cannot set C_RETURN or C_RAISE events independently");
    }
    int set = events & ~Events.WITH_CALL;
    return (set & 1 << Events.BRANCH) == 0 ? set : set & ~(1 << Events.BRANCH) | BRANCHES;
  }

  private static PyException invalid(String what, int set) {
    return Errors.valueError("invalid " + what + " 0x" + Integer.toHexString(set));
  }

  private static PyCode checkCode(Object code) {
    if (!(code instanceof PyCode c)) {
      throw Errors.typeError("code must be a code object");
    }
    return c;
  }

  private static void checkValid(int tool) {
    if (tool < 0 || tool >= Monitoring.TOOLS) {
      throw Errors.valueError("invalid tool " + tool + " (must be between 0 and 5)");
    }
  }

  private void checkInUse(int tool) {
    checkValid(tool);
    if (monitoring.name(tool) == null) {
      throw Errors.valueError("tool " + tool + " is not in use");
    }
  }
}
