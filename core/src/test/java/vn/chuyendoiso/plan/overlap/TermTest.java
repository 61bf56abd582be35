package vn.chuyendoiso.plan.overlap;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

class TermTest {

  private static void assertThatItIsSorted(long... terms) {
    assertThat(Term.sorted(terms, terms.length))
        .isEqualTo(Arrays.stream(terms).sorted().distinct().toArray());
  }

  @Test
  void terms_are_put_in_order_each_once() {
    Random random = new Random(1);
    for (int i = 0; i < 5_000; i++) {
      long[] terms = random.longs(random.nextInt(60)).map(t -> t | 1).toArray();
      for (int k = 0; k < terms.length; k += 4) {
        terms[random.nextInt(terms.length)] = terms[k];
      }
      assertThatItIsSorted(terms);
    }
  }

  @Test
  void they_are_put_in_order_where_chance_brings_them_together() {
    assertThatItIsSorted();
    assertThatItIsSorted(-1);
    assertThatItIsSorted(3, 2, 1, 2, 3);
    assertThatItIsSorted(-3, -2, -1, 2, 1);
    assertThatItIsSorted(
        Long.MAX_VALUE, Long.MAX_VALUE - 2, Long.MAX_VALUE - 1, Long.MAX_VALUE - 3, 1, -1);
    assertThatItIsSorted(Long.MIN_VALUE, Long.MIN_VALUE + 2, Long.MIN_VALUE + 1, -1);
  }

  @Test
  void only_as_many_as_there_are_count() {
    assertThat(Term.sorted(new long[] {7, 5, 0, 0}, 2)).containsExactly(5, 7);
  }

  @Test
  void the_order_of_a_pair_counts() {
    Syllable one = new Syllable(Syllable.mixed(1), -1, 400);
    Syllable other = new Syllable(Syllable.mixed(2), -1, 200);

    assertThat(Term.pair(one, other)).isNotEqualTo(Term.pair(other, one));
    assertThat(Term.weight(Term.pair(one, other))).isEqualTo(150);
    assertThat(Term.isBearing(Term.pair(one, other))).isFalse();
  }

  @Test
  void a_syllable_is_not_a_light_one_and_only_the_first_bears_a_meaning() {
    Syllable syllable = new Syllable(Syllable.mixed(1), -1, 400);

    assertThat(Term.weight(Term.syllable(syllable))).isEqualTo(400);
    assertThat(Term.isBearing(Term.syllable(syllable))).isTrue();
    assertThat(Term.weight(Term.light(syllable))).isEqualTo(100);
    assertThat(Term.isBearing(Term.light(syllable))).isFalse();
  }
}
