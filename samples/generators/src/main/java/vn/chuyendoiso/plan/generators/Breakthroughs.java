package vn.chuyendoiso.plan.generators;

import net.jqwik.api.Arbitrary;
import vn.chuyendoiso.plan.breakthrough.Beneficiary;
import vn.chuyendoiso.plan.breakthrough.Breakthrough;
import vn.chuyendoiso.plan.breakthrough.BreakthroughId;
import vn.chuyendoiso.plan.breakthrough.Focus;
import vn.chuyendoiso.plan.breakthrough.Pillar;
import vn.chuyendoiso.plan.breakthrough.Scheme06Connection;

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
        .list("pillars", Rows.few(Pick.of(Pillar.class)), Breakthrough.Builder::pillars)
        .list("foci", Rows.few(Pick.of(Focus.class)), Breakthrough.Builder::foci)
        .maybe("impactScope", 0.6, Texts.from("impact"), Breakthrough.Builder::impactScope)
        .list(
            "beneficiaries",
            Rows.few(Pick.of(Beneficiary.class)),
            Breakthrough.Builder::beneficiaries)
        .list(
            "scheme06Connections",
            Rows.upTo(connections(), 2),
            Breakthrough.Builder::scheme06Connections)
        .list("targets", Rows.few(Targets.targetIds()), Breakthrough.Builder::targets)
        .list("tasks", Rows.few(Tasks.taskIds()), Breakthrough.Builder::tasks)
        .build(Breakthrough.Builder::build);
  }

  /**
   * Returns connections with Scheme 06.
   *
   * @return connections, some with kept members
   */
  public static Arbitrary<Scheme06Connection> connections() {
    return Assembly.of(Scheme06Connection::builder)
        .with("shared", Texts.from("object"), Scheme06Connection.Builder::shared)
        .maybe("platform", 0.6, Texts.from("platform"), Scheme06Connection.Builder::platform)
        .maybe("ownWork", 0.4, Texts.titles(), Scheme06Connection.Builder::ownWork)
        .maybe("subScheme", 0.2, Instruments.references(), Scheme06Connection.Builder::subScheme)
        .build(Scheme06Connection.Builder::build);
  }

  private static Arbitrary<BreakthroughId> breakthroughIds() {
    return Ids.of("mdp-", BreakthroughId::new);
  }
}
