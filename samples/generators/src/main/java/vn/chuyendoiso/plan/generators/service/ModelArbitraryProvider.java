package vn.chuyendoiso.plan.generators.service;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.providers.ArbitraryProvider;
import net.jqwik.api.providers.TypeUsage;
import vn.chuyendoiso.plan.breakthrough.Breakthrough;
import vn.chuyendoiso.plan.document.ActionProgramme;
import vn.chuyendoiso.plan.document.PlanDocument;
import vn.chuyendoiso.plan.document.TransformationPlan;
import vn.chuyendoiso.plan.generators.Actors;
import vn.chuyendoiso.plan.generators.Breakthroughs;
import vn.chuyendoiso.plan.generators.Deadlines;
import vn.chuyendoiso.plan.generators.Instruments;
import vn.chuyendoiso.plan.generators.Plans;
import vn.chuyendoiso.plan.generators.Targets;
import vn.chuyendoiso.plan.generators.Tasks;
import vn.chuyendoiso.plan.law.DocumentNumber;
import vn.chuyendoiso.plan.law.LegalBasis;
import vn.chuyendoiso.plan.organization.Actor;
import vn.chuyendoiso.plan.organization.Issuer;
import vn.chuyendoiso.plan.responsibility.Assignment;
import vn.chuyendoiso.plan.target.Indicator;
import vn.chuyendoiso.plan.target.Target;
import vn.chuyendoiso.plan.target.TargetValue;
import vn.chuyendoiso.plan.task.Deliverable;
import vn.chuyendoiso.plan.task.Task;
import vn.chuyendoiso.plan.time.Deadline;
import vn.chuyendoiso.plan.time.Period;

/**
 * Gives jqwik the arbitrary of a parameter such as {@code @ForAll TransformationPlan plan}.
 *
 * <p>It gives documents and parts of every quality, drafts too; whoever wants conforming ones names
 * them in a method with {@code @Provide}. Stateless and thread-safe.
 */
public final class ModelArbitraryProvider implements ArbitraryProvider {

  private static final Map<Class<?>, Supplier<Arbitrary<?>>> ARBITRARIES = arbitraries();

  /** Called by the service loader. */
  public ModelArbitraryProvider() {}

  private static Map<Class<?>, Supplier<Arbitrary<?>>> arbitraries() {
    Map<Class<?>, Supplier<Arbitrary<?>>> all = new LinkedHashMap<>();
    all.put(PlanDocument.class, Plans::documents);
    all.put(TransformationPlan.class, Plans::plans);
    all.put(ActionProgramme.class, Plans::programmes);
    all.put(Task.class, Tasks::tasks);
    all.put(Deliverable.class, Tasks::deliverables);
    all.put(Target.class, Targets::targets);
    all.put(TargetValue.class, Targets::values);
    all.put(Indicator.class, Targets::indicators);
    all.put(Deadline.class, Deadlines::deadlines);
    all.put(Period.class, Deadlines::periods);
    all.put(Actor.class, Actors::actors);
    all.put(Assignment.class, Actors::assignments);
    all.put(Issuer.class, Actors::issuers);
    all.put(Breakthrough.class, Breakthroughs::breakthroughs);
    all.put(LegalBasis.class, Instruments::legalBases);
    all.put(DocumentNumber.class, Instruments::documentNumbers);
    return all;
  }

  @Override
  public boolean canProvideFor(TypeUsage targetType) {
    return ARBITRARIES.containsKey(targetType.getRawType());
  }

  @Override
  public Set<Arbitrary<?>> provideFor(TypeUsage targetType, SubtypeProvider subtypeProvider) {
    return Set.of(ARBITRARIES.get(targetType.getRawType()).get());
  }
}
