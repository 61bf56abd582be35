package vn.chuyendoiso.plan.overlap;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TermTest {

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
