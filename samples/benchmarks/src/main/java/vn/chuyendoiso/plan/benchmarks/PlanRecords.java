package vn.chuyendoiso.plan.benchmarks;

import com.alibaba.fastjson2.annotation.JSONField;
import com.alibaba.fastjson2.annotation.JSONType;
import com.dslplatform.json.CompiledJson;
import com.dslplatform.json.JsonAttribute;
import com.dslplatform.json.JsonConverter;
import com.dslplatform.json.JsonReader;
import com.dslplatform.json.JsonValue;
import com.dslplatform.json.JsonWriter;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.io.IOException;
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
 * architecture, breakthroughs) are left out. Two components have other names than their members,
 * because DSL-JSON takes an accessor that begins with "is" for a question.
 */
public final class PlanRecords {

  /** The member that names the form of a value or deadline. */
  private static final String FORM = "form";

  /** The member that names the form of an actor. */
  private static final String ACTOR_FORM = "form";

  private PlanRecords() {}

  /** See the type of the same name in the model. */
  @CompiledJson
  @JSONType(alphabetic = false)
  public record Plan(
      DocumentType documentType,
      String formatVersion,
      String number,
      String title,
      String printedKind,
      @JsonAttribute(name = "issuer") @JsonProperty("issuer") @JSONField(name = "issuer")
          Issuer from,
      String place,
      @JsonAttribute(name = "issuedOn") @JsonProperty("issuedOn") @JSONField(name = "issuedOn")
          LocalDate day,
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
  @CompiledJson
  @JSONType(alphabetic = false)
  public record Issuer(String name, IssuerKind kind, String organization) {}

  /** See the type of the same name in the model. */
  @CompiledJson
  @JSONType(alphabetic = false)
  public record Printed<V>(String text, V meaning) {}

  /** See the type of the same name in the model. */
  @CompiledJson
  @JSONType(alphabetic = false)
  public record Period(LocalDate firstDay, LocalDate lastDay) {}

  /** See the type of the same name in the model. */
  @CompiledJson
  @JSONType(alphabetic = false)
  public record Provenance(ProvenanceKind kind, List<String> sources, String remark) {}

  /** See the type of the same name in the model. */
  @CompiledJson
  @JSONType(alphabetic = false)
  public record InstrumentRef(
      String kind,
      String number,
      String title,
      @JsonAttribute(name = "issuer") @JsonProperty("issuer") @JSONField(name = "issuer")
          String from,
      @JsonAttribute(name = "issuedOn") @JsonProperty("issuedOn") @JSONField(name = "issuedOn")
          LocalDate day) {}

  /** See the type of the same name in the model. */
  @CompiledJson
  @JSONType(alphabetic = false)
  public record LegalBasis(
      String text, LegalRelation relation, InstrumentRef instrument, String clause) {}

  /** See the type of the same name in the model. */
  @CompiledJson
  @JSONType(alphabetic = false)
  public record Citation(String text, InstrumentRef instrument, String clause) {}

  /** See the type of the same name in the model. */
  @CompiledJson
  @JSONType(alphabetic = false)
  public record ApprovalStep(
      ApprovalAction action, Actor actor, LocalDate day, InstrumentRef instrument) {}

  /** See the type of the same name in the model. */
  @CompiledJson
  @JSONType(alphabetic = false)
  public record Objective(ObjectiveScope scope, String text, List<String> targets) {}

  /** See the type of the same name in the model. */
  @CompiledJson
  @JSONType(alphabetic = false)
  public record ReportingRegime(
      Printed<Deadline> deadline, List<Actor> reporters, List<Actor> recipients) {}

  /** See the type of the same name in the model. */
  @CompiledJson
  @JSONType(alphabetic = false)
  public record IndicatorAlias(String name, LocalDate lastDay, String remark) {}

  /** See the type of the same name in the model. */
  @CompiledJson
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
  @CompiledJson
  @JSONType(alphabetic = false)
  public record Derivation(
      InstrumentRef instrument, String clause, String nationalTarget, Printed<TargetValue> value) {}

  /** See the type of the same name in the model. */
  @CompiledJson
  @JSONType(alphabetic = false)
  public record Measurement(
      Printed<TargetValue> value, LocalDate asOf, MeasurementBasis basis, String source) {}

  /** See the type of the same name in the model. */
  @CompiledJson
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
  @CompiledJson
  @JSONType(alphabetic = false)
  public record Reassignment(
      Actor previous, Actor next, LocalDate firstDay, InstrumentRef instrument, String text) {}

  /** See the type of the same name in the model. */
  @CompiledJson
  @JSONType(alphabetic = false)
  public record Assignment(
      Responsibility responsibility,
      String text,
      List<Actor> actors,
      AssignmentStatus status,
      List<Reassignment> reassignments) {}

  /** See the type of the same name in the model. */
  @CompiledJson
  @JSONType(alphabetic = false)
  public record Deliverable(
      String text,
      DeliverableKind kind,
      List<Deliverable> alternatives,
      Printed<TargetValue> value) {}

  /** See the type of the same name in the model. */
  @CompiledJson
  @JSONType(alphabetic = false)
  public record Amount(
      Comparison comparison, BigDecimal number, BigDecimal upper, MoneyUnit unit) {}

  /** See the type of the same name in the model. */
  @CompiledJson
  @JSONType(alphabetic = false)
  public record FundingShare(FundingSource source, String name, Printed<Amount> amount) {}

  /** See the type of the same name in the model. */
  @CompiledJson
  @JSONType(alphabetic = false)
  public record Funding(
      Printed<Amount> amount,
      Printed<TargetValue> budgetShare,
      List<FundingShare> shares,
      FundingArrangement arrangement,
      String statement,
      InstrumentRef reportToPrimeMinister) {}

  /** See the type of the same name in the model. */
  @CompiledJson
  @JSONType(alphabetic = false)
  public record OmittedTaskGroup(String group, String reason) {}

  /** See the type of the same name in the model. */
  @CompiledJson
  @JSONType(alphabetic = false)
  public record TaskGroupFunding(String group, Funding funding) {}

  /** See the type of the same name in the model. */
  @CompiledJson
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
  @CompiledJson
  @JSONType(alphabetic = false)
  public record LabelledValue(String label, TargetValue value) {}

  /** See the type of the same name in the model. */
  @CompiledJson
  @JSONType(alphabetic = false)
  public record RecurringDay(DayBound bound, MonthDay monthDay) {}

  /** See the type of the same name in the model. */
  @CompiledJson(discriminator = ACTOR_FORM)
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

    @CompiledJson(discriminator = ACTOR_FORM, name = "body")
    @JSONType(typeKey = ACTOR_FORM, typeName = "body", alphabetic = false)
    record Body(String name, String organization) implements Actor {}

    @CompiledJson(discriminator = ACTOR_FORM, name = "collective")
    @JSONType(typeKey = ACTOR_FORM, typeName = "collective", alphabetic = false)
    record Collective(String name, GovernmentLevel level, List<String> members) implements Actor {}

    @CompiledJson(discriminator = ACTOR_FORM, name = "conditional-collective")
    @JSONType(typeKey = ACTOR_FORM, typeName = "conditional-collective", alphabetic = false)
    record ConditionalCollective(
        String name, String condition, GovernmentLevel level, List<String> members)
        implements Actor {}

    @CompiledJson(discriminator = ACTOR_FORM, name = "non-state-body")
    @JSONType(typeKey = ACTOR_FORM, typeName = "non-state-body", alphabetic = false)
    record NonStateBody(String name) implements Actor {}

    @CompiledJson(discriminator = ACTOR_FORM, name = "person-role")
    @JSONType(typeKey = ACTOR_FORM, typeName = "person-role", alphabetic = false)
    record PersonRole(String name) implements Actor {}
  }

  /** See the type of the same name in the model. */
  @CompiledJson(discriminator = FORM)
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

    @CompiledJson(discriminator = FORM, name = "quantity")
    @JSONType(typeKey = FORM, typeName = "quantity", alphabetic = false)
    record Quantity(Comparison comparison, BigDecimal number, String unit, String trend)
        implements TargetValue {}

    @CompiledJson(discriminator = FORM, name = "interval")
    @JSONType(typeKey = FORM, typeName = "interval", alphabetic = false)
    record Interval(
        Comparison comparison,
        BigDecimal lower,
        BigDecimal upper,
        String unit,
        IntervalRule metWhen)
        implements TargetValue {}

    @CompiledJson(discriminator = FORM, name = "rank")
    @JSONType(typeKey = FORM, typeName = "rank", alphabetic = false)
    record Rank(int position, String scope, Integer outOf, Integer year) implements TargetValue {}

    @CompiledJson(discriminator = FORM, name = "milestone")
    @JSONType(typeKey = FORM, typeName = "milestone", alphabetic = false)
    record Milestone(String statement, String evidence) implements TargetValue {}

    @CompiledJson(discriminator = FORM, name = "checklist")
    @JSONType(typeKey = FORM, typeName = "checklist", alphabetic = false)
    record Checklist(int count, int total, String counted) implements TargetValue {}

    @CompiledJson(discriminator = FORM, name = "composite")
    @JSONType(typeKey = FORM, typeName = "composite", alphabetic = false)
    record Composite(List<LabelledValue> parts) implements TargetValue {}

    @CompiledJson(discriminator = FORM, name = "change")
    @JSONType(typeKey = FORM, typeName = "change", alphabetic = false)
    record Change(
        ChangeDirection direction, TargetValue value, String reference, Measurement baseline)
        implements TargetValue {}

    @CompiledJson(discriminator = FORM, name = "recurring")
    @JSONType(typeKey = FORM, typeName = "recurring", alphabetic = false)
    record Recurring(TargetValue value, Recurrence every) implements TargetValue {}

    @CompiledJson(discriminator = FORM, name = "qualitative")
    @JSONType(typeKey = FORM, typeName = "qualitative", alphabetic = false)
    record Qualitative(String statement) implements TargetValue {}

    @CompiledJson(discriminator = FORM, name = "maintain")
    @JSONType(typeKey = FORM, typeName = "maintain", alphabetic = false)
    record Maintain(TargetValue value) implements TargetValue {}
  }

  /** See the type of the same name in the model. */
  @CompiledJson(discriminator = FORM)
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

    @CompiledJson(discriminator = FORM, name = "day")
    @JSONType(typeKey = FORM, typeName = "day", alphabetic = false)
    record Day(DayBound bound, LocalDate date, LocalTime time) implements Deadline {}

    @CompiledJson(discriminator = FORM, name = "day-of-year")
    @JSONType(typeKey = FORM, typeName = "day-of-year", alphabetic = false)
    record DayOfYear(DayBound bound, MonthDay monthDay) implements Deadline {}

    @CompiledJson(discriminator = FORM, name = "day-of-month")
    @JSONType(typeKey = FORM, typeName = "day-of-month", alphabetic = false)
    record DayOfMonth(DayBound bound, int dayOfMonth) implements Deadline {}

    @CompiledJson(discriminator = FORM, name = "month")
    @JSONType(typeKey = FORM, typeName = "month", alphabetic = false)
    record InMonth(YearMonth month) implements Deadline {}

    @CompiledJson(discriminator = FORM, name = "quarter")
    @JSONType(typeKey = FORM, typeName = "quarter", alphabetic = false)
    record InQuarter(int year, int quarter) implements Deadline {}

    @CompiledJson(discriminator = FORM, name = "half")
    @JSONType(typeKey = FORM, typeName = "half", alphabetic = false)
    record InHalf(int year, int half) implements Deadline {}

    @CompiledJson(discriminator = FORM, name = "year")
    @JSONType(typeKey = FORM, typeName = "year", alphabetic = false)
    record InYear(int year) implements Deadline {}

    @CompiledJson(discriminator = FORM, name = "years")
    @JSONType(typeKey = FORM, typeName = "years", alphabetic = false)
    record InYears(int firstYear, int lastYear) implements Deadline {}

    @CompiledJson(discriminator = FORM, name = "stage")
    @JSONType(typeKey = FORM, typeName = "stage", alphabetic = false)
    record Stage(int number, Integer firstYear, Integer lastYear) implements Deadline {}

    @CompiledJson(discriminator = FORM, name = "recurring")
    @JSONType(typeKey = FORM, typeName = "recurring", alphabetic = false)
    record Recurring(Frequency frequency, List<RecurringDay> days) implements Deadline {}

    @CompiledJson(discriminator = FORM, name = "continuous")
    @JSONType(typeKey = FORM, typeName = "continuous", alphabetic = false)
    record Continuous() implements Deadline {}

    @CompiledJson(discriminator = FORM, name = "open-ended")
    @JSONType(typeKey = FORM, typeName = "open-ended", alphabetic = false)
    record OpenEnded(int year) implements Deadline {}

    @CompiledJson(discriminator = FORM, name = "duration")
    @JSONType(typeKey = FORM, typeName = "duration", alphabetic = false)
    record Duration(int amount, DurationUnit unit, LocalDate start, String startEvent)
        implements Deadline {}

    @CompiledJson(discriminator = FORM, name = "undetermined")
    @JSONType(typeKey = FORM, typeName = "undetermined", alphabetic = false)
    record Undetermined() implements Deadline {}
  }

  /** See the type of the same name in the model. */
  public enum Comparison {
    @JsonProperty("unspecified")
    @JSONField(name = "unspecified")
    UNSPECIFIED("unspecified"),
    @JsonProperty("about")
    @JSONField(name = "about")
    ABOUT("about"),
    @JsonProperty("more-than")
    @JSONField(name = "more-than")
    MORE_THAN("more-than"),
    @JsonProperty("at-least")
    @JSONField(name = "at-least")
    AT_LEAST("at-least"),
    @JsonProperty("equal")
    @JSONField(name = "equal")
    EQUAL("equal"),
    @JsonProperty("at-most")
    @JSONField(name = "at-most")
    AT_MOST("at-most"),
    @JsonProperty("less-than")
    @JSONField(name = "less-than")
    LESS_THAN("less-than");

    private final String code;

    Comparison(String code) {
      this.code = code;
    }

    /** {@return the code on the wire} */
    @JsonValue
    public String code() {
      return code;
    }
  }

  /** See the type of the same name in the model. */
  public enum Commitment {
    @JsonProperty("firm")
    @JSONField(name = "firm")
    FIRM("firm"),
    @JsonProperty("strive")
    @JSONField(name = "strive")
    STRIVE("strive");

    private final String code;

    Commitment(String code) {
      this.code = code;
    }

    /** {@return the code on the wire} */
    @JsonValue
    public String code() {
      return code;
    }
  }

  /** See the type of the same name in the model. */
  public enum IntervalRule {
    @JsonProperty("lower-end-reached")
    @JSONField(name = "lower-end-reached")
    LOWER_END_REACHED("lower-end-reached"),
    @JsonProperty("inside")
    @JSONField(name = "inside")
    INSIDE("inside");

    private final String code;

    IntervalRule(String code) {
      this.code = code;
    }

    /** {@return the code on the wire} */
    @JsonValue
    public String code() {
      return code;
    }
  }

  /** See the type of the same name in the model. */
  public enum MeasurementBasis {
    @JsonProperty("actual")
    @JSONField(name = "actual")
    ACTUAL("actual"),
    @JsonProperty("estimate")
    @JSONField(name = "estimate")
    ESTIMATE("estimate");

    private final String code;

    MeasurementBasis(String code) {
      this.code = code;
    }

    /** {@return the code on the wire} */
    @JsonValue
    public String code() {
      return code;
    }
  }

  /** See the type of the same name in the model. */
  public enum ChangeDirection {
    @JsonProperty("increase")
    @JSONField(name = "increase")
    INCREASE("increase"),
    @JsonProperty("decrease")
    @JSONField(name = "decrease")
    DECREASE("decrease");

    private final String code;

    ChangeDirection(String code) {
      this.code = code;
    }

    /** {@return the code on the wire} */
    @JsonValue
    public String code() {
      return code;
    }
  }

  /** See the type of the same name in the model. */
  public enum Recurrence {
    @JsonProperty("day")
    @JSONField(name = "day")
    DAY("day"),
    @JsonProperty("week")
    @JSONField(name = "week")
    WEEK("week"),
    @JsonProperty("month")
    @JSONField(name = "month")
    MONTH("month"),
    @JsonProperty("quarter")
    @JSONField(name = "quarter")
    QUARTER("quarter"),
    @JsonProperty("year")
    @JSONField(name = "year")
    YEAR("year");

    private final String code;

    Recurrence(String code) {
      this.code = code;
    }

    /** {@return the code on the wire} */
    @JsonValue
    public String code() {
      return code;
    }
  }

  /** See the type of the same name in the model. */
  public enum DocumentType {
    @JsonProperty("transformation-plan")
    @JSONField(name = "transformation-plan")
    TRANSFORMATION_PLAN("transformation-plan"),
    @JsonProperty("breakthrough-scheme")
    @JSONField(name = "breakthrough-scheme")
    BREAKTHROUGH_SCHEME("breakthrough-scheme"),
    @JsonProperty("action-programme")
    @JSONField(name = "action-programme")
    ACTION_PROGRAMME("action-programme"),
    @JsonProperty("progress-report")
    @JSONField(name = "progress-report")
    PROGRESS_REPORT("progress-report"),
    @JsonProperty("infrastructure-model")
    @JSONField(name = "infrastructure-model")
    INFRASTRUCTURE_MODEL("infrastructure-model");

    private final String code;

    DocumentType(String code) {
      this.code = code;
    }

    /** {@return the code on the wire} */
    @JsonValue
    public String code() {
      return code;
    }
  }

  /** See the type of the same name in the model. */
  public enum ApprovalAction {
    @JsonProperty("drafted")
    @JSONField(name = "drafted")
    DRAFTED("drafted"),
    @JsonProperty("consulted")
    @JSONField(name = "consulted")
    CONSULTED("consulted"),
    @JsonProperty("reviewed")
    @JSONField(name = "reviewed")
    REVIEWED("reviewed"),
    @JsonProperty("submitted")
    @JSONField(name = "submitted")
    SUBMITTED("submitted"),
    @JsonProperty("approved")
    @JSONField(name = "approved")
    APPROVED("approved"),
    @JsonProperty("issued")
    @JSONField(name = "issued")
    ISSUED("issued");

    private final String code;

    ApprovalAction(String code) {
      this.code = code;
    }

    /** {@return the code on the wire} */
    @JsonValue
    public String code() {
      return code;
    }
  }

  /** See the type of the same name in the model. */
  public enum ProvenanceKind {
    @JsonProperty("original")
    @JSONField(name = "original")
    ORIGINAL("original"),
    @JsonProperty("transcription")
    @JSONField(name = "transcription")
    TRANSCRIPTION("transcription"),
    @JsonProperty("excerpt")
    @JSONField(name = "excerpt")
    EXCERPT("excerpt");

    private final String code;

    ProvenanceKind(String code) {
      this.code = code;
    }

    /** {@return the code on the wire} */
    @JsonValue
    public String code() {
      return code;
    }
  }

  /** See the type of the same name in the model. */
  public enum ObjectiveScope {
    @JsonProperty("general")
    @JSONField(name = "general")
    GENERAL("general"),
    @JsonProperty("specific")
    @JSONField(name = "specific")
    SPECIFIC("specific");

    private final String code;

    ObjectiveScope(String code) {
      this.code = code;
    }

    /** {@return the code on the wire} */
    @JsonValue
    public String code() {
      return code;
    }
  }

  /** See the type of the same name in the model. */
  public enum GovernmentLevel {
    @JsonProperty("ministry")
    @JSONField(name = "ministry")
    MINISTRY("ministry"),
    @JsonProperty("province")
    @JSONField(name = "province")
    PROVINCE("province"),
    @JsonProperty("district")
    @JSONField(name = "district")
    DISTRICT("district"),
    @JsonProperty("commune")
    @JSONField(name = "commune")
    COMMUNE("commune");

    private final String code;

    GovernmentLevel(String code) {
      this.code = code;
    }

    /** {@return the code on the wire} */
    @JsonValue
    public String code() {
      return code;
    }
  }

  /** See the type of the same name in the model. */
  public enum IssuerKind {
    @JsonProperty("nation")
    @JSONField(name = "nation")
    NATION("nation"),
    @JsonProperty("ministry")
    @JSONField(name = "ministry")
    MINISTRY("ministry"),
    @JsonProperty("province")
    @JSONField(name = "province")
    PROVINCE("province"),
    @JsonProperty("district")
    @JSONField(name = "district")
    DISTRICT("district"),
    @JsonProperty("commune")
    @JSONField(name = "commune")
    COMMUNE("commune"),
    @JsonProperty("unit")
    @JSONField(name = "unit")
    UNIT("unit");

    private final String code;

    IssuerKind(String code) {
      this.code = code;
    }

    /** {@return the code on the wire} */
    @JsonValue
    public String code() {
      return code;
    }
  }

  /** See the type of the same name in the model. */
  public enum LegalRelation {
    @JsonProperty("basis")
    @JSONField(name = "basis")
    BASIS("basis"),
    @JsonProperty("implements")
    @JSONField(name = "implements")
    IMPLEMENTS("implements"),
    @JsonProperty("guided-by")
    @JSONField(name = "guided-by")
    GUIDED_BY("guided-by"),
    @JsonProperty("amends")
    @JSONField(name = "amends")
    AMENDS("amends"),
    @JsonProperty("adds")
    @JSONField(name = "adds")
    ADDS("adds"),
    @JsonProperty("replaces")
    @JSONField(name = "replaces")
    REPLACES("replaces"),
    @JsonProperty("continues")
    @JSONField(name = "continues")
    CONTINUES("continues"),
    @JsonProperty("proposed-by")
    @JSONField(name = "proposed-by")
    PROPOSED_BY("proposed-by"),
    @JsonProperty("cites")
    @JSONField(name = "cites")
    CITES("cites");

    private final String code;

    LegalRelation(String code) {
      this.code = code;
    }

    /** {@return the code on the wire} */
    @JsonValue
    public String code() {
      return code;
    }
  }

  /** See the type of the same name in the model. */
  public enum Responsibility {
    @JsonProperty("lead")
    @JSONField(name = "lead")
    LEAD("lead"),
    @JsonProperty("coordinate")
    @JSONField(name = "coordinate")
    COORDINATE("coordinate"),
    @JsonProperty("monitor")
    @JSONField(name = "monitor")
    MONITOR("monitor"),
    @JsonProperty("approve")
    @JSONField(name = "approve")
    APPROVE("approve");

    private final String code;

    Responsibility(String code) {
      this.code = code;
    }

    /** {@return the code on the wire} */
    @JsonValue
    public String code() {
      return code;
    }
  }

  /** See the type of the same name in the model. */
  public enum AssignmentStatus {
    @JsonProperty("proposed")
    @JSONField(name = "proposed")
    PROPOSED("proposed"),
    @JsonProperty("approved")
    @JSONField(name = "approved")
    APPROVED("approved");

    private final String code;

    AssignmentStatus(String code) {
      this.code = code;
    }

    /** {@return the code on the wire} */
    @JsonValue
    public String code() {
      return code;
    }
  }

  /** See the type of the same name in the model. */
  public enum DeliverableKind {
    @JsonProperty("document")
    @JSONField(name = "document")
    DOCUMENT("document"),
    @JsonProperty("system")
    @JSONField(name = "system")
    SYSTEM("system"),
    @JsonProperty("report")
    @JSONField(name = "report")
    REPORT("report"),
    @JsonProperty("state")
    @JSONField(name = "state")
    STATE("state");

    private final String code;

    DeliverableKind(String code) {
      this.code = code;
    }

    /** {@return the code on the wire} */
    @JsonValue
    public String code() {
      return code;
    }
  }

  /** See the type of the same name in the model. */
  public enum MoneyUnit {
    @JsonProperty("dong")
    @JSONField(name = "dong")
    DONG("dong"),
    @JsonProperty("thousand-dong")
    @JSONField(name = "thousand-dong")
    THOUSAND_DONG("thousand-dong"),
    @JsonProperty("million-dong")
    @JSONField(name = "million-dong")
    MILLION_DONG("million-dong"),
    @JsonProperty("billion-dong")
    @JSONField(name = "billion-dong")
    BILLION_DONG("billion-dong"),
    @JsonProperty("trillion-dong")
    @JSONField(name = "trillion-dong")
    TRILLION_DONG("trillion-dong");

    private final String code;

    MoneyUnit(String code) {
      this.code = code;
    }

    /** {@return the code on the wire} */
    @JsonValue
    public String code() {
      return code;
    }
  }

  /** See the type of the same name in the model. */
  public enum FundingSource {
    @JsonProperty("central-budget")
    @JSONField(name = "central-budget")
    CENTRAL_BUDGET("central-budget"),
    @JsonProperty("local-budget")
    @JSONField(name = "local-budget")
    LOCAL_BUDGET("local-budget"),
    @JsonProperty("state-budget")
    @JSONField(name = "state-budget")
    STATE_BUDGET("state-budget"),
    @JsonProperty("public-investment")
    @JSONField(name = "public-investment")
    PUBLIC_INVESTMENT("public-investment"),
    @JsonProperty("recurrent-expenditure")
    @JSONField(name = "recurrent-expenditure")
    RECURRENT_EXPENDITURE("recurrent-expenditure"),
    @JsonProperty("socialised")
    @JSONField(name = "socialised")
    SOCIALISED("socialised"),
    @JsonProperty("public-private-partnership")
    @JSONField(name = "public-private-partnership")
    PUBLIC_PRIVATE_PARTNERSHIP("public-private-partnership"),
    @JsonProperty("enterprises")
    @JSONField(name = "enterprises")
    ENTERPRISES("enterprises"),
    @JsonProperty("foreign")
    @JSONField(name = "foreign")
    FOREIGN("foreign"),
    @JsonProperty("other")
    @JSONField(name = "other")
    OTHER("other");

    private final String code;

    FundingSource(String code) {
      this.code = code;
    }

    /** {@return the code on the wire} */
    @JsonValue
    public String code() {
      return code;
    }
  }

  /** See the type of the same name in the model. */
  public enum FundingArrangement {
    @JsonProperty("own-budget")
    @JSONField(name = "own-budget")
    OWN_BUDGET("own-budget"),
    @JsonProperty("integrated")
    @JSONField(name = "integrated")
    INTEGRATED("integrated"),
    @JsonProperty("as-regulated")
    @JSONField(name = "as-regulated")
    AS_REGULATED("as-regulated"),
    @JsonProperty("none-needed")
    @JSONField(name = "none-needed")
    NONE_NEEDED("none-needed");

    private final String code;

    FundingArrangement(String code) {
      this.code = code;
    }

    /** {@return the code on the wire} */
    @JsonValue
    public String code() {
      return code;
    }
  }

  /** See the type of the same name in the model. */
  public enum InformationClass {
    @JsonProperty("state-secret")
    @JSONField(name = "state-secret")
    STATE_SECRET("state-secret"),
    @JsonProperty("internal")
    @JSONField(name = "internal")
    INTERNAL("internal"),
    @JsonProperty("personal-data")
    @JSONField(name = "personal-data")
    PERSONAL_DATA("personal-data");

    private final String code;

    InformationClass(String code) {
      this.code = code;
    }

    /** {@return the code on the wire} */
    @JsonValue
    public String code() {
      return code;
    }
  }

  /** See the type of the same name in the model. */
  public enum DayBound {
    @JsonProperty("before")
    @JSONField(name = "before")
    BEFORE("before"),
    @JsonProperty("on-or-before")
    @JSONField(name = "on-or-before")
    ON_OR_BEFORE("on-or-before");

    private final String code;

    DayBound(String code) {
      this.code = code;
    }

    /** {@return the code on the wire} */
    @JsonValue
    public String code() {
      return code;
    }
  }

  /** See the type of the same name in the model. */
  public enum DurationUnit {
    @JsonProperty("day")
    @JSONField(name = "day")
    DAY("day"),
    @JsonProperty("day-and-night")
    @JSONField(name = "day-and-night")
    DAY_AND_NIGHT("day-and-night"),
    @JsonProperty("working-day")
    @JSONField(name = "working-day")
    WORKING_DAY("working-day"),
    @JsonProperty("month")
    @JSONField(name = "month")
    MONTH("month");

    private final String code;

    DurationUnit(String code) {
      this.code = code;
    }

    /** {@return the code on the wire} */
    @JsonValue
    public String code() {
      return code;
    }
  }

  /** See the type of the same name in the model. */
  public enum Frequency {
    @JsonProperty("yearly")
    @JSONField(name = "yearly")
    YEARLY("yearly"),
    @JsonProperty("half-yearly")
    @JSONField(name = "half-yearly")
    HALF_YEARLY("half-yearly"),
    @JsonProperty("quarterly")
    @JSONField(name = "quarterly")
    QUARTERLY("quarterly"),
    @JsonProperty("monthly")
    @JSONField(name = "monthly")
    MONTHLY("monthly");

    private final String code;

    Frequency(String code) {
      this.code = code;
    }

    /** {@return the code on the wire} */
    @JsonValue
    public String code() {
      return code;
    }
  }

  /** See the type of the same name in the model. */
  public enum Direction {
    @JsonProperty("higher-is-better")
    @JSONField(name = "higher-is-better")
    HIGHER_IS_BETTER("higher-is-better"),
    @JsonProperty("lower-is-better")
    @JSONField(name = "lower-is-better")
    LOWER_IS_BETTER("lower-is-better");

    private final String code;

    Direction(String code) {
      this.code = code;
    }

    /** {@return the code on the wire} */
    @JsonValue
    public String code() {
      return code;
    }
  }

  /** See the type of the same name in the model. */
  public enum Aggregation {
    @JsonProperty("sum")
    @JSONField(name = "sum")
    SUM("sum"),
    @JsonProperty("weighted-average")
    @JSONField(name = "weighted-average")
    WEIGHTED_AVERAGE("weighted-average"),
    @JsonProperty("count-of-bodies-that-reached-it")
    @JSONField(name = "count-of-bodies-that-reached-it")
    COUNT_OF_BODIES_THAT_REACHED_IT("count-of-bodies-that-reached-it"),
    @JsonProperty("last-value")
    @JSONField(name = "last-value")
    LAST_VALUE("last-value"),
    @JsonProperty("not-aggregable")
    @JSONField(name = "not-aggregable")
    NOT_AGGREGABLE("not-aggregable");

    private final String code;

    Aggregation(String code) {
      this.code = code;
    }

    /** {@return the code on the wire} */
    @JsonValue
    public String code() {
      return code;
    }
  }

  /** Makes DSL-JSON read and write what it has no converter for. */
  @JsonConverter(target = YearMonth.class)
  public static final class Months {
    private Months() {}

    /** Reads a value. */
    public static YearMonth read(JsonReader<?> reader) throws IOException {
      return reader.wasNull() ? null : YearMonth.parse(reader.readSimpleString());
    }

    /** Writes a value. */
    public static void write(JsonWriter writer, YearMonth value) {
      writer.writeString(value.toString());
    }
  }

  /** Makes DSL-JSON read and write what it has no converter for. */
  @JsonConverter(target = MonthDay.class)
  public static final class DaysOfYear {
    private DaysOfYear() {}

    /** Reads a value. */
    public static MonthDay read(JsonReader<?> reader) throws IOException {
      return reader.wasNull() ? null : MonthDay.parse(reader.readSimpleString());
    }

    /** Writes a value. */
    public static void write(JsonWriter writer, MonthDay value) {
      writer.writeString(value.toString());
    }
  }

  /** Makes DSL-JSON read and write what it has no converter for. */
  @JsonConverter(target = LocalTime.class)
  public static final class Times {
    private Times() {}

    /** Reads a value. */
    public static LocalTime read(JsonReader<?> reader) throws IOException {
      return reader.wasNull() ? null : LocalTime.parse(reader.readSimpleString());
    }

    /** Writes a value. */
    public static void write(JsonWriter writer, LocalTime value) {
      writer.writeString(value.toString());
    }
  }
}
