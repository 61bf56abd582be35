package vn.chuyendoiso.plan.generators.service;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.providers.ArbitraryProvider;
import net.jqwik.api.providers.TypeUsage;
import vn.chuyendoiso.plan.breakthrough.Breakthrough;
import vn.chuyendoiso.plan.breakthrough.Scheme06Connection;
import vn.chuyendoiso.plan.data.DataAsset;
import vn.chuyendoiso.plan.data.QualityStatement;
import vn.chuyendoiso.plan.document.ActionProgramme;
import vn.chuyendoiso.plan.document.ApprovalStep;
import vn.chuyendoiso.plan.document.ArchitectureConformity;
import vn.chuyendoiso.plan.document.BreakthroughScheme;
import vn.chuyendoiso.plan.document.Continuation;
import vn.chuyendoiso.plan.document.Document;
import vn.chuyendoiso.plan.document.Feasibility;
import vn.chuyendoiso.plan.document.InfrastructureModel;
import vn.chuyendoiso.plan.document.Objective;
import vn.chuyendoiso.plan.document.PlanDocument;
import vn.chuyendoiso.plan.document.Portfolio;
import vn.chuyendoiso.plan.document.ProgressReport;
import vn.chuyendoiso.plan.document.Provenance;
import vn.chuyendoiso.plan.document.ReportingRegime;
import vn.chuyendoiso.plan.document.TransformationPlan;
import vn.chuyendoiso.plan.funding.Amount;
import vn.chuyendoiso.plan.funding.Funding;
import vn.chuyendoiso.plan.funding.FundingShare;
import vn.chuyendoiso.plan.generators.Actors;
import vn.chuyendoiso.plan.generators.Breakages;
import vn.chuyendoiso.plan.generators.Breakthroughs;
import vn.chuyendoiso.plan.generators.BrokenDocument;
import vn.chuyendoiso.plan.generators.BrokenPortfolio;
import vn.chuyendoiso.plan.generators.DataAssets;
import vn.chuyendoiso.plan.generators.Deadlines;
import vn.chuyendoiso.plan.generators.Documents;
import vn.chuyendoiso.plan.generators.Infrastructure;
import vn.chuyendoiso.plan.generators.Instruments;
import vn.chuyendoiso.plan.generators.Money;
import vn.chuyendoiso.plan.generators.Plans;
import vn.chuyendoiso.plan.generators.ReportedPlan;
import vn.chuyendoiso.plan.generators.Results;
import vn.chuyendoiso.plan.generators.Security;
import vn.chuyendoiso.plan.generators.Targets;
import vn.chuyendoiso.plan.generators.Tasks;
import vn.chuyendoiso.plan.infrastructure.InfrastructureComponent;
import vn.chuyendoiso.plan.law.Citation;
import vn.chuyendoiso.plan.law.DocumentNumber;
import vn.chuyendoiso.plan.law.InstrumentRef;
import vn.chuyendoiso.plan.law.LegalBasis;
import vn.chuyendoiso.plan.organization.Actor;
import vn.chuyendoiso.plan.organization.Issuer;
import vn.chuyendoiso.plan.progress.Evaluation;
import vn.chuyendoiso.plan.progress.GroupReview;
import vn.chuyendoiso.plan.progress.Opinion;
import vn.chuyendoiso.plan.progress.StateCount;
import vn.chuyendoiso.plan.progress.Tally;
import vn.chuyendoiso.plan.progress.TargetResult;
import vn.chuyendoiso.plan.progress.TaskResult;
import vn.chuyendoiso.plan.responsibility.Assignment;
import vn.chuyendoiso.plan.responsibility.Reassignment;
import vn.chuyendoiso.plan.security.SecurityMeasure;
import vn.chuyendoiso.plan.security.SecurityPlan;
import vn.chuyendoiso.plan.target.Derivation;
import vn.chuyendoiso.plan.target.Indicator;
import vn.chuyendoiso.plan.target.IndicatorAlias;
import vn.chuyendoiso.plan.target.LabelledValue;
import vn.chuyendoiso.plan.target.Measurement;
import vn.chuyendoiso.plan.target.Target;
import vn.chuyendoiso.plan.target.TargetValue;
import vn.chuyendoiso.plan.task.Deliverable;
import vn.chuyendoiso.plan.task.OmittedTaskGroup;
import vn.chuyendoiso.plan.task.Task;
import vn.chuyendoiso.plan.task.TaskGroupFunding;
import vn.chuyendoiso.plan.time.Deadline;
import vn.chuyendoiso.plan.time.Period;

/**
 * Gives jqwik the arbitrary of a parameter such as {@code @ForAll TransformationPlan plan}.
 *
 * <p>It gives documents and parts of every quality, drafts too; the annotations of {@link
 * vn.chuyendoiso.plan.generators.constraints} narrow them. Stateless and thread-safe.
 */
public final class ModelArbitraryProvider implements ArbitraryProvider {

  private static final Map<Class<?>, Supplier<Arbitrary<?>>> ARBITRARIES = arbitraries();

  /** Called by the service loader. */
  public ModelArbitraryProvider() {}

  private static Map<Class<?>, Supplier<Arbitrary<?>>> arbitraries() {
    Map<Class<?>, Supplier<Arbitrary<?>>> all = new LinkedHashMap<>();
    all.put(Document.class, Documents::documents);
    all.put(PlanDocument.class, Plans::documents);
    all.put(TransformationPlan.class, Plans::plans);
    all.put(BreakthroughScheme.class, Plans::schemes);
    all.put(ActionProgramme.class, Plans::programmes);
    all.put(ProgressReport.class, Documents::reports);
    all.put(InfrastructureModel.class, Documents::models);
    all.put(Portfolio.class, Documents::portfolios);
    all.put(Evaluation.class, Results::evaluations);
    all.put(Tally.class, Results::tallies);
    all.put(TargetResult.class, Results::targetResults);
    all.put(TaskResult.class, Results::taskResults);
    all.put(Opinion.class, Results::opinions);
    all.put(Funding.class, Money::fundings);
    all.put(Amount.class, Money::amounts);
    all.put(SecurityPlan.class, Security::plans);
    all.put(SecurityMeasure.class, Security::measures);
    all.put(DataAsset.class, DataAssets::dataAssets);
    all.put(InfrastructureComponent.class, Infrastructure::components);
    all.put(Scheme06Connection.class, Breakthroughs::connections);
    all.put(Task.class, Tasks::tasks);
    all.put(Deliverable.class, Tasks::deliverables);
    all.put(Target.class, Targets::targets);
    all.put(TargetValue.class, Targets::values);
    all.put(LabelledValue.class, Targets::labelledValues);
    all.put(Measurement.class, Targets::measurements);
    all.put(Derivation.class, Targets::derivations);
    all.put(Indicator.class, Targets::indicators);
    all.put(IndicatorAlias.class, Targets::aliases);
    all.put(Deadline.class, Deadlines::deadlines);
    all.put(Period.class, Deadlines::periods);
    all.put(Actor.class, Actors::actors);
    all.put(Assignment.class, Actors::assignments);
    all.put(Reassignment.class, Actors::reassignments);
    all.put(Issuer.class, Actors::issuers);
    all.put(Breakthrough.class, Breakthroughs::breakthroughs);
    all.put(LegalBasis.class, Instruments::legalBases);
    all.put(InstrumentRef.class, Instruments::references);
    all.put(Citation.class, Instruments::citations);
    all.put(DocumentNumber.class, Instruments::documentNumbers);
    all.put(Provenance.class, Documents::provenances);
    all.put(ApprovalStep.class, Documents::approvals);
    all.put(Objective.class, Documents::objectives);
    all.put(ArchitectureConformity.class, Documents::architectures);
    all.put(ReportingRegime.class, Documents::regimes);
    all.put(Feasibility.class, Plans::feasibilities);
    all.put(Continuation.class, Plans::continuations);
    all.put(TaskGroupFunding.class, Money::groupFundings);
    all.put(FundingShare.class, Money::shares);
    all.put(QualityStatement.class, DataAssets::qualities);
    all.put(GroupReview.class, Results::reviews);
    all.put(StateCount.class, Results::stateCounts);
    all.put(OmittedTaskGroup.class, Tasks::omittedGroups);
    all.put(ReportedPlan.class, Documents::reportedPlans);
    all.put(BrokenDocument.class, Breakages::any);
    all.put(BrokenPortfolio.class, Breakages::anyPortfolio);
    return all;
  }

  @Override
  public boolean canProvideFor(TypeUsage targetType) {
    return ARBITRARIES.containsKey(targetType.getRawType());
  }

  @Override
  public Set<Arbitrary<?>> provideFor(TypeUsage targetType, SubtypeProvider subtypeProvider) {
    return Set.of(
        Steering.of(targetType)
            .<Arbitrary<?>>map(Steering::arbitrary)
            .orElseGet(() -> ARBITRARIES.get(targetType.getRawType()).get()));
  }
}
