package vn.chuyendoiso.plan.rules.waiver;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.chuyendoiso.plan.finding.Finding;
import vn.chuyendoiso.plan.finding.JsonPointer;
import vn.chuyendoiso.plan.finding.Severity;

/** The problems of a file that were met so far. Lines and columns are worked out at the end. */
final class WaiverProblems {

  static final int MOST = 1_000;

  private final WaiverText text;
  private final List<Met> met = new ArrayList<>();
  private boolean errors;
  private int unlisted;
  private boolean unlistedErrors;

  private record Met(long offset, Finding.Builder finding) {}

  WaiverProblems(WaiverText text) {
    this.text = text;
  }

  void add(WaiverProblem problem, JsonPointer pointer, long offset, Object... namesAndValues) {
    boolean error = problem.severity() == Severity.ERROR;
    errors |= error;
    if (met.size() == MOST) {
      unlisted++;
      unlistedErrors |= error;
      return;
    }
    met.add(new Met(offset, finding(problem, problem.severity(), pointer, namesAndValues)));
  }

  private static Finding.Builder finding(
      WaiverProblem problem, Severity severity, JsonPointer pointer, Object... namesAndValues) {
    Map<String, Object> arguments = new LinkedHashMap<>();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      arguments.put((String) namesAndValues[i], namesAndValues[i + 1]);
    }
    return Finding.builder()
        .id(problem.id())
        .severity(severity)
        .pointer(pointer)
        .arguments(arguments);
  }

  boolean hasErrors() {
    return errors;
  }

  List<Finding> findings() {
    met.sort(Comparator.comparingLong(Met::offset));
    List<Finding> findings = new ArrayList<>(met.size() + 1);
    for (Met each : met) {
      findings.add(each.finding().position(text.position(each.offset())).build());
    }
    if (unlisted > 0) {
      WaiverProblem capped = WaiverProblem.FINDINGS_CAPPED;
      Severity severity = unlistedErrors ? Severity.ERROR : capped.severity();
      findings.add(
          finding(capped, severity, JsonPointer.ROOT, "count", unlisted, "listed", MOST).build());
    }
    return findings;
  }
}
