package vn.chuyendoiso.plan.overlap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.chuyendoiso.plan.document.ActionProgramme;
import vn.chuyendoiso.plan.document.Document;
import vn.chuyendoiso.plan.document.Portfolio;
import vn.chuyendoiso.plan.document.ProgressReport;
import vn.chuyendoiso.plan.document.TransformationPlan;
import vn.chuyendoiso.plan.law.Citation;
import vn.chuyendoiso.plan.law.DocumentNumber;
import vn.chuyendoiso.plan.law.InstrumentRef;
import vn.chuyendoiso.plan.organization.Issuer;
import vn.chuyendoiso.plan.organization.IssuerKind;
import vn.chuyendoiso.plan.resource.ResourceTable;
import vn.chuyendoiso.plan.task.Deliverable;
import vn.chuyendoiso.plan.task.Task;
import vn.chuyendoiso.plan.task.TaskId;
import vn.chuyendoiso.plan.text.Printed;
import vn.chuyendoiso.plan.time.Period;

class TaskOverlapTest {

  private static final String NATIONAL = "Lập Kế hoạch phát triển hạ tầng số";
  private static final String LOCAL = "Kế hoạch phát triển hạ tầng số tỉnh Nghệ An";

  private final ActionProgramme programme =
      ActionProgramme.builder()
          .number(DocumentNumber.of("03/NQ-CP"))
          .title("Chương trình hành động của Chính phủ")
          .issuer(Issuer.builder().name("Chính phủ").kind(IssuerKind.NATION).build())
          .tasks(tasks(NATIONAL))
          .build();

  private static List<Task> tasks(String... titles) {
    return IntStream.range(0, titles.length)
        .mapToObj(i -> Task.builder().id(new TaskId("nv-" + (i + 1))).title(titles[i]).build())
        .toList();
  }

  private static TransformationPlan plan(
      String number, String issuer, IssuerKind kind, int year, String... titles) {
    return TransformationPlan.builder()
        .number(DocumentNumber.of(number))
        .title("Kế hoạch chuyển đổi số năm " + year)
        .issuer(Issuer.builder().name(issuer).kind(kind).build())
        .period(Printed.meaningOnly(Period.years(year, year)))
        .tasks(tasks(titles))
        .build();
  }

  private static TransformationPlan province(String number, int year, String... titles) {
    return plan(number, "UBND tỉnh Nghệ An", IssuerKind.PROVINCE, year, titles);
  }

  private static List<Overlap> among(Document... documents) {
    return TaskOverlap.among(Portfolio.of(documents)).getOverlaps();
  }

  @Test
  void a_province_that_does_what_the_programme_asks_for_is_below_it() {
    assertThat(among(province("347/KH-UBND", 2025, LOCAL), programme))
        .singleElement()
        .satisfies(o -> assertThat(o.relation()).isEqualTo(OverlapRelation.NATIONAL_PROGRAMME))
        .satisfies(o -> assertThat(o.first().title()).isEqualTo(NATIONAL))
        .satisfies(o -> assertThat(o.first().document()).isEqualTo(1))
        .satisfies(o -> assertThat(o.second().number()).contains(DocumentNumber.of("347/KH-UBND")))
        .satisfies(o -> assertThat(o.second().pointer()).hasToString("/tasks/0"))
        .satisfies(o -> assertThat(o.implementation()).isFalse())
        .satisfies(o -> assertThat(o.score()).isBetween(0.8, 1.0))
        .satisfies(
            o ->
                assertThat(o.match().shared())
                    .containsExactly("Lập Kế hoạch phát triển hạ tầng số"));
  }

  @Test
  void what_names_the_programme_as_its_origin_carries_it_out() {
    TransformationPlan plan = province("347/KH-UBND", 2025, LOCAL);
    Task task =
        plan.getTasks()
            .get(0)
            .withOrigin(
                Citation.builder()
                    .instrument(
                        InstrumentRef.builder().number(DocumentNumber.of("03/NQ-CP")).build())
                    .build());

    assertThat(among(plan.withTasks(task), programme))
        .extracting(Overlap::implementation)
        .containsExactly(true);
    Task heading =
        Task.builder()
            .id(new TaskId("nv-0"))
            .title("Hạ tầng")
            .origin(task.getOrigin())
            .addChildren(task.withOrigin(Optional.empty()))
            .build();
    assertThat(among(plan.withTasks(heading), programme))
        .extracting(Overlap::implementation)
        .containsExactly(true);
  }

  @Test
  void the_task_that_is_cited_is_found_though_another_one_is_as_similar() {
    TransformationPlan upper = province("347/KH-UBND", 2025, LOCAL);
    TransformationPlan commune =
        plan("5/KH-UBND", "UBND xã Anh Sơn", IssuerKind.COMMUNE, 2025, NATIONAL);
    Task citing =
        commune
            .getTasks()
            .get(0)
            .withOrigin(
                Citation.builder()
                    .instrument(InstrumentRef.builder().number(upper.getNumber()).build())
                    .build());
    TransformationPlan other =
        plan("1/KH-UBND", "UBND tỉnh Gia Lai", IssuerKind.PROVINCE, 2025, NATIONAL);

    assertThat(among(other, upper, commune.withTasks(citing)))
        .filteredOn(Overlap::implementation)
        .singleElement()
        .satisfies(o -> assertThat(o.first().number()).isEqualTo(upper.getNumber()));
  }

  @Test
  void one_body_repeats_itself_inside_a_plan_and_in_another_of_the_same_time() {
    String other = "Xây dựng kế hoạch phát triển hạ tầng số";

    assertThat(among(province("1/KH-UBND", 2025, NATIONAL, "Trồng rừng ngập mặn ven biển", other)))
        .singleElement()
        .satisfies(o -> assertThat(o.relation()).isEqualTo(OverlapRelation.INSIDE_DOCUMENT))
        .satisfies(o -> assertThat(o.second().task()).isEqualTo(new TaskId("nv-3")));
    assertThat(among(province("1/KH-UBND", 2025, NATIONAL), province("2/KH-UBND", 2025, other)))
        .extracting(Overlap::relation)
        .containsExactly(OverlapRelation.SAME_BODY);
    assertThat(among(province("1/KH-UBND", 2025, NATIONAL), province("2/KH-UBND", 2026, other)))
        .isEmpty();
  }

  @Test
  void two_provinces_may_do_the_same_and_two_levels_may_not() {
    TransformationPlan province = province("1/KH-UBND", 2025, NATIONAL);

    assertThat(
            among(
                province,
                plan("1/KH-UBND", "UBND tỉnh Gia Lai", IssuerKind.PROVINCE, 2025, NATIONAL)))
        .isEmpty();
    assertThat(
            among(
                plan("9/KH-UBND", "UBND xã Anh Sơn", IssuerKind.COMMUNE, 2025, NATIONAL), province))
        .singleElement()
        .satisfies(o -> assertThat(o.relation()).isEqualTo(OverlapRelation.OTHER_LEVEL))
        .satisfies(o -> assertThat(o.first().issuer()).contains("UBND tỉnh Nghệ An"));
  }

  @Test
  void a_row_is_not_compared_with_those_below_it_and_headings_are_not_compared() {
    Task below = tasks(NATIONAL).get(0);
    Task heading = Task.builder().id(new TaskId("nv-0")).title(NATIONAL).addChildren(below).build();
    Task whole = heading.withDeliverables(Deliverable.of("Quyết định phê duyệt kế hoạch"));

    assertThat(among(programme.withTasks(heading))).isEmpty();
    assertThat(among(programme.withTasks(whole))).isEmpty();
    assertThat(among(programme.withTasks(whole, below.withId(new TaskId("nv-9"))))).hasSize(2);
  }

  @Test
  void a_sentence_that_all_communes_print_is_one_group_with_a_link_for_each() {
    List<Document> documents = new ArrayList<>(List.of(province("1/KH-UBND", 2025, NATIONAL)));
    for (int i = 0; i < 300; i++) {
      documents.add(plan(i + "/KH-UBND", "UBND xã Số " + i, IssuerKind.COMMUNE, 2025, LOCAL));
    }
    TaskOverlap found = TaskOverlap.among(documents);

    assertThat(found.getOverlaps()).hasSize(300);
    assertThat(found.getGroups())
        .singleElement()
        .satisfies(g -> assertThat(g.tasks()).hasSize(301))
        .satisfies(g -> assertThat(g.overlaps()).isEqualTo(found.getOverlaps()));
  }

  @Test
  void titles_that_differ_in_a_number_are_not_held_against_each_other() {
    String[] titles =
        IntStream.range(0, 2000)
            .mapToObj(i -> "Lắp đặt trạm quan trắc mực nước tự động số " + (5000 + i))
            .toArray(String[]::new);

    assertThat(among(province("1/KH-UBND", 2025, titles))).isEmpty();
    titles[1999] = "Lắp đặt trạm quan trắc mực nước tự động";
    assertThat(among(province("1/KH-UBND", 2025, titles))).hasSize(1999);
  }

  @Test
  void nothing_is_missed_and_scores_are_those_of_the_titles() {
    Set<String> titles = new LinkedHashSet<>();
    for (ResourceTable.Row pair : ResourceTable.read(getClass(), "labelled-pairs.tsv")) {
      titles.add(pair.text("first"));
      titles.add(pair.text("second"));
    }
    List<String> all = List.copyOf(titles);
    for (double threshold : new double[] {0.4, 0.65, 0.9}) {
      Map<String, Double> best = new HashMap<>();
      for (int i = 0; i < all.size(); i++) {
        for (int k = 0; k < i; k++) {
          double score = TitleMatch.of(all.get(i), all.get(k)).score();
          if (score >= threshold) {
            best.merge(all.get(i), score, Math::max);
            best.merge(all.get(k), score, Math::max);
          }
        }
      }
      Map<String, Double> found = new HashMap<>();
      for (Overlap overlap :
          TaskOverlap.builder()
              .threshold(threshold)
              .add(programme.withTasks(tasks(all.toArray(String[]::new))))
              .build()
              .getOverlaps()) {
        assertThat(overlap.match().score()).isEqualTo(overlap.score());
        found.merge(overlap.first().title(), overlap.score(), Math::max);
        found.merge(overlap.second().title(), overlap.score(), Math::max);
      }

      assertThat(found).isEqualTo(best);
      assertThat(found).isNotEmpty();
    }
  }

  @Test
  void the_order_of_the_documents_makes_no_difference() {
    List<Document> documents = new ArrayList<>();
    List<ResourceTable.Row> pairs = ResourceTable.read(getClass(), "labelled-pairs.tsv");
    for (int i = 0; i < 120; i += 2) {
      boolean upper = i % 4 == 0;
      documents.add(
          plan(
              i + "/KH-UBND",
              upper ? "UBND tỉnh Số " + i % 6 : "UBND xã Số " + i,
              upper ? IssuerKind.PROVINCE : IssuerKind.COMMUNE,
              2025 + i % 3,
              pairs.get(i).text("first"),
              pairs.get(i + 1).text("first"),
              pairs.get(i / 2).text("second")));
    }
    List<String> expected = lines(documents);

    assertThat(expected).hasSizeGreaterThan(20);
    for (int seed = 0; seed < 5; seed++) {
      Collections.shuffle(documents, new Random(seed));
      assertThat(lines(documents)).isEqualTo(expected);
    }
  }

  private static List<String> lines(List<Document> documents) {
    return TaskOverlap.among(documents).getOverlaps().stream()
        .map(o -> o.relation() + " " + o.score() + " " + line(o.first()) + line(o.second()))
        .toList();
  }

  private static String line(TaskPlace place) {
    return place.issuer() + " " + place.number() + " " + place.task() + " " + place.title() + "; ";
  }

  @Test
  void relations_and_threshold_can_be_chosen() {
    TransformationPlan plan = province("347/KH-UBND", 2025, LOCAL, NATIONAL);

    assertThat(
            TaskOverlap.builder()
                .relations(Set.of(OverlapRelation.INSIDE_DOCUMENT))
                .add(programme)
                .add(plan)
                .build()
                .getOverlaps())
        .extracting(Overlap::relation)
        .containsExactly(OverlapRelation.INSIDE_DOCUMENT);
    assertThat(TaskOverlap.builder().build().getThreshold())
        .isEqualTo(TaskOverlap.DEFAULT_THRESHOLD);
    assertThatIllegalArgumentException().isThrownBy(() -> TaskOverlap.builder().threshold(0));
    assertThatIllegalArgumentException().isThrownBy(() -> TaskOverlap.builder().threshold(1.1));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> TaskOverlap.builder().threshold(Double.NaN));
  }

  @Test
  void documents_without_tasks_are_counted_and_passed_over() {
    ProgressReport report = ProgressReport.builder().title("Báo cáo").build();

    assertThat(among(report)).isEmpty();
    assertThat(among(report, programme, province("347/KH-UBND", 2025, LOCAL)))
        .singleElement()
        .satisfies(o -> assertThat(o.second().document()).isEqualTo(2));
  }

  @Test
  void titles_that_differ_in_one_of_two_numbers_are_not_held_against_each_other() {
    String[] titles = new String[400];
    Arrays.setAll(titles, i -> "Sửa Quyết định số 157/2007/QĐ-TTg về hạ tầng số (đợt " + i + ")");
    titles[7] = "Sửa Quyết định số 157/2007/QĐ-TTg về hạ tầng số";
    titles[9] = "Sửa Quyết định về hạ tầng số";

    List<Overlap> overlaps =
        TaskOverlap.among(
                List.of(plan("1/KH-UBND", "UBND tỉnh Nghệ An", IssuerKind.PROVINCE, 2025, titles)))
            .getOverlaps();

    // Each is alike to the one without a turn, which stands before most of them.
    assertThat(overlaps)
        .hasSize(399)
        .allMatch(
            o ->
                o.first().pointer().toString().equals("/tasks/7")
                    || o.second().pointer().toString().equals("/tasks/7"));
  }
}
