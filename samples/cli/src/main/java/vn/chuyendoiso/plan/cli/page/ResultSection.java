package vn.chuyendoiso.plan.cli.page;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.chuyendoiso.plan.document.Document;
import vn.chuyendoiso.plan.progress.Evaluation;
import vn.chuyendoiso.plan.progress.MeasuredValue;
import vn.chuyendoiso.plan.progress.ResultState;
import vn.chuyendoiso.plan.progress.StateCount;
import vn.chuyendoiso.plan.progress.Tally;
import vn.chuyendoiso.plan.progress.TargetResult;
import vn.chuyendoiso.plan.progress.TaskResult;

/** What the plan itself and the reports say was reached, evaluation by evaluation. */
final class ResultSection implements Section {

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private final Results results;

  ResultSection(Results results) {
    this.results = results;
  }

  @Override
  public String id() {
    return "results";
  }

  @Override
  public void write(Html html) {
    note(html, "other-plans", results.ofOthers());
    note(html, "several-plans", results.unclear());
    note(html, "later-days", results.ofLaterDays());
    for (Results.Reported reported : results.evaluations()) {
      heading(html, reported);
      evaluation(html, reported);
    }
  }

  private static void note(Html html, String key, int count) {
    if (count > 0) {
      html.element("p", PageText.say(key, Map.of("count", count)), "class", "note");
    }
  }

  private static void heading(Html html, Results.Reported reported) {
    Document source = reported.source();
    html.open("h3");
    html.words(
        Words.ofDocument(
            source.getTitle() + source.getNumber().map(n -> " (" + n.printed() + ")").orElse("")));
    html.close();
    Evaluation evaluation = reported.evaluation();
    html.open("p", "class", "muted");
    html.words(PageText.say(reported.ofThisPlan() ? "of-this-plan" : "of-the-time-before"));
    evaluation
        .getPlan()
        .ifPresent(p -> html.text(" ").words(Words.ofDocument(HeadPart.instrument(p))).text("."));
    evaluation
        .getPeriod()
        .flatMap(HeadPart::period)
        .ifPresent(
            p ->
                html.text(" ").words(PageText.say("field.evaluated")).text(" ").words(p).text("."));
    evaluation
        .getCutOff()
        .ifPresent(d -> html.text(" ").words(PageText.say("cut-off", Map.of("day", d))));
    html.close();
  }

  private void evaluation(Html html, Results.Reported reported) {
    Evaluation evaluation = reported.evaluation();
    if (!evaluation.getTallies().isEmpty()) {
      Cells.openTable(
          html,
          "results",
          "cards results",
          PageText.say("caption.tallies"),
          List.of("subject", "count", "state", "share"));
      evaluation.getTallies().forEach(t -> tally(html, t));
      Cells.closeTable(html);
    }
    List<TargetResult> targets =
        reported.ofThisPlan()
            ? evaluation.getTargetResults().stream().filter(r -> r.getTarget().isEmpty()).toList()
            : evaluation.getTargetResults();
    if (!targets.isEmpty()) {
      Cells.openTable(
          html,
          "results",
          "cards results",
          PageText.say("caption.target-results"),
          List.of("target", "latest", "state"));
      targets.forEach(r -> target(html, r, reported));
      Cells.closeTable(html);
    }
    states(html, evaluation.getTaskResults());
    texts(html, "limitations", evaluation.getLimitations());
    texts(html, "causes", evaluation.getCauses());
    texts(html, "lessons", evaluation.getLessons());
  }

  private static void tally(Html html, Tally tally) {
    html.open("tr").open("td", "class", "c-subject");
    html.words(PageText.say("subject", tally.getSubject()));
    tally.getText().ifPresent(t -> html.element("span", t, "class", "small", "lang", "vi"));
    html.close();
    html.element("td", tally.getTotal().map(t -> "" + t).orElse("–"), "class", "c-count");
    html.open("td", "class", "c-state");
    for (StateCount count : tally.getCounts()) {
      html.open("div").words(PageText.say("state", count.getState()));
      html.text(": " + count.getCount()).close();
    }
    tally
        .getBasis()
        .ifPresent(b -> html.element("span", PageText.say("basis", b), "class", "small"));
    html.close();
    html.open("td", "class", "c-share");
    Optional<BigDecimal> share = tally.getPercent().or(() -> done(tally));
    share.ifPresentOrElse(
        p -> {
          html.element("span", PageText.say("percent", Map.of("number", p)), "class", "figure");
          Bar.write(html, p);
        },
        () -> html.text("–"));
    html.close().close();
  }

  /** {@return how many of all were done, if both are counted} */
  private static Optional<BigDecimal> done(Tally tally) {
    return tally
        .getTotal()
        .filter(total -> total > 0)
        .flatMap(
            total ->
                tally.getCounts().stream()
                    .filter(c -> c.getState() == ResultState.DONE)
                    .map(c -> (long) c.getCount())
                    .reduce(Long::sum) // a report may count one state twice
                    .map(
                        done ->
                            BigDecimal.valueOf(done)
                                .multiply(HUNDRED)
                                .divide(BigDecimal.valueOf(total), 1, RoundingMode.DOWN)
                                .stripTrailingZeros()));
  }

  private static void target(Html html, TargetResult result, Results.Reported reported) {
    html.open("tr").open("td", "class", "c-target");
    html.words(
        Words.ofDocument(
            result.getTitle().orElseGet(() -> result.getTarget().map(t -> t.value()).orElse("–"))));
    result.getRemark().ifPresent(r -> html.element("span", r, "class", "small", "lang", "vi"));
    html.close();
    html.open("td", "class", "c-latest");
    for (MeasuredValue value : MeasuredValue.of(result, reported.day())) {
      html.open("div");
      Cells.measurement(html, value);
      html.close();
    }
    html.close();
    html.open("td", "class", "c-state");
    result
        .getState()
        .ifPresentOrElse(s -> html.words(PageText.say("state", s)), () -> html.text("–"));
    html.close().close();
  }

  private static void states(Html html, List<TaskResult> tasks) {
    Map<ResultState, Integer> counts = new EnumMap<>(ResultState.class);
    for (TaskResult task : tasks) {
      task.getState().ifPresent(s -> counts.merge(s, 1, Integer::sum));
    }
    if (counts.isEmpty()) {
      return;
    }
    Cells.openTable(
        html, "results", "results", PageText.say("caption.task-states"), List.of("state", "count"));
    counts.forEach(
        (state, count) -> {
          html.open("tr").element("td", PageText.say("state", state), "class", "c-state");
          html.open("td", "class", "c-count").text(count + " ");
          Bar.write(html, count, tasks.size());
          html.close().close();
        });
    Cells.closeTable(html);
  }

  private static void texts(Html html, String key, List<String> texts) {
    if (texts.isEmpty()) {
      return;
    }
    html.element("h4", PageText.say("heading." + key));
    html.open("ul", "lang", "vi");
    texts.forEach(t -> html.element("li", t));
    html.close();
  }
}
