package org.krait.cli.repl;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.function.Predicate;
import org.jline.keymap.KeyMap;
import org.jline.reader.Binding;
import org.jline.reader.Buffer;
import org.jline.reader.EndOfFileException;
import org.jline.reader.LineReader;
import org.jline.reader.LineReader.Option;
import org.jline.reader.LineReaderBuilder;
import org.jline.reader.Reference;
import org.jline.reader.UserInterruptException;
import org.jline.reader.Widget;
import org.jline.terminal.Attributes;
import org.jline.terminal.Attributes.ControlChar;
import org.jline.terminal.Terminal;
import org.jline.terminal.TerminalBuilder;
import org.jline.utils.InfoCmp.Capability;
import org.jspecify.annotations.Nullable;
import org.krait.runtime.error.PyException;
import org.krait.runtime.module.Signals;
import org.krait.runtime.object.Interpreter;
import org.krait.runtime.object.PyDict;

/** Lets somebody at the terminal type statements, which may have several lines. */
final class LineEditor {
  private static final int TAB = 4;
  private static final int DISABLED = 0;

  /** Keys as terminals send them that do not heed the keypad's mode. */
  private static final String[][] ARROWS = {
    {"\033[A", LineReader.UP_LINE_OR_SEARCH},
    {"\033[B", LineReader.DOWN_LINE_OR_SEARCH},
    {"\033[C", LineReader.FORWARD_CHAR},
    {"\033[D", LineReader.BACKWARD_CHAR}
  };

  private final Terminal terminal;
  private final LineReader reader;
  private final Colors colors;
  private final HistoryFile history;
  private final Predicate<String> isIncomplete;

  /**
   * An editor on the terminal of the process.
   *
   * @param isIncomplete whether a text needs more lines
   */
  LineEditor(Interpreter interpreter, PyDict main, Predicate<String> isIncomplete)
      throws IOException {
    this.isIncomplete = isIncomplete;
    this.terminal =
        TerminalBuilder.builder()
            .system(true)
            .provider("ffm")
            .encoding(StandardCharsets.UTF_8)
            .nativeSignals(false)
            .signalHandler(signal -> handle(interpreter, signal))
            .build();
    this.colors = new Colors(interpreter);
    Completion completion = new Completion(interpreter, main);
    this.reader =
        LineReaderBuilder.builder()
            .terminal(terminal)
            .parser(completion)
            .completer(completion)
            .highlighter(new SyntaxHighlighter(interpreter, colors))
            .variable(LineReader.ERRORS, 0)
            .option(Option.DISABLE_EVENT_EXPANSION, true)
            .option(Option.HISTORY_REDUCE_BLANKS, false)
            .option(Option.HISTORY_IGNORE_SPACE, false)
            .option(Option.AUTO_FRESH_LINE, false)
            .option(Option.AUTO_MENU, false)
            .option(Option.BRACKETED_PASTE, true)
            .build();
    this.history = new HistoryFile(interpreter);
    history.read().forEach(reader.getHistory()::add);
    bindKeys();
  }

  /** Signals outside of reading: the reader puts this back where the interpreter's handler was. */
  private static void handle(Interpreter interpreter, Terminal.Signal signal) {
    if (signal == Terminal.Signal.INT) {
      Signals.of(interpreter).trip(Signals.SIGINT);
    }
  }

  private void bindKeys() {
    KeyMap<Binding> keys = reader.getKeyMaps().get(LineReader.MAIN);
    for (String[] arrow : ARROWS) {
      keys.bind(new Reference(arrow[1]), arrow[0]);
    }
    bind("python-enter", this::enter, "\r", "\n");
    bind("python-backspace", this::backspace, KeyMap.del(), KeyMap.ctrl('H'));
    bind("python-tab", this::tab, "\t");
    bind("python-interrupt", this::interrupt, KeyMap.ctrl('C'));
  }

  private void bind(String name, Widget widget, String... keys) {
    reader.getWidgets().put(name, widget);
    for (String map : new String[] {LineReader.MAIN, LineReader.EMACS, LineReader.VIINS}) {
      KeyMap<Binding> keyMap = reader.getKeyMaps().get(map);
      keyMap.bind(new Reference(name), keys);
    }
  }

  /** What was typed; null at the end of the input. KeyboardInterrupt at Ctrl-C. */
  @Nullable String read(String prompt, String continuation) {
    colors.refresh();
    reader.setVariable(
        LineReader.SECONDARY_PROMPT_PATTERN, colors.prompt(continuation.replace("%", "%%")));
    Attributes before = terminal.getAttributes();
    Attributes attributes = new Attributes(before);
    attributes.setControlChar(ControlChar.VINTR, DISABLED);
    terminal.setAttributes(attributes);
    try {
      return reader.readLine(colors.prompt(prompt));
    } catch (UserInterruptException e) {
      throw new PyException("KeyboardInterrupt");
    } catch (EndOfFileException e) {
      return null;
    } finally {
      terminal.setAttributes(before);
      terminal.flush();
    }
  }

  /** Adds a statement to the history file. */
  void keep(String statement) {
    history.append(statement);
  }

  void clearScreen() {
    terminal.puts(Capability.clear_screen);
    terminal.flush();
  }

  private boolean enter() {
    Buffer buffer = reader.getBuffer();
    String text = buffer.toString();
    String before = text.substring(0, buffer.cursor());
    String after = text.substring(buffer.cursor());
    boolean goesOn = after.indexOf('\n') >= 0 || isIncomplete.test(text);
    boolean ends = endsWithBlankLine(before) && !after.isEmpty() && after.isBlank();
    if (!goesOn || ends) {
      reader.callWidget(LineReader.ACCEPT_LINE);
    } else {
      buffer.write("\n" + Indentation.next(before));
    }
    return true;
  }

  private static boolean endsWithBlankLine(String text) {
    return text.substring(text.stripTrailing().length()).indexOf('\n') >= 0;
  }

  private boolean backspace() {
    Buffer buffer = reader.getBuffer();
    return buffer.backspace(Indentation.backspace(buffer.upToCursor())) > 0;
  }

  private boolean tab() {
    String before = reader.getBuffer().upToCursor();
    String line = before.substring(before.lastIndexOf('\n') + 1);
    if (line.isEmpty() || Completion.isDelimiter(line.charAt(line.length() - 1))) {
      reader.getBuffer().write(" ".repeat(TAB - line.length() % TAB));
      return true;
    }
    reader.callWidget(LineReader.EXPAND_OR_COMPLETE);
    return true;
  }

  private boolean interrupt() {
    throw new UserInterruptException(reader.getBuffer().toString());
  }
}
