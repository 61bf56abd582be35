package vn.chuyendoiso.plan.rules;

import java.util.ArrayList;
import java.util.List;
import vn.chuyendoiso.plan.data.DataAsset;
import vn.chuyendoiso.plan.finding.JsonPointer;
import vn.chuyendoiso.plan.finding.Severity;
import vn.chuyendoiso.plan.finding.Term;
import vn.chuyendoiso.plan.security.InformationClass;

/**
 * Data that a document builds are shared: it says with whom and through which platform. Example:
 * the civil-status database of a province, shared with the Ministry of Public Security through the
 * national data platform.
 *
 * <p>State secrets are not shared for the asking, and an asset that holds some is left alone.
 */
@Rule(
    id = "asset-sharing-missing",
    clauses = "TB16-6",
    severity = Severity.ERROR,
    completeness = true,
    since = "0.1.0")
final class AssetSharingMissing implements DocumentRule {

  private static final Term RECEIVER = new Term("sharing.receiver");
  private static final Term PLATFORM = new Term("sharing.platform");

  @Override
  public Verdict judge(CaseFile file) {
    List<DataAsset> assets = file.plan().getDataAssets();
    Verdict withoutGap = Verdict.NOT_APPLICABLE;
    List<Violation> violations = new ArrayList<>();
    for (int i = 0; i < assets.size(); i++) {
      DataAsset asset = assets.get(i);
      if (!asset.getInformation().contains(InformationClass.STATE_SECRET)) {
        withoutGap = Verdict.SATISFIED;
        List<Term> missing = missing(asset);
        if (!missing.isEmpty()) {
          violations.add(
              Violation.at(JsonPointer.ROOT.append("dataAssets").append(i))
                  .with("asset", Shortened.of(asset.getName()))
                  .with("missing", missing));
        }
      }
    }
    return Verdict.violatedOr(withoutGap, violations);
  }

  private static List<Term> missing(DataAsset asset) {
    List<Term> missing = new ArrayList<>();
    if (asset.getSharedWith().isEmpty()) {
      missing.add(RECEIVER);
    }
    if (asset.getPlatform().isEmpty()) {
      missing.add(PLATFORM);
    }
    return missing;
  }
}
