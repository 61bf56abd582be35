package vn.chuyendoiso.plan.generators;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import vn.chuyendoiso.plan.text.KeptMembers;
import vn.chuyendoiso.plan.time.Deadline;
import vn.chuyendoiso.plan.time.Period;

class DeadlinesProperties {

  private static final Period SPRING =
      Period.builder()
          .firstDay(LocalDate.of(2025, 2, 3))
          .lastDay(LocalDate.of(2025, 5, 15))
          .build();

  private static final List<Class<? extends Deadline>> FORMS =
      List.of(
          Deadline.Day.class,
          Deadline.InMonth.class,
          Deadline.InQuarter.class,
          Deadline.InHalf.class,
          Deadline.InYear.class,
          Deadline.InYears.class,
          Deadline.DayOfYear.class,
          Deadline.DayOfMonth.class,
          Deadline.Stage.class,
          Deadline.Recurring.class,
          Deadline.Duration.class,
          Deadline.Undetermined.class,
          Deadline.Continuous.class,
          Deadline.OpenEnded.class);

  @Provide
  Arbitrary<Deadline> inSpring() {
    return Deadlines.within(SPRING);
  }

  @Property
  void what_is_printed_is_read_as_the_same_deadline(@ForAll Deadline deadline) {
    assertThat(Deadline.parse(deadline.print())).contains(withoutKept(deadline));
  }

  @Property
  void no_question_put_to_a_deadline_ends_in_an_exception(@ForAll Deadline deadline) {
    assertThat(deadline.print(Locale.ENGLISH)).isNotBlank();
    assertThat(deadline.print(Locale.forLanguageTag("vi"))).isEqualTo(deadline.print());
    assertThat(deadline.lastAcceptableDay().map(LocalDate::getYear).orElse(2025))
        .isBetween(1899, 3100);
  }

  @Property
  void a_day_of_what_comes_again_lies_in_its_year_or_on_the_last_day_before_it(
      @ForAll Deadline deadline, @ForAll @IntRange(min = 1, max = 9999) int year) {
    List<LocalDate> days =
        deadline instanceof Deadline.Recurring recurring
            ? recurring.lastAcceptableDaysIn(year)
            : deadline instanceof Deadline.DayOfMonth monthly
                ? monthly.lastAcceptableDaysIn(year)
                : deadline instanceof Deadline.DayOfYear once
                    ? List.of(once.lastAcceptableDayIn(year))
                    : List.of();

    assertThat(days)
        .isSorted()
        .allSatisfy(
            d ->
                assertThat(d)
                    .isBetween(LocalDate.of(year - 1, 12, 31), LocalDate.of(year, 12, 31)));
  }

  private static Deadline withoutKept(Deadline deadline) {
    return deadline instanceof Deadline.Recurring recurring
        ? Deadline.recurring(
            recurring.getFrequency(),
            recurring.getDays().stream().map(d -> d.withKept(KeptMembers.NONE)).toList())
        : deadline.withKept(KeptMembers.NONE);
  }

  @Property
  void deadlines_within_a_period_end_within_it(@ForAll("inSpring") Deadline deadline) {
    assertThat(deadline.lastAcceptableDay().orElseThrow())
        .isBetween(SPRING.getFirstDay(), SPRING.getLastDay());
    assertThat(deadline.getKept()).isEqualTo(KeptMembers.NONE);
  }

  @Example
  void a_period_of_one_day_has_a_deadline() {
    LocalDate day = LocalDate.of(2025, 3, 3);
    Period period = Period.builder().firstDay(day).lastDay(day).build();

    assertThat(Draws.of(Deadlines.within(period), 3, 20))
        .allSatisfy(d -> assertThat(d.lastAcceptableDay()).contains(day));
  }

  @Example
  void a_period_without_a_day_has_no_deadline() {
    Period period = SPRING.withLastDay(SPRING.getFirstDay().minusDays(1));

    assertThatThrownBy(() -> Deadlines.within(period)).isInstanceOf(IllegalArgumentException.class);
  }

  @Example
  void every_form_is_among_a_thousand_and_the_bare_year_is_the_most_common() {
    assertThat(FORMS).hasSameSizeAs(Deadline.class.getPermittedSubclasses());

    Map<Class<? extends Deadline>, Long> counts =
        Draws.of(Deadlines.deadlines(), 2025, 1_000).stream()
            .collect(Collectors.groupingBy(DeadlinesProperties::form, Collectors.counting()));

    assertThat(counts.keySet()).containsExactlyInAnyOrderElementsOf(FORMS);
    assertThat(counts.get(Deadline.InYear.class)).isBetween(400L, 560L);
    assertThat(counts.get(Deadline.InMonth.class)).isBetween(260L, 400L);
    assertThat(counts.get(Deadline.Continuous.class)).isBetween(50L, 140L);
  }

  private static Class<? extends Deadline> form(Deadline deadline) {
    return FORMS.stream().filter(f -> f.isInstance(deadline)).findFirst().orElseThrow();
  }

  @Example
  void most_periods_are_of_whole_years_and_some_are_the_wrong_way_round() {
    List<Period> periods = Draws.of(Deadlines.periods(), 4, 1_000);

    assertThat(periods.stream().filter(p -> p.getFirstDay().getDayOfYear() == 1).count())
        .isBetween(800L, 960L);
    assertThat(periods).anyMatch(p -> p.getLastDay().isBefore(p.getFirstDay()));
  }

  @Property
  void a_period_means_the_same_after_it_was_printed_and_read(@ForAll Period period) {
    Period plain = period.withKept(KeptMembers.NONE);
    assertThat(Period.parse(plain.print())).contains(plain);
  }
}
