package vn.chuyendoiso.plan.benchmarks;

import com.alibaba.fastjson2.annotation.JSONField;
import com.alibaba.fastjson2.annotation.JSONType;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.YearMonth;
import java.util.List;

/**
 * A plan as plain records, for the libraries that bind JSON to classes.
 *
 * <p>They hold the members of the model in the same order, with the same types for days, numbers,
 * codes and forms. What the model tells apart is not told apart here, to the advantage of the other
 * libraries: an identifier or document number is an unchecked text, an absent member is null
 * without a wrapper, text is not brought into its stored form, unknown members are dropped. The
 * parts of a plan that the measured document does not have (evaluations, data assets, security,
 * architecture, breakthroughs) are left out.
 */
public final class PlanRecords {

  /** The member that names the form of a value or deadline. */
  private static final String FORM = "form";

  /** The member that names the form of an actor. */
  private static final String ACTOR_FORM = "kind";

  private PlanRecords() {}

  /** See the type of the same name in the model. */
  @JSONType(alphabetic = false)
  public record Plan(
      DocumentType documentType,
      String formatVersion,
      String number,
      String title,
      String printedKind,
      Issuer issuer,
      String place,
      LocalDate issuedOn,
      Printed<Period> period,
      Actor.PersonRole head,
      Provenance provenance,
      List<LegalBasis> legalBases,
      List<ApprovalStep> approvals,
      List<Objective> objectives,
      List<Indicator> indicators,
      List<Target> targets,
      String taskGroupSet,
      List<OmittedTaskGroup> omittedTaskGroups,
      String claritySet,
      List<Task> tasks,
      Funding funding,
      List<TaskGroupFunding> groupFunding,
      ReportingRegime reporting,
      String theme) {}

  /** See the type of the same name in the model. */
  @JSONType(alphabetic = false)
  public record Issuer(String name, IssuerKind kind, String organization) {}

  /** See the type of the same name in the model. */
  @JSONType(alphabetic = false)
  public record Printed<V>(String text, V meaning) {}

  /** See the type of the same name in the model. */
  @JSONType(alphabetic = false)
  public record Period(LocalDate firstDay, LocalDate lastDay) {}

  /** See the type of the same name in the model. */
  @JSONType(alphabetic = false)
  public record Provenance(ProvenanceKind kind, List<String> sources, String remark) {}

  /** See the type of the same name in the model. */
  @JSONType(alphabetic = false)
  public record InstrumentRef(
      String kind, String number, String title, String issuer, LocalDate issuedOn) {}

  /** See the type of the same name in the model. */
  @JSONType(alphabetic = false)
  public record LegalBasis(
      String text, LegalRelation relation, InstrumentRef instrument, String clause) {}

  /** See the type of the same name in the model. */
  @JSONType(alphabetic = false)
  public record Citation(String text, InstrumentRef instrument, String clause) {}

  /** See the type of the same name in the model. */
  @JSONType(alphabetic = false)
  public record ApprovalStep(
      ApprovalAction action, Actor actor, LocalDate day, InstrumentRef instrument) {}

  /** See the type of the same name in the model. */
  @JSONType(alphabetic = false)
  public record Objective(ObjectiveScope scope, String text, List<String> targets) {}

  /** See the type of the same name in the model. */
  @JSONType(alphabetic = false)
  public record ReportingRegime(
      Printed<Deadline> deadline, List<Actor> reporters, List<Actor> recipients) {}

  /** See the type of the same name in the model. */
  @JSONType(alphabetic = false)
  public record IndicatorAlias(String name, LocalDate lastDay, String remark) {}

  /** See the type of the same name in the model. */
  @JSONType(alphabetic = false)
  public record Indicator(
      String id,
      String name,
      String unit,
      Direction direction,
      String metric,
      List<IndicatorAlias> aliases,
      String population,
      Aggregation aggregation,
      String indexComponent) {}

  /** See the type of the same name in the model. */
  @JSONType(alphabetic = false)
  public record Derivation(
      InstrumentRef instrument, String clause, String nationalTarget, Printed<TargetValue> value) {}

  /** See the type of the same name in the model. */
  @JSONType(alphabetic = false)
  public record Measurement(
      Printed<TargetValue> value, LocalDate asOf, MeasurementBasis basis, String source) {}

  /** See the type of the same name in the model. */
  @JSONType(alphabetic = false)
  public record Target(
      String id,
      String code,
      String title,
      String indicator,
      Printed<TargetValue> value,
      Commitment commitment,
      Printed<Deadline> deadline,
      String method,
      Measurement baseline,
      GovernmentLevel level,
      String population,
      String condition,
      String exclusion,
      InstrumentRef instrument,
      List<Derivation> derivedFrom,
      List<Assignment> assignments,
      List<Target> children) {}

  /** See the type of the same name in the model. */
  @JSONType(alphabetic = false)
  public record Reassignment(
      Actor previous, Actor next, LocalDate firstDay, InstrumentRef instrument, String text) {}

  /** See the type of the same name in the model. */
  @JSONType(alphabetic = false)
  public record Assignment(
      Responsibility responsibility,
      String text,
      List<Actor> actors,
      AssignmentStatus status,
      List<Reassignment> reassignments) {}

  /** See the type of the same name in the model. */
  @JSONType(alphabetic = false)
  public record Deliverable(
      String text,
      DeliverableKind kind,
      List<Deliverable> alternatives,
      Printed<TargetValue> value) {}

  /** See the type of the same name in the model. */
  @JSONType(alphabetic = false)
  public record Amount(
      Comparison comparison, BigDecimal number, BigDecimal upper, MoneyUnit unit) {}

  /** See the type of the same name in the model. */
  @JSONType(alphabetic = false)
  public record FundingShare(FundingSource source, String name, Printed<Amount> amount) {}

  /** See the type of the same name in the model. */
  @JSONType(alphabetic = false)
  public record Funding(
      Printed<Amount> amount,
      Printed<TargetValue> budgetShare,
      List<FundingShare> shares,
      FundingArrangement arrangement,
      String statement,
      InstrumentRef reportToPrimeMinister) {}

  /** See the type of the same name in the model. */
  @JSONType(alphabetic = false)
  public record OmittedTaskGroup(String group, String reason) {}

  /** See the type of the same name in the model. */
  @JSONType(alphabetic = false)
  public record TaskGroupFunding(String group, Funding funding) {}

  /** See the type of the same name in the model. */
  @JSONType(alphabetic = false)
  public record Task(
      String id,
      String code,
      String title,
      String group,
      GovernmentLevel level,
      List<Assignment> assignments,
      List<Deliverable> deliverables,
      Printed<TargetValue> quantity,
      LocalDate startsOn,
      Printed<Deadline> deadline,
      List<String> targets,
      List<String> indicators,
      List<String> after,
      Citation origin,
      Funding funding,
      List<InformationClass> information,
      List<String> tags,
      List<Task> children) {}

  /** See the type of the same name in the model. */
  @JSONType(alphabetic = false)
  public record LabelledValue(String label, TargetValue value) {}

  /** See the type of the same name in the model. */
  @JSONType(alphabetic = false)
  public record RecurringDay(DayBound bound, MonthDay monthDay) {}

  /** See the type of the same name in the model. */
  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = ACTOR_FORM)
  @JsonSubTypes({
    @JsonSubTypes.Type(value = Actor.Body.class, name = "body"),
    @JsonSubTypes.Type(value = Actor.Collective.class, name = "collective"),
    @JsonSubTypes.Type(value = Actor.ConditionalCollective.class, name = "conditional-collective"),
    @JsonSubTypes.Type(value = Actor.NonStateBody.class, name = "non-state-body"),
    @JsonSubTypes.Type(value = Actor.PersonRole.class, name = "person-role")
  })
  @JSONType(
      typeKey = ACTOR_FORM,
      seeAlso = {
        Actor.Body.class,
        Actor.Collective.class,
        Actor.ConditionalCollective.class,
        Actor.NonStateBody.class,
        Actor.PersonRole.class
      })
  public sealed interface Actor {

    @JSONType(typeKey = ACTOR_FORM, typeName = "body", alphabetic = false)
    record Body(String name, String organization) implements Actor {}

    @JSONType(typeKey = ACTOR_FORM, typeName = "collective", alphabetic = false)
    record Collective(String name, GovernmentLevel level, List<String> members) implements Actor {}

    @JSONType(typeKey = ACTOR_FORM, typeName = "conditional-collective", alphabetic = false)
    record ConditionalCollective(
        String name, String condition, GovernmentLevel level, List<String> members)
        implements Actor {}

    @JSONType(typeKey = ACTOR_FORM, typeName = "non-state-body", alphabetic = false)
    record NonStateBody(String name) implements Actor {}

    @JSONType(typeKey = ACTOR_FORM, typeName = "person-role", alphabetic = false)
    record PersonRole(String name) implements Actor {}
  }

  /** See the type of the same name in the model. */
  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = FORM)
  @JsonSubTypes({
    @JsonSubTypes.Type(value = TargetValue.Quantity.class, name = "quantity"),
    @JsonSubTypes.Type(value = TargetValue.Interval.class, name = "interval"),
    @JsonSubTypes.Type(value = TargetValue.Rank.class, name = "rank"),
    @JsonSubTypes.Type(value = TargetValue.Milestone.class, name = "milestone"),
    @JsonSubTypes.Type(value = TargetValue.Checklist.class, name = "checklist"),
    @JsonSubTypes.Type(value = TargetValue.Composite.class, name = "composite"),
    @JsonSubTypes.Type(value = TargetValue.Change.class, name = "change"),
    @JsonSubTypes.Type(value = TargetValue.Recurring.class, name = "recurring"),
    @JsonSubTypes.Type(value = TargetValue.Qualitative.class, name = "qualitative"),
    @JsonSubTypes.Type(value = TargetValue.Maintain.class, name = "maintain")
  })
  @JSONType(
      typeKey = FORM,
      seeAlso = {
        TargetValue.Quantity.class,
        TargetValue.Interval.class,
        TargetValue.Rank.class,
        TargetValue.Milestone.class,
        TargetValue.Checklist.class,
        TargetValue.Composite.class,
        TargetValue.Change.class,
        TargetValue.Recurring.class,
        TargetValue.Qualitative.class,
        TargetValue.Maintain.class
      })
  public sealed interface TargetValue {

    @JSONType(typeKey = FORM, typeName = "quantity", alphabetic = false)
    record Quantity(Comparison comparison, BigDecimal number, String unit, String trend)
        implements TargetValue {}

    @JSONType(typeKey = FORM, typeName = "interval", alphabetic = false)
    record Interval(
        Comparison comparison,
        BigDecimal lower,
        BigDecimal upper,
        String unit,
        IntervalRule metWhen)
        implements TargetValue {}

    @JSONType(typeKey = FORM, typeName = "rank", alphabetic = false)
    record Rank(int position, String scope, Integer outOf, Integer year) implements TargetValue {}

    @JSONType(typeKey = FORM, typeName = "milestone", alphabetic = false)
    record Milestone(String statement, String evidence) implements TargetValue {}

    @JSONType(typeKey = FORM, typeName = "checklist", alphabetic = false)
    record Checklist(int count, int total, String counted) implements TargetValue {}

    @JSONType(typeKey = FORM, typeName = "composite", alphabetic = false)
    record Composite(List<LabelledValue> parts) implements TargetValue {}

    @JSONType(typeKey = FORM, typeName = "change", alphabetic = false)
    record Change(
        ChangeDirection direction, TargetValue value, String reference, Measurement baseline)
        implements TargetValue {}

    @JSONType(typeKey = FORM, typeName = "recurring", alphabetic = false)
    record Recurring(TargetValue value, Recurrence every) implements TargetValue {}

    @JSONType(typeKey = FORM, typeName = "qualitative", alphabetic = false)
    record Qualitative(String statement) implements TargetValue {}

    @JSONType(typeKey = FORM, typeName = "maintain", alphabetic = false)
    record Maintain(TargetValue value) implements TargetValue {}
  }

  /** See the type of the same name in the model. */
  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = FORM)
  @JsonSubTypes({
    @JsonSubTypes.Type(value = Deadline.Day.class, name = "day"),
    @JsonSubTypes.Type(value = Deadline.DayOfYear.class, name = "day-of-year"),
    @JsonSubTypes.Type(value = Deadline.DayOfMonth.class, name = "day-of-month"),
    @JsonSubTypes.Type(value = Deadline.InMonth.class, name = "month"),
    @JsonSubTypes.Type(value = Deadline.InQuarter.class, name = "quarter"),
    @JsonSubTypes.Type(value = Deadline.InHalf.class, name = "half"),
    @JsonSubTypes.Type(value = Deadline.InYear.class, name = "year"),
    @JsonSubTypes.Type(value = Deadline.InYears.class, name = "years"),
    @JsonSubTypes.Type(value = Deadline.Stage.class, name = "stage"),
    @JsonSubTypes.Type(value = Deadline.Recurring.class, name = "recurring"),
    @JsonSubTypes.Type(value = Deadline.Continuous.class, name = "continuous"),
    @JsonSubTypes.Type(value = Deadline.OpenEnded.class, name = "open-ended"),
    @JsonSubTypes.Type(value = Deadline.Duration.class, name = "duration"),
    @JsonSubTypes.Type(value = Deadline.Undetermined.class, name = "undetermined")
  })
  @JSONType(
      typeKey = FORM,
      seeAlso = {
        Deadline.Day.class,
        Deadline.DayOfYear.class,
        Deadline.DayOfMonth.class,
        Deadline.InMonth.class,
        Deadline.InQuarter.class,
        Deadline.InHalf.class,
        Deadline.InYear.class,
        Deadline.InYears.class,
        Deadline.Stage.class,
        Deadline.Recurring.class,
        Deadline.Continuous.class,
        Deadline.OpenEnded.class,
        Deadline.Duration.class,
        Deadline.Undetermined.class
      })
  public sealed interface Deadline {

    @JSONType(typeKey = FORM, typeName = "day", alphabetic = false)
    record Day(DayBound bound, LocalDate date, LocalTime time) implements Deadline {}

    @JSONType(typeKey = FORM, typeName = "day-of-year", alphabetic = false)
    record DayOfYear(DayBound bound, MonthDay monthDay) implements Deadline {}

    @JSONType(typeKey = FORM, typeName = "day-of-month", alphabetic = false)
    record DayOfMonth(DayBound bound, int dayOfMonth) implements Deadline {}

    @JSONType(typeKey = FORM, typeName = "month", alphabetic = false)
    record InMonth(YearMonth month) implements Deadline {}

    @JSONType(typeKey = FORM, typeName = "quarter", alphabetic = false)
    record InQuarter(int year, int quarter) implements Deadline {}

    @JSONType(typeKey = FORM, typeName = "half", alphabetic = false)
    record InHalf(int year, int half) implements Deadline {}

    @JSONType(typeKey = FORM, typeName = "year", alphabetic = false)
    record InYear(int year) implements Deadline {}

    @JSONType(typeKey = FORM, typeName = "years", alphabetic = false)
    record InYears(int firstYear, int lastYear) implements Deadline {}

    @JSONType(typeKey = FORM, typeName = "stage", alphabetic = false)
    record Stage(int number, Integer firstYear, Integer lastYear) implements Deadline {}

    @JSONType(typeKey = FORM, typeName = "recurring", alphabetic = false)
    record Recurring(Frequency frequency, List<RecurringDay> days) implements Deadline {}

    @JSONType(typeKey = FORM, typeName = "continuous", alphabetic = false)
    record Continuous() implements Deadline {}

    @JSONType(typeKey = FORM, typeName = "open-ended", alphabetic = false)
    record OpenEnded(int year) implements Deadline {}

    @JSONType(typeKey = FORM, typeName = "duration", alphabetic = false)
    record Duration(int amount, DurationUnit unit, LocalDate start, String startEvent)
        implements Deadline {}

    @JSONType(typeKey = FORM, typeName = "undetermined", alphabetic = false)
    record Undetermined() implements Deadline {}
  }

  /** See the type of the same name in the model. */
  public enum Comparison {
    @JsonProperty("unspecified")
    @JSONField(name = "unspecified")
    UNSPECIFIED,
    @JsonProperty("about")
    @JSONField(name = "about")
    ABOUT,
    @JsonProperty("more-than")
    @JSONField(name = "more-than")
    MORE_THAN,
    @JsonProperty("at-least")
    @JSONField(name = "at-least")
    AT_LEAST,
    @JsonProperty("equal")
    @JSONField(name = "equal")
    EQUAL,
    @JsonProperty("at-most")
    @JSONField(name = "at-most")
    AT_MOST,
    @JsonProperty("less-than")
    @JSONField(name = "less-than")
    LESS_THAN
  }

  /** See the type of the same name in the model. */
  public enum Commitment {
    @JsonProperty("firm")
    @JSONField(name = "firm")
    FIRM,
    @JsonProperty("strive")
    @JSONField(name = "strive")
    STRIVE
  }

  /** See the type of the same name in the model. */
  public enum IntervalRule {
    @JsonProperty("lower-end-reached")
    @JSONField(name = "lower-end-reached")
    LOWER_END_REACHED,
    @JsonProperty("inside")
    @JSONField(name = "inside")
    INSIDE
  }

  /** See the type of the same name in the model. */
  public enum MeasurementBasis {
    @JsonProperty("actual")
    @JSONField(name = "actual")
    ACTUAL,
    @JsonProperty("estimate")
    @JSONField(name = "estimate")
    ESTIMATE
  }

  /** See the type of the same name in the model. */
  public enum ChangeDirection {
    @JsonProperty("increase")
    @JSONField(name = "increase")
    INCREASE,
    @JsonProperty("decrease")
    @JSONField(name = "decrease")
    DECREASE
  }

  /** See the type of the same name in the model. */
  public enum Recurrence {
    @JsonProperty("day")
    @JSONField(name = "day")
    DAY,
    @JsonProperty("week")
    @JSONField(name = "week")
    WEEK,
    @JsonProperty("month")
    @JSONField(name = "month")
    MONTH,
    @JsonProperty("quarter")
    @JSONField(name = "quarter")
    QUARTER,
    @JsonProperty("year")
    @JSONField(name = "year")
    YEAR
  }

  /** See the type of the same name in the model. */
  public enum DocumentType {
    @JsonProperty("transformation-plan")
    @JSONField(name = "transformation-plan")
    TRANSFORMATION_PLAN,
    @JsonProperty("breakthrough-scheme")
    @JSONField(name = "breakthrough-scheme")
    BREAKTHROUGH_SCHEME,
    @JsonProperty("action-programme")
    @JSONField(name = "action-programme")
    ACTION_PROGRAMME,
    @JsonProperty("progress-report")
    @JSONField(name = "progress-report")
    PROGRESS_REPORT,
    @JsonProperty("infrastructure-model")
    @JSONField(name = "infrastructure-model")
    INFRASTRUCTURE_MODEL
  }

  /** See the type of the same name in the model. */
  public enum ApprovalAction {
    @JsonProperty("drafted")
    @JSONField(name = "drafted")
    DRAFTED,
    @JsonProperty("consulted")
    @JSONField(name = "consulted")
    CONSULTED,
    @JsonProperty("reviewed")
    @JSONField(name = "reviewed")
    REVIEWED,
    @JsonProperty("submitted")
    @JSONField(name = "submitted")
    SUBMITTED,
    @JsonProperty("approved")
    @JSONField(name = "approved")
    APPROVED,
    @JsonProperty("issued")
    @JSONField(name = "issued")
    ISSUED
  }

  /** See the type of the same name in the model. */
  public enum ProvenanceKind {
    @JsonProperty("original")
    @JSONField(name = "original")
    ORIGINAL,
    @JsonProperty("transcription")
    @JSONField(name = "transcription")
    TRANSCRIPTION,
    @JsonProperty("excerpt")
    @JSONField(name = "excerpt")
    EXCERPT
  }

  /** See the type of the same name in the model. */
  public enum ObjectiveScope {
    @JsonProperty("general")
    @JSONField(name = "general")
    GENERAL,
    @JsonProperty("specific")
    @JSONField(name = "specific")
    SPECIFIC
  }

  /** See the type of the same name in the model. */
  public enum GovernmentLevel {
    @JsonProperty("ministry")
    @JSONField(name = "ministry")
    MINISTRY,
    @JsonProperty("province")
    @JSONField(name = "province")
    PROVINCE,
    @JsonProperty("district")
    @JSONField(name = "district")
    DISTRICT,
    @JsonProperty("commune")
    @JSONField(name = "commune")
    COMMUNE
  }

  /** See the type of the same name in the model. */
  public enum IssuerKind {
    @JsonProperty("nation")
    @JSONField(name = "nation")
    NATION,
    @JsonProperty("ministry")
    @JSONField(name = "ministry")
    MINISTRY,
    @JsonProperty("province")
    @JSONField(name = "province")
    PROVINCE,
    @JsonProperty("district")
    @JSONField(name = "district")
    DISTRICT,
    @JsonProperty("commune")
    @JSONField(name = "commune")
    COMMUNE,
    @JsonProperty("unit")
    @JSONField(name = "unit")
    UNIT
  }

  /** See the type of the same name in the model. */
  public enum LegalRelation {
    @JsonProperty("basis")
    @JSONField(name = "basis")
    BASIS,
    @JsonProperty("implements")
    @JSONField(name = "implements")
    IMPLEMENTS,
    @JsonProperty("guided-by")
    @JSONField(name = "guided-by")
    GUIDED_BY,
    @JsonProperty("amends")
    @JSONField(name = "amends")
    AMENDS,
    @JsonProperty("adds")
    @JSONField(name = "adds")
    ADDS,
    @JsonProperty("replaces")
    @JSONField(name = "replaces")
    REPLACES,
    @JsonProperty("continues")
    @JSONField(name = "continues")
    CONTINUES,
    @JsonProperty("proposed-by")
    @JSONField(name = "proposed-by")
    PROPOSED_BY,
    @JsonProperty("cites")
    @JSONField(name = "cites")
    CITES
  }

  /** See the type of the same name in the model. */
  public enum Responsibility {
    @JsonProperty("lead")
    @JSONField(name = "lead")
    LEAD,
    @JsonProperty("coordinate")
    @JSONField(name = "coordinate")
    COORDINATE,
    @JsonProperty("monitor")
    @JSONField(name = "monitor")
    MONITOR,
    @JsonProperty("approve")
    @JSONField(name = "approve")
    APPROVE
  }

  /** See the type of the same name in the model. */
  public enum AssignmentStatus {
    @JsonProperty("proposed")
    @JSONField(name = "proposed")
    PROPOSED,
    @JsonProperty("approved")
    @JSONField(name = "approved")
    APPROVED
  }

  /** See the type of the same name in the model. */
  public enum DeliverableKind {
    @JsonProperty("document")
    @JSONField(name = "document")
    DOCUMENT,
    @JsonProperty("system")
    @JSONField(name = "system")
    SYSTEM,
    @JsonProperty("report")
    @JSONField(name = "report")
    REPORT,
    @JsonProperty("state")
    @JSONField(name = "state")
    STATE
  }

  /** See the type of the same name in the model. */
  public enum MoneyUnit {
    @JsonProperty("dong")
    @JSONField(name = "dong")
    DONG,
    @JsonProperty("thousand-dong")
    @JSONField(name = "thousand-dong")
    THOUSAND_DONG,
    @JsonProperty("million-dong")
    @JSONField(name = "million-dong")
    MILLION_DONG,
    @JsonProperty("billion-dong")
    @JSONField(name = "billion-dong")
    BILLION_DONG,
    @JsonProperty("trillion-dong")
    @JSONField(name = "trillion-dong")
    TRILLION_DONG
  }

  /** See the type of the same name in the model. */
  public enum FundingSource {
    @JsonProperty("central-budget")
    @JSONField(name = "central-budget")
    CENTRAL_BUDGET,
    @JsonProperty("local-budget")
    @JSONField(name = "local-budget")
    LOCAL_BUDGET,
    @JsonProperty("state-budget")
    @JSONField(name = "state-budget")
    STATE_BUDGET,
    @JsonProperty("public-investment")
    @JSONField(name = "public-investment")
    PUBLIC_INVESTMENT,
    @JsonProperty("recurrent-expenditure")
    @JSONField(name = "recurrent-expenditure")
    RECURRENT_EXPENDITURE,
    @JsonProperty("socialised")
    @JSONField(name = "socialised")
    SOCIALISED,
    @JsonProperty("public-private-partnership")
    @JSONField(name = "public-private-partnership")
    PUBLIC_PRIVATE_PARTNERSHIP,
    @JsonProperty("enterprises")
    @JSONField(name = "enterprises")
    ENTERPRISES,
    @JsonProperty("foreign")
    @JSONField(name = "foreign")
    FOREIGN,
    @JsonProperty("other")
    @JSONField(name = "other")
    OTHER
  }

  /** See the type of the same name in the model. */
  public enum FundingArrangement {
    @JsonProperty("own-budget")
    @JSONField(name = "own-budget")
    OWN_BUDGET,
    @JsonProperty("integrated")
    @JSONField(name = "integrated")
    INTEGRATED,
    @JsonProperty("as-regulated")
    @JSONField(name = "as-regulated")
    AS_REGULATED,
    @JsonProperty("none-needed")
    @JSONField(name = "none-needed")
    NONE_NEEDED
  }

  /** See the type of the same name in the model. */
  public enum InformationClass {
    @JsonProperty("state-secret")
    @JSONField(name = "state-secret")
    STATE_SECRET,
    @JsonProperty("internal")
    @JSONField(name = "internal")
    INTERNAL,
    @JsonProperty("personal-data")
    @JSONField(name = "personal-data")
    PERSONAL_DATA
  }

  /** See the type of the same name in the model. */
  public enum DayBound {
    @JsonProperty("before")
    @JSONField(name = "before")
    BEFORE,
    @JsonProperty("on-or-before")
    @JSONField(name = "on-or-before")
    ON_OR_BEFORE
  }

  /** See the type of the same name in the model. */
  public enum DurationUnit {
    @JsonProperty("day")
    @JSONField(name = "day")
    DAY,
    @JsonProperty("day-and-night")
    @JSONField(name = "day-and-night")
    DAY_AND_NIGHT,
    @JsonProperty("working-day")
    @JSONField(name = "working-day")
    WORKING_DAY,
    @JsonProperty("month")
    @JSONField(name = "month")
    MONTH
  }

  /** See the type of the same name in the model. */
  public enum Frequency {
    @JsonProperty("yearly")
    @JSONField(name = "yearly")
    YEARLY,
    @JsonProperty("half-yearly")
    @JSONField(name = "half-yearly")
    HALF_YEARLY,
    @JsonProperty("quarterly")
    @JSONField(name = "quarterly")
    QUARTERLY,
    @JsonProperty("monthly")
    @JSONField(name = "monthly")
    MONTHLY
  }

  /** See the type of the same name in the model. */
  public enum Direction {
    @JsonProperty("higher-is-better")
    @JSONField(name = "higher-is-better")
    HIGHER_IS_BETTER,
    @JsonProperty("lower-is-better")
    @JSONField(name = "lower-is-better")
    LOWER_IS_BETTER
  }

  /** See the type of the same name in the model. */
  public enum Aggregation {
    @JsonProperty("sum")
    @JSONField(name = "sum")
    SUM,
    @JsonProperty("weighted-average")
    @JSONField(name = "weighted-average")
    WEIGHTED_AVERAGE,
    @JsonProperty("count-of-bodies-that-reached-it")
    @JSONField(name = "count-of-bodies-that-reached-it")
    COUNT_OF_BODIES_THAT_REACHED_IT,
    @JsonProperty("last-value")
    @JSONField(name = "last-value")
    LAST_VALUE,
    @JsonProperty("not-aggregable")
    @JSONField(name = "not-aggregable")
    NOT_AGGREGABLE
  }
}
