package vn.chuyendoiso.plan.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.chuyendoiso.plan.document.Document;
import vn.chuyendoiso.plan.document.Stage;
import vn.chuyendoiso.plan.finding.Finding;
import vn.chuyendoiso.plan.finding.JsonPointer;
import vn.chuyendoiso.plan.finding.Position;
import vn.chuyendoiso.plan.finding.Severity;
import vn.chuyendoiso.plan.rules.PlanValidator;
import vn.chuyendoiso.plan.rules.RuleCatalogue;
import vn.chuyendoiso.plan.rules.ValidationReport;

/**
 * One file with all that is to be said of it: by the reader first, then by the rules.
 *
 * @param input the file
 * @param report what the rules say; empty if there is no document
 * @param ruled the findings of the rules, with line and column
 */
record Judged(Input input, Optional<ValidationReport> report, List<Finding> ruled) {

  static Judged of(Input input, LocalDate asOf, Optional<Stage> stage) {
    Optional<Document> document = input.document();
    if (document.isEmpty()) {
      return new Judged(input, Optional.empty(), List.of());
    }
    PlanValidator validator = PlanValidator.of(document.get()).asOf(asOf);
    ValidationReport report = stage.map(validator::stage).orElse(validator).validate();
    Map<JsonPointer, Position> places =
        input.places().apply(report.getFindings().stream().map(Finding::getPointer).toList());
    List<Finding> ruled =
        report.getFindings().stream()
            .map(f -> f.withPosition(Optional.ofNullable(places.get(f.getPointer()))))
            .toList();
    return new Judged(input, Optional.of(report), ruled);
  }

  /** {@return all findings, those of the reader first} */
  List<Finding> findings() {
    List<Finding> all = new ArrayList<>(input.findings());
    all.addAll(ruled);
    return all;
  }

  /**
   * {@return the gravest findings, as many as may be listed, in the order of {@link #findings()}}
   */
  List<Finding> listed(int most) {
    List<Finding> all = findings();
    if (all.size() <= most) {
      return all;
    }
    Set<Finding> gravest = Collections.newSetFromMap(new IdentityHashMap<>());
    all.stream()
        .sorted(Comparator.comparing(Finding::getSeverity))
        .limit(most)
        .forEach(gravest::add);
    return all.stream().filter(gravest::contains).toList();
  }

  /** {@return one of {@link #findings()} in words} */
  String render(Finding finding, Locale locale) {
    return RuleCatalogue.bundled().find(finding.getId()).isPresent()
        ? report.orElseThrow().render(finding, locale)
        : input.render(finding, locale);
  }

  /** {@return the same, without the advice that is the same for all findings of a rule} */
  String renderFact(Finding finding, Locale locale) {
    return RuleCatalogue.bundled().find(finding.getId()).isPresent()
        ? report.orElseThrow().renderFact(finding, locale)
        : input.render(finding, locale);
  }

  int exitCode() {
    if (input.document().isEmpty()) {
      return ExitCode.UNREADABLE;
    }
    return count(Severity.ERROR) > 0 ? ExitCode.ERRORS : ExitCode.FINE;
  }

  int count(Severity severity) {
    return (int) findings().stream().filter(f -> f.getSeverity() == severity).count();
  }
}
