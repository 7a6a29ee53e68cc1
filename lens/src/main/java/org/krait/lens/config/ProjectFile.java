package org.krait.lens.config;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.krait.lens.report.FileProblem;

/** The table {@code [tool.krait.lens]} of the project's {@code pyproject.toml}. */
public final class ProjectFile {
  private static final String NAME = "pyproject.toml";
  private static final String TABLE = "tool.krait.lens";

  private ProjectFile() {}

  /** The choice of the project that a file or folder belongs to. */
  public static Choice choiceFor(Path start) throws ConfigException {
    Path file = find(start.toAbsolutePath().normalize());
    Choice choice = Choice.standard();
    if (file == null) {
      return choice;
    }
    try {
      for (Map.Entry<String, List<String>> entry :
          TomlTable.read(Files.readString(file), TABLE).entrySet()) {
        choice = with(choice, entry.getKey(), entry.getValue());
      }
    } catch (IOException e) {
      throw new ConfigException("can't read " + file + ": " + FileProblem.words(e));
    } catch (ConfigException e) {
      throw new ConfigException(file + ": " + e.getMessage());
    }
    return choice;
  }

  private static Choice with(Choice choice, String key, List<String> value) throws ConfigException {
    return switch (key) {
      case "select" -> choice.selecting(value);
      case "ignore" -> choice.ignoring(value);
      case "exclude" -> choice.excluding(value);
      case "level" -> choice.from(value.isEmpty() ? "" : value.get(0));
      default ->
          throw new ConfigException(
              "unknown key '" + key + "'; there are select, ignore, exclude, level");
    };
  }

  private static @Nullable Path find(Path start) {
    for (Path folder = start; folder != null; folder = folder.getParent()) {
      Path file = folder.resolve(NAME);
      if (Files.isRegularFile(file)) {
        return file;
      }
    }
    return null;
  }
}
