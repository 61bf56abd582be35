package vn.chuyendoiso.plan.cli;

import java.util.Map;
import vn.chuyendoiso.plan.finding.Messages;

/** The program's own words. */
final class CliMessages {

  static final Messages MESSAGES =
      Messages.read(
          CliMessages.class.getResourceAsStream("messages_vi.properties"),
          CliMessages.class.getResourceAsStream("messages_en.properties"));

  private CliMessages() {}

  static String render(String key, Map<String, Object> arguments, Language language) {
    return MESSAGES.render(key, arguments, language.locale());
  }

  static String render(String key, Language language) {
    return render(key, Map.of(), language);
  }
}
