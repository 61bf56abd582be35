package vn.chuyendoiso.plan.benchmarks;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.chuyendoiso.plan.document.ActionProgramme;
import vn.chuyendoiso.plan.document.Document;
import vn.chuyendoiso.plan.document.PlanDocument;
import vn.chuyendoiso.plan.document.TransformationPlan;
import vn.chuyendoiso.plan.funding.Amount;
import vn.chuyendoiso.plan.funding.Funding;
import vn.chuyendoiso.plan.funding.FundingArrangement;
import vn.chuyendoiso.plan.funding.MoneyUnit;
import vn.chuyendoiso.plan.law.Citation;
import vn.chuyendoiso.plan.serialization.PlanJson;
import vn.chuyendoiso.plan.target.Comparison;
import vn.chuyendoiso.plan.target.Indicator;
import vn.chuyendoiso.plan.target.IndicatorId;
import vn.chuyendoiso.plan.target.Target;
import vn.chuyendoiso.plan.target.TargetId;
import vn.chuyendoiso.plan.task.Task;
import vn.chuyendoiso.plan.task.TaskId;
import vn.chuyendoiso.plan.text.Printed;

/**
 * The plans that are measured, made of the rows of real plans.
 *
 * <p>The smaller has 40 targets and 60 tasks and takes about 50 KB without white space. Targets
 * come from ten plans, tasks from 03/NQ-CP. Days, amounts, links and citations, which those rows
 * lack, are added by row number, so that the plan is the same in every run.
 */
final class SamplePlans {

  static final int TARGETS = 40;
  static final int TASKS = 60;

  static final List<String> PLANS =
      List.of(
          "03-nq-cp-2025",
          "bo-tu-phap-2595-qd-btp-2025",
          "can-tho-2025",
          "can-tho-219-kh-ubnd-2025",
          "dak-nong-de-an-2030",
          "gia-lai-2023",
          "lang-son-246-kh-ubnd-2025",
          "nghe-an-347-kh-ubnd-2022",
          "thai-nguyen-de-an-2024");

  private SamplePlans() {}

  /**
   * Makes a plan.
   *
   * @param times how many times the 40 targets and 60 tasks are repeated, with other ids and titles
   * @return the plan
   */
  static TransformationPlan repeated(int times) {
    ActionProgramme programme = (ActionProgramme) real(PLANS.get(0));
    List<Target> targets = targets();
    List<Task> tasks = tasks(programme);
    TransformationPlan.Builder plan =
        TransformationPlan.builder()
            .number(programme.getNumber())
            .title("Kế hoạch chuyển đổi số năm 2025")
            .printedKind("Kế hoạch")
            .issuer(programme.getIssuer())
            .issuedOn(LocalDate.of(2025, 1, 20))
            .period(programme.getPeriod())
            .provenance(programme.getProvenance())
            .taskGroupSet(programme.getTaskGroupSet())
            .theme("Phát triển kinh tế số với 4 trụ cột");
    for (String name : PLANS) {
      plan.addAllLegalBases(real(name).getLegalBases());
    }
    for (int turn = 0; turn < times; turn++) {
      for (int i = 0; i < TARGETS; i++) {
        plan.addTargets(numbered(targets.get(i), turn * TARGETS + i, turn));
      }
      for (int i = 0; i < TASKS; i++) {
        plan.addTasks(numbered(tasks.get(i), turn * TASKS + i, turn));
      }
    }
    return plan.build();
  }

  /** Makes ten plans that share the rows of the smaller one. */
  static List<TransformationPlan> tenths() {
    TransformationPlan whole = repeated(1);
    List<TransformationPlan> tenths = new ArrayList<>();
    for (int i = 0; i < 10; i++) {
      tenths.add(
          whole
              .withTargets(whole.getTargets().subList(i * TARGETS / 10, (i + 1) * TARGETS / 10))
              .withTasks(whole.getTasks().subList(i * TASKS / 10, (i + 1) * TASKS / 10)));
    }
    return tenths;
  }

  private static Target numbered(Target target, int number, int turn) {
    return target
        .withId(targetId(number))
        .withTitle(title(target.getTitle().orElseThrow(), turn))
        .withCode(Integer.toString(number + 1));
  }

  private static Task numbered(Task task, int number, int turn) {
    Task numbered =
        task.withId(TaskId.parse("nv-" + (number + 1)).orElseThrow())
            .withTitle(title(task.getTitle(), turn))
            .withCode(Integer.toString(number + 1))
            .withTargets(targetId(turn * TARGETS + number % TARGETS));
    if (number % 3 == 0) {
      numbered = numbered.withStartsOn(LocalDate.of(2025, 1, 2).plusDays(number % 300));
    }
    if (number % 10 == 4) {
      numbered = numbered.withFunding(funding(number));
    }
    if (number % 15 == 7) {
      numbered =
          numbered.withOrigin(
              Citation.parse("Điều " + (number % 12 + 1) + " Quyết định 749/QĐ-TTg"));
    }
    return numbered;
  }

  private static TargetId targetId(int number) {
    return TargetId.parse("ct-" + (number + 1)).orElseThrow();
  }

  static String title(String title, int turn) {
    return turn == 0 ? title : title + " (đợt " + (turn + 1) + ")";
  }

  private static Funding funding(int number) {
    Amount amount =
        Amount.of(
            number % 20 == 4 ? Comparison.MORE_THAN : Comparison.UNSPECIFIED,
            BigDecimal.valueOf(125 + 5 * (number % 90), 1),
            MoneyUnit.BILLION_DONG);
    return Funding.builder()
        .amount(Printed.of(amount.print(), amount))
        .arrangement(FundingArrangement.OWN_BUDGET)
        .build();
  }

  /** The first targets of each plan in turn; their names stand beside them, as in most plans. */
  private static List<Target> targets() {
    List<List<Target>> perPlan = new ArrayList<>();
    for (String name : PLANS) {
      PlanDocument plan = real(name);
      Map<IndicatorId, Indicator> indicators =
          plan.getIndicators().stream()
              .collect(Collectors.toMap(Indicator::getId, Function.identity()));
      List<Target> leaves = new ArrayList<>();
      addLeaves(plan.getTargets(), leaves);
      perPlan.add(
          leaves.stream()
              .filter(t -> t.getIndicator().isPresent())
              .map(t -> t.withTitle(indicators.get(t.getIndicator().get()).getName()))
              .toList());
    }
    List<Target> targets = new ArrayList<>();
    for (int row = 0; targets.size() < TARGETS; row++) {
      for (List<Target> plan : perPlan) {
        if (row < plan.size() && targets.size() < TARGETS) {
          targets.add(plan.get(row));
        }
      }
    }
    return targets;
  }

  static void addLeaves(List<Target> targets, List<Target> leaves) {
    for (Target target : targets) {
      if (target.getChildren().isEmpty()) {
        leaves.add(target);
      } else {
        addLeaves(target.getChildren(), leaves);
      }
    }
  }

  /** The tasks of middling size, in printed order; the longest rows would make a larger plan. */
  static List<Task> tasks(PlanDocument programme) {
    List<Task> bySize = new ArrayList<>(programme.getTasks());
    bySize.sort(Comparator.comparingInt(t -> PlanJson.writeCompact(t).length));
    List<Task> middling = bySize.subList(20, 20 + TASKS);
    return programme.getTasks().stream().filter(middling::contains).toList();
  }

  static PlanDocument real(String name) {
    String path = "/plans/" + name + ".json";
    try (InputStream in = SamplePlans.class.getResourceAsStream(path)) {
      Document document = PlanJson.read(in.readAllBytes()).orThrow();
      return (PlanDocument) document;
    } catch (IOException e) {
      throw new UncheckedIOException(path, e);
    }
  }
}
