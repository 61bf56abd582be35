package vn.chuyendoiso.plan.cli.page;

import java.util.List;
import java.util.Map;
import vn.chuyendoiso.plan.finding.Finding;
import vn.chuyendoiso.plan.finding.Severity;
import vn.chuyendoiso.plan.rules.ValidationReport;

/**
 * What is said of a plan on a day.
 *
 * @param report what the rules say
 * @param findings the findings to be listed: those of the reader of the file, then those of the
 *     rules
 * @param words puts the findings into words
 * @param counts how many findings of each severity there are, listed or not
 */
public record Judgement(
    ValidationReport report,
    List<Finding> findings,
    FindingWords words,
    Map<Severity, Integer> counts) {

  /**
   * Copies the parts.
   *
   * @param report what the rules say
   * @param findings the findings to be listed
   * @param words puts them into words
   * @param counts how many there are
   */
  public Judgement {
    findings = List.copyOf(findings);
    counts = Map.copyOf(counts);
  }

  int count(Severity severity) {
    return counts.getOrDefault(severity, 0);
  }

  int unlisted() {
    return counts.values().stream().mapToInt(Integer::intValue).sum() - findings.size();
  }
}
