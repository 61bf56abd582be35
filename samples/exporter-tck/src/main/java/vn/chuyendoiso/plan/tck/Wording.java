package vn.chuyendoiso.plan.tck;

import java.util.Locale;
import java.util.Map;
import vn.chuyendoiso.plan.finding.Messages;

/** The sentences of the contract, in Vietnamese and English. */
final class Wording {

  static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

  static final Messages MESSAGES =
      Messages.read(
          Wording.class.getResourceAsStream("contract_vi.properties"),
          Wording.class.getResourceAsStream("contract_en.properties"));

  private Wording() {}

  static String say(String key, Locale locale) {
    return MESSAGES.render(key, Map.of(), locale);
  }
}
