package vn.chuyendoiso.plan.amendment;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.chuyendoiso.plan.finding.Messages;
import vn.chuyendoiso.plan.finding.Term;
import vn.chuyendoiso.plan.funding.Amount;
import vn.chuyendoiso.plan.law.InstrumentRef;
import vn.chuyendoiso.plan.law.LegalBasis;
import vn.chuyendoiso.plan.organization.Actor;
import vn.chuyendoiso.plan.responsibility.Assignment;
import vn.chuyendoiso.plan.target.TargetValue;
import vn.chuyendoiso.plan.task.Deliverable;
import vn.chuyendoiso.plan.text.Keeping;
import vn.chuyendoiso.plan.text.KeptMember;
import vn.chuyendoiso.plan.text.Printed;
import vn.chuyendoiso.plan.time.Deadline;
import vn.chuyendoiso.plan.time.Period;

/** Values of the model in words: as printed where they were printed, else as they would be. */
final class ValueText {

  static final Messages MESSAGES =
      Messages.read(
          ValueText.class.getResourceAsStream("messages_vi.properties"),
          ValueText.class.getResourceAsStream("messages_en.properties"));

  private static final Set<String> KEYS = MESSAGES.keys(Locale.ROOT);

  private final Locale locale;

  ValueText(Locale locale) {
    this.locale = locale;
  }

  /** {@return whether a value is read as one piece, so that its members are not told one by one} */
  static boolean isOneText(Object value) {
    return value instanceof Printed<?>
        || value instanceof TargetValue
        || value instanceof Deadline
        || value instanceof Amount
        || value instanceof Period
        || value instanceof Actor
        || value instanceof Assignment
        || value instanceof InstrumentRef;
  }

  String say(String key, Map<String, Object> arguments) {
    return MESSAGES.render(key, arguments, locale);
  }

  /** {@return the value as briefly as the document has it} */
  String of(Object value) {
    if (value instanceof Printed<?> printed) {
      return printed
          .getText()
          .or(() -> printed.getMeaning().map(this::of))
          .orElseGet(() -> inFull(printed));
    }
    if (value instanceof TargetValue target) {
      return target.print(locale);
    }
    if (value instanceof Deadline deadline) {
      return deadline.print(locale);
    }
    if (value instanceof Amount amount) {
      return amount.print();
    }
    if (value instanceof Period period) {
      return say("period", Map.of("first", period.getFirstDay(), "last", period.getLastDay()));
    }
    if (value instanceof Actor actor) {
      return actor.getName();
    }
    if (value instanceof Assignment assignment) {
      return assignment(assignment);
    }
    if (value instanceof InstrumentRef instrument) {
      return instrument(instrument);
    }
    if (value instanceof LegalBasis basis) {
      return phrase(basis, "relation", "clause", "instrument");
    }
    if (value instanceof Deliverable deliverable) {
      return deliverable.getText();
    }
    return value instanceof Keeping part ? inFull(part) : leaf(value);
  }

  /**
   * {@return what was printed with what it is taken to mean, for where the prints do not differ}
   */
  String withMeaning(Object value) {
    if (value instanceof Printed<?> printed
        && printed.getText().isPresent()
        && printed.getMeaning().isPresent()) {
      return say(
          "understood",
          Map.of("text", printed.getText().get(), "meaning", of(printed.getMeaning().get())));
    }
    return of(value);
  }

  /** {@return the value with everything that it has, for where brief words do not differ} */
  String inFull(Object value) {
    if (!(value instanceof Keeping part)) {
      return value instanceof List<?> list
          ? list.stream().map(this::inFull).collect(Collectors.joining("; "))
          : leaf(value);
    }
    List<String> parts = new ArrayList<>();
    for (Members.Member member : Members.of(part)) {
      Object held = member.of(part);
      if (held != null && !List.of().equals(held)) {
        parts.add(
            say("part", Map.of("member", member(part, member.name()), "value", inFull(held))));
      }
    }
    part.getKept()
        .members()
        .forEach(
            m -> parts.add(say("part", Map.of("member", member(m.name()), "value", m.json()))));
    return parts.isEmpty() ? say("nothing", Map.of()) : String.join("; ", parts);
  }

  /** {@return the name of a member} */
  String member(String name) {
    return term("member." + name).orElseGet(() -> say("member.unknown", Map.of("name", name)));
  }

  // A name may mean different things in different types; then the type has a term of its own.
  private String member(Keeping holder, String name) {
    return term("member." + Members.publicType(holder).getSimpleName() + "." + name)
        .orElseGet(() -> member(name));
  }

  private String leaf(Object value) {
    if (value instanceof Enum<?> constant) {
      String code = constant.getDeclaringClass().getSimpleName() + "." + constant.name();
      return term("code." + code)
          .orElseGet(() -> constant.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }
    return value instanceof KeptMember member
        ? member.json()
        : say("value", Map.of("value", value));
  }

  Optional<String> term(String key) {
    return KEYS.contains("term." + key)
        ? Optional.of(say("value", Map.of("value", new Term(key))))
        : Optional.empty();
  }

  private String assignment(Assignment assignment) {
    String names =
        assignment.getActors().stream().map(Actor::getName).collect(Collectors.joining("; "));
    String words = assignment.getText().orElse(names);
    return words.isEmpty() ? say("nothing", Map.of()) : words;
  }

  private String phrase(Keeping holder, String... names) {
    return Stream.of(names)
        .map(name -> Members.value(holder, name))
        .filter(Objects::nonNull)
        .map(this::of)
        .collect(Collectors.joining(" "));
  }

  private String instrument(InstrumentRef instrument) {
    Optional<String> name = instrument.getNumber().map(Object::toString).or(instrument::getTitle);
    if (name.isEmpty()) {
      return inFull(instrument);
    }
    return instrument
        .getIssuedOn()
        .map(day -> say("instrument", Map.of("name", name.get(), "day", day)))
        .orElse(name.get());
  }
}
