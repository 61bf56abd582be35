package vn.chuyendoiso.plan.matrix;

import java.util.List;
import java.util.Optional;
import vn.chuyendoiso.plan.organization.OrganizationId;

/**
 * A body, or whoever else is named, as a column of a {@link ResponsibilityMatrix}.
 *
 * <p>Example: "Bộ Công an" and "Bộ Công An" in 03/NQ-CP are one column, with the key {@code BCA}
 * and both spellings. "Các bộ, ngành, địa phương" is a column too, of the kind {@link
 * Kind#COLLECTIVE}.
 *
 * <p>A column belongs to the matrix that made it, and equals only itself. Immutable and
 * thread-safe.
 */
public final class MatrixColumn {

  /** What a column stands for; the columns of a matrix stand in this order. */
  public enum Kind {
    /** A body of the state, the party or the socio-political organisations. */
    BODY,
    /** A firm, an association or a foreign partner. */
    NON_STATE_BODY,
    /** An office that a person holds. */
    PERSON_ROLE,
    /** Many bodies under one name. */
    COLLECTIVE,
    /** Those of many bodies that fulfil a condition. */
    CONDITIONAL_COLLECTIVE
  }

  private final int index;
  private final Kind kind;
  private final String label;
  private final Optional<OrganizationId> organization;
  private final Optional<String> issuer;
  private final List<String> spellings;

  MatrixColumn(
      int index,
      Kind kind,
      String label,
      Optional<OrganizationId> organization,
      Optional<String> issuer,
      List<String> spellings) {
    this.index = index;
    this.kind = kind;
    this.label = label;
    this.organization = organization;
    this.issuer = issuer;
    this.spellings = List.copyOf(spellings);
  }

  /** The place among the columns, from 0; beyond them for who is named with targets only. */
  int index() {
    return index;
  }

  /** {@return what it stands for} */
  public Kind kind() {
    return kind;
  }

  /** {@return the name in the spelling that is met first} */
  public String name() {
    return spellings.get(0);
  }

  /**
   * {@return the name, with the key or the issuer in brackets if another column of the kind has the
   * same name}
   */
  public String label() {
    return label;
  }

  /** {@return the key in the registry; absent if no cell states it} */
  public Optional<OrganizationId> organization() {
    return organization;
  }

  /**
   * {@return the issuer in whose documents alone the name means this; absent if there is but one
   * issuer, or if the name means the same everywhere}
   */
  public Optional<String> issuer() {
    return issuer;
  }

  /** {@return the spellings, as first met} */
  public List<String> spellings() {
    return spellings;
  }

  /** {@return true if nobody in particular answers under this name} */
  public boolean isCollective() {
    return kind == Kind.COLLECTIVE || kind == Kind.CONDITIONAL_COLLECTIVE;
  }

  /** {@return the label} */
  @Override
  public String toString() {
    return label;
  }
}
