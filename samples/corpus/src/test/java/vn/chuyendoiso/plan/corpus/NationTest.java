package vn.chuyendoiso.plan.corpus;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import vn.chuyendoiso.plan.document.Document;
import vn.chuyendoiso.plan.document.TransformationPlan;
import vn.chuyendoiso.plan.organization.IssuerKind;
import vn.chuyendoiso.plan.rollup.Gathering;
import vn.chuyendoiso.plan.rollup.RollUp;
import vn.chuyendoiso.plan.rollup.RollUpQuestion;
import vn.chuyendoiso.plan.rollup.Scope;
import vn.chuyendoiso.plan.rollup.SetAsideReason;
import vn.chuyendoiso.plan.serialization.PlanLine;
import vn.chuyendoiso.plan.serialization.PlanLines;
import vn.chuyendoiso.plan.target.Aggregation;
import vn.chuyendoiso.plan.target.NationalTargetCatalogue;
import vn.chuyendoiso.plan.time.Period;

class NationTest {

  private static byte[] bytes(String... arguments) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int code =
        Main.run(new PrintStream(out, false, UTF_8), new PrintStream(err, false, UTF_8), arguments);
    assertThat(code).as(err.toString(UTF_8)).isZero();
    return out.toByteArray();
  }

  @Test
  void the_same_seed_gives_the_same_bytes_and_another_gives_others() throws IOException {
    byte[] first = bytes("--documents", "300", "--seed", "7");
    assertThat(bytes("--documents", "300", "--seed", "7")).isEqualTo(first);
    assertThat(bytes("--documents", "300", "--seed", "8")).isNotEqualTo(first);
  }

  @Test
  void every_line_is_read_without_a_finding() throws IOException {
    byte[] lines = bytes("--documents", "600");
    List<PlanLine<Document>> read =
        PlanLines.of(Document.class).open(new ByteArrayInputStream(lines)).stream().toList();
    assertThat(read).hasSizeBetween(500, 800);
    assertThat(read).allSatisfy(l -> assertThat(l.getFindings()).isEmpty());
  }

  @Test
  void plans_are_small_and_measure_in_every_way() {
    List<TransformationPlan> plans =
        Nation.of(3000, 1)
            .documents()
            .filter(TransformationPlan.class::isInstance)
            .map(TransformationPlan.class::cast)
            .toList();
    assertThat(plans)
        .allSatisfy(
            p -> {
              assertThat(p.getTargets()).hasSizeBetween(5, 15);
              assertThat(p.getTasks()).hasSizeBetween(10, 20);
            });
    Set<Aggregation> ways =
        plans.stream()
            .flatMap(p -> p.getIndicators().stream())
            .flatMap(i -> i.getAggregation().stream())
            .collect(Collectors.toSet());
    assertThat(ways).containsExactlyInAnyOrder(Aggregation.values());
  }

  @Test
  void metrics_are_those_of_the_national_catalogue() {
    assertThat(Vocabulary.YARDSTICKS.stream().flatMap(y -> y.metric().stream()))
        .hasSizeGreaterThan(10)
        .allSatisfy(m -> assertThat(NationalTargetCatalogue.bundled().ofMetric(m)).isNotEmpty());
  }

  @Test
  void the_whole_nation_has_34_provinces_and_3321_communes_of_different_names() {
    List<String> issuers = new ArrayList<>();
    Nation.of(100_000, 1)
        .documents()
        .takeWhile(d -> d instanceof TransformationPlan)
        .forEach(
            d ->
                issuers.add(d.getIssuer().orElseThrow().getKind() + d.getIssuer().get().getName()));
    assertThat(issuers).doesNotHaveDuplicates();
    assertThat(issuers.stream().filter(i -> i.startsWith(IssuerKind.COMMUNE.name()))).hasSize(3321);
    assertThat(issuers.stream().filter(i -> i.startsWith(IssuerKind.PROVINCE.name())))
        .hasSizeGreaterThanOrEqualTo(63);
  }

  @Test
  void results_find_the_rows_of_their_plans_and_some_reports_are_missing_or_come_again() {
    Gathering gathering = new Gathering();
    Nation.of(6000, 1).documents().forEach(gathering::add);
    RollUp rollUp =
        gathering
            .toPart()
            .finish(
                RollUpQuestion.of(Period.years(2027, 2027))
                    .withFoldedOn(LocalDate.of(2027, 12, 31)));
    assertThat(rollUp.setAsideCounts())
        .doesNotContainKeys(
            SetAsideReason.PLAN_NOT_GIVEN,
            SetAsideReason.SEVERAL_PLANS,
            SetAsideReason.TARGET_NOT_FOUND,
            SetAsideReason.NOT_MATCHED);
    assertThat(rollUp.total().accounts()).isBetween(180, 199);
    assertThat(rollUp.superseded()).isNotEmpty();
    assertThat(rollUp.total().targets().total()).isPositive();
    assertThat(
            rollUp.figures().stream()
                .filter(f -> f.scope().equals(Scope.ALL))
                .filter(f -> f.value().isPresent())
                .flatMap(f -> f.aggregation().stream()))
        .contains(
            Aggregation.SUM,
            Aggregation.WEIGHTED_AVERAGE,
            Aggregation.COUNT_OF_BODIES_THAT_REACHED_IT);
  }
}
