package org.krait.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.krait.lens.Lens;
import org.krait.lens.serve.ServeCommand;
import org.krait.runtime.host.Descriptors;
import org.krait.runtime.host.FileStatus;

/**
 * The sub-command {@code krait lens}. The first argument means it only where a Python program of
 * that name cannot be meant: no file {@code lens} stands in the current folder, and no folder
 * {@code lens} with a {@code __main__.py}.
 */
final class LensCommand {
  private static final String WORD = "lens";

  private LensCommand() {}

  static boolean isMeant(String[] args) {
    return args.length > 0 && args[0].equals(WORD) && !isProgram();
  }

  private static boolean isProgram() {
    FileStatus status = FileStatus.quick(WORD, true);
    if (status == null) {
      return false;
    }
    return !status.isDirectory() || FileStatus.quick(WORD + "/__main__.py", true) != null;
  }

  /** Runs the sub-command; its exit status. */
  static int run(String[] args) {
    PrintStream out = stream(FileDescriptor.out);
    PrintStream err = stream(FileDescriptor.err);
    boolean colours = Descriptors.isTerminal(1) && System.getenv("NO_COLOR") == null;
    List<String> rest = Arrays.asList(args).subList(1, args.length);
    if (ServeCommand.isMeant(rest)) {
      return ServeCommand.run(rest, out, err, ConfinedProgram.class);
    }
    int status =
        Lens.run(
            rest,
            System.in,
            out,
            err,
            colours,
            (program, onlooker) -> new Session(program.toArray(new String[0]), onlooker).run());
    err.flush();
    return status;
  }

  private static PrintStream stream(FileDescriptor descriptor) {
    return new PrintStream(new FileOutputStream(descriptor), false, StandardCharsets.UTF_8);
  }
}
