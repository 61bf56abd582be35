package vn.chuyendoiso.plan.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.chuyendoiso.plan.law.InstrumentRegistry;
import vn.chuyendoiso.plan.registry.RegistryConflictException;

class TaskGroupSetTest {

  @Test
  void the_guidance_on_plans_of_2025_has_nine_groups() {
    TaskGroupSet set = TaskGroupSet.find("guidance-2025").orElseThrow();

    assertThat(set.groups())
        .extracting(TaskGroup::code)
        .containsExactly("1", "2", "3", "4", "5", "6", "7", "8", "9");
    assertThat(set.groups()).allMatch(g -> g.vietnamese().isPresent() && g.english().isPresent());
    assertThat(set.group("3").flatMap(TaskGroup::vietnamese)).contains("Hạ tầng số");
    assertThat(set.group("6").flatMap(TaskGroup::english)).contains("Cyber-information security");
  }

  @Test
  void resolution_03_has_seven_groups_whose_names_were_not_seen() {
    TaskGroupSet set = TaskGroupSet.find("03-nq-cp-2025").orElseThrow();

    assertThat(set.groups())
        .extracting(TaskGroup::code)
        .containsExactly("I", "II", "III", "IV", "V", "VI", "VII");
    assertThat(set.groups()).allMatch(g -> g.vietnamese().isEmpty() && g.english().isEmpty());
  }

  @Test
  void a_group_is_found_in_its_own_set_alone() {
    TaskGroupSet guidance = TaskGroupSet.find("guidance-2025").orElseThrow();

    assertThat(guidance.group("9")).map(TaskGroup::code).contains("9");
    assertThat(guidance.group("10")).isEmpty();
    assertThat(guidance.group("IV")).isEmpty();
    assertThat(guidance.group("")).isEmpty();
  }

  @Test
  void an_unknown_set_is_not_found() {
    assertThat(TaskGroupSet.find("guidance-1999")).isEmpty();
  }

  @Test
  void all_bundled_sets_are_told_under_their_keys() {
    assertThat(TaskGroupSet.all())
        .extracting(TaskGroupSet::id)
        .containsExactly("guidance-2025", "03-nq-cp-2025", "awareness-first-2023-2024");
    assertThat(TaskGroupSet.all())
        .allSatisfy(set -> assertThat(TaskGroupSet.find(set.id())).contains(set));
  }

  @Test
  void later_changes_of_the_list_handed_in_do_not_come_through() {
    List<TaskGroup> groups = new ArrayList<>(List.of(group("1")));
    TaskGroupSet set = set("own", groups);

    groups.clear();

    assertThat(set.groups()).hasSize(1);
    assertThatExceptionOfType(UnsupportedOperationException.class)
        .isThrownBy(() -> set.groups().clear());
  }

  @Test
  void the_groups_of_2025_have_the_names_of_the_guidance() {
    TaskGroupSet set = TaskGroupSet.find("guidance-2025").orElseThrow();

    assertThat(set.groups())
        .extracting(g -> g.vietnamese().orElseThrow())
        .containsExactly(
            "Tăng cường công tác lãnh đạo, chỉ đạo, điều hành, kiểm tra, giám sát hoạt động chuyển"
                + " đổi số",
            "Thể chế, chính sách số",
            "Hạ tầng số",
            "Nhân lực số",
            "Phát triển dữ liệu số",
            "An toàn thông tin mạng",
            "Chính phủ số (chính quyền số)",
            "Kinh tế số và xã hội số",
            "Nâng cao nhận thức, tuyên truyền, truyền thông và các giải pháp khác đẩy mạnh chuyển"
                + " đổi số, bảo đảm an toàn thông tin");
    assertThat(set.complete()).isTrue();
    assertThat(set.isFor(2025)).isTrue();
    assertThat(set.isFor(2026)).isFalse();
  }

  @Test
  void in_plans_of_2023_and_2024_awareness_came_first_and_the_rest_was_not_seen() {
    TaskGroupSet set = TaskGroupSet.find("awareness-first-2023-2024").orElseThrow();

    assertThat(set.group("1").flatMap(TaskGroup::vietnamese)).contains("Nhận thức số");
    assertThat(set.group("1.1").flatMap(TaskGroup::vietnamese)).contains("Ngày Chuyển đổi số");
    assertThat(set.group("2")).isEmpty();
    assertThat(set.complete()).isFalse();
    assertThat(set.instrument()).isEmpty();
  }

  @Test
  void the_sets_of_a_year_are_found() {
    assertThat(TaskGroupSetRegistry.bundled().forYear(2025))
        .extracting(TaskGroupSet::id)
        .containsExactly("guidance-2025", "03-nq-cp-2025");
    assertThat(TaskGroupSetRegistry.bundled().forYear(2024))
        .extracting(TaskGroupSet::id)
        .containsExactly("awareness-first-2023-2024");
    assertThat(TaskGroupSetRegistry.bundled().forYear(2022)).isEmpty();
  }

  @Test
  void every_instrument_of_a_set_is_in_the_registry_and_every_group_has_its_source() {
    assertThat(TaskGroupSet.all())
        .flatExtracting(s -> s.instrument().stream().toList())
        .hasSize(2)
        .allMatch(i -> InstrumentRegistry.bundled().find(i).get(0).isExact());
    assertThat(TaskGroupSet.all())
        .flatExtracting(TaskGroupSet::groups)
        .allMatch(g -> !g.source().isBlank())
        .allMatch(g -> List.of("seed", "page").contains(g.confidence()));
  }

  @Test
  void a_vendor_adds_a_set_and_the_bundled_registry_stays_as_it_is() {
    TaskGroupSet own = set("own", List.of(group("A"), group("B")));

    TaskGroupSetRegistry more = TaskGroupSetRegistry.bundled().with(List.of(own, own));

    assertThat(more.find("own")).contains(own);
    assertThat(more.all()).hasSize(TaskGroupSet.all().size() + 1);
    assertThat(TaskGroupSet.find("own")).isEmpty();
  }

  @Test
  void a_set_under_a_key_that_means_another_is_refused_with_both_rows() {
    TaskGroupSet other = set("guidance-2025", List.of(group("A")));

    assertThatExceptionOfType(RegistryConflictException.class)
        .isThrownBy(() -> TaskGroupSetRegistry.bundled().with(List.of(other)))
        .satisfies(
            e ->
                assertThat(e.getConflicts())
                    .singleElement()
                    .satisfies(
                        c -> assertThat(c.key()).isEqualTo("guidance-2025"),
                        c -> assertThat(c.present()).contains("3 Hạ tầng số"),
                        c -> assertThat(c.added()).contains("A ? (own)")));
  }

  private static TaskGroupSet set(String id, List<TaskGroup> groups) {
    return new TaskGroupSet(id, Optional.empty(), 2027, 2027, true, groups);
  }

  private static TaskGroup group(String code) {
    return new TaskGroup(code, Optional.empty(), Optional.empty(), "own", "high");
  }
}
