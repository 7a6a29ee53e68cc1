package org.krait.stdlib.builtins;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.krait.annotations.PyConstant;
import org.krait.annotations.PyFunction;
import org.krait.annotations.PyModule;
import org.krait.runtime.error.Errors;
import org.krait.runtime.function.CallStack;
import org.krait.runtime.function.CodeActivation;
import org.krait.runtime.function.FrameLocals;
import org.krait.runtime.module.FileSystemPath;
import org.krait.runtime.module.Importing;
import org.krait.runtime.module.Settings;
import org.krait.runtime.object.AuditHooks;
import org.krait.runtime.object.Dispatch;
import org.krait.runtime.object.Interpreter;
import org.krait.runtime.object.Ints;
import org.krait.runtime.object.Keys;
import org.krait.runtime.object.Lengths;
import org.krait.runtime.object.PyCallableIterator;
import org.krait.runtime.object.PyDict;
import org.krait.runtime.object.PyList;
import org.krait.runtime.object.PySingleton;
import org.krait.runtime.object.PyStr;
import org.krait.runtime.object.PyTuple;
import org.krait.runtime.object.Special;
import org.krait.runtime.object.ThreadState;
import org.krait.runtime.object.Truth;
import org.krait.runtime.object.Types;
import org.krait.runtime.ops.Arithmetic;
import org.krait.runtime.ops.Attributes;
import org.krait.runtime.ops.ClassChecks;
import org.krait.runtime.ops.Formatting;
import org.krait.runtime.ops.Identities;
import org.krait.runtime.ops.Imports;
import org.krait.runtime.ops.Iteration;
import org.krait.runtime.ops.Representation;
import org.krait.runtime.ops.Sorting;
import org.krait.runtime.types.ClassDefinition;

/// Built-in functions, types, exceptions, and other objects.
///
/// This module provides direct access to all 'built-in'
/// identifiers of Python; for example, builtins.len is
/// the full name for the built-in function len().
///
/// This module is not normally accessed explicitly by most
/// applications, but can be useful in modules that provide
/// objects with the same name as a built-in value, but in
/// which the built-in of that name is also needed.
@PyModule("builtins")
public final class BuiltinsModule {
  private final Interpreter interpreter;

  public BuiltinsModule(Interpreter interpreter) {
    this.interpreter = interpreter;
  }

  @PyConstant
  public boolean __debug__() {
    return interpreter.state(Settings.class).optimize == 0;
  }

  /// __build_class__(func, name, /, *bases, [metaclass], **kwds) -> class
  ///
  /// Internal helper function used by the class statement.
  @PyFunction(value = "(*args, **kwds)", text = false)
  public Object __build_class__(Object[] args, PyDict kwds) {
    if (args.length < 2) {
      throw Errors.typeError("__build_class__: not enough arguments");
    }
    if (!(args[0] instanceof org.krait.runtime.function.PyFunction body)) {
      throw Errors.typeError("__build_class__: func must be a function");
    }
    if (!PyStr.isStr(args[1])) {
      throw Errors.typeError("__build_class__: name is not a string");
    }
    Object[] bases = Arrays.copyOfRange(args, 2, args.length);
    return ClassDefinition.define(body, args[1], PyTuple.of(bases), kwds);
  }

  /// Import a module.
  ///
  /// Because this function is meant for use by the Python
  /// interpreter and not for general use, it is better to use
  /// importlib.import_module() to programmatically import a module.
  ///
  /// The globals argument is only used to determine the context;
  /// they are not modified.  The locals argument is unused.  The fromlist
  /// should be a list of names to emulate ``from name import ...``, or an
  /// empty list to emulate ``import name``.
  /// When importing a module from a package, note that __import__('A.B', ...)
  /// returns package A when fromlist is empty, but its submodule B when
  /// fromlist is not empty.  The level argument is used to determine whether to
  /// perform absolute or relative imports: 0 is absolute, while a positive number
  /// is the number of parent directories to search relative to the current module.
  @PyFunction("(name, globals=None, locals=None, fromlist=(), level=0)")
  public Object __import__(Object name, Object globals, Object locals, Object fromlist, int level) {
    return new Importing(interpreter).importName(name, globals, fromlist, level);
  }

  /// Return the absolute value of the argument.
  @PyFunction("(x, /)")
  public Object abs(Object x) {
    if (x instanceof Double d) {
      return Math.abs(d);
    }
    Object method = Types.special(x, Special.ABS);
    if (method == null) {
      throw Errors.typeError("bad operand type for abs(): '" + Types.of(x).fullName() + "'");
    }
    return Dispatch.callSpecial(method, x);
  }

  /// Return True if bool(x) is True for all values x in the iterable.
  ///
  /// If the iterable is empty, return True.
  @PyFunction("(iterable, /)")
  public boolean all(Object iterable) {
    Object iterator = Iteration.iterator(iterable);
    for (Object o = Iteration.next(iterator); o != null; o = Iteration.next(iterator)) {
      if (!Truth.of(o)) {
        return false;
      }
    }
    return true;
  }

  /// Return True if bool(x) is True for any x in the iterable.
  ///
  /// If the iterable is empty, return False.
  @PyFunction("(iterable, /)")
  public boolean any(Object iterable) {
    Object iterator = Iteration.iterator(iterable);
    for (Object o = Iteration.next(iterator); o != null; o = Iteration.next(iterator)) {
      if (Truth.of(o)) {
        return true;
      }
    }
    return false;
  }

  /// Return an ASCII-only representation of an object.
  ///
  /// As repr(), return a string containing a printable representation of an
  /// object, but escape the non-ASCII characters in the string returned by
  /// repr() using \\x, \\u or \\U escapes. This generates a string similar
  /// to that returned by repr() in Python 2.
  @PyFunction("(obj, /)")
  public Object ascii(Object obj) {
    return Representation.ascii(obj);
  }

  /// Return the binary representation of an integer.
  ///
  ///    >>> bin(2796202)
  ///    '0b1010101010101010101010'
  @PyFunction("(number, /)")
  public String bin(Object number) {
    return Radix.text(number, 1, "0b");
  }

  /// Return the octal representation of an integer.
  ///
  ///    >>> oct(342391)
  ///    '0o1234567'
  @PyFunction("(number, /)")
  public String oct(Object number) {
    return Radix.text(number, 3, "0o");
  }

  /// Return the hexadecimal representation of an integer.
  ///
  ///    >>> hex(12648430)
  ///    '0xc0ffee'
  @PyFunction("(number, /)")
  public String hex(Object number) {
    return Radix.text(number, 4, "0x");
  }

  /// Call sys.breakpointhook(*args, **kws).  sys.breakpointhook() must accept
  /// whatever arguments are passed.
  ///
  /// By default, this drops you into the pdb debugger.
  @PyFunction("(*args, **kws)")
  public Object breakpoint(Object[] args, PyDict kws) {
    Object hook = Imports.sys(interpreter, "breakpointhook");
    if (hook == null) {
      throw Errors.runtimeError("lost sys.breakpointhook");
    }
    return Dispatch.call(hook, args, kws);
  }

  /// Return whether the object is callable (i.e., some kind of function).
  ///
  /// Note that classes are callable, as are instances of classes with a
  /// __call__() method.
  @PyFunction("(obj, /)")
  public boolean callable(Object obj) {
    return Types.special(obj, Special.CALL) != null;
  }

  /// Return a Unicode string of one character with ordinal i; 0 <= i <= 0x10ffff.
  @PyFunction("(i, /)")
  public Object chr(Object i) {
    long c = Ints.clamp(Ints.index(i));
    if (c < 0 || c > Character.MAX_CODE_POINT) {
      throw Errors.valueError("chr() arg not in range(0x110000)");
    }
    return PyStr.of(new int[] {(int) c});
  }

  /// Return the ordinal value of a character.
  ///
  /// If the argument is a one-character string, return the Unicode code
  /// point of that character.
  ///
  /// If the argument is a bytes or bytearray object of length 1, return its
  /// single byte value.
  @PyFunction("(character, /)")
  public long ord(Object character) {
    return Radix.ordinal(character);
  }

  /// Compile source into a code object that can be executed by exec() or eval().
  ///
  /// The source code may represent a Python module, statement or expression.
  /// The filename will be used for run-time error messages.
  /// The mode must be 'exec' to compile a module, 'single' to compile a
  /// single (interactive) statement, or 'eval' to compile an expression.
  /// The flags argument, if present, controls which future statements influence
  /// the compilation of the code.
  /// The dont_inherit argument, if true, stops the compilation inheriting
  /// the effects of any future statements in effect in the code calling
  /// compile; if absent or false these statements do influence the compilation,
  /// in addition to any features explicitly specified.
  @PyFunction(
      "(source, filename, mode, flags=0, dont_inherit=False, optimize=-1, *, _feature_version=-1)")
  public Object compile(
      Object source,
      Object filename,
      String mode,
      int flags,
      boolean dontInherit,
      int optimize,
      int featureVersion,
      ThreadState thread) {
    String file = FileSystemPath.text(filename);
    return new SourceExecution(thread)
        .compile(source, file, mode, flags, dontInherit, optimize, featureVersion);
  }

  /// Deletes the named attribute from the given object.
  ///
  /// delattr(x, 'y') is equivalent to ``del x.y``
  @PyFunction("(obj, name, /)")
  public void delattr(Object obj, Object name) {
    Attributes.delete(obj, Attributes.name(name));
  }

  /// dir([object]) -> list of strings
  ///
  /// If called without an argument, return the names in the current scope.
  /// Else, return an alphabetized list of names comprising (some of) the attributes
  /// of the given object, and of attributes reachable from it.
  /// If the object supplies a method named __dir__, it will be used; otherwise
  /// the default dir() logic is used and returns:
  ///   for a module object: the module's attributes.
  ///   for a class object:  its attributes, and recursively the attributes
  ///     of its bases.
  ///   for any other object: its attributes, its class's attributes, and
  ///     recursively the attributes of its class's base classes.
  @PyFunction(value = "(object=<unrepresentable>, /)", text = false)
  public PyList dir(@Nullable Object object, ThreadState thread) {
    return object == null
        ? Sorting.sorted(Dispatch.call(Attributes.get(locals(thread), "keys")), null, false)
        : Listing.of(object);
  }

  /// Return the tuple (x//y, x%y).  Invariant: div*y + mod == x.
  @PyFunction("(x, y, /)")
  public Object divmod(Object x, Object y) {
    return Arithmetic.divmod(x, y);
  }

  /// Evaluate the given source in the context of globals and locals.
  ///
  /// The source may be a string representing a Python expression
  /// or a code object as returned by compile().
  /// The globals must be a dictionary and locals can be any mapping,
  /// defaulting to the current globals and locals.
  /// If only globals is given, locals defaults to it.
  @PyFunction("(source, /, globals=None, locals=None)")
  public Object eval(Object source, Object globals, Object locals, ThreadState thread) {
    return new SourceExecution(thread).eval(source, globals, locals);
  }

  /// Execute the given source in the context of globals and locals.
  ///
  /// The source may be a string representing one or more Python statements
  /// or a code object as returned by compile().
  /// The globals must be a dictionary and locals can be any mapping,
  /// defaulting to the current globals and locals.
  /// If only globals is given, locals defaults to it.
  /// The closure must be a tuple of cellvars, and can only be used
  /// when source is a code object requiring exactly that many cellvars.
  @PyFunction("(source, /, globals=None, locals=None, *, closure=None)")
  public void exec(
      Object source, Object globals, Object locals, Object closure, ThreadState thread) {
    new SourceExecution(thread).exec(source, globals, locals, closure);
  }

  /// Return type(value).__format__(value, format_spec)
  ///
  /// Many built-in types implement format_spec according to the
  /// Format Specification Mini-language. See help('FORMATTING').
  ///
  /// If type(value) does not supply a method named __format__
  /// and format_spec is empty, then str(value) is returned.
  /// See also help('SPECIALMETHODS').
  @PyFunction("(value, format_spec='', /)")
  public Object format(Object value, Object formatSpec) {
    if (!PyStr.isStr(formatSpec)) {
      String found = formatSpec == PySingleton.NONE ? "None" : Types.of(formatSpec).fullName();
      throw Errors.typeError("format() argument 2 must be str, not " + found);
    }
    return Formatting.format(value, formatSpec);
  }

  /// getattr(object, name[, default]) -> value
  ///
  /// Get a named attribute from an object; getattr(x, 'y') is equivalent to x.y.
  /// When a default argument is given, it is returned when the attribute doesn't
  /// exist; without it, an exception is raised in that case.
  @PyFunction(value = "(object, name, default=<unrepresentable>, /)", text = false)
  public Object getattr(Object object, Object name, @Nullable Object otherwise) {
    String attribute = Attributes.name(name);
    if (otherwise == null) {
      return Attributes.get(object, attribute);
    }
    Object found = Attributes.find(object, attribute);
    return found == null ? otherwise : found;
  }

  /// Sets the named attribute on the given object to the specified value.
  ///
  /// setattr(x, 'y', v) is equivalent to ``x.y = v``
  @PyFunction("(obj, name, value, /)")
  public void setattr(Object obj, Object name, Object value) {
    Attributes.set(obj, Attributes.name(name), value);
  }

  /// Return whether the object has an attribute with the given name.
  ///
  /// This is done by calling getattr(obj, name) and catching AttributeError.
  @PyFunction("(obj, name, /)")
  public boolean hasattr(Object obj, Object name) {
    return Attributes.find(obj, Attributes.name(name)) != null;
  }

  /// Return the dictionary containing the current scope's global variables.
  ///
  /// NOTE: Updates to this dictionary *will* affect name lookups in the current
  /// global scope and vice-versa.
  @PyFunction("()")
  public Object globals(ThreadState thread) {
    return caller(thread).globals();
  }

  /// Return a dictionary containing the current scope's local variables.
  ///
  /// NOTE: Whether or not updates to this dictionary will affect name lookups in
  /// the local scope and vice-versa is *implementation dependent* and not
  /// covered by any backwards compatibility guarantees.
  @PyFunction("()")
  public Object locals(ThreadState thread) {
    return FrameLocals.of(caller(thread));
  }

  private static CodeActivation caller(ThreadState thread) {
    if (CallStack.innermost(thread) instanceof CodeActivation a) {
      return a;
    }
    throw Errors.systemError("frame does not exist");
  }

  /// Return the hash value for the given object.
  ///
  /// Two objects that compare equal must also have the same hash value, but the
  /// reverse is not necessarily true.
  @PyFunction("(obj, /)")
  public long hash(Object obj) {
    return Keys.hash(obj);
  }

  /// Return the identity of an object.
  ///
  /// This is guaranteed to be unique among simultaneously existing objects.
  /// (CPython uses the object's memory address.)
  @PyFunction("(obj, /)")
  public Object id(Object obj) {
    Object id = Identities.of(interpreter, obj);
    AuditHooks.tell("builtins.id", id);
    return id;
  }

  /// Read a string from standard input.  The trailing newline is stripped.
  ///
  /// The prompt string, if given, is printed to standard output without a
  /// trailing newline before reading input.
  ///
  /// If the user hits EOF (*nix: Ctrl-D, Windows: Ctrl-Z+Return), raise EOFError.
  /// On *nix systems, readline is used if available.
  @PyFunction("(prompt='', /)")
  public Object input(Object prompt) {
    return Input.read(interpreter, prompt);
  }

  /// Return whether an object is an instance of a class or of a subclass thereof.
  ///
  /// A tuple, as in ``isinstance(x, (A, B, ...))``, may be given as the target to
  /// check against. This is equivalent to ``isinstance(x, A) or isinstance(x, B)
  /// or ...`` etc.
  @PyFunction("(obj, class_or_tuple, /)")
  public boolean isinstance(Object obj, Object classOrTuple) {
    return ClassChecks.isInstance(obj, classOrTuple);
  }

  /// Return whether 'cls' is derived from another class or is the same class.
  ///
  /// A tuple, as in ``issubclass(x, (A, B, ...))``, may be given as the target to
  /// check against. This is equivalent to ``issubclass(x, A) or issubclass(x, B)
  /// or ...``.
  @PyFunction("(cls, class_or_tuple, /)")
  public boolean issubclass(Object cls, Object classOrTuple) {
    return ClassChecks.isSubclass(cls, classOrTuple);
  }

  /// iter(iterable) -> iterator
  /// iter(callable, sentinel) -> iterator
  ///
  /// Get an iterator from an object.  In the first form, the argument must
  /// supply its own iterator, or be a sequence.
  /// In the second form, the callable is called until it returns the sentinel.
  @PyFunction(value = "(object, sentinel=<unrepresentable>, /)", text = false)
  public Object iter(Object object, @Nullable Object sentinel) {
    if (sentinel == null) {
      return Iteration.iterator(object);
    }
    if (Types.special(object, Special.CALL) == null) {
      throw Errors.typeError("iter(v, w): v must be callable");
    }
    return new PyCallableIterator(object, sentinel);
  }

  /// next(iterator[, default])
  ///
  /// Return the next item from the iterator. If default is given and the iterator
  /// is exhausted, it is returned instead of raising StopIteration.
  @PyFunction(value = "(iterator, default=<unrepresentable>, /)", text = false)
  public Object next(Object iterator, @Nullable Object otherwise) {
    if (!Iteration.isIterator(iterator)) {
      throw Errors.typeError("'" + Types.of(iterator).fullName() + "' object is not an iterator");
    }
    if (otherwise == null) {
      return Dispatch.callSpecial(Types.special(iterator, Special.NEXT), iterator);
    }
    Object item = Iteration.next(iterator);
    return item == null ? otherwise : item;
  }

  /// Return an AsyncIterator for an AsyncIterable object.
  @PyFunction("(async_iterable, /)")
  public Object aiter(Object asyncIterable) {
    return AsyncIteration.iterator(asyncIterable);
  }

  /// Return the next item from the async iterator.
  ///
  /// If default is given and the async iterator is exhausted,
  /// it is returned instead of raising StopAsyncIteration.
  @PyFunction("(aiterator, default=<unrepresentable>, /)")
  public Object anext(Object aiterator, @Nullable Object otherwise) {
    return AsyncIteration.next(aiterator, otherwise);
  }

  /// Return the number of items in a container.
  @PyFunction("(obj, /)")
  public long len(Object obj) {
    return Lengths.exact(obj);
  }

  /// max(iterable, *[, default=obj, key=func]) -> value
  /// max(arg1, arg2, *args, *[, key=func]) -> value
  ///
  /// With a single iterable argument, return its biggest item. The
  /// default keyword-only argument specifies an object to return if
  /// the provided iterable is empty.
  /// With two or more positional arguments, return the largest argument.
  @PyFunction(
      value = "(arg, /, *args, default=<unrepresentable>, key=None)",
      text = false,
      parsedAs = "max")
  public Object max(Object first, Object[] others, @Nullable Object otherwise, Object key) {
    return Extremes.find(true, first, others, otherwise, key);
  }

  /// min(iterable, *[, default=obj, key=func]) -> value
  /// min(arg1, arg2, *args, *[, key=func]) -> value
  ///
  /// With a single iterable argument, return its smallest item. The
  /// default keyword-only argument specifies an object to return if
  /// the provided iterable is empty.
  /// With two or more positional arguments, return the smallest argument.
  @PyFunction(
      value = "(arg, /, *args, default=<unrepresentable>, key=None)",
      text = false,
      parsedAs = "min")
  public Object min(Object first, Object[] others, @Nullable Object otherwise, Object key) {
    return Extremes.find(false, first, others, otherwise, key);
  }

  /// Equivalent to base**exp with 2 arguments or base**exp % mod with 3 arguments
  ///
  /// Some types, such as ints, are able to use a more efficient algorithm when
  /// invoked using the three argument form.
  @PyFunction("(base, exp, mod=None)")
  public Object pow(Object base, Object exp, Object mod) {
    return mod == PySingleton.NONE ? Arithmetic.power(base, exp) : Arithmetic.power(base, exp, mod);
  }

  /// Prints the values to a stream, or to sys.stdout by default.
  ///
  ///   sep
  ///     string inserted between values, default a space.
  ///   end
  ///     string appended after the last value, default a newline.
  ///   file
  ///     a file-like object (stream); defaults to the current sys.stdout.
  ///   flush
  ///     whether to forcibly flush the stream.
  @PyFunction("(*args, sep=' ', end='\\n', file=None, flush=False)")
  public void print(Object[] args, Object sep, Object end, Object file, boolean flush) {
    Printing.print(interpreter, args, sep, end, file, flush);
  }

  /// Return the canonical string representation of the object.
  ///
  /// For many object types, including most builtins, eval(repr(obj)) == obj.
  @PyFunction("(obj, /)")
  public Object repr(Object obj) {
    return Representation.repr(obj);
  }

  /// Round a number to a given precision in decimal digits.
  ///
  /// The return value is an integer if ndigits is omitted or None.  Otherwise
  /// the return value has the same type as the number.  ndigits may be negative.
  @PyFunction("(number, ndigits=None)")
  public Object round(Object number, Object ndigits) {
    Object method = Types.special(number, Special.ROUND);
    if (method == null) {
      throw Errors.typeError(
          "type " + Types.of(number).fullName() + " doesn't define __round__ method");
    }
    return ndigits == PySingleton.NONE
        ? Dispatch.callSpecial(method, number)
        : Dispatch.callSpecial(method, number, ndigits);
  }

  /// Return a new list containing all items from the iterable in ascending order.
  ///
  /// A custom key function can be supplied to customize the sort order, and the
  /// reverse flag can be set to request the result in descending order.
  @PyFunction(value = "(iterable, /, *, key=None, reverse=False)", parsedAs = "sorted")
  public PyList sorted(Object iterable, Object key, boolean reverse) {
    return Sorting.sorted(iterable, key == PySingleton.NONE ? null : key, reverse);
  }

  /// Return the sum of a 'start' value (default: 0) plus an iterable of numbers
  ///
  /// When the iterable is empty, return the start value.
  /// This function is intended specifically for use with numeric values and may
  /// reject non-numeric types.
  @PyFunction("(iterable, /, start=0)")
  public Object sum(Object iterable, Object start) {
    return Summation.sum(iterable, start);
  }

  /// vars([object]) -> dictionary
  ///
  /// Without arguments, equivalent to locals().
  /// With an argument, equivalent to object.__dict__.
  @PyFunction(value = "(object=<unrepresentable>, /)", text = false)
  public Object vars(@Nullable Object object, ThreadState thread) {
    if (object == null) {
      return locals(thread);
    }
    Object namespace = Attributes.find(object, "__dict__");
    if (namespace == null) {
      throw Errors.typeError("vars() argument must have __dict__ attribute");
    }
    return namespace;
  }
}
