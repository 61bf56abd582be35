package vn.chuyendoiso.plan.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.chuyendoiso.plan.document.BreakthroughScheme;
import vn.chuyendoiso.plan.document.Provenance;
import vn.chuyendoiso.plan.document.Stage;
import vn.chuyendoiso.plan.finding.Severity;
import vn.chuyendoiso.plan.law.DocumentNumber;
import vn.chuyendoiso.plan.law.InstrumentRef;
import vn.chuyendoiso.plan.law.LegalBasis;
import vn.chuyendoiso.plan.law.LegalRelation;
import vn.chuyendoiso.plan.organization.IssuerKind;

class SchemeStrategyUncitedTest {
  private static final String RULE = "scheme-strategy-uncited";

  private final BreakthroughScheme whole = Documents.wholeScheme();

  @Test
  void a_scheme_that_says_everything_satisfies() {
    assertThat(Checked.check(RULE, whole).outcome()).isEqualTo(Outcome.SATISFIED);
  }

  @Test
  void what_is_not_cited_is_listed_in_one_finding() {
    Checked checked = with("749/QĐ-TTg", "411/QĐ-TTg");

    assertThat(checked.pointer()).isEqualTo("/legalBases");
    assertThat(checked.severity()).isEqualTo(Severity.WARNING);
    assertThat(checked.finding().getClauses()).containsExactly("CT34-GEN-4");
    assertThat(checked.argument("missing")).isEqualTo(List.of("942/QĐ-TTg", "142/QĐ-TTg"));
  }

  @Test
  void what_took_the_place_of_an_instrument_counts_for_it() {
    assertThat(with("1266/QĐ-TTg", "2629/QĐ-TTg", "411/QĐ-TTg", "1308/QĐ-TTg").outcome())
        .isEqualTo(Outcome.SATISFIED);
  }

  @Test
  void a_line_that_was_not_understood_counts_if_the_number_stands_in_it() {
    BreakthroughScheme scheme =
        whole.withLegalBases(
            Documents.basis("749/QĐ-TTg", LegalRelation.BASIS),
            LegalBasis.textOnly("Các Quyết định 942/QĐ-TTg, 411/QĐ–TTg và 142/qđ-ttg"));

    assertThat(Checked.check(RULE, scheme).outcome()).isEqualTo(Outcome.SATISFIED);
  }

  @Test
  void a_scheme_without_bases_lacks_all_four() {
    assertThat((List<?>) with().argument("missing")).hasSize(4);
  }

  @Test
  void another_instrument_of_the_same_number_and_another_year_does_not_count() {
    LegalBasis other =
        LegalBasis.of(
            LegalRelation.BASIS,
            InstrumentRef.builder()
                .number(DocumentNumber.of("749/QĐ-TTg"))
                .issuedOn(LocalDate.of(2015, 6, 3))
                .build());

    assertThat((List<?>) Checked.check(RULE, whole.withLegalBases(other)).argument("missing"))
        .hasSize(4);
  }

  @Test
  void an_excerpt_is_not_blamed_for_what_was_not_seen() {
    BreakthroughScheme excerpt =
        whole
            .withLegalBases()
            .withProvenance(Provenance.builder().kind(Provenance.Kind.EXCERPT).build());

    assertThat(Checked.check(RULE, excerpt).outcome()).isEqualTo(Outcome.CANNOT_BE_JUDGED);
  }

  @Test
  void a_draft_may_still_lack_it_and_a_commune_is_not_bound() {
    BreakthroughScheme lacking = whole.withLegalBases();

    assertThat(Checked.check(RULE, lacking, Documents.AS_OF, Stage.DRAFT).severity())
        .isEqualTo(Severity.WARNING);
    assertThat(
            Checked.check(
                    RULE,
                    lacking.withIssuer(Documents.issuer("UBND xã Tịnh Trà", IssuerKind.COMMUNE)))
                .severity())
        .isEqualTo(Severity.WARNING);
  }

  @Test
  void a_scheme_of_which_only_the_heading_is_written_is_not_meant() {
    BreakthroughScheme heading = BreakthroughScheme.builder().title("Dự thảo đề án").build();

    assertThat(Checked.check(RULE, heading).outcome()).isEqualTo(Outcome.NOT_APPLICABLE);
  }

  @Test
  void plans_and_programmes_are_not_meant() {
    assertThat(Checked.check(RULE, Documents.wholePlan()).outcome())
        .isEqualTo(Outcome.NOT_APPLICABLE);
    assertThat(Checked.check(RULE, Documents.programme().build()).outcome())
        .isEqualTo(Outcome.NOT_APPLICABLE);
  }

  private Checked with(String... numbers) {
    return Checked.check(
        RULE,
        whole.withLegalBases(
            List.of(numbers).stream().map(n -> Documents.basis(n, LegalRelation.BASIS)).toList()));
  }
}
