package vn.chuyendoiso.plan.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.chuyendoiso.plan.document.BreakthroughScheme;
import vn.chuyendoiso.plan.document.Continuation;
import vn.chuyendoiso.plan.document.Provenance;
import vn.chuyendoiso.plan.document.Stage;
import vn.chuyendoiso.plan.finding.Severity;
import vn.chuyendoiso.plan.finding.Term;
import vn.chuyendoiso.plan.law.DocumentNumber;
import vn.chuyendoiso.plan.law.InstrumentRef;
import vn.chuyendoiso.plan.organization.IssuerKind;

class SchemeContinuationUnarguedTest {
  private static final String RULE = "scheme-continuation-unargued";

  private final BreakthroughScheme whole = Documents.wholeScheme();
  private final Continuation argued =
      Continuation.builder()
          .instrument(InstrumentRef.builder().number(DocumentNumber.of("1929/QĐ-UBND")).build())
          .justification("Bổ sung một nhiệm vụ đột phá, dùng hệ thống đã có")
          .build();

  @Test
  void a_continuation_that_is_cited_and_argued_satisfies() {
    assertThat(check(argued).outcome()).isEqualTo(Outcome.SATISFIED);
  }

  @Test
  void one_that_is_not_argued_violates() {
    Checked checked = check(argued, argued.withJustification(" "));

    assertThat(checked.pointer()).isEqualTo("/continuations/1");
    assertThat(checked.severity()).isEqualTo(Severity.ERROR);
    assertThat(checked.finding().getClauses()).containsExactly("CT34-T5");
    assertThat(checked.argument("earlier")).isEqualTo("1929/QĐ-UBND");
    assertThat(checked.argument("missing")).isEqualTo(List.of(new Term("missing.justification")));
  }

  @Test
  void one_that_has_neither_number_nor_title_is_not_cited() {
    Continuation nameless = argued.withInstrument(InstrumentRef.builder().build());
    Checked checked = check(nameless);

    assertThat(checked.argument("earlier")).isEqualTo("1");
    assertThat(checked.argument("missing")).isEqualTo(List.of(new Term("missing.citation")));
    assertThat(
            check(
                    nameless.withInstrument(
                        InstrumentRef.builder().title("Đề án chuyển đổi số 2022").build()))
                .outcome())
        .isEqualTo(Outcome.SATISFIED);
  }

  @Test
  void a_new_scheme_is_not_meant() {
    assertThat(check().outcome()).isEqualTo(Outcome.NOT_APPLICABLE);
  }

  @Test
  void an_excerpt_is_not_blamed_for_what_was_not_seen() {
    BreakthroughScheme excerpt =
        whole
            .withContinuations(argued.withJustification(Optional.empty()))
            .withProvenance(Provenance.builder().kind(Provenance.Kind.EXCERPT).build());

    assertThat(Checked.check(RULE, excerpt).outcome()).isEqualTo(Outcome.CANNOT_BE_JUDGED);
  }

  @Test
  void a_draft_may_still_lack_it_and_a_commune_is_not_bound() {
    BreakthroughScheme lacking =
        whole.withContinuations(argued.withJustification(Optional.empty()));

    assertThat(Checked.check(RULE, lacking, Documents.AS_OF, Stage.DRAFT).severity())
        .isEqualTo(Severity.WARNING);
    assertThat(
            Checked.check(
                    RULE,
                    lacking.withIssuer(Documents.issuer("UBND xã Tịnh Trà", IssuerKind.COMMUNE)))
                .severity())
        .isEqualTo(Severity.WARNING);
  }

  private Checked check(Continuation... continuations) {
    return Checked.check(RULE, whole.withContinuations(continuations));
  }
}
