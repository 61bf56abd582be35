package vn.chuyendoiso.plan.serialization;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The values of a document with what the shapes say of each. */
final class Places {

  /**
   * One value of a document.
   *
   * @param parent the object or list that holds it
   * @param name its name; empty in a list
   * @param index its index in a list
   * @param kind what may stand there
   * @param presence whether it must be there; required for elements
   */
  record Place(JsonNode parent, String name, int index, ValueKind kind, Member.Presence presence) {

    JsonNode value() {
      return parent instanceof ObjectNode object ? object.get(name) : parent.get(index);
    }

    void set(JsonNode value) {
      if (parent instanceof ObjectNode object) {
        object.set(name, value);
      } else {
        ((ArrayNode) parent).set(index, value);
      }
    }

    boolean isMember() {
      return parent instanceof ObjectNode;
    }
  }

  /**
   * An object of one of several forms.
   *
   * @param object the object
   * @param family its forms
   */
  record FormPlace(ObjectNode object, Family<?> family) {}

  private final List<Place> values = new ArrayList<>();
  private final List<ObjectNode> objects = new ArrayList<>();
  private final List<FormPlace> forms = new ArrayList<>();

  private Places() {}

  /** Looks through a document without errors. */
  static Places of(ObjectNode document, Shape<?, ?> shape) {
    Places places = new Places();
    places.addMembers(document, shape);
    return places;
  }

  /** {@return all values that shapes know} */
  List<Place> values() {
    return values;
  }

  /** {@return all objects that shapes know} */
  List<ObjectNode> objects() {
    return objects;
  }

  /** {@return all objects that have forms} */
  List<FormPlace> forms() {
    return forms;
  }

  private void addMembers(ObjectNode object, Shape<?, ?> shape) {
    objects.add(object);
    for (Member<?, ?, ?> member : shape.members()) {
      if (object.has(member.name())) {
        add(
            new Place(object, member.name(), -1, member.type().kind(), member.presence()),
            member.type().kind());
      }
    }
  }

  private void add(Place place, ValueKind kind) {
    values.add(place);
    JsonNode value = place.value();
    if (kind instanceof ValueKind.ListOf list && value instanceof ArrayNode elements) {
      for (int i = 0; i < elements.size(); i++) {
        ValueKind element = list.element().kind();
        add(new Place(elements, "", i, element, Member.Presence.REQUIRED), element);
      }
    } else if (kind instanceof ValueKind.ObjectOf object && value instanceof ObjectNode members) {
      addMembers(members, object.shape());
    } else if (kind instanceof ValueKind.FormOf form && value instanceof ObjectNode members) {
      forms.add(new FormPlace(members, form.family()));
      addMembers(members, form.family().byForm().get(formOf(members, form.family())));
    }
  }

  static String formOf(ObjectNode object, Family<?> family) {
    return object.get(family.discriminator()).asString();
  }

  /** {@return the members of all forms of a family, each with what may stand there} */
  static Map<String, ValueKind> membersOf(Family<?> family) {
    Map<String, ValueKind> members = new LinkedHashMap<>();
    family
        .byForm()
        .values()
        .forEach(s -> s.members().forEach(m -> members.put(m.name(), m.type().kind())));
    return members;
  }
}
