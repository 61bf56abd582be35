package vn.chuyendoiso.plan.rules.report;

import java.util.Locale;
import java.util.Map;
import vn.chuyendoiso.plan.finding.Messages;
import vn.chuyendoiso.plan.law.Clause;

/** The words of reports that belong to no finding. */
final class ReportMessages {

  static final Messages MESSAGES =
      Messages.read(
          ReportMessages.class.getResourceAsStream("messages_vi.properties"),
          ReportMessages.class.getResourceAsStream("messages_en.properties"));

  private ReportMessages() {}

  static String say(String key, Locale locale) {
    return say(key, Map.of(), locale);
  }

  static String say(String key, Map<String, Object> arguments, Locale locale) {
    return MESSAGES.render(key, arguments, locale);
  }

  static String clause(Clause clause, boolean binding, Locale locale) {
    boolean english = locale.getLanguage().equals("en");
    return say(
        binding ? "clause" : "clause-not-binding",
        Map.of(
            "id",
            clause.getId(),
            "instrument",
            clause.getInstrument(),
            "text",
            english ? clause.getEnglish() : clause.getVietnamese()),
        locale);
  }

  static String unlisted(String rule, int count, Locale locale) {
    return say("unlisted", Map.of("rule", rule, "count", count), locale);
  }
}
