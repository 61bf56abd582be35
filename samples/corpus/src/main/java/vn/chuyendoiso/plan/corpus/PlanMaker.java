package vn.chuyendoiso.plan.corpus;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vn.chuyendoiso.plan.corpus.Vocabulary.Yardstick;
import vn.chuyendoiso.plan.document.TransformationPlan;
import vn.chuyendoiso.plan.law.DocumentNumber;
import vn.chuyendoiso.plan.law.InstrumentRef;
import vn.chuyendoiso.plan.law.LegalBasis;
import vn.chuyendoiso.plan.law.LegalRelation;
import vn.chuyendoiso.plan.organization.Actor;
import vn.chuyendoiso.plan.responsibility.Assignment;
import vn.chuyendoiso.plan.responsibility.Responsibility;
import vn.chuyendoiso.plan.target.Indicator;
import vn.chuyendoiso.plan.target.IndicatorId;
import vn.chuyendoiso.plan.target.Target;
import vn.chuyendoiso.plan.target.TargetId;
import vn.chuyendoiso.plan.target.TargetValue;
import vn.chuyendoiso.plan.task.Deliverable;
import vn.chuyendoiso.plan.task.Task;
import vn.chuyendoiso.plan.task.TaskId;
import vn.chuyendoiso.plan.text.Printed;
import vn.chuyendoiso.plan.time.Deadline;
import vn.chuyendoiso.plan.time.Period;

/** The plan of one body for one year: 5 to 15 targets, 10 to 20 tasks. */
final class PlanMaker {

  private static final List<LegalBasis> BASES =
      List.of(
          basis("749/QĐ-TTg", LocalDate.of(2020, 6, 3)),
          basis("942/QĐ-TTg", LocalDate.of(2021, 6, 15)));

  private final long seed;

  PlanMaker(long seed) {
    this.seed = seed;
  }

  private static LegalBasis basis(String number, LocalDate day) {
    return LegalBasis.of(
        LegalRelation.BASIS,
        InstrumentRef.builder().number(DocumentNumber.of(number)).issuedOn(day).build());
  }

  /** The yardsticks of a body's targets; those of one body are the same every year. */
  List<Yardstick> yardsticks(Body body) {
    Draw draw = new Draw(seed, "yardsticks", body.name());
    List<Yardstick> left = new ArrayList<>(Vocabulary.YARDSTICKS);
    int size = draw.number(5, left.size());
    while (left.size() > size) {
      left.remove(draw.number(0, left.size() - 1));
    }
    return left;
  }

  int promised(Body body, int year, Yardstick yardstick) {
    Draw draw = new Draw(seed, "promised", body.name(), yardstick.name());
    int begin = draw.number(yardstick.least(), yardstick.most());
    return Math.min(yardstick.most(), begin + (year - Nation.FIRST_YEAR) * begin / 20);
  }

  int tasks(Body body, int year) {
    return new Draw(seed, "tasks", body.name(), year).number(10, 20);
  }

  static LocalDate issuedOn(int year) {
    return LocalDate.of(year - 1, 12, 20);
  }

  DocumentNumber number(Body body, int year) {
    int number = new Draw(seed, "plan", body.name(), year).number(100, 399);
    return DocumentNumber.of(number + "/KH-" + body.symbol());
  }

  InstrumentRef reference(Body body, int year) {
    return InstrumentRef.builder()
        .number(number(body, year))
        .issuer(body.name())
        .issuedOn(issuedOn(year))
        .build();
  }

  TransformationPlan plan(Body body, int year) {
    TransformationPlan.Builder plan =
        TransformationPlan.builder()
            .number(number(body, year))
            .title("Kế hoạch chuyển đổi số năm " + year + " của " + body.place())
            .issuer(body.issuer())
            .issuedOn(issuedOn(year))
            .period(Printed.meaningOnly(Period.years(year, year)))
            .legalBases(BASES);
    List<Yardstick> yardsticks = yardsticks(body);
    for (int i = 0; i < yardsticks.size(); i++) {
      indicator(plan, i + 1, yardsticks.get(i), promised(body, year, yardsticks.get(i)), year);
    }
    int tasks = tasks(body, year);
    for (int i = 1; i <= tasks; i++) {
      plan.addTasks(task(body, year, i, yardsticks.size()));
    }
    return plan.build();
  }

  private static void indicator(
      TransformationPlan.Builder plan, int row, Yardstick yardstick, int promised, int year) {
    IndicatorId id = new IndicatorId("cs-" + row);
    plan.addIndicators(
        Indicator.builder()
            .id(id)
            .name(yardstick.name())
            .unit(yardstick.unit())
            .metric(yardstick.metric())
            .aggregation(yardstick.aggregation())
            .build());
    plan.addTargets(
        Target.builder()
            .id(new TargetId("ct-" + row))
            .code(String.valueOf(row))
            .indicator(id)
            .value(value("≥ " + promised + " " + yardstick.unit()))
            .deadline(deadline("31/12/" + year))
            .build());
  }

  private Task task(Body body, int year, int row, int targets) {
    Draw draw = new Draw(seed, "task", body.name(), year, row);
    String leads = "lead-" + body.kind().name().toLowerCase(Locale.ROOT);
    String lead = draw.word(leads);
    String other = draw.word(leads);
    Task.Builder task =
        Task.builder()
            .id(new TaskId("nv-" + row))
            .code(String.valueOf(row))
            .title(draw.word("verb") + " " + draw.word("object") + " " + draw.word("field"))
            .addAssignments(assignment(Responsibility.LEAD, lead))
            .addDeliverables(Deliverable.of(draw.word("deliverable")))
            .deadline(deadline(last(year, draw.number(3, 12))))
            .addTargets(new TargetId("ct-" + draw.number(1, targets)));
    if (!other.equals(lead)) {
      task.addAssignments(assignment(Responsibility.COORDINATE, other));
    }
    return task.build();
  }

  private static Assignment assignment(Responsibility role, String name) {
    return Assignment.of(role, Actor.body(name, Optional.empty()));
  }

  private static String last(int year, int month) {
    int day = YearMonth.of(year, month).lengthOfMonth();
    return String.format(Locale.ROOT, "%02d/%02d/%d", day, month, year);
  }

  private static Printed<Deadline> deadline(String text) {
    return Deadline.parse(text)
        .map(d -> Printed.of(text, d))
        .orElseGet(() -> Printed.textOnly(text));
  }

  static Printed<TargetValue> value(String text) {
    return TargetValue.parse(text)
        .map(v -> Printed.of(text, v))
        .orElseGet(() -> Printed.textOnly(text));
  }
}
