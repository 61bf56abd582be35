package vn.chuyendoiso.plan.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.chuyendoiso.plan.document.BreakthroughScheme;
import vn.chuyendoiso.plan.document.Provenance;
import vn.chuyendoiso.plan.finding.Severity;
import vn.chuyendoiso.plan.finding.Term;
import vn.chuyendoiso.plan.funding.Funding;
import vn.chuyendoiso.plan.funding.FundingShare;
import vn.chuyendoiso.plan.funding.FundingSource;
import vn.chuyendoiso.plan.law.DocumentNumber;
import vn.chuyendoiso.plan.law.InstrumentRef;
import vn.chuyendoiso.plan.organization.IssuerKind;
import vn.chuyendoiso.plan.task.Task;

class SchemeFundingUnreportedTest {
  private static final String RULE = "scheme-funding-unreported";

  private static final InstrumentRef REPORT =
      InstrumentRef.builder().number(DocumentNumber.of("88/BC-UBND")).build();

  private final BreakthroughScheme whole = Documents.wholeScheme();

  @Test
  void money_of_the_body_itself_and_of_firms_satisfies() {
    assertThat(
            with(
                    FundingSource.LOCAL_BUDGET,
                    FundingSource.PUBLIC_INVESTMENT,
                    FundingSource.SOCIALISED,
                    FundingSource.ENTERPRISES,
                    FundingSource.PUBLIC_PRIVATE_PARTNERSHIP,
                    FundingSource.STATE_BUDGET)
                .outcome())
        .isEqualTo(Outcome.SATISFIED);
  }

  @Test
  void a_province_with_money_of_the_centre_and_no_report_violates() {
    Checked checked = with(FundingSource.LOCAL_BUDGET, FundingSource.CENTRAL_BUDGET);

    assertThat(checked.pointer()).isEqualTo("/funding/shares");
    assertThat(checked.severity()).isEqualTo(Severity.WARNING);
    assertThat(checked.finding().getClauses()).containsExactly("CT34-P9");
    assertThat(checked.argument("sources"))
        .isEqualTo(List.of(new Term("funding-source.central-budget")));
  }

  @Test
  void for_a_ministry_the_centre_is_its_own_budget_and_localities_are_not() {
    BreakthroughScheme ministry =
        whole
            .withIssuer(Documents.issuer("Bộ Tư pháp", IssuerKind.MINISTRY))
            .withFunding(
                funding(
                    FundingSource.CENTRAL_BUDGET,
                    FundingSource.LOCAL_BUDGET,
                    FundingSource.FOREIGN));

    assertThat(Checked.check(RULE, ministry).argument("sources"))
        .isEqualTo(
            List.of(new Term("funding-source.local-budget"), new Term("funding-source.foreign")));
  }

  @Test
  void a_report_of_the_whole_or_of_the_share_itself_satisfies() {
    Funding outside = funding(FundingSource.CENTRAL_BUDGET);
    Task task = Documents.task("nv-1").funding(outside).build();
    BreakthroughScheme scheme = whole.withFunding(Optional.empty()).withTasks(task);

    assertThat(Checked.check(RULE, scheme).pointer()).isEqualTo("/tasks/0/funding/shares");
    assertThat(
            Checked.check(
                    RULE,
                    scheme.withFunding(Funding.builder().reportToPrimeMinister(REPORT).build()))
                .outcome())
        .isEqualTo(Outcome.SATISFIED);
    assertThat(
            Checked.check(
                    RULE,
                    scheme.withTasks(task.withFunding(outside.withReportToPrimeMinister(REPORT))))
                .outcome())
        .isEqualTo(Outcome.SATISFIED);
  }

  @Test
  void without_an_issuer_nobody_knows_what_its_own_budget_is() {
    assertThat(
            Checked.check(
                    RULE,
                    whole
                        .withIssuer(Optional.empty())
                        .withFunding(funding(FundingSource.CENTRAL_BUDGET)))
                .outcome())
        .isEqualTo(Outcome.CANNOT_BE_JUDGED);
  }

  @Test
  void a_scheme_without_sources_is_not_meant() {
    assertThat(Checked.check(RULE, whole).outcome()).isEqualTo(Outcome.NOT_APPLICABLE);
  }

  @Test
  void an_excerpt_is_not_blamed_for_what_was_not_seen() {
    BreakthroughScheme excerpt =
        whole
            .withFunding(funding(FundingSource.CENTRAL_BUDGET))
            .withProvenance(Provenance.builder().kind(Provenance.Kind.EXCERPT).build());

    assertThat(Checked.check(RULE, excerpt).outcome()).isEqualTo(Outcome.CANNOT_BE_JUDGED);
  }

  @Test
  void plans_and_programmes_are_not_meant() {
    assertThat(Checked.check(RULE, Documents.wholePlan()).outcome())
        .isEqualTo(Outcome.NOT_APPLICABLE);
    assertThat(Checked.check(RULE, Documents.programme().build()).outcome())
        .isEqualTo(Outcome.NOT_APPLICABLE);
  }

  private Checked with(FundingSource... sources) {
    return Checked.check(RULE, whole.withFunding(funding(sources)));
  }

  private static Funding funding(FundingSource... sources) {
    return Funding.builder()
        .shares(
            List.of(sources).stream().map(s -> FundingShare.builder().source(s).build()).toList())
        .build();
  }
}
