package vn.chuyendoiso.plan.generators;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import vn.chuyendoiso.plan.breakthrough.Beneficiary;
import vn.chuyendoiso.plan.breakthrough.Breakthrough;
import vn.chuyendoiso.plan.breakthrough.BreakthroughId;
import vn.chuyendoiso.plan.document.BreakthroughScheme;
import vn.chuyendoiso.plan.document.PlanDocument;
import vn.chuyendoiso.plan.document.TransformationPlan;
import vn.chuyendoiso.plan.funding.Amount;
import vn.chuyendoiso.plan.funding.Funding;
import vn.chuyendoiso.plan.funding.FundingShare;
import vn.chuyendoiso.plan.funding.FundingSource;
import vn.chuyendoiso.plan.funding.MoneyUnit;
import vn.chuyendoiso.plan.law.DocumentNumber;
import vn.chuyendoiso.plan.law.InstrumentRef;
import vn.chuyendoiso.plan.law.LegalBasis;
import vn.chuyendoiso.plan.law.LegalRelation;
import vn.chuyendoiso.plan.security.InformationClass;
import vn.chuyendoiso.plan.security.SecurityMeasure;
import vn.chuyendoiso.plan.security.SecurityPlan;
import vn.chuyendoiso.plan.target.Comparison;
import vn.chuyendoiso.plan.target.TargetId;
import vn.chuyendoiso.plan.task.OmittedTaskGroup;
import vn.chuyendoiso.plan.task.TaskId;
import vn.chuyendoiso.plan.text.Printed;
import vn.chuyendoiso.plan.time.Deadline;
import vn.chuyendoiso.plan.time.Period;

/** Ways of breaking the rules on documents as a whole. */
final class DocumentBreakages {

  private static final int MANY = 7;

  private DocumentBreakages() {}

  static void addTo(Ways ways) {
    ways.documents("document-constraint-broken", DocumentBreakages::blankClause);
    ways.documents("document-duplicate-id", DocumentBreakages::keyOfAnother);
    ways.documents("document-dangling-reference", DocumentBreakages::referenceToNothing);
    ways.documents("document-text-contradicts-meaning", DocumentBreakages::anotherYearPrinted);
    ways.documents("document-text-not-understood", DocumentBreakages::wordsWithoutMeaning);
    ways.documents("document-group-without-task", DocumentBreakages::omissionDropped);
    ways.documents("document-period-reversed", DocumentBreakages::periodReversed);
    ways.documents("document-title-contradicts-period", DocumentBreakages::anotherYearInTitle);
    ways.unlessProgramme("document-head-missing", DocumentBreakages::headDropped);
    ways.documents("document-basis-expired", DocumentBreakages::basisExpired);
    ways.schemes("document-approvals-out-of-order", DocumentBreakages::reviewedBeforeDrafted);
    ways.documents("document-funding-sum", DocumentBreakages::shareTooSmall);
    ways.documents("document-information-unprotected", DocumentBreakages::secretUnprotected);
    ways.schemes("document-breakthroughs-many", DocumentBreakages::oneBreakthroughMore);
  }

  private static Break blankClause(PlanDocument document, int figure) {
    LegalBasis blank =
        LegalBasis.of(
                LegalRelation.ADDS,
                InstrumentRef.builder().number(DocumentNumber.of("749/QĐ-TTg")).build())
            .withClause(" ");
    return Break.of(
        document,
        Sound.edited(document, d -> d.legalBases(Sound.with(document.getLegalBases(), blank))),
        "/legalBases/" + document.getLegalBases().size() + "/clause");
  }

  private static Break keyOfAnother(PlanDocument document, int figure) {
    Sound sound = Sound.in(document, figure).twoTasks(t -> t);
    TaskId first = sound.document().getTasks().get(0).getId();
    return sound.broken(
        sound.task(sound.lastTask(), t -> t.withId(first)), "/tasks/" + sound.lastTask() + "/id");
  }

  private static Break referenceToNothing(PlanDocument document, int figure) {
    Sound sound = Sound.in(document, figure);
    return sound.broken(
        sound.task(t -> t.withTargets(Sound.TARGET, new TargetId("ct-khong-co"))),
        sound.taskAt("/targets/1"));
  }

  private static Break anotherYearPrinted(PlanDocument document, int figure) {
    Sound sound = Sound.in(document, figure);
    return sound.broken(
        sound.task(t -> t.withDeadline(Printed.of("2026", Sound.december()))),
        sound.taskAt("/deadline"));
  }

  private static Break wordsWithoutMeaning(PlanDocument document, int figure) {
    Sound sound = Sound.in(document, figure);
    return sound.broken(
        sound.task(t -> t.withDeadline(Printed.<Deadline>textOnly("đầu năm 2025"))),
        sound.taskAt("/deadline"));
  }

  // All tasks belong to one group, so the others must be left out for a reason.
  private static Break omissionDropped(PlanDocument document, int figure) {
    List<String> codes = Conforming.groups();
    int only = figure % codes.size();
    List<OmittedTaskGroup> omitted =
        IntStream.range(0, codes.size())
            .filter(i -> i != only)
            .mapToObj(
                i ->
                    OmittedTaskGroup.builder()
                        .group(codes.get(i))
                        .reason("Thực hiện theo kế hoạch riêng")
                        .build())
            .toList();
    PlanDocument intact =
        Sound.edited(
            document,
            d ->
                d.omittedTaskGroups(omitted)
                    .tasks(
                        document.getTasks().stream()
                            .map(t -> t.withGroup(codes.get(only)))
                            .toList()));
    List<OmittedTaskGroup> fewer = new ArrayList<>(omitted);
    fewer.remove(figure % omitted.size());
    return Break.of(intact, Sound.edited(intact, d -> d.omittedTaskGroups(fewer)), "/tasks");
  }

  // Within one year, so the document still plans for it.
  private static Break periodReversed(PlanDocument document, int figure) {
    Period reversed =
        Period.builder()
            .firstDay(Conforming.YEAR.getLastDay())
            .lastDay(Conforming.YEAR.getFirstDay())
            .build();
    return Break.of(
        document, Sound.edited(document, d -> d.period(Printed.meaningOnly(reversed))), "/period");
  }

  private static Break anotherYearInTitle(PlanDocument document, int figure) {
    return Break.of(
        document,
        Sound.edited(document, d -> d.title(document.getTitle().replace("2025", "2026"))),
        "/period");
  }

  private static Break headDropped(PlanDocument document, int figure) {
    PlanDocument broken =
        document instanceof TransformationPlan plan
            ? plan.withHead(Optional.empty())
            : ((BreakthroughScheme) document).withHead(Optional.empty());
    return Break.of(document, broken, "/head");
  }

  // Version 2.0 of the framework, which decision 2568/QĐ-BTTTT took the place of in 2023.
  private static Break basisExpired(PlanDocument document, int figure) {
    LegalBasis expired =
        LegalBasis.of(
            LegalRelation.BASIS,
            InstrumentRef.builder().number(DocumentNumber.of("2323/QĐ-BTTTT")).build());
    return Break.of(
        document,
        Sound.edited(document, d -> d.legalBases(Sound.with(document.getLegalBases(), expired))),
        "/legalBases/" + document.getLegalBases().size());
  }

  private static Break reviewedBeforeDrafted(BreakthroughScheme scheme, int figure) {
    LocalDate drafted = scheme.getApprovals().get(0).getDay().orElseThrow();
    return Break.of(
        scheme,
        scheme.withApprovals(
            Sound.replaced(
                scheme.getApprovals(),
                1,
                scheme.getApprovals().get(1).withDay(drafted.minusDays(1)))),
        "/approvals/1/day");
  }

  private static Break shareTooSmall(PlanDocument document, int figure) {
    return Break.of(
        Sound.edited(document, d -> d.funding(funding(80))),
        Sound.edited(document, d -> d.funding(funding(60))),
        "/funding");
  }

  private static Funding funding(int ofEnterprises) {
    return Funding.builder()
        .amount(billions(200))
        .addShares(
            FundingShare.builder().source(FundingSource.STATE_BUDGET).amount(billions(120)).build(),
            FundingShare.builder()
                .source(FundingSource.ENTERPRISES)
                .amount(billions(ofEnterprises))
                .build())
        .build();
  }

  private static Printed<Amount> billions(int number) {
    return Printed.meaningOnly(
        Amount.of(Comparison.UNSPECIFIED, BigDecimal.valueOf(number), MoneyUnit.BILLION_DONG));
  }

  private static Break secretUnprotected(PlanDocument document, int figure) {
    Sound sound =
        Sound.in(document, figure)
            .task(t -> t.withInformation(InformationClass.STATE_SECRET))
            .rows(d -> d.security(protecting(InformationClass.STATE_SECRET)));
    return sound.broken(
        sound.rows(d -> d.security(protecting(InformationClass.PERSONAL_DATA))), "/security");
  }

  private static SecurityPlan protecting(InformationClass information) {
    return SecurityPlan.builder()
        .addMeasures(
            SecurityMeasure.builder().addInformation(information).text("Mã hóa dữ liệu").build())
        .build();
  }

  private static Break oneBreakthroughMore(BreakthroughScheme scheme, int figure) {
    Breakthrough first = scheme.getBreakthroughs().get(0);
    return Break.of(
        scheme.withBreakthroughs(copies(first, MANY)),
        scheme.withBreakthroughs(copies(first, MANY + 1)),
        "/breakthroughs");
  }

  private static List<Breakthrough> copies(Breakthrough first, int count) {
    return IntStream.rangeClosed(1, count)
        .mapToObj(
            i ->
                first
                    .withId(new BreakthroughId("mdp-" + i))
                    .withBeneficiaries(Beneficiary.CITIZENS))
        .toList();
  }
}
