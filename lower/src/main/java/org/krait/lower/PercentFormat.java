package org.krait.lower;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.krait.syntax.Expr;
import org.krait.syntax.Operator;
import org.krait.syntax.Span;

/**
 * Turns {@code "…%s…" % (a, …)} into the f-string that means the same, where {@code %s}, {@code %r}
 * and {@code %a} are its only conversions.
 */
// CPython: ast_preprocess.c optimize_format
final class PercentFormat {
  private static final int TOO_MANY_DIGITS = 3;

  private final String format;
  private final List<Expr> items;
  private final Span where;
  private final List<Expr> parts = new ArrayList<>();
  private int at;

  private PercentFormat(String format, List<Expr> items, Span where) {
    this.format = format;
    this.items = items;
    this.where = where;
  }

  /** The f-string that the operation is equal to, or null. */
  static Expr.@Nullable JoinedStr asJoinedStr(Expr.BinOp node) {
    if (node.op() != Operator.Mod
        || !(node.left() instanceof Expr.Constant constant)
        || !(constant.value() instanceof String format)
        || !(node.right() instanceof Expr.Tuple tuple)
        || hasStarred(tuple.elts())) {
      return null;
    }
    return new PercentFormat(format, tuple.elts(), node.span()).convert();
  }

  private static boolean hasStarred(List<Expr> items) {
    for (Expr item : items) {
      if (item instanceof Expr.Starred) {
        return true;
      }
    }
    return false;
  }

  private Expr.@Nullable JoinedStr convert() {
    int count = 0;
    while (true) {
      literal();
      if (at >= format.length()) {
        break;
      }
      at++;
      if (count >= items.size() || !conversion(items.get(count))) {
        return null;
      }
      count++;
    }
    return count < items.size() ? null : new Expr.JoinedStr(parts, where);
  }

  private void literal() {
    int start = at;
    while (at < format.length()) {
      if (format.charAt(at) != '%') {
        at++;
      } else if (at + 1 < format.length() && format.charAt(at + 1) == '%') {
        at += 2;
      } else {
        break;
      }
    }
    if (at > start) {
      String text = format.substring(start, at).replace("%%", "%");
      parts.add(new Expr.Constant(text, null, where));
    }
  }

  private boolean conversion(Expr item) {
    boolean left = false;
    while (at < format.length() && "-+ #0".indexOf(format.charAt(at)) >= 0) {
      left |= format.charAt(at) == '-';
      at++;
    }
    StringBuilder spec = new StringBuilder();
    String width = digits();
    boolean tooLong = width.length() >= TOO_MANY_DIGITS;
    if (!left && !width.isEmpty() && Integer.parseInt(width) > 0) {
      spec.append('>');
    }
    spec.append(width.isEmpty() ? "" : String.valueOf(Integer.parseInt(width)));
    if (peek() == '.') {
      at++;
      String precision = digits();
      tooLong |= precision.length() >= TOO_MANY_DIGITS;
      spec.append('.').append(precision.isEmpty() ? 0 : Integer.parseInt(precision));
    }
    char type = peek();
    at++;
    if (tooLong || (type != 's' && type != 'r' && type != 'a')) {
      return false;
    }
    Expr formatSpec = spec.isEmpty() ? null : new Expr.Constant(spec.toString(), null, item.span());
    parts.add(new Expr.FormattedValue(item, type, formatSpec, item.span()));
    return true;
  }

  private char peek() {
    return at < format.length() ? format.charAt(at) : 0;
  }

  /** A run of digits; one that is too long makes the conversion fail later. */
  private String digits() {
    int start = at;
    while (peek() >= '0' && peek() <= '9' && at - start < TOO_MANY_DIGITS) {
      at++;
    }
    return format.substring(start, at);
  }
}
