package vn.chuyendoiso.plan.rules;

import vn.chuyendoiso.plan.finding.Severity;
import vn.chuyendoiso.plan.organization.IssuerKind;
import vn.chuyendoiso.plan.target.Derivation;
import vn.chuyendoiso.plan.target.Indicator;

/**
 * The growth of the national economy is a target of the nation, not of one body. Example: a
 * province's plan that promises "tăng trưởng GDP trên 8%" cannot be held to it; its own share is
 * the growth of its gross regional product.
 *
 * <p>A target of the national metric, or derived from the national target, is a WARNING. Words
 * alone are an INFO: localities print "GDP" for "GRDP". What a plan contributes to the goal it may
 * say in its objectives.
 */
@Rule(
    id = "target-growth-adopted",
    clauses = "TB56-12",
    severity = Severity.WARNING,
    since = "0.1.0")
final class TargetGrowthAdopted implements TargetRule {

  private static final String METRIC = "gdp.growth";
  private static final Topic GROWTH = Topic.of("national-growth");

  @Override
  public Verdict judge(TargetEntry row, CaseFile file) {
    if (row.isLabel() || file.issuerKind().filter(k -> k == IssuerKind.NATION).isPresent()) {
      return Verdict.NOT_APPLICABLE;
    }
    boolean isNational =
        row.indicator().flatMap(Indicator::getMetric).filter(METRIC::equals).isPresent()
            || row.target().getDerivedFrom().stream().anyMatch(d -> isOfGrowth(d, file));
    if (!isNational && !(mayGrow(row) && GROWTH.isIn(Wording.of(row)))) {
      return Verdict.SATISFIED;
    }
    return file.issuerKind().isEmpty()
        ? Verdict.CANNOT_BE_JUDGED
        : Verdict.violated(
            row.violation(row.pointer())
                .noGraverThan(isNational ? Severity.WARNING : Severity.INFO));
  }

  // A cheap look before the words are folded, which is dear and for most rows in vain.
  private static boolean mayGrow(TargetEntry row) {
    String name =
        row.target().getTitle().or(() -> row.indicator().map(Indicator::getName)).orElse("");
    return name.contains("tăng") || name.contains("Tăng") || name.contains("TĂNG");
  }

  private static boolean isOfGrowth(Derivation derivation, CaseFile file) {
    return derivation.getNationalTarget().isPresent()
        && file.nationalTargets().ofMetric(METRIC).stream()
            .anyMatch(t -> t.getId().equals(derivation.getNationalTarget().get()));
  }
}
