package vn.chuyendoiso.plan.rollup;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import vn.chuyendoiso.plan.document.ProgressReport;
import vn.chuyendoiso.plan.organization.IssuerKind;
import vn.chuyendoiso.plan.time.Period;

/**
 * Many plans and reports of one period, folded into one.
 *
 * <p>Example: the year 2025 over the provinces: how many targets and tasks are in which state, of
 * each province, of the level and of all, as reports state it and as their rows add up; the figures
 * of each indicator; Vĩnh Long among those who have not reported, though Trà Vinh had; the first of
 * two reports of Lạng Sơn superseded; and every value that could not be added, with the reason.
 *
 * <p>It says what was reported and judges nothing: what is overdue follows from a day and is not
 * here. Immutable and thread-safe. Source: Directive 34/CT-TTg, clause CT34-T7; Notice 16/TB-VPCP,
 * clause TB16-1.
 *
 * @param period the period
 * @param foldedOn the day whose bodies stand for those that they took over; empty if every body
 *     stands for itself
 * @param documents how many documents were counted
 * @param total the counts of all
 * @param levels the counts of each level of government that occurs
 * @param bodies the counts of each body, by key
 * @param figures the figures, by indicator and scope
 * @param missing who has to report and has not: those of the question in its order, then those whom
 *     plans name, then those who sent a plan and no report
 * @param unknownReporters whom plans ask for reports without anybody knowing who they all are; of
 *     those nobody can be named as missing
 * @param superseded the documents in the place of which a later one counts
 * @param setAside what was reported and is not counted, or not folded; if only counts were asked
 *     for, what concerns {@linkplain SetAsideReason#isOfBodies() whole accounts}
 * @param setAsideCounts how often, by reason
 * @param opinions the opinions that reports give, with the rows of which they speak
 */
public record RollUp(
    Period period,
    Optional<LocalDate> foldedOn,
    int documents,
    Counts total,
    Map<IssuerKind, Counts> levels,
    List<BodyCounts> bodies,
    List<Figure> figures,
    List<MissingReport> missing,
    List<UnknownReporters> unknownReporters,
    List<Superseded> superseded,
    List<SetAside> setAside,
    Map<SetAsideReason, Long> setAsideCounts,
    List<PlacedOpinion> opinions) {

  /**
   * Copies the parts.
   *
   * @param period the period
   * @param foldedOn the day whose bodies stand for those that they took over
   * @param documents how many documents were counted
   * @param total the counts of all
   * @param levels the counts of each level
   * @param bodies the counts of each body
   * @param figures the figures
   * @param missing who has not reported
   * @param unknownReporters of whom nobody knows who they all are
   * @param superseded the documents that do not count
   * @param setAside what is not counted
   * @param setAsideCounts how often, by reason
   * @param opinions the opinions
   */
  public RollUp {
    Objects.requireNonNull(period, "period");
    Objects.requireNonNull(foldedOn, "foldedOn");
    Objects.requireNonNull(total, "total");
    levels = ordered(IssuerKind.class, levels);
    bodies = List.copyOf(bodies);
    figures = List.copyOf(figures);
    missing = List.copyOf(missing);
    unknownReporters = List.copyOf(unknownReporters);
    superseded = List.copyOf(superseded);
    setAside = List.copyOf(setAside);
    setAsideCounts = ordered(SetAsideReason.class, setAsideCounts);
    opinions = List.copyOf(opinions);
  }

  private static <E extends Enum<E>, V> Map<E, V> ordered(Class<E> type, Map<E, V> map) {
    Map<E, V> ordered = new EnumMap<>(type);
    ordered.putAll(map);
    return Collections.unmodifiableMap(ordered);
  }

  /**
   * Finds a figure.
   *
   * @param indicator the key of the indicator, such as {@code ratio.dossiers.processed_online}
   * @param scope over which bodies
   * @return the figure; empty if no body reports the indicator
   */
  public Optional<Figure> figure(String indicator, Scope scope) {
    return figures.stream()
        .filter(f -> f.indicator().equals(indicator) && f.scope().equals(scope))
        .findFirst();
  }

  /** Which counts a report made of a roll-up states. */
  public enum TallySource {
    /** The sums of the rows that were reported. */
    ROWS,
    /** The sums of the tallies that were stated. */
    STATED
  }

  /**
   * Makes a report of the roll-up: one evaluation of the period with the counts, the figures of all
   * bodies that could be made, and the opinions. Who has not reported stands among the limitations.
   *
   * <p>Example: a province rolls up its communes, and its own report goes into the roll-up of the
   * nation.
   *
   * @param heading a report with what the roll-up does not know: title, issuer, number, day
   * @param source which counts the report states
   * @return the heading with the period, the evaluation and the opinions
   */
  public ProgressReport toReport(ProgressReport heading, TallySource source) {
    return new ReportOfRollUp(this, source).write(heading);
  }
}
