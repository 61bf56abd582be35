package vn.chuyendoiso.plan.cli.page;

import java.util.Map;
import vn.chuyendoiso.plan.finding.Messages;

/** The page's own words. */
final class PageText {

  static final Messages MESSAGES =
      Messages.read(
          PageText.class.getResourceAsStream("page_vi.properties"),
          PageText.class.getResourceAsStream("page_en.properties"));

  private PageText() {}

  static Words say(String key) {
    return say(key, Map.of());
  }

  static Words say(String key, Map<String, Object> arguments) {
    return Words.each(l -> MESSAGES.render(key, arguments, l));
  }

  static Words say(String key, Enum<?> value) {
    return say(key + "." + value.name());
  }

  static Words say(String key, Enum<?> value, Map<String, Object> arguments) {
    return say(key + "." + value.name(), arguments);
  }
}
