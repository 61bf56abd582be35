package vn.chuyendoiso.plan.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import vn.chuyendoiso.plan.document.BreakthroughScheme;
import vn.chuyendoiso.plan.document.Continuation;
import vn.chuyendoiso.plan.document.Document;
import vn.chuyendoiso.plan.document.Portfolio;
import vn.chuyendoiso.plan.finding.Severity;
import vn.chuyendoiso.plan.finding.Term;
import vn.chuyendoiso.plan.law.InstrumentRef;
import vn.chuyendoiso.plan.law.LegalBasis;
import vn.chuyendoiso.plan.law.LegalRelation;

class PortfolioDocumentSucceededTest {

  private static final String RULE = "portfolio-document-succeeded";

  private final Document older = ViolatingPortfolios.older(LocalDate.of(2024, 1, 5));

  @Test
  void a_document_that_another_replaces_is_worth_knowing() {
    CheckedPortfolio checked = check(ViolatingPortfolios.successor(), older);

    assertThat(checked.severity()).isEqualTo(Severity.INFO);
    assertThat(checked.pointer()).isEqualTo("/documents/1");
    assertThat(checked.argument("document")).isEqualTo("200/KH-UBND");
    assertThat(checked.others()).containsExactly("267/KH-UBND");
    assertThat(checked.argument("relation")).isEqualTo(new Term("relation.replaces"));
  }

  @Test
  void a_document_cannot_replace_a_later_one() {
    CheckedPortfolio checked =
        check(
            ViolatingPortfolios.successor(), ViolatingPortfolios.older(LocalDate.of(2024, 12, 30)));

    assertThat(checked.severity()).isEqualTo(Severity.WARNING);
    assertThat(checked.argument("later")).isEqualTo(LocalDate.of(2024, 12, 30));
  }

  @Test
  void a_scheme_that_is_continued_is_told_too() {
    BreakthroughScheme scheme =
        ViolatingPortfolios.scheme()
            .withContinuations(
                Continuation.builder()
                    .instrument(
                        InstrumentRef.builder()
                            .number(ViolatingPortfolios.number(ViolatingPortfolios.OLDER))
                            .build())
                    .build());

    assertThat(check(older, scheme).argument("relation")).isEqualTo(new Term("relation.continues"));
  }

  @Test
  void an_amendment_leaves_the_older_one_in_force() {
    assertThat(
            check(
                    older,
                    Documents.plan()
                        .addLegalBases(
                            LegalBasis.of(
                                LegalRelation.AMENDS,
                                InstrumentRef.builder()
                                    .number(ViolatingPortfolios.number(ViolatingPortfolios.OLDER))
                                    .build()))
                        .build())
                .outcome())
        .isEqualTo(Outcome.NOT_APPLICABLE);
  }

  @Test
  void what_is_not_among_the_documents_is_in_order() {
    assertThat(check(ViolatingPortfolios.successor()).outcome()).isEqualTo(Outcome.SATISFIED);
    assertThat(check(older).outcome()).isEqualTo(Outcome.NOT_APPLICABLE);
  }

  private static CheckedPortfolio check(Document... documents) {
    return CheckedPortfolio.check(RULE, Portfolio.of(documents));
  }
}
