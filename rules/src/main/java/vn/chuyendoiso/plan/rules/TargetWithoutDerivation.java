package vn.chuyendoiso.plan.rules;

import java.util.List;
import java.util.Optional;
import vn.chuyendoiso.plan.document.DocumentType;
import vn.chuyendoiso.plan.finding.JsonPointer;
import vn.chuyendoiso.plan.finding.Severity;
import vn.chuyendoiso.plan.organization.IssuerKind;
import vn.chuyendoiso.plan.target.Target;

/**
 * A target names the five-year or national target that it serves. Example: each target of Cần Thơ's
 * plan 219/KH-UBND is derived from Decision 2629/QĐ-TTg.
 *
 * <p>What a document does not say it hardly says of any row, so this is one finding for the whole,
 * and a WARNING: it tells how many targets name none. An indicator of a national metric is no
 * statement, because the metric is put there by whoever records the plan. The nation's own targets
 * serve no higher ones. Of an excerpt without any, the column may not have been seen.
 */
@Rule(
    id = "target-without-derivation",
    clauses = "HD25-5",
    severity = Severity.WARNING,
    documents = {DocumentType.TRANSFORMATION_PLAN, DocumentType.ACTION_PROGRAMME},
    completeness = true,
    since = "0.1.0")
final class TargetWithoutDerivation implements DocumentRule {

  @Override
  public Verdict judge(CaseFile file) {
    List<TargetEntry> rows = file.targets().stream().filter(t -> !t.isLabel()).toList();
    if (rows.isEmpty() || file.issuerKind().equals(Optional.of(IssuerKind.NATION))) {
      return Verdict.NOT_APPLICABLE;
    }
    List<TargetEntry> without = rows.stream().filter(t -> !servesHigherOne(t.target())).toList();
    if (without.isEmpty()) {
      return Verdict.SATISFIED;
    }
    Violation violation =
        Violation.at(JsonPointer.ROOT.append("targets")).with("count", without.size());
    if (without.size() < rows.size()) {
      String names = String.join(", ", without.stream().map(TargetEntry::name).toList());
      return Verdict.violated(violation.with("targets", Shortened.of(names)));
    }
    return file.isExcerpt() ? Verdict.CANNOT_BE_JUDGED : Verdict.violated(violation);
  }

  private static boolean servesHigherOne(Target target) {
    return !target.getDerivedFrom().isEmpty() || target.getInstrument().isPresent();
  }
}
