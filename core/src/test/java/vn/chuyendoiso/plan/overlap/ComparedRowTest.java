package vn.chuyendoiso.plan.overlap;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.chuyendoiso.plan.resource.ResourceTable;
import vn.chuyendoiso.plan.task.Task;
import vn.chuyendoiso.plan.task.TaskId;

class ComparedRowTest {

  private static final List<ResourceTable.Row> PAIRS =
      ResourceTable.read(LabelledPairsTest.class, "labelled-pairs.tsv");

  private static final String TITLE = "Nâng cấp hệ thống thông tin giải quyết thủ tục hành chính";

  private static ComparedRow row(String title, int number, int last) {
    Task below = task("Phần việc").build();
    Task task = task(title).children(Collections.nCopies(last - number, below)).build();
    return new ComparedRow(task, ComparedTitle.of(title), number);
  }

  private static Task.Builder task(String title) {
    return Task.builder().id(new TaskId("nv-1")).title(title);
  }

  @ParameterizedTest
  @ValueSource(doubles = {0.2, 0.5, TaskOverlap.DEFAULT_THRESHOLD, 0.95})
  void the_score_is_that_of_the_titles_from_the_threshold_on(double threshold) {
    int reached = 0;
    for (ResourceTable.Row pair : PAIRS) {
      String one = pair.text("first");
      String other = pair.text("second");
      double score = TitleMatch.of(one, other).score();

      assertThat(row(one, 0, 0).score(row(other, 1, 1), threshold))
          .isEqualTo(score >= threshold ? score : 0);
      assertThat(row(other, 0, 0).score(row(one, 1, 1), threshold))
          .isEqualTo(score >= threshold ? score : 0);
      reached += score >= threshold ? 1 : 0;
    }
    assertThat(reached).isBetween(1, PAIRS.size() - 1);
  }

  @Test
  void a_row_is_not_held_against_those_below_it_or_above_it_but_against_the_next() {
    ComparedRow above = row(TITLE, 5, 7);

    assertThat(above.score(row(TITLE, 6, 6), 0.65)).isZero();
    assertThat(above.score(row(TITLE, 7, 7), 0.65)).isZero();
    assertThat(row(TITLE, 7, 7).score(above, 0.65)).isZero();
    assertThat(above.score(row(TITLE, 8, 8), 0.65)).isEqualTo(1);
    assertThat(row(TITLE, 4, 4).score(above, 0.65)).isEqualTo(1);
  }

  @Test
  void a_row_reaches_to_the_last_of_those_below_those_below_it() {
    Task leaf = task("Phần việc").build();
    Task nested = task("Nhóm việc").addChildren(leaf, leaf).build();
    ComparedRow above =
        new ComparedRow(task(TITLE).addChildren(nested, leaf).build(), ComparedTitle.of(TITLE), 5);

    assertThat(above.score(row(TITLE, 9, 9), 0.65)).isZero();
    assertThat(above.score(row(TITLE, 10, 10), 0.65)).isEqualTo(1);
  }

  @Test
  void rows_are_equal_if_place_and_title_are() {
    assertThat(row(TITLE, 5, 7))
        .isEqualTo(row(TITLE, 5, 7))
        .hasSameHashCodeAs(row(TITLE, 5, 7))
        .isNotEqualTo(row(TITLE, 5, 6))
        .isNotEqualTo(row(TITLE, 4, 7))
        .isNotEqualTo(row("Bản đồ số", 5, 7))
        .isNotEqualTo(TITLE);
  }
}
