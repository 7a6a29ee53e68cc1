package org.krait.lens.facts;

import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.krait.parser.Parser;
import org.krait.parser.ParserOptions;
import org.krait.scope.Scope;
import org.krait.scope.Symbol;
import org.krait.scope.SymbolTable;
import org.krait.syntax.Mod;
import org.krait.syntax.Node;
import org.krait.syntax.SyntaxException;

/** Everything that one source says of its names. */
public final class Facts {
  private final Source source;
  private final Mod.Module tree;
  private final Block top;
  private final List<Block> blocks;
  private final List<Occurrence> occurrences;
  private final Map<Node, Node> parents;
  private final Map<Node, Occurrence> mentions;
  private final Map<Symbol, Variable> variables = new IdentityHashMap<>();
  private final Map<Node, Block> bodies = new IdentityHashMap<>();
  private final boolean importsEverything;

  private Facts(Source source, Mod.Module tree, FactCollector collector) {
    this.source = source;
    this.tree = tree;
    this.top = collector.top();
    this.blocks = collector.blocks;
    this.occurrences = collector.occurrences;
    this.parents = collector.parents;
    this.mentions = collector.mentions;
    this.importsEverything = collector.importsEverything;
    connectVariables();
  }

  /**
   * Reads a source.
   *
   * @throws SyntaxException where it is no Python
   */
  public static Facts of(Source source) throws SyntaxException {
    Mod.Module tree = (Mod.Module) Parser.parse(source.text(), ParserOptions.exec(source.name()));
    SymbolTable table = SymbolTable.build(tree, source.name(), 0);
    FactCollector collector = new FactCollector(source, table);
    collector.collect(tree);
    return new Facts(source, tree, collector);
  }

  private void connectVariables() {
    Map<Scope, Block> byScope = new IdentityHashMap<>();
    for (Block block : blocks) {
      byScope.put(block.scope(), block);
      bodies.put(block.node(), block);
    }
    for (Block block : blocks) {
      for (Name name : block.names()) {
        Symbol owner = name.decision().variable();
        Block ownerBlock = owner == null ? null : byScope.get(owner.scope());
        if (ownerBlock != null) {
          variables.computeIfAbsent(owner, s -> new Variable(s, ownerBlock)).add(name);
        }
      }
    }
  }

  public Source source() {
    return source;
  }

  public Mod.Module tree() {
    return tree;
  }

  /** The module. */
  public Block top() {
    return top;
  }

  /** All blocks, outer ones before those in them. */
  public List<Block> blocks() {
    return Collections.unmodifiableList(blocks);
  }

  /** All mentions of names in the order of evaluation. */
  public List<Occurrence> occurrences() {
    return Collections.unmodifiableList(occurrences);
  }

  /** What a name, parameter, definition or the like mentions; of several names, the last. */
  public @Nullable Occurrence mention(Node node) {
    return mentions.get(node);
  }

  /** The variable that a node mentions, or null. */
  public @Nullable Variable variableAt(Node node) {
    Occurrence mention = mentions.get(node);
    return mention == null ? null : variable(mention.name());
  }

  public Collection<Variable> variables() {
    return Collections.unmodifiableCollection(variables.values());
  }

  /** The variable that a name reaches, or null where no block of the file owns it. */
  public @Nullable Variable variable(Name name) {
    Symbol owner = name.decision().variable();
    return owner == null ? null : variables.get(owner);
  }

  /** The variable of a symbol in the scope that owns it, or null. */
  public @Nullable Variable variable(@Nullable Symbol owner) {
    return owner == null ? null : variables.get(owner);
  }

  /** The statement or expression that a node is part of, or null for statements of the module. */
  public @Nullable Node parent(Node node) {
    return parents.get(node);
  }

  /** Whether a node is {@code outer} or part of it. */
  public boolean isWithin(Node node, Node outer) {
    for (Node each = node; each != null; each = parents.get(each)) {
      if (each == outer) {
        return true;
      }
    }
    return false;
  }

  /** The block that a definition, lambda or comprehension opens for its body. */
  public @Nullable Block blockOf(Node node) {
    return bodies.get(node);
  }

  /** Whether a {@code from … import *} may bind any name of the module. */
  public boolean importsEverything() {
    return importsEverything;
  }
}
