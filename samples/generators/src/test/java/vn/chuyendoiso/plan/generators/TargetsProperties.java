package vn.chuyendoiso.plan.generators;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import vn.chuyendoiso.plan.target.Comparison;
import vn.chuyendoiso.plan.target.Indicator;
import vn.chuyendoiso.plan.target.Target;
import vn.chuyendoiso.plan.target.TargetId;
import vn.chuyendoiso.plan.target.TargetValue;
import vn.chuyendoiso.plan.text.KeptMembers;

class TargetsProperties {

  private static final List<Class<? extends TargetValue>> FORMS =
      List.of(
          TargetValue.Quantity.class,
          TargetValue.Interval.class,
          TargetValue.Rank.class,
          TargetValue.Milestone.class,
          TargetValue.Checklist.class,
          TargetValue.Qualitative.class,
          TargetValue.Composite.class,
          TargetValue.Change.class,
          TargetValue.Recurring.class,
          TargetValue.Maintain.class);

  @Provide
  Arbitrary<TargetValue> printable() {
    return Targets.printableValues();
  }

  @Property
  void printable_values_are_read_as_the_same_value(@ForAll("printable") TargetValue value) {
    assertThat(TargetValue.parse(value.print())).contains(value);
    assertThat(value.getKept()).isEqualTo(KeptMembers.NONE);
  }

  @Example
  void both_kinds_of_values_have_every_form() {
    assertThat(FORMS).hasSameSizeAs(TargetValue.class.getPermittedSubclasses());

    assertThat(forms(Draws.of(Targets.values(), 7, 1_000)))
        .containsExactlyInAnyOrderElementsOf(FORMS);
    assertThat(forms(Draws.of(Targets.printableValues(), 7, 1_000)))
        .containsExactlyInAnyOrderElementsOf(FORMS);
  }

  @Property
  void numbers_have_at_most_30_digits_and_10_decimals(@ForAll TargetValue value) {
    assertThat(Walk.through(value))
        .filteredOn(p -> p instanceof BigDecimal)
        .allSatisfy(
            p -> {
              assertThat(((BigDecimal) p).precision()).isLessThanOrEqualTo(30);
              assertThat(((BigDecimal) p).scale()).isBetween(0, 10);
            });
  }

  @Example
  void values_bring_every_comparison_negative_tiny_and_huge_numbers() {
    List<TargetValue.Quantity> quantities =
        Draws.of(Targets.values(), 7, 3_000).stream()
            .filter(v -> v instanceof TargetValue.Quantity)
            .map(TargetValue.Quantity.class::cast)
            .toList();

    assertThat(quantities)
        .extracting(TargetValue.Quantity::getComparison)
        .contains(Comparison.values());
    assertThat(quantities).anyMatch(q -> q.getNumber().signum() < 0);
    assertThat(quantities).anyMatch(q -> q.getNumber().precision() > 25);
    assertThat(quantities).anyMatch(q -> q.getNumber().scale() == 10);
  }

  @Property(tries = 300)
  void keys_inside_one_tree_differ(@ForAll Target target) {
    List<TargetId> ids =
        Walk.through(target).stream()
            .filter(p -> p instanceof Target)
            .map(p -> ((Target) p).getId())
            .toList();

    assertThat(ids).doesNotHaveDuplicates();
    assertThat(ids.get(0)).isEqualTo(target.getId());
  }

  @Example
  void targets_nest_three_levels_deep_and_leave_out_what_they_can() {
    List<Target> targets = Draws.of(Targets.targets(), 9, 1_000);

    assertThat(targets.stream().map(TargetsProperties::depth)).contains(1, 2, 3).doesNotContain(4);
    assertThat(targets).anyMatch(Target::isLabel);
    assertThat(targets).anyMatch(t -> t.getDeadline().isEmpty());
    assertThat(targets)
        .anyMatch(t -> t.getValue().stream().anyMatch(v -> v.getMeaning().isEmpty()));
    assertThat(targets).anyMatch(t -> t.getValue().stream().anyMatch(v -> v.getText().isEmpty()));
  }

  @Example
  void some_indicators_have_a_national_metric_and_some_no_unit() {
    List<Indicator> indicators = Draws.of(Targets.indicators(), 9, 500);

    assertThat(indicators).anyMatch(i -> i.getMetric().isPresent());
    assertThat(indicators).anyMatch(i -> i.getMetric().isEmpty() && i.getUnit().isEmpty());
  }

  private static int depth(Target target) {
    return 1 + target.getChildren().stream().mapToInt(TargetsProperties::depth).max().orElse(0);
  }

  private static Set<Class<? extends TargetValue>> forms(List<TargetValue> values) {
    return values.stream()
        .map(v -> FORMS.stream().filter(f -> f.isInstance(v)).findFirst().orElseThrow())
        .collect(Collectors.toCollection(HashSet::new));
  }
}
