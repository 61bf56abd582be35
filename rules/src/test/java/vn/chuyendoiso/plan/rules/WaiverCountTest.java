package vn.chuyendoiso.plan.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WaiverCountTest {

  @Test
  void what_became_of_waivers_adds_up_kind_by_kind() {
    WaiverCount sum = new WaiverCount(1, 2, 3, 4, 5).plus(new WaiverCount(10, 20, 30, 40, 50));

    assertThat(sum).isEqualTo(new WaiverCount(11, 22, 33, 44, 55));
  }
}
