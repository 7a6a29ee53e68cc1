package org.krait.lower.core;

/** The functions of the run-time that {@link CoreExpr.Intrinsic} calls. */
public enum IntrinsicFunction {
  /** (value): what the interactive prompt does with the value of an expression. */
  PRINT,
  /** (module): binds all public names of a module in the namespace; is None. */
  IMPORT_STAR,
  /** (name): a TypeVar. */
  TYPEVAR,
  /** (name, evaluate_bound): a TypeVar with a lazily evaluated bound. */
  TYPEVAR_WITH_BOUND,
  /** (name, evaluate_constraints): a TypeVar with lazily evaluated constraints. */
  TYPEVAR_WITH_CONSTRAINTS,
  /** (name): a ParamSpec. */
  PARAMSPEC,
  /** (name): a TypeVarTuple. */
  TYPEVARTUPLE,
  /** (type_param, evaluate_default): sets the lazily evaluated default; is the parameter. */
  SET_TYPEPARAM_DEFAULT,
  /** (type_params): {@code typing.Generic[*type_params]}. */
  SUBSCRIPT_GENERIC,
  /** (name, type_params or None, evaluate_value): a TypeAliasType. */
  TYPEALIAS,
  /** (function, type_params): sets {@code __type_params__}; is the function. */
  SET_FUNCTION_TYPE_PARAMS,
  /** (group, type): the pair (rest, match) of an except* clause, both possibly None. */
  MATCH_EXCEPTION_GROUP,
  /** (original, list of exceptions): what an except* statement raises in the end, or None. */
  PREPARE_RERAISE_STAR
}
