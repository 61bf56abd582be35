package vn.chuyendoiso.plan.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Elements are texts here; "b2" is one with two rows below it. */
class RowsTest {

  private static final List<String> BEFORE = List.of("a", "b2", "c");

  private final List<String> made = new ArrayList<>();

  private Rows<StringBuilder> rows(List<String> tops) {
    return Rows.of(tops, i -> subtree(tops.get(i)));
  }

  private Rows<StringBuilder> after(Rows<StringBuilder> before, List<String> tops) {
    before.entries();
    made.clear();
    return Rows.after(before, tops, i -> subtree(tops.get(i)));
  }

  // Rows are told apart as objects, so a class without equals serves.
  private List<StringBuilder> subtree(String top) {
    made.add(top);
    List<StringBuilder> rows = new ArrayList<>(List.of(new StringBuilder(top)));
    int below = top.length() > 1 ? top.charAt(1) - '0' : 0;
    for (int i = 0; i < below; i++) {
      rows.add(new StringBuilder(top + "/" + i));
    }
    return rows;
  }

  private static List<String> names(List<StringBuilder> rows) {
    return rows.stream().map(StringBuilder::toString).toList();
  }

  private static BitSet places(int... places) {
    BitSet set = new BitSet();
    for (int place : places) {
      set.set(place);
    }
    return set;
  }

  private static boolean isSameLength(StringBuilder one, StringBuilder other) {
    return one.length() == other.length();
  }

  @Test
  void rows_are_made_when_they_are_asked_for_and_once() {
    Rows<StringBuilder> rows = rows(BEFORE);
    assertThat(made).isEmpty();

    assertThat(names(rows.entries())).containsExactly("a", "b2", "b2/0", "b2/1", "c");
    assertThat(rows.entries()).isSameAs(rows.entries());
    assertThat(made).containsExactly("a", "b2", "c");
  }

  @Test
  void what_a_rule_makes_of_rows_is_made_together_with_them() {
    Rows<StringBuilder> rows = rows(BEFORE);

    assertThat(rows.make(StringBuilder::length)).containsExactly(1, 2, 4, 4, 1);
    assertThat(rows.make(StringBuilder::length)).containsExactly(1, 2, 4, 4, 1);
    assertThat(made).containsExactly("a", "b2", "c");
  }

  @Test
  void a_new_table_is_touched_everywhere() {
    Rows<StringBuilder> rows = rows(BEFORE);

    assertThat(rows.isUntouched()).isFalse();
    assertThat(rows.touched()).isEqualTo(places(0, 1, 2, 3, 4));
    assertThat(rows.isTouched(places(3))).isTrue();
    assertThat(rows.isReplaced(rows(BEFORE), (one, other) -> true)).isFalse();
    assertThat(rows.remake(List.of(7), StringBuilder::length)).containsExactly(1, 2, 4, 4, 1);
  }

  @Test
  void the_same_table_is_untouched() {
    Rows<StringBuilder> before = rows(BEFORE);
    Rows<StringBuilder> rows = after(before, BEFORE);
    List<Integer> lengths = List.of(1, 2, 4, 4, 1);

    assertThat(rows.isUntouched()).isTrue();
    assertThat(rows.entries()).isSameAs(before.entries());
    assertThat(rows.touched().isEmpty()).isTrue();
    assertThat(rows.isTouched(places(0, 9))).isFalse();
    assertThat(rows.isReplaced(before, (one, other) -> false)).isTrue();
    assertThat(rows.remake(lengths, row -> -1)).isSameAs(lengths);
    assertThat(made).isEmpty();
  }

  @Test
  void an_element_that_stays_at_its_index_keeps_its_rows_though_they_move() {
    Rows<StringBuilder> before = rows(BEFORE);
    Rows<StringBuilder> rows = after(before, List.of("a", "x", "c"));

    assertThat(names(rows.entries())).containsExactly("a", "x", "c");
    assertThat(rows.entries().get(0)).isSameAs(before.entries().get(0));
    assertThat(rows.entries().get(2)).isSameAs(before.entries().get(4));
    assertThat(made).containsExactly("x");
    assertThat(rows.touched()).isEqualTo(places(1, 2));
    assertThat(rows.isTouched(places(0))).isFalse();
    assertThat(rows.isTouched(places(1))).isTrue();
    assertThat(rows.isTouched(places(2))).isTrue();
    assertThat(rows.isTouched(new BitSet())).isFalse();
    assertThat(rows.isReplaced(before, (one, other) -> true)).isFalse();
  }

  @Test
  void an_element_at_another_index_is_made_anew() {
    Rows<StringBuilder> rows = after(rows(BEFORE), List.of("c", "b2", "a"));

    assertThat(made).containsExactly("c", "a");
    assertThat(rows.touched()).isEqualTo(places(0, 4));
  }

  @Test
  void a_row_that_is_gone_was_touched_and_those_before_it_were_not() {
    Rows<StringBuilder> before = rows(BEFORE);
    Rows<StringBuilder> rows = after(before, List.of("a", "b2"));

    assertThat(names(rows.entries())).containsExactly("a", "b2", "b2/0", "b2/1");
    assertThat(made).isEmpty();
    assertThat(rows.isUntouched()).isFalse();
    assertThat(rows.touched().isEmpty()).isTrue();
    assertThat(rows.isTouched(places(3))).isFalse();
    assertThat(rows.isTouched(places(4))).isTrue();
    assertThat(rows.isReplaced(before, (one, other) -> true)).isFalse();
    assertThat(rows.remake(List.of(1, 2, 3, 4, 5), row -> -1)).containsExactly(1, 2, 3, 4);
  }

  @Test
  void a_row_that_comes_at_the_end_is_the_only_one_that_is_looked_at() {
    Rows<StringBuilder> before = rows(BEFORE);
    Rows<StringBuilder> rows = after(before, List.of("a", "b2", "c", "d"));

    assertThat(made).containsExactly("d");
    assertThat(rows.touched()).isEqualTo(places(5));
    assertThat(rows.remake(List.of(1, 2, 3, 4, 5), row -> -1)).containsExactly(1, 2, 3, 4, 5, -1);
  }

  @Test
  void what_was_made_of_rows_that_stay_is_taken_over_to_their_new_places() {
    Rows<StringBuilder> rows = after(rows(BEFORE), List.of("a", "x", "c"));

    assertThat(rows.remake(List.of(1, 2, 3, 4, 5), row -> -1)).containsExactly(1, -1, 5);
  }

  @Test
  void what_comes_to_the_same_is_the_same_list() {
    Rows<StringBuilder> rows = after(rows(BEFORE), List.of("a", "y2", "c"));
    List<Integer> lengths = List.of(1, 2, 4, 4, 1);

    assertThat(rows.remake(lengths, StringBuilder::length)).isSameAs(lengths);
    assertThat(rows.remake(List.of(1, 2, 9, 4, 1), StringBuilder::length))
        .containsExactly(1, 2, 4, 4, 1);
  }

  @Test
  void a_row_is_replaced_by_one_that_is_the_same_in_some_respect() {
    Rows<StringBuilder> before = rows(BEFORE);

    assertThat(after(before, List.of("a", "y2", "c")).isReplaced(before, RowsTest::isSameLength))
        .isTrue();
    assertThat(after(before, List.of("ab", "b2", "c")).isReplaced(before, RowsTest::isSameLength))
        .isFalse();
    assertThat(after(before, List.of("a", "b2", "cd")).isReplaced(before, RowsTest::isSameLength))
        .isFalse();
  }

  @Test
  void edits_follow_one_another() {
    Rows<StringBuilder> first = after(rows(BEFORE), List.of("a", "x", "c"));
    Rows<StringBuilder> second = after(first, List.of("a", "x", "z1"));

    assertThat(names(second.entries())).containsExactly("a", "x", "z1", "z1/0");
    assertThat(second.entries().get(1)).isSameAs(first.entries().get(1));
    assertThat(second.touched()).isEqualTo(places(2, 3));
  }
}
