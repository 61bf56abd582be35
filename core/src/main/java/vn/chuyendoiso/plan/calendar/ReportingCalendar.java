package vn.chuyendoiso.plan.calendar;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import vn.chuyendoiso.plan.document.PlanDocument;
import vn.chuyendoiso.plan.document.Portfolio;
import vn.chuyendoiso.plan.document.ProgressReport;
import vn.chuyendoiso.plan.document.ReportingRegime;
import vn.chuyendoiso.plan.law.InstrumentRef;
import vn.chuyendoiso.plan.organization.Issuer;
import vn.chuyendoiso.plan.organization.Organization;
import vn.chuyendoiso.plan.organization.OrganizationId;
import vn.chuyendoiso.plan.organization.OrganizationRegistry;
import vn.chuyendoiso.plan.text.Printed;
import vn.chuyendoiso.plan.time.Deadline;
import vn.chuyendoiso.plan.time.Frequency;
import vn.chuyendoiso.plan.time.Period;

/**
 * The calendar of reports (lịch báo cáo): which are due when, who owes one, and who is late.
 *
 * <p>Example: 03/NQ-CP asks everybody for a report every six months, before 15 June and before 1
 * December; 2025-06-14 and 2025-11-30 are the last days. On 2025-06-20 a ministry without a report
 * is 6 days late.
 *
 * <p>A document asks for reports from the day after its issue to the end of its period, as far as
 * it states them. A collective such as "các bộ, ngành, địa phương" is resolved by the registry on
 * each due day; the issuer of the document owes none to itself. A report belongs to a document that
 * it names among those it reports on, and to the due day that is nearest to the end of the time
 * that it reports on, or else to its own day of issue; a report of a body that is no more on that
 * day counts for the body that took over. A number that several documents have means none of them,
 * unless a day of issue or a body tells which.
 *
 * <p>Documents and reports are indexed once. Immutable and thread-safe. Source: 03/NQ-CP, part III;
 * Directive 34/CT-TTg, clause CT34-T7.
 */
public final class ReportingCalendar {

  private static final Comparator<Submission> EARLIEST_FIRST =
      Comparator.comparing(Submission::issuedOn);

  private final OrganizationRegistry registry;
  private final List<Entry> entries;
  private final List<ProgressReport> unassigned;

  /** A document with the days on which it asks for reports, and the reports on it. */
  private record Entry(
      PlanDocument document,
      ReportingRegime regime,
      Deadline deadline,
      Map<LocalDate, Map<BodyKey, List<Submission>>> submissions) {

    LocalDate first() {
      return document
          .getIssuedOn()
          .filter(d -> d.isBefore(LocalDate.MAX))
          .map(d -> d.plusDays(1))
          .orElse(period().map(Period::getFirstDay).orElse(LocalDate.MIN));
    }

    // A single day is stated and asked for, also after the period; only turns come to an end.
    LocalDate last() {
      return deadline.lastAcceptableDay().isPresent()
          ? LocalDate.MAX
          : period().map(Period::getLastDay).orElse(LocalDate.MAX);
    }

    private Optional<Period> period() {
      return document.getPeriod().flatMap(Printed::getMeaning);
    }

    List<LocalDate> days(LocalDate from, LocalDate to) {
      LocalDate first = first().isAfter(from) ? first() : from;
      LocalDate last = last().isBefore(to) ? last() : to;
      return first.isAfter(last) ? List.of() : deadline.lastAcceptableDaysBetween(first, last);
    }

    /** The due day to which a report belongs; the earlier of two that are as near. */
    Optional<LocalDate> turn(LocalDate day) {
      LocalDate from = day.isBefore(LocalDate.MIN.plusYears(2)) ? day : day.minusYears(1);
      LocalDate to = day.isAfter(LocalDate.MAX.minusYears(2)) ? day : day.plusYears(1);
      if (deadline.lastAcceptableDay().isPresent()) {
        return deadline.lastAcceptableDay();
      }
      return days(from, to).stream()
          .min(Comparator.comparing(d -> Math.abs(ChronoUnit.DAYS.between(d, day))));
    }
  }

  /** The documents of one number, and those of them that ask for reports. */
  private static final class Numbered {
    private final List<PlanDocument> documents = new ArrayList<>(1);
    private final List<Entry> entries = new ArrayList<>(1);

    void add(PlanDocument document, Optional<Entry> entry) {
      documents.add(document);
      entry.ifPresent(entries::add);
    }
  }

  private ReportingCalendar(
      OrganizationRegistry registry, List<Entry> entries, List<ProgressReport> unassigned) {
    this.registry = registry;
    this.entries = entries;
    this.unassigned = unassigned;
  }

  /**
   * Makes the calendar of documents, with the bundled registry of bodies.
   *
   * @param documents the documents that ask for reports, and the reports
   * @return the calendar
   */
  public static ReportingCalendar of(Portfolio documents) {
    return of(documents, OrganizationRegistry.bundled());
  }

  /**
   * Makes the calendar of documents.
   *
   * @param documents the documents that ask for reports, and the reports
   * @param registry the bodies, such as those of a province beside the bundled ones
   * @return the calendar
   */
  public static ReportingCalendar of(Portfolio documents, OrganizationRegistry registry) {
    Objects.requireNonNull(registry, "registry");
    List<Entry> entries = new ArrayList<>();
    Map<String, Numbered> byNumber = new HashMap<>();
    for (PlanDocument document : documents.documents(PlanDocument.class)) {
      Optional<Entry> entry = document.getReporting().flatMap(r -> entry(document, r));
      entry.ifPresent(entries::add);
      document
          .getNumber()
          .ifPresent(
              n -> byNumber.computeIfAbsent(n.key(), k -> new Numbered()).add(document, entry));
    }
    List<ProgressReport> unassigned = new ArrayList<>();
    for (ProgressReport report : documents.documents(ProgressReport.class)) {
      if (!assign(report, byNumber, registry)) {
        unassigned.add(report);
      }
    }
    entries.forEach(
        e ->
            e.submissions
                .values()
                .forEach(byBody -> byBody.values().forEach(s -> s.sort(EARLIEST_FIRST))));
    return new ReportingCalendar(registry, List.copyOf(entries), List.copyOf(unassigned));
  }

  private static Optional<Entry> entry(PlanDocument document, ReportingRegime regime) {
    return regime
        .getDeadline()
        .flatMap(Printed::getMeaning)
        .map(d -> new Entry(document, regime, everyYear(d), new HashMap<>()));
  }

  // A day without a year in a regime comes every year: that is what a regime is.
  private static Deadline everyYear(Deadline deadline) {
    return deadline instanceof Deadline.DayOfYear day
        ? Deadline.recurring(Frequency.YEARLY, day)
        : deadline;
  }

  private static boolean assign(
      ProgressReport report, Map<String, Numbered> byNumber, OrganizationRegistry registry) {
    if (report.getIssuedOn().isEmpty() || report.getIssuer().isEmpty()) {
      return false;
    }
    boolean assigned = false;
    for (InstrumentRef plan : report.getReportedPlans()) {
      Optional<Numbered> numbered = plan.getNumber().map(n -> byNumber.get(n.key()));
      for (Entry entry : numbered.map(n -> n.entries).orElse(List.of())) {
        if (entry.document.isMeantBy(plan, report, numbered.get().documents)) {
          Optional<LocalDate> turn = subject(report).flatMap(entry::turn);
          turn.ifPresent(t -> add(report, t, entry, registry));
          assigned |= turn.isPresent();
        }
      }
    }
    return assigned;
  }

  private static void add(
      ProgressReport report, LocalDate turn, Entry entry, OrganizationRegistry registry) {
    Issuer issuer = report.getIssuer().orElseThrow();
    Optional<OrganizationId> id = issuer.findOrganization(registry);
    Optional<OrganizationId> heir =
        id.filter(i -> registry.on(i, turn).isEmpty())
            .flatMap(i -> registry.successorsOn(i, turn).stream().findFirst())
            .map(Organization::getId);
    BodyKey key = BodyKey.of(heir.or(() -> id), issuer.getName());
    List<Submission> submissions =
        entry
            .submissions
            .computeIfAbsent(turn, t -> new HashMap<>())
            .computeIfAbsent(key, k -> new ArrayList<>(1));
    Submission submission =
        new Submission(
            report, report.getIssuedOn().orElseThrow(), heir.isPresent() ? id : Optional.empty());
    // A report may name the document twice, by number and by title.
    if (submissions.stream().noneMatch(s -> s.report() == report)) {
      submissions.add(submission);
    }
  }

  /** The last day of the time that a report speaks of, or else its own. */
  private static Optional<LocalDate> subject(ProgressReport report) {
    return lastDay(report.getPeriod())
        .or(
            () ->
                report.getEvaluations().stream()
                    .flatMap(e -> e.lastDay().stream())
                    .max(LocalDate::compareTo))
        .or(report::getIssuedOn);
  }

  private static Optional<LocalDate> lastDay(Optional<Printed<Period>> period) {
    return period.flatMap(Printed::getMeaning).map(Period::getLastDay);
  }

  /**
   * Tells by which day a report on a document is due, whoever issues it and whether or not the
   * report names the document.
   *
   * <p>Example: a report on the first half of 2025 is due under 03/NQ-CP on 2025-06-14, and under a
   * programme of the same days that was issued in July on 2025-11-30.
   *
   * @param document the document that asks for reports
   * @param report the report
   * @return the due day to which the report belongs; empty if the document asks for no report
   *     within a year of the time that this one reports on, or if nobody can tell that time
   */
  public static Optional<LocalDate> dueDay(PlanDocument document, ProgressReport report) {
    return document
        .getReporting()
        .flatMap(r -> entry(document, r))
        .flatMap(e -> subject(report).flatMap(e::turn));
  }

  /**
   * Returns the reports that belong to no due day: they name no document that asks for reports, or
   * one by a number that several documents have, or lack an issuer or a day of issue.
   *
   * @return the reports, in order
   */
  public List<ProgressReport> getUnassigned() {
    return unassigned;
  }

  /**
   * Tells which reports are due in a time.
   *
   * @param first the first day
   * @param last the last day
   * @return the due days in the order of the calendar, those of one day in the order of the
   *     documents
   */
  public List<ReportDue> between(LocalDate first, LocalDate last) {
    TreeMap<LocalDate, List<Entry>> days = new TreeMap<>();
    for (Entry entry : entries) {
      for (LocalDate day : entry.days(first, last)) {
        days.computeIfAbsent(day, d -> new ArrayList<>(1)).add(entry);
      }
    }
    List<ReportDue> dues = new ArrayList<>();
    days.forEach((day, asked) -> asked.forEach(e -> dues.add(due(e, day))));
    return List.copyOf(dues);
  }

  private ReportDue due(Entry entry, LocalDate day) {
    ReporterCircle circle = ReporterCircle.of(entry.regime.getReporters(), registry, day);
    Optional<BodyKey> own =
        entry.document.getIssuer().map(i -> BodyKey.of(i.findOrganization(registry), i.getName()));
    Map<BodyKey, List<Submission>> submitted = entry.submissions.getOrDefault(day, Map.of());
    List<ReportDuty> duties = new ArrayList<>();
    for (Reporter reporter : circle.reporters()) {
      if (own.filter(reporter.key()::equals).isEmpty()) {
        duties.add(
            new ReportDuty(
                entry.document, day, reporter, submitted.getOrDefault(reporter.key(), List.of())));
      }
    }
    return new ReportDue(entry.document, day, duties, circle.unresolved());
  }

  /**
   * Tells who has not reported on a day, of all that was due in a time before it.
   *
   * @param since the first due day that is looked at
   * @param day the day
   * @return what is owed, in the order of the due days; {@link ReportDuty#daysLateOn} tells by how
   *     many days
   */
  public List<ReportDuty> missing(LocalDate since, LocalDate day) {
    return between(since, day).stream()
        .flatMap(d -> d.duties().stream())
        .filter(d -> d.isMissingOn(day))
        .toList();
  }

  /**
   * Tells who answers on a day for a report that is owed: the reporter, or whoever took over.
   *
   * @param duty what is owed
   * @param day the day
   * @return their lives on that day, the main one first; empty if the registry does not have the
   *     reporter
   */
  public List<Organization> answering(ReportDuty duty, LocalDate day) {
    return duty.reporter()
        .organization()
        .map(id -> registry.successorsOn(id, day))
        .orElse(List.of());
  }

  /**
   * Tells when the next reports are due.
   *
   * @param day a day
   * @return the first due day that is not before it; empty if nothing is due within two years
   */
  public Optional<LocalDate> nextDueDay(LocalDate day) {
    LocalDate end = day.isAfter(LocalDate.MAX.minusYears(3)) ? LocalDate.MAX : day.plusYears(2);
    return entries.stream().flatMap(e -> e.days(day, end).stream()).min(LocalDate::compareTo);
  }

  /** {@return how many documents ask for reports, for logs} */
  @Override
  public String toString() {
    return "ReportingCalendar of " + entries.size();
  }
}
