package vn.chuyendoiso.plan.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import vn.chuyendoiso.plan.finding.Finding;

/**
 * What one rule said of a document, with what it saw, so that after an edit it need not look at all
 * rows again. Immutable.
 */
final class RuleRun {

  /** How a rule judges a document. */
  private enum Way {
    /** Not at all: it does not apply, or has nothing to say of a single document. */
    SILENT,
    TASKS,
    TARGETS,
    SERIES,
    SURVEY,
    EVALUATIONS,
    WHOLE;

    static Way of(RegisteredRule rule, Bearing bearing, CaseFile file) {
      if (!bearing.applies() || !rule.info().documents().contains(file.type())) {
        return SILENT;
      } else if (rule.rule() instanceof TaskRule) {
        return TASKS;
      } else if (rule.rule() instanceof TargetRule) {
        return TARGETS;
      } else if (rule.rule() instanceof SeriesRule) {
        return SERIES;
      } else if (rule.rule() instanceof SurveyRule<?>) {
        return SURVEY;
      } else if (rule.rule() instanceof EvaluationRule) {
        return EVALUATIONS;
      } else if (rule.rule() instanceof DocumentRule) {
        return WHOLE;
      }
      return SILENT;
    }
  }

  private static final Survey<?> NOTHING = new Survey<>(List.of(), List.of());

  private final RegisteredRule rule;
  private final Bearing bearing;
  private final Way way; // asked at every edit, so told once
  private final Verdict verdict;
  private final List<Finding> findings; // one for each violation of the verdict
  private final List<Finding> sorted;
  // What was made of each row: its verdict, or what a survey saw in it.
  private final Survey<?> seen;
  private final Reads reads;

  private RuleRun(
      RegisteredRule rule,
      Bearing bearing,
      Way way,
      Verdict verdict,
      List<Finding> findings,
      List<Finding> sorted,
      Survey<?> seen,
      Reads reads) {
    this.rule = rule;
    this.bearing = bearing;
    this.way = way;
    this.verdict = verdict;
    this.findings = findings;
    this.sorted = sorted;
    this.seen = seen;
    this.reads = reads;
  }

  /** Lets a rule judge a document. */
  static RuleRun of(RegisteredRule rule, CaseFile file) {
    Bearing bearing = Bearing.of(rule, file);
    return new RuleRun(
            rule,
            bearing,
            Way.of(rule, bearing, file),
            Verdict.NOT_APPLICABLE,
            List.of(),
            List.of(),
            NOTHING,
            Reads.EVERYTHING)
        .judge(file, Facet.ALL);
  }

  /** Lets the rule judge the document after an edit. */
  RuleRun after(CaseFile file) {
    int touched = file.touched();
    if ((touched & Facet.REGIME) != 0 && !Bearing.of(rule, file).equals(bearing)) {
      return of(rule, file); // every finding is another
    }
    return judge(file, touched);
  }

  /** What the rule says. */
  Outcome outcome() {
    return verdict.outcome();
  }

  /** The rule. */
  RegisteredRule rule() {
    return rule;
  }

  /** How heavily the rule bears on the document. */
  Bearing bearing() {
    return bearing;
  }

  /** What it found, in the order of the document. */
  List<Finding> findings() {
    return sorted;
  }

  private RuleRun judge(CaseFile file, int touched) {
    return switch (way) {
      case SILENT -> this;
      case TASKS -> ofTasks(file, touched, (TaskRule) rule.rule());
      case TARGETS -> ofTargets(file, touched, (TargetRule) rule.rule());
      case SERIES -> ofSeries(file, touched, (SeriesRule) rule.rule());
      case SURVEY -> ofSurvey(file, touched, (SurveyRule<?>) rule.rule());
      case EVALUATIONS -> ofEvaluations(file, touched, (EvaluationRule) rule.rule());
      case WHOLE -> ofDocument(file, touched, (DocumentRule) rule.rule());
    };
  }

  private RuleRun ofDocument(CaseFile file, int touched, DocumentRule documentRule) {
    if (!reads.isInAll(touched)) {
      return this;
    }
    file.forget();
    Verdict now = documentRule.judge(file);
    return said(now, NOTHING, Reads.of(0, file.read()));
  }

  private RuleRun ofEvaluations(CaseFile file, int touched, EvaluationRule evaluationRule) {
    if (!reads.isInAll(touched)) {
      return this;
    }
    file.forget();
    List<Verdict> verdicts = new ArrayList<>();
    for (EvaluationEntry evaluation : file.evaluations()) {
      verdicts.add(evaluationRule.judge(evaluation, file));
    }
    return said(Verdict.together(verdicts), NOTHING, Reads.of(0, file.read()));
  }

  private RuleRun ofTasks(CaseFile file, int touched, TaskRule taskRule) {
    List<Verdict> before = this.<Verdict>seen().tasks();
    file.forget();
    List<Verdict> tasks = look(file.taskRows(), before, touched, taskRule::judge, file);
    return ofRows(tasks == before, tasks, new Survey<>(List.of(), tasks), read(file, touched));
  }

  private RuleRun ofTargets(CaseFile file, int touched, TargetRule targetRule) {
    List<Verdict> before = this.<Verdict>seen().targets();
    file.forget();
    List<Verdict> targets = look(file.targetRows(), before, touched, targetRule::judge, file);
    return ofRows(
        targets == before, targets, new Survey<>(targets, List.of()), read(file, touched));
  }

  // A row that changed may be judged as before, but from something that was not read before.
  private RuleRun ofRows(boolean isSame, List<Verdict> verdicts, Survey<Verdict> rows, int inRows) {
    return isSame && inRows == reads.inRows()
        ? this
        : said(isSame ? verdict : Verdict.together(verdicts), rows, Reads.of(inRows, 0));
  }

  private RuleRun ofSeries(CaseFile file, int touched, SeriesRule seriesRule) {
    if (!reads.isInAll(touched)) {
      return this;
    }
    file.forget();
    List<TargetSeries> series = file.series();
    List<JudgedSeries> before = this.<JudgedSeries>seen().targets();
    List<JudgedSeries> judged = new ArrayList<>(series.size());
    List<Verdict> verdicts = new ArrayList<>(series.size());
    for (int i = 0; i < series.size(); i++) {
      JudgedSeries old = i < before.size() ? before.get(i) : null;
      JudgedSeries one =
          old != null && old.isOf(series.get(i))
              ? old
              : new JudgedSeries(series.get(i), judge(series.get(i), seriesRule));
      judged.add(one);
      verdicts.add(one.verdict());
    }
    return said(
        Verdict.together(verdicts), new Survey<>(judged, List.of()), Reads.of(0, file.read()));
  }

  private static Verdict judge(TargetSeries series, SeriesRule seriesRule) {
    List<TargetSeries.Point> points = series.points();
    List<Verdict> verdicts = new ArrayList<>(points.size());
    for (int i = 1; i < points.size(); i++) {
      verdicts.add(seriesRule.compare(points.get(i - 1), points.get(i)));
    }
    return Verdict.together(verdicts);
  }

  private record JudgedSeries(TargetSeries series, Verdict verdict) {
    @SuppressWarnings("ReferenceEquality") // one that an edit did not touch is the same object
    boolean isOf(TargetSeries other) {
      return series == other;
    }
  }

  private <T> RuleRun ofSurvey(CaseFile file, int touched, SurveyRule<T> surveyRule) {
    Survey<T> before = seen();
    file.forget();
    List<T> targets = look(file.targetRows(), before.targets(), touched, surveyRule::look, file);
    List<T> tasks = look(file.taskRows(), before.tasks(), touched, surveyRule::look, file);
    int inRows = read(file, touched);
    if (targets == before.targets()
        && tasks == before.tasks()
        && inRows == reads.inRows()
        && !reads.isInAll(touched)
        && !file.isRowTouched(reads)) {
      return this;
    }
    Survey<T> now = new Survey<>(targets, tasks);
    file.forget();
    Verdict concluded = surveyRule.conclude(now, file);
    return said(concluded, now, file.reads(inRows));
  }

  // Each rule only ever gets back what it has seen itself.
  @SuppressWarnings("unchecked")
  private <T> Survey<T> seen() {
    return (Survey<T>) seen;
  }

  private <E, T> List<T> look(
      Rows<E> table, List<T> before, int touched, BiFunction<E, CaseFile, T> look, CaseFile file) {
    return reads.isInRows(touched)
        ? table.make(row -> look.apply(row, file))
        : table.remake(before, row -> look.apply(row, file));
  }

  // What was read with the rows that were kept counts further on.
  private int read(CaseFile file, int touched) {
    return reads.isInRows(touched) ? file.read() : reads.inRows() | file.read();
  }

  // Most violations are those of before, and so are their findings: an edit touches one place.
  private RuleRun said(Verdict now, Survey<?> rows, Reads readNow) {
    List<Violation> before = verdict.violations();
    List<Violation> violations = now.violations();
    int shared = Math.min(before.size(), violations.size());
    int head = 0;
    while (head < shared && before.get(head).equals(violations.get(head))) {
      head++;
    }
    if (head == before.size() && head == violations.size()) {
      return new RuleRun(rule, bearing, way, now, findings, sorted, rows, readNow);
    }
    int tail = 0;
    while (tail < shared - head
        && before
            .get(before.size() - 1 - tail)
            .equals(violations.get(violations.size() - 1 - tail))) {
      tail++;
    }
    List<Finding> all = new ArrayList<>(violations.size());
    all.addAll(findings.subList(0, head));
    for (Violation violation : violations.subList(head, violations.size() - tail)) {
      all.add(violation.finding(rule, bearing));
    }
    all.addAll(findings.subList(findings.size() - tail, findings.size()));
    return new RuleRun(rule, bearing, way, now, all, DocumentOrder.sort(all), rows, readNow);
  }
}
