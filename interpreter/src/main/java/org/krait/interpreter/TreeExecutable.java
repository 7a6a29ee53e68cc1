package org.krait.interpreter;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.krait.interpreter.build.CommonObjects;
import org.krait.interpreter.build.ConstantValues;
import org.krait.interpreter.build.TreeBuilder;
import org.krait.interpreter.expr.LineMarks;
import org.krait.interpreter.node.Frame;
import org.krait.interpreter.node.GeneratorFrame;
import org.krait.interpreter.node.HotGenerator;
import org.krait.interpreter.node.HotLoop;
import org.krait.interpreter.node.Jump;
import org.krait.interpreter.node.JumpTargets;
import org.krait.interpreter.node.StmtNode;
import org.krait.lower.core.Code;
import org.krait.lower.core.CodeBody;
import org.krait.lower.core.CommonConstant;
import org.krait.lower.core.CoreStmt;
import org.krait.runtime.error.PyException;
import org.krait.runtime.function.CodeActivation;
import org.krait.runtime.function.CodeHeading;
import org.krait.runtime.function.CompiledExecutable;
import org.krait.runtime.function.Executable;
import org.krait.runtime.function.Exhaustion;
import org.krait.runtime.function.LineJump;
import org.krait.runtime.function.NameUse;
import org.krait.runtime.function.Outline;
import org.krait.runtime.function.PyAsyncGenerator;
import org.krait.runtime.function.PyClosingGenerator;
import org.krait.runtime.function.PyCode;
import org.krait.runtime.function.PyCoroutine;
import org.krait.runtime.function.PyFunction;
import org.krait.runtime.function.PyGenerator;
import org.krait.runtime.function.PyResumable;
import org.krait.runtime.function.Unwinding;
import org.krait.runtime.object.Activation;
import org.krait.runtime.object.PyBaseException;
import org.krait.runtime.object.PyCell;
import org.krait.runtime.object.PySingleton;
import org.krait.runtime.object.ThreadState;

/** Runs a code object by its tree, which is built at the first call. */
final class TreeExecutable extends Executable implements TreeBuilder.Surroundings {
  /** So many calls before it is compiled, what the variables hold is looked at. */
  private static final int CALLS_SEEN = 16;

  private final Code code;
  private final int[] cellParameters;
  private final boolean suspends;
  private final @Nullable Promotion promotion;
  private final int callThreshold;
  private @Nullable Map<Code, PyCode> inner;
  private @Nullable Map<Object, Object> values;
  private int calls;
  private @Nullable SlotClasses seen;
  private @Nullable HotGenerator generators;
  private @Nullable Tree tree;
  private @Nullable StmtNode tracedBody;
  private Object @Nullable [] constants;
  private final List<HotLoop> loops = new ArrayList<>(0);
  private volatile boolean keptInterpreted;
  private @Nullable FirstBindings firstBindings;

  TreeExecutable(Code code, @Nullable Promotion promotion) {
    this.code = code;
    this.promotion = promotion;
    this.cellParameters = code.cellParameters();
    this.suspends =
        code.has(CodeHeading.GENERATOR | CodeHeading.COROUTINE | CodeHeading.ASYNC_GENERATOR);
    this.callThreshold =
        promotion == null || suspends ? Integer.MAX_VALUE : promotion.callThreshold();
  }

  /** The lowered code. */
  Code code() {
    return code;
  }

  /** Whether a code object is what this code makes, and no altered copy of it. */
  boolean isOf(PyCode made) {
    return made.heading().flags() == code.flags()
        && made.heading().argCount() == code.argCount()
        && made.name().equals(code.name());
  }

  private Tree tree() {
    Tree t = tree;
    return t != null ? t : build();
  }

  private synchronized Tree build() {
    Tree t = tree;
    if (t == null) {
      CodeBody body = code.body();
      TreeBuilder builder = new TreeBuilder(this);
      StmtNode root = builder.statement(body.statement());
      int slotCount = code.varNames().length + body.temporaries();
      t = new Tree(root, slotCount, body.resumes(), builder.closes());
      tree = t;
    }
    return t;
  }

  /** The body for calls that are traced: it tells of each line, and is never compiled. */
  private synchronized StmtNode tracedBody() {
    StmtNode body = tracedBody;
    if (body == null) {
      TreeBuilder builder = tracedBuilder();
      body = builder.statement(code.body().statement());
      if (builder.outline().lines().length == 0) {
        body = new LineMarks.Whole(body, startLine());
      }
      tracedBody = body;
    }
    return body;
  }

  @Override
  public LineJump jump(CodeActivation from, int line) {
    StmtNode body = tracedBody();
    int start = startLine() == 0 ? Integer.MAX_VALUE : startLine();
    return new JumpTargets(body).jump((Frame) from, line, start);
  }

  /** Runs a body, and jumps within the code as a trace function says. */
  private static int run(StmtNode body, Frame f) {
    try {
      return body.execute(f);
    } catch (Jump jump) {
      return jump.follow(f);
    }
  }

  private TreeBuilder tracedBuilder() {
    return TreeBuilder.ofTraced(new TracedSurroundings(), positions(), code.varNames().length);
  }

  /** What the nodes of the traced body share. */
  private final class TracedSurroundings implements TreeBuilder.Surroundings {
    @Override
    public PyCode inner(Code function) {
      return TreeExecutable.this.inner(function);
    }

    @Override
    public Object value(Object constant) {
      return TreeExecutable.this.value(constant);
    }

    @Override
    public HotLoop hotLoop(CoreStmt loop) {
      return new ColdLoop();
    }
  }

  /** The code object of a function inside: the same one at each request. */
  @Override
  public synchronized PyCode inner(Code function) {
    if (inner == null) {
      inner = new IdentityHashMap<>();
    }
    PyCode made = inner.get(function);
    if (made == null) {
      made = TreeEngine.codeOf(function, promotion);
      inner.put(function, made);
    }
    return made;
  }

  /** The Python object of a constant of the tree: the same one at each request. */
  @Override
  public Object value(Object constant) {
    return constant instanceof Long || constant instanceof Double || constant instanceof String
        ? ConstantValues.of(constant)
        : kept(constant);
  }

  private synchronized Object kept(Object constant) {
    if (values == null) {
      values = new IdentityHashMap<>(2);
    }
    Object made = values.get(constant);
    if (made == null) {
      made = ConstantValues.of(constant);
      values.put(constant, made);
    }
    return made;
  }

  /** What a generated class refers to. */
  Object[] constants(Object[] wanted) {
    Object[] made = new Object[wanted.length];
    for (int i = 0; i < made.length; i++) {
      made[i] =
          switch (wanted[i]) {
            case Code function -> inner(function);
            case CommonConstant common -> CommonObjects.of(common);
            default -> value(wanted[i]);
          };
    }
    return made;
  }

  @Override
  public HotLoop hotLoop(CoreStmt loop) {
    if (promotion == null || keptInterpreted) {
      return new ColdLoop();
    }
    HotLoop made = new CountedLoop(loop, promotion);
    loops.add(made);
    return made;
  }

  @Override
  protected synchronized void keepInterpreted() {
    if (!keptInterpreted) {
      keptInterpreted = true;
      calls = callThreshold;
      loops.forEach(HotLoop::keepInterpreted);
      if (generators != null) {
        generators.keepInterpreted();
      }
    }
  }

  @Override
  protected synchronized boolean mayBeBound(int slot, int line) {
    if (firstBindings == null) {
      firstBindings = new FirstBindings(code);
    }
    return firstBindings.mayBeBound(slot, line);
  }

  /** Whether the code must not be compiled. */
  boolean isKeptInterpreted() {
    return keptInterpreted;
  }

  /** A loop of this code that is compiled when it is hot. */
  private final class CountedLoop extends HotLoop {
    private final CoreStmt loop;
    private final Promotion promotion;

    CountedLoop(CoreStmt loop, Promotion promotion) {
      super(promotion.turnThreshold());
      this.loop = loop;
      this.promotion = promotion;
    }

    @Override
    protected void request(Frame f) {
      SlotClasses now = new SlotClasses(f.slots.length).note(f.slots);
      promotion.promote(TreeExecutable.this, f.function, loop, now, this);
    }
  }

  /** The counter of this code's generators. */
  private HotGenerator hotGenerator() {
    HotGenerator counter = generators;
    if (counter == null) {
      counter = new CountedGenerator();
      generators = counter;
    }
    return counter;
  }

  /** The generators of this code, whose body is compiled when it is hot. */
  private final class CountedGenerator extends HotGenerator {
    CountedGenerator() {
      super(promotion == null ? Integer.MAX_VALUE : promotion.turnThreshold());
    }

    @Override
    protected StmtNode tracedBody() {
      return TreeExecutable.this.tracedBody();
    }

    @Override
    protected void request(PyFunction function) {
      if (promotion != null) {
        promotion.promote(TreeExecutable.this, function, this);
      }
    }
  }

  /** A loop that is never compiled. */
  private static final class ColdLoop extends HotLoop {
    ColdLoop() {
      super(Integer.MAX_VALUE);
    }

    @Override
    protected void request(Frame f) {}
  }

  @Override
  public int slots() {
    return tree().slots();
  }

  @Override
  public String[] names() {
    return code.body().names();
  }

  @Override
  public int[] positions() {
    return code.body().positions();
  }

  // CPython: codegen.c codegen_enter_scope
  @Override
  public int startLine() {
    return code.name().equals("<module>") ? 0 : code.firstLine();
  }

  @Override
  public Outline outline() {
    TreeBuilder builder = tracedBuilder();
    builder.statement(code.body().statement());
    return builder.outline();
  }

  @Override
  public List<NameUse> nameUses() {
    return NameUses.of(code);
  }

  @Override
  public synchronized Object[] constants() {
    Object[] values = constants;
    if (values == null) {
      Object[] all = code.body().constants();
      values = new Object[all.length];
      for (int i = 0; i < values.length; i++) {
        values[i] = all[i] instanceof Code c ? inner(c) : ConstantValues.of(all[i]);
      }
      constants = values;
    }
    return values;
  }

  @Override
  public Object run(PyFunction function, Object[] slots) {
    return start(function, slots, tree());
  }

  @Override
  public Object call(Object callee) {
    PyFunction function = (PyFunction) callee;
    return function.code().plainArity() == 0
        ? start(function, new Object[slots()], tree())
        : super.call(callee);
  }

  @Override
  public Object call(Object callee, Object a) {
    PyFunction function = (PyFunction) callee;
    if (function.code().plainArity() != 1) {
      return super.call(callee, a);
    }
    Tree t = tree();
    Object[] slots = new Object[t.slots()];
    slots[0] = a;
    return start(function, slots, t);
  }

  @Override
  public Object call(Object callee, Object a, Object b) {
    PyFunction function = (PyFunction) callee;
    if (function.code().plainArity() != 2) {
      return super.call(callee, a, b);
    }
    Tree t = tree();
    Object[] slots = new Object[t.slots()];
    slots[0] = a;
    slots[1] = b;
    return start(function, slots, t);
  }

  @Override
  public Object call(Object callee, Object a, Object b, Object c) {
    PyFunction function = (PyFunction) callee;
    if (function.code().plainArity() != 3) {
      return super.call(callee, a, b, c);
    }
    Tree t = tree();
    Object[] slots = new Object[t.slots()];
    slots[0] = a;
    slots[1] = b;
    slots[2] = c;
    return start(function, slots, t);
  }

  private Object start(PyFunction function, Object[] slots, Tree t) {
    ThreadState thread = ThreadState.current();
    if (calls < callThreshold && ++calls == callThreshold) {
      Executable now = promoted(function, slots, thread);
      if (now instanceof CompiledExecutable compiled) {
        return compiled.run(function, slots);
      }
    }
    PyCell[] cells = cells(function, slots);
    Object namespace = code.has(CodeHeading.OPTIMIZED) ? null : function.globals();
    if (suspends) {
      return suspended(function, slots, cells, namespace, thread, t);
    }
    Object result = execute(new Frame(function, slots, cells, namespace, thread), t.body());
    if (calls > callThreshold - CALLS_SEEN && calls < callThreshold) {
      seen().note(slots);
    }
    return result;
  }

  private SlotClasses seen() {
    SlotClasses known = seen;
    if (known == null) {
      known = new SlotClasses(slots());
      seen = known;
    }
    return known;
  }

  /** Asks for the compiled form of a function that is hot now; what runs it after that. */
  private Executable promoted(PyFunction function, Object[] slots, ThreadState thread) {
    PyCode now = function.code();
    if (isOf(now) && now.heading().cellNames().length == code.cellNames().length) {
      promotion.promote(this, function, seen().note(slots));
      seen = null;
    }
    return thread.tracer == null ? now.executable() : this;
  }

  @Override
  public Object runIn(PyFunction function, Object namespace) {
    Object[] slots = new Object[slots()];
    PyCell[] cells = cells(function, slots);
    ThreadState thread = ThreadState.current();
    return suspends
        ? suspended(function, slots, cells, namespace, thread, tree())
        : execute(new Frame(function, slots, cells, namespace, thread), tree().body());
  }

  private PyCell[] cells(PyFunction function, Object[] slots) {
    PyCell[] closure = function.closure();
    int own = cellParameters.length;
    if (own == 0) {
      return closure;
    }
    PyCell[] cells = new PyCell[own + closure.length];
    for (int i = 0; i < own; i++) {
      int parameter = cellParameters[i];
      if (parameter < 0) {
        cells[i] = new PyCell();
      } else {
        cells[i] = new PyCell(slots[parameter]);
        slots[parameter] = null;
      }
    }
    System.arraycopy(closure, 0, cells, own, closure.length);
    return cells;
  }

  private Object execute(Frame f, StmtNode plainBody) {
    ThreadState thread = f.thread;
    thread.enterCall();
    Activation caller = thread.activation;
    f.back = caller;
    thread.activation = f;
    try {
      thread.safePoint();
      StmtNode body = plainBody;
      if (thread.tracer != null) {
        f.enterTraced();
        body = f.traced ? tracedBody() : body;
      }
      Object result = run(body, f) == StmtNode.RETURN ? f.result : PySingleton.NONE;
      if (f.traced) {
        f.leaveTraced(result);
      }
      return result;
    } catch (PyException e) {
      PyBaseException exception = Unwinding.arrive(e, f, thread);
      if (f.traced) {
        f.unwindTraced(exception);
      }
      throw e;
    } catch (StackOverflowError | OutOfMemoryError e) {
      throw Exhaustion.leaving(e, f, thread);
    } finally {
      thread.activation = caller;
      thread.depth--;
      f.finish();
    }
  }

  private PyResumable suspended(
      PyFunction function,
      Object[] slots,
      PyCell[] cells,
      @Nullable Object namespace,
      ThreadState thread,
      Tree t) {
    GeneratorFrame frame =
        new GeneratorFrame(
            function, slots, cells, namespace, thread, t.body(), t.registers(), hotGenerator());
    PyResumable made;
    if (code.has(CodeHeading.ASYNC_GENERATOR)) {
      made = new PyAsyncGenerator(frame);
    } else if (code.has(CodeHeading.COROUTINE)) {
      made = new PyCoroutine(frame);
    } else {
      made = t.closes() ? new PyClosingGenerator(frame) : new PyGenerator(frame);
    }
    frame.setResumable(made);
    return made;
  }
}
