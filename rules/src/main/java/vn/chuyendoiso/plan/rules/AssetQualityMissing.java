package vn.chuyendoiso.plan.rules;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import vn.chuyendoiso.plan.data.DataAsset;
import vn.chuyendoiso.plan.data.DataQuality;
import vn.chuyendoiso.plan.data.QualityStatement;
import vn.chuyendoiso.plan.finding.JsonPointer;
import vn.chuyendoiso.plan.finding.Severity;
import vn.chuyendoiso.plan.finding.Term;

/**
 * Data that a document builds are promised to be correct, complete, clean and live ("đúng, đủ,
 * sạch, sống"), and somebody is named who keeps them so. Example: the civil-status database of a
 * province, "cập nhật trong ngày làm việc", kept by the Department of Justice.
 *
 * <p>Whoever has a role in the asset answers for it; the model does not tell building from keeping.
 * Targets about data that no asset stands behind cannot be judged and are left alone.
 */
@Rule(
    id = "asset-quality-missing",
    clauses = "TB16-3",
    severity = Severity.ERROR,
    completeness = true,
    since = "0.1.0")
final class AssetQualityMissing implements DocumentRule {

  private static final Term KEEPER = new Term("quality.keeper");

  @Override
  public Verdict judge(CaseFile file) {
    List<DataAsset> assets = file.plan().getDataAssets();
    if (assets.isEmpty()) {
      return Verdict.NOT_APPLICABLE;
    }
    List<Violation> violations = new ArrayList<>();
    for (int i = 0; i < assets.size(); i++) {
      List<Term> missing = missing(assets.get(i));
      if (!missing.isEmpty()) {
        violations.add(
            Violation.at(JsonPointer.ROOT.append("dataAssets").append(i))
                .with("asset", Shortened.of(assets.get(i).getName()))
                .with("missing", missing));
      }
    }
    return Verdict.violatedOr(Verdict.SATISFIED, violations);
  }

  private static List<Term> missing(DataAsset asset) {
    Set<DataQuality> promised = EnumSet.noneOf(DataQuality.class);
    asset.getQualities().stream().map(QualityStatement::getQuality).forEach(promised::add);
    List<Term> missing = new ArrayList<>();
    for (DataQuality quality : DataQuality.values()) {
      if (!promised.contains(quality)) {
        missing.add(term(quality));
      }
    }
    if (asset.getAssignments().isEmpty()) {
      missing.add(KEEPER);
    }
    return missing;
  }

  private static Term term(DataQuality quality) {
    return switch (quality) {
      case CORRECT -> new Term("quality.correct");
      case COMPLETE -> new Term("quality.complete");
      case CLEAN -> new Term("quality.clean");
      case LIVE -> new Term("quality.live");
    };
  }
}
