package vn.chuyendoiso.plan.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

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
        .containsExactly("guidance-2025", "03-nq-cp-2025");
    assertThat(TaskGroupSet.all())
        .allSatisfy(set -> assertThat(TaskGroupSet.find(set.id())).contains(set));
  }

  @Test
  void later_changes_of_the_list_handed_in_do_not_come_through() {
    List<TaskGroup> groups =
        new ArrayList<>(List.of(new TaskGroup("1", Optional.empty(), Optional.empty())));
    TaskGroupSet set = new TaskGroupSet("own", groups);

    groups.clear();

    assertThat(set.groups()).hasSize(1);
    assertThatExceptionOfType(UnsupportedOperationException.class)
        .isThrownBy(() -> set.groups().clear());
  }
}
