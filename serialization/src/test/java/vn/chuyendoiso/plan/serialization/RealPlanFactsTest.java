package vn.chuyendoiso.plan.serialization;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.chuyendoiso.plan.responsibility.Responsibility.COORDINATE;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.chuyendoiso.plan.document.ActionProgramme;
import vn.chuyendoiso.plan.document.Document;
import vn.chuyendoiso.plan.document.PlanDocument;
import vn.chuyendoiso.plan.funding.Amount;
import vn.chuyendoiso.plan.law.InstrumentRef;
import vn.chuyendoiso.plan.organization.Actor;
import vn.chuyendoiso.plan.organization.Issuer;
import vn.chuyendoiso.plan.progress.TargetResult;
import vn.chuyendoiso.plan.responsibility.Assignment;
import vn.chuyendoiso.plan.responsibility.Responsibility;
import vn.chuyendoiso.plan.target.Commitment;
import vn.chuyendoiso.plan.target.Comparison;
import vn.chuyendoiso.plan.target.Target;
import vn.chuyendoiso.plan.target.TargetValue;
import vn.chuyendoiso.plan.task.Deliverable;
import vn.chuyendoiso.plan.task.Task;
import vn.chuyendoiso.plan.text.Printed;
import vn.chuyendoiso.plan.time.Deadline;
import vn.chuyendoiso.plan.time.Period;

/** Nothing that the sources of the real plans state is missing in the documents made of them. */
class RealPlanFactsTest {

  /** One line of a table of facts. */
  record Fact(Map<String, String> cells) {
    String text(String column) {
      return find(column).orElseThrow(() -> new AssertionError("no " + column + " in " + cells));
    }

    Optional<String> find(String column) {
      assertThat(cells).containsKey(column);
      return Optional.of(cells.get(column)).filter(c -> !c.isEmpty());
    }

    @Override
    public String toString() {
      return String.join(" ", cells.values());
    }
  }

  static Stream<Fact> headings() throws IOException {
    return facts("headings.tsv");
  }

  static Stream<Fact> rows() throws IOException {
    return facts("targets.tsv");
  }

  static Stream<Fact> programmeTasks() throws IOException {
    return facts("03-nq-cp-tasks.tsv");
  }

  static Stream<Fact> programmeTargets() throws IOException {
    return facts("03-nq-cp-targets.tsv");
  }

  @Test
  void every_fact_of_the_survey_is_listed() throws IOException {
    assertThat(headings()).hasSize(14);
    assertThat(rows()).hasSize(78);
    assertThat(programmeTasks()).hasSize(140);
    assertThat(programmeTargets()).hasSize(59);
  }

  @ParameterizedTest
  @MethodSource("headings")
  void a_heading_has_number_day_issuer_period_bases_and_budget(Fact fact) throws IOException {
    PlanDocument document = read(fact.text("document"));
    assertThat(document.getNumber().map(Object::toString)).isEqualTo(fact.find("number"));
    assertThat(document.getIssuedOn().map(LocalDate::toString)).isEqualTo(fact.find("issuedOn"));
    assertThat(document.getIssuer().map(Issuer::getName)).isEqualTo(fact.find("issuer"));
    Optional<Period> period = document.getPeriod().flatMap(Printed::getMeaning);
    assertThat(period.map(p -> p.getFirstDay().toString())).isEqualTo(fact.find("firstDay"));
    assertThat(period.map(p -> p.getLastDay().toString())).isEqualTo(fact.find("lastDay"));
    List<String> bases =
        document.getLegalBases().stream()
            .flatMap(b -> b.getInstrument().flatMap(InstrumentRef::getNumber).stream())
            .map(Object::toString)
            .toList();
    assertThat(bases)
        .containsAll(fact.find("legalBases").map(b -> parts(b, ";")).orElse(List.of()));
    Optional<Amount> budget =
        document.getFunding().flatMap(f -> f.getAmount()).flatMap(Printed::getMeaning);
    assertThat(budget.map(a -> a.inDong().toPlainString())).isEqualTo(fact.find("budgetInDong"));
  }

  @ParameterizedTest
  @MethodSource("rows")
  void a_printed_value_keeps_number_comparison_deadline_hedge_level_and_condition(Fact fact)
      throws IOException {
    PlanDocument document = read(fact.text("document"));
    if (fact.text("place").equals("result")) {
      TargetResult result = document.getEvaluations().get(0).getTargetResults().get(0);
      assertThat(result.getAchievedPercent()).contains(new BigDecimal("76.5"));
      assertValue(fact, result.getMeasurements().get(0).getValue());
      return;
    }
    Target target = target(document, fact.text("row"));
    assertValue(fact, target.getValue().orElseThrow());
    assertThat(target.getDeadline().flatMap(Printed::getMeaning).flatMap(this::lastYear))
        .isEqualTo(fact.find("deadline").map(Integer::valueOf));
    assertThat(target.getCommitment()).isEqualTo(fact.find("hedge").map(h -> Commitment.STRIVE));
    assertThat(target.getLevel().map(l -> l.name().toLowerCase(Locale.ROOT)))
        .isEqualTo(fact.find("level"));
    if (fact.find("condition").isPresent()) {
      assertThat(
              Stream.of(target.getCondition(), target.getExclusion(), target.getPopulation())
                  .flatMap(Optional::stream))
          .isNotEmpty();
    }
  }

  private Optional<Integer> lastYear(Deadline deadline) {
    return deadline.lastAcceptableDay().map(LocalDate::getYear);
  }

  /** Holds number, upper end, comparison, unit and words of a fact against a value. */
  private static void assertValue(Fact fact, Printed<TargetValue> printed) {
    String json = Json.write(TargetShapes.PRINTED_VALUE, printed);
    List<BigDecimal> numbers = numbers(json);
    fact.find("value")
        .ifPresent(
            v ->
                assertThat(numbers)
                    .usingElementComparator(BigDecimal::compareTo)
                    .contains(new BigDecimal(v)));
    fact.find("valueMax")
        .ifPresent(
            v ->
                assertThat(numbers)
                    .usingElementComparator(BigDecimal::compareTo)
                    .contains(new BigDecimal(v)));
    TargetValue value = printed.getMeaning().orElseThrow();
    if (value instanceof TargetValue.Quantity quantity) {
      assertThat(quantity.getComparison()).isEqualTo(comparison(fact.text("comparator")));
    }
    fact.find("raw").ifPresent(raw -> assertThat(raw).contains(printed.getText().orElse("")));
    assertThat(TargetValue.parse(value.print())).contains(value);
  }

  private static Comparison comparison(String sign) {
    return switch (sign) {
      case ">=" -> Comparison.AT_LEAST;
      case ">" -> Comparison.MORE_THAN;
      case "<=" -> Comparison.AT_MOST;
      case "<" -> Comparison.LESS_THAN;
      default -> Comparison.UNSPECIFIED;
    };
  }

  private static List<BigDecimal> numbers(String json) {
    List<BigDecimal> numbers = new ArrayList<>();
    Matcher matcher = Pattern.compile(": ?(-?[0-9][0-9.]*)").matcher(json);
    while (matcher.find()) {
      numbers.add(new BigDecimal(matcher.group(1)));
    }
    return numbers;
  }

  @ParameterizedTest
  @MethodSource("programmeTasks")
  void a_task_of_the_programme_has_every_cell_of_its_row(Fact fact) throws IOException {
    Task task = task(fact.text("no"));
    assertThat(task.getGroup()).contains(fact.text("group"));
    assertCell(task, Responsibility.LEAD, fact.find("lead"));
    assertCell(task, Responsibility.COORDINATE, fact.find("coordinating"));
    assertThat(
            String.join("; ", task.getDeliverables().stream().map(Deliverable::getText).toList()))
        .isEqualTo(fact.find("output").orElse(""));
    Optional<Printed<Deadline>> deadline = task.getDeadline();
    assertThat(deadline.flatMap(Printed::getText)).isEqualTo(fact.find("deadline"));
    deadline.ifPresent(
        d -> {
          assertThat(Deadline.parse(d.getText().orElseThrow())).isEqualTo(d.getMeaning());
          assertThat(d.getMeaning().orElseThrow().getClass().getSimpleName())
              .isEqualTo(form(fact.text("deadlineClass")));
        });
  }

  private static String form(String deadlineClass) {
    return switch (deadlineClass) {
      case "year" -> "InYear";
      case "month" -> "InMonth";
      case "continuous" -> "Continuous";
      case "yearly" -> "Recurring";
      case "open-ended" -> "OpenEnded";
      case "year-range" -> "InYears";
      case "quarter" -> "InQuarter";
      default -> throw new AssertionError(deadlineClass);
    };
  }

  /** Holds a cell against its words: kept as they stand, and each name taken out of them. */
  private static void assertCell(Task task, Responsibility role, Optional<String> words) {
    List<Assignment> cells =
        task.getAssignments().stream().filter(a -> a.getResponsibility() == role).toList();
    assertThat(cells.size()).isEqualTo(words.isPresent() ? 1 : 0);
    if (words.isEmpty()) {
      return;
    }
    assertThat(cells.get(0).getText()).isEqualTo(words);
    String left = words.get();
    assertThat(cells.get(0).getActors()).isNotEmpty();
    for (Actor actor : cells.get(0).getActors()) {
      assertThat(left).contains(actor.getName());
      left = left.replaceFirst(Pattern.quote(actor.getName()), "");
    }
    // the source cut the cell of task 3 in the middle of a name
    String cut = task.getCode().equals(Optional.of("3")) && role == COORDINATE ? "Bộ" : "";
    assertThat(left.replaceAll("[,;.\\s]|và", "")).as(words.get()).isEqualTo(cut);
  }

  @ParameterizedTest
  @MethodSource("programmeTargets")
  void a_target_of_the_programme_has_every_cell_of_its_row(Fact fact) throws IOException {
    Target target = target(programme(), fact.text("id"));
    if (fact.text("kind").equals("group-header")) {
      assertThat(target.isLabel()).isTrue();
      assertThat(target.getChildren()).isNotEmpty();
      return;
    }
    fact.find("value")
        .ifPresent(
            v ->
                assertThat(numbers(json(target)))
                    .usingElementComparator(BigDecimal::compareTo)
                    .contains(new BigDecimal(v)));
    fact.find("valueMax")
        .ifPresent(
            v ->
                assertThat(numbers(json(target)))
                    .usingElementComparator(BigDecimal::compareTo)
                    .contains(new BigDecimal(v)));
    if (target.getValue().flatMap(Printed::getMeaning).orElseThrow()
        instanceof TargetValue.Quantity quantity) {
      assertThat(quantity.getComparison())
          .isEqualTo(comparison(fact.find("comparator").orElse("")));
    }
    assertThat(
            target.getDeadline().flatMap(Printed::getMeaning).flatMap(Deadline::lastAcceptableDay))
        .isEqualTo(fact.find("deadline").map(LocalDate::parse));
    if (fact.find("monitor").isPresent()) {
      assertThat(target.getAssignments())
          .filteredOn(a -> a.getResponsibility() == Responsibility.MONITOR)
          .extracting(a -> a.getText().orElse(""))
          .containsExactly(fact.text("monitor"));
    }
  }

  private static String json(Target target) {
    return Json.write(TargetShapes.PRINTED_VALUE, target.getValue().orElseThrow());
  }

  private static Task task(String code) throws IOException {
    return programme().getTasks().stream()
        .filter(t -> t.getCode().equals(Optional.of(code)))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no task " + code));
  }

  private static Target target(PlanDocument document, String id) {
    return flat(document.getTargets())
        .filter(t -> t.getId().value().equals(id))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no target " + id));
  }

  private static Stream<Target> flat(List<Target> targets) {
    return targets.stream().flatMap(t -> Stream.concat(Stream.of(t), flat(t.getChildren())));
  }

  private static PlanDocument programme() throws IOException {
    Document document = read("03-nq-cp-2025");
    assertThat(document).isInstanceOf(ActionProgramme.class);
    return (PlanDocument) document;
  }

  private static PlanDocument read(String name) throws IOException {
    ClassLoader loader = RealPlanFactsTest.class.getClassLoader();
    try (InputStream stream = loader.getResourceAsStream("plans/" + name + ".json")) {
      return PlanJson.read(stream.readAllBytes(), PlanDocument.class).orThrow();
    }
  }

  private static Stream<Fact> facts(String name) throws IOException {
    try (InputStream stream = RealPlanFactsTest.class.getResourceAsStream("facts/" + name)) {
      List<List<String>> lines =
          new String(stream.readAllBytes(), StandardCharsets.UTF_8)
              .lines()
              .filter(l -> !l.startsWith("#"))
              .map(l -> parts(l, "\t"))
              .toList();
      return lines.stream().skip(1).map(cells -> fact(lines.get(0), cells));
    }
  }

  private static Fact fact(List<String> columns, List<String> cells) {
    Map<String, String> fact = new LinkedHashMap<>();
    for (int i = 0; i < columns.size(); i++) {
      fact.put(columns.get(i), cells.get(i));
    }
    return new Fact(fact);
  }

  private static List<String> parts(String text, String separator) {
    return Arrays.asList(text.split(separator, -1));
  }
}
