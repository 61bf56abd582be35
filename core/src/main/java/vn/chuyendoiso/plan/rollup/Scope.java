package vn.chuyendoiso.plan.rollup;

import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import vn.chuyendoiso.plan.organization.IssuerKind;

/**
 * Over which bodies a figure is made: all, those of one level, or one with those that it took over.
 *
 * <p>Immutable and thread-safe.
 *
 * @param level the level; empty if over all
 * @param body the body; empty if over all, or over a level
 */
public record Scope(Optional<IssuerKind> level, Optional<ReportingBody> body)
    implements Comparable<Scope> {

  private static final Comparator<Scope> ORDER =
      Comparator.comparing(
              (Scope s) -> s.level.orElse(null), Comparator.nullsFirst(Comparator.naturalOrder()))
          .thenComparing(s -> s.body.map(ReportingBody::key).orElse(""));

  /** All bodies. */
  public static final Scope ALL = new Scope(Optional.empty(), Optional.empty());

  /**
   * Checks the parts.
   *
   * @param level the level
   * @param body the body
   */
  public Scope {
    Objects.requireNonNull(level, "level");
    Objects.requireNonNull(body, "body");
  }

  /**
   * Returns the scope of a level.
   *
   * @param level the level
   * @return all bodies of it
   */
  public static Scope of(IssuerKind level) {
    return new Scope(Optional.of(level), Optional.empty());
  }

  /**
   * Returns the scope of a body.
   *
   * @param body the body
   * @return the body, with those that it took over
   */
  public static Scope of(ReportingBody body) {
    return new Scope(Optional.of(body.level()), Optional.of(body));
  }

  @Override
  public int compareTo(Scope other) {
    return ORDER.compare(this, other);
  }
}
