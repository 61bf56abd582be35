package vn.chuyendoiso.plan.cli.page;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import vn.chuyendoiso.plan.document.PlanDocument;
import vn.chuyendoiso.plan.finding.JsonPointer;
import vn.chuyendoiso.plan.progress.MeasuredValue;
import vn.chuyendoiso.plan.progress.TargetResult;
import vn.chuyendoiso.plan.responsibility.Assignment;
import vn.chuyendoiso.plan.responsibility.Responsibility;
import vn.chuyendoiso.plan.standing.PlanStanding;
import vn.chuyendoiso.plan.target.Indicator;
import vn.chuyendoiso.plan.target.IndicatorId;
import vn.chuyendoiso.plan.target.Target;
import vn.chuyendoiso.plan.target.TargetValue;
import vn.chuyendoiso.plan.text.Printed;
import vn.chuyendoiso.plan.time.Deadline;

/**
 * The targets, with what was measured of them. A column in which nothing would stand is left out.
 */
final class TargetSection implements Section {

  /** One printed row: one target, or several that were printed together. */
  private record Line(int depth, List<Target> targets, List<JsonPointer> pointers) {

    Target first() {
      return targets.get(0);
    }

    boolean holds(Target next) {
      return first().getCode().isPresent()
          && first().getCode().equals(next.getCode())
          && text(first()).isPresent()
          && text(first()).equals(text(next));
    }

    private static Optional<String> text(Target target) {
      return target.getValue().flatMap(Printed::getText);
    }
  }

  private final PlanDocument plan;
  private final Results results;
  private final Optional<PlanStanding> standing;
  private final Places places;
  private final Map<IndicatorId, Indicator> indicators = new HashMap<>();
  private final List<Line> lines = new ArrayList<>();
  private final Set<Responsibility> roles = EnumSet.noneOf(Responsibility.class);

  TargetSection(
      PlanDocument plan, Results results, Optional<PlanStanding> standing, Places places) {
    this.plan = plan;
    this.results = results;
    this.standing = standing;
    this.places = places;
    plan.getIndicators().forEach(i -> indicators.putIfAbsent(i.getId(), i));
    add(plan.getTargets(), JsonPointer.ROOT.append("targets"), 0);
  }

  private void add(List<Target> targets, JsonPointer pointer, int depth) {
    Line line = null;
    for (int i = 0; i < targets.size(); i++) {
      Target target = targets.get(i);
      target.getAssignments().forEach(a -> roles.add(a.getResponsibility()));
      if (line == null || !line.holds(target)) {
        line = new Line(depth, new ArrayList<>(), new ArrayList<>());
        lines.add(line);
      }
      line.targets.add(target);
      line.pointers.add(pointer.append(i));
      if (!target.getChildren().isEmpty()) {
        add(target.getChildren(), pointer.append(i).append("children"), depth + 1);
        line = null;
      }
    }
  }

  @Override
  public String id() {
    return "targets";
  }

  @Override
  public void write(Html html) {
    if (lines.isEmpty()) {
      html.element("p", PageText.say(Stated.none(plan, "targets")));
      return;
    }
    boolean units = indicators.values().stream().anyMatch(i -> i.getUnit().isPresent());
    boolean baselines = any(t -> t.getBaseline().isPresent());
    boolean reported = any(t -> !results.of(t.getId()).isEmpty());
    if (!baselines) {
      html.element("p", PageText.say("no-baselines"), "class", "muted");
    }
    if (!reported) {
      html.element(
          "p",
          PageText.say(results.hasReports() ? "no-target-results" : "no-results"),
          "class",
          "muted");
    }
    List<String> columns = new ArrayList<>(List.of("code", "target"));
    if (units) {
      columns.add("unit");
    }
    columns.addAll(List.of("value", "deadline"));
    if (!roles.isEmpty()) {
      columns.add("body");
    }
    if (baselines) {
      columns.add("baseline");
    }
    if (reported) {
      columns.addAll(List.of("latest", "share"));
    }
    if (standing.isPresent()) {
      columns.add("standing");
    }
    Cells.openTable(html, id(), "cards targets", PageText.say("caption.targets"), columns);
    for (Line line : lines) {
      row(html, line, columns);
    }
    Cells.closeTable(html);
  }

  private boolean any(Predicate<Target> test) {
    return lines.stream().flatMap(l -> l.targets().stream()).anyMatch(test);
  }

  private void row(Html html, Line line, List<String> columns) {
    Target target = line.first();
    String label = target.isLabel() ? " label" : "";
    html.open(
        "tr",
        "id",
        places.id(line.pointers.get(0)),
        "class",
        "d" + Math.min(line.depth, 3) + label);
    html.open("td", "class", "c-code").text(target.getCode().orElse(""));
    for (JsonPointer pointer : line.pointers.subList(1, line.pointers.size())) {
      html.open("span", "id", places.id(pointer)).close();
    }
    html.close();
    if (target.isLabel() && target.getAssignments().isEmpty() && target.getDeadline().isEmpty()) {
      html.open("td", "class", "c-target", "colspan", Integer.toString(columns.size() - 1));
      names(html, line);
      html.close().close();
      return;
    }
    for (String column : columns.subList(1, columns.size())) {
      html.open("td", "class", "c-" + column);
      switch (column) {
        case "target" -> names(html, line);
        case "unit" ->
            indicator(target).flatMap(Indicator::getUnit).ifPresent(u -> document(html, u));
        case "value" -> value(html, target);
        case "deadline" ->
            target
                .getDeadline()
                .flatMap(d -> Words.printed(d, Deadline::print))
                .ifPresentOrElse(html::words, () -> dash(html));
        case "body" -> bodies(html, target);
        case "baseline" ->
            target
                .getBaseline()
                .ifPresentOrElse(
                    b -> Cells.measurement(html, new MeasuredValue(b, b.getAsOf())),
                    () -> dash(html));
        case "latest" -> each(html, line, t -> latest(html, t));
        case "share" -> each(html, line, t -> share(html, t));
        default -> each(html, line, t -> standing(html, t));
      }
      html.close();
    }
    html.close();
  }

  /** Writes a part for each target of a line that was reported on, or once if none was. */
  private void each(Html html, Line line, Consumer<Target> part) {
    List<Target> reported =
        line.targets.stream().filter(t -> !results.of(t.getId()).isEmpty()).toList();
    for (Target target : reported.isEmpty() ? List.of(line.first()) : line.targets) {
      html.open("div");
      part.accept(target);
      html.close();
    }
  }

  private Optional<Indicator> indicator(Target target) {
    return target.getIndicator().map(indicators::get);
  }

  private void names(Html html, Line line) {
    List<String> names =
        line.targets.stream()
            .map(
                t ->
                    t.getTitle()
                        .or(() -> indicator(t).map(Indicator::getName))
                        .orElseGet(() -> t.getId().value()))
            .distinct()
            .toList();
    document(html, String.join("; ", names));
    Target target = line.first();
    for (Optional<String> remark :
        List.of(target.getPopulation(), target.getCondition(), target.getExclusion())) {
      remark.ifPresent(r -> html.element("span", r, "class", "small", "lang", "vi"));
    }
  }

  private static void value(Html html, Target target) {
    Optional<Printed<TargetValue>> value = target.getValue();
    boolean words = value.flatMap(Printed::getMeaning).filter(TargetSection::isWords).isPresent();
    value
        .flatMap(v -> Words.printed(v, TargetValue::print))
        .ifPresentOrElse(
            w -> html.open("span", "class", words ? "words" : "figure").words(w).close(),
            () -> dash(html));
    target
        .getCommitment()
        .ifPresent(c -> html.element("span", PageText.say("commitment", c), "class", "small"));
  }

  private static boolean isWords(TargetValue value) {
    return value instanceof TargetValue.Qualitative || value instanceof TargetValue.Milestone;
  }

  private void bodies(Html html, Target target) {
    for (Assignment assignment : target.getAssignments()) {
      html.open("div");
      if (roles.size() > 1) {
        html.element(
            "span", PageText.say("role", assignment.getResponsibility()), "class", "small");
      }
      document(html, Cells.names(assignment));
      html.close();
    }
    if (target.getAssignments().isEmpty()) {
      dash(html);
    }
  }

  private void latest(Html html, Target target) {
    results
        .latest(target.getId())
        .ifPresentOrElse(m -> Cells.measurement(html, m), () -> dash(html));
    results.of(target.getId()).stream()
        .map(Results.Dated::value)
        .map(TargetResult::getState)
        .flatMap(Optional::stream)
        .reduce((a, b) -> b)
        .ifPresent(s -> html.element("span", PageText.say("state", s), "class", "small"));
  }

  private void standing(Html html, Target target) {
    standing
        .flatMap(s -> s.target(target.getId()))
        .ifPresentOrElse(s -> Badge.write(html, s), () -> dash(html));
  }

  private void share(Html html, Target target) {
    Share share = Share.of(target, indicator(target), results);
    if (share instanceof Share.Told told) {
      html.element(
          "span", PageText.say("percent", Map.of("number", told.percent())), "class", "figure");
      Bar.write(html, told.percent());
      if (told.reported()) {
        html.element("span", PageText.say("share-reported"), "class", "small");
      }
    } else if (share instanceof Share.Untold untold) {
      html.text("–");
      html.element("span", PageText.say("untold", untold.reason()), "class", "small");
    }
  }

  private static void document(Html html, String text) {
    html.words(Words.ofDocument(text));
  }

  private static void dash(Html html) {
    html.text("–");
  }
}
