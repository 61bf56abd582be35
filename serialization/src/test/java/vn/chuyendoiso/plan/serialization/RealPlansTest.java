package vn.chuyendoiso.plan.serialization;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.chuyendoiso.plan.document.ActionProgramme;
import vn.chuyendoiso.plan.document.Document;
import vn.chuyendoiso.plan.document.PlanDocument;
import vn.chuyendoiso.plan.organization.Actor;
import vn.chuyendoiso.plan.responsibility.Assignment;
import vn.chuyendoiso.plan.responsibility.Responsibility;
import vn.chuyendoiso.plan.target.Target;
import vn.chuyendoiso.plan.target.TargetValue;
import vn.chuyendoiso.plan.task.Task;
import vn.chuyendoiso.plan.text.Printed;
import vn.chuyendoiso.plan.time.Deadline;

class RealPlansTest {

  private static final String PROGRAMME = "plans/03-nq-cp-2025.json";
  private static final String LANG_SON = "plans/lang-son-246-kh-ubnd-2025.json";

  @ParameterizedTest
  @ValueSource(
      strings = {
        PROGRAMME,
        LANG_SON,
        "plans/bo-tu-phap-2595-qd-btp-2025.json",
        "plans/can-tho-2025.json",
        "plans/can-tho-219-kh-ubnd-2025.json",
        "plans/can-tho-224-kh-ubnd-2025.json",
        "plans/dak-nong-de-an-2030.json",
        "plans/gia-lai-18-kh-ubnd-2026.json",
        "plans/gia-lai-2023.json",
        "plans/lang-son-1878-qd-ubnd-2024.json",
        "plans/nghe-an-347-kh-ubnd-2022.json",
        "plans/thai-nguyen-de-an-2024.json",
        "plans/tra-vinh-122-kh-ubnd-2025.json",
        "plans/tra-vinh-2043-qd-ubnd-2024.json"
      })
  void a_real_plan_is_read_without_a_word_and_written_back_byte_for_byte(String name)
      throws IOException {
    byte[] bytes = bytes(name);
    ReadResult<Document> result = PlanJson.read(bytes);
    assertThat(result.getFindings()).isEmpty();
    assertThat(PlanJson.write(result.orThrow())).isEqualTo(bytes);
  }

  @Test
  void the_programme_has_its_140_tasks_with_the_counts_of_the_annex() throws IOException {
    List<Task> tasks = programme().getTasks();
    assertThat(tasks).hasSize(140);
    assertThat(tasks).filteredOn(t -> t.getDeliverables().isEmpty()).hasSize(9);
    assertThat(tasks).filteredOn(t -> cell(t, Responsibility.COORDINATE).isEmpty()).hasSize(33);
    assertThat(tasks)
        .filteredOn(t -> t.getDeadline().isEmpty())
        .extracting(this::code)
        .containsExactly("42");
    assertThat(tasks).filteredOn(t -> leads(t).size() > 1).hasSize(20);
    assertThat(tasks)
        .filteredOn(t -> leads(t).stream().anyMatch(Actor.NonStateBody.class::isInstance))
        .extracting(this::code)
        .containsExactly("138");
    assertThat(leads(tasks.get(7)))
        .extracting(Actor::getName)
        .containsExactly("Bộ Thông tin và Truyền thông", "Bộ Khoa học và Công nghệ");
    assertThat(tasks)
        .extracting(Task::getTitle)
        .doesNotHaveDuplicates()
        .allMatch(t -> !t.isBlank());
  }

  @Test
  void the_deadlines_of_the_programme_have_the_forms_that_were_counted() throws IOException {
    List<Deadline> deadlines =
        programme().getTasks().stream()
            .flatMap(t -> t.getDeadline().stream())
            .flatMap(d -> d.getMeaning().stream())
            .toList();
    assertThat(deadlines).hasSize(139);
    assertThat(deadlines).filteredOn(Deadline.InYear.class::isInstance).hasSize(69);
    assertThat(deadlines).filteredOn(Deadline.InMonth.class::isInstance).hasSize(48);
    assertThat(deadlines).filteredOn(Deadline.Continuous.class::isInstance).hasSize(13);
    assertThat(deadlines).filteredOn(Deadline.Recurring.class::isInstance).hasSize(3);
    assertThat(deadlines).filteredOn(Deadline.OpenEnded.class::isInstance).hasSize(3);
    assertThat(deadlines).filteredOn(Deadline.InYears.class::isInstance).hasSize(2);
    assertThat(deadlines).filteredOn(Deadline.InQuarter.class::isInstance).hasSize(1);
  }

  @Test
  void every_printed_deadline_is_understood_as_the_file_says() throws IOException {
    for (Task task : programme().getTasks()) {
      task.getDeadline()
          .ifPresent(
              d ->
                  assertThat(Deadline.parse(d.getText().orElseThrow()))
                      .as(code(task))
                      .isEqualTo(d.getMeaning()));
    }
    Printed<Deadline> reporting =
        programme().getReporting().orElseThrow().getDeadline().orElseThrow();
    assertThat(Deadline.parse(reporting.getText().orElseThrow())).isEqualTo(reporting.getMeaning());
  }

  @Test
  void every_printed_value_of_one_target_is_understood_as_the_file_says() throws IOException {
    int printed = 0;
    for (Target target : flat(programme().getTargets())) {
      Optional<String> text = target.getValue().flatMap(Printed::getText);
      if (text.isPresent() && !text.get().contains(";")) {
        printed++;
        assertThat(TargetValue.parse(text.get()))
            .as(target.getId().value())
            .isEqualTo(target.getValue().get().getMeaning());
      }
    }
    assertThat(printed).isEqualTo(9);
  }

  @Test
  void the_two_rows_with_two_ranks_each_are_four_targets_of_the_same_words() throws IOException {
    List<Target> row =
        flat(programme().getTargets()).stream()
            .filter(t -> t.getCode().equals(Optional.of("4")))
            .toList();
    assertThat(row).hasSize(2);
    assertThat(row)
        .extracting(t -> t.getValue().get().getText().get())
        .containsOnly("≤ 3 Đông Nam Á; ≤ 50 Thế giới");
    assertThat(flat(programme().getTargets())).filteredOn(t -> !t.isLabel()).hasSize(58);
  }

  @Test
  void the_provincial_plan_says_nothing_of_its_tasks() throws IOException {
    PlanDocument plan = PlanJson.read(bytes(LANG_SON), PlanDocument.class).orThrow();
    assertThat(plan.getTasks()).isEmpty();
    assertThat(plan.getKept().isStatedEmpty("tasks")).isFalse();
    assertThat(plan.getTargets()).hasSize(7);
  }

  private static List<Target> flat(List<Target> targets) {
    List<Target> all = new ArrayList<>();
    for (Target target : targets) {
      all.add(target);
      all.addAll(flat(target.getChildren()));
    }
    return all;
  }

  private String code(Task task) {
    return task.getCode().orElseThrow();
  }

  private static Optional<Assignment> cell(Task task, Responsibility responsibility) {
    return task.getAssignments().stream()
        .filter(a -> a.getResponsibility() == responsibility)
        .findFirst();
  }

  private static List<Actor> leads(Task task) {
    return cell(task, Responsibility.LEAD).orElseThrow().getActors();
  }

  private static ActionProgramme programme() throws IOException {
    return PlanJson.read(bytes(PROGRAMME), ActionProgramme.class).orThrow();
  }

  private static byte[] bytes(String name) throws IOException {
    try (InputStream stream = RealPlansTest.class.getClassLoader().getResourceAsStream(name)) {
      return stream.readAllBytes();
    }
  }
}
