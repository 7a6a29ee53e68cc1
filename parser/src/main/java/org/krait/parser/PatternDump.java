package org.krait.parser;

import org.krait.syntax.Pattern;

/** Prints patterns for {@link AstDump}. */
final class PatternDump implements Pattern.Visitor<Void> {
  private final AstDump dump;

  PatternDump(AstDump dump) {
    this.dump = dump;
  }

  @Override
  public Void visitMatchValue(Pattern.MatchValue node) {
    dump.open("MatchValue");
    dump.node("value", node.value());
    return dump.close(node);
  }

  @Override
  public Void visitMatchSingleton(Pattern.MatchSingleton node) {
    dump.open("MatchSingleton");
    dump.constant("value", node.value());
    return dump.close(node);
  }

  @Override
  public Void visitMatchSequence(Pattern.MatchSequence node) {
    dump.open("MatchSequence");
    dump.list("patterns", node.patterns());
    return dump.close(node);
  }

  @Override
  public Void visitMatchMapping(Pattern.MatchMapping node) {
    dump.open("MatchMapping");
    dump.list("keys", node.keys());
    dump.list("patterns", node.patterns());
    dump.text("rest", node.rest());
    return dump.close(node);
  }

  @Override
  public Void visitMatchClass(Pattern.MatchClass node) {
    dump.open("MatchClass");
    dump.node("cls", node.cls());
    dump.list("patterns", node.patterns());
    dump.list("kwd_attrs", node.kwdAttrs());
    dump.list("kwd_patterns", node.kwdPatterns());
    return dump.close(node);
  }

  @Override
  public Void visitMatchStar(Pattern.MatchStar node) {
    dump.open("MatchStar");
    dump.text("name", node.name());
    return dump.close(node);
  }

  @Override
  public Void visitMatchAs(Pattern.MatchAs node) {
    dump.open("MatchAs");
    dump.node("pattern", node.pattern());
    dump.text("name", node.name());
    return dump.close(node);
  }

  @Override
  public Void visitMatchOr(Pattern.MatchOr node) {
    dump.open("MatchOr");
    dump.list("patterns", node.patterns());
    return dump.close(node);
  }
}
