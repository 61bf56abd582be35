package vn.chuyendoiso.plan.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.chuyendoiso.plan.finding.Severity;
import vn.chuyendoiso.plan.finding.Term;
import vn.chuyendoiso.plan.target.Comparison;
import vn.chuyendoiso.plan.target.Indicator;
import vn.chuyendoiso.plan.target.Target;
import vn.chuyendoiso.plan.target.TargetValue;
import vn.chuyendoiso.plan.text.Printed;
import vn.chuyendoiso.plan.time.Deadline;

/**
 * A target says what is to be measured, against which value, by when and how: unit, comparison,
 * value, deadline, method. Example: "80% hồ sơ" alone lacks the comparison, the deadline and the
 * method.
 *
 * <p>A rank needs neither unit nor comparison ("top 10"), nor does a count of a total ("19/19 sở");
 * a range needs no comparison ("40 - 50"). A thing to be done is measured by the document that
 * proves it. Of several values at once each must be measurable; a value of every year and one to be
 * kept are as measurable as the value itself. A step ("giảm 30%") has a form that can be measured;
 * that its baseline is missing is another matter, and not asked for here. Words without figures
 * lack a quantified value. What is printed and not understood is not missing; if nothing else is,
 * the target cannot be judged. A deadline that is "chưa xác định" is missing.
 */
@Rule(
    id = "target-not-measurable",
    clauses = {"HD25-4", "CT34-P3"},
    severity = Severity.ERROR,
    completeness = true,
    since = "0.1.0")
final class TargetNotMeasurable implements TargetRule {

  private static final Term UNIT = new Term("missing.unit");
  private static final Term COMPARISON = new Term("missing.comparison");
  private static final Term VALUE = new Term("missing.value");
  private static final Term FIGURES = new Term("missing.figures");
  private static final Term EVIDENCE = new Term("missing.evidence");
  private static final Term DEADLINE = new Term("missing.deadline");
  private static final Term METHOD = new Term("missing.method");

  @Override
  public Verdict judge(TargetEntry row, CaseFile file) {
    if (row.isLabel()) {
      return Verdict.NOT_APPLICABLE;
    }
    Target target = row.target();
    List<Term> missing = new ArrayList<>();
    if (isEmpty(target.getValue())) {
      missing.add(VALUE);
    }
    row.value().ifPresent(v -> missingFromValue(v, row, missing));
    if (isEmpty(row.deadline()) || isUndetermined(row.deadline())) {
      missing.add(DEADLINE);
    }
    if (target.getMethod().filter(m -> !m.isBlank()).isEmpty()) {
      missing.add(METHOD);
    }
    List<Term> distinct = missing.stream().distinct().toList();
    if (distinct.isEmpty()) {
      return isUnclear(target.getValue()) || isUnclear(row.deadline())
          ? Verdict.CANNOT_BE_JUDGED
          : Verdict.SATISFIED;
    }
    return Verdict.violated(row.violation(row.pointer()).with("missing", distinct));
  }

  private static void missingFromValue(TargetValue value, TargetEntry row, List<Term> missing) {
    if (value instanceof TargetValue.Quantity quantity) {
      missingUnit(quantity.getUnit(), row, missing);
      if (quantity.getComparison() == Comparison.UNSPECIFIED) {
        missing.add(COMPARISON);
      }
    } else if (value instanceof TargetValue.Interval interval) {
      missingUnit(interval.getUnit(), row, missing);
    } else if (value instanceof TargetValue.Qualitative) {
      missing.add(FIGURES);
    } else if (value instanceof TargetValue.Milestone milestone) {
      if (milestone.getEvidence().filter(e -> !e.isBlank()).isEmpty()) {
        missing.add(EVIDENCE);
      }
    } else if (value instanceof TargetValue.Composite composite) {
      if (composite.getParts().isEmpty()) {
        missing.add(VALUE);
      }
      composite.getParts().forEach(p -> missingFromValue(p.getValue(), row, missing));
    } else if (value instanceof TargetValue.Change change) {
      missingFromStep(change, missing);
    } else if (value instanceof TargetValue.Recurring recurring) {
      missingFromValue(recurring.getValue(), row, missing);
    } else if (value instanceof TargetValue.Maintain maintain) {
      missingFromValue(maintain.getValue(), row, missing);
    }
  }

  // "Giảm 30%" says which way, which is its comparison, and "30" of what the indicator counts.
  private static void missingFromStep(TargetValue.Change change, List<Term> missing) {
    boolean isAmount =
        change.getValue() instanceof TargetValue.Quantity
            || change.getValue() instanceof TargetValue.Interval;
    if (!isAmount) {
      missing.add(FIGURES);
    }
  }

  private static void missingUnit(Optional<String> printed, TargetEntry row, List<Term> missing) {
    // A reference that leads nowhere is another rule's business, and may hide the unit.
    boolean isHidden = row.target().getIndicator().isPresent() && row.indicator().isEmpty();
    if (!isHidden && printed.or(() -> row.indicator().flatMap(Indicator::getUnit)).isEmpty()) {
      missing.add(UNIT);
    }
  }

  private static boolean isEmpty(Optional<? extends Printed<?>> cell) {
    return cell.map(c -> c.getMeaning().isEmpty() && c.getText().map(String::isBlank).orElse(true))
        .orElse(true);
  }

  private static boolean isUnclear(Optional<? extends Printed<?>> cell) {
    return cell.map(c -> c.getMeaning().isEmpty()).orElse(false);
  }

  private static boolean isUndetermined(Optional<Printed<Deadline>> deadline) {
    return deadline
        .flatMap(Printed::getMeaning)
        .filter(Deadline.Undetermined.class::isInstance)
        .isPresent();
  }
}
