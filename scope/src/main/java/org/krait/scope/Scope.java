package org.krait.scope;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.krait.syntax.Span;

/** One block of a program with names of its own: a module, class, function, annotation… */
public final class Scope {
  /** The kinds of block. All but modules and classes work like functions. */
  public enum Kind {
    MODULE("module"),
    CLASS("class"),
    FUNCTION("function"),
    LAMBDA("function"),
    LIST_COMPREHENSION("function"),
    SET_COMPREHENSION("function"),
    DICT_COMPREHENSION("function"),
    GENERATOR_EXPRESSION("function"),
    ANNOTATION("annotation"),
    TYPE_ALIAS("type alias"),
    TYPE_PARAMETERS("type parameters"),
    TYPE_VARIABLE("type variable");

    private final String typeName;

    Kind(String typeName) {
      this.typeName = typeName;
    }

    /** The word of {@code symtable.SymbolTable.get_type()}. */
    public String typeName() {
      return typeName;
    }

    // CPython: symtable.c _PyST_IsFunctionLike
    public boolean isFunctionLike() {
      return this != MODULE && this != CLASS;
    }

    public boolean isFunction() {
      return ordinal() >= FUNCTION.ordinal() && ordinal() <= GENERATOR_EXPRESSION.ordinal();
    }

    public boolean isComprehension() {
      return ordinal() >= LIST_COMPREHENSION.ordinal()
          && ordinal() <= GENERATOR_EXPRESSION.ordinal();
    }
  }

  private final String name;
  private final Kind kind;
  private final Span span;
  private final @Nullable Scope parent;
  private final Map<String, Symbol> symbols = new LinkedHashMap<>();
  private final List<String> parameters = new ArrayList<>();
  private final boolean nested;
  private final boolean method;
  List<Scope> children = new ArrayList<>();

  boolean generator;
  boolean coroutine;
  boolean varargs;
  boolean varkeywords;
  boolean docstring;
  boolean annotationsUsed;
  boolean returnsValue;
  boolean inlined;
  boolean canSeeClassScope;
  boolean needsClassClosure;
  boolean needsClassDict;
  boolean conditionalAnnotations;
  boolean readsConditionalAnnotations;

  /** The class whose private names are mangled here, or null. */
  @Nullable String privateName;

  /** Around a generic class: the only names that are mangled. Null where all are. */
  @Nullable Set<String> mangledNames;

  Scope(String name, Kind kind, Span span, @Nullable Scope parent, @Nullable String privateName) {
    this.name = name;
    this.kind = kind;
    this.span = span;
    this.parent = parent;
    this.privateName = privateName;
    this.nested = parent != null && (parent.nested || parent.kind.isFunctionLike());
    this.method = parent != null && parent.kind == Kind.CLASS && kind.isFunction();
  }

  /** The name of the function or class, or CPython's word: {@code top}, {@code lambda}… */
  public String name() {
    return name;
  }

  public Kind kind() {
    return kind;
  }

  public int lineno() {
    return span.lineno();
  }

  public Span span() {
    return span;
  }

  public @Nullable Scope parent() {
    return parent;
  }

  /** The inner scopes, in source order; those of an inlined comprehension count as ours. */
  public List<Scope> children() {
    return Collections.unmodifiableList(children);
  }

  /** The names of this scope in the order in which they were met. */
  public Collection<Symbol> symbols() {
    return Collections.unmodifiableCollection(symbols.values());
  }

  /** The symbol with this (mangled) name, or null. */
  public @Nullable Symbol symbol(String mangledName) {
    return symbols.get(mangledName);
  }

  /** The parameters, in the order in which {@code co_varnames} begins. */
  public List<String> parameters() {
    return Collections.unmodifiableList(parameters);
  }

  /** The names of {@code co_cellvars}, in its order where no local but a parameter is a cell. */
  public List<String> cellVariables() {
    return cellVariables(parameters);
  }

  /**
   * The names of {@code co_cellvars}, in its order: first those that are also in {@code
   * co_varnames}, as captured parameters and the captured variables of inlined comprehensions are.
   */
  public List<String> cellVariables(List<String> localVariables) {
    return ClosureVariables.cells(this, localVariables);
  }

  /** The names of {@code co_freevars}, in its order. */
  public List<String> freeVariables() {
    return ClosureVariables.free(this);
  }

  /** The name under which this scope keeps {@code name}. */
  // CPython: symtable.c _Py_MaybeMangle
  public String mangle(String identifier) {
    if (mangledNames != null && !mangledNames.contains(identifier)) {
      return identifier;
    }
    return NameMangling.mangle(privateName, identifier);
  }

  /** Whether the scope stands inside a function-like one. */
  public boolean isNested() {
    return nested;
  }

  public boolean isGenerator() {
    return generator;
  }

  public boolean isCoroutine() {
    return coroutine;
  }

  /** Whether there is a {@code *args} parameter. */
  public boolean hasVarargs() {
    return varargs;
  }

  /** Whether there is a {@code **kwargs} parameter. */
  public boolean hasVarkeywords() {
    return varkeywords;
  }

  public boolean hasDocstring() {
    return docstring;
  }

  /** Whether the scope holds at least one annotation. */
  public boolean hasAnnotations() {
    return annotationsUsed;
  }

  /** Whether a {@code return} statement has a value. */
  public boolean returnsValue() {
    return returnsValue;
  }

  /** Whether the scope reads a variable of an enclosing function. */
  public boolean hasFree() {
    return !freeVariables().isEmpty();
  }

  public boolean isComprehension() {
    return kind.isComprehension();
  }

  /** Whether this comprehension runs as part of the scope around it (PEP 709). */
  public boolean isInlined() {
    return inlined;
  }

  /** Whether this is a function, lambda or comprehension directly in a class body. */
  public boolean isMethod() {
    return method;
  }

  /** Whether names are looked up in the namespace of the class around this scope first. */
  public boolean canSeeClassScope() {
    return canSeeClassScope;
  }

  /** Whether this class must make a {@code __class__} cell. */
  public boolean needsClassClosure() {
    return needsClassClosure;
  }

  /** Whether this class must make a {@code __classdict__} cell. */
  public boolean needsClassDict() {
    return needsClassDict;
  }

  /** Whether this module or class must keep {@code __conditional_annotations__}. */
  public boolean hasConditionalAnnotations() {
    return conditionalAnnotations;
  }

  /** The symbol of this name, made now if the scope has none. */
  Symbol intern(String mangledName) {
    Symbol symbol = symbols.get(mangledName);
    if (symbol == null) {
      symbol = new Symbol(mangledName, this);
      symbols.put(mangledName, symbol);
    }
    return symbol;
  }

  void put(Symbol symbol) {
    symbols.put(symbol.name(), symbol);
  }

  void remove(String mangledName) {
    symbols.remove(mangledName);
  }

  void addParameter(String mangledName) {
    parameters.add(mangledName);
  }

  /** From now on mangles only the names that are given to {@link #mangleToo}. */
  void mangleOnlyTypeParameters(String className) {
    privateName = className;
    mangledNames = new HashSet<>();
  }

  void mangleToo(String typeParameter) {
    if (mangledNames != null) {
      mangledNames.add(typeParameter);
    }
  }

  @Override
  public String toString() {
    return kind.typeName() + " " + name + " at line " + lineno();
  }
}
