import java.util.function.Supplier;
import javax.script.ScriptEngineManager;
import org.krait.embed.Krait;
import org.krait.embed.PythonException;

/** A program of a user's that knows Krait's jar and nothing else. */
public final class Consumer {
  /** An interface that only the program knows. */
  public interface Rule {
    double apply(double price, int count);
  }

  public static void main(String[] args) throws Exception {
    try (Krait python = Krait.create()) {
      python.exec(
          """
          def counter():
            n = 0
            def step():
              nonlocal n
              n += 1
              return n
            return step
          """);
      Supplier<Long> step = python.eval("counter()").asFunction(Supplier.class);
      step.get();
      System.out.println("counted " + step.get());
      Rule rule = python.eval("lambda p, n: p * n * (0.9 if n > 9 else 1)").as(Rule.class);
      System.out.println("price " + rule.apply(2.5, 10));
      System.out.println(python.eval("__import__('json').dumps({'a': [1, None]})"));
      python.exec("{}['missing']");
    } catch (PythonException e) {
      System.out.println(e.getMessage());
    }
    System.out.println(new ScriptEngineManager().getEngineByName("python").eval("6 * 7"));
  }
}
