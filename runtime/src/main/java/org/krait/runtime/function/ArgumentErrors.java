package org.krait.runtime.function;

import java.util.ArrayList;
import java.util.List;
import org.krait.runtime.error.Errors;
import org.krait.runtime.error.PyException;
import org.krait.runtime.object.PyTuple;
import org.krait.runtime.object.Suggestions;

/** What is wrong with the arguments of a call, in CPython's words. */
final class ArgumentErrors {
  private ArgumentErrors() {}

  static PyException multipleValues(PyFunction function, String name) {
    return error(function, "got multiple values for argument '" + name + "'");
  }

  // CPython: ceval.c missing_arguments
  static PyException missing(
      PyFunction function, CodeHeading heading, Object[] slots, int from, int to, String kind) {
    List<String> missing = new ArrayList<>();
    for (int i = from; i < to; i++) {
      if (slots[i] == null) {
        missing.add("'" + heading.varNames()[i] + "'");
      }
    }
    int count = missing.size();
    return error(
        function,
        "missing "
            + count
            + " required "
            + kind
            + plural(" argument", count)
            + ": "
            + enumeration(missing));
  }

  // CPython: ceval.c format_missing
  private static String enumeration(List<String> names) {
    int last = names.size() - 1;
    if (last == 0) {
      return names.get(0);
    }
    if (last == 1) {
      return names.get(0) + " and " + names.get(1);
    }
    return String.join(", ", names.subList(0, last)) + ", and " + names.get(last);
  }

  // CPython: ceval.c too_many_positional
  static PyException tooManyPositional(
      PyFunction function, CodeHeading heading, Object[] slots, int given) {
    int most = heading.argCount();
    int keywordOnly = 0;
    for (int i = most; i < most + heading.keywordOnlyCount(); i++) {
      keywordOnly += slots[i] == null ? 0 : 1;
    }
    PyTuple defaults = function.defaults();
    int optional = defaults == null ? 0 : defaults.size();
    String takes =
        optional == 0
            ? most + plural(" positional argument", most)
            : "from " + (most - optional) + " to " + most + " positional arguments";
    String also =
        keywordOnly == 0
            ? ""
            : plural(" positional argument", given)
                + " (and "
                + keywordOnly
                + plural(" keyword-only argument", keywordOnly)
                + ")";
    String were = given == 1 && keywordOnly == 0 ? " was given" : " were given";
    return error(function, "takes " + takes + " but " + given + also + were);
  }

  static PyException unexpectedKeyword(
      PyFunction function, CodeHeading heading, String[] names, String name) {
    String onlyPositional = positionalOnlyNamed(heading, names);
    if (!onlyPositional.isEmpty()) {
      return error(
          function,
          "got some positional-only arguments passed as keyword arguments: '"
              + onlyPositional
              + "'");
    }
    List<String> possible = new ArrayList<>();
    int total = heading.argCount() + heading.keywordOnlyCount();
    for (int i = heading.positionalOnlyCount(); i < total; i++) {
      possible.add(heading.varNames()[i]);
    }
    String similar = Suggestions.closest(possible, name);
    return error(
        function,
        "got an unexpected keyword argument '"
            + name
            + "'"
            + (similar == null ? "" : ". Did you mean '" + similar + "'?"));
  }

  // CPython: ceval.c positional_only_passed_as_keyword
  private static String positionalOnlyNamed(CodeHeading heading, String[] names) {
    List<String> found = new ArrayList<>();
    for (int i = 0; i < heading.positionalOnlyCount(); i++) {
      for (String name : names) {
        if (name.equals(heading.varNames()[i])) {
          found.add(name);
        }
      }
    }
    return String.join(", ", found);
  }

  private static String plural(String noun, int count) {
    return count == 1 ? noun : noun + "s";
  }

  private static PyException error(PyFunction function, String rest) {
    return Errors.typeError(function.qualname() + "() " + rest);
  }
}
