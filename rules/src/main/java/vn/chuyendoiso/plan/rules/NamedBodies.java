package vn.chuyendoiso.plan.rules;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import vn.chuyendoiso.plan.organization.Actor;
import vn.chuyendoiso.plan.organization.Organization;
import vn.chuyendoiso.plan.organization.OrganizationId;
import vn.chuyendoiso.plan.organization.OrganizationRegistry;
import vn.chuyendoiso.plan.responsibility.Assignment;
import vn.chuyendoiso.plan.text.ExactKey;

/**
 * What the registry knows of the bodies that a document names, each looked up once: a plan names
 * few, many times. Example: "Bộ TT&TT" in one row and "Bộ Thông tin và Truyền thông" in another are
 * the same body, though only one of the cells states its key.
 *
 * <p>What is found for a name hangs on nothing but the name, so that it may be kept from one edit
 * to the next. Thread-safe.
 */
final class NamedBodies {

  // More than a document of a ministry names; somebody may type a name for hours.
  private static final int MOST = 10_000;

  private final OrganizationRegistry registry;
  private final Map<OrganizationId, List<Organization>> livesByKey = new ConcurrentHashMap<>();
  private final Map<String, List<Organization>> livesByName = new ConcurrentHashMap<>();
  private final Map<String, ExactKey> keys = new ConcurrentHashMap<>();
  private final Map<String, ExactKey> keysOfBodies = new ConcurrentHashMap<>();

  NamedBodies(OrganizationRegistry registry) {
    this.registry = registry;
  }

  /** The same, or an empty one if it has grown too large. */
  NamedBodies kept() {
    int size = Math.max(livesByKey.size(), Math.max(livesByName.size(), keys.size()));
    return Math.max(size, keysOfBodies.size()) < MOST ? this : new NamedBodies(registry);
  }

  /**
   * The lives of a body, oldest first; empty if the registry does not have it. A body whose key is
   * not stated may still be known by its name.
   */
  List<Organization> lives(Actor.Body body) {
    return body.getOrganization().isPresent()
        ? livesByKey.computeIfAbsent(body.getOrganization().get(), registry::lives)
        : livesByName.computeIfAbsent(body.getName(), registry::find);
  }

  /**
   * What makes two names one: the body that the registry knows them as, or else how they are
   * written.
   */
  ExactKey key(Actor actor) {
    if (actor instanceof Actor.Body body) {
      if (body.getOrganization().isEmpty()) {
        return keysOfBodies.computeIfAbsent(body.getName(), n -> key(lives(body), n));
      }
      List<Organization> lives = lives(body);
      if (!lives.isEmpty()) {
        return keys.computeIfAbsent(lives.get(0).getId().value(), ExactKey::of);
      }
    }
    return keys.computeIfAbsent(actor.getName(), ExactKey::of);
  }

  /** The bodies that cells name, each once, however it is called, in printed order. */
  Map<ExactKey, Actor> distinct(List<Assignment> cells) {
    Map<ExactKey, Actor> actors = new LinkedHashMap<>();
    for (Assignment cell : cells) {
      for (Actor actor : cell.getActors()) {
        if (!isAmong(actor, actors.values())) {
          actors.putIfAbsent(key(actor), actor);
        }
      }
    }
    return actors;
  }

  /**
   * Tells whether somebody states the key of one of others. A key that the registry lacks is one of
   * the portal's own, such as that of a department, and tells more than two spellings.
   */
  static boolean isAmong(Actor actor, Collection<Actor> others) {
    if (others.isEmpty()
        || !(actor instanceof Actor.Body body)
        || body.getOrganization().isEmpty()) {
      return false;
    }
    for (Actor other : others) {
      if (other instanceof Actor.Body named
          && named.getOrganization().equals(body.getOrganization())) {
        return true;
      }
    }
    return false;
  }

  private static ExactKey key(List<Organization> lives, String name) {
    return ExactKey.of(lives.isEmpty() ? name : lives.get(0).getId().value());
  }
}
