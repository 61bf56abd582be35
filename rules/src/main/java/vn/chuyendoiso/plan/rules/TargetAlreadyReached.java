package vn.chuyendoiso.plan.rules;

import java.math.BigDecimal;
import java.util.Optional;
import vn.chuyendoiso.plan.finding.Severity;
import vn.chuyendoiso.plan.target.TargetValue;
import vn.chuyendoiso.plan.target.Unit;
import vn.chuyendoiso.plan.target.UnitKind;

/**
 * A target asks for more than there is already. Example: "tối thiểu 80%" where 80% were reached the
 * year before; no work is needed for it.
 *
 * <p>Somebody should look at it; it need not be wrong. A value that is to be kept says so ("duy trì
 * top 10"), and what cannot be bettered (100%, the first place, all of a list) may stay. A target
 * that is even worse than its baseline is another rule's business.
 */
@Rule(id = "target-already-reached", clauses = "HD25-13", severity = Severity.INFO, since = "0.1.0")
final class TargetAlreadyReached implements TargetRule {

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  @Override
  public Verdict judge(TargetEntry row, CaseFile file) {
    if (row.target().getBaseline().isEmpty()
        || row.target().getValue().isEmpty()
        || row.value().orElse(null) instanceof TargetValue.Maintain) {
      return Verdict.NOT_APPLICABLE;
    }
    Optional<Step> step = Step.of(row);
    if (step.isEmpty()) {
      return Verdict.CANNOT_BE_JUDGED;
    }
    if (step.get().gain() < 0) {
      return Verdict.NOT_APPLICABLE;
    }
    if (step.get().gain() > 0 || isBest(step.get().to())) {
      return Verdict.SATISFIED;
    }
    return Verdict.violated(
        row.violation(row.pointer().append("value"))
            .with("value", Step.valueInWords(row))
            .with("baseline", Step.baselineInWords(row)));
  }

  private static boolean isBest(Figure figure) {
    return switch (figure.kind()) {
      case PLACE -> figure.number().compareTo(BigDecimal.ONE) <= 0;
      case COUNT -> figure.outOf().map(BigDecimal::valueOf).equals(Optional.of(figure.number()));
      case NUMBER ->
          figure.unit().flatMap(Unit::kind).filter(k -> k == UnitKind.SHARE).isPresent()
              && figure.number().compareTo(HUNDRED) >= 0;
    };
  }
}
