package vn.chuyendoiso.plan.cli;

import java.util.HashMap;
import java.util.Map;

/** A checkpoint from which a run cannot go on, with the words for the user. */
final class RefusedCheckpointException extends Exception {

  private static final long serialVersionUID = 1L;

  private final String key;
  private final transient Map<String, Object> arguments;

  RefusedCheckpointException(String key, Map<String, Object> arguments) {
    super(key);
    this.key = key;
    this.arguments = arguments;
  }

  /** {@return the sentence, which names the file too} */
  String render(String file, Language language) {
    Map<String, Object> all = new HashMap<>(arguments);
    all.put("file", file);
    return CliMessages.render(key, all, language);
  }
}
