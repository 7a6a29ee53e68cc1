package org.krait.runtime.object;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The parameters of a built-in callable, and the binding of a call's arguments to them.
 *
 * <p>Places are in the order of the signature: positional parameters, {@code *args}, keyword-only
 * ones, {@code **kwargs}.
 */
// CPython: getargs.c _PyArg_UnpackKeywords
public final class Parameters {
  private final Binding binding;
  private final Member member;
  private final String[] names;
  private final boolean[] required;
  private final int positionalOnly;
  private final int positional;
  private final int leastPositional;
  private final boolean hasRest;
  private final boolean hasKeywords;

  private Parameters(Binding binding, Member member, Signature signature) {
    this.binding = binding;
    this.member = member;
    this.names = signature.names.toArray(new String[0]);
    this.required = new boolean[names.length];
    int least = 0;
    for (int i = 0; i < names.length; i++) {
      required[i] = signature.required.get(i);
      least += required[i] && i < signature.positional ? 1 : 0;
    }
    this.positionalOnly = signature.positionalOnly;
    this.positional = signature.positional;
    this.leastPositional = least;
    this.hasRest = signature.hasRest;
    this.hasKeywords = signature.hasKeywords;
  }

  static Parameters parse(Binding binding, Member member) {
    return new Parameters(binding, member, new Signature(member.signature()));
  }

  /** How many parameters are filled by position. */
  int positional() {
    return positional;
  }

  int leastPositional() {
    return leastPositional;
  }

  int positionalOnly() {
    return positionalOnly;
  }

  boolean hasRest() {
    return hasRest;
  }

  /** Whether any argument may come by keyword. */
  boolean takesKeywords() {
    return hasKeywords || keywordCount() > 0 || member.definingClass() && positional > 0;
  }

  /** How many parameters can be given by keyword. */
  private int keywordCount() {
    return names.length - positionalOnly - (hasRest ? 1 : 0) - (hasKeywords ? 1 : 0);
  }

  /** How many arguments there can be without {@code *args} and {@code **kwargs}. */
  int most() {
    return positionalOnly + keywordCount();
  }

  /** The names that keywords may have. */
  List<String> keywordNames() {
    List<String> found = new ArrayList<>();
    for (int i = positionalOnly; i < names.length - (hasKeywords ? 1 : 0); i++) {
      if (!hasRest || i != positional) {
        found.add(names[i]);
      }
    }
    return found;
  }

  String name(int place) {
    return names[place];
  }

  Binding binding() {
    return binding;
  }

  Member member() {
    return member;
  }

  /**
   * The arguments in their places; null where none was given.
   *
   * @param self the receiver, as for {@link Binding}
   */
  Object[] bind(@Nullable Object self, Object[] args, String[] keywords) {
    int given = args.length - keywords.length;
    int keywordCount = keywords.length;
    if (!takesKeywords()) {
      if (keywordCount > 0 && !ignoresKeywords(self)) {
        throw ArgumentErrors.noKeywords(this, self);
      }
      if (given < leastPositional || given > positional && !hasRest) {
        throw ArgumentErrors.count(this, self, given);
      }
      keywordCount = 0;
    } else if (!hasKeywords && !hasRest && args.length > most()) {
      throw ArgumentErrors.tooMany(this, self, given, keywordCount);
    } else if (given > positional && !hasRest) {
      throw ArgumentErrors.tooManyPositional(this, self, given);
    } else if (given < Math.min(positionalOnly, leastPositional)) {
      throw ArgumentErrors.tooFewPositional(this, self, given);
    }
    Object[] bound = new Object[names.length];
    int direct = Math.min(given, positional);
    System.arraycopy(args, 0, bound, 0, direct);
    if (hasRest) {
      Object[] rest = new Object[given - direct];
      System.arraycopy(args, direct, rest, 0, rest.length);
      bound[positional] = rest;
    }
    bindKeywords(bound, args, keywords, given, keywordCount);
    return bound;
  }

  private void bindKeywords(
      Object[] bound, Object[] args, String[] keywords, int given, int keywordCount) {
    PyDict others = hasKeywords ? new PyDict() : null;
    int unexpected = -1;
    for (int k = 0; k < keywordCount; k++) {
      int place = place(keywords[k]);
      if (place >= 0 && bound[place] == null) {
        bound[place] = args[given + k];
      } else if (place < 0 && others != null) {
        others.put(keywords[k], args[given + k]);
      } else if (unexpected < 0) {
        unexpected = k;
      }
    }
    for (int i = 0; i < names.length; i++) {
      if (required[i] && bound[i] == null) {
        throw ArgumentErrors.missing(this, i);
      }
    }
    if (unexpected >= 0) {
      throw ArgumentErrors.unexpected(this, keywords, given);
    }
    if (others != null) {
      bound[names.length - 1] = others;
    }
  }

  /** The place of the parameter that a keyword names, or -1. */
  int place(String keyword) {
    int end = hasKeywords ? names.length - 1 : names.length;
    for (int i = positionalOnly; i < end; i++) {
      if (names[i].equals(keyword) && !(hasRest && i == positional)) {
        return i;
      }
    }
    return -1;
  }

  /**
   * Whether {@code __new__} leaves keywords to an {@code __init__} of a subclass, or the other way
   * round.
   */
  // CPython: the checks that Argument Clinic writes before _PyArg_NoKeywords
  private boolean ignoresKeywords(@Nullable Object self) {
    boolean isNew = member.kind() == Member.Kind.NEW;
    if (!isNew && !member.name().equals("__init__")) {
      return false;
    }
    PyType type = isNew ? (PyType) self : Types.of(self);
    PyType owner = type;
    while (owner.binding() != binding) {
      owner = owner.base();
    }
    int other = isNew ? Special.INIT : Special.NEW;
    return type.special(other) != owner.special(other);
  }

  /** A signature taken apart. */
  private static final class Signature {
    final List<String> names = new ArrayList<>();
    final List<Boolean> required = new ArrayList<>();
    int positionalOnly;
    int positional;
    boolean hasRest;
    boolean hasKeywords;

    Signature(String text) {
      boolean keywordOnly = false;
      int start = 0;
      while (start < text.length()) {
        int end = end(text, start);
        String item = text.substring(start, end);
        start = end + 2;
        if (item.startsWith("$")) {
          continue;
        }
        if (item.equals("/")) {
          positionalOnly = names.size();
        } else if (item.equals("*")) {
          keywordOnly = true;
        } else if (item.startsWith("**")) {
          hasKeywords = true;
          add(item.substring(2), false);
        } else if (item.startsWith("*")) {
          keywordOnly = true;
          hasRest = true;
          add(item.substring(1), false);
        } else if (item.endsWith("]") && item.indexOf("[, ") > 0) {
          addGroup(item);
        } else {
          int equals = item.indexOf('=');
          add(equals < 0 ? item : item.substring(0, equals), equals < 0);
          positional += keywordOnly ? 0 : 1;
        }
      }
    }

    /** Adds a parameter and the optional ones in brackets after it: {@code a[, b[, c]]}. */
    private void addGroup(String item) {
      int start = 0;
      while (start < item.length()) {
        int bracket = item.indexOf("[, ", start);
        int end = bracket < 0 ? item.indexOf(']', start) : bracket;
        add(item.substring(start, end), start == 0);
        positional++;
        start = bracket < 0 ? item.length() : bracket + 3;
      }
    }

    private void add(String name, boolean isRequired) {
      names.add(name);
      required.add(isRequired);
    }

    /** The end of the item that starts here: a comma outside quotes and brackets. */
    private static int end(String text, int start) {
      int depth = 0;
      char quote = 0;
      for (int i = start; i < text.length(); i++) {
        char c = text.charAt(i);
        if (quote != 0) {
          if (c == '\\') {
            i++;
          } else if (c == quote) {
            quote = 0;
          }
        } else if (c == '\'' || c == '"') {
          quote = c;
        } else if (c == '(' || c == '[' || c == '{') {
          depth++;
        } else if (c == ')' || c == ']' || c == '}') {
          depth--;
        } else if (c == ',' && depth == 0) {
          return i;
        }
      }
      return text.length();
    }
  }
}
