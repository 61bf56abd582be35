package vn.chuyendoiso.plan.target;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.chuyendoiso.plan.text.Printed;

class TargetTest {

  private static final Target HEADING =
      Target.builder().id(new TargetId("ct-11")).code("11").title("Dịch vụ công").build();

  @Test
  void a_row_that_neither_names_an_indicator_nor_a_value_is_a_label() {
    assertThat(HEADING.isLabel()).isTrue();
  }

  @Test
  void a_row_with_an_indicator_or_a_value_is_no_label() {
    assertThat(HEADING.withIndicator(new IndicatorId("ct-11")).isLabel()).isFalse();
    assertThat(HEADING.withValue(Printed.textOnly("tiên tiến")).isLabel()).isFalse();
  }

  @Test
  void a_row_is_called_by_its_printed_code_and_without_one_by_its_key() {
    assertThat(HEADING.codeOrId()).isEqualTo("11");
    assertThat(HEADING.withCode(Optional.empty()).codeOrId()).isEqualTo("ct-11");
  }

  @Test
  void a_heading_may_have_a_value_of_its_own_and_rows_below_it() {
    Target both = HEADING.withChildren(HEADING).withValue(Printed.textOnly("tiên tiến"));

    assertThat(both.isLabel()).isFalse();
    assertThat(both.getChildren()).containsExactly(HEADING);
  }
}
