package vn.chuyendoiso.plan.rules;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import vn.chuyendoiso.plan.document.DocumentType;
import vn.chuyendoiso.plan.finding.Finding;
import vn.chuyendoiso.plan.finding.JsonPointer;
import vn.chuyendoiso.plan.finding.Messages;
import vn.chuyendoiso.plan.finding.Severity;
import vn.chuyendoiso.plan.finding.Term;
import vn.chuyendoiso.plan.rules.waiver.Waiver;

/** What a report says of the waivers themselves. The ids are part of the API. */
enum WaiverCheck {
  WAIVER_RULE_UNKNOWN(Severity.WARNING),
  WAIVER_EXPIRED(Severity.WARNING),
  WAIVER_UNUSED(Severity.INFO);

  private static final Messages MESSAGES =
      Messages.read(
          WaiverCheck.class.getResourceAsStream("waiver-checks_vi.properties"),
          WaiverCheck.class.getResourceAsStream("waiver-checks_en.properties"));

  private final Severity severity;

  WaiverCheck(Severity severity) {
    this.severity = severity;
  }

  String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  static Optional<WaiverCheck> find(String id) {
    for (WaiverCheck check : values()) {
      if (check.id().equals(id)) {
        return Optional.of(check);
      }
    }
    return Optional.empty();
  }

  /** {@return what is known of the checks, as of rules} */
  static List<RuleInfo> infos() {
    return Infos.ALL;
  }

  static Messages messages() {
    return MESSAGES;
  }

  /** Speaks of one waiver; of the whole document, because it is about no part of it. */
  Finding finding(Waiver waiver) {
    Finding.Builder finding =
        Finding.builder()
            .id(id())
            .severity(severity)
            .pointer(JsonPointer.ROOT)
            .putArguments("rule", waiver.rule())
            .putArguments("place", place(waiver))
            .putArguments("decision", waiver.decision().toString());
    if (this == WAIVER_EXPIRED) {
      finding.putArguments("lastDay", waiver.lastDay());
    }
    return finding.build();
  }

  private static Object place(Waiver waiver) {
    return waiver.pointer().isWholeDocument()
        ? new Term("whole-document")
        : waiver.pointer().toString();
  }

  String render(Finding finding, Locale locale) {
    return renderFact(finding, locale) + " " + say("advice", locale);
  }

  String renderFact(Finding finding, Locale locale) {
    return MESSAGES.render(finding, locale);
  }

  private String say(String part, Locale locale) {
    return MESSAGES.render(id() + "." + part, Map.of(), locale);
  }

  private RuleInfo info() {
    Locale vietnamese = Locale.forLanguageTag("vi");
    return new RuleInfo(
        id(),
        List.of(),
        severity,
        EnumSet.allOf(DocumentType.class),
        false,
        "0.1.0",
        say("title", vietnamese),
        say("title", Locale.ENGLISH),
        say("advice", vietnamese),
        say("advice", Locale.ENGLISH));
  }

  private static final class Infos {
    static final List<RuleInfo> ALL = all();

    private static List<RuleInfo> all() {
      List<RuleInfo> all = new ArrayList<>();
      for (WaiverCheck check : values()) {
        all.add(check.info());
      }
      return List.copyOf(all);
    }
  }
}
