package vn.chuyendoiso.plan.generators;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCases;
import net.jqwik.api.Example;
import vn.chuyendoiso.plan.document.ActionProgramme;
import vn.chuyendoiso.plan.document.BreakthroughScheme;
import vn.chuyendoiso.plan.document.Document;
import vn.chuyendoiso.plan.document.InfrastructureModel;
import vn.chuyendoiso.plan.document.PlanDocument;
import vn.chuyendoiso.plan.document.ProgressReport;
import vn.chuyendoiso.plan.document.TransformationPlan;
import vn.chuyendoiso.plan.organization.Actor;
import vn.chuyendoiso.plan.organization.OrganizationRegistry;
import vn.chuyendoiso.plan.responsibility.Responsibility;
import vn.chuyendoiso.plan.target.Target;
import vn.chuyendoiso.plan.target.TargetValue;
import vn.chuyendoiso.plan.target.Unit;
import vn.chuyendoiso.plan.task.Task;
import vn.chuyendoiso.plan.time.Deadline;

/**
 * How often the classes of values come about that exporters stumble over. Each check draws with one
 * seed, prints its table, and fails where a class is missing, too rare or too common.
 */
class DistributionProperties {

  private static final long SEED = 2025;

  /** Classes of values with the share, in per mille, in which each must come about. */
  private static final class Table<T> {

    private final List<T> values;
    private final StringBuilder lines = new StringBuilder();
    private final List<String> off = new ArrayList<>();

    Table(String title, Arbitrary<T> values, int count) {
      this.values = Draws.of(values, SEED, count);
      lines.append(String.format(Locale.ROOT, "%n%s (%d drawn)%n", title, count));
    }

    Table<T> row(String name, int least, int most, Predicate<T> isOfClass) {
      long found = values.stream().filter(isOfClass).count();
      double share = 1000.0 * found / values.size();
      lines.append(
          String.format(
              Locale.ROOT, "  %-44s %6d  %6.1f  (%d to %d)%n", name, found, share, least, most));
      if (found == 0 || share < least || share > most) {
        off.add(name + ": " + share);
      }
      return this;
    }

    Table<T> form(Class<? extends T> form, int least, int most) {
      return row(form.getSimpleName(), least, most, form::isInstance);
    }

    void check() {
      System.out.print(lines);
      assertThat(off).as("off, in per mille").isEmpty();
    }
  }

  // The shares are those of the 140 deadlines of 03/NQ-CP: 69 years, 48 months, 13 continuous, 3
  // yearly, 3 open-ended, 2 ranges, 1 quarter, 1 without. Forms of other plans are rare beside
  // them.
  @Example
  void deadlines_have_the_forms_of_real_annexes() {
    new Table<>("Deadlines", Deadlines.deadlines(), 10_000)
        .form(Deadline.InYear.class, 400, 500)
        .form(Deadline.InMonth.class, 270, 350)
        .form(Deadline.Continuous.class, 60, 100)
        .form(Deadline.Recurring.class, 10, 35)
        .form(Deadline.OpenEnded.class, 10, 35)
        .form(Deadline.InYears.class, 5, 25)
        .form(Deadline.InQuarter.class, 5, 25)
        .form(Deadline.Undetermined.class, 2, 15)
        .form(Deadline.InHalf.class, 5, 25)
        .form(Deadline.Day.class, 15, 45)
        .form(Deadline.DayOfYear.class, 5, 25)
        .form(Deadline.DayOfMonth.class, 2, 15)
        .form(Deadline.Stage.class, 5, 25)
        .form(Deadline.Duration.class, 5, 25)
        .row(
            "Day with an hour",
            2,
            15,
            d -> d instanceof Deadline.Day day && day.getTime().isPresent())
        .row("with kept members", 10, 80, d -> !d.getKept().isEmpty())
        .check();
  }

  @Example
  void values_of_targets_have_every_form() {
    Table<TargetValue> table = new Table<>("Values of targets", Targets.values(), 10_000);
    for (Class<?> form : TargetValue.class.getPermittedSubclasses()) {
      table.form(form.asSubclass(TargetValue.class), 5, 700);
    }
    table.check();
  }

  @Example
  void actors_have_every_form() {
    Table<Actor> table = new Table<>("Actors", Actors.actors(), 10_000);
    for (Class<?> form : Actor.class.getPermittedSubclasses()) {
      table.form(form.asSubclass(Actor.class), 20, 700);
    }
    table
        .row(
            "Body of the registry",
            300,
            600,
            a ->
                a instanceof Actor.Body body
                    && body.getOrganization()
                        .filter(id -> !OrganizationRegistry.bundled().lives(id).isEmpty())
                        .isPresent())
        .check();
  }

  @Example
  void documents_have_every_type() {
    new Table<>("Documents", Documents.documents(), 1_000)
        .form(TransformationPlan.class, 250, 420)
        .form(BreakthroughScheme.class, 100, 240)
        .form(ActionProgramme.class, 100, 240)
        .form(ProgressReport.class, 160, 290)
        .form(InfrastructureModel.class, 60, 170)
        .row("with kept members", 10, 150, d -> !d.getKept().isEmpty())
        .check();
  }

  @Example
  void tables_have_no_row_one_row_a_handful_and_many() {
    new Table<>("Plans by rows", Plans.plans(), 800)
        .row("no task", 80, 260, p -> p.getTasks().isEmpty())
        .row("one task", 80, 260, p -> p.getTasks().size() == 1)
        .row("2 to 5 tasks", 350, 700, p -> p.getTasks().size() > 1 && p.getTasks().size() <= 5)
        .row("6 to 36 tasks", 80, 260, p -> p.getTasks().size() > 5 && p.getTasks().size() <= 36)
        .row("hundreds of tasks", 1, 25, p -> p.getTasks().size() >= 100)
        .row("no target", 80, 260, p -> p.getTargets().isEmpty())
        .row("hundreds of targets", 1, 25, p -> p.getTargets().size() >= 100)
        .row("neither", 10, 80, p -> p.getTasks().isEmpty() && p.getTargets().isEmpty())
        .row(
            "tasks below tasks",
            100,
            600,
            p -> p.getTasks().stream().anyMatch(DistributionProperties::hasChildren))
        .row("joint leads", 150, 800, DistributionProperties::hasJointLeads)
        .check();
  }

  private static boolean hasChildren(Task task) {
    return !task.getChildren().isEmpty();
  }

  private static boolean hasJointLeads(PlanDocument plan) {
    return plan.getTasks().stream()
        .flatMap(t -> t.getAssignments().stream())
        .anyMatch(a -> a.getResponsibility() == Responsibility.LEAD && a.getActors().size() > 1);
  }

  @Example
  void titles_are_mostly_plain_and_now_and_then_nasty() {
    texts(new Table<>("Titles", Texts.titles(), 20_000), 0, 130)
        .row("plain", 800, 970, t -> t.matches("[\\p{L}\\p{N}\\p{P} ]{8,250}"))
        .row("longer than 1,000 characters", 5, 60, t -> t.length() > 1_000)
        .check();
  }

  @Example
  void odd_texts_have_every_kind_that_breaks_exporters() {
    Table<String> table =
        texts(new Table<>("Odd texts", Texts.oddTexts(), 20_000), 4, 650)
            .row("left-over marks and soft hyphens", 4, 200, t -> t.indexOf('\u00AD') >= 0);
    for (String tone : List.of("\u0300", "\u0301", "\u0303", "\u0309", "\u0323")) {
      table.row(
          "tone U+" + Integer.toHexString(tone.charAt(0)),
          200,
          900,
          t -> Normalizer.normalize(t, Normalizer.Form.NFD).contains(tone));
    }
    table.check();
  }

  private static Table<String> texts(Table<String> table, int least, int most) {
    return table
        .row("other in NFD", least, 1000, t -> !Normalizer.isNormalized(t, Normalizer.Form.NFD))
        .row("đ or Đ", least, 1000, t -> t.matches("(?s).*[đĐ].*"))
        .row("quotes", least, most, t -> t.indexOf('"') >= 0)
        .row("backslashes", least, most, t -> t.indexOf('\\') >= 0)
        .row("tabs", least, most, t -> t.indexOf('\t') >= 0)
        .row("line breaks", least, most, t -> t.indexOf('\n') >= 0)
        .row("like a formula: =", least, most, t -> t.startsWith("="))
        .row("like a formula: +", least, most, t -> t.startsWith("+"))
        .row("like a formula: -", least, most, t -> t.startsWith("-"))
        .row("like a formula: @", least, most, t -> t.startsWith("@"))
        .row("tags and entities", least, most, t -> t.matches("(?s).*[<&].*"))
        .row("emoji", least, most, t -> t.codePoints().anyMatch(c -> c >= 0x1F300 && c < 0x1FB00))
        .row(
            "from right to left",
            least,
            most,
            t -> t.codePoints().anyMatch(DistributionProperties::isRightToLeft))
        .row("marks of direction", least, most, t -> t.indexOf('\u061C') >= 0)
        .row("like a number, a date, a constant", least, most, t -> t.matches("[0-9][0-9/e]*|null"))
        .row("blanks at both ends", least, most, t -> t.matches("(?s) .* "));
  }

  private static boolean isRightToLeft(int character) {
    byte direction = Character.getDirectionality(character);
    return direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
        || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
  }

  @Example
  void numbers_are_mostly_percentages_and_now_and_then_huge_or_tiny() {
    BigDecimal one = BigDecimal.ONE;
    new Table<>("Numbers", Numbers.decimals(), 10_000)
        .row("zero", 5, 120, n -> n.signum() == 0)
        .row("whole to 100", 450, 800, n -> n.scale() <= 0 && n.abs().intValue() <= 100)
        .row("with decimals", 150, 400, n -> n.stripTrailingZeros().scale() > 0)
        .row("tiny", 1, 60, n -> n.signum() > 0 && n.compareTo(one.movePointLeft(6)) < 0)
        .row("more than a billion", 4, 60, n -> n.compareTo(one.movePointRight(9)) > 0)
        .row("more digits than a double", 3, 60, n -> n.precision() > 17)
        .row("with zeros at the end", 10, 300, n -> n.scale() > n.stripTrailingZeros().scale())
        .row("negative", 20, 80, n -> n.signum() < 0)
        .check();
  }

  @Example
  void conforming_plans_have_real_bodies_and_real_units() {
    LocalDate lastDay = LocalDate.of(2025, 12, 31);
    new Table<>("Conforming plans", Plans.conformingPlans(), 400)
        .row(
            "leads exist to the end of the year",
            1000,
            1000,
            p ->
                p.getTasks().stream()
                    .flatMap(t -> t.getAssignments().stream())
                    .filter(a -> a.getResponsibility() == Responsibility.LEAD)
                    .flatMap(a -> a.getActors().stream())
                    .allMatch(
                        a ->
                            a instanceof Actor.Body body
                                && OrganizationRegistry.bundled()
                                    .on(body.getOrganization().orElseThrow(), lastDay)
                                    .isPresent()))
        .row(
            // the registry of units lacks data sets, visits and incidents
            "all units in the registry",
            400,
            900,
            p ->
                p.getIndicators().stream()
                    .flatMap(i -> i.getUnit().stream())
                    .filter(u -> !u.isEmpty())
                    .allMatch(u -> Unit.of(u).isKnown()))
        .row("of a province", 350, 650, p -> p.getNumber().toString().contains("UBND"))
        .row(
            "targets below targets",
            50,
            700,
            p -> p.getTargets().stream().anyMatch(DistributionProperties::hasRows))
        .row("one task", 30, 300, p -> p.getTasks().size() == 1)
        .check();
  }

  private static boolean hasRows(Target target) {
    return !target.getChildren().isEmpty();
  }

  @Example
  void edge_cases_come_first_and_are_few() {
    EdgeCases<Document> documents = Documents.documents().edgeCases(100);
    assertThat(documents.size()).isBetween(3, 20);
    List<Document> first = documents.suppliers().stream().map(s -> s.get().value()).toList();
    assertThat(first).anyMatch(d -> d instanceof PlanDocument p && p.getTasks().isEmpty());
    assertThat(first)
        .anyMatch(
            d ->
                d instanceof PlanDocument p
                    && p.getTasks().stream().anyMatch(t -> t.getTitle().startsWith("=")));
    assertThat(Deadlines.deadlines().edgeCases(100).size()).isBetween(3, 20);
  }
}
