package vn.chuyendoiso.plan.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.chuyendoiso.plan.finding.Severity;
import vn.chuyendoiso.plan.target.Target;
import vn.chuyendoiso.plan.target.TargetId;

class TargetMeasuredOfflineTest {
  private static final String RULE = "target-measured-offline";

  private static final String SURVEY = "Khảo sát xã hội học hằng năm";

  private final Target target = Documents.target("ct-1").build();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Thống kê trên Cổng dịch vụ công quốc gia",
        "Đếm trên hệ thống thông tin giải quyết thủ tục hành chính",
        "Thống kê tự động trên nền tảng giám sát",
        "Đo lường TRỰC TUYẾN",
        "Số liệu trên dashboard của tỉnh"
      })
  void a_method_on_a_platform_satisfies(String method) {
    assertThat(check(target.withMethod(method)).outcome()).isEqualTo(Outcome.SATISFIED);
  }

  @ParameterizedTest
  @ValueSource(strings = {SURVEY, "Báo cáo của các sở", "Theo công bố của cơ quan xếp hạng"})
  void another_method_is_advised(String method) {
    Checked checked = check(target, target.withMethod(method));

    assertThat(checked.pointer()).isEqualTo("/targets/1/method");
    assertThat(checked.severity()).isEqualTo(Severity.INFO);
    assertThat(checked.finding().getClauses()).containsExactly("CT34-P3");
    assertThat(checked.argument("method")).isEqualTo(method);
  }

  @Test
  void where_no_method_of_several_is_online_that_is_one_finding() {
    Checked checked = check(target.withMethod(SURVEY), target.withMethod(SURVEY));

    assertThat(checked.pointer()).isEqualTo("/targets");
    assertThat(checked.argument("count")).isEqualTo(2);
  }

  @Test
  void targets_without_a_method_and_labels_are_not_meant() {
    Target label = Target.builder().id(new TargetId("ct-0")).title("A").method(SURVEY).build();

    assertThat(check(target.withMethod(" "), label).outcome()).isEqualTo(Outcome.NOT_APPLICABLE);
  }

  private static Checked check(Target... targets) {
    return Checked.check(RULE, Documents.wholePlan().withTargets(targets));
  }
}
