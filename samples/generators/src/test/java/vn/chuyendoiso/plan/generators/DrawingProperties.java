package vn.chuyendoiso.plan.generators;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Shrinkable;

/**
 * A value is drawn alone, and drawn again with all its parts when it has to become smaller. The two
 * are the same value.
 */
class DrawingProperties {

  private static final int SIZE = 1_000;
  private static final int DRAWS = 20;

  @Provide
  Arbitrary<Arbitrary<?>> everything() {
    return Arbitraries.of(
        Documents.documents(),
        Documents.models(),
        Documents.conformingModels(),
        Documents.portfolios(),
        Documents.conformingPortfolios(),
        Documents.reportedPlans(),
        Plans.conformingPlans(),
        Plans.conformingSchemes(),
        Plans.conformingProgrammes(),
        Breakages.any(),
        Breakages.anyPortfolio(),
        JsonBreakages.of(
                "member-missing",
                p -> "{\"tasks\":[{\"title\":1}]}".getBytes(StandardCharsets.UTF_8))
            .map(BrokenJson::toString),
        Targets.values(),
        Deadlines.deadlines(),
        Texts.rawTexts(),
        Kept.json());
  }

  @Property(tries = 100)
  void what_is_drawn_alone_is_what_becomes_smaller(
      @ForAll("everything") Arbitrary<?> arbitrary,
      @ForAll boolean edgeCases,
      @ForAll long firstSeed) {
    Drawing<Object> drawing = new Once.Size(SIZE, edgeCases).drawing(arbitrary);
    for (long seed = firstSeed; seed < firstSeed + DRAWS; seed++) {
      assertThat(drawing.shrinkable(new Dice(seed)).value())
          .isEqualTo(drawing.value(new Dice(seed)));
    }
  }

  @Example
  void parts_are_looked_at_only_when_a_value_has_to_become_smaller() {
    AtomicInteger asked = new AtomicInteger();
    Arbitrary<Integer> figures =
        Parts.of(
                Arbitraries.fromGenerator(
                    r -> {
                      asked.incrementAndGet();
                      return Shrinkable.unshrinkable(r.nextInt());
                    }))
            .as(figure -> figure);

    Shrinkable<Integer> drawn = figures.generator(SIZE).next(new Random(1));
    assertThat(asked).hasValue(0);
    assertThat(List.of(drawn.value(), drawn.value())).containsOnly(drawn.value());
    assertThat(asked).hasValue(1);
    assertThat(drawn.shrink()).isEmpty();
    assertThat(asked).hasValue(2);
  }

  @Property(tries = 20)
  void dice_show_every_number_as_often(@ForAll long seed) {
    Dice dice = new Dice(seed);
    int[] shown = new int[7];
    for (int i = 0; i < 70_000; i++) {
      shown[dice.below(shown.length)]++;
    }

    // ten times the standard deviation of 93
    assertThat(Arrays.stream(shown)).allSatisfy(n -> assertThat(n).isBetween(9_070, 10_930));
  }

  @Property(tries = 20)
  void equal_seeds_show_equal_numbers_and_others_do_not(@ForAll long seed) {
    Dice dice = new Dice(seed);
    List<Long> numbers = List.of(dice.nextLong(), dice.nextLong(), dice.nextLong());
    dice.setSeed(seed);
    assertThat(List.of(dice.nextLong(), dice.nextLong(), dice.nextLong())).isEqualTo(numbers);
    assertThat(new Dice(seed + 1).nextLong()).isNotIn(numbers);
  }

  @Example
  void the_numbers_are_those_that_were_published() {
    // the first ones of SplitMix64 with the seed 1234567
    assertThat(List.of(new Dice(1_234_567).nextLong())).containsExactly(6457827717110365317L);
  }
}
