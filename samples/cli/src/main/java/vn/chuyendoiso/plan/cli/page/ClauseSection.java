package vn.chuyendoiso.plan.cli.page;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import vn.chuyendoiso.plan.finding.Finding;
import vn.chuyendoiso.plan.law.Clause;
import vn.chuyendoiso.plan.rules.Outcome;
import vn.chuyendoiso.plan.rules.ValidationReport;

/** The clauses that the findings name, in the words of the catalogue. */
final class ClauseSection implements Section {

  private final ValidationReport report;
  private final Set<String> clauses = new TreeSet<>();

  ClauseSection(Judgement judgement) {
    this.report = judgement.report();
    for (Finding finding : judgement.findings()) {
      clauses.addAll(finding.getClauses());
    }
    report
        .getOutcomes()
        .forEach(
            (rule, outcome) -> {
              if (outcome == Outcome.CANNOT_BE_JUDGED) {
                clauses.addAll(report.findRule(rule).orElseThrow().clauses());
              }
            });
  }

  /** {@return the name that links to a clause use} */
  static String anchor(String clause) {
    return "clause-" + clause;
  }

  @Override
  public String id() {
    return "clauses";
  }

  @Override
  public void write(Html html) {
    if (clauses.isEmpty()) {
      html.element("p", PageText.say("no-clauses"));
      return;
    }
    html.element("p", PageText.say("clauses-restated"), "class", "muted");
    html.open("dl", "class", "clause-list");
    for (String id : clauses) {
      html.open("div", "id", anchor(id));
      Optional<Clause> clause = report.findClause(id);
      html.open("dt").element("code", id);
      clause.ifPresent(
          c -> html.text(" ").element("span", c.getInstrument(), "class", "instrument"));
      html.close();
      html.open("dd");
      clause.ifPresent(c -> text(html, c));
      html.close().close();
    }
    html.close();
  }

  private void text(Html html, Clause clause) {
    html.element(
        "p",
        Words.each(
            l -> l.getLanguage().equals("en") ? clause.getEnglish() : clause.getVietnamese()));
    html.open("p", "class", "small").words(PageText.say("force", clause.getForce()));
    html.text(" ")
        .words(PageText.say(report.isBinding(clause.getId()) ? "binding" : "not-binding"));
    clause
        .getIssuedOn()
        .ifPresent(d -> html.text(" ").words(PageText.say("issued-on", Map.of("day", d))));
    if (!clause.getSources().isEmpty()) {
      html.text(" ").words(PageText.say("source")).text(" ");
      html.text(String.join(", ", clause.getSources())).text(".");
    }
    html.close();
  }
}
