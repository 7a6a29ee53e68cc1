package org.krait.lens;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.krait.lens.config.Choice;
import org.krait.lens.facts.Facts;
import org.krait.lens.facts.Source;
import org.krait.lens.live.Limits;
import org.krait.lens.live.Recorder;
import org.krait.lens.live.RecordingJson;
import org.krait.lens.live.RunSummary;
import org.krait.lens.page.Page;
import org.krait.lens.rule.Level;
import org.krait.syntax.SyntaxException;

/** Runs a program, records it, and shows the recording when the program has ended. */
final class LiveRun {
  private final Console console;
  private final Options options;
  private final Choice choice;

  LiveRun(Console console, Options options, Choice choice) {
    this.console = console;
    this.options = options;
    this.choice = choice;
  }

  /** Runs the program; its exit status. */
  int run(ProgramRunner runner) {
    String name = options.program.get(0);
    Path file = Path.of(name);
    if (name.startsWith("-") || Files.isDirectory(file)) {
      throw new UsageException("--run needs a file, not " + name);
    }
    if (!Files.exists(file)) {
      console.complain(file, new NoSuchFileException(name));
      return Lens.FAILED;
    }
    Recorder recorder =
        new Recorder(file.toAbsolutePath().toString(), Limits.STANDARD.withSteps(options.steps));
    int status = runner.run(options.program, recorder);
    recorder.finish();
    boolean json = options.format == Options.Format.JSON;
    if (options.page == null) {
      console.err().print(json ? json(recorder) : RunSummary.of(recorder.recording()));
      return status;
    }
    try {
      String text = json ? json(recorder) : page(file, recorder);
      return console.put(text, options.page) ? status : Lens.FAILED;
    } catch (IOException e) {
      console.complain(file, e);
    } catch (SyntaxException e) {
      console.complain(file, e);
    }
    return Lens.FAILED;
  }

  private static String json(Recorder recorder) {
    return RecordingJson.of(recorder.recording()) + "\n";
  }

  private String page(Path file, Recorder recorder) throws IOException, SyntaxException {
    Facts facts = Facts.of(Source.decode(file.toString(), Files.readAllBytes(file)));
    return Page.of(
        facts, Inspection.findings(facts, choice.from(Level.NOTE)), recorder.recording());
  }
}
