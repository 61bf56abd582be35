package vn.chuyendoiso.plan.generators;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import vn.chuyendoiso.plan.breakthrough.Beneficiary;
import vn.chuyendoiso.plan.breakthrough.Breakthrough;
import vn.chuyendoiso.plan.breakthrough.BreakthroughId;
import vn.chuyendoiso.plan.breakthrough.Focus;
import vn.chuyendoiso.plan.breakthrough.Pillar;

/**
 * Points of breakthrough.
 *
 * <p>Example: "Cửa khẩu số" under the pillar of digital governance, for businesses; in drafts also
 * under no pillar or under all four. Thread-safe.
 */
public final class Breakthroughs {

  private Breakthroughs() {}

  /**
   * Returns breakthroughs.
   *
   * @return breakthroughs, some with kept members
   */
  public static Arbitrary<Breakthrough> breakthroughs() {
    return Assembly.of(Breakthrough::builder)
        .with("id", breakthroughIds(), Breakthrough.Builder::id)
        .with("title", Texts.from("breakthrough"), Breakthrough.Builder::title)
        .list("pillars", Rows.few(Arbitraries.of(Pillar.class)), Breakthrough.Builder::pillars)
        .list("foci", Rows.few(Arbitraries.of(Focus.class)), Breakthrough.Builder::foci)
        .maybe("impactScope", 0.6, Texts.from("impact"), Breakthrough.Builder::impactScope)
        .list(
            "beneficiaries",
            Rows.few(Arbitraries.of(Beneficiary.class)),
            Breakthrough.Builder::beneficiaries)
        .list("targets", Rows.few(Targets.targetIds()), Breakthrough.Builder::targets)
        .list("tasks", Rows.few(Tasks.taskIds()), Breakthrough.Builder::tasks)
        .build(Breakthrough.Builder::build);
  }

  private static Arbitrary<BreakthroughId> breakthroughIds() {
    return Ids.of("mdp-").map(BreakthroughId::new);
  }
}
