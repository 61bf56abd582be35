package vn.chuyendoiso.plan.organization;

import java.util.Optional;
import vn.chuyendoiso.plan.text.IdSyntax;

/**
 * The key of a body in the registry: {@code BTTTT} for the former Ministry of Information and
 * Communications, {@code province:lang-son} for the province of Lạng Sơn.
 *
 * <p>It names the body under its name, over all its lives: {@code BKHCN} is the Ministry of Science
 * and Technology before and after the merger of 2025-03-01. It is the registry's own key, mostly
 * the abbreviation in document numbers with đ written as D; it is not the electronic identifier of
 * Decision 20/2020/QĐ-TTg.
 *
 * <p>Units of the level of the province have {@code province:} and their short name, without marks,
 * in small letters and with hyphens: {@code province:ba-ria-vung-tau}. The statistical code would
 * not do: seven codes changed their unit on 2025-07-01. A new name is a new key: {@code
 * province:thua-thien-hue} until 2024-12-31, {@code province:hue} since.
 *
 * <p>Immutable and thread-safe.
 *
 * @param value the key
 */
public record OrganizationId(String value) {

  /**
   * Checks the parts.
   *
   * @param value the key
   */
  public OrganizationId {
    IdSyntax.check(value);
  }

  /**
   * Reads a key.
   *
   * @param text any text
   * @return the key; empty if the text is not an identifier
   */
  public static Optional<OrganizationId> parse(String text) {
    return IdSyntax.isId(text) ? Optional.of(new OrganizationId(text)) : Optional.empty();
  }

  @Override
  public String toString() {
    return value;
  }
}
