package vn.chuyendoiso.plan.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.chuyendoiso.plan.time.Deadline;

class PrintedTest {

  private static final Deadline JUNE = Deadline.month(YearMonth.of(2025, 6));

  @Test
  void a_cell_that_was_understood_has_words_and_a_meaning() {
    Printed<Deadline> printed = Printed.of("6/2025", JUNE);

    assertThat(printed.getText()).contains("6/2025");
    assertThat(printed.getMeaning()).contains(JUNE);
  }

  @Test
  void a_cell_that_was_not_understood_has_words_alone() {
    Printed<Deadline> printed = Printed.textOnly("đầu năm 2026");

    assertThat(printed.getText()).contains("đầu năm 2026");
    assertThat(printed.getMeaning()).isEmpty();
  }

  @Test
  void a_value_that_was_never_printed_has_a_meaning_alone() {
    Printed<Deadline> printed = Printed.meaningOnly(JUNE);

    assertThat(printed.getText()).isEmpty();
    assertThat(printed.getMeaning()).contains(JUNE);
  }

  @Test
  void words_count_for_equality_even_if_the_meaning_is_the_same() {
    assertThat(Printed.of("6/2025", JUNE))
        .isEqualTo(Printed.<Deadline>builder().text("6/2025").meaning(JUNE).build())
        .isNotEqualTo(Printed.of("06/2025", JUNE))
        .isNotEqualTo(Printed.meaningOnly(JUNE));
  }

  @Test
  void a_changed_copy_keeps_what_was_not_changed() {
    KeptMembers kept = new KeptMembers(List.of(new KeptMember("x", "1", "text")));
    Printed<Deadline> printed = Printed.of("6/2025", JUNE).withKept(kept);

    Printed<Deadline> changed = printed.withText("Tháng 6/2025");

    assertThat(changed.getText()).contains("Tháng 6/2025");
    assertThat(changed.getMeaning().orElseThrow()).isSameAs(JUNE);
    assertThat(changed.getKept()).isSameAs(kept);
    assertThat(printed.getText()).contains("6/2025");
  }

  @Test
  void nothing_is_kept_unless_something_was() {
    assertThat(Printed.of("6/2025", JUNE).getKept()).isSameAs(KeptMembers.NONE);
  }
}
