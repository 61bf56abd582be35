package vn.chuyendoiso.plan.generators;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import vn.chuyendoiso.plan.document.BreakthroughScheme;
import vn.chuyendoiso.plan.document.Continuation;
import vn.chuyendoiso.plan.document.Feasibility;
import vn.chuyendoiso.plan.funding.Funding;
import vn.chuyendoiso.plan.funding.FundingShare;
import vn.chuyendoiso.plan.funding.FundingSource;
import vn.chuyendoiso.plan.law.DocumentNumber;
import vn.chuyendoiso.plan.law.InstrumentRef;
import vn.chuyendoiso.plan.law.LegalBasis;

/** Ways of breaking the rules on schemes under Directive 34/CT-TTg. */
final class SchemeBreakages {

  // Where the programme and the strategies begin among the legal bases of a conforming scheme.
  private static final int FIRST_STRATEGY = 1;

  private SchemeBreakages() {}

  static void addTo(Ways ways) {
    ways.schemes("scheme-without-breakthrough", SchemeBreakages::breakthroughsDropped);
    ways.schemes("scheme-connection-missing", SchemeBreakages::platformDropped);
    ways.schemes("scheme-due-late", SchemeBreakages::startedLate);
    ways.schemes("scheme-strategy-uncited", SchemeBreakages::strategyUncited);
    ways.schemes("scheme-feasibility-unargued", SchemeBreakages::argumentDropped);
    ways.schemes("scheme-institutional-change", SchemeBreakages::institutionsToChange);
    ways.schemes("scheme-continuation-unargued", SchemeBreakages::justificationDropped);
    ways.schemes("scheme-security-missing", SchemeBreakages::securityDropped);
    ways.schemes("scheme-funding-unstated", SchemeBreakages::fundingDropped);
    ways.schemes("scheme-funding-unreported", SchemeBreakages::paidFromAbroad);
  }

  private static Break breakthroughsDropped(BreakthroughScheme scheme, int figure) {
    return Break.of(scheme, scheme.withBreakthroughs(), "/breakthroughs");
  }

  private static Break platformDropped(BreakthroughScheme scheme, int figure) {
    return Break.of(
        scheme,
        scheme.withScheme06Connections(
            scheme.getScheme06Connections().get(0).withPlatform(Optional.empty())),
        "/scheme06Connections");
  }

  private static Break startedLate(BreakthroughScheme scheme, int figure) {
    return feasibility(
        scheme,
        f -> f.withStartsOn(LocalDate.of(2026, 1, 1).plusDays(figure)),
        "/feasibility/startsOn");
  }

  private static Break strategyUncited(BreakthroughScheme scheme, int figure) {
    List<LegalBasis> fewer = new ArrayList<>(scheme.getLegalBases());
    fewer.remove(FIRST_STRATEGY + figure % (fewer.size() - FIRST_STRATEGY));
    return Break.of(scheme, scheme.withLegalBases(fewer), "/legalBases");
  }

  private static Break argumentDropped(BreakthroughScheme scheme, int figure) {
    return feasibility(scheme, f -> f.withArgument(Optional.empty()), "/feasibility");
  }

  private static Break institutionsToChange(BreakthroughScheme scheme, int figure) {
    return feasibility(
        scheme,
        f -> f.withInstitutionalChange(Feasibility.InstitutionalChange.NEEDED),
        "/feasibility/institutionalChange");
  }

  private static Break feasibility(
      BreakthroughScheme scheme, UnaryOperator<Feasibility> change, String pointer) {
    Feasibility feasibility = scheme.getFeasibility().orElseThrow();
    return Break.of(scheme, scheme.withFeasibility(change.apply(feasibility)), pointer);
  }

  private static Break justificationDropped(BreakthroughScheme scheme, int figure) {
    Continuation continuation =
        Continuation.builder()
            .instrument(InstrumentRef.builder().number(DocumentNumber.of("1929/QĐ-UBND")).build())
            .justification("Còn phù hợp với mục tiêu của đề án")
            .build();
    return Break.of(
        scheme.withContinuations(continuation),
        scheme.withContinuations(continuation.withJustification(Optional.empty())),
        "/continuations/0");
  }

  private static Break securityDropped(BreakthroughScheme scheme, int figure) {
    return Break.of(scheme, scheme.withSecurity(Optional.empty()), "/security");
  }

  private static Break fundingDropped(BreakthroughScheme scheme, int figure) {
    return Break.of(scheme, scheme.withFunding(Optional.empty()), "/funding");
  }

  // Money of other levels differs between ministries and provinces; that from abroad is reported
  // by both.
  private static Break paidFromAbroad(BreakthroughScheme scheme, int figure) {
    return Break.of(
        scheme.withFunding(shared(FundingSource.ENTERPRISES)),
        scheme.withFunding(shared(FundingSource.FOREIGN)),
        "/funding/shares");
  }

  private static Funding shared(FundingSource source) {
    return Funding.builder().addShares(FundingShare.builder().source(source).build()).build();
  }
}
