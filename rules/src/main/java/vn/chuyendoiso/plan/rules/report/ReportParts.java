package vn.chuyendoiso.plan.rules.report;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToIntFunction;
import tools.jackson.core.JsonGenerator;
import vn.chuyendoiso.plan.finding.Finding;
import vn.chuyendoiso.plan.finding.Severity;
import vn.chuyendoiso.plan.finding.Term;
import vn.chuyendoiso.plan.finding.Worded;
import vn.chuyendoiso.plan.registry.BundledData;
import vn.chuyendoiso.plan.rules.CappedRule;
import vn.chuyendoiso.plan.rules.DocumentIdentity;
import vn.chuyendoiso.plan.rules.NamedDocument;
import vn.chuyendoiso.plan.rules.Outcome;
import vn.chuyendoiso.plan.rules.WaiverCount;
import vn.chuyendoiso.plan.rules.waiver.Waiver;

/** The parts that the JSON report and the SARIF report have in common. */
final class ReportParts {

  static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

  private final JsonGenerator json;

  ReportParts(JsonGenerator json) {
    this.json = json;
  }

  void registries() {
    JsonText.object(
        json,
        "registries",
        () -> BundledData.digests().forEach((name, digest) -> text(name, digest)));
  }

  void document(DocumentIdentity document) {
    JsonText.object(
        json,
        "document",
        () -> {
          text("type", JsonText.code(document.type()));
          document.number().ifPresent(n -> text("number", n.toString()));
          text("title", document.title());
          document.digest().ifPresent(d -> text("digest", d));
        });
  }

  void summary(ToIntFunction<Severity> found, int waived, int unlisted) {
    for (Severity severity : Severity.values()) {
      json.writeNumberProperty(JsonText.code(severity), found.applyAsInt(severity));
    }
    json.writeNumberProperty("waived", waived);
    json.writeNumberProperty("unlisted", unlisted);
  }

  void waivers(WaiverCount count) {
    JsonText.object(
        json,
        "waivers",
        () -> {
          json.writeNumberProperty("used", count.used());
          json.writeNumberProperty("unused", count.unused());
          json.writeNumberProperty("expired", count.expired());
          json.writeNumberProperty("ofUnknownRules", count.ofUnknownRules());
          json.writeNumberProperty("ofOtherDocuments", count.ofOtherDocuments());
        });
  }

  void outcomes(Map<String, Outcome> outcomes) {
    JsonText.object(
        json,
        "outcomes",
        () -> outcomes.forEach((id, outcome) -> text(id, JsonText.code(outcome))));
  }

  void capped(List<CappedRule> rules) {
    JsonText.list(
        json,
        "capped",
        () ->
            rules.forEach(
                rule ->
                    JsonText.object(
                        json,
                        () -> {
                          text("id", rule.id());
                          json.writeNumberProperty("found", rule.found());
                          json.writeNumberProperty("listed", rule.listed());
                        })));
  }

  void clauses(ReportView report, Finding finding) {
    JsonText.list(
        json,
        "clauses",
        () ->
            finding
                .getClauses()
                .forEach(id -> JsonText.object(json, () -> clause(report, finding, id))));
  }

  private void clause(ReportView report, Finding finding, String id) {
    text("id", id);
    report
        .clause()
        .apply(id)
        .ifPresent(
            c -> {
              text("instrument", c.getInstrument());
              text("force", JsonText.code(c.getForce()));
              json.writeBooleanProperty("binding", report.binding().test(finding, id));
            });
  }

  void waiver(Waiver waiver) {
    text("rule", waiver.rule());
    text("pointer", waiver.pointer().toString());
    waiver.document().ifPresent(d -> text("document", d.toString()));
    text("reason", waiver.reason());
    text("decision", waiver.decision().toString());
    text("owner", waiver.owner());
    text("lastDay", waiver.lastDay().toString());
  }

  void arguments(ReportView report, Finding finding) {
    JsonText.object(
        json,
        "arguments",
        () -> {
          for (Map.Entry<String, Object> argument : finding.getArguments().entrySet()) {
            json.writeName(argument.getKey());
            value(report, finding, argument.getValue());
          }
        });
  }

  private void value(ReportView report, Finding finding, Object value) {
    if (value instanceof List<?> list) {
      json.writeStartArray();
      list.forEach(v -> value(report, finding, v));
      json.writeEndArray();
    } else if (value instanceof Integer number) {
      json.writeNumber(number);
    } else if (value instanceof Long number) {
      json.writeNumber(number);
    } else if (value instanceof BigDecimal number) {
      json.writeNumber(number.toPlainString());
    } else if (value instanceof Term term) {
      JsonText.object(
          json,
          () -> {
            text("code", term.key());
            languages().forEach(l -> text(l.getLanguage(), report.terms().say(finding, term, l)));
          });
    } else if (value instanceof NamedDocument document) {
      JsonText.object(
          json,
          () -> {
            text("pointer", document.pointer().toString());
            languages().forEach(l -> text(l.getLanguage(), document.in(l)));
          });
    } else if (value instanceof Worded worded) {
      JsonText.object(json, () -> languages().forEach(l -> text(l.getLanguage(), worded.in(l))));
    } else {
      JsonText.text(json, value.toString());
    }
  }

  static List<Locale> languages() {
    return List.of(VIETNAMESE, Locale.ENGLISH);
  }

  void text(String name, String value) {
    JsonText.text(json, name, value);
  }
}
