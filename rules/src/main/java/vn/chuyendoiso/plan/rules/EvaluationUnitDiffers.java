package vn.chuyendoiso.plan.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.chuyendoiso.plan.document.DocumentType;
import vn.chuyendoiso.plan.finding.JsonPointer;
import vn.chuyendoiso.plan.finding.Severity;
import vn.chuyendoiso.plan.progress.Evaluation;
import vn.chuyendoiso.plan.progress.TargetResult;
import vn.chuyendoiso.plan.target.Indicator;
import vn.chuyendoiso.plan.target.Unit;
import vn.chuyendoiso.plan.target.Yardstick;
import vn.chuyendoiso.plan.text.Printed;

/**
 * A reported value has the unit of its indicator. Example: the plan asks for a share of households
 * in percent, and the report gives "12.400 hộ".
 *
 * <p>Judged where the plan is known and both units are understood: two known units that differ, or
 * a share beside a count. A value without a unit has that of its column, and "13/17" has none.
 */
@Rule(
    id = "evaluation-unit-differs",
    clauses = "TB16-3",
    severity = Severity.WARNING,
    documents = {
      DocumentType.PROGRESS_REPORT,
      DocumentType.TRANSFORMATION_PLAN,
      DocumentType.BREAKTHROUGH_SCHEME,
      DocumentType.ACTION_PROGRAMME
    },
    since = "0.1.0")
final class EvaluationUnitDiffers implements EvaluationRule {

  @Override
  public Verdict judge(EvaluationEntry entry, CaseFile file) {
    if (entry.plan().isEmpty()) {
      return entry.hasKeys() ? Verdict.CANNOT_BE_JUDGED : Verdict.NOT_APPLICABLE;
    }
    Evaluation evaluation = entry.evaluation();
    boolean judged = false;
    List<Violation> violations = new ArrayList<>();
    for (int i = 0; i < evaluation.getTargetResults().size(); i++) {
      TargetResult result = evaluation.getTargetResults().get(i);
      Optional<Unit> column =
          entry.planned(result).flatMap(TargetEntry::indicator).flatMap(Indicator::unit);
      for (int j = 0; column.isPresent() && j < result.getMeasurements().size(); j++) {
        Optional<Unit> unit =
            Optional.of(result.getMeasurements().get(j).getValue())
                .flatMap(Printed::getMeaning)
                .flatMap(Yardstick::unit);
        judged |= unit.isPresent();
        if (unit.filter(u -> differs(u, column.get())).isPresent()) {
          JsonPointer place = entry.targetResult(i).append("measurements").append(j);
          violations.add(
              Violation.at(place.append("value"))
                  .with("name", entry.name(result, i))
                  .with("unit", unit.get().label())
                  .with("planned", column.get().label()));
        }
      }
    }
    return Verdict.violatedOr(judged ? Verdict.SATISFIED : Verdict.NOT_APPLICABLE, violations);
  }

  private static boolean differs(Unit unit, Unit column) {
    boolean isKnown = unit.isKnown() && column.isKnown() && !unit.equals(column);
    boolean isOtherKind =
        unit.kind().isPresent() && column.kind().isPresent() && !unit.kind().equals(column.kind());
    return isKnown || isOtherKind;
  }
}
