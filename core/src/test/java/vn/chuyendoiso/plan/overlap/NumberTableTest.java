package vn.chuyendoiso.plan.overlap;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NumberTableTest {

  @Test
  void numbers_get_indexes_in_the_order_in_which_they_come() {
    NumberTable table = new NumberTable();
    Map<Long, Integer> expected = new HashMap<>();
    Random random = new Random(7);
    for (int i = 0; i < 20_000; i++) {
      long number = Syllable.mixed(random.nextInt(5_000));
      int next = expected.size();

      assertThat(table.indexOf(number)).isEqualTo(expected.computeIfAbsent(number, k -> next));
    }
    assertThat(table.size()).isEqualTo(expected.size());
    expected.forEach(
        (number, index) -> {
          assertThat(table.find(number)).isEqualTo(index);
          assertThat(table.number(index)).isEqualTo(number);
        });
    assertThat(table.find(Syllable.mixed(5_001))).isNegative();
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 64, 65, 100, 4096})
  void it_holds_more_numbers_than_were_expected(int expected) {
    NumberTable table = new NumberTable(expected);
    for (int i = 0; i < 5_000; i++) {
      assertThat(table.indexOf(Syllable.mixed(i))).isEqualTo(i);
    }
    for (int i = 0; i < 5_000; i++) {
      assertThat(table.find(Syllable.mixed(i))).isEqualTo(i);
    }
  }

  @Test
  void numbers_that_meet_in_one_place_are_told_apart() {
    NumberTable table = new NumberTable();

    assertThat(table.indexOf(0)).isZero();
    assertThat(table.indexOf(1)).isEqualTo(1);
    assertThat(table.indexOf(2)).isEqualTo(2);
    assertThat(table.indexOf(1)).isEqualTo(1);
    assertThat(table.find(3)).isNegative();
  }
}
