package org.krait.stdlib.configuration;

import org.krait.runtime.module.Settings;
import org.krait.runtime.object.PyDict;
import org.krait.runtime.object.PyStr;

/**
 * The variables that CPython's build leaves in its Makefile, for {@code sysconfig}. There is no C
 * compiler behind Krait, so only those that tell something about it are here.
 */
public final class BuildVariables {
  private BuildVariables() {}

  /**
   * The variables of this installation. {@code Py_GIL_DISABLED} names an ABI and the folders of
   * packages made for it; {@code sys._is_gil_enabled()} is the answer about threads.
   */
  public static PyDict of(Settings settings) {
    PyDict variables = new PyDict();
    folders(variables, PyStr.ofJava(settings.prefix), settings.prefix);
    variables.put("VERSION", "3.14");
    variables.put("ABIFLAGS", "");
    variables.put("MULTIARCH", "java");
    variables.put("SOABI", "krait-314");
    variables.put("EXT_SUFFIX", ".krait-314.so");
    variables.put("SHLIB_SUFFIX", ".so");
    variables.put("EXE", "");
    variables.put("Py_DEBUG", 0L);
    variables.put("Py_GIL_DISABLED", 0L);
    variables.put("Py_ENABLE_SHARED", 0L);
    variables.put("Py_TRACE_REFS", 0L);
    variables.put("WITH_DOC_STRINGS", 1L);
    variables.put("WITH_PYMALLOC", 0L);
    variables.put(
        "TZPATH", "/usr/share/zoneinfo:/usr/lib/zoneinfo:/usr/share/lib/zoneinfo:/etc/zoneinfo");
    return variables;
  }

  private static void folders(PyDict variables, Object prefix, String path) {
    variables.put("prefix", prefix);
    variables.put("exec_prefix", prefix);
    variables.put("BINDIR", PyStr.ofJava(path + "/bin"));
    variables.put("LIBDIR", PyStr.ofJava(path + "/lib"));
    variables.put("LIBDEST", PyStr.ofJava(path + "/lib/python3.14"));
    variables.put("INCLUDEPY", PyStr.ofJava(path + "/include/python3.14"));
  }
}
