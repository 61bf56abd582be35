package vn.chuyendoiso.plan.amendment;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import vn.chuyendoiso.plan.law.DocumentNumber;
import vn.chuyendoiso.plan.organization.Actor;
import vn.chuyendoiso.plan.responsibility.Assignment;
import vn.chuyendoiso.plan.text.ExactKey;
import vn.chuyendoiso.plan.text.Keeping;
import vn.chuyendoiso.plan.text.KeptMember;
import vn.chuyendoiso.plan.text.Printed;
import vn.chuyendoiso.plan.text.StoredText;

/**
 * Values brought into a form in which equal means "says the same": once with the words as stored,
 * once without regard to how things are put. The forms are for comparing, and are never shown.
 */
final class Meaning {

  private static final Meaning STORED = new Meaning(false, t -> StoredText.of(t).text());
  private static final Meaning FOLDED = new Meaning(true, t -> ExactKey.of(t).key());

  private final boolean folded;
  private final UnaryOperator<String> text;

  private Meaning(boolean folded, UnaryOperator<String> text) {
    this.folded = folded;
    this.text = text;
  }

  /** {@return a form that is equal for values that would be stored alike} */
  static Object stored(Object value) {
    return STORED.of(value);
  }

  /** {@return a form that is equal for values that differ in wording at most} */
  static Object folded(Object value) {
    return FOLDED.of(value);
  }

  /** {@return whether two values are the same once stored} */
  static boolean isSame(Object a, Object b) {
    return a == b || (a != null && b != null && (a.equals(b) || stored(a).equals(stored(b))));
  }

  /** {@return whether two values differ in wording at most} */
  static boolean saysTheSame(Object a, Object b) {
    return a == b || (a != null && b != null && folded(a).equals(folded(b)));
  }

  private Object of(Object value) {
    if (value instanceof String words) {
      return text.apply(words);
    }
    if (value instanceof List<?> list) {
      List<Object> forms = new ArrayList<>(list.size());
      list.forEach(v -> forms.add(of(v)));
      return forms;
    }
    if (value instanceof KeptMember member) {
      return List.of(member.name(), StoredText.of(member.json()).text());
    }
    if (folded) {
      if (value instanceof BigDecimal number) {
        return number.stripTrailingZeros();
      }
      if (value instanceof DocumentNumber number) {
        return text.apply(number.toString().replaceFirst("^0+(?=[0-9])", ""));
      }
      if (value instanceof Actor.Body body && body.getOrganization().isPresent()) {
        return form(body, "name");
      }
      if (value instanceof Printed<?> printed && printed.getMeaning().isPresent()) {
        return form(printed, "text");
      }
      if (value instanceof Assignment assignment && !assignment.getActors().isEmpty()) {
        return form(assignment, "text");
      }
    }
    return value instanceof Keeping part ? form(part, "") : value;
  }

  private Object form(Keeping part, String leftOut) {
    Map<String, Object> forms = new TreeMap<>();
    for (Members.Member member : Members.of(part)) {
      Object value = member.name().equals(leftOut) ? null : member.of(part);
      if (value != null) {
        forms.put(member.name(), of(value));
      }
    }
    Map<String, Object> kept = new TreeMap<>();
    part.getKept().members().forEach(m -> kept.put(m.name(), of(m)));
    return List.of(Members.publicType(part), forms, kept);
  }
}
