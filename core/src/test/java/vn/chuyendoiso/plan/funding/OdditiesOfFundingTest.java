package vn.chuyendoiso.plan.funding;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import vn.chuyendoiso.plan.document.BreakthroughScheme;
import vn.chuyendoiso.plan.target.TargetValue;
import vn.chuyendoiso.plan.task.Task;
import vn.chuyendoiso.plan.task.TaskGroupFunding;
import vn.chuyendoiso.plan.task.TaskId;
import vn.chuyendoiso.plan.text.Printed;

/** Section F of the survey of real plans: what they say about money. */
class OdditiesOfFundingTest {

  @Test
  void f_national_annexes_have_no_money_at_all() {
    assertThat(Task.builder().id(new TaskId("nv-1")).title("Nhiệm vụ").build().getFunding())
        .isEmpty();
  }

  @Test
  void f_an_amount_may_be_a_lower_bound_without_any_source() {
    Funding funding = Funding.builder().amount(amount("hơn 2.300 tỷ đồng")).build();

    assertThat(funding.getAmount().flatMap(Printed::getMeaning).map(Amount::inDong))
        .hasValueSatisfying(d -> assertThat(d).isEqualByComparingTo("2300000000000"));
    assertThat(funding.getShares()).isEmpty();
  }

  @Test
  void f_money_may_be_a_share_of_the_budget() {
    String words = "ít nhất 1%";
    Funding funding =
        Funding.builder()
            .budgetShare(Printed.of(words, TargetValue.parse(words).orElseThrow()))
            .build();

    assertThat(funding.getAmount()).isEmpty();
    assertThat(funding.getBudgetShare().flatMap(Printed::getText)).contains(words);
  }

  @Test
  void f_words_alone_say_how_the_money_is_found() {
    Funding own =
        Funding.builder()
            .arrangement(FundingArrangement.OWN_BUDGET)
            .statement("cân đối từ ngân sách của bộ, ngành, địa phương")
            .build();
    Funding integrated =
        Funding.builder().arrangement(FundingArrangement.INTEGRATED).statement("lồng ghép").build();
    Funding regulated =
        Funding.builder()
            .arrangement(FundingArrangement.AS_REGULATED)
            .statement("theo quy định")
            .build();

    assertThat(own).isNotEqualTo(integrated);
    assertThat(integrated).isNotEqualTo(regulated);
  }

  @Test
  void f_sources_may_be_named_without_their_split() {
    Funding funding =
        Funding.builder()
            .amount(amount("120 tỷ đồng"))
            .addShares(
                FundingShare.builder()
                    .source(FundingSource.PUBLIC_INVESTMENT)
                    .amount(amount("100 tỷ đồng"))
                    .build(),
                FundingShare.builder()
                    .source(FundingSource.SOCIALISED)
                    .name("Nguồn xã hội hóa")
                    .build())
            .build();

    assertThat(funding.getShares())
        .extracting(s -> s.getAmount().isPresent())
        .containsExactly(true, false);
  }

  @Test
  void f_money_may_be_stated_for_the_plan_a_group_or_a_task() {
    Funding funding = Funding.builder().amount(amount("850 triệu đồng")).build();
    BreakthroughScheme scheme =
        BreakthroughScheme.builder()
            .title("Đề án")
            .funding(funding)
            .addGroupFunding(TaskGroupFunding.builder().group("3").funding(funding).build())
            .addTasks(
                Task.builder().id(new TaskId("nv-1")).title("Nhiệm vụ").funding(funding).build())
            .build();

    assertThat(scheme.getFunding()).contains(funding);
    assertThat(scheme.getGroupFunding().get(0).getFunding()).isEqualTo(funding);
    assertThat(scheme.getTasks().get(0).getFunding()).contains(funding);
  }

  @Test
  void f_an_amount_that_is_not_understood_stays_in_words() {
    Printed<Amount> words = Printed.textOnly("khái toán theo dự án được duyệt");

    assertThat(Amount.parse("khái toán theo dự án được duyệt")).isEmpty();
    assertThat(Funding.builder().amount(words).build().getAmount()).contains(words);
  }

  private static Printed<Amount> amount(String text) {
    return Printed.of(text, Amount.parse(text).orElseThrow());
  }
}
