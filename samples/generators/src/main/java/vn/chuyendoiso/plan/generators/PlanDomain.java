package vn.chuyendoiso.plan.generators;

import java.util.Collection;
import java.util.Set;
import net.jqwik.api.domains.DomainContextBase;
import net.jqwik.api.providers.ArbitraryProvider;
import vn.chuyendoiso.plan.generators.service.ModelArbitraryProvider;

/**
 * The documents of the model as a domain of jqwik, for tests that name their domains.
 *
 * <p>Example: {@code @Domain(PlanDomain.class) @Domain(DomainContext.Global.class)} on a class of
 * properties. Without any {@code @Domain} the same arbitraries are found by themselves. The
 * annotations of {@link vn.chuyendoiso.plan.generators.constraints} work in both.
 */
public final class PlanDomain extends DomainContextBase {

  /** Called by jqwik. */
  public PlanDomain() {}

  @Override
  public Collection<ArbitraryProvider> getArbitraryProviders() {
    return Set.of(new ModelArbitraryProvider());
  }
}
