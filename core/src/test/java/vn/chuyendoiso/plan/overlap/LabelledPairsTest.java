package vn.chuyendoiso.plan.overlap;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import vn.chuyendoiso.plan.resource.ResourceTable;

/** How often the default threshold is right, held against pairs of titles judged by hand. */
class LabelledPairsTest {

  private static final List<ResourceTable.Row> PAIRS =
      ResourceTable.read(LabelledPairsTest.class, "labelled-pairs.tsv");

  /** How many of a kind were judged right, of how many. */
  private record Count(int right, int all) {
    Count with(boolean isRight) {
      return new Count(right + (isRight ? 1 : 0), all + 1);
    }
  }

  private static boolean isSame(ResourceTable.Row pair) {
    return pair.text("same").equals("yes");
  }

  private static boolean isFound(ResourceTable.Row pair) {
    return TitleMatch.of(pair.text("first"), pair.text("second")).score()
        >= TaskOverlap.DEFAULT_THRESHOLD;
  }

  private static List<ResourceTable.Row> part(String part) {
    return PAIRS.stream().filter(p -> p.text("part").equals(part)).toList();
  }

  private static double precision(List<ResourceTable.Row> pairs) {
    List<ResourceTable.Row> found = pairs.stream().filter(LabelledPairsTest::isFound).toList();
    return (double) found.stream().filter(LabelledPairsTest::isSame).count() / found.size();
  }

  private static double recall(List<ResourceTable.Row> pairs) {
    List<ResourceTable.Row> same = pairs.stream().filter(LabelledPairsTest::isSame).toList();
    return (double) same.stream().filter(LabelledPairsTest::isFound).count() / same.size();
  }

  @Test
  void the_table_holds_as_many_pairs_of_both_sorts_in_both_parts_as_it_says() {
    assertThat(PAIRS).hasSize(253);
    assertThat(PAIRS).filteredOn(LabelledPairsTest::isSame).hasSize(120);
    assertThat(part("report")).hasSize(124);
    assertThat(part("tuning")).hasSize(129);
    assertThat(PAIRS)
        .extracting(p -> p.text("first") + "|" + p.text("second"))
        .doesNotHaveDuplicates();
  }

  @Test
  void on_the_part_that_nothing_was_tuned_with_it_is_right_as_often_as_promised() {
    assertThat(precision(part("report"))).isGreaterThan(0.95); // 55 of 57
    assertThat(recall(part("report"))).isGreaterThan(0.93); // 55 of 59
  }

  @Test
  void on_the_part_it_was_tuned_with_it_is_not_much_better() {
    assertThat(precision(part("tuning"))).isGreaterThan(0.91); // 59 of 64
    assertThat(recall(part("tuning"))).isGreaterThan(0.95); // 59 of 61
  }

  @Test
  void of_each_kind_some_are_judged_wrong_and_these_are_they() {
    Map<String, Count> wrong = new LinkedHashMap<>();
    for (ResourceTable.Row pair : PAIRS) {
      wrong.merge(
          pair.text("kind"),
          new Count(0, 0).with(isSame(pair) == isFound(pair)),
          (a, b) -> new Count(a.right + b.right, a.all + b.all));
    }
    wrong.values().removeIf(c -> c.right == c.all);

    assertThat(new TreeSet<>(wrong.keySet()))
        .containsExactly(
            "narrower",
            "neighbours",
            "other-action",
            "other-field",
            "other-register",
            "spelling",
            "wording");
    assertThat(wrong.get("narrower")).isEqualTo(new Count(15, 17));
    assertThat(wrong.get("spelling")).isEqualTo(new Count(7, 8));
    assertThat(wrong.get("wording")).isEqualTo(new Count(19, 22));
    assertThat(wrong.get("neighbours")).isEqualTo(new Count(28, 30));
    assertThat(wrong.get("other-action")).isEqualTo(new Count(11, 12));
    assertThat(wrong.get("other-field")).isEqualTo(new Count(17, 19));
    assertThat(wrong.get("other-register")).isEqualTo(new Count(15, 17));
  }
}
