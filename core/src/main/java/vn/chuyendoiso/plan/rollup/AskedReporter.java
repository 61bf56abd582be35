package vn.chuyendoiso.plan.rollup;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.chuyendoiso.plan.organization.Actor;
import vn.chuyendoiso.plan.organization.OrganizationId;

/**
 * Whom a plan asks for reports, packed.
 *
 * @param form what kind of actor it is
 * @param name the name as printed
 * @param members its key, or the keys of those who belong to it, if stated
 */
record AskedReporter(Form form, String name, List<OrganizationId> members) {

  /** What the roll-up tells apart. */
  enum Form {
    BODY,
    COLLECTIVE,
    CONDITIONAL_COLLECTIVE,
    NON_STATE_BODY,
    PERSON_ROLE
  }

  static AskedReporter of(Actor actor) {
    if (actor instanceof Actor.Body body) {
      return new AskedReporter(Form.BODY, body.getName(), body.getOrganization().stream().toList());
    }
    if (actor instanceof Actor.Collective collective) {
      return new AskedReporter(Form.COLLECTIVE, collective.getName(), collective.getMembers());
    }
    if (actor instanceof Actor.ConditionalCollective picked) {
      return new AskedReporter(Form.CONDITIONAL_COLLECTIVE, picked.getName(), picked.getMembers());
    }
    return new AskedReporter(
        actor instanceof Actor.NonStateBody ? Form.NON_STATE_BODY : Form.PERSON_ROLE,
        actor.getName(),
        List.of());
  }

  /** The actor, as far as it takes to tell who is meant. */
  Actor toActor() {
    return switch (form) {
      case BODY -> Actor.body(name, members.stream().findFirst());
      case COLLECTIVE -> Actor.collective(name, Optional.empty(), members);
      case CONDITIONAL_COLLECTIVE ->
          Actor.conditionalCollective(name, "", Optional.empty(), members);
      case NON_STATE_BODY -> Actor.nonStateBody(name);
      case PERSON_ROLE -> Actor.personRole(name);
    };
  }

  static AskedReporter read(PackedIn in) {
    Form form = in.constant(Form.class);
    String name = in.word();
    List<OrganizationId> members = new ArrayList<>();
    for (int i = in.size(); i > 0; i--) {
      members.add(
          OrganizationId.parse(in.word())
              .orElseThrow(() -> new PackedIn.Spoiled("a body has no key of the registry")));
    }
    return new AskedReporter(form, name, List.copyOf(members));
  }

  void write(PackedOut out) {
    out.constant(form);
    out.word(name);
    out.number(members.size());
    members.forEach(m -> out.word(m.value()));
  }
}
