package vn.chuyendoiso.plan.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.chuyendoiso.plan.document.BreakthroughScheme;
import vn.chuyendoiso.plan.finding.Severity;
import vn.chuyendoiso.plan.funding.Amount;
import vn.chuyendoiso.plan.funding.Funding;
import vn.chuyendoiso.plan.funding.FundingShare;
import vn.chuyendoiso.plan.funding.FundingSource;
import vn.chuyendoiso.plan.funding.MoneyUnit;
import vn.chuyendoiso.plan.target.Comparison;
import vn.chuyendoiso.plan.text.Printed;

class DocumentFundingSumTest {
  private static final String RULE = "document-funding-sum";

  private final BreakthroughScheme whole = Documents.wholeScheme();

  @Test
  void sources_that_add_up_satisfy() {
    assertThat(check("200", share(FundingSource.LOCAL_BUDGET, "140"), firms("60")).outcome())
        .isEqualTo(Outcome.SATISFIED);
  }

  @Test
  void sources_that_do_not_add_up_violate() {
    Checked checked = check("200", share(FundingSource.LOCAL_BUDGET, "120"), firms("60"));

    assertThat(checked.pointer()).isEqualTo("/funding");
    assertThat(checked.severity()).isEqualTo(Severity.WARNING);
    assertThat(checked.finding().getClauses()).isEmpty();
    assertThat(checked.argument("sum")).hasToString("180 tỷ đồng");
    assertThat(checked.argument("total")).hasToString("200 tỷ đồng");
  }

  @Test
  void sources_may_exceed_the_total_neither() {
    assertThat(check("200", share(FundingSource.LOCAL_BUDGET, "150"), firms("60")).outcome())
        .isEqualTo(Outcome.VIOLATED);
  }

  @ParameterizedTest
  @CsvSource({"33.3, SATISFIED", "33.2, SATISFIED", "33.1, VIOLATED", "33.4, SATISFIED"})
  void printed_amounts_may_be_rounded_by_half_their_last_place(String third, Outcome outcome) {
    // 3 * 33.2 = 99.6; each third is off by 0.05 at most and the total by 0.5.
    assertThat(
            check(
                    "100",
                    share(FundingSource.LOCAL_BUDGET, third),
                    share(FundingSource.LOCAL_BUDGET, third),
                    firms(third))
                .outcome())
        .isEqualTo(outcome);
  }

  @Test
  void units_may_differ() {
    FundingShare inMillions =
        FundingShare.builder()
            .source(FundingSource.ENTERPRISES)
            .amount(
                Printed.meaningOnly(
                    Amount.of(Comparison.EQUAL, new BigDecimal("60000"), MoneyUnit.MILLION_DONG)))
            .build();

    assertThat(check("200", share(FundingSource.LOCAL_BUDGET, "140"), inMillions).outcome())
        .isEqualTo(Outcome.SATISFIED);
  }

  @Test
  void a_comparison_a_range_words_and_an_unknown_part_cannot_be_judged() {
    FundingShare unknown = FundingShare.builder().source(FundingSource.ENTERPRISES).build();
    FundingShare words = unknown.withAmount(Printed.<Amount>textOnly("phần còn lại"));
    FundingShare about =
        unknown.withAmount(
            Printed.meaningOnly(
                Amount.of(Comparison.ABOUT, new BigDecimal("60"), MoneyUnit.BILLION_DONG)));
    FundingShare range =
        unknown.withAmount(
            Printed.meaningOnly(
                Amount.of(Comparison.UNSPECIFIED, new BigDecimal("50"), MoneyUnit.BILLION_DONG)
                    .withUpper(new BigDecimal("60"))));

    for (FundingShare part : List.of(unknown, words, about, range)) {
      assertThat(check("200", share(FundingSource.LOCAL_BUDGET, "100"), part).outcome())
          .isEqualTo(Outcome.CANNOT_BE_JUDGED);
    }
  }

  @Test
  void one_sum_may_be_cut_in_two_ways() {
    FundingShare[] twice = {
      share(FundingSource.LOCAL_BUDGET, "100"),
      share(FundingSource.PUBLIC_INVESTMENT, "60"),
      share(FundingSource.RECURRENT_EXPENDITURE, "40"),
      firms("20")
    };

    assertThat(check("120", twice).outcome()).isEqualTo(Outcome.SATISFIED);
    assertThat(check("220", twice).outcome()).isEqualTo(Outcome.SATISFIED);
    assertThat(check("500", twice).outcome()).isEqualTo(Outcome.CANNOT_BE_JUDGED);
    assertThat(check("20", twice).outcome()).isEqualTo(Outcome.CANNOT_BE_JUDGED);
  }

  @Test
  void a_total_without_sources_and_sources_without_a_total_are_not_meant() {
    assertThat(check("200").outcome()).isEqualTo(Outcome.NOT_APPLICABLE);
    assertThat(
            Checked.check(RULE, whole.withFunding(Funding.builder().addShares(firms("60")).build()))
                .outcome())
        .isEqualTo(Outcome.NOT_APPLICABLE);
  }

  @Test
  void money_of_groups_and_tasks_is_added_up_where_it_stands() {
    Funding wrong =
        Funding.builder().amount(ViolatingSchemes.money("100")).addShares(firms("60")).build();
    BreakthroughScheme scheme =
        whole
            .withTasks(Documents.task("nv-1").funding(wrong).build())
            .withGroupFunding(ViolatingSchemes.groupFunding("1", "1").withFunding(wrong));

    assertThat(Checked.check(RULE, scheme).pointers())
        .containsExactlyInAnyOrder("/groupFunding/0/funding", "/tasks/0/funding");
  }

  @Test
  void groups_may_leave_out_costs_of_the_whole_but_not_exceed_it() {
    BreakthroughScheme scheme =
        whole.withFunding(Funding.builder().amount(ViolatingSchemes.money("200")).build());

    assertThat(groups(scheme, "120", "60").outcome()).isEqualTo(Outcome.SATISFIED);
    Checked checked = groups(scheme, "120", "90");
    assertThat(checked.pointer()).isEqualTo("/groupFunding");
    assertThat(checked.argument("sum")).hasToString("210 tỷ đồng");
  }

  @Test
  void if_every_group_has_its_money_or_is_left_out_nothing_may_be_missing() {
    BreakthroughScheme scheme =
        whole
            .withFunding(Funding.builder().amount(ViolatingSchemes.money("200")).build())
            .withTaskGroupSet("guidance-2025")
            .withOmittedTaskGroups(Documents.allGroupsBut("1", "2"));

    assertThat(groups(scheme, "120", "60").outcome()).isEqualTo(Outcome.VIOLATED);
    assertThat(groups(scheme, "120", "80").outcome()).isEqualTo(Outcome.SATISFIED);
    assertThat(
            Checked.check(
                    RULE,
                    scheme.withGroupFunding(
                        ViolatingSchemes.groupFunding("1", "1")
                            .withFunding(ViolatingSchemes.ownBudget())))
                .outcome())
        .isEqualTo(Outcome.CANNOT_BE_JUDGED);
  }

  private Checked groups(BreakthroughScheme scheme, String one, String two) {
    return Checked.check(
        RULE,
        scheme.withGroupFunding(
            ViolatingSchemes.groupFunding("1", one), ViolatingSchemes.groupFunding("2", two)));
  }

  private Checked check(String total, FundingShare... shares) {
    return Checked.check(
        RULE,
        whole.withFunding(
            Funding.builder().amount(ViolatingSchemes.money(total)).addShares(shares).build()));
  }

  private static FundingShare share(FundingSource source, String number) {
    return ViolatingSchemes.share(source, number);
  }

  private static FundingShare firms(String number) {
    return share(FundingSource.ENTERPRISES, number);
  }
}
