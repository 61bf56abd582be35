package vn.chuyendoiso.plan.rollup;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.chuyendoiso.plan.calendar.Reporter;
import vn.chuyendoiso.plan.calendar.ReporterCircle;
import vn.chuyendoiso.plan.organization.IssuerKind;
import vn.chuyendoiso.plan.organization.Organization;
import vn.chuyendoiso.plan.organization.OrganizationId;
import vn.chuyendoiso.plan.organization.OrganizationRegistry;
import vn.chuyendoiso.plan.text.ExactKey;

/** Who has reported and who has not, as far as the question and the plans say who has to. */
final class Attendance {

  private final OrganizationRegistry registry;
  private final LocalDate day;
  private final Set<String> present = new HashSet<>(); // keys of bodies
  private final Set<String> presentNames = new HashSet<>(); // of bodies without a registry key
  private final Map<String, List<ReportingBody>> presentInstead = new HashMap<>();
  private final Map<String, MissingReport> missing = new LinkedHashMap<>();
  private final List<UnknownReporters> unknown = new ArrayList<>();

  /**
   * Begins with nobody.
   *
   * @param registry the bodies
   * @param day the day on which collectives are taken apart
   */
  Attendance(OrganizationRegistry registry, LocalDate day) {
    this.registry = registry;
    this.day = day;
  }

  /** Notes that a body has reported, and for whom that stands. */
  void reported(ReportingBody body, ReportingBody into) {
    present.add(body.key());
    if (body.organization().isEmpty()) {
      presentNames.add(ExactKey.of(body.name()).key());
    }
    presentInstead.computeIfAbsent(into.key(), k -> new ArrayList<>()).add(body);
  }

  void expect(OrganizationId body) {
    String name = registry.on(body, day).map(Organization::getName).orElse(body.value());
    miss(
        "=" + body.value(),
        Optional.of(body),
        name,
        MissingReport.Ground.EXPECTED,
        Optional.empty());
  }

  /** Takes in whom a plan asks for reports; its issuer owes none to itself. */
  void asked(SourceDocument plan, List<AskedReporter> reporters) {
    ReporterCircle circle =
        ReporterCircle.of(reporters.stream().map(AskedReporter::toActor).toList(), registry, day);
    for (Reporter reporter : circle.reporters()) {
      String name = ExactKey.of(reporter.name()).key();
      String key = reporter.organization().map(o -> "=" + o.value()).orElse("~" + name);
      boolean isIssuer =
          plan.body().filter(b -> b.key().equals(key) || b.key().endsWith(key)).isPresent();
      boolean isPresent = reporter.organization().isEmpty() && presentNames.contains(name);
      if (!isIssuer && !isPresent) {
        miss(
            key,
            reporter.organization(),
            reporter.name(),
            MissingReport.Ground.ASKED_BY_PLAN,
            Optional.of(plan));
      }
    }
    circle.unresolved().forEach(a -> unknown.add(new UnknownReporters(a.getName(), plan)));
  }

  /** Takes in who has a plan; the nation reports to nobody. */
  void planned(ReportingBody body, SourceDocument plan) {
    String named = "~" + ExactKey.of(body.name()).key();
    if (body.level() != IssuerKind.NATION && !missing.containsKey(named)) {
      miss(
          body.key(),
          body.organization(),
          body.name(),
          MissingReport.Ground.OWN_PLAN,
          Optional.of(plan));
    }
  }

  private void miss(
      String key,
      Optional<OrganizationId> body,
      String name,
      MissingReport.Ground ground,
      Optional<SourceDocument> plan) {
    if (!present.contains(key)) {
      missing.putIfAbsent(
          key,
          new MissingReport(body, name, ground, plan, presentInstead.getOrDefault(key, List.of())));
    }
  }

  List<MissingReport> missing() {
    return List.copyOf(missing.values());
  }

  List<UnknownReporters> unknown() {
    return List.copyOf(unknown);
  }
}
