package org.krait.script;

import java.util.List;
import javax.script.ScriptEngine;
import javax.script.ScriptEngineFactory;
import org.jspecify.annotations.Nullable;

/** Makes engines that run Python. */
public final class KraitScriptEngineFactory implements ScriptEngineFactory {
  private static final String VERSION = "0.1.0";
  private static final String LANGUAGE_VERSION = "3.14";

  @Override
  public String getEngineName() {
    return "Krait";
  }

  @Override
  public String getEngineVersion() {
    return VERSION;
  }

  @Override
  public List<String> getExtensions() {
    return List.of("py");
  }

  @Override
  public List<String> getMimeTypes() {
    return List.of("text/x-python", "application/x-python");
  }

  @Override
  public List<String> getNames() {
    return List.of("krait", "python", "Python");
  }

  @Override
  public String getLanguageName() {
    return "python";
  }

  @Override
  public String getLanguageVersion() {
    return LANGUAGE_VERSION;
  }

  @Override
  public @Nullable Object getParameter(String key) {
    return switch (key) {
      case ScriptEngine.ENGINE -> getEngineName();
      case ScriptEngine.ENGINE_VERSION -> getEngineVersion();
      case ScriptEngine.LANGUAGE -> getLanguageName();
      case ScriptEngine.LANGUAGE_VERSION -> getLanguageVersion();
      case ScriptEngine.NAME -> getNames().getFirst();
      case "THREADING" -> "MULTITHREADED";
      default -> null;
    };
  }

  @Override
  public String getMethodCallSyntax(String object, String method, String... args) {
    return object + "." + method + "(" + String.join(", ", args) + ")";
  }

  @Override
  public String getOutputStatement(String text) {
    return "print('" + text.replace("\\", "\\\\").replace("'", "\\'").replace("\n", "\\n") + "')";
  }

  @Override
  public String getProgram(String... statements) {
    return String.join("\n", statements) + "\n";
  }

  @Override
  public ScriptEngine getScriptEngine() {
    return new KraitScriptEngine(this);
  }
}
