package vn.chuyendoiso.plan.overlap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import vn.chuyendoiso.plan.document.TransformationPlan;
import vn.chuyendoiso.plan.finding.JsonPointer;
import vn.chuyendoiso.plan.organization.Issuer;
import vn.chuyendoiso.plan.organization.IssuerKind;
import vn.chuyendoiso.plan.task.Deliverable;
import vn.chuyendoiso.plan.task.Task;
import vn.chuyendoiso.plan.task.TaskId;
import vn.chuyendoiso.plan.task.TaskNode;

class DocumentOverlapTest {

  private static final JsonPointer TASKS = JsonPointer.ROOT.append("tasks");
  private static final String ONE = "Nâng cấp hệ thống thông tin giải quyết TTHC của tỉnh Nghệ An";
  private static final String SAME = "Hệ thống thông tin giải quyết thủ tục hành chính: nâng cấp";
  private static final String MORE =
      "Nâng cấp hệ thống thông tin giải quyết thủ tục hành chính của các sở";
  private static final String OTHER = "Số hóa hồ sơ địa chính";
  private static final Deliverable DELIVERABLE = Deliverable.builder().text("Hệ thống").build();
  private static final List<String> TITLES =
      List.of(
          ONE,
          SAME,
          MORE,
          OTHER,
          "Số hóa hồ sơ địa chính năm 2025",
          "Số hóa hồ sơ địa chính năm 2026",
          "Số hóa hồ sơ hộ tịch của tỉnh Nghệ An",
          "Số hoá hồ sơ hộ tịch tại tỉnh Hà Tĩnh",
          "Bản đồ số",
          "Số");

  @Test
  void a_row_is_linked_with_the_most_similar_one_and_with_the_first_of_those() {
    assertThat(of(plan(OTHER, SAME, MORE, ONE)).getOverlaps())
        .extracting(RowOverlap::getFirst, RowOverlap::getSecond)
        .containsExactly(tuple(1, 2), tuple(1, 3));
    assertThat(of(plan(ONE, OTHER, ONE, ONE)).getOverlaps())
        .extracting(RowOverlap::toString)
        .containsExactly("rows 0 and 2: 1.0", "rows 0 and 3: 1.0");
  }

  @Test
  void an_edit_of_a_title_gives_what_a_search_would_and_keeps_what_it_did_not_touch() {
    TransformationPlan plan = plan(ONE, OTHER, "Bản đồ số", SAME);
    DocumentOverlap before = of(plan);

    DocumentOverlap after = after(before, plan(ONE, MORE, "Bản đồ số", SAME));

    assertThat(after.getOverlaps())
        .extracting(RowOverlap::getFirst, RowOverlap::getSecond)
        .containsExactly(tuple(0, 1), tuple(0, 3));
    assertThat(after.getOverlaps().get(1)).isSameAs(before.getOverlaps().get(0));
  }

  @Test
  void an_edit_that_touches_no_title_gives_the_same_object() {
    DocumentOverlap before = of(plan(ONE, OTHER, SAME));

    assertThat(after(before, plan(ONE, OTHER, SAME).withTitle("Kế hoạch khác"))).isSameAs(before);
  }

  @Test
  void a_row_whose_most_similar_one_is_gone_finds_the_next() {
    DocumentOverlap before = of(plan(ONE, SAME, MORE));
    assertThat(before.getOverlaps()).extracting(RowOverlap::getFirst).containsExactly(0, 0);

    DocumentOverlap after = after(before, plan(OTHER, SAME, MORE));

    assertThat(after.getOverlaps()).extracting(RowOverlap::toString).hasSize(1);
    assertThat(after.getOverlaps().get(0).getFirst()).isEqualTo(1);
    assertThat(after.getOverlaps().get(0).getSecond()).isEqualTo(2);
  }

  @Test
  void what_matched_moves_with_the_rows() {
    DocumentOverlap before = of(plan(ONE, SAME));
    TitleMatch match = before.getOverlaps().get(0).getMatch();

    RowOverlap moved = after(before, plan(OTHER, ONE, SAME)).getOverlaps().get(0);

    assertThat(moved.getFirst()).isEqualTo(1);
    assertThat(moved.getMatch()).isSameAs(match);
    assertThat(match.shared()).isNotEmpty();
    assertThat(moved)
        .isNotEqualTo(before.getOverlaps().get(0))
        .isEqualTo(of(plan(OTHER, ONE, SAME)).getOverlaps().get(0))
        .hasSameHashCodeAs(of(plan(OTHER, ONE, SAME)).getOverlaps().get(0));
  }

  @Test
  void a_place_in_the_name_of_the_issuer_counts_nothing_and_is_read_anew_with_the_name() {
    String vinh = "Bản đồ số của tỉnh Vĩnh Long";
    String dong = "Bản đồ số của tỉnh Đồng Tháp";
    DocumentOverlap before = of(plan(vinh, dong));

    DocumentOverlap after = after(before, issued(plan(vinh, dong), "UBND tỉnh Đồng Tháp"));

    assertThat(before.getOverlaps()).isEmpty();
    assertThat(after.getOverlaps()).hasSize(1);
  }

  @Test
  void a_row_and_those_below_it_are_not_held_against_each_other() {
    Task below = task(7, SAME);
    Task above = task(8, ONE).withDeliverables(DELIVERABLE).withChildren(below);
    TransformationPlan apart = plan().withTasks(above.withChildren(List.of()), below);

    DocumentOverlap nested = after(of(apart), plan().withTasks(above));

    assertThat(of(apart).getOverlaps()).hasSize(1);
    assertThat(nested.getOverlaps()).isEmpty();
    assertThat(after(nested, apart).getOverlaps()).isEqualTo(of(apart).getOverlaps());
  }

  @Test
  void many_rows_that_lose_the_one_they_resemble_are_searched_anew() {
    String[] titles = new String[60];
    Arrays.fill(titles, ONE);
    DocumentOverlap before = of(plan(titles));
    titles[0] = OTHER;

    assertThat(after(before, plan(titles)).getOverlaps())
        .isEqualTo(of(plan(titles)).getOverlaps())
        .hasSize(58);
  }

  @Test
  void any_edits_lead_to_what_a_search_finds() {
    int found = 0;
    for (int seed = 0; seed < 300; seed++) {
      Random random = new Random(seed);
      List<Task> tasks = new ArrayList<>();
      DocumentOverlap kept = of(plan());
      for (int edits = 1 + random.nextInt(25); edits > 0; edits--) {
        edit(tasks, random);
        TransformationPlan plan = issued(plan(), "UBND tỉnh Nghệ An").withTasks(tasks);
        kept = after(kept, plan);
        found += assertThatItIsASearch(kept, plan);
      }
    }
    assertThat(found).isGreaterThan(1000);
  }

  @Test
  void a_search_finds_what_one_of_the_document_alone_finds() {
    int found = 0;
    for (int seed = 0; seed < 200; seed++) {
      Random random = new Random(seed);
      List<Task> tasks = new ArrayList<>();
      for (int rows = 1 + random.nextInt(60); rows > 0; rows--) {
        Task task = task(rows, TITLES.get(random.nextInt(TITLES.size())) + year(random));
        int last = tasks.size() - 1;
        if (last >= 0 && random.nextInt(5) == 0) {
          tasks.set(last, tasks.get(last).withDeliverables(DELIVERABLE).withChildren(task));
        } else {
          tasks.add(task);
        }
      }
      TransformationPlan plan = issued(plan(), "UBND tỉnh Nghệ An").withTasks(tasks);
      found += assertThatItIsASearch(of(plan), plan);
    }
    assertThat(found).isGreaterThan(1000);
  }

  private static String year(Random random) {
    return random.nextBoolean() ? "" : " năm " + (2020 + random.nextInt(20));
  }

  private static int assertThatItIsASearch(DocumentOverlap kept, TransformationPlan plan) {
    List<Overlap> searched = TaskOverlap.among(List.of(plan)).getOverlaps();
    List<TaskNode> table = table(plan);
    assertThat(kept.getOverlaps()).hasSameSizeAs(searched);
    for (int i = 0; i < searched.size(); i++) {
      RowOverlap overlap = kept.getOverlaps().get(i);
      Overlap expected = searched.get(i);
      assertThat(table.get(overlap.getFirst()).pointer()).isEqualTo(expected.first().pointer());
      assertThat(table.get(overlap.getSecond()).pointer()).isEqualTo(expected.second().pointer());
      assertThat(overlap.getScore()).isEqualTo(expected.score());
      assertThat(overlap.getMatch()).isEqualTo(expected.match());
    }
    return searched.size();
  }

  private static void edit(List<Task> tasks, Random random) {
    int at = tasks.isEmpty() ? 0 : random.nextInt(tasks.size());
    Task another = task(random.nextInt(1000), TITLES.get(random.nextInt(TITLES.size())));
    int way = random.nextInt(9);
    if (tasks.isEmpty() || way < 2) {
      tasks.add(at, another);
    } else if (way < 5) {
      tasks.set(at, tasks.get(at).withTitle(another.getTitle()));
    } else if (way == 5) {
      tasks.remove(at);
    } else if (way == 6) {
      tasks.set(at, tasks.get(at).withChildren(another, task(random.nextInt(1000), ONE)));
    } else if (way == 7) {
      tasks.set(at, tasks.get(at).withDeliverables(DELIVERABLE)); // no mere label any more
    } else {
      tasks.add(tasks.remove(at));
    }
  }

  private static DocumentOverlap of(TransformationPlan plan) {
    return DocumentOverlap.of(plan, table(plan));
  }

  private static DocumentOverlap after(DocumentOverlap before, TransformationPlan plan) {
    return before.after(plan, table(plan));
  }

  private static List<TaskNode> table(TransformationPlan plan) {
    return TaskNode.walk(plan.getTasks(), TASKS);
  }

  private static TransformationPlan issued(TransformationPlan plan, String by) {
    return plan.withIssuer(Issuer.builder().name(by).kind(IssuerKind.PROVINCE).build());
  }

  private static TransformationPlan plan(String... titles) {
    TransformationPlan.Builder plan = TransformationPlan.builder().title("Kế hoạch");
    for (int i = 0; i < titles.length; i++) {
      plan.addTasks(task(i, titles[i]));
    }
    return plan.build();
  }

  private static Task task(int number, String title) {
    return Task.builder().id(new TaskId("nv-" + number)).title(title).build();
  }
}
