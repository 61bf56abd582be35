package vn.chuyendoiso.plan.rules;

import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.chuyendoiso.plan.document.BreakthroughScheme;
import vn.chuyendoiso.plan.document.DocumentType;
import vn.chuyendoiso.plan.document.TransformationPlan;
import vn.chuyendoiso.plan.finding.JsonPointer;
import vn.chuyendoiso.plan.finding.Severity;
import vn.chuyendoiso.plan.organization.Issuer;
import vn.chuyendoiso.plan.organization.Organization;
import vn.chuyendoiso.plan.organization.OrganizationRegistry;

/**
 * A ministry or a province that has plans has a scheme with a breakthrough too, once the time for
 * it is over. Example: a portfolio holds two plans of Gia Lai and no scheme of it; Lạng Sơn has
 * plan 246/KH-UBND and scheme 1878/QĐ-UBND.
 *
 * <p>The directive gives until the end of 2025, so nothing is said before. A body that ended before
 * that day is not asked, nor one whose plans all ended before the directive. A scheme that is known
 * as an excerpt may have breakthroughs that were not seen. The scheme may exist and merely not be
 * among the documents, so this is a WARNING at most.
 */
@Rule(
    id = "portfolio-scheme-missing",
    clauses = {"CT34-GEN-1", "CT34-GEN-3"},
    severity = Severity.WARNING,
    documents = DocumentType.TRANSFORMATION_PLAN,
    since = "0.1.0")
final class PortfolioSchemeMissing implements PortfolioRule {

  private static final LocalDate DIRECTIVE = LocalDate.of(2024, Month.SEPTEMBER, 16);
  private static final LocalDate LAST_DAY = LocalDate.of(2025, Month.DECEMBER, 31);

  @Override
  public PortfolioVerdict judge(PortfolioFile file) {
    if (!file.asOf().isAfter(LAST_DAY)) {
      return PortfolioVerdict.NOT_APPLICABLE;
    }
    Map<IssuingBody, Integer> plans = new LinkedHashMap<>();
    Set<IssuingBody> schemes = new HashSet<>();
    Set<IssuingBody> unseen = new HashSet<>();
    for (int i = 0; i < file.files().size(); i++) {
      CaseFile document = file.files().get(i);
      Optional<IssuingBody> body = IssuingBody.of(document.document());
      if (body.isEmpty() || !isAsked(document)) {
        continue;
      }
      if (document.document() instanceof BreakthroughScheme scheme) {
        if (!scheme.getBreakthroughs().isEmpty()) {
          schemes.add(body.get());
        } else if (document.isExcerpt()) {
          unseen.add(body.get());
        }
      } else if (document.document() instanceof TransformationPlan && isOfItsTime(document)) {
        plans.put(body.get(), i);
      }
    }
    List<PortfolioVerdict.Placed> missing = new ArrayList<>();
    plans.forEach(
        (body, index) -> {
          if (!schemes.contains(body) && !unseen.contains(body)) {
            missing.add(new PortfolioVerdict.Placed(index, violation(file.files().get(index))));
          }
        });
    boolean doubtful =
        plans.keySet().stream().anyMatch(b -> unseen.contains(b) && !schemes.contains(b));
    PortfolioVerdict otherwise =
        doubtful ? PortfolioVerdict.CANNOT_BE_JUDGED : PortfolioVerdict.SATISFIED;
    return plans.isEmpty()
        ? PortfolioVerdict.NOT_APPLICABLE
        : PortfolioVerdict.violatedOr(otherwise, missing);
  }

  private static Violation violation(CaseFile plan) {
    return Violation.at(JsonPointer.ROOT)
        .with("document", plan.documentName())
        .with("body", plan.document().getIssuer().orElseThrow().getName());
  }

  private static boolean isAsked(CaseFile document) {
    Issuer issuer = document.document().getIssuer().orElseThrow();
    return AnnualPlan.isAddressed(issuer.getKind()) && existsOn(issuer, LAST_DAY);
  }

  private static boolean existsOn(Issuer issuer, LocalDate day) {
    OrganizationRegistry registry = OrganizationRegistry.bundled();
    List<Organization> lives =
        issuer.findOrganization(registry).map(registry::lives).orElse(List.of());
    return lives.isEmpty() || lives.stream().anyMatch(life -> life.existsOn(day));
  }

  private static boolean isOfItsTime(CaseFile plan) {
    return plan.period().map(p -> !p.getLastDay().isBefore(DIRECTIVE)).orElse(true);
  }
}
