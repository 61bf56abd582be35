package vn.chuyendoiso.plan.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import vn.chuyendoiso.plan.document.Document;
import vn.chuyendoiso.plan.document.Stage;
import vn.chuyendoiso.plan.finding.Finding;
import vn.chuyendoiso.plan.finding.Severity;

/** What one rule says of one document. */
record Checked(Outcome outcome, List<Finding> findings) {

  /** Judges at the stage of issue. */
  static Checked check(String rule, Document document) {
    return check(rule, document, Documents.AS_OF, Stage.ISSUE);
  }

  static Checked check(String rule, Document document, LocalDate asOf, Stage stage) {
    ValidationReport report = PlanValidator.of(document).asOf(asOf).stage(stage).validate();
    List<Finding> findings =
        report.getFindings().stream().filter(f -> f.getId().equals(rule)).toList();
    for (Finding finding : findings) {
      // Throws if a word or an argument is missing in one of the languages.
      report.render(finding, Locale.forLanguageTag("vi"));
      report.render(finding, Locale.ENGLISH);
    }
    return new Checked(report.getOutcomes().get(rule), findings);
  }

  Finding finding() {
    if (findings.size() != 1) {
      throw new AssertionError("one finding expected: " + findings);
    }
    return findings.get(0);
  }

  String pointer() {
    return finding().getPointer().toString();
  }

  List<String> pointers() {
    return findings.stream().map(f -> f.getPointer().toString()).toList();
  }

  Severity severity() {
    return finding().getSeverity();
  }

  Object argument(String name) {
    return finding().getArguments().get(name);
  }
}
