package vn.chuyendoiso.plan.calendar;

import java.util.Optional;
import vn.chuyendoiso.plan.organization.OrganizationId;
import vn.chuyendoiso.plan.text.ExactKey;

/**
 * By what two mentions of one body are told to be one: the key of the registry, or else the name.
 *
 * @param key the key of the registry, or of the name
 */
record BodyKey(String key) {

  static BodyKey of(Optional<OrganizationId> id, String name) {
    return new BodyKey(id.map(OrganizationId::value).orElseGet(() -> ExactKey.of(name).key()));
  }
}
