package vn.chuyendoiso.plan.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.chuyendoiso.plan.law.DocumentNumber;
import vn.chuyendoiso.plan.law.InstrumentRef;
import vn.chuyendoiso.plan.organization.Issuer;
import vn.chuyendoiso.plan.organization.IssuerKind;

/** Numbers of documents repeat: each body counts its own, each year anew. */
class ReferenceCheckTest {

  private static final LocalDate DAY = LocalDate.of(2025, 1, 31);

  private static final Issuer LANG_SON = issuer("UBND tỉnh Lạng Sơn", IssuerKind.PROVINCE);
  private static final Issuer GIA_LAI = issuer("UBND tỉnh Gia Lai", IssuerKind.PROVINCE);
  private static final Issuer GOVERNMENT = issuer("Chính phủ", IssuerKind.NATION);

  private static final TransformationPlan PLAN =
      TransformationPlan.builder()
          .title("Kế hoạch")
          .number(DocumentNumber.of("246/KH-UBND"))
          .issuer(LANG_SON)
          .issuedOn(DAY)
          .build();
  private static final TransformationPlan OWN_REPORT = by(LANG_SON);
  private static final TransformationPlan OTHER_REPORT = by(GIA_LAI);
  private static final InstrumentRef NUMBER =
      InstrumentRef.builder().number(DocumentNumber.of("246/KH-UBND")).build();

  private static Issuer issuer(String name, IssuerKind kind) {
    return Issuer.builder().name(name).kind(kind).build();
  }

  private static TransformationPlan by(Issuer issuer) {
    return TransformationPlan.builder().title("Văn bản").issuer(issuer).build();
  }

  @Test
  void without_a_number_or_with_another_one_nothing_is_meant() {
    InstrumentRef titled = InstrumentRef.builder().title("Kế hoạch").build();
    InstrumentRef other = NUMBER.withNumber(DocumentNumber.of("247/KH-UBND"));

    assertThat(ReferenceCheck.mayMean(titled, PLAN, OWN_REPORT)).isFalse();
    assertThat(ReferenceCheck.mayMean(other, PLAN, OWN_REPORT)).isFalse();
    assertThat(ReferenceCheck.mayMean(NUMBER, by(LANG_SON), OWN_REPORT)).isFalse();
  }

  @Test
  void a_bare_number_means_a_document_of_the_same_body() {
    assertThat(ReferenceCheck.mayMean(NUMBER, PLAN, OWN_REPORT)).isTrue();
    assertThat(ReferenceCheck.mayMean(NUMBER, PLAN, OTHER_REPORT)).isFalse();
  }

  @Test
  void of_two_that_may_be_meant_the_one_of_the_own_body_goes_before_that_of_the_nation() {
    TransformationPlan national = PLAN.withIssuer(GOVERNMENT);
    TransformationPlan again = PLAN.withIssuedOn(DAY.plusYears(1));

    assertThat(PLAN.isMeantBy(NUMBER, OWN_REPORT, List.of(PLAN, national))).isTrue();
    assertThat(national.isMeantBy(NUMBER, OWN_REPORT, List.of(PLAN, national))).isFalse();
    assertThat(national.isMeantBy(NUMBER, OTHER_REPORT, List.of(PLAN, national))).isTrue();
    assertThat(PLAN.isMeantBy(NUMBER, OWN_REPORT, List.of(national, again))).isFalse();
    assertThat(PLAN.isMeantBy(NUMBER.withIssuedOn(DAY), OWN_REPORT, List.of(national, again)))
        .as("the day tells the two of the own body apart")
        .isTrue();
  }

  @Test
  void a_bare_number_means_a_document_of_the_nation_wherever_it_is_cited() {
    assertThat(ReferenceCheck.mayMean(NUMBER, PLAN.withIssuer(GOVERNMENT), OTHER_REPORT)).isTrue();
  }

  @Test
  void a_named_body_is_meant_and_no_other() {
    assertThat(ReferenceCheck.mayMean(NUMBER.withIssuer("UBND tỉnh Lạng Sơn"), PLAN, OTHER_REPORT))
        .isTrue();
    assertThat(ReferenceCheck.mayMean(NUMBER.withIssuer("UBND tỉnh Gia Lai"), PLAN, OWN_REPORT))
        .isFalse();
  }

  @Test
  void the_day_decides_between_documents_of_one_number() {
    assertThat(ReferenceCheck.mayMean(NUMBER.withIssuedOn(DAY), PLAN, OWN_REPORT)).isTrue();
    assertThat(ReferenceCheck.mayMean(NUMBER.withIssuedOn(DAY.plusDays(1)), PLAN, OWN_REPORT))
        .isFalse();
  }

  @Test
  void
      of_two_provinces_with_one_number_on_one_day_the_own_one_is_meant_unless_the_other_is_named() {
    InstrumentRef dated = NUMBER.withIssuedOn(DAY);

    assertThat(ReferenceCheck.mayMean(dated, PLAN, OTHER_REPORT)).isFalse();
    assertThat(ReferenceCheck.mayMean(dated.withIssuer("UBND tỉnh Lạng Sơn"), PLAN, OTHER_REPORT))
        .isTrue();
    assertThat(ReferenceCheck.mayMean(dated, PLAN.withIssuer(GOVERNMENT), OTHER_REPORT)).isTrue();
  }

  @Test
  void bodies_that_no_registry_knows_are_told_apart_by_their_names() {
    TransformationPlan plan = PLAN.withIssuer(issuer("Hội Tin học Lam Sơn", IssuerKind.COMMUNE));

    assertThat(ReferenceCheck.mayMean(NUMBER.withIssuer("Hội Tin học Lam Sơn"), plan, OWN_REPORT))
        .isTrue();
    assertThat(ReferenceCheck.mayMean(NUMBER.withIssuer("Hội Tin học Lam Giang"), plan, OWN_REPORT))
        .isFalse();
  }
}
