package vn.chuyendoiso.plan.cli.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.chuyendoiso.plan.finding.Finding;
import vn.chuyendoiso.plan.finding.Severity;
import vn.chuyendoiso.plan.rules.Outcome;
import vn.chuyendoiso.plan.rules.RuleInfo;
import vn.chuyendoiso.plan.rules.WaivedFinding;
import vn.chuyendoiso.plan.rules.waiver.Waiver;

/** What the rules found, by severity and rule, and what they could not judge. */
final class FindingSection implements Section {

  private static final Map<Severity, String> SIGNS =
      Map.of(Severity.ERROR, "■", Severity.WARNING, "▲", Severity.INFO, "●");

  private final Judgement judgement;
  private final Places places;
  private final Map<Severity, Map<String, List<Finding>>> found = new LinkedHashMap<>();

  FindingSection(Judgement judgement, Places places) {
    this.judgement = judgement;
    this.places = places;
    for (Severity severity : Severity.values()) {
      found.put(severity, new LinkedHashMap<>());
    }
    for (Finding finding : judgement.findings()) {
      found
          .get(finding.getSeverity())
          .computeIfAbsent(finding.getId(), id -> new ArrayList<>())
          .add(finding);
    }
  }

  @Override
  public String id() {
    return "findings";
  }

  @Override
  public void write(Html html) {
    html.element(
        "p",
        PageText.say(
            "finding-counts",
            Map.of(
                "error", judgement.count(Severity.ERROR),
                "warning", judgement.count(Severity.WARNING),
                "info", judgement.count(Severity.INFO))));
    int waived = judgement.report().getWaived().size();
    if (waived > 0) {
      html.open("p");
      html.open("a", "href", "#waived").words(PageText.say("waived", Map.of("count", waived)));
      html.close().close();
    }
    if (judgement.unlisted() > 0) {
      html.element(
          "p", PageText.say("unlisted", Map.of("count", judgement.unlisted())), "class", "note");
    }
    if (!judgement.findings().isEmpty()) {
      filters(html);
    }
    found.forEach((severity, rules) -> severity(html, severity, rules));
    waived(html);
    unjudged(html);
  }

  private void waived(Html html) {
    List<WaivedFinding> waived = judgement.report().getWaived();
    if (waived.isEmpty()) {
      return;
    }
    html.element(
        "h3", PageText.say("heading.waived", Map.of("count", waived.size())), "id", "waived");
    html.element("p", PageText.say("waived-explained"), "class", "muted");
    html.open("ul", "class", "waived");
    for (WaivedFinding each : waived) {
      Finding finding = each.finding();
      html.open("li");
      place(html, finding);
      html.words(Words.each(l -> judgement.words().render(finding, l))).text(" ");
      html.element("code", finding.getId());
      Waiver waiver = each.waiver();
      html.open("span", "class", "small").words(PageText.say("waiver.reason")).text(" ");
      html.words(Words.ofDocument(waiver.reason())).close();
      html.open("span", "class", "small");
      html.words(
          PageText.say(
              "waiver.decision",
              Map.of(
                  "decision", waiver.decision().toString(),
                  "owner", waiver.owner(),
                  "day", waiver.lastDay())));
      html.close().close();
    }
    html.close();
  }

  private void filters(Html html) {
    html.open("form", "class", "filter", "data-for", "findings");
    html.open("fieldset").element("legend", PageText.say("filter.severity"));
    MatrixSection.radio(html, "f-severity", "", PageText.say("filter.any-severity"), true);
    found.forEach(
        (severity, rules) -> {
          if (!rules.isEmpty()) {
            MatrixSection.radio(
                html, "f-severity", severity.name(), PageText.say("severity", severity), false);
          }
        });
    html.close();
    MatrixSection.textFilter(html, "f-finding", "findings");
    MatrixSection.shown(html, "findings", judgement.findings().size());
    html.close();
  }

  private void severity(Html html, Severity severity, Map<String, List<Finding>> rules) {
    if (rules.isEmpty()) {
      return;
    }
    html.open("div", "class", "severity s-" + severity.name());
    html.open("h3").element("span", SIGNS.get(severity), "class", "sign", "aria-hidden", "true");
    html.text(" ")
        .words(PageText.say("severity", severity))
        .text(" (" + judgement.count(severity) + ")")
        .close();
    rules.forEach((id, findings) -> rule(html, severity, id, findings));
    html.close();
  }

  private void rule(Html html, Severity severity, String id, List<Finding> findings) {
    Optional<RuleInfo> rule = judgement.report().findRule(id);
    html.open("div", "class", "rule");
    html.open("h4");
    rule.ifPresent(r -> html.words(Words.each(r::title)).text(" "));
    html.element("code", id).text(" (" + findings.size() + ")");
    html.close();
    rule.ifPresent(
        r -> {
          html.open("p").element("strong", PageText.say("advice")).text(" ");
          html.words(Words.each(r::advice)).close();
        });
    clauses(html, findings.get(0).getClauses());
    html.open("ul", "class", "finds");
    for (Finding finding : findings) {
      html.open("li", "data-s", severity.name());
      place(html, finding);
      html.words(Words.each(l -> judgement.words().render(finding, l)));
      html.close();
    }
    html.close().close();
  }

  private static void clauses(Html html, List<String> clauses) {
    if (clauses.isEmpty()) {
      return;
    }
    html.open("p", "class", "clauses").words(PageText.say("clauses")).text(" ");
    String before = "";
    for (String clause : clauses) {
      html.text(before).element("a", clause, "href", "#" + ClauseSection.anchor(clause));
      before = ", ";
    }
    html.close();
  }

  private void place(Html html, Finding finding) {
    html.open("span", "class", "place");
    places
        .find(finding.getPointer())
        .ifPresentOrElse(
            p -> html.open("a", "href", "#" + p.id()).words(p.label()).close(),
            () -> html.words(PageText.say("place.document")));
    String where =
        (finding.getPosition().map(p -> p + " ").orElse("") + finding.getPointer()).strip();
    if (!where.isEmpty()) {
      html.text(" ").element("code", where);
    }
    html.close();
  }

  private void unjudged(Html html) {
    html.element("h3", PageText.say("heading.unjudged"), "id", "unjudged");
    List<String> rules =
        judgement.report().getOutcomes().entrySet().stream()
            .filter(e -> e.getValue() == Outcome.CANNOT_BE_JUDGED)
            .map(Map.Entry::getKey)
            .toList();
    if (rules.isEmpty()) {
      html.element("p", PageText.say("all-judged"));
      return;
    }
    html.element("p", PageText.say("unjudged", Map.of("count", rules.size())), "class", "muted");
    html.open("ul", "class", "unjudged");
    for (String id : rules) {
      RuleInfo rule = judgement.report().findRule(id).orElseThrow();
      html.open("li").words(Words.each(rule::title)).text(" ").element("code", id);
      clauses(html, rule.clauses());
      html.close();
    }
    html.close();
  }
}
