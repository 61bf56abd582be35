package vn.chuyendoiso.plan.standing;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.chuyendoiso.plan.standing.ComponentIssue.Kind.COLLECTIVE_LEAD;
import static vn.chuyendoiso.plan.standing.ComponentIssue.Kind.LEAD_NOT_THERE;
import static vn.chuyendoiso.plan.standing.ComponentIssue.Kind.LEAD_NOT_UNDERSTOOD;
import static vn.chuyendoiso.plan.standing.ComponentIssue.Kind.NEEDS_IN_CIRCLE;
import static vn.chuyendoiso.plan.standing.ComponentIssue.Kind.NEED_UNKNOWN;
import static vn.chuyendoiso.plan.standing.ComponentIssue.Kind.NOT_BUILT;
import static vn.chuyendoiso.plan.standing.ComponentIssue.Kind.NO_LEAD;
import static vn.chuyendoiso.plan.standing.ComponentIssue.Kind.OTHER_LEAD_ABOVE;
import static vn.chuyendoiso.plan.standing.ComponentIssue.Kind.OTHER_LEAD_ELSEWHERE;
import static vn.chuyendoiso.plan.standing.ComponentIssue.Kind.SEVERAL_LEADS;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.chuyendoiso.plan.document.Document;
import vn.chuyendoiso.plan.document.InfrastructureModel;
import vn.chuyendoiso.plan.document.Portfolio;
import vn.chuyendoiso.plan.document.TransformationPlan;
import vn.chuyendoiso.plan.infrastructure.ComponentId;
import vn.chuyendoiso.plan.infrastructure.InfrastructureComponent;
import vn.chuyendoiso.plan.organization.Actor;
import vn.chuyendoiso.plan.organization.OrganizationId;
import vn.chuyendoiso.plan.responsibility.Assignment;
import vn.chuyendoiso.plan.responsibility.Responsibility;
import vn.chuyendoiso.plan.task.Deliverable;
import vn.chuyendoiso.plan.task.Task;

class InfrastructureReviewTest {

  private static final LocalDate DAY = LocalDate.of(2026, 1, 15);
  private static final String PLATFORM = "Nền tảng tích hợp, chia sẻ dữ liệu";

  private static InfrastructureComponent component(String id, String name, String lead) {
    InfrastructureComponent.Builder component =
        InfrastructureComponent.builder().id(new ComponentId(id)).name(name);
    return lead == null
        ? component.build()
        : component
            .addAssignments(
                Assignment.builder()
                    .responsibility(Responsibility.LEAD)
                    .text(lead)
                    .actors(Actor.parseAll(lead))
                    .build())
            .build();
  }

  private static InfrastructureComponent needing(String id, String... needs) {
    return component(id, "Thành phần " + id, "Bộ Công an")
        .withNeeds(Arrays.stream(needs).map(ComponentId::new).toList());
  }

  private static InfrastructureModel model(InfrastructureComponent... components) {
    return InfrastructureModel.builder().title("Mô hình").addComponents(components).build();
  }

  private static InfrastructureReview review(Document... documents) {
    return InfrastructureReview.of(Portfolio.of(documents), DAY);
  }

  private static List<String> keys(InfrastructureReview review, ComponentIssue.Kind kind) {
    return review.with(kind).stream().map(c -> c.component().getId().value()).toList();
  }

  @Test
  void a_component_without_a_lead_is_named_unless_it_only_heads_others() {
    InfrastructureReview review =
        review(
            model(
                component("tp-1", "Hạ tầng số", null)
                    .withChildren(
                        component("tp-1.1", "Trung tâm dữ liệu", null),
                        component("tp-1.2", "Mạng truyền số liệu", "Bộ Công an")),
                component("tp-2", "Nền tảng số", "Bộ Công an")
                    .withChildren(component("tp-2.1", PLATFORM, null)),
                component("tp-3", "Kho dữ liệu", "???")));

    assertThat(keys(review, NO_LEAD)).containsExactly("tp-1.1");
    assertThat(keys(review, LEAD_NOT_UNDERSTOOD)).containsExactly("tp-3");
    ComponentReview inherited = review.getComponents().get(4);
    assertThat(inherited.isLeadInherited()).isTrue();
    assertThat(inherited.leads()).extracting(Actor::getName).containsExactly("Bộ Công an");
  }

  @Test
  void several_leads_and_collectives_are_named() {
    InfrastructureReview review =
        review(
            model(
                component("tp-1", "Định danh điện tử", "Bộ Công an; Bộ Y tế"),
                component("tp-2", PLATFORM, "Các bộ, ngành")));

    assertThat(review.with(SEVERAL_LEADS).get(0).issue(SEVERAL_LEADS).orElseThrow().details())
        .containsExactly("Bộ Công an", "Bộ Y tế");
    assertThat(keys(review, COLLECTIVE_LEAD)).containsExactly("tp-2");
  }

  @Test
  void a_component_may_have_another_lead_above_it_or_in_another_model() {
    InfrastructureReview review =
        review(
            model(
                component("tp-1", "Nền tảng số", "Bộ Công an")
                    .withChildren(component("tp-1.1", PLATFORM, "Bộ Y tế"))),
            model(component("x-7", PLATFORM.toUpperCase(Locale.ROOT), "Bộ Tư pháp")));

    assertThat(keys(review, OTHER_LEAD_ABOVE)).containsExactly("tp-1.1");
    assertThat(keys(review, OTHER_LEAD_ELSEWHERE)).containsExactly("tp-1.1", "x-7");
    assertThat(review.with(OTHER_LEAD_ELSEWHERE).get(0).issue(OTHER_LEAD_ELSEWHERE).orElseThrow())
        .isEqualTo(new ComponentIssue(OTHER_LEAD_ELSEWHERE, List.of("Bộ Tư pháp")));
  }

  @Test
  void a_lead_that_is_no_more_is_named_with_its_successors_and_is_one_with_them() {
    InfrastructureReview review =
        review(
            model(component("tp-1", PLATFORM, "Bộ Thông tin và Truyền thông")),
            model(component("tp-1", PLATFORM, "Bộ Khoa học và Công nghệ")));

    ComponentIssue issue = review.getComponents().get(0).issue(LEAD_NOT_THERE).orElseThrow();
    assertThat(issue.details())
        .startsWith("Bộ Thông tin và Truyền thông", "Bộ Khoa học và Công nghệ");
    assertThat(review.getComponents().get(1).issue(LEAD_NOT_THERE)).isEmpty();
    assertThat(review.with(OTHER_LEAD_ELSEWHERE)).isEmpty();
  }

  @Test
  void a_name_with_a_key_that_the_registry_lacks_and_the_name_alone_are_one_lead() {
    Actor keyed = Actor.body("Sở Văn hóa", Optional.of(new OrganizationId("so-vh")));
    Actor bare = Actor.body("Sở Văn hoá", Optional.empty());
    Actor other = Actor.body("Sở Văn hóa", Optional.of(new OrganizationId("so-vh-2")));

    InfrastructureReview review =
        review(
            model(
                ledBy("tp-1", "Định danh điện tử", keyed, bare)
                    .withChildren(ledBy("tp-1.1", PLATFORM, bare))),
            model(ledBy("x-7", PLATFORM, keyed)));
    assertThat(review.with(SEVERAL_LEADS)).isEmpty();
    assertThat(review.with(OTHER_LEAD_ABOVE)).isEmpty();
    assertThat(review.with(OTHER_LEAD_ELSEWHERE)).isEmpty();

    InfrastructureReview two = review(model(ledBy("tp-1", PLATFORM, keyed, other, bare)));
    assertThat(keys(two, SEVERAL_LEADS)).as("two keys are two bodies").containsExactly("tp-1");
  }

  private static InfrastructureComponent ledBy(String id, String name, Actor... leads) {
    return component(id, name, null)
        .withAssignments(
            Assignment.builder().responsibility(Responsibility.LEAD).addActors(leads).build());
  }

  @Test
  void needs_that_nobody_provides_are_told_from_those_of_another_model() {
    InfrastructureReview review =
        review(model(needing("tp-1", "tp-2", "tp-9")), model(needing("tp-2")));

    assertThat(review.getComponents().get(0).issue(NEED_UNKNOWN))
        .contains(new ComponentIssue(NEED_UNKNOWN, List.of("tp-9")));
    assertThat(review.with(NEED_UNKNOWN)).hasSize(1);
  }

  @Test
  void components_that_need_each_other_stand_in_a_circle() {
    InfrastructureReview review =
        review(
            model(
                needing("a", "b"),
                needing("b", "c"),
                needing("c", "b", "d"),
                needing("d"),
                needing("e", "e")));

    assertThat(keys(review, NEEDS_IN_CIRCLE)).containsExactly("b", "c", "e");
    assertThat(review.getComponents().get(1).issue(NEEDS_IN_CIRCLE).orElseThrow().details())
        .containsExactly("b", "c");
  }

  @Test
  void a_long_chain_of_needs_is_walked_without_a_circle() {
    InfrastructureComponent[] chain = new InfrastructureComponent[20_000];
    for (int i = 0; i < chain.length; i++) {
      chain[i] = i + 1 < chain.length ? needing("tp-" + i, "tp-" + (i + 1)) : needing("tp-" + i);
    }

    assertThat(review(model(chain)).with(NEEDS_IN_CIRCLE)).isEmpty();
  }

  private static TransformationPlan plan(Task... tasks) {
    return Rows.plan(2026).withTasks(tasks);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Triển khai Nền tảng tích hợp, chia sẻ dữ liệu cấp tỉnh | true",
        "Nâng cấp nen tang tich hop chia se du lieu (LGSP)      | true",
        "Nền tảng tích hợp, chia sẻ dữ liệuX                    | false",
        "Nền tảng tích hợp và chia sẻ dữ liệu                   | false"
      })
  void a_task_builds_a_component_whose_whole_name_it_prints(String title, boolean builds) {
    InfrastructureReview review =
        review(
            model(component("tp-1", PLATFORM, "Bộ Công an")),
            plan(Rows.task("nv-1").withTitle(title)));

    assertThat(review.getComponents().get(0).tasks())
        .extracting(ComponentTask::match)
        .isEqualTo(builds ? List.of(ComponentTask.Match.BY_NAME) : List.of());
    assertThat(review.with(NOT_BUILT)).hasSize(builds ? 0 : 1);
  }

  @Test
  void a_task_that_states_the_key_is_not_told_by_name_as_well() {
    Task stated =
        Rows.task("nv-1")
            .withTitle("Xây dựng " + PLATFORM)
            .withComponents(new ComponentId("tp-1"), new ComponentId("tp-9"));
    Task byDeliverable =
        Rows.task("nv-2").withDeliverables(Deliverable.of(PLATFORM + " được đưa vào sử dụng"));

    InfrastructureReview review =
        review(plan(stated, byDeliverable), model(component("tp-1", PLATFORM, "Bộ Công an")));

    assertThat(review.getComponents().get(0).tasks())
        .extracting(t -> t.task().task().getId().value() + " " + t.match())
        .containsExactly("nv-1 STATED", "nv-2 BY_NAME");
    assertThat(review.getUnknownComponents()).hasSize(1);
    assertThat(review.getUnknownComponents().get(0).components())
        .containsExactly(new ComponentId("tp-9"));
  }

  @Test
  void a_component_of_which_a_part_is_built_is_built() {
    InfrastructureReview review =
        review(
            model(
                component("tp-1", "Nền tảng số", "Bộ Công an")
                    .withChildren(
                        component("tp-1.1", PLATFORM, null), component("tp-1.2", "Mạng", null))),
            plan(Rows.task("nv-1").withTitle("Mạng; " + PLATFORM)));

    assertThat(keys(review, NOT_BUILT)).containsExactly("tp-1.2");
  }
}
