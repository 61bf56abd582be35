package vn.chuyendoiso.plan.cli;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import vn.chuyendoiso.plan.document.Document;
import vn.chuyendoiso.plan.finding.Finding;
import vn.chuyendoiso.plan.finding.Severity;
import vn.chuyendoiso.plan.rules.RuleInfo;
import vn.chuyendoiso.plan.rules.ValidationReport;
import vn.chuyendoiso.plan.serialization.CanonicalJson;
import vn.chuyendoiso.plan.serialization.UncanonicalDocumentException;

/**
 * One file with all that is to be said of it: by the reader first, then by the rules.
 *
 * @param input the file
 * @param report what the rules say, with line and column; empty if there is no document
 * @param place the place of the document in the portfolio, if it was judged in one
 */
record Judged(Input input, Optional<ValidationReport> report, OptionalInt place) {

  /** Makes what is to be said of a file that was judged alone. */
  Judged(Input input, Optional<ValidationReport> report) {
    this(input, report, OptionalInt.empty());
  }

  /** {@return the findings that may be listed, those of the reader first} */
  List<Finding> findings() {
    List<Finding> all = new ArrayList<>(input.findings());
    report.ifPresent(r -> all.addAll(r.getFindings()));
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
    Set<Finding> gravest = identitySet();
    all.stream()
        .sorted(Comparator.comparing(Finding::getSeverity))
        .limit(most)
        .forEach(gravest::add);
    return all.stream().filter(gravest::contains).toList();
  }

  /** {@return those of {@link #listed} that the reader says} */
  List<Finding> listedOfReader(int most) {
    Set<Finding> listed = identitySet();
    listed.addAll(listed(most));
    return input.findings().stream().filter(listed::contains).toList();
  }

  /** {@return the report with no more findings than are left by the reader, for passing on} */
  Optional<ValidationReport> reported(int most) {
    int left = listed(most).size() - listedOfReader(most).size();
    return report.map(r -> identified(r.withMaxFindings(left)));
  }

  private static Set<Finding> identitySet() {
    return Collections.newSetFromMap(new IdentityHashMap<>());
  }

  private ValidationReport identified(ValidationReport judged) {
    Document document = input.document().orElseThrow();
    try {
      return judged.withDocumentDigest(CanonicalJson.digest(document));
    } catch (UncanonicalDocumentException e) {
      return judged; // it has no canonical form, and so no digest
    }
  }

  /** {@return one of {@link #findings()} in words} */
  String render(Finding finding, Locale locale) {
    return isOfReader(finding)
        ? input.render(finding, locale)
        : report.orElseThrow().render(finding, locale);
  }

  /** {@return the same, without the advice that is the same for all findings of a rule} */
  String renderFact(Finding finding, Locale locale) {
    return isOfReader(finding)
        ? input.render(finding, locale)
        : report.orElseThrow().renderFact(finding, locale);
  }

  private boolean isOfReader(Finding finding) {
    return rule(finding.getId()).isEmpty();
  }

  /** {@return what is known of the rule, or check of waivers, that speaks; empty for the reader} */
  Optional<RuleInfo> rule(String id) {
    return report.flatMap(r -> r.findRule(id));
  }

  int exitCode() {
    if (input.document().isEmpty()) {
      return ExitCode.UNREADABLE;
    }
    return count(Severity.ERROR) > 0 ? ExitCode.ERRORS : ExitCode.FINE;
  }

  /** {@return how many findings of a severity there are, listed or not, without those waived} */
  int count(Severity severity) {
    long ofReader = input.findings().stream().filter(f -> f.getSeverity() == severity).count();
    return (int) ofReader + report.map(r -> r.count(severity)).orElse(0);
  }

  /** {@return how many findings there are, listed or not, without those waived} */
  int count() {
    return input.findings().size()
        + report.map(r -> r.getFindings().size() + r.countUnlisted()).orElse(0);
  }

  int countWaived() {
    return report.map(r -> r.getWaived().size()).orElse(0);
  }
}
