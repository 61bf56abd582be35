package vn.chuyendoiso.plan.rules;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import vn.chuyendoiso.plan.document.DocumentType;
import vn.chuyendoiso.plan.finding.Severity;
import vn.chuyendoiso.plan.finding.Term;
import vn.chuyendoiso.plan.funding.Funding;
import vn.chuyendoiso.plan.funding.FundingShare;
import vn.chuyendoiso.plan.funding.FundingSource;
import vn.chuyendoiso.plan.organization.IssuerKind;

/**
 * Where a scheme takes public money from outside the body's own budget, it refers to the report to
 * the Prime Minister. Example: a province's scheme with a share of the central budget.
 *
 * <p>Outside is the central budget for a province, the local budget for a ministry, and foreign
 * money for both. Socialised money, firms and PPP are no budget at all, and everyday; "ngân sách
 * nhà nước", public investment and recurrent expenditure do not say whose they are. A reference of
 * the scheme as a whole counts for every share. The directive asks for the report "where needed",
 * which nobody can see in a scheme, so this is a WARNING.
 */
@Rule(
    id = "scheme-funding-unreported",
    clauses = "CT34-P9",
    severity = Severity.WARNING,
    documents = DocumentType.BREAKTHROUGH_SCHEME,
    completeness = true,
    since = "0.1.0")
final class SchemeFundingUnreported implements FundingRule {

  @Override
  public Verdict judge(List<FundingPlace> places, CaseFile file) {
    if (places.stream().allMatch(p -> p.funding().getShares().isEmpty())) {
      return Verdict.NOT_APPLICABLE;
    }
    Optional<Funding> whole = file.plan().getFunding();
    if (whole.flatMap(Funding::getReportToPrimeMinister).isPresent()) {
      return Verdict.SATISFIED;
    }
    Optional<IssuerKind> issuer = file.issuerKind();
    if (issuer.isEmpty()) {
      return Verdict.CANNOT_BE_JUDGED;
    }
    Set<FundingSource> outside = outside(issuer.get());
    EnumSet<FundingSource> found = EnumSet.noneOf(FundingSource.class);
    Optional<FundingPlace> first = Optional.empty();
    for (FundingPlace place : places) {
      if (place.funding().getReportToPrimeMinister().isEmpty()) {
        for (FundingShare share : place.funding().getShares()) {
          if (outside.contains(share.getSource())) {
            found.add(share.getSource());
            first = first.or(() -> Optional.of(place));
          }
        }
      }
    }
    if (first.isEmpty()) {
      return Verdict.SATISFIED;
    }
    return Unstated.verdict(
        file,
        Violation.at(first.get().pointer().append("shares"))
            .with("sources", found.stream().map(SchemeFundingUnreported::term).toList()));
  }

  private static Set<FundingSource> outside(IssuerKind issuer) {
    return switch (issuer) {
      case NATION -> EnumSet.of(FundingSource.FOREIGN);
      case MINISTRY -> EnumSet.of(FundingSource.LOCAL_BUDGET, FundingSource.FOREIGN);
      case PROVINCE, DISTRICT, COMMUNE, UNIT ->
          EnumSet.of(FundingSource.CENTRAL_BUDGET, FundingSource.FOREIGN);
    };
  }

  private static Term term(FundingSource source) {
    return new Term("funding-source." + source.name().toLowerCase(Locale.ROOT).replace('_', '-'));
  }
}
