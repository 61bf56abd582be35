package vn.chuyendoiso.plan.target;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.chuyendoiso.plan.law.DocumentNumber;
import vn.chuyendoiso.plan.law.NumberFamily;
import vn.chuyendoiso.plan.organization.IssuerKind;
import vn.chuyendoiso.plan.registry.RegistryConflictException;

class NationalTargetCatalogueTest {

  private static final Set<String> WITHOUT_NUMBER =
      Set.of("Chương trình công tác 2026 BCĐTW", "Kế hoạch UBQG về CĐS năm 2023");

  private final NationalTargetCatalogue catalogue = NationalTargetCatalogue.bundled();

  @Test
  void the_catalogue_has_159_targets_each_with_its_own_id() {
    assertThat(catalogue.all()).hasSize(159);
    assertThat(catalogue.all()).extracting(NationalTarget::getId).doesNotHaveDuplicates();
  }

  @Test
  void nothing_is_there_that_nobody_verified() {
    assertThat(catalogue.all())
        .extracting(NationalTarget::getConfidence)
        .containsOnly("seed", "page");
  }

  @Test
  void every_target_tells_where_it_was_seen() {
    assertThat(catalogue.all())
        .extracting(NationalTarget::getSource)
        .allSatisfy(
            source ->
                assertThat(source)
                    .matches(
                        "(https://\\S+( \\| https://\\S+)*)|(github:|English legal digest).+"));
  }

  @Test
  void every_target_names_an_instrument_by_a_number() {
    assertThat(catalogue.all())
        .extracting(NationalTarget::getInstrument)
        .filteredOn(number -> !WITHOUT_NUMBER.contains(number.toString()))
        .extracting(DocumentNumber::family)
        .doesNotContain(NumberFamily.UNRECOGNISED);
  }

  @Test
  void every_target_binds_a_kind_of_issuer_or_a_single_body() {
    assertThat(catalogue.all())
        .allMatch(target -> !target.getBinds().isEmpty() || target.getBoundBody().isPresent());
  }

  @Test
  void a_range_has_both_ends_and_the_lower_one_first() {
    assertThat(catalogue.all())
        .filteredOn(target -> target.getValueMax().isPresent())
        .isNotEmpty()
        .allMatch(
            target ->
                target.getValue().orElseThrow().compareTo(target.getValueMax().orElseThrow()) < 0);
  }

  @Test
  void no_target_was_due_before_it_was_set() {
    assertThat(catalogue.all())
        .filteredOn(t -> t.getDeadline().isPresent() && t.getIssuedOn().isPresent())
        .hasSizeGreaterThan(100)
        .allMatch(t -> t.getDeadline().get().isAfter(t.getIssuedOn().get()));
  }

  @Test
  void notice_56_asks_for_eighty_percent_of_dossiers_online_by_the_end_of_2025() {
    NationalTarget target = find("tb56-hoso-truc-tuyen");

    assertThat(target.getInstrument()).isEqualTo(DocumentNumber.of("56/TB-VPCP"));
    assertThat(target.getIssuedOn()).contains(LocalDate.of(2025, 2, 23));
    assertThat(target.getValue()).contains(BigDecimal.valueOf(80));
    assertThat(target.getUnit()).contains("%");
    assertThat(target.getComparison()).isEqualTo(Comparison.UNSPECIFIED);
    assertThat(target.getCommitment()).isEqualTo(Commitment.STRIVE);
    assertThat(target.getDeadline()).contains(LocalDate.of(2025, 12, 31));
    assertThat(target.getBinds()).containsOnly(IssuerKind.MINISTRY, IssuerKind.PROVINCE);
    assertThat(target.getBoundBody()).isEmpty();
  }

  @Test
  void notice_56_sets_ten_targets() {
    assertThat(catalogue.all())
        .filteredOn(t -> t.getInstrument().equals(DocumentNumber.of("56/TB-VPCP")))
        .extracting(NationalTarget::getId, NationalTarget::getMetric)
        .hasSize(10)
        .contains(
            tuple("tb56-dvctt-toantrinh", "ratio.procedures.fully_online_of_eligible"),
            tuple("tb56-dan-su-dung", "ratio.adults.using_online_services"),
            tuple("tb56-dinh-danh", "ratio.dossiers.with_personal_id"),
            tuple("tb56-tang-truong-2025", "gdp.growth"));
  }

  @Test
  void a_milestone_has_no_value_and_a_firm_promise_no_word_of_striving() {
    NationalTarget target = find("tb56-ho-tich");

    assertThat(target.getKind()).isEqualTo(NationalTargetKind.MILESTONE);
    assertThat(target.getValue()).isEqualTo(Optional.empty());
    assertThat(target.getCommitment()).isEqualTo(Commitment.FIRM);
  }

  @Test
  void a_single_body_may_be_bound_by_name() {
    assertThat(find("bcdcp2026-06").getBoundBody()).contains("province:Hà Nội");
    assertThat(find("bcdcp2026-06").getBinds()).isEmpty();
  }

  @Test
  void instruments_that_disagree_on_one_metric_stand_side_by_side() {
    assertThat(catalogue.ofMetric("rank.EGDI.world"))
        .filteredOn(t -> t.getDeadline().equals(Optional.of(LocalDate.of(2030, 12, 31))))
        .extracting(t -> t.getInstrument().toString(), t -> t.getValue().orElseThrow().intValue())
        .contains(tuple("749/QĐ-TTg", 50), tuple("942/QĐ-TTg", 30), tuple("03/NQ-CP", 50));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          tb56-hoso-truc-tuyen | 80%
          qd749-2025-09        | trên 80%
          nq03-2030-10         | tối thiểu 30% GDP
          nq03-2030-19         | 40 - 50 Tổ chức
          nq03-2030-20         | 10% hằng năm
          nq03-2030-21         | 16% - 18% hằng năm
          bcdcp2026-05         | tối thiểu 30 - 50 doanh nghiệp
          qd942-rank30         | top 30
          qd942-2025-04        | giảm tối thiểu 20%
          qd749-2025-08        | tối thiểu 7% hằng năm
          luat148-1pct         | tối thiểu 1% hằng năm
          nq03-baocao          | 2 lần hằng năm
          """)
  void a_target_has_the_value_that_a_plan_would_print(String id, String value) {
    assertThat(find(id).value().map(TargetValue::print)).contains(value);
  }

  @Test
  void a_thing_to_be_done_is_a_milestone_and_words_alone_have_no_value() {
    assertThat(find("qd1751-ttdl1").value())
        .contains(
            TargetValue.milestone(
                "Hoàn thành xây dựng Trung tâm dữ liệu quốc gia số 1 vào hết năm 2025"));
    assertThat(find("nq03-2030-1").value()).isEmpty();
    assertThat(catalogue.all())
        .filteredOn(t -> t.getKind() == NationalTargetKind.MILESTONE)
        .hasSize(10)
        .allMatch(t -> t.value().orElseThrow() instanceof TargetValue.Milestone);
    assertThat(catalogue.all())
        .filteredOn(t -> t.value().isEmpty())
        .extracting(NationalTarget::getKind)
        .containsOnly(NationalTargetKind.QUALITATIVE);
  }

  @Test
  void instruments_disagree_if_they_set_different_values_for_one_date_or_less_for_a_later_one() {
    assertThat(catalogue.conflictsOf("rank.EGDI.world"))
        .extracting(NationalTarget::getId)
        .containsExactly("nq03-2030-5-world", "qd942-rank30", "qd749-2030-egdi");
    assertThat(catalogue.conflictsOf("ratio.households.fibre"))
        .extracting(NationalTarget::getId)
        .containsExactly("qd411-2025-08", "qd749-2025-09", "ubqg2023-07");
    assertThat(catalogue.conflictsOf("ratio.digital_economy.gdp"))
        .extracting(NationalTarget::getId)
        .contains("qd749-2025-06", "bcdcp2026-01");
    assertThat(catalogue.conflictsOf("ratio.tfp.growth"))
        .extracting(NationalTarget::getId)
        .contains("nq03-2030-8", "nq57-2030-02");
  }

  @Test
  void instruments_that_agree_or_stand_alone_are_in_no_conflict() {
    assertThat(catalogue.conflictsOf("ratio.agencies.service_24_7")).isEmpty();
    assertThat(catalogue.conflictsOf("ratio.hightech.export")).isEmpty();
    assertThat(catalogue.conflictsOf("no.such")).isEmpty();
  }

  @Test
  void an_unknown_metric_has_no_target() {
    assertThat(catalogue.ofMetric("no.such")).isEmpty();
    assertThat(catalogue.ofMetric("")).isEmpty();
  }

  @Test
  void nobody_can_change_the_catalogue() {
    assertThatExceptionOfType(UnsupportedOperationException.class)
        .isThrownBy(() -> catalogue.all().clear());
    assertThatExceptionOfType(UnsupportedOperationException.class)
        .isThrownBy(() -> catalogue.ofMetric("gdp.growth").clear());
  }

  private NationalTarget find(String id) {
    return catalogue.all().stream().filter(t -> t.getId().equals(id)).findFirst().orElseThrow();
  }

  @Test
  void a_vendor_adds_targets_and_the_bundled_catalogue_stays_as_it_is() {
    NationalTargetCatalogue bundled = NationalTargetCatalogue.bundled();
    NationalTarget first = bundled.all().get(0);
    NationalTarget own =
        NationalTarget.builder().from(first).id("vendor-1").metric("vendor.metric").build();

    NationalTargetCatalogue larger = bundled.with(List.of(own, first));

    assertThat(larger.all()).hasSize(bundled.all().size() + 1).endsWith(own);
    assertThat(larger.ofMetric("vendor.metric")).containsExactly(own);
    assertThat(bundled.ofMetric("vendor.metric")).isEmpty();
  }

  @Test
  void a_target_that_contradicts_a_bundled_one_is_refused_and_both_are_named() {
    NationalTarget first = NationalTargetCatalogue.bundled().all().get(0);
    NationalTarget other =
        NationalTarget.builder().from(first).title("Một chỉ tiêu khác").source("nội bộ").build();

    assertThatExceptionOfType(RegistryConflictException.class)
        .isThrownBy(() -> NationalTargetCatalogue.bundled().with(List.of(other)))
        .satisfies(
            e -> {
              assertThat(e.getConflicts()).hasSize(1);
              assertThat(e.getMessage())
                  .contains(first.getId(), first.getTitle(), "Một chỉ tiêu khác", "nội bộ");
            });
  }
}
