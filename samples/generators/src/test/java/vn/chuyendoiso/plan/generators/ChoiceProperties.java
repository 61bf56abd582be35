package vn.chuyendoiso.plan.generators;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Example;
import net.jqwik.api.Shrinkable;

class ChoiceProperties {

  private static final Choice<Integer> DIGITS =
      Choice.<Integer>of(3, Arbitraries.just(1)).or(1, Arbitraries.integers().between(10, 99));

  @Example
  void arms_come_about_as_often_as_they_weigh() {
    long ones = Draws.of(DIGITS, 1, 4_000).stream().filter(d -> d == 1).count();

    assertThat(ones).isBetween(2_800L, 3_200L);
  }

  @Example
  void a_value_shrinks_to_a_simpler_arm_first_and_then_inside_its_own() {
    Shrinkable<Integer> drawn = firstOverTen();

    List<Shrinkable<Integer>> smaller = drawn.shrink().toList();

    assertThat(smaller.get(0).value()).isEqualTo(1);
    assertThat(smaller.stream().skip(1)).isNotEmpty().allMatch(s -> s.value() < drawn.value());
    assertThat(smaller).allMatch(s -> s.distance().compareTo(drawn.distance()) <= 0);
  }

  @Example
  void a_value_is_drawn_once_however_often_it_is_asked_for() {
    AtomicInteger draws = new AtomicInteger();
    Choice<Integer> choice =
        Choice.of(
            1, Arbitraries.fromGenerator(r -> Shrinkable.unshrinkable(draws.incrementAndGet())));

    Shrinkable<Integer> drawn = choice.generator(10).next(new Random(1));

    assertThat(List.of(drawn.value(), drawn.value(), drawn.value())).containsOnly(1);
    assertThat(draws).hasValue(1);
  }

  @Example
  void an_optional_value_shrinks_to_none() {
    Shrinkable<Optional<Integer>> drawn =
        Choice.maybe(0.99, Pick.between(5, 9)).generator(10).next(new Random(1));

    assertThat(drawn.value()).isPresent();
    assertThat(drawn.shrink().findFirst().orElseThrow().value()).isEmpty();
  }

  @Example
  void a_value_that_is_always_there_stays_there() {
    Shrinkable<Optional<Integer>> drawn =
        Choice.maybe(1, Pick.between(5, 9)).generator(10).next(new Random(1));

    assertThat(drawn.shrink()).allMatch(s -> s.value().isPresent());
  }

  @Example
  void an_empty_list_adds_no_arm() {
    Choice<Integer> choice = Choice.<Integer>empty().or(9, List.of()).or(1, List.of(4));

    assertThat(Draws.of(choice, 1, 50)).containsOnly(4);
  }

  private static Shrinkable<Integer> firstOverTen() {
    Random random = new Random(1);
    Shrinkable<Integer> drawn = DIGITS.generator(100).next(random);
    while (drawn.value() <= 10) {
      drawn = DIGITS.generator(100).next(random);
    }
    return drawn;
  }
}
