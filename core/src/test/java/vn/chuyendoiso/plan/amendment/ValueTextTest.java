package vn.chuyendoiso.plan.amendment;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.chuyendoiso.plan.breakthrough.Pillar;
import vn.chuyendoiso.plan.funding.Amount;
import vn.chuyendoiso.plan.funding.MoneyUnit;
import vn.chuyendoiso.plan.law.DocumentNumber;
import vn.chuyendoiso.plan.law.InstrumentRef;
import vn.chuyendoiso.plan.law.LegalBasis;
import vn.chuyendoiso.plan.law.LegalRelation;
import vn.chuyendoiso.plan.organization.Actor;
import vn.chuyendoiso.plan.responsibility.Assignment;
import vn.chuyendoiso.plan.responsibility.Responsibility;
import vn.chuyendoiso.plan.target.Comparison;
import vn.chuyendoiso.plan.target.IndicatorAlias;
import vn.chuyendoiso.plan.target.TargetValue;
import vn.chuyendoiso.plan.task.Deliverable;
import vn.chuyendoiso.plan.text.KeptMember;
import vn.chuyendoiso.plan.text.KeptMembers;
import vn.chuyendoiso.plan.text.Printed;
import vn.chuyendoiso.plan.time.Deadline;
import vn.chuyendoiso.plan.time.Period;

class ValueTextTest {

  private static final Actor LEGAL = Actor.body("Sở Tư pháp", Optional.empty());
  private static final Actor HOME = Actor.body("Sở Nội vụ", Optional.empty());

  private final ValueText vietnamese = new ValueText(Locale.forLanguageTag("vi"));
  private final ValueText english = new ValueText(Locale.ENGLISH);

  @Test
  void what_was_printed_is_said_as_printed_and_else_as_it_would_be() {
    TargetValue eighty = TargetValue.parse("80%").orElseThrow();

    assertThat(vietnamese.of(Printed.of("đạt 80 %", eighty))).isEqualTo("đạt 80 %");
    assertThat(vietnamese.of(Printed.meaningOnly(eighty))).isEqualTo("80%");
    assertThat(vietnamese.withMeaning(Printed.of("đạt 80 %", eighty)))
        .isEqualTo("đạt 80 % (hiểu là 80%)");
    assertThat(vietnamese.withMeaning(Printed.textOnly("80/90"))).isEqualTo("80/90");
    assertThat(vietnamese.withMeaning(Printed.meaningOnly(eighty))).isEqualTo("80%");
  }

  @Test
  void values_are_said_in_the_language_of_the_reader() {
    Deadline june = Deadline.parse("30/6/2025").orElseThrow();
    Period period =
        Period.builder()
            .firstDay(LocalDate.of(2025, 1, 1))
            .lastDay(LocalDate.of(2025, 12, 31))
            .build();

    assertThat(vietnamese.of(june)).isEqualTo(june.print(Locale.forLanguageTag("vi")));
    assertThat(english.of(june)).isEqualTo(june.print(Locale.ENGLISH));
    assertThat(vietnamese.of(period)).isEqualTo("từ 1/1/2025 đến 31/12/2025");
    assertThat(english.of(period)).contains("2025-01-01").contains("2025-12-31");
    assertThat(vietnamese.of(Pillar.DIGITAL_DATA)).isEqualTo("dữ liệu số");
    assertThat(english.of(Pillar.DIGITAL_DATA)).isEqualTo("digital data");
    assertThat(vietnamese.of(BigDecimal.valueOf(1.5))).isEqualTo("1,5");
  }

  @Test
  void amounts_and_deliverables_are_said_as_they_are_printed() {
    Amount amount =
        Amount.of(Comparison.UNSPECIFIED, BigDecimal.valueOf(5), MoneyUnit.BILLION_DONG);

    assertThat(vietnamese.of(amount)).isEqualTo(amount.print()).contains("5");
    assertThat(vietnamese.of(Deliverable.of("Đề án được phê duyệt")))
        .isEqualTo("Đề án được phê duyệt");
  }

  @Test
  void an_assignment_is_its_text_or_the_names_of_its_actors() {
    Assignment both =
        Assignment.builder().responsibility(Responsibility.LEAD).addActors(LEGAL, HOME).build();

    assertThat(vietnamese.of(LEGAL)).isEqualTo("Sở Tư pháp");
    assertThat(vietnamese.of(both)).isEqualTo("Sở Tư pháp; Sở Nội vụ");
    assertThat(vietnamese.of(both.withText("Hai sở"))).isEqualTo("Hai sở");
    assertThat(vietnamese.of(Assignment.builder().responsibility(Responsibility.LEAD).build()))
        .isEqualTo("(không nêu)");
  }

  @Test
  void an_instrument_is_its_number_with_its_day_or_else_its_title() {
    InstrumentRef numbered =
        InstrumentRef.builder().number(DocumentNumber.of("34/CT-TTg")).title("Chỉ thị").build();
    InstrumentRef titled = InstrumentRef.builder().title("Luật Dữ liệu").build();

    assertThat(vietnamese.of(numbered)).isEqualTo("34/CT-TTg");
    assertThat(vietnamese.of(numbered.withIssuedOn(LocalDate.of(2024, 9, 16))))
        .isEqualTo("34/CT-TTg ngày 16/9/2024");
    assertThat(vietnamese.of(titled)).isEqualTo("Luật Dữ liệu");
    assertThat(vietnamese.of(InstrumentRef.builder().issuer("Quốc hội").build()))
        .contains("Quốc hội");
    assertThat(
            vietnamese.of(
                LegalBasis.builder()
                    .relation(LegalRelation.IMPLEMENTS)
                    .instrument(numbered)
                    .build()))
        .endsWith("34/CT-TTg")
        .isNotEqualTo("34/CT-TTg");
  }

  @Test
  void in_full_everything_is_said_that_there_is_and_nothing_that_there_is_not() {
    IndicatorAlias alias = IndicatorAlias.builder().name("Tỷ lệ hồ sơ trực tuyến").build();
    KeptMember kept = new KeptMember("lgsp:ma", "7", "");

    assertThat(vietnamese.inFull(alias)).isEqualTo("tên: Tỷ lệ hồ sơ trực tuyến");
    assertThat(vietnamese.of(alias)).isEqualTo(vietnamese.inFull(alias));
    assertThat(vietnamese.inFull(alias.withKept(new KeptMembers(List.of(kept)))))
        .isEqualTo("tên: Tỷ lệ hồ sơ trực tuyến; trường “lgsp:ma”: 7");
    assertThat(vietnamese.inFull(InstrumentRef.builder().build())).isEqualTo("(không nêu)");
    assertThat(vietnamese.inFull(List.of(Pillar.DIGITAL_DATA, "sạch")))
        .isEqualTo("dữ liệu số; sạch");
    assertThat(vietnamese.of(kept)).isEqualTo("7");
  }

  @Test
  void members_without_a_name_for_people_are_named_as_in_the_file() {
    assertThat(vietnamese.member("title")).isEqualTo("tên");
    assertThat(english.member("title")).isEqualTo("title");
    assertThat(vietnamese.member("lgsp:ma")).isEqualTo("trường “lgsp:ma”");
    assertThat(vietnamese.term("member.title")).contains("tên");
    assertThat(vietnamese.term("member.lgsp")).isEqualTo(Optional.empty());
  }

  @Test
  void only_what_is_read_as_one_piece_is_one_text() {
    assertThat(
            List.of(
                Printed.textOnly("80%"),
                TargetValue.parse("80%").orElseThrow(),
                Deadline.parse("30/6/2025").orElseThrow(),
                Amount.of(Comparison.UNSPECIFIED, BigDecimal.ONE, MoneyUnit.BILLION_DONG),
                Period.builder()
                    .firstDay(LocalDate.of(2025, 1, 1))
                    .lastDay(LocalDate.of(2025, 12, 31))
                    .build(),
                LEGAL,
                Assignment.builder().responsibility(Responsibility.LEAD).build(),
                InstrumentRef.builder().build()))
        .allMatch(ValueText::isOneText);
    assertThat(List.of(Deliverable.of("Đề án"), "Đề án", Pillar.DIGITAL_DATA))
        .noneMatch(ValueText::isOneText);
  }
}
