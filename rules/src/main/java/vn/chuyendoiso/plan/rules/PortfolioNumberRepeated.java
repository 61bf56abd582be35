package vn.chuyendoiso.plan.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.chuyendoiso.plan.document.Document;
import vn.chuyendoiso.plan.document.DocumentType;
import vn.chuyendoiso.plan.finding.JsonPointer;
import vn.chuyendoiso.plan.finding.Severity;

/**
 * A body gives a number once in a year to a document of one kind. Example: plan 246/KH-UBND of Lạng
 * Sơn is there twice, once typed off and once from the portal, and every count counts it twice.
 *
 * <p>Numbers begin anew each year, and each province has its own; documents that do not name both
 * issuer and day of issue are not compared.
 */
@Rule(
    id = "portfolio-number-repeated",
    severity = Severity.ERROR,
    documents = {
      DocumentType.TRANSFORMATION_PLAN,
      DocumentType.BREAKTHROUGH_SCHEME,
      DocumentType.ACTION_PROGRAMME,
      DocumentType.PROGRESS_REPORT,
      DocumentType.INFRASTRUCTURE_MODEL
    },
    since = "0.1.0")
final class PortfolioNumberRepeated implements PortfolioRule {

  private record Name(DocumentType type, String number, IssuingBody body, int year) {}

  @Override
  public PortfolioVerdict judge(PortfolioFile file) {
    Map<Name, Integer> first = new HashMap<>();
    List<PortfolioVerdict.Placed> repeated = new ArrayList<>();
    for (int i = 0; i < file.files().size(); i++) {
      CaseFile document = file.files().get(i);
      Optional<Name> name = name(document.document());
      Integer before = name.isPresent() ? first.putIfAbsent(name.get(), i) : null;
      if (before != null) {
        repeated.add(
            new PortfolioVerdict.Placed(
                i,
                Violation.at(JsonPointer.ROOT.append("number"))
                    .with("document", document.documentName())
                    .with("body", document.document().getIssuer().orElseThrow().getName())
                    .with("other", file.name(before))
                    .with("otherTitle", file.name(before).title())));
      }
    }
    return PortfolioVerdict.violatedOr(
        first.isEmpty() ? PortfolioVerdict.NOT_APPLICABLE : PortfolioVerdict.SATISFIED, repeated);
  }

  private static Optional<Name> name(Document document) {
    Optional<IssuingBody> body = IssuingBody.of(document);
    if (document.getNumber().isEmpty() || document.getIssuedOn().isEmpty() || body.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new Name(
            document.type(),
            document.getNumber().get().key(),
            body.get(),
            document.getIssuedOn().get().getYear()));
  }
}
