package vn.chuyendoiso.plan.security;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SecurityPlanTest {

  @Test
  void a_plan_covers_the_classes_of_information_that_its_measures_protect_together() {
    SecurityMeasure secrets =
        SecurityMeasure.builder()
            .text("Mạng riêng cho bí mật nhà nước")
            .addInformation(InformationClass.STATE_SECRET)
            .build();
    SecurityMeasure data =
        SecurityMeasure.builder()
            .text("Mã hóa dữ liệu cá nhân")
            .addInformation(InformationClass.PERSONAL_DATA, InformationClass.STATE_SECRET)
            .build();
    SecurityMeasure unstated = SecurityMeasure.builder().text("Diễn tập hằng năm").build();

    assertThat(SecurityPlan.builder().addMeasures(secrets, data, unstated).build().covered())
        .containsExactlyInAnyOrder(InformationClass.STATE_SECRET, InformationClass.PERSONAL_DATA);
    assertThat(SecurityPlan.builder().addMeasures(unstated).build().covered()).isEmpty();
  }
}
