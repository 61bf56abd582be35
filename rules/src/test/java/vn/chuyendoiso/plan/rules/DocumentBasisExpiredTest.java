package vn.chuyendoiso.plan.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.chuyendoiso.plan.document.InfrastructureModel;
import vn.chuyendoiso.plan.document.ProgressReport;
import vn.chuyendoiso.plan.document.Stage;
import vn.chuyendoiso.plan.document.TransformationPlan;
import vn.chuyendoiso.plan.finding.Severity;
import vn.chuyendoiso.plan.law.DocumentNumber;
import vn.chuyendoiso.plan.law.InstrumentRef;
import vn.chuyendoiso.plan.law.LegalBasis;
import vn.chuyendoiso.plan.law.LegalRelation;

class DocumentBasisExpiredTest {
  private static final String RULE = "document-basis-expired";

  private static final LocalDate LAST_DAY = LocalDate.of(2026, 6, 30);

  @Test
  void a_law_on_its_last_day_satisfies() {
    assertThat(check("67/2006/QH11", LegalRelation.BASIS, LAST_DAY).outcome())
        .isEqualTo(Outcome.SATISFIED);
  }

  @Test
  void a_law_on_the_day_after_violates() {
    Checked checked = check("67/2006/QH11", LegalRelation.BASIS, LAST_DAY.plusDays(1));

    assertThat(checked.pointer()).isEqualTo("/legalBases/0");
    assertThat(checked.severity()).isEqualTo(Severity.WARNING);
    assertThat(checked.finding().getClauses()).containsExactly("CT34-P10");
    assertThat(checked.argument("instrument")).isEqualTo("67/2006/QH11");
    assertThat(checked.argument("lastDay")).isEqualTo(LAST_DAY);
    assertThat(checked.argument("successors")).isEqualTo(List.of("148/2025/QH15"));
  }

  @Test
  void a_basis_whose_relation_is_not_printed_counts_as_one() {
    TransformationPlan plan =
        Documents.wholePlan()
            .withIssuedOn(LAST_DAY.plusDays(1))
            .withLegalBases(
                LegalBasis.builder()
                    .instrument(
                        InstrumentRef.builder().number(DocumentNumber.of("67/2006/QH11")).build())
                    .build());

    assertThat(Checked.check(RULE, plan).outcome()).isEqualTo(Outcome.VIOLATED);
  }

  @ParameterizedTest
  @EnumSource(
      value = LegalRelation.class,
      names = {"CITES", "REPLACES", "AMENDS", "CONTINUES", "ADDS", "PROPOSED_BY"})
  void what_a_document_does_not_stand_on_may_have_ended(LegalRelation relation) {
    assertThat(check("67/2006/QH11", relation, LAST_DAY.plusDays(1)).outcome())
        .isEqualTo(Outcome.NOT_APPLICABLE);
  }

  @Test
  void an_instrument_whose_period_is_over_is_no_finding() {
    assertThat(check("749/QĐ-TTg", LegalRelation.BASIS, LocalDate.of(2026, 8, 1)).outcome())
        .isEqualTo(Outcome.SATISFIED);
  }

  @Test
  void an_instrument_that_nobody_knows_cannot_be_judged() {
    assertThat(check("999/KH-UBND", LegalRelation.BASIS, LAST_DAY).outcome())
        .isEqualTo(Outcome.CANNOT_BE_JUDGED);
  }

  @Test
  void a_line_that_was_not_understood_cannot_be_judged() {
    assertThat(
            Checked.check(
                    RULE,
                    Documents.wholePlan()
                        .withLegalBases(LegalBasis.textOnly("Căn cứ tình hình thực tế")))
                .outcome())
        .isEqualTo(Outcome.CANNOT_BE_JUDGED);
  }

  @Test
  void a_draft_is_held_against_the_day_of_validation() {
    TransformationPlan draft =
        Documents.wholePlan()
            .withIssuedOn(Optional.empty())
            .withLegalBases(Documents.basis("67/2006/QH11", LegalRelation.BASIS));

    assertThat(Checked.check(RULE, draft, LAST_DAY, Stage.DRAFT).outcome())
        .isEqualTo(Outcome.SATISFIED);
    assertThat(Checked.check(RULE, draft, LAST_DAY.plusDays(1), Stage.DRAFT).argument("day"))
        .isEqualTo(LAST_DAY.plusDays(1));
  }

  @Test
  void reports_and_models_are_judged_too() {
    InfrastructureModel model =
        Documents.wholeModel()
            .withLegalBases(Documents.basis("2323/QĐ-BTTTT", LegalRelation.BASIS));
    ProgressReport report =
        ProgressReport.builder()
            .title("Báo cáo")
            .issuedOn(LocalDate.of(2024, 6, 15))
            .addLegalBases(Documents.basis("2323/QĐ-BTTTT", LegalRelation.BASIS))
            .build();

    assertThat(Checked.check(RULE, model).outcome()).isEqualTo(Outcome.VIOLATED);
    assertThat(Checked.check(RULE, report).argument("successors"))
        .isEqualTo(List.of("2568/QĐ-BTTTT"));
  }

  @Test
  void a_document_without_bases_is_not_meant() {
    assertThat(Checked.check(RULE, Documents.wholePlan().withLegalBases(List.of())).outcome())
        .isEqualTo(Outcome.NOT_APPLICABLE);
  }

  private static Checked check(String number, LegalRelation relation, LocalDate issuedOn) {
    return Checked.check(
        RULE,
        Documents.wholePlan()
            .withIssuedOn(issuedOn)
            .withLegalBases(Documents.basis(number, relation)));
  }
}
