package org.krait.runtime.object;

import org.jspecify.annotations.Nullable;
import org.krait.runtime.error.Errors;
import org.krait.runtime.error.PyException;

/** The TypeErrors of calls whose arguments do not fit, in CPython's words for each kind of call. */
// CPython: getargs.c, methodobject.c, descrobject.c, typeobject.c check_num_args
final class ArgumentErrors {
  private ArgumentErrors() {}

  /** A callable without keywords was given some. */
  static PyException noKeywords(Parameters p, @Nullable Object self) {
    if (isWrapper(p)) {
      return Errors.typeError("wrapper " + p.member().name() + "() takes no keyword arguments");
    }
    String parsedAs = p.member().parsedAs();
    if (p.member().definingClass()) {
      return Errors.typeError(bare(p) + " takes no arguments");
    }
    return constructs(p) || parsedAs != null
        ? Errors.typeError(bareName(p) + "() takes no keyword arguments")
        : qualified(p, self, " takes no keyword arguments");
  }

  /** The wrong number of arguments for a callable that takes them by position alone. */
  static PyException count(Parameters p, @Nullable Object self, int given) {
    int least = p.leastPositional();
    int most = p.hasRest() ? Integer.MAX_VALUE : p.positional();
    if (isWrapper(p)) {
      return wrapper(p.member().name(), least, most, given);
    }
    String parsedAs = p.member().parsedAs();
    if (parsedAs != null && !unpacksTuple(p) || p.member().definingClass()) {
      return Errors.typeError(bare(p) + taken(least, most, given));
    }
    String name = p.member().name();
    if (constructs(p)) {
      name = constructed(p, self);
      if (most == 0) {
        return Errors.typeError(name + "() takes no arguments");
      }
    } else if (most == 0) {
      return qualified(p, self, " takes no arguments" + given(given));
    } else if (least == 1 && most == 1) {
      return qualified(p, self, " takes exactly one argument" + given(given));
    }
    return Errors.typeError(name + expected(least, most, given));
  }

  // CPython: getargs.c vgetargs1_impl
  private static String taken(int least, int most, int given) {
    if (most == 0) {
      return " takes no arguments";
    }
    int limit = given < least ? least : most;
    String bound = least == most ? "exactly " : given < least ? "at least " : "at most ";
    return " takes " + bound + limit + " argument" + plural(limit) + given(given);
  }

  // CPython: getargs.c _PyArg_CheckPositional
  private static String expected(int least, int most, int given) {
    int limit = given < least ? least : most;
    String bound = least == most ? "" : given < least ? "at least " : "at most ";
    return " expected " + bound + limit + " argument" + plural(limit) + ", got " + given;
  }

  private static PyException wrapper(String name, int least, int most, int given) {
    if (name.equals("__pow__") || name.equals("__rpow__")) {
      return Errors.typeError("expected 1 or 2 arguments, got " + given);
    }
    if (most >= 2 || name.equals("__buffer__") || name.equals("__release_buffer__")) {
      return Errors.typeError(name + expected(least, most, given));
    }
    return Errors.typeError("expected " + most + " argument" + plural(most) + ", got " + given);
  }

  /** More arguments than there are parameters. */
  static PyException tooMany(Parameters p, @Nullable Object self, int positional, int keywords) {
    int most = p.most();
    if ((keywords == 0 || unpacksTuple(p) && positional > p.positional()) && countsFirst(p, self)) {
      return Errors.typeError(
          bareName(p) + expected(p.leastPositional(), p.positional(), positional));
    }
    return Errors.typeError(
        bare(p)
            + " takes at most "
            + most
            + (positional == 0 ? " keyword" : "")
            + " argument"
            + plural(most)
            + given(positional + keywords));
  }

  static PyException tooManyPositional(Parameters p, @Nullable Object self, int given) {
    int most = p.positional();
    if (countsFirst(p, self)) {
      return Errors.typeError(bareName(p) + expected(p.leastPositional(), most, given));
    }
    if (most == 0) {
      return Errors.typeError(bare(p) + " takes no positional arguments");
    }
    return Errors.typeError(
        bare(p)
            + " takes "
            + (p.leastPositional() < most ? "at most " : "exactly ")
            + most
            + " positional argument"
            + plural(most)
            + given(given));
  }

  static PyException tooFewPositional(Parameters p, @Nullable Object self, int given) {
    int least = Math.min(p.positionalOnly(), p.leastPositional());
    if (countsFirst(p, self)) {
      int most = p.hasRest() ? Integer.MAX_VALUE : p.positional();
      return Errors.typeError(bareName(p) + expected(least, most, given));
    }
    return Errors.typeError(
        bare(p)
            + " takes "
            + (least < p.positional() ? "at least " : "exactly ")
            + least
            + " positional argument"
            + plural(least)
            + given(given));
  }

  static PyException missing(Parameters p, int place) {
    int position = place >= p.positional() && p.hasRest() ? place : place + 1;
    return Errors.typeError(
        bare(p) + " missing required argument '" + p.name(place) + "' (pos " + position + ")");
  }

  /** A keyword names no parameter, or one that has its argument already. */
  static PyException unexpected(Parameters p, String[] keywords, int given) {
    for (int i = p.positionalOnly(); i < Math.min(given, p.positional()); i++) {
      for (String k : keywords) {
        if (k.equals(p.name(i))) {
          return Errors.typeError(
              "argument for "
                  + bare(p)
                  + " given by name ('"
                  + k
                  + "') and position ("
                  + (i + 1)
                  + ")");
        }
      }
    }
    for (String k : keywords) {
      if (p.place(k) < 0) {
        return unknown(p, k);
      }
    }
    return Errors.typeError("invalid keyword argument for " + bare(p));
  }

  // CPython: enum_vectorcall; zip_longest_new; builtin_sorted hands its keywords to list.sort
  private static PyException unknown(Parameters p, String keyword) {
    String name = bareName(p);
    if (name.equals("enumerate")) {
      return Errors.typeError("'" + keyword + "' is an invalid keyword argument for enumerate()");
    }
    if (name.equals("zip_longest")) {
      return Errors.typeError("zip_longest() got an unexpected keyword argument");
    }
    String called = name.equals("sorted") ? "sort()" : bare(p);
    String similar = Suggestions.closest(p.keywordNames(), keyword);
    return Errors.typeError(
        called
            + " got an unexpected keyword argument '"
            + keyword
            + "'"
            + (similar == null ? "" : ". Did you mean '" + similar + "'?"));
  }

  private static boolean isWrapper(Parameters p) {
    return p.member().kind() == Member.Kind.SLOT && !constructs(p);
  }

  private static boolean constructs(Parameters p) {
    return p.member().kind() == Member.Kind.NEW || p.member().name().equals("__init__");
  }

  /** The type whose construction is complained about. */
  // CPython: set_init, frozenset_new
  private static String constructed(Parameters p, @Nullable Object self) {
    String name = p.binding().name();
    return switch (name) {
      case "set", "frozenset" -> (self instanceof PyType t ? t : Types.of(self)).name();
      default -> name;
    };
  }

  /** Whether positional arguments are counted before any keyword is looked at. */
  // CPython: long_vectorcall, unicode_vectorcall
  private static boolean countsFirst(Parameters p, @Nullable Object self) {
    return switch (bareName(p)) {
      case "int", "str" -> self instanceof PyType type && type.binding() == p.binding();
      default -> unpacksTuple(p);
    };
  }

  // CPython: getargs.c unpack_stack
  private static boolean unpacksTuple(Parameters p) {
    String parsedAs = p.member().parsedAs();
    return parsedAs != null && !parsedAs.endsWith("()") && !parsedAs.equals("function");
  }

  private static String bareName(Parameters p) {
    return constructs(p) ? constructorName(p.binding()) : p.member().name();
  }

  /** What the function that makes instances is called. */
  // CPython: typevarobject.c, where Argument Clinic has the names of the structures
  private static String constructorName(Binding type) {
    return switch (type.name()) {
      case "TypeVar" -> "typevar";
      case "TypeVarTuple" -> "typevartuple";
      case "ParamSpec" -> "paramspec";
      case "TypeAliasType" -> "typealias";
      default -> type.name();
    };
  }

  private static String bare(Parameters p) {
    String parsedAs = p.member().parsedAs();
    return parsedAs != null && !unpacksTuple(p) ? parsedAs : bareName(p) + "()";
  }

  /** A complaint about the callable as {@code __module__} and {@code __qualname__} name it. */
  // CPython: object.c _PyObject_FunctionStr
  private static PyException qualified(Parameters p, @Nullable Object self, String complaint) {
    String name = p.member().name();
    String owner = p.binding().name();
    return switch (p.member().kind()) {
      case FUNCTION ->
          Errors.typeError((owner.equals("builtins") ? "" : owner + ".") + name + "()" + complaint);
      case CLASS_METHOD ->
          Errors.typeError(
              (self instanceof PyType t ? t.qualname() : owner) + "." + name + "()" + complaint);
      default -> new ArgumentMismatch(p, self, complaint);
    };
  }

  private static String given(int n) {
    return " (" + n + " given)";
  }

  private static String plural(int n) {
    return n == 1 ? "" : "s";
  }
}
