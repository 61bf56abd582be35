package vn.chuyendoiso.plan.generators;

import java.time.LocalDate;
import java.time.MonthDay;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import vn.chuyendoiso.plan.breakthrough.Beneficiary;
import vn.chuyendoiso.plan.breakthrough.Breakthrough;
import vn.chuyendoiso.plan.breakthrough.BreakthroughId;
import vn.chuyendoiso.plan.breakthrough.Focus;
import vn.chuyendoiso.plan.breakthrough.Pillar;
import vn.chuyendoiso.plan.breakthrough.Scheme06Connection;
import vn.chuyendoiso.plan.document.ActionProgramme;
import vn.chuyendoiso.plan.document.ApprovalAction;
import vn.chuyendoiso.plan.document.ApprovalStep;
import vn.chuyendoiso.plan.document.ArchitectureConformity;
import vn.chuyendoiso.plan.document.BreakthroughScheme;
import vn.chuyendoiso.plan.document.Continuation;
import vn.chuyendoiso.plan.document.Feasibility;
import vn.chuyendoiso.plan.document.InfrastructureModel;
import vn.chuyendoiso.plan.document.Objective;
import vn.chuyendoiso.plan.document.Provenance;
import vn.chuyendoiso.plan.document.ReportingRegime;
import vn.chuyendoiso.plan.document.TransformationPlan;
import vn.chuyendoiso.plan.funding.Funding;
import vn.chuyendoiso.plan.funding.FundingArrangement;
import vn.chuyendoiso.plan.generators.ConformingTargets.TargetRow;
import vn.chuyendoiso.plan.generators.ConformingTasks.TaskRow;
import vn.chuyendoiso.plan.infrastructure.ComponentId;
import vn.chuyendoiso.plan.infrastructure.InfrastructureComponent;
import vn.chuyendoiso.plan.law.DocumentNumber;
import vn.chuyendoiso.plan.law.InstrumentRef;
import vn.chuyendoiso.plan.law.LegalBasis;
import vn.chuyendoiso.plan.law.LegalRelation;
import vn.chuyendoiso.plan.organization.Actor;
import vn.chuyendoiso.plan.organization.Issuer;
import vn.chuyendoiso.plan.organization.IssuerKind;
import vn.chuyendoiso.plan.organization.OrganizationId;
import vn.chuyendoiso.plan.organization.OrganizationRegistry;
import vn.chuyendoiso.plan.progress.Evaluation;
import vn.chuyendoiso.plan.progress.ResultState;
import vn.chuyendoiso.plan.progress.StateCount;
import vn.chuyendoiso.plan.progress.Tally;
import vn.chuyendoiso.plan.responsibility.Responsibility;
import vn.chuyendoiso.plan.security.InformationClass;
import vn.chuyendoiso.plan.security.SecurityMeasure;
import vn.chuyendoiso.plan.security.SecurityPlan;
import vn.chuyendoiso.plan.target.TargetId;
import vn.chuyendoiso.plan.task.OmittedTaskGroup;
import vn.chuyendoiso.plan.task.TaskGroup;
import vn.chuyendoiso.plan.task.TaskGroupSet;
import vn.chuyendoiso.plan.task.TaskId;
import vn.chuyendoiso.plan.text.Printed;
import vn.chuyendoiso.plan.time.DayBound;
import vn.chuyendoiso.plan.time.Deadline;
import vn.chuyendoiso.plan.time.Frequency;
import vn.chuyendoiso.plan.time.Period;

/**
 * Documents of which no rule complains as an error.
 *
 * <p>Rows are drawn first, with figures where a reference or a body will stand; the document is
 * made of them in one step, where keys are given, figures become keys that exist, and what the law
 * asks of the whole is seen to. So every part shrinks by itself and the whole stays conforming.
 */
final class Conforming {

  static final Period YEAR = Occasion.OPEN.period();
  static final String GROUPS = "guidance-2025";

  private static final int FIGURES = 30;

  private record Basis(LegalRelation relation, String number, LocalDate issuedOn) {}

  private static final List<Basis> ALWAYS =
      List.of(
          new Basis(LegalRelation.IMPLEMENTS, "34/CT-TTg", LocalDate.of(2024, 9, 16)),
          new Basis(LegalRelation.BASIS, "749/QĐ-TTg", LocalDate.of(2020, 6, 3)),
          new Basis(LegalRelation.BASIS, "06/QĐ-TTg", LocalDate.of(2022, 1, 6)));

  private static final Basis GUIDANCE =
      new Basis(LegalRelation.GUIDED_BY, "3816/BTTTT-CĐSQG", LocalDate.of(2024, 9, 14));

  private static final List<Basis> SOMETIMES =
      List.of(
          new Basis(LegalRelation.BASIS, "411/QĐ-TTg", LocalDate.of(2022, 3, 31)),
          new Basis(LegalRelation.BASIS, "942/QĐ-TTg", LocalDate.of(2021, 6, 15)));

  // The directive asks a scheme to be consistent with the programme and the three strategies.
  private static final List<Basis> SCHEME_BASES =
      List.of(
          ALWAYS.get(0),
          new Basis(LegalRelation.BASIS, "749/QĐ-TTg", LocalDate.of(2020, 6, 3)),
          new Basis(LegalRelation.BASIS, "942/QĐ-TTg", LocalDate.of(2021, 6, 15)),
          new Basis(LegalRelation.BASIS, "411/QĐ-TTg", LocalDate.of(2022, 3, 31)),
          new Basis(LegalRelation.BASIS, "142/QĐ-TTg", LocalDate.of(2024, 2, 2)));

  // From the directive to the last day on which the ministry was in time with its model.
  private static final LocalDate PUBLISHED_FROM = LocalDate.of(2024, 9, 17);
  private static final LocalDate PUBLISHED_UNTIL = LocalDate.of(2024, 9, 29);

  private static final List<Objective> OBJECTIVES =
      List.of(
          objective(
              "Hoàn thành các mục tiêu đến năm 2025 của Quyết định số 749/QĐ-TTg, Quyết định số"
                  + " 942/QĐ-TTg"),
          objective(
              "Người dân, doanh nghiệp giải quyết thủ tục trên môi trường điện tử, toàn trình"));

  private static final Funding OWN_BUDGET =
      Funding.builder().arrangement(FundingArrangement.OWN_BUDGET).build();

  /**
   * What tells a document from others.
   *
   * @param issuer who issues it
   * @param number the sequence of its number
   * @param issuedOn the day of issue
   */
  record Head(Issuer issuer, int number, LocalDate issuedOn) {}

  private record BreakthroughRow(
      String title,
      Optional<Pillar> pillar,
      Optional<Focus> focus,
      Set<Beneficiary> beneficiaries,
      String scope,
      int target,
      int task) {}

  private record Extras(
      Optional<Provenance> provenance, Set<Basis> bases, String reason, boolean spread) {}

  private record SchemeRow(
      String shared,
      String platform,
      String ownWork,
      String argument,
      FundingArrangement arrangement,
      String security,
      boolean continued) {}

  private record ComponentRow(
      int name, boolean ownLead, int lead, String purpose, List<ComponentRow> below) {}

  private record Tables(List<TargetRow> targets, List<TaskRow> tasks) {}

  private Conforming() {}

  static Arbitrary<TransformationPlan> plans(Occasion occasion) {
    return Parts.of(heads(occasion), planned(occasion)).as((head, drawn) -> drawn.apply(head));
  }

  static Arbitrary<ActionProgramme> programmes(Occasion occasion) {
    return Parts.of(heads(occasion), programmed(occasion)).as((head, drawn) -> drawn.apply(head));
  }

  static Arbitrary<BreakthroughScheme> schemes(Occasion occasion) {
    return Parts.of(heads(occasion), schemed(occasion)).as((head, drawn) -> drawn.apply(head));
  }

  /** Plans of which all is drawn but the head. */
  static Arbitrary<Function<Head, TransformationPlan>> planned(Occasion occasion) {
    return Parts.of(extras(), rows(occasion), Rows.between(breakthroughs(), 1, 3))
        .as(
            (extras, rows, breakthroughs) ->
                head -> plan(occasion, head, extras, rows, breakthroughs));
  }

  /** Programmes of which all is drawn but the head. */
  static Arbitrary<Function<Head, ActionProgramme>> programmed(Occasion occasion) {
    return Parts.of(extras(), rows(occasion), Pick.of(false, true))
        .as(
            (extras, rows, reporting) ->
                head -> programme(occasion, head, extras, rows, reporting));
  }

  /** Schemes of which all is drawn but the head. */
  static Arbitrary<Function<Head, BreakthroughScheme>> schemed(Occasion occasion) {
    return Parts.of(extras(), rows(occasion), Rows.between(breakthroughs(), 1, 3), parts())
        .as(
            (extras, rows, breakthroughs, row) ->
                head -> scheme(occasion, head, extras, rows, breakthroughs, row));
  }

  static Arbitrary<InfrastructureModel> models() {
    int days = (int) PUBLISHED_FROM.until(PUBLISHED_UNTIL, ChronoUnit.DAYS);
    return Parts.of(Rows.filled(components(2)), Pick.between(1, 9_999), Pick.between(0, days))
        .as(Conforming::model);
  }

  private static TransformationPlan plan(
      Occasion occasion,
      Head head,
      Extras extras,
      Tables rows,
      List<BreakthroughRow> breakthroughs) {
    IssuerKind kind = head.issuer.getKind();
    ConformingTargets targets = ConformingTargets.of(rows.targets, kind, occasion);
    ConformingTasks tasks =
        ConformingTasks.of(rows.tasks, targets.measured(), extras.spread, occasion);
    return TransformationPlan.builder()
        .number(number(head, "KH"))
        .title("Kế hoạch chuyển đổi số năm " + occasion.year() + " của " + head.issuer.getName())
        .issuer(head.issuer)
        .issuedOn(head.issuedOn)
        .period(Printed.meaningOnly(occasion.period()))
        .head(head(head.issuer))
        .provenance(extras.provenance)
        .legalBases(legalBases(occasion, extras))
        .addEvaluations(
            evaluation(occasion.year() - 1, occasion.year() - 1, 30, 21),
            evaluation(2021, occasion.year() - 1, 45, 40))
        .objectives(OBJECTIVES)
        .architecture(architecture(occasion, head))
        .funding(OWN_BUDGET)
        .indicators(targets.indicators())
        .targets(targets.rows())
        .breakthroughs(breakthroughs(breakthroughs, targets.measured(), tasks.done()))
        .taskGroupSet(groupSet(occasion))
        .omittedTaskGroups(omitted(occasion, tasks.groups(), extras.reason))
        .tasks(tasks.rows())
        .build();
  }

  private static BreakthroughScheme scheme(
      Occasion occasion,
      Head head,
      Extras extras,
      Tables rows,
      List<BreakthroughRow> breakthroughs,
      SchemeRow row) {
    ConformingTargets targets = ConformingTargets.of(rows.targets, head.issuer.getKind(), occasion);
    ConformingTasks tasks =
        ConformingTasks.of(rows.tasks, targets.measured(), extras.spread, occasion);
    return BreakthroughScheme.builder()
        .number(number(head, "QĐ"))
        .title("Đề án chuyển đổi số năm " + occasion.year() + " của " + head.issuer.getName())
        .issuer(head.issuer)
        .issuedOn(head.issuedOn)
        .period(Printed.meaningOnly(occasion.period()))
        .head(head(head.issuer))
        .provenance(extras.provenance)
        .legalBases(bases(SCHEME_BASES))
        .addApprovals(
            step(ApprovalAction.DRAFTED, head.issuedOn.minusDays(20)),
            step(ApprovalAction.REVIEWED, head.issuedOn.minusDays(7)),
            step(ApprovalAction.ISSUED, head.issuedOn))
        .indicators(targets.indicators())
        .targets(targets.rows())
        .breakthroughs(
            breakthroughs(breakthroughs, targets.measured(), tasks.done()).stream()
                .map(Conforming::forCitizens)
                .toList())
        .addScheme06Connections(
            Scheme06Connection.builder()
                .shared(row.shared)
                .platform(row.platform)
                .ownWork(row.ownWork)
                .build())
        .feasibility(
            Feasibility.builder()
                .institutionalChange(Feasibility.InstitutionalChange.NOT_NEEDED)
                .startsOn(head.issuedOn.plusDays(1))
                .argument(row.argument)
                .build())
        .continuations(row.continued ? List.of(continuation(row)) : List.of())
        .taskGroupSet(groupSet(occasion))
        .omittedTaskGroups(omitted(occasion, tasks.groups(), extras.reason))
        .tasks(tasks.rows())
        .funding(Funding.builder().arrangement(row.arrangement).build())
        .security(
            SecurityPlan.builder()
                .addMeasures(
                    SecurityMeasure.builder()
                        .addInformation(InformationClass.values())
                        .text(row.security)
                        .build())
                .build())
        .build();
  }

  // Whom a breakthrough of a scheme serves, citizens are always among them.
  private static Breakthrough forCitizens(Breakthrough breakthrough) {
    return breakthrough.getBeneficiaries().contains(Beneficiary.CITIZENS)
        ? breakthrough
        : breakthrough.withBeneficiaries(
            Stream.concat(Stream.of(Beneficiary.CITIZENS), breakthrough.getBeneficiaries().stream())
                .toList());
  }

  private static ApprovalStep step(ApprovalAction action, LocalDate day) {
    return ApprovalStep.builder().action(action).day(day).build();
  }

  private static Continuation continuation(SchemeRow row) {
    return Continuation.builder()
        .instrument(InstrumentRef.builder().title("Đề án chuyển đổi số năm 2022").build())
        .justification(row.argument)
        .build();
  }

  private static Arbitrary<SchemeRow> parts() {
    return Parts.of(
            Texts.from("object"),
            Texts.from("platform"),
            Texts.titles(),
            Texts.from("review"),
            Pick.of(FundingArrangement.class),
            Texts.from("security"),
            Pick.of(false, true))
        .as(SchemeRow::new);
  }

  private static InfrastructureModel model(List<ComponentRow> rows, int number, long day) {
    Issuer issuer =
        Issuer.builder()
            .name("Bộ Thông tin và Truyền thông")
            .kind(IssuerKind.MINISTRY)
            .organization(new OrganizationId("BTTTT"))
            .build();
    return InfrastructureModel.builder()
        .number(DocumentNumber.of(number + "/QĐ-BTTTT"))
        .title("Mô hình thành phần hạ tầng chuyển đổi số")
        .issuer(issuer)
        .issuedOn(PUBLISHED_FROM.plusDays(day))
        .legalBases(bases(List.of(ALWAYS.get(0))))
        .components(components("tp-", rows, true))
        .build();
  }

  // Names repeat in the list they are drawn from, so each carries the key of its component.
  private static List<InfrastructureComponent> components(
      String prefix, List<ComponentRow> rows, boolean atTop) {
    List<String> names = Vocabulary.words("platform");
    List<InfrastructureComponent> components = new ArrayList<>();
    for (ComponentRow row : rows) {
      String id = prefix + (components.size() + 1);
      InfrastructureComponent.Builder component =
          InfrastructureComponent.builder()
              .id(new ComponentId(id))
              .name(names.get(row.name % names.size()) + " " + id)
              .purpose(row.purpose);
      if (atTop || row.ownLead) {
        component.addAssignments(
            Actors.printed(Responsibility.LEAD, List.of(ConformingTasks.body(row.lead))));
      }
      components.add(component.children(components(id + ".", row.below, false)).build());
    }
    return components;
  }

  private static Arbitrary<ComponentRow> components(int depth) {
    Arbitrary<Integer> figures = Pick.between(0, FIGURES);
    Arbitrary<List<ComponentRow>> below =
        depth <= 1 ? Rows.none() : Rows.below(components(depth - 1), 3);
    return Parts.of(figures, Pick.of(false, true), figures, Texts.titles(), below)
        .as(ComponentRow::new);
  }

  private static ActionProgramme programme(
      Occasion occasion, Head head, Extras extras, Tables rows, boolean reporting) {
    IssuerKind kind = head.issuer.getKind();
    ConformingTargets targets = ConformingTargets.of(rows.targets, kind, occasion);
    ConformingTasks tasks =
        ConformingTasks.of(rows.tasks, targets.measured(), extras.spread, occasion);
    Deadline twice =
        Deadline.recurring(
            Frequency.HALF_YEARLY,
            Deadline.dayOfYear(DayBound.BEFORE, MonthDay.of(6, 15)),
            Deadline.dayOfYear(DayBound.BEFORE, MonthDay.of(12, 1)));
    ReportingRegime regime =
        ReportingRegime.builder().deadline(Printed.of(twice.print(), twice)).build();
    return ActionProgramme.builder()
        .number(number(head, "CTr"))
        .title(
            "Chương trình hành động về chuyển đổi số năm "
                + occasion.year()
                + " của "
                + head.issuer.getName())
        .issuer(head.issuer)
        .issuedOn(head.issuedOn)
        .period(Printed.meaningOnly(occasion.period()))
        .provenance(extras.provenance)
        .legalBases(legalBases(occasion, extras))
        .objectives(OBJECTIVES)
        .funding(OWN_BUDGET)
        .indicators(targets.indicators())
        .targets(targets.rows())
        .taskGroupSet(groupSet(occasion))
        .omittedTaskGroups(omitted(occasion, tasks.groups(), extras.reason))
        .tasks(tasks.rows())
        .reporting(reporting ? Optional.of(regime) : Optional.empty())
        .build();
  }

  private static Evaluation evaluation(int firstYear, int lastYear, int total, int done) {
    return Evaluation.builder()
        .period(Printed.meaningOnly(Period.years(firstYear, lastYear)))
        .addTallies(
            Tally.builder()
                .subject(Tally.Subject.TARGETS)
                .total(total)
                .addCounts(StateCount.of(ResultState.DONE, done))
                .addCounts(StateCount.of(ResultState.NOT_DONE, total - done))
                .build())
        .build();
  }

  private static Objective objective(String text) {
    return Objective.builder().scope(Objective.Scope.GENERAL).text(text).build();
  }

  // The framework that is in force on every day of issue for 2025. Which one a plan of another day
  // follows, and one that has no day of issue yet, is left open.
  private static ArchitectureConformity architecture(Occasion occasion, Head head) {
    ArchitectureConformity own =
        ArchitectureConformity.builder()
            .ownArchitecture(InstrumentRef.builder().number(number(head, "QĐ")).build())
            .build();
    return occasion.isGuided() && !occasion.isUnissued()
        ? own.withVersion("3.0")
            .withFramework(
                InstrumentRef.builder()
                    .number(DocumentNumber.of("2568/QĐ-BTTTT"))
                    .issuedOn(LocalDate.of(2023, 12, 29))
                    .build())
        : own;
  }

  /** Heads of documents: who issues them, under which number, on which day in time. */
  static Arbitrary<Head> heads(Occasion occasion) {
    int days = (int) occasion.issuedFrom().until(occasion.issuedUntil(), ChronoUnit.DAYS);
    return Parts.of(
            occasion.issuer().map(Pick::of).orElseGet(() -> issuers(occasion)),
            Pick.between(1, 9_999),
            Pick.between(0, days))
        .as((issuer, number, day) -> new Head(issuer, number, occasion.issuedFrom().plusDays(day)));
  }

  private static Arbitrary<Issuer> issuers(Occasion occasion) {
    Arbitrary<Issuer> ministries =
        Pick.of(occasion.bodies())
            .map(
                o ->
                    Issuer.builder()
                        .name(o.getName())
                        .kind(IssuerKind.MINISTRY)
                        .organization(o.getId())
                        .build());
    Arbitrary<Issuer> provinces =
        Vocabulary.any("province")
            .map(p -> Issuer.builder().name("UBND " + p).kind(IssuerKind.PROVINCE).build());
    return Choice.<Issuer>of(1, provinces).or(1, ministries);
  }

  private static DocumentNumber number(Head head, String type) {
    return DocumentNumber.of(head.number + "/" + type + "-" + symbol(head.issuer));
  }

  /** The sign of an issuer in the numbers of its documents. */
  static String symbol(Issuer issuer) {
    return issuer
        .getOrganization()
        .filter(id -> issuer.getKind() == IssuerKind.MINISTRY)
        .flatMap(id -> OrganizationRegistry.bundled().lives(id).stream().findFirst())
        .flatMap(o -> o.getAbbreviations().stream().findFirst())
        .orElse("UBND");
  }

  private static Actor.PersonRole head(Issuer issuer) {
    if (issuer.getKind() == IssuerKind.PROVINCE) {
      return Actor.personRole("Chủ tịch " + issuer.getName());
    }
    String name = issuer.getName();
    return Actor.personRole(
        name.startsWith("Bộ ") ? "Bộ trưởng " + name : "Người đứng đầu " + name);
  }

  private static Arbitrary<Extras> extras() {
    Arbitrary<Provenance> original =
        Vocabulary.any("source")
            .map(s -> Provenance.builder().kind(Provenance.Kind.ORIGINAL).addSources(s).build());
    return Parts.of(
            Choice.maybe(0.2, original),
            Arbitraries.subsetOf(SOMETIMES),
            Texts.from("reason"),
            Pick.of(false, true))
        .as(Extras::new);
  }

  private static Arbitrary<Tables> rows(Occasion occasion) {
    return Parts.of(
            Rows.filled(ConformingTargets.drawn(occasion), occasion.targets()),
            Rows.filled(ConformingTasks.drawn(occasion), occasion.tasks()))
        .as(Tables::new);
  }

  // Under a pillar or, where there is none, under a focus.
  private static Arbitrary<BreakthroughRow> breakthroughs() {
    Arbitrary<Integer> figures = Pick.between(0, FIGURES);
    return Parts.of(
            Texts.from("breakthrough"),
            Choice.maybe(0.7, Pick.of(Pillar.class)),
            Pick.of(Focus.class),
            Arbitraries.subsetOf(Beneficiary.values()).ofMinSize(1),
            Texts.from("impact"),
            figures,
            figures)
        .as(
            (title, pillar, focus, beneficiaries, scope, target, task) ->
                new BreakthroughRow(
                    title,
                    pillar,
                    pillar.isPresent() ? Optional.empty() : Optional.of(focus),
                    beneficiaries,
                    scope,
                    target,
                    task));
  }

  private static List<LegalBasis> legalBases(Occasion occasion, Extras extras) {
    List<Basis> bases = new ArrayList<>(ALWAYS);
    if (occasion.isGuided()) {
      bases.add(1, GUIDANCE);
    }
    SOMETIMES.stream().filter(extras.bases::contains).forEach(bases::add);
    return bases(bases);
  }

  private static List<LegalBasis> bases(List<Basis> bases) {
    return bases.stream()
        .map(
            b ->
                LegalBasis.builder()
                    .relation(b.relation)
                    .instrument(
                        InstrumentRef.builder()
                            .number(DocumentNumber.of(b.number))
                            .issuedOn(b.issuedOn)
                            .build())
                    .build())
        .toList();
  }

  private static List<Breakthrough> breakthroughs(
      List<BreakthroughRow> rows, List<TargetId> targets, List<TaskId> tasks) {
    List<Breakthrough> breakthroughs = new ArrayList<>();
    for (BreakthroughRow row : rows) {
      breakthroughs.add(
          Breakthrough.builder()
              .id(new BreakthroughId("mdp-" + (breakthroughs.size() + 1)))
              .title(row.title)
              .impactScope(row.scope)
              .beneficiaries(
                  Stream.of(Beneficiary.values()).filter(row.beneficiaries::contains).toList())
              .addTargets(targets.get(row.target % targets.size()))
              .addTasks(tasks.get(row.task % tasks.size()))
              .pillars(row.pillar.stream().toList())
              .foci(row.focus.stream().toList())
              .build());
    }
    return breakthroughs;
  }

  private static List<OmittedTaskGroup> omitted(
      Occasion occasion, Set<String> covered, String reason) {
    return (occasion.isGuided() ? groups() : List.<String>of())
        .stream()
            .filter(g -> !covered.contains(g))
            .map(g -> OmittedTaskGroup.builder().group(g).reason(reason).build())
            .toList();
  }

  // Of another year no list of groups is known.
  private static Optional<String> groupSet(Occasion occasion) {
    return occasion.isGuided() ? Optional.of(GROUPS) : Optional.empty();
  }

  /** {@return the codes of the groups that the guidance asks for, in order} */
  static List<String> groups() {
    return TaskGroupSet.find(GROUPS).orElseThrow().groups().stream().map(TaskGroup::code).toList();
  }
}
